import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cardsIn } from './cards.ts';
import { Person } from './person.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { handOf, lay, whoseTurn, type Laid, type Water } from './table.ts';
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

/** Everybody in turn lays their first card in the next of these waters. */
async function pass(players: readonly Person[], waters: readonly Water[]): Promise<Laid[]> {
  const laid: Laid[] = [];
  for (const person of players) await person.press(person.button('Ik heb gelezen'));
  for (const water of waters) {
    const by = await whoseTurn(players.filter((person) => laid.every((one) => one.by !== person)));
    const [card] = await cardsOf(by);
    if (!card) throw new Error('an empty hand');
    await lay(by, water, async () => {});
    await by.press(by.button('Klaar, ik heb verteld waarom'));
    laid.push({ card, by, water });
  }
  return laid;
}

const hands = new Map<Person, Awaited<ReturnType<typeof handOf>>>();
const cardsOf = async (person: Person) => hands.get(person) ?? handOf(person);

test('REGIE-4 a facilitator looks along, the team sees it, and Onderstroom stays inside', async ({
  browser,
  baseURL,
}) => {
  const arrive = async (name: string, hand: 'mouse' | 'keys' = 'mouse'): Promise<Person> =>
    Person.arrive(browser, baseURL ?? '', { name, width: 1440, height: 900, hands: hand });
  const lead = await arrive('Leonie', 'keys');
  const players = [await arrive('Anouk'), await arrive('Bilal'), await arrive('Chantal')];
  const [anouk] = players;
  if (!anouk) throw new Error('nobody came');
  const { code } = await startWorkshop(lead, 'Opgavedag');
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

  await lead.press(lead.button('Stop met meekijken'));
  await expect(lead.page.getByText(high.card.title)).toBeHidden();
  for (const person of players) await expect(person.page.getByText(/begeleider kijkt mee/)).toBeHidden();
  for (const person of [lead, ...players]) expect(person.troubles).toEqual([]);
});
