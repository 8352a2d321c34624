import { anneal, descend } from '../../../shared/mix/anneal.ts';
import { seeded } from '../../../shared/random.ts';
import { dealt, type Grouping } from './grouping.ts';
import type { Instance } from './instance.ts';

export interface Trial {
  /** best value at each of the moments asked for */
  values: number[];
  /** pairs looked at, in millions per second of the whole run */
  speed: number;
}

/** Runs annealing with reheats for as many seconds as the last moment says, and reads the best value at each moment. */
export function trial(instance: Instance, moments: readonly number[], seed: number): Trial {
  const random = seeded(seed);
  const land = dealt(instance, random);
  const began = process.threadCpuUsage();
  const values: number[] = [];
  // of the processor, not of the clock: what else the machine does is not held against anybody
  const seconds = (): number => {
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1e6;
  };
  const note = (): void => {
    while (values.length < moments.length && seconds() >= (moments[values.length] ?? Infinity))
      values.push(land.best);
  };
  const last = moments.at(-1) ?? 1;
  const watched = watching(land, note, () => seconds() >= last);
  const typical = typicalLoss(land, random);
  const pairs = instance.count * (instance.count - 1);
  let looked = 0;
  // longer and longer: a short one for the first second, then as slow as the time that is left allows
  for (let cycle = 0; seconds() < last; cycle += 1) {
    const sweeps = Math.min(LONGEST, SHORTEST * 2 ** cycle);
    if (cycle > 0) land.recall();
    const hot = typical * (cycle === 0 ? FIRST : REHEAT);
    looked += anneal(watched, { sweeps, partners: instance.count - 1, hot, cold: typical * COLD }, random);
    descend(watched, 20);
    land.between();
    note();
  }
  note();
  return { values, speed: Math.max(looked, pairs) / seconds() / 1e6 };
}

/** Sweeps of the first cycle and the longest; temperatures in units of what an exchange typically changes. */
const SHORTEST = 100;
const LONGEST = 12_800;
const FIRST = 0.35;
const REHEAT = 0.28;
const COLD = 0.05;

/** The same landscape, with the clock read after each sweep. */
function watching(land: Grouping, note: () => void, isOver: () => boolean): Grouping {
  const between = land.between.bind(land);
  land.between = () => {
    between();
    note();
  };
  land.settled = isOver;
  return land;
}

function typicalLoss(land: Grouping, random: () => number): number {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < 4000; draw += 1) {
    const gain = land.gain(Math.floor(random() * land.items), Math.floor(random() * land.items));
    if (!Number.isFinite(gain)) continue;
    sum += Math.abs(gain);
    count += 1;
  }
  return count > 0 ? sum / count : 1;
}
