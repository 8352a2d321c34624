import { expect } from '@playwright/test';
import type { Person } from './person.ts';

const MINE = /(Jij hebt de pen|You have the pen)\./;

/** Who writes for the team, as their own screen says. */
export async function scribeOf(players: readonly Person[]): Promise<Person> {
  const holds = await Promise.all(players.map(async ({ page }) => page.getByText(MINE).isVisible()));
  const scribe = players[holds.indexOf(true)];
  if (!scribe) throw new Error('nobody holds the pen');
  return scribe;
}

export async function takePen(person: Person): Promise<void> {
  if (!(await person.page.getByText(MINE).isVisible())) await person.press(person.button('Neem de pen over'));
  await expect(person.page.getByText(MINE)).toBeVisible();
}
