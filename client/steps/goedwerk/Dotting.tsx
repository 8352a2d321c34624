import { useLingui } from '@lingui/react';
import { STIP } from '../../../shared/steps/goedwerk/state.ts';
import { useSheet } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import type { Place } from './place.ts';
import { useSilence } from './useSilence.ts';

/** GOED-4: all moments side by side, and one dot each, blind. Each tap is kept at once. */
export function Dotting(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const dot = useSheet(step)[STIP];
  const { keep, refusal } = useKept(step);
  return (
    <SilentForm {...useSilence(place)}>
      <RadioCards
        label={_('goedwerk.stip')}
        columns={1}
        options={here.moments.map((label, at) => ({ value: String(at), label }))}
        value={typeof dot === 'number' ? String(dot) : null}
        onChange={(value) => void keep({ [STIP]: Number(value) })}
      />
      <RefusalNote refusal={refusal} />
    </SilentForm>
  );
}
