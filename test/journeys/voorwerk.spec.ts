import { readFile } from 'node:fs/promises';
import { answerPairs, chooseStyle } from './arriving.ts';
import { PAIRS, styleName } from './cards.ts';
import { expect, test } from './journey.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, startWorkshop } from './workshop.ts';

const QUESTION = 'In één woord: hoe zit je erbij?';
const NAMES = Array.from({ length: 30 }, (_none, at) => `Gast ${String(at + 1).padStart(2, '0')}`);
/** As an older Excel writes it: semicolons, Windows-1252; three lines are not right. */
const FILE = Buffer.from(
  [
    'Organisatie;Naam;E-mail',
    'Gemeente Veere;Zoë Visser;zoe@veere.nl',
    ...NAMES.slice(1).map((name, at) => `Waterschap ${at % 3};${name};`),
    '',
    'Gemeente Veere;zoë visser;',
    ';;iemand@veere.nl',
    `Gemeente Veere;${'Heel lang '.repeat(4)};`,
  ].join('\r\n'),
  'latin1',
);

test('thirty people are invited, two answer beforehand, and come in with the same link on the day', async ({
  browser,
  baseURL,
}) => {
  const arrive = (device: Device): Promise<Person> => Person.arrive(browser, baseURL ?? '', device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const look = (where: string, ...people: Person[]): Promise<void> =>
    lookAt(where, { folder: 'voorwerk', people, checked: people });

  // the workshop waits for another day
  const { code, plenary } = await startWorkshop(lead, 'Opgavedag', /^15 keuzes uit twee/);
  await lead.press(lead.button('Open het voorwerk'));
  await expect(lead.button('Begin de workshop')).toBeVisible();
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE');
  await lead.write(lead.page.getByLabel('Dag', { exact: true }), tomorrow);
  await lead.write(lead.page.getByLabel('Van', { exact: true }), '13:30');
  await lead.write(lead.field('Waar'), 'Stadskantoor, zaal 3');
  await lead.press(lead.button('Bewaar'));
  await expect(lead.page.getByText(/van 13:30 tot 14:15/).first()).toBeVisible();

  // a file: what is wrong is named by its line, the rest can go
  await lead.page.setInputFiles('input[type=file]', {
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: FILE,
  });
  await expect(lead.page.getByText('30 mensen om uit te nodigen, 3 regels kloppen niet.')).toBeVisible();
  await expect(lead.page.getByText('Regel 33: zoë visser staat ook op regel 2.')).toBeVisible();
  await expect(lead.page.getByText('Regel 34: hier staat geen naam.')).toBeVisible();
  await expect(lead.page.getByText(/^Regel 35: deze naam is te lang/)).toBeVisible();
  await expect(lead.page.getByText('Mailadressen in de lijst laten we weg')).toBeVisible();
  await look('list', lead);
  await lead.press(lead.button('Maak links voor 30 mensen'));
  await expect(lead.heading('30 nieuwe links')).toBeVisible();
  await expect(lead.heading('0 van 30 klaar')).toBeVisible();
  // what was not right is still there to mend
  await expect(lead.field('Namen')).toHaveValue(/^Organisatie;Naam;E-mail\nGemeente Veere;zoë visser;\n/);
  await lead.press(lead.button('Maak leeg'));

  const download = lead.page.waitForEvent('download');
  await lead.press(lead.button('Download als CSV'));
  const file = await readFile(await (await download).path(), 'utf8');
  const links = new Map(
    [...file.matchAll(/"([^"]*)";"[^"]*";"(http[^"]*)"/g)].map(([, name = '', link = '']) => [name, link]),
  );
  expect(links.size).toBe(30);
  const linkOf = (name: string): string => links.get(name) ?? '';
  await look('links', lead);

  // Zoë: on a phone, with her name put right, stops halfway, and goes on at her laptop
  const phone = await arrive({ name: 'telefoon', width: 390, height: 844, hands: 'touch' });
  await phone.page.goto(linkOf('Zoë Visser'));
  await expect(phone.field('Naam')).toHaveValue('Zoë Visser');
  await expect(phone.field(/rganisatie/)).toHaveValue('Gemeente Veere');
  await look('welcome', phone);
  await phone.write(phone.field('Naam'), 'Zoë de Visser');
  await phone.press(phone.button('Dit klopt, ga verder'));
  await expect(phone.page.getByText('Stadskantoor, zaal 3')).toBeVisible();
  expect(phone.page.url()).not.toContain('#');
  await look('before', phone);
  await phone.press(phone.button(`Begin met de ${PAIRS.length} keuzes`));
  await answerPairs(phone, 'hoeder', 1, 6);
  await expect(phone.page.getByText('Keuze 7 van 15')).toBeVisible();
  await look('pair', phone);
  const laptop = await arrive({ name: 'laptop', width: 1024, height: 700 });
  await laptop.page.goto(linkOf('Zoë Visser'));
  await answerPairs(laptop, 'hoeder', 7, PAIRS.length);
  await expect(laptop.heading(styleName('hoeder'))).toBeVisible();
  await expect(laptop.page.getByText('Je bent klaar voor de workshop')).toBeVisible();

  // somebody else with the keyboard on a narrow screen, who chooses for themselves; and one by the open link
  const keys = await arrive({ name: 'toetsen', width: 320, height: 640, hands: 'keys' });
  await keys.page.goto(linkOf('Gast 02'));
  await keys.press(keys.button('Dit klopt, ga verder'));
  await chooseStyle(keys, 'aanjager');
  await look('ready', keys);
  const cas = await arrive({ name: 'Cas', width: 390, height: 844, hands: 'touch' });
  await join(cas, code, 'Cas', 'Jouw smaak');

  // the facilitator sees who is ready, and nothing else
  await expect(lead.heading('2 van 31 klaar')).toBeVisible();
  await expect(lead.page.getByText('Zoë de Visser')).toBeVisible();
  expect(lead.heard.join('\n')).not.toMatch(/dominant|"p0\d"|"flavour":\{/);
  expect(cas.heard.join('\n')).not.toMatch(/Gast 0[3-9]/);

  // somebody does not come: their name goes, and their link leads nowhere
  await lead.press(lead.button('Meer voor Gast 30'));
  await lead.press(lead.page.getByRole('menuitem', { name: 'Trek de uitnodiging in' }));
  await lead.press(lead.button('Wis ook de naam'));
  await expect(lead.heading('2 van 30 klaar')).toBeVisible();
  await expect(lead.page.getByText('Gast 30')).toBeHidden();
  const late = await arrive({ name: 'late', width: 390, height: 844 });
  await late.page.goto(linkOf('Gast 30'));
  await expect(late.page.getByText('Deze uitnodiging geldt niet meer.')).toBeVisible();
  // who was only withdrawn still takes their name out by that link
  await lead.press(lead.button('Meer voor Gast 29'));
  await lead.press(lead.page.getByRole('menuitem', { name: 'Trek de uitnodiging in' }));
  await lead.press(lead.button('Trek in'));
  await expect(lead.heading('2 van 29 klaar')).toBeVisible();
  await late.page.goto(linkOf('Gast 29'));
  await expect(late.page.getByText('Deze uitnodiging geldt niet meer.')).toBeVisible();
  await look('withdrawn', late);
  await late.press(late.button('Ik doe niet mee: wis mijn naam'));
  await late.press(late.button('Wis mijn naam'));
  await expect(late.page.getByText('Je naam is gewist.')).toBeVisible();
  const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
  await screen.page.goto(plenary);
  await screen.press(screen.button(/scherm/));
  await expect(screen.page.getByText(code.slice(0, 3)).first()).toBeVisible();

  // on the day
  await lead.press(lead.button('Begin de workshop'));
  await expect(lead.button('Volgende: Jouw smaak')).toBeVisible();
  await expect(laptop.heading(QUESTION)).toBeVisible();
  await expect(keys.heading(QUESTION)).toBeVisible();
  await laptop.page.close();
  const dayPhone = await arrive({ name: 'dag', width: 390, height: 844, hands: 'touch' });
  await dayPhone.page.goto(linkOf('Zoë Visser'));
  await expect(dayPhone.heading(QUESTION)).toBeVisible();
  await late.page.goto(linkOf('Gast 05'));
  await late.press(late.button('Dit klopt, ga verder'));
  await expect(late.heading(QUESTION)).toBeVisible();
  await lead.press(lead.button('Volgende: Jouw smaak'));
  await expect(dayPhone.heading(styleName('hoeder'))).toBeVisible();
  await expect(late.button(`Begin met de ${PAIRS.length} keuzes`)).toBeVisible();
  await look('day', lead, dayPhone);

  for (const { name, troubles } of [lead, phone, laptop, keys, cas, screen, dayPhone])
    expect(troubles, name).toEqual([]);
});
