import { createStore, type StoreApi } from 'zustand/vanilla';
import { TO_ROOM, WIRE_LIMITS, type PresenceMessage, type Present } from '../shared/wire.ts';
import type { SeatId, StepId } from '../shared/workshop/ids.ts';
import type { Presence } from '../shared/workshop/presence.ts';
import type { Clock } from './pace.ts';

/** What each team-mate does now. Apart from GameState: it is no part of the workshop, and forgotten by itself. */
export type Others = Readonly<Record<SeatId, Present>>;

/** ms */
export const PRESENCE_TIMES = {
  /** a team-mate who says nothing more is no longer shown */
  forget: 5_000,
  /** what goes on is said again, so that it is not forgotten */
  again: 2_000,
  /** without a key for so long, somebody no longer writes */
  writing: 3_000,
} as const;

export const others: StoreApi<Others> = createStore<Others>(() => ({}));

export interface PresencePorts {
  store: StoreApi<Others>;
  clock: Clock;
  /** who says it: `{}` on a device of one's own, at a table the name that plays now, null while nobody is around it */
  speaker: () => { as?: SeatId } | null;
  send: (type: string, message: PresenceMessage) => void;
}

export interface Voice {
  /** Says what one does now; the rest stays as it was. Sent at most ten times a second, the last of it always. */
  say(step: StepId, change: Partial<Omit<Presence, 'step'>>): void;
  /** A key was pressed where others will read it. */
  writes(step: StepId): void;
  hear(present: Present): void;
  /** Forgets everybody, and says nothing more of what was. */
  stop(): void;
}

/** Says to team-mates what one does, and remembers for a moment what they do. */
export function createVoice({ store, clock, speaker, send }: PresencePorts): Voice {
  const gap = 1_000 / WIRE_LIMITS.presencePerSecond;
  const forgetting = new Map<SeatId, () => void>();
  let now: PresenceMessage | null = null;
  let told: PresenceMessage | null = null;
  let toldAt = -Infinity;
  let cancelNext: (() => void) | null = null;
  let cancelWriting = (): void => undefined;

  function tell(): void {
    cancelNext = null;
    if (handedOn() || !now) return;
    told = now;
    toldAt = clock.now();
    send(TO_ROOM.presence, now);
    if (isDoing(now)) cancelNext = clock.after(PRESENCE_TIMES.again, tell);
  }

  function plan(): void {
    cancelNext?.();
    const wait = toldAt + gap - clock.now();
    if (wait <= 0) tell();
    else cancelNext = clock.after(wait, tell);
  }

  /** Does another name play on this device now? Then what the one before did is taken back, in that name. */
  function handedOn(): boolean {
    const last = now ?? told;
    if (!last || last.as === speaker()?.as) return false;
    cancelNext?.();
    cancelNext = null;
    if (told && isDoing(told)) {
      toldAt = clock.now();
      send(TO_ROOM.presence, { ...told, ...NOTHING_DONE });
    }
    [now, told] = [null, null];
    return true;
  }

  function say(step: StepId, change: Partial<Omit<Presence, 'step'>>): void {
    handedOn();
    const by = speaker();
    if (!by) return;
    const before = now?.step === step ? now : { ...by, ...NOTHING_DONE, step };
    const next = { ...before, ...change };
    if (now && sameAs(now, next)) return;
    // who never did anything has nothing to take back
    if (!isDoing(next) && !told) return;
    now = next;
    plan();
  }

  function forget(seat: SeatId): void {
    forgetting.get(seat)?.();
    forgetting.delete(seat);
    store.setState(({ [seat]: _gone, ...rest }) => rest, true);
  }

  return {
    say,
    writes(step) {
      cancelWriting();
      cancelWriting = clock.after(PRESENCE_TIMES.writing, () => say(step, { writes: false }));
      say(step, { writes: true });
    },
    hear(present) {
      const { seat } = present;
      forgetting.get(seat)?.();
      if (!isDoing(present)) return forget(seat);
      forgetting.set(
        seat,
        clock.after(PRESENCE_TIMES.forget, () => forget(seat)),
      );
      store.setState({ [seat]: present });
    },
    stop() {
      cancelNext?.();
      cancelNext = null;
      cancelWriting();
      for (const cancel of forgetting.values()) cancel();
      forgetting.clear();
      [now, told] = [null, null];
      store.setState({}, true);
    },
  };
}

const NOTHING_DONE = { pointer: null, drags: null, writes: false } as const;

function isDoing({ pointer, drags, writes }: Presence): boolean {
  return pointer !== null || drags !== null || writes;
}

function sameAs(a: Presence, b: Presence): boolean {
  return (
    a.step === b.step &&
    a.drags === b.drags &&
    a.writes === b.writes &&
    a.pointer?.x === b.pointer?.x &&
    a.pointer?.y === b.pointer?.y &&
    a.pointer?.over === b.pointer?.over
  );
}
