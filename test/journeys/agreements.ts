import { expect } from '@playwright/test';
import { scribeOf } from './pen.ts';
import type { Person } from './person.ts';

/** One for each question of the afspraken, the last for when it does not go well. */
export const AGREED = [
  'We laten elkaar uitpraten, ook als het lang duurt',
  'Ieder zegt iets voordat we kiezen',
  'We leggen de kaarten neer en zeggen wat er gebeurt',
];

/** The scribe writes each agreement down, and everybody can work with it. */
export async function agree(players: readonly Person[], agreed: readonly string[]): Promise<void> {
  const scribe = await scribeOf(players);
  for (const text of agreed) {
    await scribe.write(scribe.field('Onze afspraak').first(), text);
    await scribe.press(scribe.button('Leg vast').first());
    for (const { page } of players) await expect(page.getByText(text).first()).toBeVisible();
  }
  for (const person of players) {
    for (let left = agreed.length; left > 0; left -= 1) {
      await expect(person.button('Hier kan ik mee werken')).toHaveCount(left);
      await person.press(person.button('Hier kan ik mee werken').first());
    }
    await expect(person.button('Hier kan ik mee werken')).toHaveCount(0);
  }
}

/** Each gives each agreement a score from 2 to 4, not all the same. */
export async function scoreEach(players: readonly Person[], agreed: readonly string[]): Promise<void> {
  for (const [index, person] of players.entries()) {
    for (const text of agreed) {
      const group = person.page.getByRole('radiogroup', { name: text });
      const score = group.getByRole('radio', { name: String(2 + (index % 3)), exact: true });
      await person.choose(score);
      await expect(score).toBeChecked();
    }
  }
}
