import { randomInt } from 'node:crypto';

const STEPS = 2 ** 48 - 1;

/** In [0, 1), from the system's source of randomness: what is dealt cannot be predicted from what was dealt. */
export function random(): number {
  return randomInt(STEPS) / STEPS;
}
