import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next, toOpgave } from './workshop.ts';

const SENTENCE = 'De wijk is van het gas af zonder dat iemand in de kou zit';
const MISSED = ['De huurders', 'Huisartsen', 'huurders', 'Aannemers uit de buurt'];
const SAID =
  'Ik zie steeds een andere mevrouw aan de deur. Ik heb één iemand nodig die terugbelt. Vraag mij vóór jullie kiezen.';
const SECOND = 'Ik zie mensen die hoesten door schimmel. Laat mij weten wanneer jullie komen.';
const BACK = 'Dat ene gezicht regelen we';
const WHAT = 'Koffie drinken bij de huurdersclub';

test('four people put down empty chairs, speak for them and invite them, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'systeem');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;

  await test.step('check-in and opgave', async () => {
    const code = await room.start('Leeratelier', /^Leeratelier: het hele systeem/);
    await room.come(code, 'In één woord: wat gebeurt er als jij luistert?');
    await room.all(giveWord);
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
  });

  await test.step('who is missing, blind, and then one list without a name', async () => {
    await next(lead, 'Het hele systeem in de kamer');
    await expect(screen.page.getByText('het team kiest er een paar')).toBeVisible();
    await expect(lead.page.getByText('schrijft wie er ontbreekt')).toBeVisible();
    for (const [at, text] of MISSED.entries()) {
      const writer = players[at] ?? anouk;
      await writer.write(writer.field('Partij 1'), text);
    }
    await room.look('wie');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await room.all(async (person) => {
      await expect(person.heading('Wie wij missen')).toBeVisible();
      await expect(person.page.getByRole('checkbox')).toHaveCount(3);
      await expect(person.page.getByText('2 keer opgeschreven')).toBeVisible();
    });
  });

  await test.step('each chooses, and two put the chairs down', async () => {
    await anouk.write(anouk.field('Wie ontbreekt er nog op de lijst?'), 'Kinderen');
    await anouk.press(anouk.button('Zet erbij'));
    await room.all(async (person) => person.tick(box(person, /huurders/i)));
    await daan.tick(box(daan, /^Huisartsen/));
    await room.all(async ({ page }) => expect(page.getByText(/4 keer gekozen/)).toBeVisible());
    await expect(bilal.page.getByRole('listitem').filter({ hasText: /^Huisartsen$/ })).toBeVisible();
    await room.look('stoelen');
    await chantal.press(chantal.button('Zet deze stoelen neer'));
    await expect(daan.page.getByText(/^Chantal wil deze stoelen neerzetten\./).first()).toBeVisible();
    await daan.press(daan.button('Akkoord, zet ze neer'));
    await room.all(async (person) => expect(person.heading(/huurders$/i)).toBeVisible());
    await expect(lead.page.getByText('stoel 1 van 2')).toBeVisible();
    await room.look('lege-stoel');
  });

  await test.step('somebody gives the chair back, the lot asks another, and somebody else takes it', async () => {
    await bilal.press(bilal.button('Ik ga zitten'));
    await expect(anouk.page.getByText('Op deze stoel zit nu Bilal.')).toBeVisible();
    await room.look('zit');
    await bilal.press(bilal.button('Ik geef de stoel terug'));
    await daan.press(daan.button('Laat het lot iemand vragen'));
    await expect(bilal.page.getByText(/^Het lot viel op (Anouk|Chantal|Daan)\./).first()).toBeVisible();
    await room.look('lot');
    const drawn = await askedByLot(players);
    await drawn.press(drawn.button('Liever niet'));
    await expect(bilal.page.getByText('Wie gaat hier zitten en spreekt namens deze partij?')).toBeVisible();
    await anouk.press(anouk.button('Ik ga zitten'));
    await anouk.write(anouk.field('Namens deze partij'), SAID);
    await anouk.press(anouk.button('Zeg dit tegen het team'));
    await room.all(async ({ page }) => expect(page.getByText(SAID).first()).toBeVisible());
    await room.look('gezegd');
  });

  await test.step('the others say one line back, or nothing; another speaks for the next chair', async () => {
    expect((await answerAll(players)).toSorted()).toEqual(['Bilal', 'Chantal', 'Daan']);
    await room.all(async ({ page }) => expect(page.getByText(`${BACK}, zegt Daan`).first()).toBeVisible());
    await room.look('beantwoord');
    await chantal.press(chantal.button('Door naar de volgende stoel'));
    await expect(
      anouk.page.getByText('Jij sprak al voor een stoel. Nu is eerst een ander aan zet.'),
    ).toBeVisible();
    await expect(lead.page.getByText('stoel 2 van 2')).toBeVisible();
    await daan.press(daan.button('Ik ga zitten'));
    await daan.write(daan.field('Namens deze partij'), SECOND);
    await daan.press(daan.button('Zeg dit tegen het team'));
    await answerAll(players);
    await bilal.press(bilal.button('Door: hoe krijgen we ze in de kamer?'));
    await expect(lead.page.getByText('bedenkt hoe het uitnodigt')).toBeVisible();
  });

  await test.step('per chair who invites, or first the question whether they want to', async () => {
    await anouk.press(anouk.button(/^Schrijf op wie wat doet: .*huurders$/i));
    await anouk.write(anouk.field('Wat doen we?'), WHAT);
    await anouk.select(anouk.page.getByLabel('Wie', { exact: true }), 'Chantal');
    await room.look('uitnodiging-schrijven');
    await anouk.press(anouk.button('Bewaar de uitnodiging'));
    await expect(chantal.page.getByText('Je team vraagt jou. Neem jij deze stap?')).toBeVisible();
    await expect(anouk.button('Ja, ik doe het')).toHaveCount(0);
    await expect(daan.button('Leg dit vast')).toBeDisabled();
    await daan.tick(daan.page.getByRole('checkbox').nth(1));
    await room.all(async ({ page }) => expect(page.getByRole('checkbox').nth(1)).toBeChecked());
    await room.look('uitnodigen');
    await chantal.press(chantal.button('Ja, ik doe het'));
    await daan.press(daan.button('Leg dit vast'));
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await room.all(async ({ page }) =>
      expect(page.getByText('Jullie uitnodigingen staan vast.').first()).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 team weet wie er wordt uitgenodigd')).toBeVisible();
    await room.look('vastgelegd');
  });

  await test.step('the harvest has what was said for them and who invites, and no speaker', async () => {
    for (const step of ['Koers', 'Plenair', 'Check-out']) await next(lead, step);
    await room.end();
    await room.toHarvest('Wie er nog niet bij was');
    const sheet = bilal.page.getByRole('article').first();
    for (const text of [SAID, SECOND]) await expect(sheet.getByText(text)).toBeVisible();
    await expect(
      sheet.getByText('Namens deze partij gezegd, niet door de partij zelf').first(),
    ).toBeVisible();
    await expect(sheet.getByText(WHAT)).toBeVisible();
    await expect(sheet.getByText('We vragen eerst of ze willen')).toBeVisible();
    await expect(sheet.getByText(BACK)).toHaveCount(0);
    await bilal.page.getByRole('heading', { name: 'Wie er nog niet bij was' }).scrollIntoViewIfNeeded();
    await room.look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of [...MISSED, SAID, SECOND, BACK, WHAT])
        expect(person.heard.join('\n')).not.toContain(text);
    room.expectNoTrouble();
  });
});

function box({ page }: Person, name: RegExp) {
  return page.getByRole('checkbox', { name });
}

/** On whom the lot fell. */
async function askedByLot(players: readonly Person[]): Promise<Person> {
  for (const person of players) if (await person.button('Liever niet').isVisible()) return person;
  throw new Error('the lot fell on nobody');
}

/** Whoever has the turn answers, until nobody has. @returns the names, in the order of the pass */
async function answerAll(players: readonly Person[]): Promise<string[]> {
  const order: string[] = [];
  const onward = players[0]?.button(/^Door/);
  if (!onward) throw new Error('nobody plays');
  while (!(await onward.isVisible())) {
    for (const person of players) {
      const turn = person.heading('Jij bent aan de beurt');
      if (!(await turn.isVisible())) continue;
      order.push(person.name);
      await person.write(person.field('Wat zeg jij terug, in één zin?'), `${BACK}, zegt ${person.name}`);
      await person.press(person.button('Klaar, de volgende'));
      await expect(turn).toBeHidden();
    }
  }
  return order;
}
