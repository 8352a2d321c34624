import { useLingui } from '@lingui/react';
import type { BeraadSettled } from '../../../shared/steps/beraad/state.ts';
import { useAll, useMe, useName } from '../../game.ts';
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
  const { seat } = useMe();
  const { people } = useAll();
  const words = useSettleWords();
  const { teller, asked } = here;
  const waiting =
    phase === 'casus' && teller !== null && asked !== null && asked !== teller && people[teller]?.online
      ? _('beraad.wacht-op-verteller', { name: name(teller) })
      : null;
  const reason = missing ?? (seat === teller || seat === asked ? null : waiting);
  return (
    <Settle
      asked={asked}
      command={{ type: 'beraad/leg-vast', step, phase }}
      words={{
        ...words,
        waits: waiting ?? words.waits,
        ask: _(`beraad.leg-vast.${phase}`),
        agree: _('beraad.akkoord'),
      }}
      quiet={missing !== null}
      reason={reason ?? undefined}
    />
  );
}
