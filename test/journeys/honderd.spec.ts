import type { Locator } from '@playwright/test';
import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { expectReachable, expectReadable } from './measure.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next, toOpgave } from './workshop.ts';

const OPGAVE = 'Iedereen in Zuid woont over tien jaar warm en betaalbaar';
const HEAT = 'De gemeente legt één warmtenet aan. Wie meedoet, betaalt niet meer dan nu.';
const STREET = 'Elke straat kiest zelf, en krijgt daar geld en een adviseur bij.';
const NOTHING = 'We wachten twee jaar.';
const REWORDED = 'We wachten twee jaar, en leren van de buurgemeente.';
const REASON = 'Dit houden we zelf in de hand';

/** Points for the heat network and for the streets. */
const GIVEN = [
  [80, 20],
  [10, 90],
  [30, 70],
  [40, 60],
] as const;

test('four people write scenarios, settle the list and divide hundred points, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'honderd');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const ears = await Listener.of(daan);
  const look = async (where: string): Promise<void> => {
    await room.look(where);
    for (const { name, page } of players) {
      await expectReadable(page, `${name}, ${where}`, 14);
      await expectReachable(page, `${name}, ${where}`);
    }
    await expectReadable(screen.page, `scherm, ${where}`, 25);
  };
  const put = async (person: Person, text: string): Promise<void> => {
    await person.write(person.field('Wat zouden we kunnen doen?'), text);
    await person.press(person.button('Zet op de lijst'));
  };
  const points = (person: Person, text: string): Locator =>
    person.page.getByRole('spinbutton', { name: text });

  await test.step('check-in, one team and its opgave', async () => {
    const code = await room.start('Warm wonen', /^Honderd punten/);
    await room.come(code, 'In één woord: waar kies jij voor als niemand meekijkt?');
    await room.all(giveWord);
    await toOpgave(lead, players, OPGAVE, [anouk, bilal]);
  });

  await test.step('everybody adds to one list, and whose a scenario is may change it', async () => {
    await next(lead, 'Honderd punten');
    await expect(
      screen.page.getByText('Ieder verdeelt in stilte 100 punten.', { exact: false }),
    ).toBeVisible();
    await expect(lead.page.getByText('schrijft scenario’s: 0 van hoogstens 6')).toBeVisible();
    await room.all(async (person) => expect(person.field('Wat zouden we kunnen doen?')).toBeVisible());
    await look('leeg');
    await put(anouk, HEAT);
    await ears.hears(`Anouk schreef scenario 1: ${HEAT}`);
    await expect(chantal.button('Met deze lijst verder')).toBeDisabled();
    await put(daan, STREET);
    await expect(daan.button('Zet op de lijst')).toBeFocused();
    await put(bilal, NOTHING);
    await expect(daan.button('Haal weg: scenario 1')).toHaveCount(0);
    await bilal.press(bilal.button('Pas aan: scenario 3'));
    await bilal.write(bilal.field('Zeg het anders'), REWORDED);
    await bilal.press(bilal.button('Bewaar'));
    await ears.hears(`Bilal zegt scenario 3 anders: ${REWORDED}`);
    await anouk.page.reload();
    await room.all(async ({ page }) => {
      for (const text of [HEAT, STREET, REWORDED])
        await expect(page.getByRole('article').getByText(text, { exact: true })).toBeVisible();
    });
    await expect(lead.page.getByText('schrijft scenario’s: 3 van hoogstens 6')).toBeVisible();
  });

  await test.step('two settle it; a change takes the asking back', async () => {
    await chantal.press(chantal.button('Met deze lijst verder'));
    await ears.hears('Chantal wil met deze lijst verder. Ben jij het eens?');
    await look('gevraagd');
    await bilal.press(bilal.button('Haal weg: scenario 3'));
    await ears.hears('De lijst is veranderd. Wie verder wil, vraagt het opnieuw.');
    await anouk.press(anouk.button('Met deze lijst verder'));
    await daan.press(daan.button('Akkoord, met deze lijst verder'));
    await ears.hears('Verdeel nu in stilte 100 punten.');
    await expect(daan.heading('Honderd punten')).toBeFocused();
  });

  await test.step('divided in silence', async () => {
    await expect(lead.page.getByText('verdeelt punten in stilte')).toBeVisible();
    for (const [at, person] of players.entries()) {
      const [heat, street] = GIVEN[at] ?? [100, 0];
      await person.write(points(person, HEAT), String(heat));
      await person.write(points(person, STREET), String(street));
    }
    await anouk.write(anouk.field('Waarom geef je de meeste punten aan “Scenario 1”?'), REASON);
    await look('verdelen');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
  });

  await test.step('the sums with their spread, without a name', async () => {
    await ears.hears('De verdeling van je team is te zien.');
    await room.all(async ({ page }) => {
      const rows = page.getByRole('article');
      await expect(rows.nth(0)).toContainText(STREET);
      await expect(rows.nth(0)).toContainText(/240 punten samen.*laagste 20, hoogste 90/);
      await expect(rows.nth(1)).toContainText(REASON);
    });
    await expect(lead.page.getByText('bespreekt wat het zwaarst weegt')).toBeVisible();
    await look('onthuld');
    await chantal.press(chantal.button('We hebben het besproken'));
    await expect(lead.heading('1 van 1 team heeft gewaardeerd')).toBeVisible();
    await look('besproken');
  });

  await test.step('the harvest has the scenarios with what weighs, and no reason', async () => {
    for (const step of ['Koers', 'Plenair', 'Check-out']) await next(lead, step);
    await room.end();
    await room.toHarvest();
    const weighed = bilal.page.getByRole('article');
    await expect(weighed.getByText(STREET)).toBeVisible();
    await expect(weighed.getByText('240 punten, laagste 20, hoogste 90')).toBeVisible();
    await expect(weighed.getByText(REASON)).toHaveCount(0);
    await bilal.page.getByText(STREET).scrollIntoViewIfNeeded();
    await look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of [HEAT, STREET, NOTHING, REASON]) expect(person.heard.join('\n')).not.toContain(text);
    room.expectNoTrouble();
  });
});
