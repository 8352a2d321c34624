import { threshold } from './thresholds.ts';

/** What annealing walks over: a division of items into teams, and what exchanging two items would win. */
export interface Landscape {
  /** how many items can be exchanged; they are numbered from 0 */
  readonly items: number;
  /** what exchanging these two would win; negative is a loss, −Infinity: not possible */
  gain(one: number, other: number): number;
  exchange(one: number, other: number, gain: number): void;
  /** steps that are more than exchanging two items, once per sweep; `accepts` says whether a gain is taken */
  between(accepts: (gain: number) => boolean): void;
  /** notices when this is the best so far, and says whether nothing can be better */
  settled(): boolean;
}

export interface Schedule {
  sweeps: number;
  /** others that each item is compared with in a sweep */
  partners: number;
  /** temperature of the first and the last sweep, in units of gain */
  hot: number;
  cold: number;
}

/** Less than this is rounding, not a gain. */
const NOTHING = 1e-9;

/**
 * Annealing in sweeps: every item is compared with a row of others, and the temperature falls from sweep to sweep.
 * Counts proposals, never time. @returns how many there were
 */
export function anneal(land: Landscape, schedule: Schedule, random: () => number): number {
  const { sweeps, hot, cold } = schedule;
  const { items } = land;
  const partners = Math.min(schedule.partners, items - 1);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const left = sweeps > 1 ? 1 - sweep / (sweeps - 1) : 0;
    const temperature = cold + (hot - cold) * left * left * left;
    for (let one = 0; one < items; one += 1) row(land, one, partners, temperature, random);
    land.between((gain) => gain > NOTHING || gain > -temperature * threshold(random()));
    if (land.settled()) return (sweep + 1) * items * partners;
  }
  return sweeps * items * Math.max(0, partners);
}

function row(
  land: Landscape,
  one: number,
  partners: number,
  temperature: number,
  random: () => number,
): void {
  const { items } = land;
  let other = one + 1 + (partners < items - 1 ? Math.floor(random() * (items - 1)) : 0);
  if (other >= items) other -= items;
  // the largest loss that can be accepted at all: most proposals lose more, and cost no chance
  const most = -temperature * threshold(0);
  for (let step = 0; step < partners; step += 1) {
    const gain = land.gain(one, other);
    if (gain > most && (gain > NOTHING || gain > -temperature * threshold(random())))
      land.exchange(one, other, gain);
    other += 1;
    if (other === items) other = 0;
  }
}

/** Strict descent: exchanges two items as long as that wins anything, in at most `rounds` rounds over all pairs. */
export function descend(land: Landscape, rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    let won = false;
    for (let one = 0; one < land.items; one += 1) {
      for (let other = one + 1; other < land.items; other += 1) {
        const gain = land.gain(one, other);
        if (gain > NOTHING) {
          land.exchange(one, other, gain);
          won = true;
        }
      }
    }
    land.between((gain) => gain > NOTHING);
    if (land.settled() || !won) return;
  }
}
