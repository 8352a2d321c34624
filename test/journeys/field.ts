import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** Whose turn it is to set a party. */
export async function whoSets(players: readonly Person[]): Promise<Person> {
  let found: Person | undefined;
  await expect(async () => {
    const asked = await Promise.all(
      players.map(async (person) => person.button('Zet op het veld').isVisible()),
    );
    found = players[asked.indexOf(true)];
    expect(found).toBeDefined();
  }).toPass({ timeout: 60_000 });
  if (!found) throw new Error('nobody is to set');
  return found;
}
