import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { passOver, takeRole } from './roles.ts';
import { Room } from './room.ts';
import { next, toOpgave } from './workshop.ts';

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
  const room = await Room.of(browser, baseURL, 'hoedan');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  await test.step('check-in and opgave', async () => {
    const code = await room.start('Woondag', /^Koerskaarten: #Hoedan, een uur/);
    await room.come(code, 'In één woord: wat kan jij goed laten gebeuren?');
    await room.all(giveWord);
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
    await room.look('rollen');
    await anouk.press(anouk.button('Begin met de eerste aanbeveling'));
    await expect(bilal.page.getByText(/^Anouk wil beginnen\./).first()).toBeVisible();
    await bilal.press(bilal.button('Akkoord, we beginnen'));
    await room.all(async ({ page }) => expect(page.getByText('Aanbeveling 1 van 3')).toBeVisible());
    await expect(lead.page.getByText('vertelt om de beurt bij aanbeveling 1 van 3')).toBeVisible();
  });

  await test.step('each tells how from the own role; who has none takes one and comes last', async () => {
    await takeRole(daan, 'Adviseur');
    await expect(daan.page.getByRole('radio')).toHaveCount(0);
    await room.look('beurt');
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
    await room.look('regel');
    await anouk.press(anouk.button('Bewaar de regel'));
    await room.all(async ({ page }) => expect(page.getByText(WHAT).first()).toBeVisible());
    await expect(chantal.page.getByText('Je team vraagt jou. Neem jij deze stap?')).toBeVisible();
    await expect(anouk.button('Ja, ik doe het')).toHaveCount(0);
    await bilal.press(bilal.button('Door naar de volgende aanbeveling'));
    await room.all(async ({ page }) => expect(page.getByText('Aanbeveling 2 van 3')).toBeVisible());
    // also in the middle of the next one
    await room.look('gevraagd');
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
    await room.all(async ({ page }) => expect(page.getByText('Aanbeveling 3 van 3')).toBeVisible());
    await passOver(players);
    await anouk.press(anouk.button('Wij zijn klaar'));
    await room.all(async (person) => expect(person.heading('Dit spraken jullie af')).toBeVisible());
    await expect(lead.heading('1 van 1 team heeft alle aanbevelingen gehad')).toBeVisible();
    await room.look('klaar');
    await bilal.press(bilal.button(/^Schrijf alsnog een regel/));
    await expect(bilal.field('Wat doen we?')).toBeFocused();
    await bilal.write(bilal.field('Wat doen we?'), 'Toch maar niet');
    await bilal.press(bilal.button('Laat maar'));
    await expect(bilal.field('Wat doen we?')).toHaveCount(0);
    // what one left does not come back as if it stood
    await bilal.press(bilal.button(/^Schrijf alsnog een regel/));
    await expect(bilal.field('Wat doen we?')).toHaveValue('');
    await bilal.press(bilal.button('Laat maar'));
  });

  await test.step('the harvest has what was accepted, with its recommendation and role', async () => {
    await next(lead, 'Koers');
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest();
    await expect(anouk.page.getByText(WHAT).first()).toBeVisible();
    // a role points at one person, as a name does
    await expect(anouk.page.getByText(/^een teamlid · (?!Staande organisatie)/)).toBeVisible();
    await expect(anouk.page.getByText(`Hoe we het merken: ${NOTICE}`).first()).toBeVisible();
    await expect(anouk.page.getByText(/ · #Hoedan · Hoe dan\?$/).first()).toBeVisible();
    await expect(anouk.page.getByText(OPEN)).toHaveCount(0);
    await expect(chantal.heading('Wat ik op me nam')).toBeVisible();
    await expect(anouk.heading('Wat ik op me nam')).toHaveCount(0);
    await room.look('oogst');
  });
  room.expectNoTrouble();
});
