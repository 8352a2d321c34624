import { expect, test, type Locator } from '@playwright/test';
import { adviceFor, COMPASS } from './cards.ts';
import { takePen } from './pen.ts';
import type { Device, Person } from './person.ts';
import { gather, look, score } from './scans.ts';
import { next } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch', reads: 'en' },
  { name: 'Daan', width: 1280, height: 800, hands: 'keys' },
];
/** The role of each, in the order of the players: as the deck calls it, and as it is read. */
const ROLES = [
  ['opdrachtgever', 'Opdrachtgever'],
  ['opdrachtnemer', 'Opdrachtnemer'],
  ['adviseur', 'Adviser'],
  ['staande-organisatie', 'Staande organisatie'],
] as const;
const COURSE = 'We vragen eerst wie er iets aan heeft';
const STEP = 'Donderdag bel ik met twee mensen om wie het gaat';

test('four people look at their own role and their own compass, one of them in English, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { room, ears } = await gather(browser, baseURL, {
    folder: 'zelfscan',
    title: 'Roldag',
    format: /^Zelfscan: jouw rol/,
    devices: PLAYERS,
  });
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const all = async (deed: (person: Person, at: number) => Promise<void>): Promise<void> => {
    for (const [at, person] of players.entries()) await deed(person, at);
  };
  const panel = (person: Person, name: string): Locator =>
    person.page.getByRole('listitem').filter({ has: person.heading(name) });

  await test.step('SCAN-1: each scores the cards of a role that nobody else sees', async () => {
    await next(lead, 'Zelfscan bij je rol');
    await all(async (person, at) => {
      const [role, called] = ROLES[at] ?? ROLES[0];
      const radio = person.page.getByRole('radio', { name: new RegExp(`^${called}`) });
      await person.choose(radio);
      await expect(radio).toBeChecked();
      await score(person, adviceFor(role, 'start', person.reads), at + 2);
      await score(person, adviceFor(role, 'mens', person.reads), 3);
    });
    await expect(anouk.page.getByText('Je hebt 2 van de 10 zinnen gescoord')).toBeVisible();
    await expect(chantal.page.getByText('You have scored 2 of the 10 sentences')).toBeVisible();
    await look(room, 'rol');
    // also for who comes back in the middle of it
    await bilal.page.reload();
    await expect(bilal.page.getByRole('radio', { name: /^Opdrachtnemer/ })).toBeChecked();
    await expect(bilal.page.getByText('Je hebt 2 van de 10 zinnen gescoord')).toBeVisible();
    await all(async (person) => person.press(person.button('Ik ben klaar')));
  });

  await test.step('SCAN-3, SCAN-4: the spread over the roles, and what the team takes', async () => {
    await ears.hears('De spreiding van jullie scores is te zien. Bovenaan staat: Start gericht.');
    await expect(panel(anouk, 'Start gericht')).toContainText('Van 2 tot 5, 4 antwoorden');
    await expect(panel(chantal, 'Start with purpose')).toContainText('From 2 to 5, 4 answers');
    await expect(panel(bilal, 'Blijf de mens zien')).toContainText('Van 3 tot 3, 4 antwoorden');
    await expect(panel(daan, 'Maak het persoonlijk')).toContainText('Te weinig antwoorden om te tonen');
    await bilal.press(bilal.button('Hier willen we aan werken: Start gericht'));
    await chantal.press(chantal.button('Leg dit vast'));
    await expect(anouk.page.getByText('Chantal wil dit vastleggen.')).toBeVisible();
    await look(room, 'rol-bespreken');
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await ears.hears('Jullie keuze staat vast.');
    await expect(lead.heading('1 van 1 team heeft de scan besproken')).toBeVisible();
  });

  await test.step('koers, with a step for one of them', async () => {
    await next(lead, 'Koers');
    await all(async (person) => {
      await person.write(person.field('Van A: waar staan we nu?'), `We beginnen snel, zegt ${person.name}`);
      await person.press(person.button('Ik ben klaar'));
    });
    await expect(anouk.heading('Onze koers')).toBeVisible();
    await takePen(anouk);
    await anouk.write(anouk.field('Naar B: waar willen we heen?'), COURSE);
    await anouk.press(anouk.button('Leg onze koers vast'));
    await anouk.write(anouk.field('Wat doen we?'), STEP);
    await anouk.select(anouk.page.getByRole('combobox', { name: 'Wie' }), 'Daan');
    await anouk.press(anouk.button('Bewaar de stap'));
    await daan.press(daan.button('Ja, ik doe het'));
    await expect(daan.button('Ja, ik doe het')).toHaveCount(0);
    await room.look('koers');
  });

  await test.step('the compass: twelve sentences on one’s own work', async () => {
    await next(lead, 'Jouw kompas');
    expect(COMPASS).toHaveLength(12);
    await all(async (person, at) => {
      for (const { text } of COMPASS.slice(0, 2)) await score(person, text[person.reads], at + 1);
    });
    await expect(anouk.page.getByText('Je hebt 2 van de 12 zinnen gescoord')).toBeVisible();
    await look(room, 'kompas');
    await all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(panel(anouk, 'Vertrouwen')).toContainText('Van 1 tot 4, 4 antwoorden');
    await expect(panel(chantal, 'Being of service')).toContainText('Too few answers to show');
    await anouk.press(anouk.button('Hier willen we aan werken: Vertrouwen'));
    await ears.hears('Gekozen om aan te werken: Vertrouwen.');
    await daan.press(daan.button('Leg dit vast'));
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await look(room, 'kompas-bespreken');
  });

  await test.step('the harvest has both scans, and whose role or score it was is nowhere', async () => {
    await next(lead, 'Check-out');
    await anouk.write(anouk.field('Wat neem jij je voor?'), 'Eerst vragen, dan schrijven');
    await anouk.press(anouk.button('Bewaar'));
    await expect(anouk.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    await room.end();
    await room.toHarvest();
    for (const text of [COURSE, STEP, 'Start gericht', 'Vertrouwen', 'van 2 tot 5, 4 antwoorden'])
      await expect(bilal.page.getByText(text).first()).toBeVisible();
    await expect(chantal.page.getByText('from 2 to 5, 4 answers').first()).toBeVisible();
    await room.look('oogst');
    for (const { heard } of [lead, screen]) {
      expect(heard.join('\n')).not.toContain('"spread"');
      for (const [role] of ROLES) expect(heard.join('\n')).not.toContain(`"${role}"`);
    }
  });
  room.expectNoTrouble();
});
