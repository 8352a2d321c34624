import { gzipSync } from 'node:zlib';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseStyle, giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Person } from './person.ts';
import { expectFits } from './screen.ts';
import { freeMove, handOf, hang, lay, dot, type Laid } from './table.ts';
import { join, next, startWorkshop } from './workshop.ts';

const FOLDER = 'test-results/looks';
const SIZES = { laptop: [1440, 900], phone: [390, 844], narrow: [320, 640], zoomed: [720, 450] } as const;
/** kB of JavaScript over the line before somebody can join */
const BUDGET = 100;

/** A picture at every size, none of which scrolls sideways. The last size stays. */
async function picture(page: Page, name: string): Promise<void> {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({ width, height });
    await expectFits(page, `${name} at ${width}x${height}`);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), animations: 'disabled' });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function beam(page: Page, name: string): Promise<void> {
  await expectFits(page, `${name} on the plenary screen`);
  await page.screenshot({ path: path.join(FOLDER, `${name}-plenary.png`), animations: 'disabled' });
}

test.beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
});

test('every screen at every size', async ({ browser, baseURL }) => {
  const origin = baseURL ?? '';
  const arrive = async (name: string): Promise<Person> =>
    Person.arrive(browser, origin, { name, width: 1440, height: 900 });
  const lead = await arrive('Leonie');
  const screen = await Person.arrive(browser, origin, { name: 'scherm', width: 1920, height: 1080 });
  const [anouk, bilal, chantal] = [await arrive('Anouk'), await arrive('Bilal'), await arrive('Chantal')];
  const players = [anouk, bilal, chantal];
  async function all(name: string): Promise<void> {
    await picture(anouk.page, `${name}-participant`);
    await picture(lead.page, `${name}-facilitator`);
    await beam(screen.page, name);
  }

  await anouk.page.goto('/');
  await expect(anouk.heading('Zet samen koers.')).toBeVisible();
  await picture(anouk.page, 'start');
  await anouk.page.goto('/nergens');
  await expect(anouk.heading('Hier is niets')).toBeVisible();
  await picture(anouk.page, 'not-found');
  await lead.page.goto('/begeleiden');
  await expect(lead.heading('Begin een workshop')).toBeVisible();
  await picture(lead.page, 'begin');
  const { code, plenary } = await startWorkshop(lead, 'Leerdag jeugd en schulden in de hele regio');
  await screen.page.goto(plenary);
  await picture(screen.page, 'invitation');
  await screen.page.setViewportSize({ width: 1920, height: 1080 });
  await screen.press(screen.button('Open het scherm'));
  await anouk.page.goto(`/meedoen/${code}`);
  await expect(anouk.field(/^Je voornaam/)).toBeVisible();
  await picture(anouk.page, 'join');
  for (const person of players) await join(person, code);
  for (const person of players) await giveWord(person);
  await lead.press(lead.button('Toon de lijst'));
  await all('check-in');
  await lead.press(lead.button('Uitnodigen'));
  await picture(lead.page, 'invite');
  await lead.press(lead.page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }));
  await anouk.press(anouk.button('Mijn gegevens'));
  await picture(anouk.page, 'my-data');
  await anouk.page.keyboard.press('Escape');

  await next(lead, 'Jouw smaak');
  await expect(anouk.button('Begin met de 24 zinnen')).toBeVisible();
  await all('questionnaire');
  await anouk.press(anouk.button('Begin met de 24 zinnen'));
  await expect(anouk.page.getByText('Stelling 1 van 24')).toBeVisible();
  await picture(anouk.page, 'statement');
  for (const [person, style] of [
    [anouk, 'volhouder'],
    [bilal, 'verkenner'],
    [chantal, 'aanjager'],
  ] as const)
    await chooseStyle(person, style);
  await picture(anouk.page, 'result');

  await next(lead, 'Theedoos');
  await expect(anouk.heading('Onze theedoos').first()).toBeVisible();
  await all('theedoos');
  await next(lead, 'Teams mengen');
  await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
  await all('mix-waiting');
  await lead.press(lead.button('Meng de teams'));
  await lead.press(lead.button('Bevestig deze teams'));
  await expect(anouk.heading(/^Je zit in /)).toBeVisible();
  await all('mix');

  await next(lead, 'Jullie opgave');
  await expect(anouk.heading('Kies een kaart')).toBeVisible();
  await all('opgave');
  await anouk.press(anouk.button(/^(Stel deze voor: .*|Schrijf onze eigen opgave)$/).first());
  const sentence = 'Ieder kind in onze regio kan binnen een week bij iemand terecht die blijft';
  await anouk.write(anouk.field('De opgave in één zin'), sentence);
  await picture(anouk.page, 'opgave-words');
  await anouk.press(anouk.button('Stel voor'));
  await anouk.press(anouk.button(`Zet mijn stip: ${sentence}`));
  await anouk.press(anouk.button(`Neem deze: ${sentence}`));
  await picture(anouk.page, 'opgave-proposed');
  await bilal.press(bilal.button(`Akkoord, dit wordt ’m: ${sentence}`));
  await expect(anouk.heading(sentence).first()).toBeVisible();
  await picture(anouk.page, 'opgave-chosen');

  await next(lead, 'Kaartronde: wicked problems');
  const [card] = await handOf(anouk);
  if (!card) throw new Error('an empty hand');
  await all('reading');
  for (const person of players) await person.press(person.button('Ik heb gelezen'));
  // whoever comes first passes until it is Anouk's turn
  await expect(async () => {
    for (const person of [bilal, chantal])
      if (await person.button('Ik pas').isVisible()) await person.press(person.button('Ik pas'));
    await expect(anouk.button('Ik pas')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await all('turn');
  await lay(anouk, 'Tegenwind', async () => picture(anouk.page, 'laying'));
  await all('told');
  await anouk.press(anouk.button('Klaar, ik heb verteld waarom'));
  await expect(async () => {
    for (const person of [bilal, chantal])
      if (await person.button('Ik pas').isVisible()) await person.press(person.button('Ik pas'));
    await expect(anouk.button('Leg een kaart')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  const laid: Laid = { card, by: anouk, water: 'Tegenwind' };
  await hang(laid, 'Wie het langst wacht, krijgt de meeste brieven.', async () =>
    picture(anouk.page, 'insight'),
  );
  await all('free-play');
  await anouk.press(anouk.button(`Lees de kaart ${card.title}`));
  await expect(anouk.page.getByRole('dialog')).toBeVisible();
  await picture(anouk.page, 'card');
  await anouk.press(anouk.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }));
  await freeMove(anouk, /^Jouw zet: /);
  await picture(anouk.page, 'move');
  await anouk.press(anouk.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }));
  await lead.press(lead.button('Gooi gedoe bij alle teams'));
  await anouk.press(anouk.button('Bekijk'));
  await picture(anouk.page, 'gedoe');
  await anouk.press(anouk.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }));
  await freeMove(anouk, 'Naar de stippen');
  await bilal.press(bilal.button('Ja, naar de stippen'));
  await dot(anouk, laid);
  await all('dots');
  for (const person of players) await person.press(person.button('Ik ben klaar'));
  await expect(anouk.heading('Dit nemen we mee')).toBeVisible();
  await all('kernkaarten');

  await next(lead, 'Koers');
  await expect(anouk.field('Van A: waar staan we nu?')).toBeVisible();
  await all('koers-silent');
  for (const person of players) {
    await person.write(person.field('Van A: waar staan we nu?'), 'Iedereen doet zijn eigen stukje.');
    await person.press(person.button('Ik ben klaar'));
    if (person === anouk) await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
    if (person === anouk) await picture(anouk.page, 'koers-waiting');
  }
  await expect(anouk.heading('Onze koers')).toBeVisible();
  await all('koers');
  await next(lead, 'Check-out');
  await expect(anouk.field('Welke rol had jij vandaag?')).toBeVisible();
  await all('check-out');
  await lead.press(lead.button('Pauzeer alles'));
  await expect(anouk.heading('Even pauze')).toBeVisible();
  await all('pause');
  await lead.press(lead.button('Ga weer verder'));
  await lead.press(lead.button('Rond de workshop af'));
  await picture(lead.page, 'ending');
  await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
  await expect(anouk.heading('De workshop is afgelopen')).toBeVisible();
  await all('ended');
  await anouk.press(anouk.page.getByRole('link', { name: 'Naar de oogst' }));
  await expect(anouk.heading(/^Oogst van /)).toBeVisible();
  await picture(anouk.page, 'harvest');
});

test('the first page to join needs little JavaScript', async ({ browser, baseURL }) => {
  const origin = baseURL ?? '';
  const lead = await Person.arrive(browser, origin, { name: 'Leonie', width: 1440, height: 900 });
  const { code } = await startWorkshop(lead, 'Leerdag');
  const anouk = await Person.arrive(browser, origin, { name: 'Anouk', width: 390, height: 844 });
  const scripts: { url: string; body: Promise<Buffer> }[] = [];
  anouk.page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push({ url: response.url(), body: response.body() });
  });
  await anouk.page.goto(`/meedoen/${code}`, { waitUntil: 'networkidle' });
  await expect(anouk.field(/^Je voornaam/)).toBeVisible();
  const sizes = await Promise.all(
    scripts.map(async ({ url, body }) => ({ url, size: gzipSync(await body).length })),
  );
  expect(sizes.length).toBeGreaterThan(0);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET * 1000);
  await anouk.page.goto('/');
  await expect(anouk.heading('Zet samen koers.')).toBeVisible();
  expect(anouk.troubles).toEqual([]);
});
