import { partyName } from '../steps/systeem/state.ts';
import type { TeamSlice } from './state.ts';

/** Parties that the team named before, each once: those of its last effect (WAT-6, WAT-8), and those it missed (SYSTEEM-9). */
export function partiesNamed({ wat, systeem }: Pick<TeamSlice, 'wat' | 'systeem'>): string[] {
  const lists = Object.values(wat ?? {}).map(({ parties }) =>
    parties.flatMap(({ name }) => name.value ?? []),
  );
  const needed = lists.findLast((names) => names.length > 0) ?? [];
  const missed = Object.values(systeem ?? {}).flatMap(({ parties }) =>
    parties.flatMap((party) => partyName(party) ?? []),
  );
  return [...new Set([...needed, ...missed])];
}
