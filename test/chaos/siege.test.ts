import { expect, test } from 'vitest';
import { siege } from './siege.ts';

test('twenty times kill -9 at random moments of play: nothing lost, nothing doubled, nothing seen that was not kept', async () => {
  const report = await siege({ kills: 20, seed: 20, people: 6 });
  expect(report.faults).toEqual([]);
  expect(report.kills).toBe(20);
  expect(report.acknowledged).toBeGreaterThan(100);
}, 240_000);
