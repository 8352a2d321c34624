import { createHash } from 'node:crypto';

// Without I, L, O and Q and without vowels, which make words; without 0 and 1.
const LETTERS = 'BCDFGHJKMNPRSTVWXZ';
const DIGITS = '23456789';

/**
 * A join code that can be read out loud: three letters and three digits, none of which looks like another. It follows
 * from the 128 random bits of who makes the workshop, so that a repeated request finds the code of the first;
 * `attempt` counts the codes that turned out to be taken.
 */
export function joinCode(creation: string, attempt: number): string {
  const bits = createHash('sha256').update(`code\n${creation}\n${attempt}`).digest();
  return [LETTERS, LETTERS, LETTERS, DIGITS, DIGITS, DIGITS]
    .map((from, place) => from.charAt(bits.readUInt32BE(place * 4) % from.length))
    .join('');
}

/** What somebody typed, as a code: spaces and dashes do not count, nor does the case. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^[A-Z]{3}\d{3}$/.test(code) ? code : null;
}
