import { useLingui } from '@lingui/react';
import type { BeraadSettled } from '../../../shared/steps/beraad/state.ts';
import { useName } from '../../game.ts';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import type { Place } from './place.ts';

export interface SettlePartProps extends Place {
  phase: BeraadSettled;
  /** why there is nothing to settle yet */
  missing: string | null;
}

/** BERAAD-1: one asks, another agrees, and the team goes on. A case waits for its teller (BERAAD-2). */
export function SettlePart({ step, here, phase, missing }: SettlePartProps) {
  const { _ } = useLingui();
  const name = useName();
  const words = useSettleWords();
  const waits =
    phase === 'casus' && here.teller !== null && here.asked !== null && here.asked !== here.teller
      ? _('beraad.wacht-op-verteller', { name: name(here.teller) })
      : words.waits;
  return (
    <Settle
      asked={here.asked}
      command={{ type: 'beraad/leg-vast', step, phase }}
      words={{ ...words, waits, ask: _(`beraad.leg-vast.${phase}`), agree: _('beraad.akkoord') }}
      quiet={missing !== null}
      reason={missing ?? undefined}
    />
  );
}
