import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAll, useMe, usePlay } from '../../../game.ts';
import { host } from '../../../host.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { keptSeat } from '../../../seats.ts';
import { useProblem } from '../../useProblem.ts';
import { Refused } from '../Refused.tsx';
import type { Standing } from './standing.ts';

/** Somebody is not expected any more (VOOR-6); or their name goes from the whole workshop at once (VOOR-7). */
export function Withdraw({ one, onClose }: { one: Standing; onClose: () => void }) {
  const { _ } = useLingui();
  const { workshop } = useAll();
  const { seat } = useMe();
  const playing = usePlay();
  const problem = useProblem();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  async function withdraw(): Promise<void> {
    if (await playing.play({ type: 'voorwerk/trek-in', seat: one.seat })) onClose();
  }
  async function erase(): Promise<void> {
    const kept = workshop ? keptSeat(workshop.id, seat) : undefined;
    if (!workshop || !kept || busy) return;
    setBusy(true);
    setWrong(null);
    const asked = await host.erase({ workshop: workshop.id, seat, secret: kept.secret, of: one.seat });
    setBusy(false);
    if (asked.kind === 'answer') onClose();
    else setWrong(problem(asked));
  }
  return (
    <Dialog
      open
      onClose={onClose}
      role="alertdialog"
      title={_('voorwerk.trek-in.vraag', { naam: one.name })}
      closeLabel={_('core.sluiten')}
      actions={
        <>
          <Button onPress={onClose}>{_('core.annuleren')}</Button>
          <Button disabled={busy} onPress={() => void erase()}>
            {_('voorwerk.trek-in.wis')}
          </Button>
          <Button variant="primary" disabled={busy} onPress={() => void withdraw()}>
            {_('voorwerk.trek-in.ja')}
          </Button>
        </>
      }
    >
      <p>{_('voorwerk.trek-in.uitleg')}</p>
      {wrong === null ? null : <p role="alert">{wrong}</p>}
      <Refused playing={playing} />
    </Dialog>
  );
}
