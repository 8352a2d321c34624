import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useAll, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { CopyField } from './CopyField.tsx';
import { seatLink } from './links.ts';
import { Refused } from './Refused.tsx';
import { sha256 } from './sha256.ts';

/** A lost seat in two taps: a new secret is made here, the server learns only its hash, the old one stops working (REGIE-7). */
export function Reissue({ seat, onClose }: { seat: SeatId; onClose: () => void }) {
  const { _ } = useLingui();
  const { workshop, people } = useAll();
  // TAFEL-6
  const atTable = people[seat]?.table !== undefined;
  const name = useName()(seat);
  const playing = usePlay();
  const [link, setLink] = useState<string | null>(null);
  async function reissue(): Promise<void> {
    if (!workshop) return;
    const secret = freshSecret();
    const done = await playing.play({ type: 'regie/herstel', seat, secretHash: sha256(secret) });
    if (done) setLink(seatLink(window.location.origin, workshop.id, seat, secret));
  }
  const ask = (
    <>
      <Button onPress={onClose}>{_('core.annuleren')}</Button>
      <Button variant="primary" onPress={() => void reissue()}>
        {_('regie.maak-link')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={_('regie.herstel-titel', { naam: name })}
      closeLabel={_('core.sluiten')}
      actions={link === null ? ask : <Button onPress={onClose}>{_('core.sluiten')}</Button>}
    >
      <div className="kk-reissue">
        <p>{_(link === null ? 'regie.herstel-uitleg' : 'regie.herstel-klaar', { naam: name })}</p>
        {atTable && link === null ? <p>{_('tafel.regie.eigen', { naam: name })}</p> : null}
        {link === null ? null : (
          <>
            <QrCode text={link} title={_('regie.herstel-qr', { naam: name })} size={200} />
            <CopyField label={_('regie.herstel-link')} value={link} />
          </>
        )}
        <Refused playing={playing} />
      </div>
    </Dialog>
  );
}

/** 128 random bits in hex. */
function freshSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
