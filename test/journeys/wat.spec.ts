import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { scribeOf, takePen } from './pen.ts';
import { Room } from './room.ts';
import { goOn, ready, write } from './watcards.ts';
import { next, toOpgave } from './workshop.ts';

const SENTENCE = 'Jongeren vinden op tijd een plek om te wonen';
const REWORDED = 'Iedere jongere heeft op tijd een eigen plek';
const EFFECT = 'Niemand onder de 27 slaapt nog bij vrienden op de bank';
const FOR_WHOM = 'jongeren zonder huis';
const PARTIES = ['De woningcorporatie', 'Het jongerenwerk'];

test('four people find out what they want, for whom and with whom, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'wat');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  await test.step('check-in and opgave', async () => {
    const code = await room.start('Woondag', /^Koerskaarten: Wat, anderhalf uur/);
    await room.come(code, 'In één woord: wat wil je bereiken in je werk?');
    await room.all(giveWord);
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
  });

  await test.step('a card is answered in silence, by all at once and without a name', async () => {
    await next(lead, 'Wat willen we bereiken?');
    await room.all(async ({ page }) => expect(page.getByText('Kaart 1 van 6')).toBeVisible());
    await expect(screen.page.getByText('Wie er nodig zijn en wat zij meebrengen')).toBeVisible();
    await write(anouk, 'Een eigen sleutel');
    await room.look('stil');
    await anouk.press(anouk.button('Ik ben klaar'));
    await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
    await expect(bilal.page.getByText('Een eigen sleutel')).toBeHidden();
    // also for who comes back in the middle of it
    await anouk.page.reload();
    await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
    for (const [person, text] of [
      [bilal, 'Minder wachten'],
      [chantal, 'Een adres'],
      [daan, 'Rust'],
    ] as const) {
      await write(person, text);
      await person.press(person.button('Ik ben klaar'));
    }
    await room.all(async ({ page }) => expect(page.getByText('Een eigen sleutel')).toBeVisible());
    for (const person of [lead, screen]) expect(person.heard.join('\n')).not.toContain('Een eigen sleutel');
    await expect(lead.page.getByText('praat over kaart 1 van 6')).toBeVisible();
    const pen = await scribeOf(players);
    await pen.press(pen.button('Pas aan: De opgave'));
    await pen.write(pen.field('De opgave'), REWORDED);
    await pen.press(pen.button('Schrijf op: De opgave'));
    await room.all(async ({ page }) => expect(page.getByText(REWORDED).first()).toBeVisible());
    await room.look('samen');
    await expect(lead.page.getByText(REWORDED)).toHaveCount(0);
  });

  await test.step('the effect, for whom, and the parties', async () => {
    await goOn(anouk, 'Kaart 2 van 6');
    await ready(players);
    await goOn(bilal, 'Kaart 3 van 6');
    await ready(players);
    const pen = await scribeOf(players);
    await pen.write(pen.field('Het effect'), EFFECT);
    await pen.press(pen.button('Schrijf op: Het effect'));
    await pen.write(pen.field('Voor wie'), FOR_WHOM);
    await pen.press(pen.button('Schrijf op: Voor wie'));
    await room.all(async ({ page }) => expect(page.getByText(EFFECT, { exact: true })).toBeVisible());
    await goOn(chantal, 'Kaart 4 van 6');
    await ready(players);
    await goOn(anouk, 'Kaart 5 van 6');
    await ready(players);
    await expect(anouk.page.getByText('Een eigen sleutel')).toHaveCount(0);
    await takePen(daan);
    for (const party of PARTIES) {
      await daan.write(daan.field('Een partij erbij'), party);
      await daan.press(daan.button('Zet op de lijst'));
      await room.all(async ({ page }) => expect(page.getByText(party, { exact: true })).toBeVisible());
    }
    await room.look('partijen');
    await goOn(bilal, 'Kaart 6 van 6');
    await ready(players);
    await anouk.press(anouk.button('Door: lees alles samen na'));
    await room.all(async (person) =>
      expect(person.heading('Is dit wat jullie willen bereiken?')).toBeVisible(),
    );
    await room.look('vaststellen');
  });

  await test.step('two settle it, and it can be opened again', async () => {
    await chantal.press(chantal.button('Stel dit vast'));
    await expect(chantal.page.getByText('Jij wilt dit vaststellen.')).toBeVisible();
    await expect(
      anouk.page.getByText('Chantal wil dit vaststellen. Ben jij het eens?').first(),
    ).toBeVisible();
    await anouk.press(anouk.button('Akkoord, zo staat het'));
    await room.all(async ({ page }) =>
      expect(page.getByText('Jullie hebben dit samen vastgesteld. Het staat in de oogst.')).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 team heeft vastgesteld waar het om gaat')).toBeVisible();
    await room.look('klaar');
    await bilal.press(bilal.button('Toch nog iets veranderen'));
    await expect(anouk.heading('Is dit wat jullie willen bereiken?')).toBeVisible();
    await bilal.press(bilal.button('Stel dit vast'));
    await daan.press(daan.button('Akkoord, zo staat het'));
    await expect(anouk.button('Toch nog iets veranderen')).toBeVisible();
  });

  await test.step('the parties are offered at the speelveld, the effect at the koers', async () => {
    await next(lead, 'Speelveld');
    await anouk.select(anouk.page.getByLabel('Een partij die jullie al noemden'), PARTIES[0] ?? '');
    await anouk.choose(anouk.page.getByRole('radio', { name: 'privaat' }).first());
    await room.look('veld');
    await anouk.press(anouk.button('Neem deze').first());
    await expect(anouk.page.getByText('Jouw partijen (1 van 2)')).toBeVisible();
    await next(lead, 'Koers');
    await room.all(async ({ page }) => expect(page.getByText('Dit willen jullie bereiken:')).toBeVisible());
    await room.all(async (person) => {
      await person.write(person.field('Van A: waar staan we nu?'), `Iedereen wacht, zegt ${person.name}`);
      await person.press(person.button('Ik ben klaar'));
    });
    await expect(anouk.heading('Onze koers')).toBeVisible();
    await takePen(anouk);
    await anouk.press(anouk.button(`Neem over van Het effect: ${EFFECT}`));
    await expect(anouk.field('Naar B: waar willen we heen?')).toHaveValue(EFFECT);
    await anouk.press(anouk.button('Leg onze koers vast'));
    await room.look('koers');
  });

  await test.step('the harvest', async () => {
    await next(lead, 'Plenair');
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest();
    for (const text of [REWORDED, EFFECT, FOR_WHOM, PARTIES.join(', ')])
      await expect(bilal.page.getByText(text).first()).toBeVisible();
    await expect(bilal.page.getByText(/ · Wat-kaarten · Wat willen we bereiken\?$/).first()).toBeVisible();
    await expect(bilal.page.getByText('Een eigen sleutel')).toHaveCount(0);
    await room.look('oogst');
  });
  room.expectNoTrouble();
});
