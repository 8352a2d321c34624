import { expect, test } from '@playwright/test';
import { giveWord } from './arriving.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop, toOpgave } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1280, height: 800, hands: 'keys' },
];
const ROLES = ['Opdrachtgever', 'Opdrachtnemer', 'Staande organisatie'];
const SENTENCE = 'Jongeren vinden op tijd een plek om te wonen';
const WHAT = 'De wijkteams bellen en vragen wat zij nodig hebben';
const NOTICE = 'Er ligt een lijst van hun vragen';
const OPEN = 'Uitzoeken wie er nog geld heeft';

test('four people take roles and leave with lines that somebody accepted, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const arrive = async (device: Device): Promise<Person> => Person.arrive(browser, baseURL ?? '', device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
  const players = await Promise.all(PLAYERS.map(arrive));
  const [anouk, bilal, chantal, daan] = players as [Person, Person, Person, Person];
  const look = async (where: string): Promise<void> =>
    lookAt(where, {
      folder: 'hoedan',
      people: [...players, lead, screen],
      checked: [anouk, bilal, chantal, lead, screen],
    });
  const all = async (deed: (person: Person) => Promise<void>): Promise<void> => {
    for (const person of players) await deed(person);
  };

  await test.step('check-in and opgave', async () => {
    const { code, plenary } = await startWorkshop(lead, 'Woondag', /^Koerskaarten: #Hoedan, een uur/);
    await screen.page.goto(plenary);
    await screen.press(screen.button('Open het scherm'));
    await all(async (person) =>
      join(person, code, person.name, 'In één woord: wat kan jij goed laten gebeuren?'),
    );
    await all(giveWord);
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
  });

  await test.step('roles: one is taken by nobody, and somebody has none yet', async () => {
    await next(lead, 'Hoe dan?');
    await expect(screen.page.getByText('Staande organisatie')).toBeVisible();
    await expect(anouk.page.getByText('Neem eerst zelf een rol.')).toBeVisible();
    for (const [at, person] of [anouk, bilal, chantal].entries()) {
      await takeRole(person, ROLES[at] ?? '');
      await expect(person.page.getByRole('radio', { name: new RegExp(`^${ROLES[at] ?? ''}`) })).toBeChecked();
    }
    await expect(anouk.page.getByText('Wat kun alleen jij doen, omdat jij de opdracht geeft?')).toBeVisible();
    await look('rollen');
    await anouk.press(anouk.button('Begin met de eerste aanbeveling'));
    await expect(bilal.page.getByText(/^Anouk wil beginnen\./).first()).toBeVisible();
    await bilal.press(bilal.button('Akkoord, we beginnen'));
    await all(async ({ page }) => expect(page.getByText('Aanbeveling 1 van 3')).toBeVisible());
    await expect(lead.page.getByText('vertelt om de beurt, 1 van 3')).toBeVisible();
  });

  await test.step('each tells how from the own role; who has none takes one and comes last', async () => {
    await takeRole(daan, 'Adviseur');
    await expect(daan.page.getByRole('radio')).toHaveCount(0);
    await look('beurt');
    const spoke = await passOver(players);
    expect(spoke.toSorted()).toEqual(['Anouk', 'Bilal', 'Chantal', 'Daan']);
    expect(spoke.at(-1)).toBe('Daan');
    await expect(anouk.page.getByText('Zo doe ik dat, zegt Bilal')).toBeVisible();
    for (const person of [lead, screen]) expect(person.heard.join('\n')).not.toContain('Zo doe ik dat');
  });

  await test.step('one line: only the person named accepts it', async () => {
    await anouk.write(anouk.field('Wat doen we?'), WHAT);
    await anouk.select(anouk.page.getByLabel('Wie', { exact: true }), 'Chantal');
    await anouk.write(anouk.field('Hoe merken we het?'), NOTICE);
    await look('regel');
    await anouk.press(anouk.button('Bewaar de regel'));
    await all(async ({ page }) => expect(page.getByText(WHAT).first()).toBeVisible());
    await expect(chantal.page.getByText('Je team vraagt jou. Neem jij deze stap?')).toBeVisible();
    await expect(anouk.button('Ja, ik doe het')).toHaveCount(0);
    await bilal.press(bilal.button('Door naar de volgende aanbeveling'));
    await all(async ({ page }) => expect(page.getByText('Aanbeveling 2 van 3')).toBeVisible());
    // also in the middle of the next one
    await look('gevraagd');
    await chantal.press(chantal.button('Ja, ik doe het'));
    await expect(chantal.button('Ja, ik doe het')).toHaveCount(0);
  });

  await test.step('the others, and a line that nobody accepts', async () => {
    await passOver(players);
    await daan.write(daan.field('Wat doen we?'), OPEN);
    await daan.press(daan.button('Bewaar de regel'));
    await expect(anouk.page.getByText(OPEN).first()).toBeVisible();
    await bilal.page.reload();
    await expect(bilal.page.getByText(OPEN).first()).toBeVisible();
    await daan.press(daan.button('Door naar de volgende aanbeveling'));
    await all(async ({ page }) => expect(page.getByText('Aanbeveling 3 van 3')).toBeVisible());
    await passOver(players);
    await anouk.press(anouk.button('Wij zijn klaar'));
    await all(async (person) => expect(person.heading('Dit spraken jullie af')).toBeVisible());
    await expect(lead.heading('1 van 1 teams hebben alle aanbevelingen gehad')).toBeVisible();
    await look('klaar');
  });

  await test.step('the harvest has what was accepted, with its recommendation and role', async () => {
    await next(lead, 'Koers');
    await next(lead, 'Check-out');
    await lead.press(lead.button('Rond de workshop af'));
    await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
    await all(async (person) => {
      await person.press(person.page.getByRole('link', { name: 'Naar de oogst' }));
      await expect(person.heading(/^Oogst van /)).toBeVisible();
    });
    await expect(anouk.page.getByText(WHAT).first()).toBeVisible();
    await expect(anouk.page.getByText(/^een teamlid · Staande organisatie · /)).toBeVisible();
    await expect(anouk.page.getByText(`Hoe we het merken: ${NOTICE}`).first()).toBeVisible();
    await expect(anouk.page.getByText(/ · #Hoedan · Hoe dan\?$/).first()).toBeVisible();
    await expect(anouk.page.getByText(OPEN)).toHaveCount(0);
    await expect(chantal.heading('Wat ik op me nam')).toBeVisible();
    await expect(anouk.heading('Wat ik op me nam')).toHaveCount(0);
    await look('oogst');
  });
  for (const person of [...players, lead, screen]) expect(person.troubles, person.name).toEqual([]);
});

async function takeRole(person: Person, role: string): Promise<void> {
  await person.choose(person.page.getByRole('radio', { name: new RegExp(`^${role}`) }));
  await person.press(person.button(`Neem de rol ${role}`));
  await expect(person.button(`Neem de rol ${role}`)).toHaveCount(0);
}

/** Everybody tells how, each in their turn. @returns who spoke, in order */
async function passOver(players: readonly Person[]): Promise<string[]> {
  const spoke: string[] = [];
  const over = players[0]?.heading('Wie doet wat, en wanneer?');
  if (!over) throw new Error('nobody plays');
  while (!(await over.isVisible())) {
    const turns = await Promise.all(players.map(async (one) => one.button('Klaar, de volgende').isVisible()));
    const person = players[turns.indexOf(true)];
    if (!person) continue;
    await person.write(person.field('Hoe doe jij dat?'), `Zo doe ik dat, zegt ${person.name}`);
    await person.press(person.button('Klaar, de volgende'));
    await expect(person.button('Klaar, de volgende')).toHaveCount(0);
    spoke.push(person.name);
  }
  return spoke;
}
