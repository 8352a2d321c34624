import { event } from '../workshop/context.ts';
import type { Event } from '../workshop/events.ts';
import { owned, type Owned, type SeatId } from '../workshop/ids.ts';
import type { State } from '../workshop/state.ts';
import type { Style } from '../decks/content.ts';

/** Everybody's flavour goes into the tea box; who does not share theirs stands in it as "eigen keuze" (MIX-3). */
export function startTheedoos(state: State): Event[] {
  const flavours: Record<SeatId, Owned<Style>> = {};
  for (const [seat, style] of Object.entries(state.server.styles)) {
    if (style.shared && style.flavour?.value) flavours[seat] = owned(seat, style.flavour.value);
  }
  return [event('theedoos/open', { all: { type: 'theedoos/open', flavours } })];
}
