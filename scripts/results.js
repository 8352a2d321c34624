import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './process.js';

const folder = path.join(root, '.cache', 'results');

/** Where a test runner should leave its JSON report, with what an earlier run left there cleared away. */
export function reportFile(name) {
  const file = path.join(root, '.cache', 'reports', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** Keeps the result of one part of a check; `sum` adds them up. Returns whether nothing failed. */
export function record(name, { passed, failed }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ passed, failed }));
  return failed === 0;
}

/** A part without tests of its own counts as one. */
export function recordExit(name, code) {
  return record(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A file that did not load has no failed tests in it, and still fails; so does a run that failed for any other reason. */
export function vitestResult(file, code) {
  return atLeastOneFailure(code, readReport(file), (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (suite) =>
          suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
      ).length,
  }));
}

/** Flaky counts as failed. */
export function playwrightResult(file, code) {
  return atLeastOneFailure(code, readReport(file), (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
  }));
}

/** Everything recorded since the last `clear`. */
export function sum() {
  return list()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    .reduce((total, part) => ({ passed: total.passed + part.passed, failed: total.failed + part.failed }), {
      passed: 0,
      failed: 0,
    });
}

export function clear() {
  rmSync(folder, { recursive: true, force: true });
}

function list() {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function atLeastOneFailure(code, report, count) {
  const { passed, failed } = report ? count(report) : { passed: 0, failed: 0 };
  return { passed, failed: code === 0 && report ? failed : Math.max(1, failed) };
}
