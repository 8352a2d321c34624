import { useLingui } from '@lingui/react';
import { BERAAD_LIMITS, type BeraadWritten } from '../../../shared/steps/beraad/state.ts';
import { Written, type WrittenProps } from '../stap/Written.tsx';
import type { Place } from './place.ts';

export interface PartWrittenProps extends Place {
  of: BeraadWritten;
  text: WrittenProps['text'];
  rows: number;
}

/** What the pen writes in one of the parts that end in a text. */
export function PartWritten({ step, here, of, text, rows }: PartWrittenProps) {
  const { _ } = useLingui();
  return (
    <Written
      step={step}
      scribe={here.scribe}
      take={{ type: 'beraad/pen', step }}
      text={text}
      nothing={_(`beraad.nog-geen.${of}`)}
      sentence={{
        name: `beraad.${of}`,
        label: _(`beraad.schrijf.${of}`),
        hint: _(`beraad.schrijf-hint.${of}`),
        limit: BERAAD_LIMITS[of],
        rows,
      }}
      command={(written) => ({ type: 'beraad/tekst', step, phase: of, text: written })}
      submit={_('beraad.schrijf-op')}
    />
  );
}
