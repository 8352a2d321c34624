import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { TEAM_STEPS } from '../../../shared/decks/team-steps.ts';
import { planOf } from '../../../shared/workshop/vervolg/state.ts';
import { useAll, useContent, useLocal, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { useGive } from './lead.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { Refused } from './Refused.tsx';
import { secondsUntil } from './schedule.ts';
import { useSettled } from './settled.ts';
import './NowPanel.css';

const EXTRA = [2, 5] as const;

/** Time and course: what is on, what comes next, and the way back. Nothing blocks it (REGIE-1). */
export function NowPanel() {
  const { _ } = useLingui();
  const all = useAll();
  const now = useNow();
  const playing = usePlay();
  const give = useGive(playing);
  const titleOf = useStepTitle();
  const { clock, ended, workshop, notice } = all;
  const settled = useSettled(`${clock.step} ${clock.since} ${notice?.at ?? ''}`);
  const from = clock.step;
  if (ended !== null) return <Ended days={workshop?.retentionDays ?? 0} />;
  return (
    <section className="kk-now" aria-labelledby="kk-now-title">
      <div className="kk-now__head">
        <h2 id="kk-now-title">{titleOf(from)}</h2>
        <span className="kk-hint">{_(clock.pausedLeft === null ? 'regie.nog' : 'regie.gepauzeerd')}</span>
      </div>
      <div className="kk-now__time">
        <Timer
          since={clock.since}
          endsAt={clock.endsAt}
          now={now}
          label={_('regie.tijd')}
          size="large"
          {...(clock.pausedLeft === null ? {} : { pausedLeft: clock.pausedLeft })}
        />
        <span className="kk-row kk-gap-2 kk-row--nowrap">
          {EXTRA.map((minutes) => (
            <Button
              key={minutes}
              size="small"
              label={_('regie.verleng', { minuten: minutes })}
              onPress={() => give({ type: 'regie/verleng', from, minutes })}
            >
              {_('regie.plus-minuten', { minuten: minutes })}
            </Button>
          ))}
        </span>
      </div>
      <Next titleOf={titleOf} playing={playing} settled={settled} />
      <Refused playing={playing} shared />
      <Back playing={playing} titleOf={titleOf} />
    </section>
  );
}

function useStepTitle(): (id: string) => string {
  const { format } = useContent();
  const local = useLocal();
  return (id) => {
    const spec = format.steps.find((step) => step.id === id);
    return spec ? local(spec.title) : id;
  };
}

interface CourseProps {
  titleOf: (id: string) => string;
  playing: ReturnType<typeof usePlay>;
}

interface MovingProps extends CourseProps {
  /** nothing changed just now: see useSettled */
  settled: boolean;
}

function Next({ titleOf, playing, settled }: MovingProps) {
  const { _ } = useLingui();
  const all = useAll();
  const { clock, notice } = all;
  const give = useGive(playing);
  const plan = planOf(all);
  const index = plan.findIndex(({ id }) => id === clock.step);
  const next = plan[index + 1];
  const from = clock.step;
  if (notice) return <Notice titleOf={titleOf} playing={playing} settled={settled} />;
  if (!next) return <End main />;
  return (
    <>
      <Button
        variant="action"
        size="large"
        wide
        icon="next"
        iconAt="end"
        disabled={!settled}
        reason={_('regie.net-begonnen')}
        onPress={() => give({ type: 'regie/volgende', from, direct: false })}
      >
        {_('regie.volgende', { stap: titleOf(next.id) })}
      </Button>
      {TEAM_STEPS.some((kind) => kind === plan[index]?.kind) ? (
        <p className="kk-hint">{_('regie.seintje')}</p>
      ) : null}
    </>
  );
}

function Notice({ titleOf, playing, settled }: MovingProps) {
  const { _ } = useLingui();
  const { notice, clock } = useAll();
  const now = useNow();
  const give = useGive(playing);
  if (!notice) return null;
  const from = clock.step;
  const seconds = secondsUntil(notice.at, now);
  return (
    <div className="kk-now__notice">
      <p>
        <strong>{_('regie.aangekondigd', { stap: titleOf(notice.to) })}</strong>
        <span className="kk-now__countdown" role="timer">
          {clock.pausedLeft === null
            ? _('regie.over-seconden', { seconden: seconds })
            : _('regie.na-de-pauze')}
        </span>
      </p>
      <div className="kk-now__pair">
        <Button
          variant="action"
          icon="next"
          iconAt="end"
          disabled={!settled}
          reason={_('regie.net-aangekondigd')}
          onPress={() => give({ type: 'regie/volgende', from, direct: true })}
        >
          {_('regie.nu-door')}
        </Button>
        <Button onPress={() => give({ type: 'regie/wacht', from })}>{_('regie.toch-wachten')}</Button>
      </div>
    </div>
  );
}

function Back({ titleOf, playing }: CourseProps) {
  const { _ } = useLingui();
  const all = useAll();
  const { clock, undo } = all;
  const now = useNow();
  const give = useGive(playing);
  const plan = planOf(all);
  const index = plan.findIndex(({ id }) => id === clock.step);
  const before = plan[index - 1];
  const from = clock.step;
  const seconds = undo ? secondsUntil(undo.until, now) : 0;
  const last = index === plan.length - 1;
  return (
    <div className="kk-now__back">
      {undo && seconds > 0 ? (
        <Button size="small" icon="undo" onPress={() => give({ type: 'regie/ongedaan', from })}>
          {_('regie.ongedaan', { seconden: seconds })}
        </Button>
      ) : before ? (
        <Button
          size="small"
          variant="ghost"
          icon="back"
          label={_('regie.terug-naar', { stap: titleOf(before.id) })}
          onPress={() => give({ type: 'regie/terug', from })}
        >
          {_('regie.terug')}
        </Button>
      ) : null}
      {last ? null : <End />}
    </div>
  );
}

/** Ending, after a question. */
export function End({ main = false }: { main?: boolean }) {
  const { _ } = useLingui();
  const [asking, setAsking] = useState(false);
  const playing = usePlay();
  const { clock } = useAll();
  async function end(): Promise<void> {
    if (await playing.play({ type: 'regie/einde', from: clock.step })) setAsking(false);
  }
  return (
    <>
      <Button
        variant={main ? 'action' : 'ghost'}
        size={main ? 'large' : 'small'}
        wide={main}
        onPress={() => setAsking(true)}
      >
        {_(main ? 'regie.afronden' : 'regie.eerder-afronden')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        title={_('regie.einde-vraag')}
        closeLabel={_('core.sluiten')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{_('regie.nog-niet')}</Button>
            <Button variant="action" onPress={() => void end()}>
              {_('regie.einde-ja')}
            </Button>
          </>
        }
      >
        <p>{_('regie.einde-uitleg')}</p>
        <Refused playing={playing} shared />
      </Dialog>
    </>
  );
}

function Ended({ days }: { days: number }) {
  const { _ } = useLingui();
  return (
    <>
      <section className="kk-now" aria-labelledby="kk-now-title">
        <h2 id="kk-now-title">{_('regie.afgelopen-titel')}</h2>
        <p>{_('regie.afgelopen-uitleg', { dagen: days })}</p>
      </section>
      <NextMeeting />
    </>
  );
}
