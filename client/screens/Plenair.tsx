import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import type { StepSpec } from '../../shared/decks/content.ts';
import { useAll, useAnnounce, useLocal, useNow, usePlenary, useStepSpec } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { secondsUntil } from './regie/schedule.ts';
import { CheckInScreen } from './plenair/CheckInScreen.tsx';
import { JoinPanel } from './plenair/JoinPanel.tsx';
import { PlayScreen } from './plenair/PlayScreen.tsx';
import { StepTitle } from './plenair/StepTitle.tsx';
import { TeamsScreen } from './plenair/TeamsScreen.tsx';
import { TheedoosScreen } from './plenair/TheedoosScreen.tsx';
import { useTitle } from './useTitle.ts';
import './Plenair.css';

/** The plenary screen: no controls, to be read from ten metres. */
export function Plenair() {
  const { _ } = useLingui();
  useTitle(_('core.rol.plenair'));
  useBeamerScale();
  const { clock } = useAll();
  const spec = useStepSpec(clock.step);
  const moved = useMoved(clock.step);
  return (
    <div className="kk-beam">
      <main className="kk-beam__main">
        <Screen spec={spec} moved={moved} />
      </main>
      <Strip />
    </div>
  );
}

function Screen({ spec, moved }: { spec: StepSpec; moved: boolean }) {
  const { _ } = useLingui();
  const { ended, clock } = useAll();
  const { show } = usePlenary();
  const local = useLocal();
  const announce = useAnnounce();
  const title = local(spec.title);
  useEffect(() => {
    if (moved) announce(_('core.vak.stap-begint', { stap: title }));
  }, [moved, title, announce, _]);
  if (ended !== null) return <Ended />;
  if (show === 'code') return <CodeScreen />;
  if (clock.pausedLeft !== null) return <Paused />;
  return <ByKind spec={spec} />;
}

function ByKind({ spec }: { spec: StepSpec }) {
  switch (spec.kind) {
    case 'check-in':
      return <CheckInScreen spec={spec} />;
    case 'theedoos':
      return <TheedoosScreen />;
    case 'mix':
      return <TeamsScreen spec={spec} />;
    case 'vragenlijst':
    case 'opgave':
    case 'kaartronde':
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
        <p className="kk-beam__big">{_('regie.plenair.pauze-tekst')}</p>
      </div>
    </>
  );
}

function Ended() {
  const { _ } = useLingui();
  const { workshop } = useAll();
  return (
    <>
      <StepTitle title={_('regie.plenair.einde')} timeless />
      <div className="kk-beam__middle">
        <p className="kk-beam__big">
          {_('regie.plenair.einde-tekst', { dagen: workshop?.retentionDays ?? 0 })}
        </p>
      </div>
    </>
  );
}

/** A word from the facilitator and what comes next, over whatever is shown. */
function Strip() {
  const { _ } = useLingui();
  const { message, notice, ended } = useAll();
  const text = message?.text.value ?? null;
  if (ended !== null || (text === null && !notice)) return null;
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
