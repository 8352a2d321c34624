import { chooseStyle, giveWord, keepStyle } from './arriving.ts';
import { expect, test } from './journey.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

const SAID = {
  first: 'Ik vraag door tot iedereen moe is.',
  answer: 'Bij mij heet dat grondig, zeg ik dan.',
  later: 'Wie helpt mij een punt te zetten?',
};
const OWN = 'Aanjagers eerder bellen';

test('four people have coffee with their own flavour and then with others, without teams, up to their own card', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'koffiedate');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  await test.step('check-in, a flavour each, and one of them keeps theirs', async () => {
    const code = await room.start('Koffiedate', /^Koffiedate/);
    await room.come(code, 'In één woord: wat zit er in je kopje?');
    await room.all(giveWord);
    await next(lead, 'Jouw smaak');
    await chooseStyle(anouk, 'verkenner');
    await chooseStyle(bilal, 'verkenner');
    await chooseStyle(chantal, 'verbinder');
    await chooseStyle(daan, 'hoeder');
    await next(lead, 'Theedoos');
    await keepStyle(daan);
  });

  await test.step('KOFFIE-1, KOFFIE-2 those who share a flavour together, the others at a mixed table', async () => {
    await next(lead, 'Koffietafels');
    for (const person of [anouk, bilal]) await expect(person.heading('Tafel 1: Verkenner')).toBeVisible();
    for (const person of [chantal, daan]) await expect(person.heading('Tafel 2: gemengd')).toBeVisible();
    await expect(screen.heading('Verkenner')).toBeVisible();
    await expect(screen.heading('Gemengd')).toBeVisible();
    await expect(lead.heading('Tafel 2: gemengd')).toBeVisible();
    for (const person of [screen, lead]) await expect(person.page.getByText('Hoeder')).toHaveCount(0);
    await room.look('eigen');
  });

  await test.step('KOFFIE-6 one turns the card for both', async () => {
    const before = await cardOf(anouk);
    await bilal.press(bilal.button('Draai een andere kaart'));
    await expect.poll(async () => cardOf(anouk)).not.toBe(before);
    expect(await cardOf(bilal)).toBe(await cardOf(anouk));
  });

  await test.step('KOFFIE-7 who types is read at the table', async () => {
    await say(anouk, SAID.first);
    await expect(bilal.page.getByText(SAID.first, { exact: true })).toBeVisible();
    await say(bilal, SAID.answer);
    await expect(anouk.page.getByText(SAID.answer, { exact: true })).toBeVisible();
    await expect(anouk.page.getByText('Nog 98 berichten aan deze tafel in deze ronde.')).toBeVisible();
    await anouk.page.reload();
    await expect(anouk.page.getByText(SAID.first, { exact: true })).toBeVisible();
    await room.look('typen');
  });

  await test.step('KOFFIE-5 somebody walks, and reads nothing of before; who stays alone is invited', async () => {
    await chantal.press(chantal.button('Ga hier zitten: Tafel 1: Verkenner'));
    await expect(chantal.heading('Tafel 1: Verkenner')).toBeVisible();
    await expect(daan.heading('Je zit hier alleen')).toBeVisible();
    await expect(lead.page.getByText('1 alleen')).toBeVisible();
    await say(bilal, SAID.later);
    await expect(chantal.page.getByText(SAID.later, { exact: true })).toBeVisible();
    await room.look('alleen');
    await daan.press(daan.button('Ga hier zitten: Tafel 1: Verkenner'));
    await expect(daan.heading('Tafel 1: Verkenner')).toBeVisible();
    await expect(daan.heading('Tafel 1: Verkenner')).toBeFocused();
    await expect(lead.page.getByText('1 leeg')).toBeVisible();
    await room.look('vol');
  });

  await test.step('KOFFIE-4, KOFFIE-8 mixed, and nothing is left of what was said', async () => {
    await lead.press(lead.button('Begin de gemengde ronde'));
    await room.all(async (person) => {
      await expect(person.heading('Tafel 1')).toBeVisible();
      for (const text of Object.values(SAID)) await expect(person.page.getByText(text)).toHaveCount(0);
    });
    await expect(screen.heading('Koffie met andere smaken')).toBeVisible();
    await say(daan, 'Wie missen we hier?');
    await expect(chantal.page.getByText('Wie missen we hier?', { exact: true })).toBeVisible();
    await room.look('gemengd');
  });

  await test.step('KOFFIE-10 an opgave lies on all tables, and is heard', async () => {
    await lead.press(lead.button('Leg een opgave op de tafels'));
    const title = (await anouk.page.locator('.koffie-opgave h3').textContent())?.trim() ?? '';
    await expect(lead.page.getByText(`Op alle tafels ligt: ${title}.`)).toBeVisible();
    await room.all(async (person) => expect(person.heading(title)).toBeVisible());
    await expect(screen.page.getByText(`${title}.`)).toBeVisible();
    await expect(lead.button('Leg een andere opgave neer')).toBeVisible();
    await room.look('opgave');
  });

  await test.step('KOFFIE-9 called back: one more minute, then the tables are cleared', async () => {
    await lead.press(lead.button('Roep iedereen terug'));
    await room.all(async (person) => expect(person.heading('Nog één minuut')).toBeVisible());
    await room.look('geroepen');
    await room.all(async (person) =>
      expect(person.heading('Iedereen is terug')).toBeVisible({ timeout: 90_000 }),
    );
    await expect(lead.heading('Iedereen is terug')).toBeVisible();
    await room.look('terug');
  });

  await test.step('without teams there is a check-out, an end, and a card of one’s own', async () => {
    await next(lead, 'Check-out');
    await expect(lead.page.getByText('Er zijn geen teams', { exact: false }).first()).toBeVisible();
    await anouk.write(anouk.field('Wat neem jij je voor?'), OWN);
    await anouk.press(anouk.button('Bewaar'));
    await expect(anouk.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    await room.look('check-out');
    await room.end();
    await room.toHarvest('Mijn oogst');
    await expect(anouk.page.getByText(OWN, { exact: true })).toBeVisible();
    await room.look('kaart');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen, chantal, daan])
      for (const text of [SAID.first, SAID.answer]) expect(person.heard.join('\n')).not.toContain(text);
    for (const person of [lead, screen]) {
      expect(person.heard.join('\n')).not.toContain(SAID.later);
      expect(person.heard.join('\n')).not.toContain('"hoeder","by"');
    }
    room.expectNoTrouble();
  });
});

async function say(person: Person, text: string): Promise<void> {
  await person.write(person.field('Jouw bericht'), text);
  await person.press(person.button('Zeg het'));
  await expect(person.field('Jouw bericht')).toHaveValue('');
}

async function cardOf({ page }: Person): Promise<string | null> {
  return page.locator('.koffie-card__text').textContent();
}
