import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { takePen } from './pen.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

const MOMENTS = [
  'Het stuk moest weg, maar een inwoner kon er niets mee',
  'Een collega vroeg mij om nog even niets te zeggen',
  'De regel klopte en de uitkomst niet',
];
const STAKE = 'Het vertrouwen van een gezin';
const PICTURE = 'Iemand belt het gezin zelf, en zegt daarna in het overleg wat daar misging';

test('four people make a picture of good work, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'goedwerk');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const done = async (person: Person): Promise<void> => person.press(person.button('Ik ben klaar'));

  await test.step('check-in and one team', async () => {
    const code = await room.start('Vakdag', /^Beelden van goed werk/);
    await room.come(code, 'In één woord: wat maakt je werk goed werk?');
    await room.all(giveWord);
    await room.mix('Teams mengen');
  });

  await test.step('a moment of one’s own, blind, and then all of them without a name', async () => {
    await next(lead, 'Beelden van goed werk');
    await expect(screen.page.getByText('Wat er te winnen en te verliezen is')).toBeVisible();
    await expect(lead.page.getByText('is bij een moment uit het werk')).toBeVisible();
    await room.all(async ({ page }) =>
      expect(page.getByText('Noem geen namen van mensen of zaken').first()).toBeVisible(),
    );
    // on a phone it begins on the first screen
    await expect(chantal.field('Een moment waarop je niet wist wat goed was')).toBeInViewport({ ratio: 0.3 });
    await room.look('begin');
    for (const [at, text] of MOMENTS.entries()) {
      const writer = players[at] ?? anouk;
      await writer.write(writer.field('Een moment waarop je niet wist wat goed was'), text);
    }
    await room.look('moment');
    await anouk.press(anouk.button('Een andere kaart'));
    await room.all(done);
    await room.all(async (person) => {
      for (const text of MOMENTS)
        await expect(person.page.getByRole('radio', { name: text, exact: true })).toBeVisible();
    });
    await room.look('stippen');
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
    await room.all(async (person) => expect(person.heading('Kies samen één moment')).toBeVisible());
    await expect(daan.button(`Neem dit moment: ${MOMENTS[1]}`)).toHaveCount(0);
    await room.look('kiezen');
    await daan.press(daan.button(`Neem dit moment: ${MOMENTS[2]}`));
    await room.all(async (person) => expect(person.heading('Ons moment')).toBeVisible());
    await room.look('vertellen');
    await chantal.press(chantal.button('Verder: wat stond er op het spel?'));
    await expect(chantal.heading('Beelden van goed werk')).toBeFocused();
  });

  await test.step('what was at stake, without a name', async () => {
    await bilal.write(bilal.field('Wat stond er op het spel?'), STAKE);
    await room.look('inzet');
    await room.all(done);
    await room.all(async ({ page }) => expect(page.getByText(STAKE)).toBeVisible());
    await expect(lead.page.getByText('maakt een beeld')).toBeVisible();
  });

  await test.step('one picture, and what was under most pressure, settled by two', async () => {
    await takePen(daan);
    await daan.write(daan.field('Wat zou hier goed werk zijn?'), PICTURE);
    await daan.press(daan.button('Schrijf op'));
    await room.all(async ({ page }) => expect(page.getByText(PICTURE).first()).toBeVisible());
    await bilal.choose(bilal.page.getByRole('radio', { name: /^Ethisch/ }));
    await room.all(async ({ page }) => expect(page.getByRole('radio', { name: /^Ethisch/ })).toBeChecked());
    await room.look('beeld');
    await chantal.press(chantal.button('Leg dit vast'));
    await expect(anouk.page.getByText('Chantal wil dit vastleggen. Ben jij het eens?').first()).toBeVisible();
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await room.all(async ({ page }) =>
      expect(page.getByText('Jullie beeld staat vast.').first()).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 team legde een beeld vast')).toBeVisible();
    await room.look('vastgelegd');
  });

  await test.step('the harvest has the picture, and no moment', async () => {
    await next(lead, 'Koers');
    await room.all(async ({ page }) =>
      expect(page.getByText(`Jullie beeld van goed werk: ${PICTURE}`)).toBeVisible(),
    );
    for (const step of ['Plenair', 'Check-out']) await next(lead, step);
    await room.end();
    await room.toHarvest('Ons beeld van goed werk');
    await expect(bilal.page.getByText(PICTURE, { exact: true })).toBeVisible();
    await expect(bilal.page.getByText('ethisch', { exact: true })).toBeVisible();
    for (const inside of [...MOMENTS, STAKE])
      await expect(bilal.page.getByRole('article').getByText(inside)).toHaveCount(0);
    await room.look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of [...MOMENTS, STAKE, PICTURE]) expect(person.heard.join('\n')).not.toContain(text);
    room.expectNoTrouble();
  });
});
