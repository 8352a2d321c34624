import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import type { GalleryTeam } from '../../../shared/workshop/gallery.ts';
import { useAll, useGallery, useLocal, usePlenary } from '../../game.ts';
import { Received } from '../../steps/plenair/Received.tsx';
import { ShownKoers } from '../../steps/plenair/ShownKoers.tsx';
import { StepTitle } from './StepTitle.tsx';
import './GalleryScreen.css';

/** KOERS-7: every team that shows its koers, or one of them large. */
export function GalleryScreen({ spec }: { spec: StepSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const nameOf = useTeamName();
  const { large } = usePlenary();
  const gallery = useGallery();
  const entries = gallery?.step === spec.id ? gallery.teams : [];
  const one = large?.step === spec.id ? entries.find(({ team }) => team === large.team) : undefined;
  if (one?.shown) {
    return (
      <>
        <StepTitle title={nameOf(one.team)} />
        <div className="kk-gallery__large">
          <ShownKoers shown={one.shown} />
          <Received received={one.received} />
        </div>
      </>
    );
  }
  const showing = entries.filter(({ shown }) => shown !== null);
  const waiting = entries.filter(({ shown }) => shown === null);
  return (
    <>
      <StepTitle title={local(spec.title)} />
      {showing.length === 0 ? (
        <div className="kk-beam__middle">
          <p className="kk-beam__big kk-beam__plate">{_('plenair.scherm.leeg')}</p>
        </div>
      ) : (
        <ul className="kk-gallery" data-many={showing.length > 3 || undefined}>
          {showing.map((entry) => (
            <Entry key={entry.team} entry={entry} name={nameOf(entry.team)} />
          ))}
        </ul>
      )}
      {waiting.length === 0 ? null : (
        <footer className="kk-beam__foot">
          <p>
            <span>
              <b>{waiting.map(({ team }) => nameOf(team)).join(', ')}</b> {_('plenair.scherm.nog')}
            </span>
          </p>
        </footer>
      )}
    </>
  );
}

/** In the gallery only the goal and the first step, so that six teams can be read from ten metres. */
function Entry({ entry: { shown }, name }: { entry: GalleryTeam; name: string }) {
  const { _ } = useLingui();
  const goal = shown?.course?.to ?? shown?.course?.via ?? shown?.course?.from ?? null;
  return (
    <li>
      <h2>{name}</h2>
      {goal === null ? null : <p className="kk-gallery__goal">{goal}</p>}
      {shown?.firstStep ? (
        <p>
          <b>{_('plenair.eerste-stap')}:</b> {shown.firstStep.what}
        </p>
      ) : null}
      {shown?.request && !shown.firstStep ? (
        <p>
          <b>{_('plenair.verzoek-aan', { of: shown.request.of })}:</b> {shown.request.what}
        </p>
      ) : null}
    </li>
  );
}

function useTeamName(): (id: string) => string {
  const { teams } = useAll();
  return (id) => teams.find((team) => team.id === id)?.name ?? '';
}
