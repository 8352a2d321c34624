import { STYLES } from '../../../shared/decks/content.ts';
import { mix, type Mixed } from '../../../shared/mix/mix.ts';
import type { MixPerson } from '../../../shared/mix/people.ts';
import type { MixWish } from '../../../shared/mix/wish.ts';
import { seeded } from '../../../shared/random.ts';

export interface CrowdOptions {
  organisations?: number;
  /** share of people who take part from elsewhere */
  remote?: number;
}

/** People as they come to a workshop: large and small organisations, some who say nothing, scores that add up to zero. */
export function crowd(
  count: number,
  seed: number,
  { organisations = 8, remote = 0 }: CrowdOptions = {},
): MixPerson[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const sums = STYLES.map(() => 4 + Math.floor(random() * 17));
    const mean = sums.reduce((total, sum) => total + sum, 0) / STYLES.length;
    const strongest = STYLES[sums.indexOf(Math.max(...sums))] ?? null;
    const answered = random() >= 0.05;
    return {
      seat: `s${index}`,
      style: answered ? strongest : null,
      organisation: random() < 0.1 ? null : `o${Math.floor(random() * random() * organisations)}`,
      remote: random() < remote,
      scores: answered ? sums.map((sum) => sum - mean) : null,
    };
  });
}

/** A mix that is expected to succeed. */
export function mixed(people: readonly MixPerson[], wish: MixWish, seed: number): Mixed {
  const outcome = mix(people, wish, seed);
  if ('refused' in outcome) throw new Error(`not mixed: ${JSON.stringify(outcome)}`);
  return outcome;
}
