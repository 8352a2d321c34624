import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { WORD_LIMIT } from '../../shared/steps/checkin.ts';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { ServerProcess } from '../chaos/process.ts';
import { giveWord, wordOf } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { Person } from './person.ts';
import { expectAccessible } from './screen.ts';
import { find, handOf, type Laid } from './table.ts';
import { join, next, startWorkshop, type Started } from './workshop.ts';

const LAPTOP = { width: 1280, height: 800 };

let folder: string;
let server: ServerProcess;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journeys-'));
  server = await ServerProcess.start(folder);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function arrive(browser: Browser, name: string): Promise<Person> {
  return Person.arrive(browser, server.origin, { name, ...LAPTOP });
}

async function begin(browser: Browser): Promise<{ lead: Person; started: Started }> {
  const lead = await arrive(browser, 'Leonie');
  return { lead, started: await startWorkshop(lead, 'Leerdag') };
}

/** Through all steps to the card round; the teams are mixed on the way. */
async function toCards(lead: Person): Promise<void> {
  for (const step of [
    'Jouw smaak',
    'Theedoos',
    'Teams mengen',
    'Jullie opgave',
    'Kaartronde: wicked problems',
  ])
    await next(lead, step);
}

test('the server is killed and comes back while two people play', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const [bilal, chantal] = await Promise.all(['Bilal', 'Chantal'].map(async (name) => arrive(browser, name)));
  if (!bilal || !chantal) throw new Error('two people play');
  await Promise.all([bilal, chantal].map(async (person) => join(person, started.code)));
  await toCards(lead);
  const hands = await Promise.all([handOf(bilal), handOf(chantal)]);
  const [card] = hands[0];
  if (!card) throw new Error('an empty hand');
  for (const person of [bilal, chantal]) await person.press(person.button('Ik heb gelezen'));
  const seats = [bilal.page.url(), chantal.page.url()];

  // Bilal is about to lay a card, Chantal is writing, and the server goes
  await bilal.press(bilal.button('Leg een kaart'));
  await bilal.choose(bilal.page.getByRole('radio', { name: /^Meewind/ }));
  await chantal.press(chantal.button('Leg een kaart'));
  await chantal.press(chantal.button('Schrijf er meteen een inzicht bij'));
  await chantal.write(chantal.field('Wat zie jij in onze opgave?'), 'Half af, en');
  await server.kill();
  const lost = 'Verbinding kwijt, we komen terug.';
  for (const person of [bilal, chantal]) await expect(person.page.getByText(lost)).toBeVisible();
  await bilal.press(bilal.button('Leg in Meewind'));
  await expect(bilal.page.getByText('1 ding wacht om verstuurd te worden.')).toBeVisible();
  // what is on its way keeps the focus
  await expect(bilal.button('Leg in Meewind')).toBeDisabled();
  await expect(bilal.button('Leg in Meewind')).toBeFocused();
  await chantal.write(chantal.field('Wat zie jij in onze opgave?'), 'Half af, en nu wat langer');
  await server.up();

  for (const person of [bilal, chantal, lead]) await expect(person.page.getByText(lost)).toBeHidden();
  await expect(chantal.field('Wat zie jij in onze opgave?')).toHaveValue('Half af, en nu wat langer');
  await chantal.press(chantal.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }));
  const laid: Laid = { card, by: bilal, water: 'Meewind' };
  for (const person of [bilal, chantal]) {
    await find(person, laid);
    await expect(person.page.getByRole('region', { name: /^Meewind/ }).getByRole('article')).toHaveCount(1);
    await expect(person.button(`Lees de kaart ${card.title}`)).toHaveCount(1);
  }
  expect([bilal.page.url(), chantal.page.url()]).toEqual(seats);
  expect(await handOf(bilal)).toEqual(hands[0].filter(({ id }) => id !== card.id));
  expect(await handOf(chantal)).toEqual(hands[1]);
});

test('what is typed survives a reload, and a second tab takes the seat over', async ({ browser }) => {
  const { started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  await join(bilal, started.code);
  await bilal.write(bilal.field('Jouw woord'), 'bijna wak');
  await bilal.page.reload();
  await expect(bilal.field('Jouw woord')).toHaveValue('bijna wak');

  const second = await bilal.context.newPage();
  await second.goto(bilal.page.url());
  await expect(second.getByRole('textbox', { name: 'Jouw woord' })).toHaveValue('bijna wak');
  await expect(bilal.heading('Je speelt verder in een ander venster')).toBeVisible();
  await expectAccessible(bilal.page, 'taken over');
  await bilal.press(bilal.button('Speel hier verder'));
  await expect(bilal.field('Jouw woord')).toHaveValue('bijna wak');
  await expect(second.getByRole('heading', { name: 'Je speelt verder in een ander venster' })).toBeVisible();
  expect(bilal.troubles).toEqual([]);
});

test('one browser can hold two seats', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  await join(bilal, started.code);
  const second = await bilal.context.newPage();
  await second.goto(`/meedoen/${started.code}?zitplaats=nieuw`);
  await second.getByRole('textbox', { name: /^Je voornaam/ }).fill('Broer van Bilal');
  await second.getByRole('button', { name: 'Doe mee', exact: true }).click();
  await second.getByRole('textbox', { name: 'Jouw woord' }).fill('anders');
  await second.getByRole('button', { name: 'Deel je woord' }).click();
  await giveWord(bilal);
  await expect(lead.page.getByText('2 van 2 deelnemers')).toBeVisible();
  await expect(bilal.page.getByText('anders', { exact: true })).toBeVisible();
  await expect(second.getByText(wordOf(bilal))).toBeVisible();
  expect(new URL(second.url()).searchParams.has('zitplaats')).toBe(true);

  const third = await bilal.context.newPage();
  await third.goto(`/meedoen/${started.code}`);
  await expect(third.getByRole('link', { name: 'Verder als Broer van Bilal' })).toBeVisible();
  await third.getByRole('link', { name: 'Verder als Bilal', exact: true }).click();
  await expect(third.getByText(wordOf(bilal))).toBeVisible();
});

test('a code that is not known, closed doors, a name that is taken', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  await bilal.page.goto('/');
  const code = bilal.field('Code van je begeleider');
  await bilal.write(code, 'AB1');
  await bilal.press(bilal.button('Doe mee'));
  await expect(code).toHaveAccessibleDescription(/Een code heeft drie letters en drie cijfers\. Kijk/);
  await bilal.write(code, 'qqq 000');
  await bilal.press(bilal.button('Doe mee'));
  await expect(code).toHaveAccessibleDescription(/Deze code kennen we niet/);
  await expectAccessible(bilal.page, 'unknown code');
  await bilal.write(code, started.code.toLowerCase());
  await bilal.write(bilal.field('Je voornaam'), 'Bilal');
  await bilal.press(bilal.button('Doe mee'));
  await expect(bilal.heading('Fijn dat je meedoet')).toBeVisible();
  await expect(bilal.field('Je voornaam')).toHaveValue('Bilal');
  await bilal.press(bilal.button('Doe mee'));
  await expect(bilal.field('Jouw woord')).toBeVisible();

  const other = await arrive(browser, 'bilal');
  await other.page.goto(`/meedoen/${started.code}`);
  await other.write(other.field('Je voornaam'), 'bilal');
  await other.press(other.button('Doe mee'));
  await expect(other.field('Je voornaam')).toHaveAccessibleDescription(
    /Zo heet al iemand in deze workshop\./,
  );
  await expectAccessible(other.page, 'name taken');

  await lead.press(lead.button('Uitnodigen'));
  const lock = lead.button('Deur op slot');
  await lead.press(lock);
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await other.write(other.field('Je voornaam'), 'Daan');
  await other.press(other.button('Doe mee'));
  await expect(other.page.getByText(/^De workshop laat nu niemand meer binnen\./)).toBeVisible();
  await other.page.goto(`/meedoen/${started.code}`);
  await expect(other.page.getByRole('alert')).toHaveText(/^De workshop laat nu niemand meer binnen\./);
  await bilal.page.reload();
  await expect(bilal.field('Jouw woord')).toBeVisible();
});

test('a text that is too long is counted while typing and refused in a sentence', async ({ browser }) => {
  const { started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  await bilal.page.goto(`/meedoen/${started.code}`);
  const name = bilal.field('Je voornaam');
  // one sign of two code units counts as one
  await bilal.write(name, '🫖'.repeat(SEAT_LIMITS.name));
  await expect(bilal.page.getByText(`${SEAT_LIMITS.name}/${SEAT_LIMITS.name}`)).toBeVisible();
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  await bilal.write(name, '🫖'.repeat(SEAT_LIMITS.name + 1));
  await expect(bilal.page.getByText(`${SEAT_LIMITS.name + 1}/${SEAT_LIMITS.name}`)).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await bilal.press(bilal.button('Doe mee'));
  await expect(bilal.page.getByText(`Dit is te lang. Er passen ${SEAT_LIMITS.name} tekens.`)).toBeVisible();
  await bilal.write(name, 'Bilal');
  await bilal.press(bilal.button('Doe mee'));
  const word = bilal.field('Jouw woord');
  await bilal.write(word, 'a'.repeat(WORD_LIMIT + 3));
  await expect(word).toHaveAccessibleDescription(/Maak het 3 tekens korter\./);
  const share = bilal.button('Deel je woord');
  await expect(share).toBeDisabled();
  // it can be reached, and neither a press nor Enter in the field sends anything
  await share.focus();
  await bilal.page.keyboard.press('Enter');
  await expect(share).toBeFocused();
  await word.press('Enter');
  await expect(word).toHaveValue('a'.repeat(WORD_LIMIT + 3));
  await expectAccessible(bilal.page, 'too long');
});

test('who forgets a field of a new workshop is brought to it, above the long list', async ({ browser }) => {
  const lead = await arrive(browser, 'Leonie');
  const { page } = lead;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/begeleiden');
  const [title, name] = [lead.field('Naam van de workshop'), lead.field('Jouw naam')];
  await lead.press(lead.button('Begin de workshop'));
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await title.fill('Leerdag');
  await lead.press(lead.button('Begin de workshop'));
  await expect(name).toBeFocused();
  await name.fill('Leonie');
  await lead.press(lead.button('Begin de workshop'));
  await expect(lead.heading('Regiekamer')).toBeVisible();
});

test('a pause in the middle of a word: it is said, and afterwards one types on', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  const ears = await Listener.of(bilal);
  await join(bilal, started.code);
  const word = bilal.field('Jouw woord');
  await bilal.write(word, 'bijna');
  await lead.press(lead.button('Pauzeer alles'));
  await expect(word).toBeHidden();
  await ears.hears('Even pauze');
  await lead.press(lead.button('Ga weer verder'));
  await ears.hears('Het spel gaat weer verder.');
  await expect(word).toBeFocused();
  await bilal.page.keyboard.type(' wakker');
  await expect(word).toHaveValue('bijna wakker');
});

test('what one pressed is gone: the keyboard goes on from a heading, and never takes anybody out of a field', async ({
  browser,
}) => {
  const { lead, started } = await begin(browser);
  const bilal = await Person.arrive(browser, server.origin, { name: 'Bilal', ...LAPTOP, hands: 'keys' });
  await join(bilal, started.code);
  const heading = bilal.page.getByRole('heading', { level: 1 });
  await giveWord(bilal);
  await expect(heading).toBeFocused();
  const say = async (text: string): Promise<void> => {
    await lead.write(lead.field('Je bericht'), text);
    await lead.press(lead.button('Stuur'));
    await expect(bilal.page.getByText(text, { exact: true })).toBeVisible();
  };
  await say('Nog één minuut');
  await expect(heading).toBeFocused();
  await bilal.press(bilal.button('Gelezen'));
  await expect(heading).toBeFocused();
  await say('Rond af');
  await bilal.press(bilal.button('Pas aan'));
  await expect(bilal.field('Jouw woord')).toBeFocused();
  await lead.press(lead.button('Trek in'));
  await expect(bilal.page.getByText('Rond af', { exact: true })).toBeHidden();
  await expect(bilal.field('Jouw woord')).toBeFocused();
});

test('two facilitators press next at once and the workshop moves on once', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const colleague = await arrive(browser, 'Collega');
  await colleague.page.goto(started.facilitator);
  await colleague.write(colleague.field('Jouw naam'), 'Collega');
  await colleague.press(colleague.button('Begeleid mee'));
  const both = [lead, colleague];
  for (const person of both) await expect(person.button('Volgende: Jouw smaak')).toBeEnabled();
  // both have a finger on the button, and press whatever it has become meanwhile
  for (const person of both) await person.button('Volgende: Jouw smaak').focus();
  await Promise.all(both.map(async ({ page }) => page.keyboard.press('Enter')));
  for (const person of both) {
    await expect(
      person.page.getByRole('heading', { level: 2, name: 'Jouw smaak', exact: true }),
    ).toBeVisible();
    // enabled: nothing moved for a moment, so the second press did nothing
    await expect(person.button('Volgende: Theedoos')).toBeEnabled();
    expect(person.troubles).toEqual([]);
  }
});

test('somebody is removed and is told', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const bilal = await arrive(browser, 'Bilal');
  await join(bilal, started.code);
  await lead.press(lead.button('Toon de lijst'));
  await expectAccessible(lead.page, 'people');
  await lead.press(lead.button('Meer voor Bilal'));
  await lead.press(lead.page.getByRole('menuitem', { name: 'Verwijder uit de workshop' }));
  await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: /^Verwijder/ }));
  await expect(bilal.heading('Deze plek is niet meer van jou')).toBeVisible();
  await expectAccessible(bilal.page, 'removed');
  await expect(lead.button('Meer voor Bilal')).toBeHidden();
});

test('a lost seat comes back by link, with its hand', async ({ browser }) => {
  const { lead, started } = await begin(browser);
  const [bilal, chantal] = await Promise.all(['Bilal', 'Chantal'].map(async (name) => arrive(browser, name)));
  if (!bilal || !chantal) throw new Error('two people play');
  await Promise.all([bilal, chantal].map(async (person) => join(person, started.code)));
  await toCards(lead);
  const hand = await handOf(bilal);
  expect(hand.length).toBeGreaterThan(0);
  await lead.press(lead.button('Toon de lijst'));
  await lead.press(lead.button('Meer voor Bilal'));
  await lead.press(lead.page.getByRole('menuitem', { name: 'Nieuwe link voor deze plek' }));
  await lead.press(lead.button('Maak een nieuwe link'));
  const link = await lead.page.getByRole('textbox', { name: 'Link naar deze plek' }).inputValue();
  await expectAccessible(lead.page, 'new link');
  // whoever has the old device is out from here on, and cannot come back: its secret no longer works
  await expect(bilal.heading('Deze plek is niet meer van jou')).toBeVisible();
  await bilal.page.reload();
  await expect(bilal.heading('Lees je kaarten')).toBeHidden();

  const phone = await Person.arrive(browser, server.origin, {
    name: 'Bilal',
    width: 390,
    height: 844,
    hands: 'touch',
  });
  await phone.page.goto(link);
  await expectAccessible(phone.page, 'back to a seat');
  await phone.press(phone.button('Ga naar mijn plek'));
  await expect(phone.heading('Lees je kaarten')).toBeVisible();
  expect(await handOf(phone)).toEqual(hand);
  expect(phone.troubles).toEqual([]);
});
