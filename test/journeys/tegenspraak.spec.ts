import { expect, test } from '@playwright/test';
import { giveWord } from './arriving.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1280, height: 800, hands: 'keys' },
];
const ROUNDS = 4;
const AGREED = [
  'Aan het eind van elk overleg vragen we: wie ziet het anders?',
  'Wie hoog zit, praat als laatste',
];

test('four people contradict each other from four roles, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const arrive = async (device: Device): Promise<Person> => Person.arrive(browser, baseURL ?? '', device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
  const players = await Promise.all(PLAYERS.map(arrive));
  const [anouk, bilal, chantal, daan] = players as [Person, Person, Person, Person];
  const look = async (where: string): Promise<void> =>
    lookAt(where, {
      folder: 'tegenspraak',
      people: [...players, lead, screen],
      checked: [anouk, bilal, chantal, lead, screen],
    });
  const all = async (deed: (person: Person) => Promise<void>): Promise<void> => {
    for (const person of players) await deed(person);
  };

  await test.step('check-in and one team', async () => {
    const { code, plenary } = await startWorkshop(lead, 'Teamdag', /^Loyale tegenspraak/);
    await screen.page.goto(plenary);
    await screen.press(screen.button('Open het scherm'));
    await all(async (person) =>
      join(person, code, person.name, 'In één woord: hoe voelt het om iemand tegen te spreken?'),
    );
    await all(giveWord);
    await next(lead, 'Teams mengen');
    await lead.press(lead.button('Meng de teams'));
    await lead.press(lead.button('Bevestig deze teams'));
    await all(async (person) => expect(person.heading(/^Je zit in /)).toBeVisible());
  });

  await test.step('everybody takes a stand, blind; all of them at once, without names', async () => {
    await next(lead, 'Loyale tegenspraak');
    await expect(screen.page.getByText('Jij ziet het anders en zegt dat')).toBeVisible();
    await expect(lead.page.getByText('bepaalt in stilte waar ieder staat')).toBeVisible();
    await stand(anouk, 'eens');
    await look('stil');
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
    await all(async (person) => expect(person.heading('Zo staan jullie op de lijn')).toBeVisible());
    const line = daan.page.getByRole('listitem');
    await expect(line.filter({ hasText: /^eens2 mensen$/ })).toBeVisible();
    await expect(line.filter({ hasText: /^helemaal eensniemand$/ })).toBeVisible();
    await look('lijn');
  });

  await test.step('four questions, each answered from two roles; everybody has spoken', async () => {
    const spoke = new Set<string>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      await anouk.press(anouk.button(round === 1 ? 'Trek de eerste vraag' : 'Volgende vraag'));
      await all(async ({ page }) => expect(page.getByText(`Vraag ${round} van ${ROUNDS}`)).toBeVisible());
      await expect(lead.page.getByText(`vraag ${round} van ${ROUNDS}`, { exact: true })).toBeVisible();
      for (let turn = 0; turn < 2; turn += 1) {
        const speaker = await whoSpeaks(players);
        spoke.add(speaker.name);
        if (round === 1) await look(`vraag-${turn + 1}`);
        await speaker.press(speaker.button('Ik heb het gezegd'));
        await expect(speaker.button('Ik heb het gezegd')).toBeHidden();
      }
      await all(async (person) => expect(person.heading('De antwoorden zijn gegeven')).toBeVisible());
    }
    expect([...spoke].toSorted()).toEqual(players.map(({ name }) => name));
    await look('gegeven');
  });

  await test.step('two agreements, settled by two', async () => {
    await chantal.press(chantal.button('Naar de afspraken'));
    await all(async (person) => expect(person.heading('Zo spreken wij elkaar tegen')).toBeVisible());
    await expect(lead.page.getByText('maakt afspraken')).toBeVisible();
    if (await daan.button('Neem de pen over').isVisible()) await daan.press(daan.button('Neem de pen over'));
    await expect(daan.page.getByText('Jij hebt de pen.')).toBeVisible();
    for (const [at, text] of AGREED.entries()) {
      await daan.write(daan.field(`Afspraak ${at + 1}`), text);
      await daan.press(daan.button('Schrijf op'));
      await all(async ({ page }) => expect(page.getByText(text).first()).toBeVisible());
    }
    await look('afspraken');
    await bilal.press(bilal.button('Leg dit vast'));
    await expect(bilal.page.getByText('Jij wilt dit vastleggen.')).toBeVisible();
    await expect(anouk.page.getByText('Bilal wil dit vastleggen. Ben jij het eens?').first()).toBeVisible();
    await look('gevraagd');
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await all(async ({ page }) =>
      expect(page.getByText('Jullie afspraken staan vast.').first()).toBeVisible(),
    );
    await expect(lead.heading('1 van 1 teams legden afspraken vast')).toBeVisible();
    await look('vastgelegd');
  });

  await test.step('the harvest has the agreements and nothing else of the conversation', async () => {
    await next(lead, 'Check-out');
    await lead.press(lead.button('Rond de workshop af'));
    await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
    await all(async (person) => {
      await person.press(person.page.getByRole('link', { name: 'Naar de oogst' }));
      await expect(person.heading('Zo spreken wij elkaar tegen')).toBeVisible();
    });
    for (const text of AGREED) await expect(anouk.page.getByText(text, { exact: true })).toBeVisible();
    await expect(anouk.heading('Onze koers')).toHaveCount(0);
    await expect(anouk.heading('Kernkaarten')).toHaveCount(0);
    await look('oogst');
  });

  await test.step('what was promised', async () => {
    for (const person of [lead, screen])
      for (const text of AGREED) expect(person.heard.join('\n')).not.toContain(text);
    for (const person of [...players, lead, screen]) expect(person.troubles, person.name).toEqual([]);
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
