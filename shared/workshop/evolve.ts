import { produce, type Draft } from 'immer';
import {
  isGlimpseChannel,
  isSeatChannel,
  isTeamChannel,
  type Channel,
  type FoldedChannel,
} from './channel.ts';
import type { Commit, Event, Part } from './events.ts';
import { foldsOf } from './folds.ts';
import { galleryOf, type Gallery } from './gallery.ts';
import { glimpseOf, spotlitOf, type Glimpse, type Spotlit } from './glimpse.ts';
import {
  emptyAll,
  emptyFacilitator,
  emptySeat,
  emptyServer,
  emptyState,
  emptyTeam,
  type AllSlice,
  type FacilitatorSlice,
  type PlenarySlice,
  type SeatSlice,
  type ServerSlice,
  type State,
  type TeamSlice,
} from './state.ts';

/** What is worked out for a channel that nothing is folded on. */
export type Derived = Glimpse | Spotlit | Gallery | null;
export type Slice = AllSlice | PlenarySlice | FacilitatorSlice | ServerSlice | TeamSlice | SeatSlice;

/** The slice of a channel in which nothing has happened yet. */
export function emptySlice(channel: FoldedChannel): Slice {
  if (isTeamChannel(channel)) return emptyTeam();
  if (isSeatChannel(channel)) return emptySeat();
  switch (channel) {
    case 'all':
      return emptyAll();
    case 'plenary':
      return { show: 'stap' };
    case 'facilitator':
      return emptyFacilitator();
    case 'server':
      return emptyServer();
  }
}

function fold(draft: Draft<Slice>, channel: FoldedChannel, part: Part): void {
  const apply = foldsOf(channel)[part.type];
  // a newer build wrote this: folding on would make a state that never was
  if (!apply) throw new Error(`part ${part.type} is unknown on ${channel}`);
  // the type of a part and of its fold are tied by name in Folds; TypeScript cannot follow that through a lookup
  apply(draft as never, part as never);
}

/** What a channel's slice becomes when it hears this part: the same on the server and on every client. */
export function evolveSlice(channel: FoldedChannel, slice: Slice, part: Part): Slice {
  return produce(slice, (draft) => fold(draft, channel, part));
}

/** What a seat that is subscribed to this channel holds; empty when nothing has happened on it. */
export function view(state: State, channel: FoldedChannel): Slice;
export function view(state: State, channel: Channel): Slice | Derived;
export function view(state: State, channel: Channel): Slice | Derived {
  if (channel === 'spotlight') return spotlitOf(state);
  if (channel === 'galerij') return galleryOf(state);
  if (isGlimpseChannel(channel)) return glimpseOf(state, channel.slice('blik:'.length));
  return state[channel] ?? emptySlice(channel);
}

export function evolveAll(state: State, events: readonly Event[]): State {
  return produce(state, (draft) => {
    for (const { parts } of events) {
      for (const [channel, part] of partsOf(parts)) {
        draft[channel] ??= emptySlice(channel) as never;
        fold(draft[channel], channel, part);
      }
    }
  });
}

/** The state that a log describes. */
export function foldLog(log: Iterable<Commit>): State {
  let state = emptyState();
  for (const commit of log) state = evolveAll(state, commit.events);
  return state;
}

/** The parts of an event with their channels. */
export const partsOf = (parts: Event['parts']): [FoldedChannel, Part][] =>
  Object.entries(parts) as [FoldedChannel, Part][];
