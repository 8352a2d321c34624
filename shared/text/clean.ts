import type { Refusal } from '../workshop/refusal.ts';
import { refuse } from '../workshop/refusal.ts';
import { graphemes } from './graphemes.ts';

/** Control characters but the line break, bidirectional overrides and isolates, and other invisible trickery. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** Code units per grapheme at most: a family of emoji needs eleven, a tower of combining marks wants thousands. */
const UNITS_PER_GRAPHEME = 16;

/**
 * What somebody wrote, ready to keep: NFC, trimmed, with runs of spaces made one.
 * @param limit in graphemes: what a reader counts as characters
 * @returns the text, or a refusal: `tekst-leeg`, `tekst-te-lang` (with the limit) or `tekst-tekens`
 */
export function clean(raw: string, limit: number): string | Refusal {
  if (raw.length > limit * UNITS_PER_GRAPHEME) return refuse('tekst-te-lang', limit);
  if (FORBIDDEN.test(raw.replaceAll('\r\n', '\n'))) return refuse('tekst-tekens');
  const text = raw
    .replaceAll('\r\n', '\n')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  if (text === '') return refuse('tekst-leeg');
  if (graphemes(text) > limit) return refuse('tekst-te-lang', limit);
  return text;
}

/** As `clean`, for a field that may stay empty: empty becomes null. */
export function cleanOptional(raw: string, limit: number): string | null | Refusal {
  return raw.trim() === '' ? null : clean(raw, limit);
}
