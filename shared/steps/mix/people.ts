import { STYLES } from '../../decks/content.ts';
import type { MixPerson } from '../../mix/people.ts';
import { holdsIn, teamIn } from '../../mix/holding.ts';
import { among, type Wish } from '../../mix/wish.ts';
import type { SeatId } from '../../workshop/ids.ts';
import { participants } from '../../workshop/participants.ts';
import type { State } from '../../workshop/state.ts';
import { flavourOf, hidesFlavour } from '../vragenlijst.ts';
import { emptyMixing } from './fold.ts';
import type { Mixing } from './state.ts';
import { asWish } from './wish.ts';

export function mixingOf(state: State): Mixing {
  return state.facilitator.mixing ?? emptyMixing();
}

export function asPerson(state: State, seat: SeatId): MixPerson {
  const centred = state.server.styles[seat]?.result?.value?.centred;
  return {
    seat,
    style: flavourOf(state, seat),
    organisation: state.all.people[seat]?.organisation?.value ?? null,
    remote: mixingOf(state).remote[seat]?.value === true,
    scores: centred ? STYLES.map((style) => centred[style]) : null,
  };
}

/** As everybody sees them: whoever shows no style has none, and no scores, so that how good teams are tells nothing of theirs (MIX-3). */
export function asSeen(state: State, seat: SeatId): MixPerson {
  const person = asPerson(state, seat);
  return hidesFlavour(state, seat) ? { ...person, style: null, scores: null } : person;
}

/** Does somebody have a flavour that counts and stands beside no name (MIX-3)? */
export function someHide(state: State): boolean {
  return participants(state.all.people).some((seat) => hidesFlavour(state, seat));
}

/** The wishes themselves, without what is locked. */
export function wishesOf(state: State): Wish[] {
  return mixingOf(state).wishes.flatMap((wish) => asWish(wish) ?? []);
}

/**
 * Wishes and locks as one mix heeds them. What is locked stays where it was put by hand, and a wish that this
 * already breaks is overruled (MIX-4).
 */
export function heeded(state: State, teams: readonly (readonly SeatId[])[]): Wish[] {
  const { locks } = mixingOf(state);
  const here = new Set(participants(state.all.people));
  const where = teamIn(teams);
  const teamsLocked: Wish[] = locks.teams.flatMap((team) => {
    const seats = (teams[team] ?? []).filter((seat) => here.has(seat));
    return seats.length > 0 ? [{ kind: 'locked' as const, team, seats }] : [];
  });
  const inLocked = (seat: SeatId): boolean => locks.teams.includes(where(seat) ?? -1);
  const peopleLocked: Wish[] = locks.seats.flatMap((seat) => {
    const team = where(seat);
    return team === null || !here.has(seat) || inLocked(seat) ? [] : [{ kind: 'fixed' as const, seat, team }];
  });
  const held = (seat: SeatId): number | null =>
    inLocked(seat) || locks.seats.includes(seat) ? where(seat) : null;
  const wishes = wishesOf(state)
    .flatMap((wish) => among(wish, here) ?? [])
    .filter((wish) => holdsIn(wish, held) && !(wish.kind === 'fixed' && held(wish.seat) !== null));
  return [...teamsLocked, ...peopleLocked, ...wishes];
}
