import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Moment, SeatId } from '../../../shared/workshop/ids.ts';
import { ran } from '../../../shared/workshop/running.ts';
import { allReady } from '../../../shared/workshop/silence.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useFlavour, useMe, useName, useNow, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { ReadyList } from '../../parts/TeamStrip.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { WaitingCup } from '../../parts/WaitingCup.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** Silent minutes that run; when they are over, or when nobody who is there still writes, any member may show what was written. */
export function SilenceClock({ since, seconds, show, over, waits }: SilenceClockProps) {
  const { _ } = useLingui();
  const now = useNow();
  const all = useAll();
  const { clock } = all;
  const { play, refusal, busy } = usePlay();
  const left = seconds * 1000 - ran(all, since, now);
  const ready = allReady({ all }, waits.team, waits.ready);
  // what lies open begins at its top, wherever somebody was in what they filled in
  useEffect(() => () => scrollTo({ top: 0 }), []);
  return (
    <section className="kk-stack kk-gap-3 stap-clock">
      {left > 0 && !ready ? (
        <Timer
          since={now + left - seconds * 1000}
          endsAt={now + left}
          now={now}
          label={_('stappen.stil.nog')}
          caption={_('stappen.stil.nog')}
          size="boxed"
          {...(clock.pausedLeft === null ? {} : { pausedLeft: left })}
        />
      ) : (
        <>
          <p>{_(ready ? 'stappen.stil.iedereen' : 'stappen.stil.om')}</p>
          <Button icon="eye" disabled={busy} onPress={() => void play(show)}>
            {over}
          </Button>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

export interface SilenceClockProps {
  since: Moment;
  seconds: number;
  /** given by the button that comes when the time is over, and what that button says */
  show: Command;
  over: string;
  /** for whom it waits */
  waits: { team: Team; ready: readonly SeatId[] };
}

export interface SilenceReadyProps {
  team: Team;
  ready: readonly SeatId[];
  /** what the others are at: writing, or thinking where nothing is written */
  doing?: 'stappen.schrijft' | 'stappen.denkt-na';
}

/** Who of the team is done writing, and who still writes or has no line. */
export function SilenceReady({ team, ready, doing = 'stappen.schrijft' }: SilenceReadyProps) {
  const { _ } = useLingui();
  const name = useName();
  const { people } = useAll();
  return (
    <section className="kk-stack kk-gap-2">
      <h2 className="stap-ready">
        <Icon name="people" size={22} />
        {_('stappen.stil.klaar-aantal', { ready: ready.length, count: team.members.length })}
      </h2>
      <ReadyList
        label={_('stappen.stil.wie-klaar')}
        members={team.members.map((seat) => {
          const done = ready.includes(seat);
          const text = _(done ? 'stappen.klaar' : people[seat]?.online ? doing : 'stappen.geen-lijn');
          const style = people[seat]?.flavour?.value ?? 'none';
          return { id: seat, name: name(seat), style, ready: done, text };
        })}
      />
    </section>
  );
}

/** For who is done and waits for the others. */
export function SilenceWait({
  text,
  change,
  onChange,
}: {
  text: string;
  change: string;
  onChange: () => void;
}) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const flavour = useFlavour()(seat);
  return (
    <section className="stap-wait">
      <WaitingCup flavour={flavour ?? 'none'} label={_('stappen.glas')} />
      <h2>{_('stappen.stil.laten-trekken')}</h2>
      <p className="kk-lead">{text}</p>
      <Button onPress={onChange}>{change}</Button>
    </section>
  );
}
