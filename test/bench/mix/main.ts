import { parseArgs } from 'node:util';
import {
  exactFigure,
  hardFigure,
  lateFigure,
  likenessFigures,
  timeFigures,
  wishFigure,
  type Figure,
} from './figures.ts';
import { generated, readInstances, type Instance } from './instance.ts';
import { trial } from './literature.ts';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, instances: { type: 'string' } },
});
const { full, instances: folder } = values;

function show({ what, goal, found, reached }: Figure): void {
  console.log(`${reached ? 'reached' : 'MISSED '}  ${what}\n         goal ${goal}; found ${found}`);
}

console.log('Times are of the processor, one core.\n');
for (const figure of timeFigures()) show(figure);
show(exactFigure(full ? 1 : 12));
show(hardFigure(full ? 200 : 20));
show(lateFigure(full ? 200 : 10));
for (const count of full ? [120, 240, 500] : [120]) likenessFigures(count, full ? 10 : 5).forEach(show);
show(wishFigure(full ? 200 : 24, full ? 120 : 10));

console.log('\nMaximally diverse grouping, sum of distances, the same annealing:');
const given = folder === undefined ? own(full) : readInstances(folder);
if (folder === undefined)
  console.log(
    'No folder of MDGPLIB instances was given (--instances <folder>): these are our own, of the same distributions. What was\n' +
      'published is about other instances, so gaps here are to the best that this run found itself, in all its trials.',
  );
const moments = full ? [1, 5, 20] : [1, 5];
const seeds = full ? [1, 2, 3, 4, 5] : [1, 2];
for (const instance of given) {
  const trials = seeds.map((seed) => trial(instance, moments, seed));
  const best = instance.published ?? Math.max(...trials.flatMap(({ values: found }) => found));
  const gap = (at: number): string => {
    const gaps = trials
      .map(({ values: found }) => (100 * (best - (found[at] ?? 0))) / best)
      .toSorted((a, b) => a - b);
    const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
    return `${moments[at]} s ${middle.toFixed(3)} % (worst ${(gaps.at(-1) ?? 0).toFixed(3)} %)`;
  };
  const speed = trials.reduce((sum, one) => sum + one.speed, 0) / trials.length;
  const beside = instance.published === null ? 'own best' : 'published';
  console.log(
    `${instance.name.padEnd(28)} ${beside} ${best.toFixed(2)}; gap ${moments.map((_, at) => gap(at)).join(', ')}; ${speed.toFixed(0)} M pairs/s`,
  );
}

function own(all: boolean): Instance[] {
  const counts = all ? [120, 240, 480] : [240];
  return counts.flatMap((count) =>
    (['RanInt', 'RanReal', 'Geo'] as const)
      .filter((family) => all || family !== 'RanInt')
      .flatMap((family) =>
        (all ? (['ds', 'ss'] as const) : (['ss'] as const)).map((sizes) =>
          generated(family, count, sizes, 1),
        ),
      ),
  );
}
