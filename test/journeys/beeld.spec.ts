import { expect, test } from './journey.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900, hands: 'keys' },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1280, height: 800 },
];
const PICTURES = ['iedereen een dak', 'minder wachten op hulp', 'een adres voor alles', 'rust aan tafel'];
const SENTENCE = 'Wie hulp zoekt heeft rust';

test('a break, and the opgave in the words of each: unsigned, two words, one sentence', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const arrive = async (device: Device): Promise<Person> => Person.arrive(browser, baseURL ?? '', device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
  const players = await Promise.all(PLAYERS.map(arrive));
  const [anouk, bilal, chantal, daan] = players as [Person, Person, Person, Person];

  const look = async (where: string): Promise<void> =>
    lookAt(where, {
      folder: 'beeld',
      people: [...players, lead, screen],
      checked: [anouk, bilal, lead, screen],
    });

  const { code, plenary } = await startWorkshop(lead, 'Leerdag', /^Grenzeloos Samenwerken, twee uur/);
  await screen.page.goto(plenary);
  await screen.press(screen.button('Open het scherm'));
  for (const person of players) await join(person, code);
  for (const step of ['Jouw smaak', 'Theedoos', 'Teams mengen', 'Jullie opgave', 'Onze afspraken'])
    await next(lead, step);
  await next(lead, 'Kaartronde: wicked problems');
  await next(lead, 'Pauze');
  for (const { page } of [...players, lead, screen])
    await expect(page.getByText(/gaan we verder/).first()).toBeVisible();
  await look('pauze');
  await next(lead, 'Speelveld');
  await next(lead, 'Terugkijken');
  await anouk.press(anouk.button('Verder naar het gedeelde beeld'));

  for (const [index, person] of players.entries())
    await person.write(person.field('Waar werken we volgens jou aan?'), PICTURES[index] ?? '');
  await look('schrijven');
  for (const person of players) await person.press(person.button('Ik ben klaar'));
  for (const outsider of [lead, screen])
    for (const text of PICTURES) expect(outsider.heard.join('\n')).not.toContain(text);

  await test.step('two words each', async () => {
    const word = (person: Person, text: string) =>
      person.page.getByRole('option', { name: text, exact: true });
    for (const person of [bilal, chantal, daan]) {
      await person.press(word(person, 'rust'));
      await expect(word(person, 'rust')).toHaveAttribute('aria-selected', 'true');
      await person.choose(person.page.getByRole('radio', { name: /^Dit zie ik anders/ }));
      await person.press(word(person, 'wachten'));
    }
    await look('woorden');
    for (const person of players) await person.press(person.button('Ik ben klaar'));
    await expect(anouk.page.getByText('rust (3×)')).toBeVisible();
    await expect(anouk.page.getByText('wachten (3×)')).toBeVisible();
  });

  await look('zin');
  await daan.write(daan.field('Ons beeld in één zin'), SENTENCE);
  await daan.press(daan.button('Leg vast'));
  for (const { page } of players) await expect(page.getByText(SENTENCE)).toBeVisible();
  await expect(lead.heading('1 van 1 team heeft teruggekeken')).toBeVisible();
  expect(lead.heard.join('\n')).not.toContain(SENTENCE);
  await look('klaar');
  for (const person of [...players, lead, screen]) expect(person.troubles, person.name).toEqual([]);
});
