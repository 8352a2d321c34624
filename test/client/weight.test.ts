import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Built } from './built.ts';

const BOARDS = ['steps/Kaartronde.tsx', 'steps/Speelveld.tsx', 'board/world/world.ts'];

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
  expect(weight).toBeLessThanOrEqual(100);
});

test('both boards together bring at most 250 kB beyond the first page', async () => {
  const first = await built.first();
  const boards = [...built.scripts(...BOARDS)].filter((file) => !first.has(file));
  const weight = await built.weight(boards);
  expect(weight).toBeGreaterThan(100);
  expect(weight).toBeLessThanOrEqual(250);
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
