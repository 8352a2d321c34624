import { useLingui } from '@lingui/react';
import type { Someone } from '../../../shared/harvest/harvest.ts';
import type { HarvestOutcome } from '../../../shared/harvest/vervolg.ts';
import { useLocal } from '../../game.ts';
import { Grown } from './HarvestLines.tsx';

/** VERV-6: what became of what the team promised in an earlier meeting. */
export function Outcomes({ outcomes }: { outcomes: readonly HarvestOutcome<Someone | undefined>[] }) {
  const { _ } = useLingui();
  const local = useLocal();
  if (outcomes.length === 0) return null;
  return (
    <section className="oogst-section">
      <h2>{_('oogst.uitkomst')}</h2>
      <ul>
        {outcomes.map(({ what, result, note, puller, step }, at) => {
          const who = puller === undefined ? [] : [puller ?? _('oogst.teamlid')];
          return (
            <Grown
              key={`${at}${what}`}
              line={{
                key: what,
                strong: what,
                text: [_(`stappen.uitkomst.${result}`), ...who].join(' · '),
                ...(note === null ? {} : { note }),
                from: [[local(step)]],
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}
