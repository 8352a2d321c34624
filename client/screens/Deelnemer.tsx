import { useLingui } from '@lingui/react';
import { Suspense, useEffect, useRef } from 'react';
import { TEAM_STEPS } from '../../shared/decks/team-steps.ts';
import { isPresenceOn } from '../../shared/workshop/presence.ts';
import { useAll, useAnnounce, useLocal, useMe, useStepSpec, useTeam } from '../game.ts';
import { useFocusKept } from '../parts/useFocusKept.ts';
import { tellWriting } from '../store.ts';
import { STEP_SCREENS } from '../steps/registry.tsx';
import { Cover } from '../tafel/Cover.tsx';
import { TafelStrip } from '../tafel/TafelStrip.tsx';
import { useForgottenDrafts } from '../tafel/useForgottenDrafts.ts';
import { useLostFocus } from '../tafel/useLostFocus.ts';
import { useSilentPart } from '../tafel/useSilentPart.ts';
import { useTafel } from '../tafel/useTafel.ts';
import { useTurnAtTable } from '../tafel/useTurnAtTable.ts';
import { Ended, Paused, Quiet, WaitingForTeam } from './deelnemer/Between.tsx';
import { EarlyCard } from './deelnemer/EarlyCard.tsx';
import { Notices } from './deelnemer/Notices.tsx';
import { ShellHeader } from './deelnemer/ShellHeader.tsx';
import { Voorwerk } from './deelnemer/Voorwerk.tsx';
import { useAside } from './deelnemer/useAside.ts';
import { useTimeWarnings } from './deelnemer/useTimeWarnings.ts';
import { Loading } from './Loading.tsx';
import { useTitle } from './useTitle.ts';
import './Deelnemer.css';

/** Everything around a step for a participant: who and where, time, hand, messages, and what stands between steps. */
export function Deelnemer() {
  const { _ } = useLingui();
  const { clock } = useAll();
  const { seat } = useMe();
  const tafel = useTafel();
  const silent = useSilentPart(tafel);
  useTimeWarnings();
  useTurnAtTable(tafel);
  useForgottenDrafts(tafel);
  useLostFocus(`${seat} ${silent?.key ?? ''}`);
  const shell = useRef<HTMLDivElement>(null);
  useFocusKept(shell);
  return (
    <div className="kk-shell" ref={shell}>
      <a className="kk-skip" href="#stap">
        {_('core.naar-inhoud')}
      </a>
      <ShellHeader />
      <Notices />
      {tafel ? <TafelStrip tafel={tafel} silent={silent} /> : null}
      <main id="stap" className="kk-shell__main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          {/* what is on the screen of one name never stays there for another */}
          <CurrentStep key={tafel ? `${clock.step} ${seat}` : clock.step} />
        </Suspense>
      </main>
    </div>
  );
}

function CurrentStep() {
  const all = useAll();
  const { clock, ended, teams, quiet, voorwerk = false } = all;
  const local = useLocal();
  const team = useTeam();
  const { seat } = useMe();
  const tafel = useTafel();
  const silent = useSilentPart(tafel);
  const spec = useStepSpec(clock.step);
  const { _ } = useLingui();
  const title = voorwerk ? _('voorwerk.naam') : local(spec.title);
  const Screen = STEP_SCREENS[spec.kind];
  useTitle(title);
  const aside = ended !== null ? null : clock.pausedLeft !== null ? 'pauze' : quiet ? 'praat' : null;
  useAside(aside);
  if (ended !== null) return <Ended />;
  const waits = team === null && teams.length > 0 && TEAM_STEPS.includes(spec.kind);
  // MIX-7: nor does what is half done for one team
  const screen = <Screen key={TEAM_STEPS.includes(spec.kind) ? team?.team.id : ''} step={clock.step} />;
  return (
    <>
      {aside === 'pauze' ? <Paused /> : aside === 'praat' ? <Quiet /> : null}
      {/* Stays mounted in a pause and in the dark, so that what is half written is still there afterwards. */}
      <div
        className="kk-shell__step"
        hidden={aside !== null}
        onInput={({ target }) => {
          // nor afterwards that somebody wrote in a silence
          if (isForTeam(target) && team && isPresenceOn(all, team.slice)) tellWriting(clock.step);
        }}
      >
        {voorwerk && !(tafel && silent) ? (
          <Voorwerk />
        ) : waits ? (
          <WaitingForTeam />
        ) : tafel && silent ? (
          <Cover tafel={tafel} seat={seat} silent={silent}>
            {voorwerk ? <Voorwerk /> : screen}
          </Cover>
        ) : (
          screen
        )}
        {voorwerk ? null : <EarlyCard step={clock.step} />}
      </div>
      <StepFocus title={title} />
    </>
  );
}

/** A field in which sentences are written for the team; of what stays one's own also nobody sees that it is written. */
function isForTeam(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.matches('textarea, input[type="text"]') &&
    target.closest('[data-own]') === null
  );
}

let lastFocused: string | null = null;

/** When a step begins, focus and the live region go to it; not when one arrives or comes back from a lost connection. */
function StepFocus({ title }: { title: string }) {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const { clock, workshop, voorwerk = false } = useAll();
  const here = useRef<HTMLSpanElement>(null);
  const place = `${workshop?.id}:${voorwerk ? '' : clock.step}`;
  useEffect(() => {
    const changed = lastFocused !== null && lastFocused !== place;
    lastFocused = place;
    if (!changed) return;
    scrollTo({ top: 0 });
    const main = here.current?.closest('main');
    const heading = main?.querySelector('h1');
    if (heading) heading.tabIndex = -1;
    (heading ?? main)?.focus();
    announce(_('core.vak.stap-begint', { stap: title }));
  }, [place, title, announce, _]);
  return <span ref={here} hidden />;
}
