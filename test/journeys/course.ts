import { expect } from '@playwright/test';
import { takePen } from './pen.ts';
import type { Person } from './person.ts';

/** Everybody writes where the team is now, unseen, until all of them are done. */
export async function writeUnseen(players: readonly Person[], now: string): Promise<void> {
  for (const person of players) {
    await person.write(person.field('Van A: waar staan we nu?'), `${now}, zegt ${person.name}`);
    await person.press(person.button('Ik ben klaar'));
  }
  for (const person of players) await expect(person.heading('Onze koers')).toBeVisible();
}

/** The scribe writes where the team wants to be. */
export async function writeCourse(scribe: Person, course: string): Promise<void> {
  await takePen(scribe);
  await scribe.write(scribe.field('Naar B: waar willen we heen?'), course);
}

/** One asks another to take the first step. */
export async function askStep(asker: Person, step: string, puller: Person): Promise<void> {
  await asker.write(asker.field('Wat doen we?'), step);
  await asker.select(asker.page.getByRole('combobox', { name: asker.says('Wie') }), puller.name);
  await asker.press(asker.button('Bewaar de stap'));
}

/** Who is asked takes it: nobody else can (KOERS-2). */
export async function takeStep(puller: Person, others: readonly Person[]): Promise<void> {
  const yes = puller.button('Ja, ik doe het');
  await expect(yes).toBeVisible();
  for (const other of others)
    if (other !== puller) await expect(other.button('Ja, ik doe het')).toHaveCount(0);
  await puller.press(yes);
  await expect(yes).toHaveCount(0);
}
