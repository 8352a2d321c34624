import { proposeForLatecomers } from '../steps/mix/latecomers.ts';
import { clean, cleanOptional } from '../text/clean.ts';
import { event } from './context.ts';
import type { Event } from './events.ts';
import { owned, type PersonRole, type SeatId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import { SEAT_LIMITS } from './seat-limits.ts';
import type { State } from './state.ts';

/** How somebody wants to be called. */
export interface Naming {
  name: string;
  organisation: string;
}

/**
 * Why so many more of this role cannot come in now, or null.
 * @param expected with an invitation of their own: closed doors do not count (VOOR-4)
 */
export function mayEnter(state: State, role: PersonRole, more = 1, expected = false): Refusal | null {
  if (state.all.ended !== null) return refuse('workshop-afgelopen');
  const here = Object.values(state.all.people).filter(
    (person) => person.role === role && !person.gone,
  ).length;
  if (role === 'begeleider')
    return here < SEAT_LIMITS.facilitators ? null : refuse('workshop-vol', SEAT_LIMITS.facilitators);
  if (role === 'plenair')
    return here < SEAT_LIMITS.screens ? null : refuse('workshop-vol', SEAT_LIMITS.screens);
  const most = state.all.workshop?.maxPeople ?? 0;
  if (here + more > most) return refuse('workshop-vol', most);
  return state.all.doors || expected ? null : refuse('deuren-dicht');
}

/** The one event that holds a name. Refuses `naam-leeg`, `naam-bezet`, and what `clean` refuses. */
export function named(state: State, seat: SeatId, raw: Naming): Event | Refusal {
  const given = clean(raw.name, SEAT_LIMITS.name);
  if (typeof given !== 'string') return given.refusal === 'tekst-leeg' ? refuse('naam-leeg') : given;
  const organisation = cleanOptional(raw.organisation, SEAT_LIMITS.organisation);
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  const taken = Object.entries(state.all.people).some(
    ([other, person]) => other !== seat && !person.gone && sameName(person.name?.value ?? '', given),
  );
  if (taken) return refuse('naam-bezet');
  return event('zit/genoemd', {
    all: {
      type: 'zit/genoemd',
      seat,
      name: owned(seat, given),
      organisation: organisation === null ? null : owned(seat, organisation),
    },
  });
}

/** Names that nobody can keep apart when they are said. */
export function sameName(a: string, b: string): boolean {
  return spoken(a) === spoken(b);
}

/** A name as it sounds: the same for two that nobody can keep apart. */
export function spoken(name: string): string {
  return name.toLocaleLowerCase('nl');
}

/** MIX-5: who comes in while teams play waits for a place. */
export function proposedPlaces(state: State, newcomers: readonly SeatId[]): Event[] {
  if (state.all.teams.length === 0) return [];
  return proposeForLatecomers(state, [...waitingIn(state), ...newcomers]);
}

export function waitingIn(state: State): SeatId[] {
  return state.facilitator.latecomers.map(({ seat }) => seat);
}
