import { useLingui } from '@lingui/react';
import { Settle } from '../stap/Settle.tsx';
import type { Place } from './place.ts';

/** TEGEN-7: two members may go on to the agreements before the last question. */
export function Onward({ step, here }: Place) {
  const { _ } = useLingui();
  return (
    <Settle
      asked={here.asked}
      command={{ type: 'tegenspraak/afspreken', step }}
      quiet
      words={{
        ask: _('tegenspraak.naar-afspraken'),
        agree: _('tegenspraak.ja-naar-afspraken'),
        waits: _('tegenspraak.wacht-afspraken'),
        wants: (name) => _('tegenspraak.wil-afspraken', { name }),
      }}
    />
  );
}
