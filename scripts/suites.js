import { playwrightResult, record, reportFile, vitestResult } from './results.js';
import { runNode } from './process.js';

/** Everything that vitest runs; returns whether it passed. */
export function units() {
  const file = reportFile('units');
  const code = runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return record('units', vitestResult(file, code));
}

/** The journeys that the arguments choose; returns whether they passed. */
export function journeys(name, args) {
  const file = reportFile(name);
  const code = runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return record(name, playwrightResult(file, code));
}
