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
  const unit = smallLoss(land, random);
  const pairs = instance.count * (instance.count - 1);
  let looked = 0;
  let swept = 0;
  // a short one to learn the speed, then each as slow as the time until the next moment allows
  for (let cycle = 0; seconds() < last; cycle += 1) {
    const next = moments.find((moment) => moment > seconds() + LEAST) ?? last;
    const sweeps =
      cycle === 0 ? SHORTEST : Math.max(20, Math.floor((swept / seconds()) * (next - seconds()) * MARGIN));
    if (cycle > 0) land.recall();
    const hot = unit * (cycle === 0 ? FIRST : REHEAT);
    const seen = anneal(watched, { sweeps, partners: instance.count - 1, hot, cold: unit * COLD }, random);
    looked += seen;
    swept += seen / pairs;
    descend(watched, 20);
    land.between();
    note();
  }
  note();
  return { values, speed: Math.max(looked, pairs) / seconds() / 1e6 };
}

/** Sweeps of the first cycle. */
const SHORTEST = 60;
/** Seconds under which no new cycle aims at a moment, and the share of the time that a cycle counts on. */
const LEAST = 0.05;
const MARGIN = 0.9;
/** Temperatures in units of a small loss. */
const FIRST = 0.45;
const REHEAT = 0.38;
const COLD = 0.06;

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

/**
 * The loss that one exchange in two hundred stays below, at a division that no exchange improves: what a step uphill costs
 * there. In this unit the same temperatures serve smooth distances and random ones.
 */
function smallLoss(land: Grouping, random: () => number): number {
  descend(land, 20);
  const losses = Array.from({ length: 20_000 }, () =>
    Math.abs(land.gain(Math.floor(random() * land.items), Math.floor(random() * land.items))),
  ).filter((loss) => Number.isFinite(loss));
  return losses.toSorted((a, b) => a - b)[Math.floor(losses.length / 200)] ?? 1;
}
