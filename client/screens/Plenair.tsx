import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import type { StepKind, StepSpec } from '../../shared/decks/content.ts';
import { useAll, useAnnounce, useLocal, useNow, usePlenary, useSpotlit, useStepSpec } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';
import { secondsUntil } from './regie/schedule.ts';
import { CheckInScreen } from './plenair/CheckInScreen.tsx';
import { JoinPanel } from './plenair/JoinPanel.tsx';
import { GalleryScreen } from './plenair/GalleryScreen.tsx';
import { KoffieScreen } from './plenair/KoffieScreen.tsx';
import { PauzeScreen } from './plenair/PauzeScreen.tsx';
import { PlayScreen } from './plenair/PlayScreen.tsx';
import { SpotlightScreen } from './plenair/SpotlightScreen.tsx';
import { StepTitle } from './plenair/StepTitle.tsx';
import { TeamsScreen } from './plenair/TeamsScreen.tsx';
import { TheedoosScreen } from './plenair/TheedoosScreen.tsx';
import { useTitle } from './useTitle.ts';
import '../parts/PageFrame.css';
import './Plenair.css';

/** The plenary screen: no controls, to be read from ten metres. */
export function Plenair() {
  const { _ } = useLingui();
  const local = useLocal();
  useBeamerScale();
  const { clock, message, notice, ended } = useAll();
  const spec = useStepSpec(clock.step);
  useTitle(`${local(spec.title)} · ${_('core.rol.plenair')}`);
  const strip = ended === null && (notice !== null || (message !== null && message.text.value !== null));
  const open = useOpenSea(spec.kind);
  const moved = useMoved(clock.step);
  return (
    <div className="kk-beam" data-strip={strip || undefined}>
      {open ? <Sea framed={spec.kind === 'plenair'} /> : null}
      <main className="kk-beam__main">
        <Screen spec={spec} moved={moved} />
      </main>
      {strip ? <Strip /> : null}
    </div>
  );
}

const ISLANDS = [
  { x: 1690, y: 860, rx: 360, ry: 240, rise: 0.52 },
  { x: 1180, y: 60, rx: 300, ry: 150, rise: 0.34 },
  { x: 150, y: 990, rx: 260, ry: 150, rise: 0.4 },
] as const;

function Sea({ framed }: { framed: boolean }) {
  return (
    <div className="kk-beam__sea">
      <ChartBackdrop seed={23} width={1920} height={1080} islands={ISLANDS} />
      {framed ? <div className="kk-frame kk-beam__frame" aria-hidden /> : null}
    </div>
  );
}

/** Steps that fill the screen themselves lie on plain paper, the others on the printed sea. */
function useOpenSea(kind: StepKind): boolean {
  const { ended, teams, clock, koffietafels, voorwerk = false } = useAll();
  const { show } = usePlenary();
  if (ended !== null || voorwerk || show === 'code' || clock.pausedLeft !== null) return true;
  if (kind === 'koffietafels') return koffietafels?.[clock.step]?.over ?? true;
  return kind !== 'theedoos' && kind !== 'check-in' && !(kind === 'mix' && teams.length > 0);
}

function Screen({ spec, moved }: { spec: StepSpec; moved: boolean }) {
  const { _ } = useLingui();
  const { ended, clock, quiet, voorwerk = false } = useAll();
  const { show } = usePlenary();
  const local = useLocal();
  const announce = useAnnounce();
  const spotlit = useSpotlit();
  const title = local(spec.title);
  useEffect(() => {
    if (moved) announce(_('core.vak.stap-begint', { stap: title }));
  }, [moved, title, announce, _]);
  if (ended !== null) return <Ended />;
  if (voorwerk || show === 'code') return <CodeScreen />;
  if (clock.pausedLeft !== null) return <Paused />;
  if (quiet) return <Quiet />;
  return spotlit ? <SpotlightScreen spotlit={spotlit} /> : <ByKind spec={spec} />;
}

function ByKind({ spec }: { spec: StepSpec }) {
  switch (spec.kind) {
    case 'check-in':
      return <CheckInScreen spec={spec} />;
    case 'theedoos':
      return <TheedoosScreen />;
    case 'koffietafels':
      return <KoffieScreen spec={spec} />;
    case 'mix':
      return <TeamsScreen spec={spec} />;
    case 'plenair':
      return <GalleryScreen spec={spec} />;
    case 'pauze':
      return <PauzeScreen spec={spec} />;
    case 'vragenlijst':
    case 'opgave':
    case 'afspraken':
    case 'kaartronde':
    case 'speelveld':
    case 'wat':
    case 'hoedan':
    case 'reflectie':
    case 'waarderen':
    case 'tegenspraak':
    case 'goedwerk':
    case 'scan':
    case 'plaatsen':
    case 'systeem':
    case 'beraad':
    case 'dialoog':
    case 'koers':
    case 'check-out':
      return <PlayScreen spec={spec} />;
  }
}

function CodeScreen() {
  const { _ } = useLingui();
  const { workshop } = useAll();
  return (
    <>
      <StepTitle title={workshop?.title ?? ''} timeless />
      <div className="kk-beam__middle">
        <JoinPanel title={_('regie.plenair.doe-mee')} size="groot" />
      </div>
    </>
  );
}

function Paused() {
  const { _ } = useLingui();
  return (
    <>
      <StepTitle title={_('regie.plenair.pauze')} />
      <div className="kk-beam__middle">
        <p className="kk-beam__big kk-beam__plate">{_('regie.plenair.pauze-tekst')}</p>
      </div>
    </>
  );
}

/** REGIE-6 */
function Quiet() {
  const { _ } = useLingui();
  return (
    <div className="kk-beam__dark">
      <h1>{_('regie.plenair.praat')}</h1>
      <p className="kk-beam__big">{_('regie.plenair.praat-tekst')}</p>
    </div>
  );
}

function Ended() {
  const { _ } = useLingui();
  const { workshop } = useAll();
  return (
    <>
      <StepTitle title={_('regie.plenair.einde')} timeless />
      <div className="kk-beam__middle">
        <p className="kk-beam__big kk-beam__plate">
          {_('regie.plenair.einde-tekst', { dagen: workshop?.retentionDays ?? 0 })}
        </p>
      </div>
    </>
  );
}

/** A word from the facilitator and what comes next, over whatever is shown. */
function Strip() {
  const { _ } = useLingui();
  const { message, notice } = useAll();
  const text = message?.text.value ?? null;
  return (
    <aside className="kk-beam__strip" aria-label={_('regie.plenair.bericht')}>
      {text === null ? null : (
        <p>
          <Icon name="announce" size={44} stroke={2.4} />
          <output>{text}</output>
        </p>
      )}
      {notice ? <Notice to={notice.to} at={notice.at} /> : null}
    </aside>
  );
}

function Notice({ to, at }: { to: string; at: number }) {
  const { _ } = useLingui();
  const local = useLocal();
  const now = useNow();
  const { clock } = useAll();
  const spec = useStepSpec(to);
  return (
    <p className="kk-beam__notice">
      <Icon name="next" size={40} stroke={2.6} />
      <span>{_('regie.plenair.zo-verder', { stap: local(spec.title) })}</span>
      {clock.pausedLeft === null ? <b role="timer">{secondsUntil(at, now)}</b> : null}
    </p>
  );
}

/** All measures are made for 1920 × 1080; here they take the scale of the real screen. */
function useBeamerScale(): void {
  useEffect(() => {
    document.documentElement.classList.add('kk-beamer');
    return () => document.documentElement.classList.remove('kk-beamer');
  }, []);
}

/** Did the step change since the screen was opened? */
function useMoved(step: string): boolean {
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  if (!moved && step !== first) setMoved(true);
  return moved;
}
