import { AGREED, agree, scoreEach } from './agreements.ts';
import { chooseStyle, giveWord } from './arriving.ts';
import { writeCourse, writeUnseen } from './course.ts';
import { POINTERS } from './devices.ts';
import { whoSets } from './field.ts';
import { expect, test } from './journey.ts';
import { dot, freeMove, handOf, lay, passUntil, type Laid } from './table.ts';
import { Room } from './room.ts';
import { next, toOpgave } from './workshop.ts';

const SENTENCE = 'Wie schulden heeft, vertelt zijn verhaal nog maar één keer';
const MISSED = 'Jongeren die geen post openen';
const COURSE = 'We bellen elkaar voordat er een brief uitgaat';

test('four people play the edition of 75 minutes, from the code to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'kort', POINTERS);
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;

  await test.step('beforehand, check-in and theedoos', async () => {
    const code = await room.start('Leerdag schulden', /^Grenzeloos Samenwerken, kort/);
    await room.come(code, 'Vooraf: jouw smaak');
    await chooseStyle(anouk, 'volhouder');
    await chooseStyle(bilal, 'verkenner');
    await chooseStyle(chantal, 'hoeder');
    await chooseStyle(daan, 'aanjager');
    await next(lead, 'Check-in');
    await room.all(giveWord);
    await next(lead, 'Theedoos');
  });

  await test.step('mix and opgave', async () => {
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
    await bilal.press(bilal.button('Pak een kaart'));
    for (const { page } of players)
      await expect(page.getByRole('region', { name: 'Jullie zijn klaar' })).toContainText('Reflectie');
    await room.look('vroeg-klaar');
  });

  await test.step('agreements', async () => {
    await next(lead, 'Onze afspraken');
    await room.all(async (person) =>
      person.write(person.field('In welke sfeer willen we werken?'), `Rust, zegt ${person.name}`),
    );
    await room.look('afspraken-stil');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(anouk.page.getByText('Rust, zegt Bilal')).toBeVisible();
    for (const person of [lead, screen]) expect(person.heard.join('\n')).not.toContain('Rust, zegt');
    await room.look('afspraken-open');
    await agree(players, AGREED);
    await expect(anouk.page.getByText('Iedereen kan hiermee werken')).toHaveCount(AGREED.length);
    await expect(lead.heading('1 van 1 team heeft afspraken')).toBeVisible();
    await room.look('afspraken-getekend');
  });

  await test.step('a short card round, and het stokt', async () => {
    await next(lead, 'Kaartronde: wicked problems');
    const [card] = await handOf(anouk);
    if (!card) throw new Error('an empty hand');
    await room.all(async (person) => person.press(person.button('Ik heb gelezen')));
    await passUntil(anouk, [bilal, chantal, daan], anouk.button('Ik pas'));
    await lay(anouk, 'Tegenwind', async () => room.look('leggen'));
    await anouk.press(anouk.button('Klaar, ik heb verteld waarom'));
    await passUntil(anouk, [bilal, chantal, daan], anouk.button('Leg een kaart'));
    await lead.press(lead.button('Praat: maak alles donker'));
    await expect(anouk.heading('Praat met elkaar')).toBeVisible();
    await expect(screen.heading('Praat met elkaar')).toBeVisible();
    await room.look('praat');
    await lead.press(lead.button('Zet de schermen weer aan'));
    await expect(anouk.button('Leg een kaart')).toBeVisible();
    await bilal.press(bilal.button('Het stokt'));
    await room.all(async ({ page }) =>
      expect(page.getByText(`Dit spraken jullie hierover af: ${AGREED[2]}`)).toBeVisible(),
    );
    await room.look('het-stokt');
    await room.all(async (person) => person.press(person.button('Gezien')));
    await bilal.page.reload();
    await expect(bilal.button('Het stokt')).toBeVisible();
    await expect(bilal.button('Gezien')).toBeHidden();
    await freeMove(anouk, 'Naar de stippen');
    await daan.press(daan.button('Ja, naar de stippen'));
    const laid: Laid = { card, by: anouk, water: 'Tegenwind' };
    await dot(anouk, laid);
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(anouk.heading('Dit nemen we mee')).toBeVisible();
    await room.look('klopt-dit-nog');
    await anouk.press(anouk.button('Klopt nog'));
    await expect(anouk.button('Klopt nog')).toHaveCount(0);
    await bilal.press(bilal.button('Niet meer'));
    await expect(chantal.page.getByText('Iemand vindt dat een afspraak niet meer klopt.')).toBeVisible();
  });

  await test.step('the speelveld', async () => {
    await next(lead, 'Speelveld');
    const parties = ['Opdrachtgever', 'Media', 'Inwoner', 'Gemeenteraad'];
    for (const [index, person] of players.entries()) {
      await person.select(person.page.getByLabel('Een partij van een kaart'), parties[index] ?? '');
      await person.press(person.button('Pak deze'));
      await expect(person.page.getByText('Jouw partijen (1 van 2)')).toBeVisible();
    }
    await room.look('veld-stil');
    // also for who comes back in the middle of it
    await daan.page.reload();
    await expect(daan.page.getByText('Jouw partijen (1 van 2)')).toBeVisible();
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    for (let turn = 0; turn < players.length; turn += 1) {
      const person = await whoSets(players);
      if (turn === 2) await room.look('veld-beurt');
      await person.choose(
        person.page.getByRole('radio', { name: turn % 2 === 0 ? 'Aan tafel' : 'Op afstand' }),
      );
      await person.write(person.field('Wat wil deze partij?').first(), `Rust, wil ${person.name}`);
      await person.press(person.button('Zet op het veld'));
      await person.press(person.button('Klaar, de volgende'));
    }
    await chantal.write(chantal.field('Wie missen jullie?'), MISSED);
    await chantal.press(chantal.button('Zet een lege stoel'));
    await anouk.page.getByText('Ga op deze stoel zitten').click();
    await anouk.write(
      anouk.field(`Ik, vanaf de stoel van ${MISSED}`),
      'Ik durf de envelop niet open te maken',
    );
    await anouk.write(anouk.field('Klopt dit? Dat vragen we na bij'), 'de jongerenraad');
    await anouk.press(anouk.button('Zeg het vanaf de stoel'));
    await expect(bilal.page.getByText('Vragen we na bij de jongerenraad.')).toBeVisible();
    await anouk.press(anouk.button('Draai een vraagkaart om'));
    await room.look('veld-stoel');
    await anouk.press(anouk.button('Kies wat het zwaarst weegt'));
    await daan.press(daan.button('Ik doe mee'));
    await room.all(async (person) => {
      await person.choose(person.page.getByRole('radio', { name: `Lege stoel: ${MISSED}` }));
      await expect(person.page.getByRole('radio', { name: `Lege stoel: ${MISSED}` })).toBeChecked();
    });
    await room.look('veld-stippen');
    await room.all(async (person) => person.press(person.button('Mijn stip ligt')));
    await expect(anouk.heading('Dit weegt het zwaarst')).toBeVisible();
    await room.look('veld-klaar');
  });

  await test.step('looking back', async () => {
    await next(lead, 'Terugkijken');
    await scoreEach(players, AGREED);
    await room.look('terugkijken-cijfers');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(anouk.page.getByText('Van 2 tot 4, 4 antwoorden').first()).toBeVisible();
    for (const person of [lead, screen]) expect(person.heard.join('\n')).not.toContain('lowest');
    await anouk.choose(anouk.page.getByRole('radio', { name: 'Houden' }).first());
    await room.look('terugkijken-spreiding');
    await anouk.press(anouk.button('Wij zijn klaar'));
    await expect(lead.heading('1 van 1 team heeft teruggekeken')).toBeVisible();
  });

  await test.step('koers, check-out and harvest', async () => {
    await next(lead, 'Koers');
    await writeUnseen(players, 'Ieder voor zich');
    await writeCourse(anouk, COURSE);
    await room.look('koers');
    const growing = anouk.page.locator('summary');
    await growing.filter({ hasText: 'Waar komt dit uit voort?' }).first().click();
    await growing.filter({ hasText: 'Naar B' }).click();
    await anouk.choose(anouk.page.getByRole('radio', { name: new RegExp(`^${AGREED[2]}`) }));
    await room.look('koers-herkomst');
    await anouk.press(anouk.button('Leg onze koers vast'));
    await expect(bilal.page.getByText(COURSE).first()).toBeVisible();
    await next(lead, 'Plenair');
    await expect(anouk.heading('Plenair').first()).toBeVisible();
    await anouk.press(anouk.button('Laat het zien'));
    // the button is gone: whoever uses the keyboard goes on in the same block
    await expect(anouk.page.getByRole('heading', { name: 'Jullie koers' })).toBeFocused();
    await room.look('plenair');
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest();
    for (const text of [...AGREED, SENTENCE, COURSE, `Zat er niet: ${MISSED}`, 'Rust, wil Anouk'])
      await expect(anouk.page.getByText(text).first()).toBeVisible();
    await expect(anouk.page.getByText('afspraak · Als het stokt · Onze afspraken').first()).toBeVisible();
    await room.look('oogst');
  });
  room.expectNoTrouble();
});
