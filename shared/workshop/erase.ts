import type { Commit } from './events.ts';
import type { Owned, SeatId } from './ids.ts';
import type { State } from './state.ts';

/**
 * Erasing a person: everything of theirs, in a log or a state, has the shape `Owned`, and its value becomes null.
 * What they laid, moved and linked stays, without a name to it. `foldLog(erase(log)) ≡ eraseState(foldLog(log))`.
 * What was promised to be anonymous carries no owner and cannot be found; the interface says so before it is written.
 */
export function erase(log: readonly Commit[], seat: SeatId): Commit[] {
  return log.map((commit) => emptied(commit, seat));
}

export function eraseState(state: State, seat: SeatId): State {
  return emptied(state, seat);
}

function emptied<T>(value: T, seat: SeatId): T {
  return walk(value, seat) as T;
}

function walk(value: unknown, seat: SeatId): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, seat));
  if (typeof value !== 'object' || value === null) return value;
  if (isOwned(value)) return value.by === seat ? { ...value, value: null } : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, seat)]));
}

/** Exactly `{ by, value }`: nothing else in the state or the log has these two keys together. */
function isOwned(value: object): value is Owned<unknown> {
  return 'by' in value && 'value' in value && Object.keys(value).length === 2;
}
