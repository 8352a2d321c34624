import { contradictions } from '../../../shared/mix/contradictions.ts';
import type { MixPerson } from '../../../shared/mix/people.ts';
import { seatsOf, type Wish } from '../../../shared/mix/wish.ts';
import { seeded, shuffled } from '../../../shared/random.ts';

/** Wishes of all kinds that name about this share of the people and do not contradict each other. */
export function wishesFor(people: readonly MixPerson[], teams: number, share: number, seed: number): Wish[] {
  const random = seeded(seed);
  const seats = people.map(({ seat }) => seat);
  const queue = shuffled(seats, random);
  const wishes: Wish[] = [];
  const named = new Set<string>();
  let tries = 0;
  while (named.size < share * people.length && queue.length > 2 && tries < people.length) {
    tries += 1;
    const draw = random();
    const some = queue.slice(0, draw < 0.15 ? 3 : 2);
    const wish: Wish =
      draw < 0.45
        ? { kind: 'together', seats: some }
        : draw < 0.85
          ? { kind: 'apart', seats: some }
          : { kind: 'fixed', seat: some[0] ?? '', team: Math.floor(random() * teams) };
    queue.splice(0, seatsOf(wish).length);
    // somebody can be in two wishes, which is where it becomes interesting
    const again = seatsOf(wish)[0];
    if (again !== undefined && random() < 0.3) queue.splice(2, 0, again);
    if (contradictions(seats, teams, [...wishes, wish]).length > 0) continue;
    wishes.push(wish);
    for (const seat of seatsOf(wish)) named.add(seat);
  }
  return wishes;
}
