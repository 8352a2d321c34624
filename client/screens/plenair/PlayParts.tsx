import { useLingui } from '@lingui/react';
import { CORNERS, type Localised } from '../../../shared/decks/content.ts';
import { hasAxes, placingOf } from '../../../shared/steps/plaatsen/place.ts';
import { BERAAD_PARTS } from '../../../shared/steps/beraad/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, useStepSpec } from '../../game.ts';

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
  const { _ } = useLingui();
  const local = useLocal();
  const placing = placingOf(useContent(), step);
  if (!placing) return null;
  if (!hasAxes(placing)) return <Tiles tiles={placing.choices} />;
  const { across, up, corners } = placing;
  return (
    <>
      <p className="kk-beam__lead kk-beam__plate">
        {_('plaatsen.assen', {
          links: local(across.low),
          rechts: local(across.high),
          boven: local(up.high),
          onder: local(up.low),
        })}
      </p>
      <Tiles two tiles={CORNERS.map((corner) => ({ id: corner, ...corners[corner] }))} />
    </>
  );
}

interface TilesProps {
  tiles: readonly { id: string; name: Localised; short: Localised }[];
  /** two by two, as on the field */
  two?: boolean;
}

function Tiles({ tiles, two = false }: TilesProps) {
  const local = useLocal();
  const look = two ? 'kk-beam__waters--two' : 'kk-beam__waters--few';
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
