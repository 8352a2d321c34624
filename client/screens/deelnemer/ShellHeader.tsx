import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { STYLES } from '../../../shared/decks/content.ts';
import { planOf } from '../../../shared/workshop/vervolg/state.ts';
import {
  useAll,
  useContent,
  useFlavour,
  useLocal,
  useNow,
  usePlay,
  useSeat,
  useStepSpec,
  useTeam,
} from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { LogoMark } from '../../parts/Logo.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { Stepper } from '../../parts/Stepper.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { AgreementsBar } from './AgreementsBar.tsx';
import { MyData } from './MyData.tsx';

/** Team or workshop, step, time, a hand to raise and one's own data. */
export function ShellHeader() {
  const { _ } = useLingui();
  const { ended, voorwerk = false } = useAll();
  const playing = ended === null && !voorwerk;
  const [open, setOpen] = useState(false);
  return (
    <header className="kk-shell__head">
      <div className="kk-shell__bar">
        <Who />
        <div className="kk-shell__middle">{voorwerk ? null : <Course />}</div>
        <div className="kk-shell__tools">
          {playing ? <StepTimer /> : null}
          {playing ? <Hand /> : null}
          <Button variant="ghost" icon="people" label={_('core.vak.menu')} onPress={() => setOpen(true)} />
        </div>
      </div>
      <AgreementsBar />
      <MyData open={open} onClose={() => setOpen(false)} />
    </header>
  );
}

function Who() {
  const { _ } = useLingui();
  const { workshop, clock, voorwerk = false } = useAll();
  const local = useLocal();
  const title = local(useStepSpec(clock.step).title);
  const step = voorwerk ? _('voorwerk.naam') : title;
  const team = useTeam()?.team;
  const flavour = useFlavour();
  const parts = STYLES.map((style) => ({
    style,
    count: team?.members.filter((seat) => flavour(seat) === style).length ?? 0,
  }));
  const brewed = parts.some(({ count }) => count > 0);
  return (
    <div className="kk-shell__who">
      {team && brewed ? (
        <MelangeCup parts={parts} size={36} label={_('core.vak.melange', { team: team.name })} />
      ) : (
        <LogoMark size={36} />
      )}
      <div className="kk-shell__names">
        <strong>{team ? team.name : workshop?.title}</strong>
        <span>
          {team ? (
            <>
              {_('core.vak.tafel', { nummer: team.number })}
              <span className="kk-shell__now"> · {step}</span>
            </>
          ) : (
            step
          )}
        </span>
      </div>
    </div>
  );
}

function Course() {
  const { _ } = useLingui();
  const all = useAll();
  const { clock } = all;
  const { format } = useContent();
  const local = useLocal();
  const plan = planOf(all);
  const now = plan.findIndex(({ id }) => id === clock.step);
  const steps = plan.map(({ id }, index) => {
    const spec = format.steps.find((step) => step.id === id);
    const state = index < now ? 'done' : index === now ? 'current' : 'todo';
    return { id, name: spec ? local(spec.title) : id, state } as const;
  });
  return <Stepper label={_('core.vak.stappen')} steps={steps} doneText={_('core.vak.gedaan')} />;
}

function StepTimer() {
  const { _ } = useLingui();
  const { clock } = useAll();
  const now = useNow();
  return (
    <Timer
      label={_('core.vak.tijd')}
      since={clock.since}
      endsAt={clock.endsAt}
      now={now}
      {...(clock.pausedLeft === null ? {} : { pausedLeft: clock.pausedLeft })}
    />
  );
}

function Hand() {
  const { _ } = useLingui();
  const { hand } = useSeat();
  const { play, busy } = usePlay();
  return (
    <>
      <Button
        icon="hand"
        variant={hand ? 'primary' : 'outline'}
        pressed={hand}
        label={_(hand ? 'core.vak.hand-neer' : 'core.vak.hand')}
        onPress={() => !busy && void play({ type: 'hand/steek', up: !hand })}
      />
      <output className="sr-only">{hand ? _('core.vak.hand-op') : ''}</output>
    </>
  );
}
