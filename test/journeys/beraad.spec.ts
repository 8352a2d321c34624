import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { takePen } from './pen.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

const CASE =
  'Een bewoner vraagt om uitstel. De regel kent geen uitstel, en wie ernaast woont kreeg het ook niet.';
const QUESTIONS = [
  'Is het goed dat wij deze bewoner uitstel geven?',
  'Moet ik me aan de regel houden als die iemand hard raakt?',
];
const STAND = 'Ik geef uitstel, en ik leg uit waarom';
const COST = 'Dat ik er bij mijn chef op word aangesproken';
const FOUND = 'We keken naar de regel en vergaten te vragen wat de bewoner nodig had';
const PROMISE = 'Ik bel de bewoner voordat ik een brief stuur';

test('four people deliberate on one case, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'beraad');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const done = async (person: Person): Promise<void> => person.press(person.button('Ik ben klaar'));
  const settle = async (asks: string): Promise<void> => {
    await anouk.press(anouk.button(asks));
    await expect(chantal.page.getByText('Anouk wil dit vastleggen. Ben jij het eens?').first()).toBeVisible();
    await chantal.press(chantal.button('Akkoord'));
  };

  await test.step('check-in, one team and its agreements', async () => {
    const code = await room.start('Vakdag', /^Moreel beraad/);
    await room.come(code, 'In één woord: waar let jij op als je iets moeilijks moet kiezen?');
    await room.all(giveWord);
    await room.mix('Teams mengen');
    await next(lead, 'Onze afspraken');
    await next(lead, 'Moreel beraad');
  });

  await test.step('somebody tells a case, and another writes it down', async () => {
    await expect(screen.page.getByText('Wie geraakt wordt', { exact: true }).first()).toBeVisible();
    await expect(lead.page.getByText('vertelt een casus').first()).toBeVisible();
    await room.all(async ({ page }) =>
      expect(page.getByText('Noem geen namen van mensen of zaken.').first()).toBeVisible(),
    );
    await room.look('begin');
    await anouk.press(anouk.button('Ik vertel een casus'));
    await room.all(async ({ page }) =>
      expect(page.getByText(/vertelt een casus\.|Jij vertelt\./).first()).toBeVisible(),
    );
    await takePen(bilal);
    await bilal.write(bilal.field('De casus in twee of drie zinnen'), CASE);
    await bilal.press(bilal.button('Schrijf op'));
    await room.all(async ({ page }) => expect(page.getByText(CASE).first()).toBeVisible());
    await room.look('casus');
    // not without who told it
    await chantal.press(chantal.button('Dit is onze casus'));
    await expect(
      daan.page.getByText('Anouk vertelde de casus en moet nog akkoord geven.').first(),
    ).toBeVisible();
    await expect(daan.button('Akkoord')).toHaveAttribute('aria-disabled', 'true');
    await anouk.press(anouk.button('Akkoord'));
  });

  await test.step('the moral question, blind, and then one of them', async () => {
    for (const [at, text] of QUESTIONS.entries()) {
      const writer = players[at + 1] ?? bilal;
      await writer.write(writer.field('Welke morele vraag hoor jij?'), text);
    }
    await room.look('vraag');
    await room.all(done);
    await room.all(async ({ page }) => {
      for (const text of QUESTIONS) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    });
    await daan.press(daan.button(`Neem deze vraag: ${QUESTIONS[0]}`));
    await room.look('vraagkeuze');
    await settle('Dit is onze vraag');
  });

  await test.step('who is touched and what they value', async () => {
    await room.all(async (person) => expect(person.heading('Onze morele vraag')).toBeVisible());
    await bilal.write(bilal.field('Wie?').first(), 'De bewoner');
    await bilal.write(bilal.field('Wat is daarbij belangrijk voor hen?').first(), 'gehoord worden');
    await chantal.write(chantal.field('Wie?').first(), 'de bewoner');
    await chantal.press(chantal.page.getByText('Kaarten om mee te denken'));
    await chantal.press(chantal.button(/^Neem over bij .*: Eerlijkheid$/));
    await anouk.write(anouk.field('Wie?').first(), 'De buren');
    await room.look('geraakt');
    await room.all(done);
    await room.all(async (person) => expect(person.heading('De buren')).toBeVisible());
    await expect(anouk.page.getByRole('heading', { name: 'de bewoner' })).toHaveCount(1);
    await daan.write(daan.field('Wie?'), 'Wie na ons komt');
    await daan.press(daan.button('Zet erbij'));
    await room.all(async (person) => expect(person.heading('Wie na ons komt')).toBeVisible());
    const buren = daan.page.getByRole('listitem').filter({ hasText: /^De buren/ });
    await daan.press(buren.locator('summary'));
    await daan.write(buren.getByRole('textbox'), 'gelijk behandeld worden');
    await daan.press(buren.getByRole('button', { name: 'Zet deze waarde erbij' }));
    await room.all(async ({ page }) =>
      expect(page.getByText('gelijk behandeld worden', { exact: true }).first()).toBeVisible(),
    );
    await room.look('lijst');
    await settle('De lijst is compleet');
  });

  await test.step('choices, seen from who is touched', async () => {
    await expect(lead.page.getByText('weegt keuzes, deel 4 van 6').first()).toBeVisible();
    await chantal.write(chantal.field('Wat zou je kunnen doen?'), 'Uitstel geven en uitleggen waarom');
    await chantal.press(chantal.button('Zet deze keuze erbij'));
    await room.all(async (person) =>
      expect(person.heading(/Uitstel geven en uitleggen waarom/)).toBeVisible(),
    );
    await anouk.press(anouk.page.getByText('Schrijf erbij wat voor of tegen pleit'));
    await anouk.page.getByLabel('Door de ogen van').selectOption({ label: 'De buren' });
    await anouk.choose(anouk.page.getByRole('radio', { name: 'Wat ertegen pleit' }));
    await anouk.write(anouk.field('Wat pleit ervoor of ertegen?'), 'Zij kregen het ook niet');
    await anouk.press(anouk.button('Zet erbij'));
    await room.all(async ({ page }) =>
      expect(page.getByText('Zij kregen het ook niet').first()).toBeVisible(),
    );
    await room.look('keuzes');
    await settle('We hebben genoeg gewogen');
  });

  await test.step('one’s own stand, which nobody else reads', async () => {
    await daan.write(daan.field('Wat vind jij dat hier goed is?'), STAND);
    await daan.write(daan.field('Wat kost dat, en wie betaalt het?'), COST);
    await room.look('standpunt');
    await room.all(done);
    await room.all(async (person) =>
      expect(person.page.getByText('Schrijf samen in één zin op wat jullie vonden.').first()).toBeVisible(),
    );
  });

  await test.step('what they found, settled by two, and a promise that only one accepts', async () => {
    await takePen(chantal);
    await chantal.write(chantal.field('Wat vonden we, in één zin?'), FOUND);
    await chantal.press(chantal.button('Schrijf op'));
    await bilal.press(bilal.button('Schrijf een toezegging'));
    await bilal.write(bilal.field('Wat doen we?'), PROMISE);
    await bilal.page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Daan' });
    await bilal.press(bilal.button('Bewaar de toezegging'));
    await expect(daan.page.getByText(PROMISE).first()).toBeVisible();
    await room.look('opbrengst');
    await daan.press(daan.button(/^Ja/));
    await settle('Dit vonden we');
    await room.all(async ({ page }) =>
      expect(page.getByText('Dit staat vast. Wie de pen heeft', { exact: false }).first()).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 team rondde het beraad af')).toBeVisible();
    await room.look('vastgelegd');
  });

  await test.step('the harvest, without the case: nobody ticked it', async () => {
    await next(lead, 'Check-out');
    await expect(bilal.page.getByText('De casus van Anouk').first()).toBeVisible();
    await room.look('check-out');
    await room.end();
    await room.toHarvest('Ons moreel beraad');
    const { page } = bilal;
    for (const text of [QUESTIONS[0] ?? '', FOUND])
      await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    for (const inside of [CASE, STAND, COST, 'Zij kregen het ook niet'])
      await expect(page.getByText(inside)).toHaveCount(0);
    await expect(daan.page.getByText(STAND).first()).toBeVisible();
    await room.look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of [CASE, ...QUESTIONS, FOUND, PROMISE, 'Zij kregen het ook niet'])
        expect(person.heard.join('\n')).not.toContain(text);
    for (const person of room.everybody)
      if (person !== daan)
        for (const text of [STAND, COST]) expect(person.heard.join('\n'), person.name).not.toContain(text);
    room.expectNoTrouble();
  });
});
