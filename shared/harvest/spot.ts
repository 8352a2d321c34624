import { findCard, type Content, type Localised } from '../decks/content.ts';
import type { Candidate, VeldTop } from '../steps/speelveld/state.ts';
import type { StepId } from '../workshop/ids.ts';
import type { TeamSlice } from '../workshop/state.ts';
import { inOwnWords } from './origin.ts';

/** A party, a line or a chair on a speelveld, by name. */
export type Spot =
  | { kind: 'partij' | 'stoel'; name: Localised }
  | { kind: 'lijn'; a: Localised; b: Localised };

/** What lies there; null when it is gone or its writer took its name out. Knows nothing of what may leave (KOERS-5). */
export function spotOn(step: StepId, { kind, id }: VeldTop, slice: TeamSlice, content: Content): Spot | null {
  const field = slice.speelveld?.[step];
  if (!field) return null;
  const nameOf = (party: string): Localised | null => {
    const found = field.parties.find((one) => one.id === party);
    return found ? partyName(found, content) : null;
  };
  switch (kind) {
    case 'partij': {
      const name = nameOf(id);
      return name && { kind, name };
    }
    case 'lijn': {
      const line = field.lines.find((one) => one.id === id);
      const [a, b] = line ? [nameOf(line.a), nameOf(line.b)] : [];
      return a && b ? { kind, a, b } : null;
    }
    case 'stoel': {
      const missed = field.absentees.find((one) => one.id === id)?.name.value ?? null;
      return missed === null ? null : { kind, name: inOwnWords(missed) };
    }
  }
}

export function partyName({ card, name }: Candidate, content: Content): Localised | null {
  const found = card === null ? undefined : findCard(content, card);
  if (found) return found.title;
  const own = name?.value ?? null;
  return own === null ? null : inOwnWords(own);
}
