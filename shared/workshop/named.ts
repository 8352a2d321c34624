import { partyName } from '../steps/systeem/state.ts';
import type { TeamSlice } from './state.ts';

/** Parties that the team named before, each once: those of its effect (WAT-6), and those it missed (SYSTEEM-9). */
export function partiesNamed({ wat, systeem }: Pick<TeamSlice, 'wat' | 'systeem'>): string[] {
  const needed = Object.values(wat ?? {}).flatMap(({ parties }) =>
    parties.flatMap(({ name }) => name.value ?? []),
  );
  const missed = Object.values(systeem ?? {}).flatMap(({ parties }) =>
    parties.flatMap((party) => partyName(party) ?? []),
  );
  return [...new Set([...needed, ...missed])];
}
