import { useLingui } from '@lingui/react';
import { useAll } from '../../game.ts';
import { QrCode } from '../../parts/QrCode.tsx';
import { codeText, joinLink } from '../regie/links.ts';
import './JoinPanel.css';

export interface JoinPanelProps {
  title: string;
  /** `groot` fills the screen, `ruim` stands beside a step while people arrive, `gewoon` beside any other. */
  size: 'groot' | 'ruim' | 'gewoon';
}

/** Code, QR and the address to type. Nothing while the doors are shut: nobody new can come in. */
export function JoinPanel({ title, size }: JoinPanelProps) {
  const { _ } = useLingui();
  const { workshop, doors } = useAll();
  if (!workshop) return null;
  if (!doors) {
    return (
      <section className={`kk-joinpanel kk-joinpanel--${size}`}>
        <h2>{_('regie.plenair.deur-dicht')}</h2>
        <p>{_('regie.plenair.deur-dicht-tekst')}</p>
      </section>
    );
  }
  const { origin, host } = window.location;
  return (
    <section className={`kk-joinpanel kk-joinpanel--${size}`}>
      <h2>{title}</h2>
      <QrCode
        text={joinLink(origin, workshop.code)}
        title={_('regie.qr')}
        size={size === 'groot' ? 560 : 252}
      />
      <div>
        <p className="kk-joinpanel__code">{codeText(workshop.code)}</p>
        <p className="kk-joinpanel__how">{_('regie.plenair.scan')}</p>
        <p className="kk-joinpanel__address">{host}</p>
      </div>
    </section>
  );
}

/** The code in one line under a step, for who comes later. */
export function JoinLine() {
  const { _ } = useLingui();
  const { workshop, doors } = useAll();
  if (!workshop || !doors) return null;
  return (
    <p className="kk-joinline">
      {_('regie.plenair.later')} <b>{codeText(workshop.code)}</b>{' '}
      {_('regie.plenair.op-adres', { adres: window.location.host })}
    </p>
  );
}
