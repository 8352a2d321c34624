import { useLingui } from '@lingui/react';
import type { HarvestScan } from '../../../shared/harvest/scan.ts';
import { useLocal } from '../../game.ts';
import { Lines, Source } from './HarvestLines.tsx';

/** SCAN-6: what the team wants to work on, and its spread, for a later scan. */
export function ScanSection({ scan }: { scan: HarvestScan }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { title, step, chosen, settled, spreads } = scan;
  const wanted = _(chosen.length === 0 ? 'oogst.scan.niets' : 'oogst.scan.gekozen');
  return (
    <section className="oogst-section">
      <h2>{local(title)}</h2>
      <p>{settled || chosen.length === 0 ? wanted : _('oogst.niet-vast', { text: wanted })}</p>
      <ul>
        {chosen.map(({ name, text }) => (
          <li key={local(name)} className="oogst-line">
            <strong>{local(name)}</strong>
            <p>{local(text)}</p>
            <Source parts={[local(step)]} />
          </li>
        ))}
      </ul>
      <p className="kk-hint">{_(spreads.length === 0 ? 'oogst.scan.weinig' : 'oogst.scan.spreiding')}</p>
      <Lines
        facts={spreads.map(({ name, spread }) => [local(name), _('oogst.scan.van-tot', { ...spread })])}
      />
      <Source parts={[local(step)]} />
    </section>
  );
}
