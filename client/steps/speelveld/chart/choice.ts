import type { LineKind, Ring, VeldTeam } from '../../../../shared/steps/speelveld/state.ts';

/**
 * What one has taken up on the chart: a party that lies there, an empty chair, a party of one's own on its way to a ring, or a
 * line on its way from one party to another.
 */
export type Choice =
  | { kind: 'partij'; id: string }
  | { kind: 'stoel'; id: string }
  | { kind: 'zet'; candidate: string | null; ring: Ring | null }
  | { kind: 'lijn'; line: LineKind; a: string | null; b: string | null };

/** After a press on a party: an end of the line that is being drawn, or else the party itself; once more lets go of it. */
export function pressParty(choice: Choice | null, id: string): Choice | null {
  if (choice?.kind === 'lijn') {
    if (choice.a === null) return { ...choice, a: id };
    if (choice.a === id) return { ...choice, a: null, b: null };
    return { ...choice, b: id };
  }
  return choice?.kind === 'partij' && choice.id === id ? null : { kind: 'partij', id };
}

/** What is left of a choice when the field changed under it: nothing, if what was chosen is gone. */
export function stillThere(choice: Choice | null, field: VeldTeam): Choice | null {
  if (choice === null) return null;
  const lies = (id: string): boolean => field.parties.some((party) => party.id === id);
  switch (choice.kind) {
    case 'partij':
      return lies(choice.id) ? choice : null;
    case 'stoel':
      return field.absentees.some(({ id }) => id === choice.id) ? choice : null;
    case 'zet':
      return field.phase === 'vrij' || field.phase === 'beurten' ? choice : null;
    case 'lijn': {
      if (field.phase !== 'vrij') return null;
      const a = choice.a !== null && lies(choice.a) ? choice.a : null;
      const b = a !== null && choice.b !== null && lies(choice.b) ? choice.b : null;
      return a === choice.a && b === choice.b ? choice : { ...choice, a, b };
    }
  }
}
