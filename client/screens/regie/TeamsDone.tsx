import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import type { TeamId } from '../../../shared/workshop/ids.ts';
import type { Progress } from '../../../shared/workshop/progress.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useContent, useName } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { useLead } from './lead.ts';
import { teamOf, teamsWithHands } from './people.ts';
import { flavoursOf } from './proposal.ts';

type DoneSpec = Extract<
  StepSpec,
  {
    kind:
      | 'opgave'
      | 'afspraken'
      | 'wat'
      | 'hoedan'
      | 'tegenspraak'
      | 'goedwerk'
      | 'reflectie'
      | 'waarderen'
      | 'scan'
      | 'plaatsen'
      | 'systeem'
      | 'beraad'
      | 'dialoog'
      | 'koers'
      | 'check-out';
  }
>;

/** Which teams are done, and how far the others are; nothing of what they wrote. */
export function TeamsDone({ spec }: { spec: DoneSpec }) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const lead = useLead();
  const mixes = useContent().format.steps.some(({ kind }) => kind === 'mix');
  const progressOf = (id: TeamId): Progress | undefined => lead.progress?.[spec.id]?.[id];
  // a team that was done may have come back to it
  const done = (lead.done[spec.id] ?? []).filter((id) => (progressOf(id)?.phase ?? 'klaar') === 'klaar');
  const textOf = ({ id }: Team): string => {
    if (done.includes(id)) return _(`regie.klaar.${spec.kind}`);
    const progress = progressOf(id);
    return progress
      ? _(`regie.voortgang.${spec.kind}.${progress.phase}`, { at: progress.at, of: progress.of })
      : _(`regie.bezig.${spec.kind}`);
  };
  if (teams.length === 0 && !mixes) return <p className="kk-step__part">{_('regie.zonder-teams')}</p>;
  return (
    <>
      {spec.kind === 'opgave' ? <OtherOpgave /> : null}
      <section className="kk-step__part" aria-labelledby="kk-done">
        <h2 id="kk-done">
          {_(`regie.teams-klaar.${spec.kind}`, {
            klaar: teams.filter(({ id }) => done.includes(id)).length,
            totaal: teams.length,
          })}
        </h2>
        {teams.length === 0 ? <p className="kk-hint">{_('regie.nog-geen-teams')}</p> : null}
        <ul className="kk-step__teams">
          {teams.map((team) => (
            <TeamRow key={team.id} team={team} done={done.includes(team.id)} text={textOf(team)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function TeamRow({ team, done, text }: { team: Team; done: boolean; text: string }) {
  const { _ } = useLingui();
  const { people, teams } = useAll();
  const { hands } = useLead();
  const hand = teamsWithHands(teams, hands).has(team.id);
  const here = team.members.filter((seat) => people[seat]?.online).length;
  return (
    <li className="kk-step__team" data-done={done || undefined}>
      <MelangeCup parts={flavoursOf(people, team.members).parts} size={40} />
      <span className="kk-step__team-name">
        <b>{team.name}</b>
        {hand ? (
          <span className="kk-chip kk-chip--hand">
            <Icon name="hand" size={17} stroke={2.5} />
            {_('regie.hand-op')}
          </span>
        ) : null}
      </span>
      <span className="kk-step__state">
        {done ? <Icon name="check" size={18} stroke={4} /> : <Icon name="pen" size={18} stroke={2.4} />}
        {text}
      </span>
      <span className="kk-hint">
        {_('core.vak.tafel', { nummer: team.number })} ·{' '}
        {_('regie.present', { aantal: here, totaal: team.members.length })}
      </span>
    </li>
  );
}

/** OPG-3: from a person to the facilitator only. */
function OtherOpgave() {
  const { _ } = useLingui();
  const { people, teams } = useAll();
  const lead = useLead();
  const name = useName();
  const asking = lead.otherOpgave.filter((seat) => people[seat]?.gone === false);
  if (asking.length === 0) return null;
  return (
    <section className="kk-panel kk-step__panel kk-step__private" aria-labelledby="kk-other">
      <h2 id="kk-other">
        <Icon name="private" size={24} stroke={2.4} />
        {_('regie.liever-een-andere')}
      </h2>
      <p>{_('regie.liever-uitleg')}</p>
      <ul>
        {asking.map((seat) => (
          <li key={seat}>
            <b>{name(seat)}</b> {teamOf(teams, seat)?.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
