import type { Frame, SheetsBySeat, Welcome } from '../shared/wire.ts';
import type { Channel, FoldedChannel } from '../shared/workshop/channel.ts';
import type { Part } from '../shared/workshop/events.ts';
import { emptySlice, evolveSlice, type Derived, type Slice } from '../shared/workshop/evolve.ts';
import type { SeatId, StepId } from '../shared/workshop/ids.ts';
import type { Sheet } from '../shared/workshop/sheet.ts';
import type { Views } from '../shared/workshop/state.ts';
import { peopleAt } from '../shared/workshop/table.ts';
import type { GameState } from './store.ts';

/** What a client holds of a workshop. */
export interface Held {
  slices: Views;
  seq: number;
  generation: number;
}

/** What the answer to `ready` makes of what was held: fresh views take its place, missed parts come on top. */
export function welcomed(held: Held, welcome: Welcome): Held {
  const { seq, generation } = welcome;
  const slices = welcome.kind === 'views' ? replaced({}, welcome.views) : folded(held.slices, welcome.parts);
  return { slices, seq, generation };
}

/** One turn of the server's loop, in the order that wire.ts gives: views, channels that are gone, parts. */
export function framed(held: Held, frame: Frame): Held {
  let slices = frame.views ? replaced(held.slices, frame.views) : held.slices;
  if (frame.gone) slices = without(slices, frame.gone);
  return { ...held, slices: folded(slices, frame.parts), seq: frame.seq };
}

function replaced(slices: Views, views: readonly [Channel, Slice | Derived][]): Views {
  const next = { ...slices };
  for (const [channel, slice] of views) put(next, channel, slice);
  return next;
}

function without(slices: Views, gone: readonly Channel[]): Views {
  const next = { ...slices };
  for (const channel of gone) delete next[channel];
  return next;
}

/** Slices of channels without news keep their identity, so that only what changed renders again. */
function folded(slices: Views, news: readonly [FoldedChannel, Part[]][]): Views {
  if (news.length === 0) return slices;
  const next = { ...slices };
  for (const [channel, parts] of news) {
    put(
      next,
      channel,
      parts.reduce<Slice>(
        (slice, part) => evolveSlice(channel, slice, part),
        next[channel] ?? emptySlice(channel),
      ),
    );
  }
  return next;
}

function put(slices: Views, channel: Channel, slice: Slice | Derived): void {
  // the name of a channel says which slice it has; TypeScript cannot follow that through a lookup
  Object.assign(slices, { [channel]: slice });
}

/** What was heard, with who plays on this device now, and only their sheets: who left a table takes theirs along. */
export function playing(
  { device, seat, role }: Pick<GameState, 'device' | 'seat' | 'role'>,
  held: Held,
  sheets: SheetsBySeat,
): Pick<GameState, keyof Held | 'seat' | 'sheets'> {
  const { slices, seq, generation } = held;
  if (role !== 'tafel' || device === null || !slices.all)
    return { slices, seq, generation, seat: device, sheets };
  const names = peopleAt(slices.all, device);
  const now = seat !== null && names.includes(seat) ? seat : (names[0] ?? null);
  const theirs = Object.entries(sheets).filter(([name]) => names.includes(name));
  const kept = theirs.length === Object.keys(sheets).length ? sheets : Object.fromEntries(theirs);
  return { slices, seq, generation, seat: now, sheets: kept };
}

/** What was written counts once it is on disk. */
export function withSheet(
  sheets: SheetsBySeat,
  seat: SeatId,
  { step, sheet }: { step: StepId; sheet: Sheet },
): SheetsBySeat {
  const own = sheets[seat];
  return { ...sheets, [seat]: { ...own, [step]: { ...own?.[step], ...sheet } } };
}
