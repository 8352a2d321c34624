import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { cardsIn } from './cards.ts';
import { expect, test } from './journey.ts';
import { Person } from './person.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { handOf, lay, takeTurns, type Laid, type Water } from './table.ts';
import { join, next, startWorkshop } from './workshop.ts';

const FOLDER = 'test-results/kijk-mee';
const SIZES = { laptop: [1440, 900], phone: [390, 844], narrow: [320, 640] } as const;
const WAY = ['Jouw smaak', 'Theedoos', 'Teams mengen', 'Jullie opgave', 'Kaartronde: wicked problems'];

test.beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
});

/** A look at every size, which nothing scrolls sideways and axe finds nothing on. The last size is a laptop again. */
async function look(page: Page, name: string): Promise<void> {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({ width, height });
    await expectFits(page, `${name} ${size}`);
    await expectAccessible(page, `${name} ${size}`);
    await page.screenshot({
      path: path.join(FOLDER, `${name}-${size}.png`),
      animations: 'disabled',
      fullPage: true,
    });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function beam(page: Page, name: string): Promise<void> {
  await expectFits(page, name);
  await expectAccessible(page, name);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
}

/** Everybody in turn lays their first card in the next of these waters. */
async function pass(players: readonly Person[], waters: readonly Water[]): Promise<Laid[]> {
  const laid: Laid[] = [];
  for (const person of players) await person.press(person.button('Ik heb gelezen'));
  await takeTurns(players, async (by, turn) => {
    const water = waters[turn];
    const [card] = await cardsOf(by);
    if (!card || !water) throw new Error('an empty hand');
    await lay(by, water, async () => {});
    await by.press(by.button('Klaar, ik heb verteld waarom'));
    laid.push({ card, by, water });
  });
  return laid;
}

const hands = new Map<Person, Awaited<ReturnType<typeof handOf>>>();
const cardsOf = async (person: Person) => hands.get(person) ?? handOf(person);

test('REGIE-4 REGIE-5 a facilitator looks along and asks for the plenary screen; the team sees both, and Onderstroom stays inside', async ({
  browser,
  baseURL,
}) => {
  const arrive = async (name: string, hand: 'mouse' | 'keys' = 'mouse'): Promise<Person> =>
    Person.arrive(browser, baseURL ?? '', { name, width: 1440, height: 900, hands: hand });
  const lead = await arrive('Leonie', 'keys');
  const players = [await arrive('Anouk'), await arrive('Bilal'), await arrive('Chantal')];
  const [anouk] = players;
  if (!anouk) throw new Error('nobody came');
  const { code, plenary } = await startWorkshop(lead, 'Opgavedag');
  const screen = await Person.arrive(browser, baseURL ?? '', { name: 'scherm', width: 1920, height: 1080 });
  await screen.page.goto(plenary);
  await screen.press(screen.button('Open het scherm'));
  for (const person of players) await join(person, code);
  for (const step of WAY) await next(lead, step);
  for (const person of players) hands.set(person, await handOf(person));
  const [under, high] = await pass(players, ['Onderstroom', 'Tegenwind', 'Mist']);
  if (!under || !high) throw new Error('nothing was laid');
  await expect(anouk.page.getByText(/kijkt mee/)).toBeHidden();

  await lead.press(lead.button(/^Kijk mee met /).first());
  await expect(lead.page.getByText(/^Je kijkt mee met /)).toBeVisible();
  await expect(lead.page.getByText(high.card.title)).toBeVisible();
  await expect(lead.page.getByText(under.card.title)).toBeHidden();
  expect([...cardsIn(lead.heard)]).toContain(high.card.id);
  expect([...cardsIn(lead.heard)]).not.toContain(under.card.id);
  for (const person of players)
    await expect(person.page.getByText('De begeleider kijkt mee: Leonie')).toBeVisible();
  await look(lead.page, 'facilitator');
  await look(anouk.page, 'team');

  // REGIE-5: first somebody would rather not, then nobody minds
  const ask = async (what: string): Promise<void> => {
    await lead.press(lead.button('Vraag voor het plenaire scherm'));
    const item = lead.page.getByRole('menuitem', { name: what });
    await expect(async () => {
      if (!(await item.evaluate((element) => element === document.activeElement)))
        await lead.page.keyboard.press('ArrowDown');
      await expect(item).toBeFocused({ timeout: 100 });
    }).toPass({ timeout: 60_000 });
    await lead.page.keyboard.press('Enter');
  };
  await ask('Het hele bord, zonder Onderstroom');
  for (const person of players) await expect(person.button('Liever niet')).toBeVisible();
  await anouk.press(anouk.button('Liever niet'));
  await expect(lead.page.getByText(/laat het liever niet zien/)).toBeVisible();
  for (const person of players) await expect(person.button('Liever niet')).toBeHidden();
  expect([...cardsIn(screen.heard)]).toEqual([]);
  await ask(high.card.title);
  await look(anouk.page, 'asked');
  await expect(screen.heading(high.card.title)).toBeVisible({ timeout: 30_000 });
  await look(lead.page, 'spotlight-facilitator');
  await beam(screen.page, 'spotlight-card');
  await anouk.press(anouk.button('Haal het weg'));
  await expect(screen.heading(high.card.title)).toBeHidden();
  await ask('Het hele bord, zonder Onderstroom');
  await expect(screen.heading('Tegenwind')).toBeVisible({ timeout: 30_000 });
  await expect(screen.page.getByText(under.card.title)).toBeHidden();
  await beam(screen.page, 'spotlight-board');
  expect([...cardsIn(screen.heard)]).not.toContain(under.card.id);
  await lead.press(lead.button('Haal van het scherm'));
  await expect(screen.heading('Tegenwind')).toBeHidden();

  await lead.press(lead.button('Stop met meekijken'));
  await expect(lead.page.getByText(high.card.title)).toBeHidden();
  for (const person of players) await expect(person.page.getByText(/begeleider kijkt mee/)).toBeHidden();
  for (const person of [lead, screen, ...players]) expect(person.troubles).toEqual([]);
});
