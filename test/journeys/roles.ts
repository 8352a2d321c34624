import { expect } from '@playwright/test';
import type { Person } from './person.ts';

export async function takeRole(person: Person, role: string): Promise<void> {
  await person.choose(person.page.getByRole('radio', { name: new RegExp(`^${role}`) }));
  await person.press(person.button(`Neem de rol ${role}`));
  await expect(person.button(`Neem de rol ${role}`)).toHaveCount(0);
}

/** Everybody tells how, each in their turn. @returns who spoke, in order */
export async function passOver(players: readonly Person[]): Promise<string[]> {
  const spoke: string[] = [];
  const over = players[0]?.heading('Wie doet wat, en wanneer?');
  if (!over) throw new Error('nobody plays');
  while (!(await over.isVisible())) {
    const turns = await Promise.all(players.map(async (one) => one.button('Klaar, de volgende').isVisible()));
    const person = players[turns.indexOf(true)];
    if (!person) continue;
    await person.write(person.field('Hoe doe jij dat?'), `Zo doe ik dat, zegt ${person.name}`);
    await person.press(person.button('Klaar, de volgende'));
    await expect(person.button('Klaar, de volgende')).toHaveCount(0);
    spoke.push(person.name);
  }
  return spoke;
}
