import { useLingui } from '@lingui/react';
import { CORNERS, type AxesPlacing, type Localised } from '../../../shared/decks/content.ts';
import { BERAAD_PARTS } from '../../../shared/steps/beraad/state.ts';
import { hasAxes, placingOf } from '../../../shared/steps/plaatsen/place.ts';
import { WAARDEREN_LIMITS } from '../../../shared/steps/waarderen/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, useStepSpec } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { DIALOOG_PARTS } from '../../steps/dialoog/parts.ts';

/** What a scan asks about: its themes, or the roles to score from; nothing that anybody scored. */
export function ScanParts({ step }: { step: StepId }) {
  const content = useContent();
  const spec = useStepSpec(step);
  if (spec.kind !== 'scan') return null;
  const { statements, deck, role } = spec.settings;
  const themes = content.scans?.[statements ?? '']?.themes;
  const roles = deck ? content.decks[deck]?.roles : undefined;
  return <Tiles tiles={themes ?? roles?.filter(({ id }) => role === null || id === role) ?? []} />;
}

/** The field or the choices on which people set their marks, without a mark. */
export function PlaceParts({ step }: { step: StepId }) {
  const placing = placingOf(useContent(), step);
  if (!placing) return null;
  if (!hasAxes(placing)) return <Tiles tiles={placing.choices} />;
  return <Field placing={placing} />;
}

/** The field itself, as large as it may be: its four corners, and the ends of its axes around them. */
function Field({ placing: { across, up, corners } }: { placing: AxesPlacing }) {
  const { _ } = useLingui();
  const local = useLocal();
  const ends = {
    links: local(across.low),
    rechts: local(across.high),
    boven: local(up.high),
    onder: local(up.low),
  };
  return (
    <div className="kk-beam__field">
      <p className="sr-only">{_('plaatsen.assen', ends)}</p>
      {ENDS.map(([end, icon]) => (
        <p key={end} className={`kk-beam__end kk-beam__end--${end}`} aria-hidden>
          <Icon name={icon} size={36} stroke={2.5} />
          {ends[end]}
        </p>
      ))}
      <Tiles field tiles={CORNERS.map((corner) => ({ id: corner, ...corners[corner] }))} />
    </div>
  );
}

const ENDS = [
  ['boven', 'up'],
  ['links', 'back'],
  ['rechts', 'next'],
  ['onder', 'down'],
] as const;

const SYSTEM_PARTS = ['wie', 'stoelen', 'spreken', 'uitnodigen'] as const;

/** What a team does about who is not in the room, part by part. */
export function SystemParts() {
  const { _ } = useLingui();
  return (
    <ol className="kk-beam__waters kk-beam__waters--plain">
      {SYSTEM_PARTS.map((part) => (
        <li key={part}>
          <b>{_(`systeem.deel.${part}`)}</b>
          <span>{_(`systeem.deel.${part}-kort`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** WAARD-7: what teams do with their scenarios, in this order; nothing of what they write. */
export function ScenarioParts() {
  const { _ } = useLingui();
  return (
    <ol className="kk-beam__waters kk-beam__waters--plain kk-beam__waters--few">
      {(['schrijven', 'verdelen', 'bespreken'] as const).map((part) => (
        <li key={part}>
          <b>{_(`regie.plenair.scenarios.${part}`)}</b>
          <span>
            {_(`regie.plenair.scenarios.${part}-uitleg`, {
              minstens: WAARDEREN_LIMITS.fewest,
              scenarios: WAARDEREN_LIMITS.scenarios,
              punten: WAARDEREN_LIMITS.points,
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface TilesProps {
  tiles: readonly { id: string; name: Localised; short: Localised }[];
  /** two by two, against each other */
  field?: boolean;
}

function Tiles({ tiles, field = false }: TilesProps) {
  const local = useLocal();
  const look = field ? 'kk-beam__waters--field' : 'kk-beam__waters--few';
  return (
    <ul className={`kk-beam__waters kk-beam__waters--plain ${look}`}>
      {tiles.map(({ id, name, short }) => (
        <li key={id}>
          <b>{local(name)}</b>
          <span>{local(short)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The parts of a dialogue, in their order. */
export function DialogueParts() {
  const { _ } = useLingui();
  return (
    <ol className="kk-beam__waters kk-beam__waters--plain kk-beam__waters--few">
      {DIALOOG_PARTS.map((part) => (
        <li key={part}>
          <b>{_(`dialoog.deel.${part}`)}</b>
        </li>
      ))}
    </ol>
  );
}

/** The six parts of a moral deliberation, in their order; nothing of the case. */
export function BeraadParts() {
  const { _ } = useLingui();
  return (
    <ol className="kk-beam__waters kk-beam__waters--plain kk-beam__waters--few">
      {BERAAD_PARTS.map((part) => (
        <li key={part}>
          <b>{_(`beraad.deel.${part}`)}</b>
        </li>
      ))}
    </ol>
  );
}
