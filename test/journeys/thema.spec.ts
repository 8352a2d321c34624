import { AGREED, agree, scoreEach } from './agreements.ts';
import { chooseStyle, giveWord } from './arriving.ts';
import { HEAVY, RULES } from './cards.ts';
import { askStep, takeStep, writeCourse, writeUnseen } from './course.ts';
import { POINTERS } from './devices.ts';
import { expect, test } from './journey.ts';
import { Room } from './room.ts';
import { dot, freeMove, handOf, lay, passUntil, type Laid } from './table.ts';
import { next, takeOpgave } from './workshop.ts';

const SENTENCE = 'Wie een brief krijgt, snapt in één keer wat er moet';
const UNSAID = 'Ik durf mijn leidinggevende niet te vragen waarom';
const KEPT_BACK = 'Ik solliciteer al ergens anders';
const COURSE = 'We lezen onze brieven eerst voor aan iemand die ze krijgt';
const FIRST = 'Dinsdag lees ik één brief voor aan de balie';

test('four trainees who do not know each other play the themabijeenkomst, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'thema', POINTERS);
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;

  await test.step('check-in, a flavour of each and theedoos', async () => {
    const code = await room.start('Traineedag', /^Themabijeenkomst voor trainees/);
    await room.come(code, 'In één woord: wat viel je op in je eerste weken?');
    await room.all(giveWord);
    await next(lead, 'Jouw smaak');
    await room.look('smaak');
    await chooseStyle(anouk, 'volhouder');
    await chooseStyle(bilal, 'verkenner');
    await chooseStyle(chantal, 'hoeder');
    await chooseStyle(daan, 'aanjager');
    await next(lead, 'Theedoos: kennismaken');
    await room.look('theedoos');
  });

  await test.step('mix, and an opgave of the light pile', async () => {
    await room.mix('Teams mengen');
    await next(lead, 'Een lichte opgave');
    const dealt = anouk.button(/^Stel deze voor: /);
    await expect(dealt).toHaveCount(3);
    for (const title of HEAVY) await expect(anouk.button(`Stel deze voor: ${title}`)).toHaveCount(0);
    await room.look('stapel');
    await takeOpgave(SENTENCE, [anouk, daan]);
    await room.look('opgave');
  });

  await test.step('agreements with people one has only just met', async () => {
    await next(lead, 'Onze afspraken');
    await room.all(async (person) => {
      await person.write(person.page.locator('main textarea').first(), `Geduld, zegt ${person.name}`);
      await person.press(person.button('Ik ben klaar'));
    });
    await expect(anouk.page.getByText('Geduld, zegt Bilal')).toBeVisible();
    await agree(players, AGREED);
    await expect(lead.heading('1 van 1 team heeft afspraken')).toBeVisible();
    await room.look('afspraken');
  });

  await test.step('a round of ongeschreven regels, with its stille minuut', async () => {
    await next(lead, 'Kaartronde: ongeschreven regels');
    const [card] = await handOf(anouk, RULES);
    if (!card) throw new Error('an empty hand');
    await room.look('lezen');
    await room.all(async (person) => person.press(person.button('Ik heb gelezen')));
    await passUntil(anouk, [bilal, chantal, daan], anouk.button('Ik pas'));
    await lay(anouk, 'Onderstroom', async () => room.look('leggen'));
    await anouk.press(anouk.button('Klaar, ik heb verteld waarom'));
    await passUntil(anouk, players, anouk.button('Leg een kaart'));
    await room.look('bord');
    await freeMove(chantal, 'Stille minuut: wat zeggen we niet?');
    await room.all(async (person) => expect(person.heading('Stille minuut')).toBeVisible());
    await room.look('stille-minuut');
    await bilal.write(bilal.field('Wat blijft hier meestal ongezegd?'), UNSAID);
    await bilal.press(bilal.button('Geef dit mee'));
    await daan.write(daan.field('Wat blijft hier meestal ongezegd?'), KEPT_BACK);
    for (const person of [anouk, chantal, daan]) await person.press(person.button('Ik geef niets mee'));
    await room.all(async ({ page }) => expect(page.getByText(UNSAID)).toBeVisible());
    for (const person of [lead, screen]) expect(person.heard.join('\n')).not.toContain(UNSAID);
    // what one took back is shown to nobody, and on no device it stays
    await room.all(async ({ page }) => {
      await expect(page.getByText(KEPT_BACK)).toHaveCount(0);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('ongezegd');
    });
    await room.look('uit-de-minuut');
    await freeMove(anouk, 'Naar de stippen');
    await daan.press(daan.button('Ja, naar de stippen'));
    const laid: Laid = { card, by: anouk, water: 'Onderstroom' };
    await dot(anouk, laid);
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(anouk.heading('Dit nemen we mee')).toBeVisible();
    await room.look('kernkaarten');
  });

  await test.step('looking back at the agreements', async () => {
    await next(lead, 'Terugkijken');
    await scoreEach(players, AGREED);
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(anouk.page.getByText('Van 2 tot 4, 4 antwoorden').first()).toBeVisible();
    await room.look('terugkijken');
    await anouk.press(anouk.button('Wij zijn klaar'));
    await expect(lead.heading('1 van 1 team heeft teruggekeken')).toBeVisible();
  });

  await test.step('koers, with a step that one of them takes', async () => {
    await next(lead, 'Koers');
    await writeUnseen(players, 'Niemand vraagt iets');
    await writeCourse(anouk, COURSE);
    await anouk.press(anouk.button('Leg onze koers vast'));
    await askStep(bilal, FIRST, chantal);
    await takeStep(chantal, players);
    await room.look('koers');
  });

  await test.step('plenair and check-out', async () => {
    await next(lead, 'Plenair');
    await anouk.press(anouk.button('Laat het zien'));
    await bilal.press(bilal.button('Ja, laat het zien'));
    await expect(screen.page.getByText(COURSE).first()).toBeVisible();
    await room.look('plenair');
    await next(lead, 'Check-out');
    await bilal.write(bilal.field('Wat neem jij je voor?'), 'Maandag vraag ik waarom');
    await bilal.press(bilal.button('Bewaar'));
    await expect(bilal.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    await room.look('check-out');
  });

  await test.step('the harvest', async () => {
    await room.end();
    await room.toHarvest();
    for (const text of [...AGREED, SENTENCE, COURSE, FIRST])
      await expect(anouk.page.getByText(text).first()).toBeVisible();
    await expect(anouk.page.getByText(UNSAID)).toHaveCount(0);
    await expect(anouk.page.getByText('Maandag vraag ik waarom')).toHaveCount(0);
    await expect(bilal.page.getByText('Maandag vraag ik waarom').first()).toBeVisible();
    await room.look('oogst');
  });
  room.expectNoTrouble();
});
