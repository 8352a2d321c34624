import { useLingui } from '@lingui/react';
import { useRef, type CSSProperties } from 'react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { peopleAt } from '../../../shared/workshop/table.ts';
import { useAll, useContent, useFlavour, useLocal, useName, useNames } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useJourney } from '../../mix/useJourney.ts';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { flavoursOf } from '../regie/proposal.ts';
import { ROOM, teamGrid, type Density } from './grid.ts';
import { StepTitle } from './StepTitle.tsx';
import { JoinLine } from './JoinPanel.tsx';
import './teams.css';

/** Where everybody sits. Flavours only of who shares them. */
export function TeamsScreen({ spec }: { spec: StepSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { teams, message, notice } = useAll();
  const room = message !== null || notice !== null ? ROOM.withMessage : ROOM.height;
  const tins = useRef<HTMLDivElement>(null);
  const flavour = useFlavour();
  useJourney(tins, (seat) => flavour(seat) ?? 'none');
  const people = teams.reduce((sum, { members }) => sum + members.length, 0);
  if (teams.length === 0) {
    return (
      <>
        <StepTitle title={local(spec.title)}>{local(spec.instruction)}</StepTitle>
        <div className="kk-beam__middle">
          <p className="kk-beam__big kk-beam__plate">{_('regie.plenair.teams-komen')}</p>
        </div>
        <JoinLine />
      </>
    );
  }
  const { columns, density } = teamGrid(
    teams.length,
    Math.max(...teams.map(({ members }) => members.length)),
    room,
  );
  const across: CSSProperties & Record<'--kk-across', number> = { '--kk-across': columns };
  return (
    <>
      <StepTitle title={_('regie.plenair.zoveel-melanges', { aantal: teams.length })}>
        {_('regie.plenair.zoek-je-naam')}
      </StepTitle>
      <div className={`kk-tins kk-tins--${density}`} style={across} ref={tins}>
        {teams.map((team) => (
          <Tin key={team.id} team={team} density={density} />
        ))}
      </div>
      <footer className="kk-beam__foot">
        <p>
          <Icon name="people" size={34} stroke={2.4} />
          {_('regie.plenair.mensen', { aantal: people })}
        </p>
        <p>{_('regie.plenair.klopt-er-iets-niet')}</p>
      </footer>
    </>
  );
}

function Tin({ team, density }: { team: Team; density: Density }) {
  const { _ } = useLingui();
  const { people } = useAll();
  const flavours = flavoursOf(people, team.members);
  const letters: CSSProperties & Record<'--kk-letters', number> = {
    '--kk-letters': graphemes(team.name),
  };
  return (
    <section className="kk-tin" style={letters}>
      <p className="kk-tin__lid">
        {_('core.vak.tafel', { nummer: team.number })}
        {density === 'krap' ? null : <Icon name="people" size={30} stroke={2.4} />}
      </p>
      <div className="kk-tin__head">
        <h2>{team.name}</h2>
        {density === 'krap' ? (
          <span className="kk-tin__number" aria-hidden>
            {team.number}
          </span>
        ) : (
          <MelangeCup parts={flavours.parts} size={density === 'ruim' ? 74 : 52} />
        )}
      </div>
      <ul>
        {team.members.map((seat) => (
          <Member key={seat} seat={seat} density={density} />
        ))}
      </ul>
      {density === 'ruim' ? <Missing missing={flavours.missing} /> : null}
    </section>
  );
}

function Member({ seat, density }: { seat: string; density: Density }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { styles } = useContent();
  const name = useName()(seat);
  const flavour = useFlavour()(seat);
  const together = useTogether()(seat);
  const words = styles.find(({ style }) => style === flavour);
  return (
    <li data-sachet={seat}>
      {density === 'krap' ? null : (
        <TeaLabel
          flavour={flavour ?? 'none'}
          size={density === 'ruim' ? 72 : 40}
          string={density === 'ruim'}
        />
      )}
      <span className="kk-tin__who">
        <b>
          {name}
          {together === null ? null : (
            <span className="kk-tin__table">
              <Icon name="screen" size={density === 'krap' ? 22 : 28} stroke={2.4} label={together} />
            </span>
          )}
        </b>
        {density === 'ruim' ? <span>{words ? local(words.name) : _('regie.eigen-keuze')}</span> : null}
      </span>
    </li>
  );
}

/** TAFEL-2: with whom somebody shares a device, in words; null on a device of one's own. */
function useTogether(): (seat: string) => string | null {
  const { _ } = useLingui();
  const { people } = useAll();
  const names = useNames();
  return (seat) => {
    const table = people[seat]?.table;
    const around = table === undefined ? [] : peopleAt({ people }, table);
    return around.length < 2 ? null : _('tafel.samen', { namen: names(around) });
  };
}

/** What the team lacks can be borrowed by any member; only said when everybody shows a flavour. */
function Missing({ missing }: { missing: ReturnType<typeof flavoursOf>['missing'] }) {
  const { _, i18n } = useLingui();
  const local = useLocal();
  const { styles } = useContent();
  if (missing === null) return null;
  const [first] = missing;
  const teas = missing.flatMap((style) => {
    const words = styles.find((one) => one.style === style);
    return words ? [local(words.tea).toLocaleLowerCase(i18n.locale)] : [];
  });
  return (
    <p className="kk-tin__missing">
      {first === undefined ? (
        <Icon name="check" size={34} stroke={3} />
      ) : (
        <TeaLabel flavour={first} size={52} state="missing" string={false} />
      )}
      {first === undefined
        ? _('regie.plenair.alle-smaken')
        : _('regie.plenair.zonder-smaak', {
            smaken: new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(teas),
          })}
    </p>
  );
}
