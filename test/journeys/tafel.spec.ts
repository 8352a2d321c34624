import type { Locator } from '@playwright/test';
import { chooseStyle } from './arriving.ts';
import { cardsIn } from './cards.ts';
import { expect, test } from './journey.ts';
import { lookAt } from './look.ts';
import { Person } from './person.ts';
import { dot, freeMove, handOf, lay, recognise, type Laid } from './table.ts';
import { join, next, startWorkshop } from './workshop.ts';

const NAMES = ['Samira', 'Tom', 'Ulla'] as const;
const SENTENCE = 'Wie schulden heeft, vertelt zijn verhaal nog maar één keer';
const SIZES = [
  { width: 1440, height: 900, axe: true },
  { width: 390, height: 844, axe: false },
  { width: 320, height: 640, axe: true },
] as const;

/** "Wie speelt nu?" on the device, and who that is. */
const nameAt = (table: Person, name: string): Locator =>
  table.page
    .getByRole('radiogroup', { name: /^Wie speelt nu\?/ })
    .getByRole('radio', { name: new RegExp(`^${name}`) });

async function handTo(table: Person, name: string): Promise<void> {
  await table.choose(nameAt(table, name));
  await expect(nameAt(table, name)).toBeChecked();
}

/** The device is handed on, and its next holder says who they are. */
async function open(table: Person, name: string): Promise<void> {
  await expect(table.heading(`Geef het apparaat aan ${name}`)).toBeVisible();
  await table.press(table.button(`Ik ben ${name}`));
}

test('three people at one device and one with a phone play a card round', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const arrive = async (name: string, width: number, height: number): Promise<Person> =>
    Person.arrive(browser, baseURL ?? '', { name, width, height });
  const lead = await arrive('Leonie', 1440, 900);
  const table = await arrive('tafel', 1440, 900);
  const victor = await arrive('Victor', 390, 844);

  /** The device at every width, with axe at the widest and the narrowest. */
  async function look(where: string): Promise<void> {
    for (const { axe, ...size } of SIZES) {
      await table.page.setViewportSize(size);
      const at = `${where}-${size.width}`;
      await lookAt(at, { folder: 'tafel', people: [table, victor], checked: axe ? [table] : [] });
    }
    await table.page.setViewportSize({ width: 1440, height: 900 });
  }

  await test.step('coming in with names', async () => {
    const { code } = await startWorkshop(lead, 'Leerdag schulden');
    await table.page.goto(`/meedoen/${code}`);
    await table.press(table.button('Met één apparaat aan tafel'));
    await table.write(table.field('Voornaam 1'), 'Samira');
    await table.write(table.field('Voornaam 2'), 'samira');
    await table.press(table.button('Naam erbij'));
    await expect(table.field('Voornaam 3')).toBeFocused();
    await table.write(table.field('Voornaam 3'), 'Ulla');
    await table.press(table.button('Doe mee met deze tafel'));
    await expect(table.field('Voornaam 2')).toHaveAttribute('aria-invalid', 'true');
    await look('binnenkomen');
    await table.write(table.field('Voornaam 2'), 'Tom');
    await table.press(table.button('Doe mee met deze tafel'));
    await join(victor, code);
    for (const name of NAMES) {
      await handTo(table, name);
      await table.write(table.field('Jouw woord'), `${name.toLowerCase()}-woord`);
      await table.press(table.button('Deel je woord'));
      await expect(table.button('Pas aan')).toBeVisible();
    }
    await look('check-in');
    await lead.press(lead.button('Toon de lijst'));
    const people = lead.page.getByRole('list').filter({ hasText: 'apparaat op tafel' });
    await expect(people.getByText('tafel van Samira, Tom, Ulla')).toBeVisible();
    await expect(people.getByText('aan een tafel')).toHaveCount(NAMES.length);
  });

  await test.step('each their own flavour, behind a cover', async () => {
    await next(lead, 'Jouw smaak');
    await expect(table.heading(/^Geef het apparaat aan /)).toBeVisible();
    await look('deksel');
    const styles = ['volhouder', 'verkenner', 'hoeder'] as const;
    await handTo(table, 'Samira');
    for (const [at, name] of NAMES.entries()) {
      await open(table, name);
      await chooseStyle(table, styles[at] ?? 'hoeder');
      const onward = NAMES[at + 1];
      if (onward !== undefined) await table.press(table.button(`Geef het apparaat door aan ${onward}`));
    }
    await table.press(table.button('Doe mijn scherm dicht'));
    await expect(table.heading('Iedereen aan dit apparaat is klaar')).toBeVisible();
    await look('allen-klaar');
  });

  await test.step('the mix and an opgave', async () => {
    await next(lead, 'Theedoos');
    await next(lead, 'Teams mengen');
    await lead.press(lead.button('Meng de teams'));
    await lead.press(lead.button('Bevestig deze teams'));
    await expect(table.page.getByText('Aan dit apparaat zitten nu: Samira, Tom, Ulla').last()).toBeVisible();
    await expect(victor.page.getByText('Samira, Tom, Ulla spelen op één apparaat.')).toBeVisible();
    await look('mix');
    await next(lead, 'Jullie opgave');
    await handTo(table, 'Samira');
    await table.press(table.button(/^(Stel deze voor: .*|Schrijf onze eigen opgave)$/).first());
    await table.write(table.field('De opgave in één zin'), SENTENCE);
    await table.press(table.button('Stel voor'));
    await table.press(table.button(`Neem deze: ${SENTENCE}`));
    await handTo(table, 'Tom');
    await table.press(table.button(`Akkoord, dit wordt ’m: ${SENTENCE}`));
    await expect(table.heading(SENTENCE).first()).toBeVisible();
  });

  const laid: Laid[] = [];
  await test.step('reading: one open hand for the table', async () => {
    await next(lead, 'Kaartronde: wicked problems');
    const hand = await handOf(table);
    expect(hand).toHaveLength(NAMES.length + 2);
    expect(await handOf(victor)).toHaveLength(3);
    for (const { id } of hand) expect(cardsIn(victor.heard)).not.toContain(id);
    await look('lezen');
    for (const name of NAMES) {
      await handTo(table, name);
      expect(await handOf(table)).toEqual(hand);
      await table.press(table.button('Ik heb gelezen'));
    }
    await victor.press(victor.button('Ik heb gelezen'));
  });

  await test.step('turns go round the table by name, from the one hand', async () => {
    const waiting = new Set<string>([...NAMES, 'Victor']);
    while (waiting.size > 0) {
      const turn = await whoseTurn(table, victor);
      waiting.delete(turn);
      if (turn === 'Victor') {
        await victor.press(victor.button('Ik pas'));
        await expect(victor.button('Ik pas')).toHaveCount(0);
        continue;
      }
      await expect(nameAt(table, turn)).toBeChecked();
      if (laid.length === 0) await look('beurt');
      const [card] = await shownHand(table);
      await lay(table, 'Tegenwind', async () => (laid.length === 0 ? look('leggen') : undefined));
      if (card) laid.push({ card, by: table, water: 'Tegenwind' });
      await table.press(table.button('Klaar, ik heb verteld waarom'));
    }
    expect(new Set(laid.map(({ card }) => card.id)).size).toBe(NAMES.length);
    const [first] = laid;
    if (!first) throw new Error('nothing was laid');
    await recognise(victor, first);
  });

  await test.step('dots, blind for each name', async () => {
    const [one, two] = laid;
    if (!one || !two) throw new Error('too little was laid');
    await handTo(table, 'Samira');
    await expect(table.button(/^(Leg een kaart|Je hand is leeg)$/)).toBeVisible();
    await look('vrij-spel');
    await freeMove(table, 'Naar de stippen');
    await victor.press(victor.button('Ja, naar de stippen'));
    await open(table, 'Samira');
    await dot(table, one);
    await look('stippen');
    await table.press(table.button('Ik ben klaar'));
    await expect(table.page.getByText(/mijn stip/i)).toHaveCount(0);
    await open(table, 'Tom');
    await expect(table.button(/^Mijn stip op /)).toHaveCount(0);
    await dot(table, one);
    await table.press(table.button('Ik ben klaar'));
    await open(table, 'Ulla');
    await dot(table, two);
    await table.press(table.button('Ik ben klaar'));
    await expect(table.heading('Iedereen aan dit apparaat is klaar')).toBeVisible();
    await dot(victor, two);
    await victor.press(victor.button('Ik ben klaar'));
    for (const person of [table, victor]) {
      await expect(person.heading('Dit nemen we mee')).toBeVisible();
      for (const { card } of [one, two])
        await expect(person.page.getByText(card.title).first()).toBeVisible();
    }
    await look('kernkaarten');
  });

  await test.step('one goes on with a phone of her own', async () => {
    await lead.press(lead.button('Meer voor Ulla'));
    await lead.press(lead.page.getByRole('menuitem', { name: 'Nieuwe link voor deze plek' }));
    await lead.press(lead.button('Maak een nieuwe link'));
    const link = await lead.page.getByRole('textbox', { name: 'Link naar deze plek' }).inputValue();
    const ulla = await arrive('Ulla', 390, 844);
    await ulla.page.goto(link);
    await ulla.press(ulla.button('Ga naar mijn plek'));
    await expect(ulla.heading('Dit nemen we mee')).toBeVisible();
    await expect(nameAt(table, 'Ulla')).toHaveCount(0);
    await expect(nameAt(table, 'Tom')).toBeVisible();
  });

  // the name that was taken
  const refused = /409 \(Conflict\)/;
  for (const person of [lead, table, victor])
    expect(
      person.troubles.filter((trouble) => !refused.test(trouble)),
      person.name,
    ).toEqual([]);
});

/** Who has the turn, as the device or the phone shows it. */
async function whoseTurn(table: Person, phone: Person): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    if (await phone.button('Ik pas').isVisible()) found = phone.name;
    else if (await table.button('Ik pas').isVisible())
      for (const name of NAMES) if (await nameAt(table, name).isChecked()) found = name;
    expect(found).toBeDefined();
  }).toPass({ timeout: 60_000 });
  if (found === undefined) throw new Error('nobody has the turn');
  return found;
}

/** The hand as it lies open in the dock. */
async function shownHand(table: Person) {
  const dock = table.page.getByRole('region', {
    name: 'De hand van deze tafel, open voor iedereen die hier zit',
  });
  await expect(dock).toBeVisible();
  return handOf(table);
}
