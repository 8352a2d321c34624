import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import type { Shown } from '../../../shared/workshop/gallery.ts';
import { useAll, useGallery, useLocal, usePlenary } from '../../game.ts';
import { Received } from '../../steps/plenair/Received.tsx';
import { ShownKoers } from '../../steps/plenair/ShownKoers.tsx';
import { StepTitle } from './StepTitle.tsx';
import './GalleryScreen.css';

/** Up to this many teams stand there in full, with first step and request, and with their first step. */
const FULL = 2;
const FEW = 3;
const SOME = 6;

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
        <ul className="kk-gallery" data-room={roomFor(showing.length)}>
          {showing.map((entry) => (
            <li key={entry.team}>
              <h2>{nameOf(entry.team)}</h2>
              {entry.shown ? <Entry shown={entry.shown} among={showing.length} /> : null}
            </li>
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

function roomFor(teams: number): string {
  return teams <= FULL ? 'much' : teams <= FEW ? 'enough' : teams <= SOME ? 'some' : 'little';
}

/** As much as can be read from ten metres: all of it, where to and what follows, or only where to. */
function Entry({ shown, among }: { shown: Shown; among: number }) {
  const { _ } = useLingui();
  if (among <= FULL) return <ShownKoers shown={shown} />;
  const { course, firstStep, request } = shown;
  const goal = course?.to ?? course?.via ?? course?.from ?? firstStep?.what ?? request?.what;
  return (
    <>
      <p className="kk-gallery__goal">{goal}</p>
      {firstStep && course && among <= SOME ? (
        <p>
          <b>{_('plenair.eerste-stap')}:</b> {firstStep.what}
        </p>
      ) : null}
      {request && among <= FEW ? (
        <p>
          <b>{_('plenair.verzoek-aan', { of: request.of })}:</b> {request.what}
        </p>
      ) : null}
    </>
  );
}

function useTeamName(): (id: string) => string {
  const { teams } = useAll();
  return (id) => teams.find((team) => team.id === id)?.name ?? '';
}
