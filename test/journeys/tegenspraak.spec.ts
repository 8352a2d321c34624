import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { takePen } from './pen.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

const ROUNDS = 4;
const AGREED = [
  'Aan het eind van elk overleg vragen we: wie ziet het anders?',
  'Wie hoog zit, praat als laatste',
];

test('four people contradict each other from four roles, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'tegenspraak');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  await test.step('check-in and one team', async () => {
    const code = await room.start('Teamdag', /^Loyale tegenspraak/);
    await room.come(code, 'In één woord: hoe voelt het om iemand tegen te spreken?');
    await room.all(giveWord);
    await room.mix('Teams mengen');
  });

  await test.step('everybody takes a stand, blind; all of them at once, without names', async () => {
    await next(lead, 'Loyale tegenspraak');
    await expect(screen.page.getByText('Jij ziet het anders en zegt dat')).toBeVisible();
    await expect(lead.page.getByText('bepaalt in stilte waar ieder staat')).toBeVisible();
    // on a phone it begins on the first screen
    await expect(chantal.page.getByText('er tussenin', { exact: true })).toBeInViewport({ ratio: 1 });
    await stand(anouk, 'eens');
    await room.look('stil');
    await anouk.press(anouk.button('Ik ben klaar'));
    await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
    // also for who comes back in the middle of it
    await anouk.page.reload();
    await expect(anouk.heading('Nog even laten trekken')).toBeVisible();
    for (const [person, place] of [
      [bilal, 'helemaal oneens'],
      [chantal, 'eens'],
      [daan, 'oneens'],
    ] as const) {
      await expect(person.heading('Zo staan jullie op de lijn')).toBeHidden();
      await stand(person, place);
      await person.press(person.button('Ik ben klaar'));
    }
    await room.all(async (person) => expect(person.heading('Zo staan jullie op de lijn')).toBeVisible());
    const line = daan.page.getByRole('listitem');
    await expect(line.filter({ hasText: /^eens2 mensen$/ })).toBeVisible();
    await expect(line.filter({ hasText: /^helemaal eensniemand$/ })).toBeVisible();
    await room.look('lijn');
  });

  await test.step('four questions, each answered from two roles; everybody has spoken', async () => {
    const spoke = new Set<string>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      await anouk.press(anouk.button(round === 1 ? 'Trek de eerste vraag' : 'Volgende vraag'));
      await expect(anouk.heading('Loyale tegenspraak')).toBeFocused();
      await room.all(async ({ page }) =>
        expect(page.getByText(`Vraag ${round} van ${ROUNDS}`)).toBeVisible(),
      );
      await expect(lead.page.getByText(`vraag ${round} van ${ROUNDS}`, { exact: true })).toBeVisible();
      for (let turn = 0; turn < 2; turn += 1) {
        const speaker = await whoSpeaks(players);
        spoke.add(speaker.name);
        if (round === 1) await room.look(`vraag-${turn + 1}`);
        await speaker.press(speaker.button('Ik heb het gezegd'));
        await expect(speaker.button('Ik heb het gezegd')).toBeHidden();
      }
      await room.all(async (person) => expect(person.heading('De antwoorden zijn gegeven')).toBeVisible());
    }
    expect([...spoke].toSorted()).toEqual(players.map(({ name }) => name));
    await room.look('gegeven');
  });

  await test.step('two agreements, settled by two', async () => {
    await chantal.press(chantal.button('Naar de afspraken'));
    await room.all(async (person) => expect(person.heading('Zo spreken wij elkaar tegen')).toBeVisible());
    await expect(lead.page.getByText('maakt afspraken')).toBeVisible();
    await takePen(daan);
    for (const [at, text] of AGREED.entries()) {
      await daan.write(daan.field(`Afspraak ${at + 1}`), text);
      await daan.press(daan.button('Schrijf op'));
      await room.all(async ({ page }) => expect(page.getByText(text).first()).toBeVisible());
    }
    await room.look('afspraken');
    await bilal.press(bilal.button('Leg dit vast'));
    await expect(bilal.page.getByText('Jij wilt dit vastleggen.')).toBeVisible();
    await expect(anouk.page.getByText('Bilal wil dit vastleggen. Ben jij het eens?').first()).toBeVisible();
    await room.look('gevraagd');
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await room.all(async ({ page }) =>
      expect(page.getByText('Jullie afspraken staan vast.').first()).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 team legde afspraken vast')).toBeVisible();
    await room.look('vastgelegd');
  });

  await test.step('the harvest has the agreements and nothing else of the conversation', async () => {
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest('Zo spreken wij elkaar tegen');
    for (const text of AGREED) await expect(anouk.page.getByText(text, { exact: true })).toBeVisible();
    await expect(anouk.heading('Onze koers')).toHaveCount(0);
    await expect(anouk.heading('Kernkaarten')).toHaveCount(0);
    await room.look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of AGREED) expect(person.heard.join('\n')).not.toContain(text);
    room.expectNoTrouble();
  });
});

async function stand(person: Person, place: string): Promise<void> {
  const radio = person.page.getByRole('radio', { name: place, exact: true });
  await person.choose(radio);
  await expect(radio).toBeChecked();
}

/** Whose turn it is, as their own screen says. */
async function whoSpeaks(players: readonly Person[]): Promise<Person> {
  let found: Person | undefined;
  await expect(async () => {
    const open = await Promise.all(
      players.map(async (person) => person.button('Ik heb het gezegd').isVisible()),
    );
    found = players[open.indexOf(true)];
    expect(found).toBeDefined();
  }).toPass();
  if (!found) throw new Error('nobody has a turn');
  return found;
}
