import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Built, MOST } from './built.ts';

let dir: string;
let built: Built;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'koerskaarten-built-'));
  built = await Built.into(dir);
});
afterAll(async () => rm(dir, { recursive: true, force: true }));

test('the first page weighs at most 100 kB', async () => {
  const weight = await built.weight(await built.first());
  expect(weight).toBeGreaterThan(50);
  expect(weight).toBeLessThanOrEqual(MOST.first);
});

test('both boards together bring at most 250 kB beyond the first page', async () => {
  const weight = await built.weight(await built.boards());
  expect(weight).toBeGreaterThan(100);
  expect(weight).toBeLessThanOrEqual(MOST.boards);
});

test('the first screens stand in their pages, without an inline script or style', async () => {
  for (const [name, heading] of [
    ['start', 'Zet samen koers'],
    ['meedoen', 'Fijn dat je meedoet'],
  ] as const) {
    const page = await built.page(name);
    expect(page).toContain(heading);
    expect(page).not.toMatch(/ style="|<style|<script(?![^>]* src=)/);
    expect(page).not.toContain('type="module"');
  }
});
