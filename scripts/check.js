// npm run check: everything but the pictures (npm run pictures). With --after-test, what npm test did is not done again;
// that is how .ci/run calls it.
import { runNode } from './process.js';
import { recordExit } from './results.js';
import { journeys, units } from './suites.js';

const KILLS = '100';
const afterTest = process.argv.includes('--after-test');

const parts = [
  ['format', () => part('format', 'node_modules/oxfmt/bin/oxfmt', ['--check'])],
  ['lint', () => part('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])],
  ...['shared', 'server', 'client', 'test'].map((folder) => [`types in ${folder}`, () => types(folder)]),
  ['dead code', () => part('knip', 'node_modules/knip/bin/knip.js')],
  ...(afterTest ? [] : [['tests', units]]),
  ['journeys', () => journeys('journeys', ['--grep-invert', afterTest ? '@core|@pictures' : '@pictures'])],
  [`${KILLS} kills`, () => part('chaos', 'test/chaos/main.ts', ['--kills', KILLS])],
  ['bench', () => part('bench', 'test/bench/main.ts')],
];

const failed = parts.filter(([name, runs]) => {
  console.log(`\n── ${name}`);
  return !runs();
});
console.log(
  failed.length === 0
    ? '\nAlles in orde. / All is well.'
    : `\nNiet in orde / Failed: ${failed.map(([name]) => name).join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);

function part(name, file, args = []) {
  return recordExit(name, runNode(file, args));
}

function types(folder) {
  return part(`types-${folder}`, 'node_modules/typescript/bin/tsc', ['-p', folder]);
}
