import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { BERAAD_LIMITS, type BeraadWritten } from '../../../shared/steps/beraad/state.ts';
import { useMe } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Pen } from '../stap/Pen.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { Place } from './place.ts';

export interface WrittenProps extends Place {
  of: BeraadWritten;
  /** what stands there; null: nothing yet, or its writer took it out */
  text: string | null;
  /** something stood there and was taken out */
  erased: boolean;
  rows: number;
}

/** What one writes of what the team says aloud; anybody takes the pen over. */
export function Written({ step, here, of, text, erased, rows }: WrittenProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const mine = here.scribe === seat;
  return (
    <>
      <Pen scribe={here.scribe} take={{ type: 'beraad/pen', step }} />
      {mine && (changing || text === null) ? (
        <SentenceForm
          step={step}
          first={{
            name: `beraad.${of}`,
            label: _(`beraad.schrijf.${of}`),
            hint: _(`beraad.schrijf-hint.${of}`),
            limit: BERAAD_LIMITS[of],
            initial: text ?? '',
            rows,
          }}
          command={(written) => ({ type: 'beraad/tekst', step, phase: of, text: written })}
          submit={_('beraad.schrijf-op')}
          {...(changing
            ? { onDone: () => setChanging(false), onBack: () => setChanging(false), autoFocus: true }
            : {})}
        />
      ) : text === null ? (
        <p className="kk-hint">{_(erased ? 'stappen.gewist' : `beraad.nog-geen.${of}`)}</p>
      ) : (
        <p className="stap-large">{text}</p>
      )}
      {mine && text !== null && !changing ? (
        <div>
          <Button icon="pen" onPress={() => setChanging(true)}>
            {_('stappen.anders')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
