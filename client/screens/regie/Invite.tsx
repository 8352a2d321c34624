import { useLingui } from '@lingui/react';
import { useAll, usePlay, usePlenary } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { CopyField } from './CopyField.tsx';
import { useGive, useLead } from './lead.ts';
import { codeText, inviteLink, joinLink } from './links.ts';
import { Refused } from './Refused.tsx';
import './Invite.css';

export interface InviteProps {
  open: boolean;
  onClose: () => void;
}

/** Everything with which people come in: code, QR and links, and whether the doors are open. */
export function Invite({ open, onClose }: InviteProps) {
  const { _ } = useLingui();
  const { workshop, doors } = useAll();
  const { invites } = useLead();
  const { show } = usePlenary();
  const playing = usePlay();
  const give = useGive(playing);
  if (!workshop) return null;
  const { origin } = window.location;
  const link = joinLink(origin, workshop.code);
  return (
    <Dialog open={open} onClose={onClose} title={_('regie.uitnodigen')} closeLabel={_('core.sluiten')} wide>
      <div className="kk-invite">
        <div className="kk-invite__code">
          <QrCode text={link} title={_('regie.qr')} size={220} />
          <p className="kk-invite__letters">{codeText(workshop.code)}</p>
          <Button
            size="small"
            icon="screen"
            pressed={show === 'code'}
            onPress={() => give({ type: 'regie/toon', show: show === 'code' ? 'stap' : 'code' })}
          >
            {_('regie.toon-code')}
          </Button>
          <Button
            size="small"
            icon="lock"
            pressed={!doors}
            onPress={() => give({ type: 'regie/deuren', open: !doors })}
          >
            {_('regie.deur-op-slot')}
          </Button>
          <p className="kk-hint">{_(doors ? 'regie.deur-open-uitleg' : 'regie.deur-dicht-uitleg')}</p>
          <Refused playing={playing} shared />
        </div>
        <div className="kk-stack">
          <CopyField label={_('regie.link-deelnemers')} value={link} />
          {invites === null ? null : (
            <>
              <CopyField
                label={_('regie.link-plenair')}
                value={inviteLink(origin, workshop.id, 'plenair', invites.plenair)}
                hint={_('regie.link-plenair-uitleg')}
              />
              <CopyField
                label={_('regie.link-begeleider')}
                value={inviteLink(origin, workshop.id, 'begeleider', invites.begeleider)}
                hint={_('regie.link-begeleider-uitleg')}
              />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
