import { expect, test } from '@playwright/test';
import { giveWord } from './arriving.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1280, height: 800, hands: 'keys' },
];
const MOMENTS = [
  'Het stuk moest weg, maar een inwoner kon er niets mee',
  'Een collega vroeg mij om nog even niets te zeggen',
  'De regel klopte en de uitkomst niet',
];
const STAKE = 'Het vertrouwen van een gezin';
const PICTURE = 'Iemand belt het gezin zelf, en zegt daarna in het overleg wat daar misging';

test('four people make a picture of good work, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const arrive = async (device: Device): Promise<Person> => Person.arrive(browser, baseURL ?? '', device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
  const players = await Promise.all(PLAYERS.map(arrive));
  const [anouk, bilal, chantal, daan] = players as [Person, Person, Person, Person];
  const look = async (where: string): Promise<void> =>
    lookAt(where, {
      folder: 'goedwerk',
      people: [...players, lead, screen],
      checked: [anouk, bilal, chantal, lead, screen],
    });
  const all = async (deed: (person: Person) => Promise<void>): Promise<void> => {
    for (const person of players) await deed(person);
  };
  const done = async (person: Person): Promise<void> => person.press(person.button('Ik ben klaar'));

  await test.step('check-in and one team', async () => {
    const { code, plenary } = await startWorkshop(lead, 'Vakdag', /^Beelden van goed werk/);
    await screen.page.goto(plenary);
    await screen.press(screen.button('Open het scherm'));
    await all(async (person) =>
      join(person, code, person.name, 'In één woord: wat maakt je werk goed werk?'),
    );
    await all(giveWord);
    await next(lead, 'Teams mengen');
    await lead.press(lead.button('Meng de teams'));
    await lead.press(lead.button('Bevestig deze teams'));
    await all(async (person) => expect(person.heading(/^Je zit in /)).toBeVisible());
  });

  await test.step('a moment of one’s own, blind, and then all of them without a name', async () => {
    await next(lead, 'Beelden van goed werk');
    await expect(screen.page.getByText('Wat er te winnen en te verliezen is')).toBeVisible();
    await expect(lead.page.getByText('schrijft een moment op')).toBeVisible();
    await all(async ({ page }) =>
      expect(page.getByText('Noem geen namen van mensen of zaken.').first()).toBeVisible(),
    );
    for (const [at, text] of MOMENTS.entries()) {
      const writer = players[at] ?? anouk;
      await writer.write(writer.field('Een moment waarop je niet wist wat goed was'), text);
    }
    await look('moment');
    await anouk.press(anouk.button('Een andere kaart'));
    await all(done);
    await all(async (person) => {
      for (const text of MOMENTS)
        await expect(person.page.getByRole('radio', { name: text, exact: true })).toBeVisible();
    });
    await look('stippen');
  });

  await test.step('a tie is chosen aloud, and the moment is told', async () => {
    for (const [person, at] of [
      [anouk, 0],
      [bilal, 2],
      [chantal, 2],
      [daan, 0],
    ] as const) {
      await person.choose(person.page.getByRole('radio', { name: MOMENTS[at] ?? '', exact: true }));
      await done(person);
    }
    await all(async (person) => expect(person.heading('Kies samen één moment')).toBeVisible());
    await expect(daan.button(`Neem dit moment: ${MOMENTS[1]}`)).toHaveCount(0);
    await look('kiezen');
    await daan.press(daan.button(`Neem dit moment: ${MOMENTS[2]}`));
    await all(async (person) => expect(person.heading('Ons moment')).toBeVisible());
    await look('vertellen');
    await chantal.press(chantal.button('Verder: wat stond er op het spel?'));
  });

  await test.step('what was at stake, without a name', async () => {
    await bilal.write(bilal.field('Wat stond er op het spel?'), STAKE);
    await look('inzet');
    await all(done);
    await all(async ({ page }) => expect(page.getByText(STAKE)).toBeVisible());
    await expect(lead.page.getByText('maakt een beeld')).toBeVisible();
  });

  await test.step('one picture, and what was under most pressure, settled by two', async () => {
    if (await daan.button('Neem de pen over').isVisible()) await daan.press(daan.button('Neem de pen over'));
    await expect(daan.page.getByText('Jij hebt de pen.')).toBeVisible();
    await daan.write(daan.field('Wat zou hier goed werk zijn?'), PICTURE);
    await daan.press(daan.button('Schrijf op'));
    await all(async ({ page }) => expect(page.getByText(PICTURE).first()).toBeVisible());
    await bilal.choose(bilal.page.getByRole('radio', { name: /^Ethisch/ }));
    await all(async ({ page }) => expect(page.getByRole('radio', { name: /^Ethisch/ })).toBeChecked());
    await look('beeld');
    await chantal.press(chantal.button('Leg dit vast'));
    await expect(anouk.page.getByText('Chantal wil dit vastleggen. Ben jij het eens?').first()).toBeVisible();
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await all(async ({ page }) => expect(page.getByText('Jullie beeld staat vast.').first()).toBeVisible());
    await expect(lead.heading('1 van 1 teams legden een beeld vast')).toBeVisible();
    await look('vastgelegd');
  });

  await test.step('the harvest has the picture, and no moment', async () => {
    await next(lead, 'Koers');
    await all(async ({ page }) =>
      expect(page.getByText(`Jullie beeld van goed werk: ${PICTURE}`)).toBeVisible(),
    );
    for (const step of ['Plenair', 'Check-out']) await next(lead, step);
    await lead.press(lead.button('Rond de workshop af'));
    await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
    await all(async (person) => {
      await person.press(person.page.getByRole('link', { name: 'Naar de oogst' }));
      await expect(person.heading('Ons beeld van goed werk')).toBeVisible();
    });
    await expect(bilal.page.getByText(PICTURE, { exact: true })).toBeVisible();
    await expect(bilal.page.getByText('ethisch', { exact: true })).toBeVisible();
    for (const inside of [...MOMENTS, STAKE])
      await expect(bilal.page.getByRole('article').getByText(inside)).toHaveCount(0);
    await look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of [...MOMENTS, STAKE, PICTURE]) expect(person.heard.join('\n')).not.toContain(text);
    for (const person of [...players, lead, screen]) expect(person.troubles, person.name).toEqual([]);
  });
});
