import type { Landscape } from '../../../shared/mix/anneal.ts';
import { shuffled } from '../../../shared/random.ts';
import type { Instance } from './instance.ts';

/**
 * The plain sum of distances inside groups as a landscape for the same annealing. Per group and element the sum of distances
 * to that group's members is kept, group after group: a gain costs four look-ups, an exchange one pass over the elements.
 */
export class Grouping implements Landscape {
  readonly items: number;
  readonly groupOf: Int32Array;
  value: number;
  best: number;
  readonly #distances: Float64Array;
  readonly #sums: Float64Array;
  readonly #kept: Int32Array;

  constructor({ count, distances }: Instance, groupOf: ArrayLike<number>, groups: number) {
    this.items = count;
    this.groupOf = Int32Array.from(groupOf);
    this.#kept = Int32Array.from(groupOf);
    this.#distances = distances;
    this.#sums = new Float64Array(groups * count);
    this.value = this.#measure();
    this.best = this.value;
  }

  gain(one: number, other: number): number {
    const here = this.groupOf[one] ?? 0;
    const there = this.groupOf[other] ?? 0;
    if (here === there) return -Infinity;
    const a = here * this.items;
    const b = there * this.items;
    return (
      (this.#sums[b + one] ?? 0) -
      (this.#sums[a + one] ?? 0) +
      (this.#sums[a + other] ?? 0) -
      (this.#sums[b + other] ?? 0) -
      2 * (this.#distances[one * this.items + other] ?? 0)
    );
  }

  exchange(one: number, other: number, gain: number): void {
    const here = this.groupOf[one] ?? 0;
    const there = this.groupOf[other] ?? 0;
    const a = here * this.items;
    const b = there * this.items;
    for (let element = 0; element < this.items; element += 1) {
      const change =
        (this.#distances[other * this.items + element] ?? 0) -
        (this.#distances[one * this.items + element] ?? 0);
      this.#sums[a + element] = (this.#sums[a + element] ?? 0) + change;
      this.#sums[b + element] = (this.#sums[b + element] ?? 0) - change;
    }
    this.groupOf[one] = there;
    this.groupOf[other] = here;
    this.value += gain;
  }

  between(): void {
    if (this.value <= this.best + 1e-6) return;
    this.best = this.value;
    this.#kept.set(this.groupOf);
  }

  settled(): boolean {
    return false;
  }

  recall(): void {
    this.groupOf.set(this.#kept);
    this.value = this.#measure();
  }

  /** Afresh from the distances: what was added up step by step has rounded. */
  #measure(): number {
    this.#sums.fill(0);
    for (let one = 0; one < this.items; one += 1)
      for (let other = 0; other < this.items; other += 1) {
        const cell = (this.groupOf[one] ?? 0) * this.items + other;
        this.#sums[cell] = (this.#sums[cell] ?? 0) + (this.#distances[one * this.items + other] ?? 0);
      }
    let twice = 0;
    for (let one = 0; one < this.items; one += 1)
      twice += this.#sums[(this.groupOf[one] ?? 0) * this.items + one] ?? 0;
    return twice / 2;
  }
}

/** Sizes first: within their limits those with the most pairs, by a dynamic programme over the groups. */
function sizesFor({ count, limits }: Instance): number[] {
  let table = new Map<number, { pairs: number; sizes: number[] }>([[0, { pairs: 0, sizes: [] }]]);
  for (const { least, most } of limits) {
    const next = new Map<number, { pairs: number; sizes: number[] }>();
    for (const [used, { pairs, sizes }] of table)
      for (let size = least; size <= most && used + size <= count; size += 1) {
        const total = pairs + (size * (size - 1)) / 2;
        if (total > (next.get(used + size)?.pairs ?? -1))
          next.set(used + size, { pairs: total, sizes: [...sizes, size] });
      }
    table = next;
  }
  const found = table.get(count);
  if (!found) throw new Error('no sizes within the limits add up');
  return found.sizes;
}

/** Dealt blindly into groups of the sizes that are best. */
export function dealt(instance: Instance, random: () => number): Grouping {
  const sizes = sizesFor(instance);
  const groups = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  return new Grouping(instance, shuffled(groups, random), sizes.length);
}
