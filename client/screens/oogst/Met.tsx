import { useLingui } from '@lingui/react';
import type { TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { useLocal } from '../../game.ts';
import { Source } from './HarvestLines.tsx';

/** What teams took along of one another, and who joins the first step (KOERS-7). */
export function Met({ harvest: { plenair } }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const local = useLocal();
  if (!plenair) return null;
  const { received, given, joined, step } = plenair;
  const place = <Source parts={[local(step)]} />;
  const names = joined.names.join(', ');
  return (
    <section className="oogst-section">
      <h2>{_('oogst.plenair')}</h2>
      {received.length === 0 ? null : <h3>{_('oogst.zij-nemen-mee')}</h3>}
      <ul>
        {received.map(({ from, text }) => (
          <li key={from}>
            <b>{from}</b>: {text}
            {place}
          </li>
        ))}
      </ul>
      {given.length === 0 ? null : <h3>{_('oogst.wij-nemen-mee')}</h3>}
      <ul>
        {given.map(({ to, text }) => (
          <li key={to}>
            <b>{to}</b>: {text}
            {place}
          </li>
        ))}
      </ul>
      {joined.count === 0 ? null : (
        <div>
          <p>
            {_('oogst.haken-aan', { count: joined.count })}
            {names === '' ? null : ` (${names})`}
          </p>
          {place}
        </div>
      )}
    </section>
  );
}
