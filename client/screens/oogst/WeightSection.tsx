import { useLingui } from '@lingui/react';
import { partsUnderTitle } from '../../../shared/harvest/source.ts';
import type { HarvestWeights } from '../../../shared/harvest/waarderen.ts';
import { useLocal } from '../../game.ts';
import { Source } from './HarvestLines.tsx';
import { useSourceWords } from './useSourceWords.ts';

/** WAARD-6: what the team gave weight to, the most first. */
export function WeightSection({ weights }: { weights: HarvestWeights }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSourceWords();
  return (
    <section className="oogst-section">
      <h2>{_(weights.weighed ? 'oogst.gewicht' : 'oogst.scenarios')}</h2>
      <Source parts={[local(weights.round)]} />
      <ul>
        {weights.rows.map(({ name, rank, points, source }) => (
          <li key={local(name)} className="oogst-line">
            <strong>
              {rank === null ? null : `${rank}. `}
              {local(name)}
            </strong>
            {points ? (
              <p>
                {_('oogst.gewicht.punten', {
                  count: points.sum,
                  laag: points.lowest,
                  hoog: points.highest,
                })}
              </p>
            ) : null}
            {source === null ? null : <Source parts={partsUnderTitle(source, words)} />}
          </li>
        ))}
      </ul>
      {weights.keptInside === 0 ? null : (
        <p className="kk-hint">{_('oogst.gewicht.binnen', { count: weights.keptInside })}</p>
      )}
    </section>
  );
}
