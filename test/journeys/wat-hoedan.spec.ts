import { giveWord } from './arriving.ts';
import { POINTERS, withEnglish } from './devices.ts';
import { expect, test } from './journey.ts';
import { takePen } from './pen.ts';
import { passOver, takeRole } from './roles.ts';
import { Room } from './room.ts';
import { goOn, ready, write } from './watcards.ts';
import { next, toOpgave } from './workshop.ts';

const SENTENCE = 'Jongeren vinden op tijd een plek om te wonen';
const REWORDED = 'Iedere jongere heeft op tijd een eigen plek';
const EFFECT = 'Niemand onder de 27 slaapt nog bij vrienden op de bank';
const PARTY = 'De woningcorporatie';
const WHAT = 'De corporatie bellen over de lege etage';
const NOTICE = 'Er staat een naam op de deur';

test('four people settle what they want and then how, one of them in English, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'wat-hoedan', withEnglish(POINTERS));
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;

  await test.step('check-in and opgave; one of them chose English on coming in', async () => {
    const code = await room.start('Woondag', /^Koerskaarten: Wat en #Hoedan/);
    await room.come(code, /^(In één woord: waarom ben je hier\?|In one word: why are you here\?)$/);
    await room.all(giveWord);
    await expect(bilal.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(anouk.page.locator('html')).toHaveAttribute('lang', 'nl');
    await room.look('check-in');
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
    await room.look('opgave');
  });

  await test.step('wat: three cards, and what the team makes of them', async () => {
    await next(lead, 'Wat willen we bereiken?');
    await write(bilal, 'A key of their own');
    await room.look('wat-stil');
    await ready(players);
    await expect(anouk.page.getByText('A key of their own')).toBeVisible();
    await goOn(bilal, 'Kaart 2 van 3');
    await ready(players);
    await goOn(anouk, 'Kaart 3 van 3');
    await ready(players);
    await bilal.press(bilal.button('Door: lees alles samen na'));
    await room.all(async (person) =>
      expect(person.heading('Is dit wat jullie willen bereiken?')).toBeVisible(),
    );
    await takePen(bilal);
    await bilal.press(bilal.button('Pas aan: De opgave'));
    await bilal.write(bilal.field('De opgave'), REWORDED);
    await bilal.press(bilal.button('Schrijf op: De opgave'));
    await bilal.write(bilal.field('Het effect'), EFFECT);
    await bilal.press(bilal.button('Schrijf op: Het effect'));
    await bilal.write(bilal.field('Een partij erbij'), PARTY);
    await bilal.press(bilal.button('Zet op de lijst'));
    await room.all(async ({ page }) => expect(page.getByText(PARTY, { exact: true })).toBeVisible());
    await bilal.press(bilal.button('Stel dit vast'));
    await anouk.press(anouk.button('Akkoord, zo staat het'));
    await room.all(async (person) =>
      expect(
        person.page.getByText(person.says('Jullie hebben dit samen vastgesteld. Het staat in de oogst.')),
      ).toBeVisible(),
    );
    await room.look('wat-klaar');
  });

  await test.step('the break', async () => {
    await next(lead, 'Pauze');
    await expect(anouk.heading('Pauze').first()).toBeVisible();
    await expect(bilal.heading('Break').first()).toBeVisible();
    await expect(screen.heading('Pauze').first()).toBeVisible();
    await room.look('pauze');
  });

  await test.step('hoedan begins from what was settled; everybody takes a role', async () => {
    await next(lead, 'Hoe dan?');
    await room.all(async ({ page }) => expect(page.getByText(REWORDED).first()).toBeVisible());
    await takeRole(anouk, 'Opdrachtgever');
    await takeRole(bilal, 'Programme lead');
    await takeRole(chantal, 'Staande organisatie');
    await takeRole(daan, 'Adviseur');
    await room.look('rollen');
    await bilal.press(bilal.button('Begin met de eerste aanbeveling'));
    await expect(bilal.page.getByText(bilal.says('Aanbeveling 1 van 3'))).toBeVisible();
    await room.look('beurt');
    expect((await passOver(players)).toSorted()).toEqual(['Anouk', 'Bilal', 'Chantal', 'Daan']);
  });

  await test.step('one line, accepted by who reads it in English', async () => {
    await anouk.write(anouk.field('Wat doen we?'), WHAT);
    await anouk.select(anouk.page.getByLabel('Wie', { exact: true }), 'Bilal');
    await anouk.write(anouk.field('Hoe merken we het?'), NOTICE);
    await anouk.press(anouk.button('Bewaar de regel'));
    await expect(bilal.button('Ja, ik doe het')).toBeVisible();
    await room.look('gevraagd');
    await bilal.press(bilal.button('Ja, ik doe het'));
    await expect(bilal.button('Ja, ik doe het')).toHaveCount(0);
    for (const at of [2, 3]) {
      await bilal.press(bilal.button('Door naar de volgende aanbeveling'));
      await expect(anouk.page.getByText(`Aanbeveling ${at} van 3`)).toBeVisible();
      await passOver(players);
    }
    await bilal.press(bilal.button('Wij zijn klaar'));
    await room.all(async (person) => expect(person.heading('Dit spraken jullie af')).toBeVisible());
    await expect(lead.heading('1 van 1 team heeft alle aanbevelingen gehad')).toBeVisible();
    await room.look('hoedan-klaar');
  });

  await test.step('the effect goes along to the koers', async () => {
    await next(lead, 'Koers');
    await room.all(async ({ page }) => expect(page.getByText(EFFECT).first()).toBeVisible());
    await room.look('koers');
    await next(lead, 'Plenair');
    await next(lead, 'Check-out');
    await room.look('check-out');
  });

  await test.step('the harvest has both halves, in both languages', async () => {
    await room.end();
    await room.toHarvest();
    await room.all(async ({ page }) => {
      for (const text of [REWORDED, EFFECT, PARTY, WHAT])
        await expect(page.getByText(text).first()).toBeVisible();
    });
    await expect(bilal.heading('Wat ik op me nam')).toBeVisible();
    await expect(anouk.heading('Wat ik op me nam')).toHaveCount(0);
    await room.look('oogst');
  });
  room.expectNoTrouble();
});
