import { useLingui } from '@lingui/react';
import { assignedTo } from '../../shared/steps/plenair/state.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useAll, useGallery, useTeam } from '../game.ts';
import { OtherTeam } from './plenair/OtherTeam.tsx';
import { OwnTeam } from './plenair/OwnTeam.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';

/** KOERS-7: what every team shows, *wij nemen mee* to two of them, and joining a first step. */
export function StepPlenair({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { teams, plenair } = useAll();
  const gallery = useGallery();
  const mine = useTeam();
  if (!mine || gallery?.step !== step) return <NoTeam step={step} />;
  const assigned = assignedTo(plenair?.[step]?.ring ?? [], mine.team.id);
  const others = gallery.teams
    .filter(({ team }) => team !== mine.team.id)
    .toSorted((a, b) => Number(assigned.includes(b.team)) - Number(assigned.includes(a.team)));
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      <OwnTeam step={step} mine={mine} entry={gallery.teams.find(({ team }) => team === mine.team.id)} />
      <section className="kk-stack kk-gap-4" aria-labelledby="plenair-others">
        <h2 id="plenair-others">{_('plenair.anderen')}</h2>
        {others.length === 0 ? <p className="kk-hint">{_('plenair.geen-anderen')}</p> : null}
        <ul className="plenair-others">
          {others.flatMap((entry) => {
            const team = teams.find(({ id }) => id === entry.team);
            return team
              ? [
                  <OtherTeam
                    key={team.id}
                    step={step}
                    team={team}
                    entry={entry}
                    own={mine.slice}
                    assigned={assigned.includes(team.id)}
                  />,
                ]
              : [];
          })}
        </ul>
      </section>
    </div>
  );
}
