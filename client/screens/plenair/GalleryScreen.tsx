import { useLingui } from '@lingui/react';
import type { CSSProperties } from 'react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { GalleryTeam, Shown } from '../../../shared/workshop/gallery.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useGallery, useLocal, usePlenary } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { Received } from '../../steps/plenair/Received.tsx';
import { ShownKoers } from '../../steps/plenair/ShownKoers.tsx';
import { flavoursOf } from '../regie/proposal.ts';
import { galleryGrid, goalType, type GalleryGrid } from './gallery.ts';
import { StepTitle } from './StepTitle.tsx';
import './GalleryScreen.css';

type Showing = GalleryTeam & { shown: Shown };

/** KOERS-7: every team that shows its koers, or one of them large. */
export function GalleryScreen({ spec }: { spec: StepSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { large } = usePlenary();
  const { teams } = useAll();
  const gallery = useGallery();
  const entries = gallery?.step === spec.id ? gallery.teams : [];
  const showing = entries.filter((entry): entry is Showing => entry.shown !== null);
  const one = large?.step === spec.id ? showing.find(({ team }) => team === large.team) : undefined;
  const nameOf = (id: string): string => teams.find((team) => team.id === id)?.name ?? '';
  if (one) return <Large entry={one} name={nameOf(one.team)} />;
  const waiting = entries.filter(({ shown }) => shown === null).map(({ team }) => nameOf(team));
  if (showing.length === 0)
    return (
      <>
        <StepTitle title={local(spec.title)} />
        <div className="kk-beam__middle">
          <p className="kk-beam__big kk-beam__plate">{_('plenair.scherm.leeg')}</p>
        </div>
        <Waiting names={waiting} />
      </>
    );
  return (
    <>
      <StepTitle title={_('plenair.scherm.keer-koers', { aantal: showing.length })} />
      <Tiles showing={showing} />
      <Waiting names={waiting} />
    </>
  );
}

function Waiting({ names }: { names: string[] }) {
  const { _ } = useLingui();
  if (names.length === 0) return null;
  return (
    <footer className="kk-beam__foot">
      <p>
        <span>
          <b>{names.join(', ')}</b> {_('plenair.scherm.nog')}
        </span>
      </p>
    </footer>
  );
}

function Tiles({ showing }: { showing: readonly Showing[] }) {
  const { teams } = useAll();
  const grid = galleryGrid(showing.length);
  const longest = Math.max(...showing.map(({ shown }) => graphemes(goalOf(shown))));
  const { size, lines } = goalType(longest, grid);
  const measures: CSSProperties & Record<`--kk-${string}`, string | number> = {
    '--kk-columns': grid.columns,
    '--kk-rows': grid.rows,
    '--kk-goal': `${size / 16}rem`,
    '--kk-lines': lines,
    '--kk-free': grid.free,
  };
  return (
    <ul className="kk-gallery" data-room={grid.room} style={measures}>
      {showing.map(({ team: id, shown }) => {
        const team = teams.find((one) => one.id === id);
        return team ? <Tile key={id} team={team} shown={shown} grid={grid} /> : null;
      })}
      {grid.free > 0 && grid.room !== 'much' ? <Invitation room={grid.room} /> : null}
    </ul>
  );
}

function Tile({ team, shown, grid }: { team: Team; shown: Shown; grid: GalleryGrid }) {
  const { _ } = useLingui();
  const { people } = useAll();
  const { firstStep } = shown;
  return (
    <li className="kk-gallery__tile">
      <div className="kk-gallery__head">
        <MelangeCup parts={flavoursOf(people, team.members).parts} size={grid.room === 'little' ? 40 : 66} />
        <h2>{team.name}</h2>
        <Table number={team.number} short={grid.columns > 4} />
      </div>
      {grid.room === 'much' ? (
        <ShownKoers shown={shown} />
      ) : (
        <>
          <p className="kk-gallery__goal">{goalOf(shown)}</p>
          {firstStep && grid.room === 'some' ? (
            <p className="kk-gallery__step">
              <Icon name="next" size={34} stroke={3} label={_('plenair.eerste-stap')} />
              <span>{firstStep.what}</span>
            </p>
          ) : null}
        </>
      )}
    </li>
  );
}

function Table({ number, short }: { number: number; short: boolean }) {
  const { _ } = useLingui();
  const text = _('core.vak.tafel', { nummer: number });
  if (!short) return <p>{text}</p>;
  return (
    <p>
      <span className="sr-only">{text}</span>
      <span aria-hidden>{number}</span>
    </p>
  );
}

/** Where a team goes; without a koers what it begins with, or what it asks. */
function goalOf({ course, firstStep, request }: Shown): string {
  return course?.to ?? course?.via ?? course?.from ?? firstStep?.what ?? request?.what ?? '';
}

/** In the cells that are left: what everybody can do on their own phone now. */
function Invitation({ room }: { room: GalleryGrid['room'] }) {
  const { _ } = useLingui();
  return (
    <li className="kk-gallery__tile kk-gallery__ask">
      <h2>{_('plenair.scherm.haak')}</h2>
      {room === 'some' ? <p>{_('plenair.scherm.haak-tekst')}</p> : null}
    </li>
  );
}

function Large({ entry, name }: { entry: Showing; name: string }) {
  return (
    <>
      <StepTitle title={name} />
      <div className="kk-gallery__large">
        <div className="kk-gallery__tile">
          <ShownKoers shown={entry.shown} />
        </div>
        <Received received={entry.received} />
      </div>
    </>
  );
}
