import { useLingui } from '@lingui/react';
import { WATERS, type DeckId, type StepSpec } from '../../../shared/decks/content.ts';
import { TEAM_STEPS } from '../../../shared/decks/team-steps.ts';
import { RINGS } from '../../../shared/steps/speelveld/state.ts';
import { useAll, useContent, useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { attendance } from '../regie/people.ts';
import { flavoursOf } from '../regie/proposal.ts';
import { JoinLine } from './JoinPanel.tsx';
import {
  BeraadParts,
  DialogueParts,
  PlaceParts,
  ScanParts,
  ScenarioParts,
  SystemParts,
} from './PlayParts.tsx';
import { StepTitle } from './StepTitle.tsx';

/** Any other step: what it is, what to do, how long still. Nothing of what teams write. */
export function PlayScreen({ spec }: { spec: StepSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { people } = useAll();
  const { present } = attendance(people);
  return (
    <>
      <StepTitle title={local(spec.title)} />
      <div className="kk-beam__middle">
        <div className="kk-beam__plate">
          <p className="kk-beam__big">{local(spec.instruction)}</p>
          {spec.kind === 'vragenlijst' ? (
            <p className="kk-beam__lead">{_('regie.plenair.geen-toets')}</p>
          ) : null}
        </div>
        {spec.kind === 'kaartronde' ? <Waters /> : null}
        {spec.kind === 'speelveld' ? <Rings /> : null}
        {spec.kind === 'wat' ? <Parts deck={spec.settings.deck} of="piles" /> : null}
        {spec.kind === 'hoedan' ? <Parts deck={spec.settings.deck} of="roles" /> : null}
        {spec.kind === 'tegenspraak' ? <Parts deck={spec.settings.deck} of="roles" /> : null}
        {spec.kind === 'goedwerk' ? <Parts deck={spec.settings.deck} of="piles" /> : null}
        {spec.kind === 'waarderen' && spec.settings.from === 'scenarios' ? <ScenarioParts /> : null}
        {spec.kind === 'beraad' ? <BeraadParts /> : null}
        {spec.kind === 'scan' ? <ScanParts step={spec.id} /> : null}
        {spec.kind === 'plaatsen' ? <PlaceParts step={spec.id} /> : null}
        {spec.kind === 'dialoog' ? <DialogueParts /> : null}
        {spec.kind === 'systeem' ? <SystemParts /> : null}
      </div>
      <footer className="kk-beam__foot">
        {TEAM_STEPS.includes(spec.kind) ? <Cups /> : <p>{_('regie.plenair.mensen', { aantal: present })}</p>}
        <JoinLine />
      </footer>
    </>
  );
}

const RADII = [7, 14, 21] as const;

/** Where parties are set, from the table outwards. */
function Rings() {
  const { _ } = useLingui();
  return (
    <ul className="kk-beam__waters kk-beam__waters--rings">
      {RINGS.map((ring, at) => (
        <li key={ring}>
          <span>
            <svg className="kk-beam__ring" viewBox="0 0 48 48" width={56} height={56} aria-hidden>
              {RADII.map((radius, place) => (
                <circle key={radius} cx="24" cy="24" r={radius} data-here={place === at || undefined} />
              ))}
            </svg>
          </span>
          <b>{_(`veld.ring.${ring}`)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The piles of a deck that are gone through, or the roles to take. */
function Parts({ deck, of }: { deck: DeckId; of: 'piles' | 'roles' }) {
  const local = useLocal();
  const { decks } = useContent();
  return (
    <ul className="kk-beam__waters kk-beam__waters--parts">
      {(decks[deck]?.[of] ?? []).map(({ id, name, short }) => (
        <li key={id} data-deck={deck}>
          <b>{local(name)}</b>
          <span>{local(short)}</span>
        </li>
      ))}
    </ul>
  );
}

function Waters() {
  const { _ } = useLingui();
  return (
    <ul className="kk-beam__waters">
      {WATERS.map((water) => (
        <li key={water} data-water={water}>
          <span>
            <Icon name={water} size={48} stroke={2.3} />
          </span>
          <b>{_(`water.${water}`)}</b>
          <span>{_(`water.${water}.zegt`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Up to this many teams stand under the step with their cups. */
const CUPS = 6;

function Cups() {
  const { _ } = useLingui();
  const { teams, people } = useAll();
  if (teams.length > CUPS || teams.length === 0)
    return <p>{_('regie.plenair.teams', { aantal: teams.length })}</p>;
  return (
    <ul className="kk-beam__cups">
      {teams.map((team) => (
        <li key={team.id}>
          <MelangeCup parts={flavoursOf(people, team.members).parts} size={46} />
          {team.name}
        </li>
      ))}
    </ul>
  );
}
