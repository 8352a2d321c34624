import { isSeatChannel } from '../../workshop/channel.ts';
import type { Commit, Event, FacilitatorPart, Parts, SeatPart } from '../../workshop/events.ts';

/**
 * From version 1: it named the style or organisation by which somebody would move, and told what an exchange would cost
 * also while somebody hid a style. Both stayed when a style was hidden later, and the first when its owner was erased.
 */
export function withoutCategories(commit: Commit): Commit {
  return { ...commit, events: commit.events.map(rewritten) };
}

function rewritten(event: Event): Event {
  // what was explained to facilitators holds no longer than styles are shown
  if (event.type === 'stijl/gedeeld')
    return { ...event, parts: { ...event.parts, facilitator: { type: 'stijl/gedeeld' } } };
  if (event.type !== 'mix/voorgesteld' && event.type !== 'mix/waarom') return event;
  const parts: Parts = { ...event.parts };
  if (parts.facilitator) parts.facilitator = forLead(parts.facilitator);
  for (const channel of Object.keys(parts).filter(isSeatChannel)) {
    const part = parts[channel];
    if (part) parts[channel] = forPerson(part);
  }
  return { ...event, parts };
}

function forLead(part: FacilitatorPart): FacilitatorPart {
  if (part.type === 'mix/voorgesteld' && part.changes) {
    const moves = part.changes.moves.map(({ because, ...move }) => ({
      ...move,
      because: because === 'room' ? because : because.map(({ what, axis }) => ({ what, axis })),
    }));
    return { ...part, changes: { ...part.changes, moves } };
  }
  if (part.type !== 'mix/waarom' || part.why.value === null) return part;
  const { by, value } = part.why;
  const windows = value.windows.map(({ axis, least, most, here }) => ({ axis, least, most, here }));
  return { ...part, why: { by, value: { ...value, windows, instead: value.hidden ? null : value.instead } } };
}

function forPerson(part: SeatPart): SeatPart {
  if (part.type !== 'mix/waarom' || !part.why.value?.hidden || part.why.value.cost === 'hybrid') return part;
  return { ...part, why: { ...part.why, value: { ...part.why.value, cost: null } } };
}
