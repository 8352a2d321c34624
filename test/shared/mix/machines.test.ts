import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineCases } from './machines.ts';

/** Made once, with `node test/shared/mix/machines.ts`; an engine that gives anything else has changed what people get for a seed. */
test('the same people, wishes and seed give the same teams on every machine and version of Node', () => {
  const golden: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'machines.json'), 'utf8'));
  expect(machineCases()).toEqual(golden);
});
