import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { giveWord, wordOf } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Person } from './person.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { join, startWorkshop } from './workshop.ts';

const FOLDER = 'test-results/wissen';
const SIZES = { laptop: [1440, 900], phone: [390, 844], narrow: [320, 640] } as const;

async function look(page: Page, name: string): Promise<void> {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({ width, height });
    await expectFits(page, `${name} ${size}`);
    await expectAccessible(page, `${name} ${size}`);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), animations: 'disabled' });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('somebody takes their name and texts out of a workshop that goes on', async ({ browser, baseURL }) => {
  await mkdir(FOLDER, { recursive: true });
  const arrive = async (name: string, hands: 'mouse' | 'keys' = 'mouse'): Promise<Person> =>
    Person.arrive(browser, baseURL ?? '', { name, width: 1440, height: 900, hands });
  const lead = await arrive('Leonie');
  const [anouk, bilal] = [await arrive('Anouk', 'keys'), await arrive('Bilal')];
  const { code } = await startWorkshop(lead, 'Opgavedag');
  for (const person of [anouk, bilal]) {
    await join(person, code);
    await giveWord(person);
  }
  await expect(bilal.page.getByText(wordOf(anouk))).toBeVisible();

  await anouk.press(anouk.button('Mijn gegevens'));
  await anouk.press(anouk.button('Haal mijn teksten en naam weg'));
  await expect(anouk.heading('Weet je het zeker?')).toBeVisible();
  await look(anouk.page, 'question');
  await anouk.press(anouk.button('Annuleren'));
  await expect(bilal.page.getByText(wordOf(anouk))).toBeVisible();
  await anouk.press(anouk.button('Haal mijn teksten en naam weg'));
  await anouk.press(anouk.button('Ja, haal weg'));
  await expect(anouk.page.getByText('Je naam en je teksten zijn weggehaald.')).toBeVisible();

  // the others come back by themselves to a workshop that does not know it, and go on
  await expect(bilal.page.getByText(wordOf(anouk))).toBeHidden();
  await expect(bilal.page.getByText(wordOf(bilal))).toBeVisible();
  await lead.press(lead.button('Toon de lijst'));
  await expect(lead.page.getByText('Anouk', { exact: true })).toBeHidden();
  await expect(lead.page.getByText('Bilal', { exact: true }).first()).toBeVisible();
  await look(anouk.page, 'done');
  await lead.press(lead.button('Volgende: Jouw smaak'));
  for (const person of [anouk, bilal])
    await expect(person.page.getByRole('button', { name: 'Begin met de 24 zinnen' })).toBeAttached();

  // and it can be done from the harvest too
  await bilal.page.goto(bilal.page.url().replace('/w/', '/oogst/'));
  await expect(bilal.button('Haal mijn teksten en naam weg')).toBeVisible();
  await look(bilal.page, 'harvest');
});
