import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../../shared/random.ts';

/** A maximally diverse grouping instance, as MDGPLIB has them. */
export interface Instance {
  name: string;
  count: number;
  /** smallest and largest size of each group */
  limits: { least: number; most: number }[];
  /** row after row */
  distances: Float64Array;
  /** best published value (three-phase search, Yang et al. 2022); null: none known for this very instance */
  published: number | null;
}

type Family = 'RanInt' | 'RanReal' | 'Geo';
type Sizes = 'ss' | 'ds';

/** Best published values of instance 01, different sizes / same sizes. */
const PUBLISHED: Record<Family, Record<number, Record<Sizes, number>>> = {
  RanInt: {
    120: { ds: 51_146, ss: 47_909 },
    240: { ds: 160_596, ss: 155_577 },
    480: { ds: 390_718, ss: 379_953 },
  },
  RanReal: {
    120: { ds: 50_549.13, ss: 47_363.21 },
    240: { ds: 160_219.45, ss: 155_246.47 },
    480: { ds: 389_658.36, ss: 377_946.02 },
  },
  Geo: {
    120: { ds: 111_867.79, ss: 101_568.85 },
    240: { ds: 200_324.35, ss: 188_824.79 },
    480: { ds: 582_325.61, ss: 551_994.36 },
  },
};

/** Groups and limits of the library, by number of elements. */
const SHAPES: Record<number, { groups: number; ds: { least: number; most: number } }> = {
  120: { groups: 10, ds: { least: 8, most: 16 } },
  240: { groups: 12, ds: { least: 15, most: 25 } },
  480: { groups: 20, ds: { least: 18, most: 30 } },
};

/** All instances in a folder: first line `n m type` with m pairs of sizes, then `i j distance`. */
export function readInstances(folder: string): Instance[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => parsed(file, readFileSync(join(folder, file), 'utf8')));
}

function parsed(file: string, text: string): Instance {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const [countText = '0', groups = '0', , ...pairs] = head.trim().split(/\s+/);
  const count = Number(countText);
  const sizes = pairs.map(Number);
  const limits = Array.from({ length: Number(groups) }, (_, group) => ({
    least: sizes[group * 2] ?? 0,
    most: sizes[group * 2 + 1] ?? 0,
  }));
  const distances = new Float64Array(count * count);
  for (const line of lines) {
    const [one = 0, other = 0, distance = 0] = line.trim().split(/\s+/).map(Number);
    distances[one * count + other] = distance;
    distances[other * count + one] = distance;
  }
  return { name: file.replace('.txt', ''), count, limits, distances, published: publishedFor(file) };
}

function publishedFor(file: string): number | null {
  const [, family = '', count = '', sizes = ''] = /^(\w+?)_n?0*(\d+)_(ss|ds)_0?1\b/.exec(file) ?? [];
  for (const [name, values] of Object.entries(PUBLISHED))
    if (name === family && (sizes === 'ss' || sizes === 'ds')) return values[Number(count)]?.[sizes] ?? null;
  return null;
}

/** An instance of our own of the same distribution: what was published says nothing about it but its order of size. */
export function generated(family: Family, count: number, sizes: Sizes, seed: number): Instance {
  const random = seeded(seed);
  const shape = SHAPES[count] ?? { groups: 10, ds: { least: 1, most: count } };
  const size = count / shape.groups;
  const width = 2 + Math.floor(random() * 20);
  const points = Array.from({ length: count }, () => Array.from({ length: width }, () => random() * 10));
  const distances = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const distance =
        family === 'Geo'
          ? Math.sqrt(
              (points[one] ?? []).reduce((sum, x, at) => sum + (x - (points[other]?.[at] ?? 0)) ** 2, 0),
            )
          : family === 'RanInt'
            ? Math.floor(random() * 101)
            : random() * 100;
      distances[one * count + other] = distance;
      distances[other * count + one] = distance;
    }
  }
  const limits = Array.from({ length: shape.groups }, () =>
    sizes === 'ds' ? shape.ds : { least: size, most: size },
  );
  return { name: `${family} n${count} ${sizes} (own ${seed})`, count, limits, distances, published: null };
}
