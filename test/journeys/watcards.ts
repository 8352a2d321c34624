import { expect } from '@playwright/test';
import type { Person } from './person.ts';

export async function write(person: Person, text: string): Promise<void> {
  await person.write(person.page.locator('main textarea').first(), text);
}

/** Everybody is done with the card, with nothing more to say. */
export async function ready(players: readonly Person[]): Promise<void> {
  for (const person of players) await person.press(person.button('Ik ben klaar'));
  for (const person of players) await expect(person.heading('Dit schreven jullie')).toBeVisible();
}

export async function goOn(person: Person, card: string): Promise<void> {
  await person.press(person.button('Door naar de volgende kaart'));
  await expect(person.page.getByText(person.says(card))).toBeVisible();
}
