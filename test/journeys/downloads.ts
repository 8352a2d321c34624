import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** The files that somebody takes home from the harvest: that of the team, and their own. */
export async function takeHome(person: Person): Promise<{ team: string; own: string }> {
  const texts: string[] = [];
  for (const name of ['Oogst van het team (Markdown)', 'Mijn kaart (Markdown)']) {
    const [file] = await Promise.all([
      person.page.waitForEvent('download'),
      person.press(person.button(name)),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.md$/);
    texts.push(await readFile(await file.path(), 'utf8'));
  }
  const [team = '', own = ''] = texts;
  return { team, own };
}
