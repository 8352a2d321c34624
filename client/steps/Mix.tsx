import { useLingui } from '@lingui/react';
import { useRef, type RefObject } from 'react';
import { STYLES, type Style } from '../../shared/decks/content.ts';
import type { SeatId, StepId } from '../../shared/workshop/ids.ts';
import type { Team } from '../../shared/workshop/state.ts';
import { useAll, useContent, useFlavour, useLocal, useMe, useName, useTeam } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { MelangeCup } from '../parts/MelangeCup.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { WaitingCup } from '../parts/WaitingCup.tsx';
import { useJourney } from '../mix/useJourney.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { peopleAt } from '../../shared/workshop/table.ts';
import { useTafel } from '../tafel/useTafel.ts';
import { StepHead } from './stap/StepHead.tsx';
import { styleText } from './stap/words.ts';
import { WhyHere } from './mix/WhyHere.tsx';
import './mix/Mix.css';

/** Before the mix is confirmed a calm wait; then the team one is in, and where to find the others. */
export function Mix({ step }: { step: StepId }) {
  const mine = useTeam();
  const { teams } = useAll();
  const tins = useRef<HTMLDivElement>(null);
  const flavour = useShown();
  useJourney(tins, (seat) => flavour(seat) ?? 'none');
  if (mine) return <Melange step={step} team={mine.team} tins={tins} />;
  return teams.length > 0 ? <NoTeam step={step} /> : <Waiting step={step} />;
}

function Waiting({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const flavour = useFlavour()(seat);
  return (
    <div className="kk-page mix-wait">
      <WaitingCup flavour={flavour ?? 'none'} label={_('stappen.glas')} />
      <StepHead step={step} title={_('stappen.mix.wachten')}>
        {_('stappen.mix.wachten-tekst')}
      </StepHead>
      <div className="kk-thought">
        <p className="kk-eyebrow">{_('stappen.mix.denk')}</p>
        <p>{_('stappen.mix.denk-vraag')}</p>
      </div>
    </div>
  );
}

interface MelangeProps {
  step: StepId;
  team: Team;
  tins: RefObject<HTMLDivElement | null>;
}

function Melange({ step, team, tins }: MelangeProps) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const tafel = useTafel();
  const name = useName();
  const others = teams.filter(({ id }) => id !== team.id);
  return (
    <div className="kk-page kk-stack kk-gap-6" ref={tins}>
      <StepHead step={step} title={_('stappen.mix.jouw-team', { team: team.name })} />
      {tafel ? (
        <p className="kk-lead">{_('tafel.zitten', { namen: tafel.names.map(name).join(', ') })}</p>
      ) : null}
      <TeamTin team={team} />
      <WhyHere step={step} team={team.id} />
      {others.length === 0 ? null : (
        <details className="stap-details">
          <summary data-sachets>{_('stappen.mix.andere-teams', { count: others.length })}</summary>
          <div className="mix-others">
            {others.map((other) => (
              <TeamTin key={other.id} team={other} small />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** A team as a tin: its table, its name, its cup and who is in it. */
function TeamTin({ team, small = false }: { team: Team; small?: boolean }) {
  const { _ } = useLingui();
  const { seat: me } = useMe();
  const flavour = useShown();
  const counted = STYLES.map((style) => ({
    style,
    count: team.members.filter((seat) => flavour(seat) === style).length,
  }));
  return (
    <section className={small ? 'tin tin--small' : 'tin'} aria-label={team.name}>
      <p className="tin__table">
        {_('stappen.mix.tafel', { number: team.number })}
        <Icon name="people" size={22} />
      </p>
      <div className="tin__name">
        <h2>{team.name}</h2>
        <MelangeCup parts={counted} size={small ? 40 : 56} />
      </div>
      <ul className="tin__members">
        {team.members.map((seat) => (
          <Member key={seat} seat={seat} flavour={flavour(seat)} me={seat === me} small={small} />
        ))}
      </ul>
      <AtTables team={team} />
      {small ? null : (
        <Missing styles={counted.filter(({ count }) => count === 0).map(({ style }) => style)} team={team} />
      )}
    </section>
  );
}

interface MemberProps {
  seat: SeatId;
  flavour: Style | null;
  me: boolean;
  small: boolean;
}

function Member({ seat, flavour, me, small }: MemberProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const name = useName();
  return (
    <li data-sachet={seat}>
      <TeaLabel flavour={flavour ?? 'none'} size={small ? 32 : 48} />
      <span>
        <strong>
          {name(seat)}
          {me ? <em> {_('stappen.jij')}</em> : null}
        </strong>
        <span>{flavour === null ? _('stappen.eigen-keuze') : local(styleText(content, flavour).name)}</span>
      </span>
    </li>
  );
}

/** TAFEL-7: who of a team plays on one device together. */
function AtTables({ team }: { team: Team }) {
  const { _ } = useLingui();
  const name = useName();
  const { people } = useAll();
  const tables = [...new Set(team.members.flatMap((seat) => people[seat]?.table ?? []))];
  return tables.map((table) => (
    <p key={table} className="tin__foot">
      <Icon name="screen" size={22} />
      {_('tafel.samen', {
        namen: peopleAt({ people }, table)
          .filter((seat) => team.members.includes(seat))
          .map(name)
          .join(', '),
      })}
    </p>
  ));
}

/** Only certain when everybody shows a flavour; else nothing is said about what lacks. */
function Missing({ styles, team }: { styles: Style[]; team: Team }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const flavour = useShown();
  if (team.members.some((seat) => flavour(seat) === null))
    return <p className="tin__foot">{_('stappen.mix.niet-iedereen')}</p>;
  const names = styles.map((style) => local(styleText(content, style).name));
  return (
    <p className="tin__foot">
      {names.length === 0 ? <Icon name="check" size={22} stroke={3} /> : null}
      {names.length === 0
        ? _('stappen.mix.alle-smaken')
        : _('stappen.mix.ontbreekt', { count: names.length, names: names.join(', ') })}
    </p>
  );
}

/** What others see beside a name: an own flavour that is not shared stays out of the team's tin, for oneself too. */
function useShown(): (seat: SeatId) => Style | null {
  const { people } = useAll();
  return (seat) => people[seat]?.flavour?.value ?? null;
}
