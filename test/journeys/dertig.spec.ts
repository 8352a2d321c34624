import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { STYLES } from '../../shared/decks/content.ts';
import { Participant, type PersonalLink } from '../play/participant.ts';
import { answerPairs } from './arriving.ts';
import { PAIRS, styleName } from './cards.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

const QUESTION = 'In één woord: hoe zit je erbij?';
const TEAMS = 6;
/** the first answers in a browser, the last only comes when the teams are there */
const GUESTS = Array.from({ length: 30 }, (_none, at) => `Gast ${String(at + 1).padStart(2, '0')}`);
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = '', SIXTH = ''] = GUESTS;
const LAST = GUESTS.at(-1) ?? '';
const ORGANISATIONS = ['Gemeente Veere', 'Waterschap Noord', 'Provincie', 'Rijkswaterstaat'];
const FILE = Buffer.from(
  ['naam,organisatie', ...GUESTS.map((name, at) => `${name},${ORGANISATIONS[at % 4]}`)].join('\n'),
);

test('thirty from a file: links, who is ready, three wishes, one by hand, why, confirmed, and two late-comers', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const origin = baseURL ?? '';
  const arrive = (device: Device): Promise<Person> => Person.arrive(browser, origin, device);
  const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
  const { page } = lead;
  const ears = await Listener.of(lead);
  const look = (where: string): Promise<void> =>
    lookAt(where, { folder: 'dertig', people: [lead], checked: [lead] });
  const { code } = await startWorkshop(lead, 'Opgavedag', /^15 keuzes uit twee/);
  await lead.press(lead.button('Open het voorwerk'));

  const links = await test.step('a list of thirty becomes thirty links', async () => {
    await page.setInputFiles('input[type=file]', { name: 'lijst.csv', mimeType: 'text/csv', buffer: FILE });
    await lead.press(lead.button('Maak links voor 30 mensen'));
    await expect(lead.heading('30 nieuwe links')).toBeVisible();
    const download = page.waitForEvent('download');
    await lead.press(lead.button('Download als CSV'));
    const csv = await readFile(await (await download).path(), 'utf8');
    const found = new Map(
      [...csv.matchAll(/"([^"]*)";"[^"]*";"(http[^"]*)"/g)].map(([, name = '', link = '']) => [name, link]),
    );
    expect([...found.keys()]).toEqual(GUESTS);
    return found;
  });

  const first = await arrive({ name: FIRST, width: 390, height: 844, hands: 'touch' });
  const guests = await test.step('all but one fill it in beforehand', async () => {
    await first.page.goto(links.get(FIRST) ?? '');
    await first.press(first.button('Dit klopt, ga verder'));
    await first.press(first.button(`Begin met de ${PAIRS.length} keuzes`));
    await answerPairs(first, 'hoeder', 1, PAIRS.length);
    await expect(first.heading(styleName('hoeder'))).toBeVisible();
    await expect(lead.heading('1 van 30 klaar')).toBeVisible();
    return Promise.all(
      GUESTS.slice(1, -1).map(async (name, at) => {
        const guest = new Participant(origin, name);
        await guest.byLink(parts(links.get(name) ?? ''), ORGANISATIONS[(at + 1) % 4] ?? '');
        const style = STYLES[(at * at) % STYLES.length] ?? 'verkenner';
        expect(await guest.play({ type: 'smaak/kies', style })).toHaveProperty('seq');
        return guest;
      }),
    );
  });

  await test.step('who is ready can be seen, and nothing of what they answered', async () => {
    await expect(lead.heading('29 van 30 klaar')).toBeVisible();
    await look('ready');
    expect(lead.heard.join('\n')).not.toMatch(/dominant|"p0\d"|"flavour":\{/);
  });

  const tin = (number: number): Locator => page.getByRole('region', { name: `Team ${number}`, exact: true });
  const teamOf = async (name: string): Promise<number> => {
    for (let number = 1; number <= TEAMS; number += 1)
      if (
        (await tin(number)
          .getByRole('button', { name: new RegExp(`^${name} `) })
          .count()) > 0
      )
        return number;
    return 0;
  };

  await test.step('on the day: three wishes, and the mix keeps them', async () => {
    await lead.press(lead.button('Begin de workshop'));
    await expect(first.heading(QUESTION)).toBeVisible();
    for (const step of ['Jouw smaak', 'Theedoos', 'Teams mengen']) await next(lead, step);
    await lead.press(page.getByText('(geen wensen, 0 op afstand)'));
    const form = page.locator('.kk-mix__wish-form');
    const wishes = [
      ['samen', SECOND, THIRD],
      ['apart', FOURTH, FIFTH],
    ] as const;
    for (const [kind, ...names] of wishes) {
      await lead.choose(form.getByRole('radio', { name: kind, exact: true }));
      for (const name of names) {
        await lead.write(form.getByRole('textbox', { name: 'Zoek een naam' }), name);
        await lead.tick(form.getByRole('checkbox', { name, exact: true }));
      }
      await lead.press(lead.button('Voeg de wens toe'));
      await expect(page.getByText(`${names.join(' en ')} ${kind}`, { exact: true })).toBeVisible();
    }
    await lead.choose(form.getByRole('radio', { name: 'vast in een team', exact: true }));
    await lead.select(form.getByRole('combobox', { name: /^Wie\?/ }), FIRST);
    await lead.select(form.getByRole('combobox', { name: 'In welk team?' }), 'Team 2');
    await lead.press(lead.button('Voeg de wens toe'));
    await expect(page.getByText(`${FIRST} in team 2`, { exact: true })).toBeVisible();
    await lead.choose(page.getByRole('radio', { name: '5', exact: true }));
    await lead.press(lead.button('Meng de teams'));
    await ears.hears(`Het voorstel ligt er: ${TEAMS} teams.`);
    expect(await teamOf(SECOND)).toBe(await teamOf(THIRD));
    expect(await teamOf(FOURTH)).not.toBe(await teamOf(FIFTH));
    expect(await teamOf(FIRST)).toBe(2);
    await expect(page.getByRole('button', { name: new RegExp(`^${LAST} `) })).toHaveCount(0);
    await look('mixed');
  });

  await test.step('one is moved by hand; and the reason why somebody is where they are', async () => {
    const from = await teamOf(SIXTH);
    const to = (from % TEAMS) + 1;
    await page.getByRole('button', { name: `Verplaats ${SIXTH} naar …` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: new RegExp(`^Naar team ${to} `) }).press('Enter');
    await ears.hears(`${SIXTH} staat nu in team ${to}.`);
    expect(await teamOf(SIXTH)).toBe(to);
    await lead.press(page.getByRole('button', { name: new RegExp(`^${SECOND} `) }));
    const dialog = page.getByRole('dialog', { name: SECOND });
    await expect(dialog.getByText(`Door een wens: ${SECOND} en ${THIRD} samen.`)).toBeVisible();
    await expect(dialog.getByText(/^Waterschap Noord: .* per team, hier \d\.$/)).toBeVisible();
    await look('why');
    await page.keyboard.press('Escape');
  });

  const [byLink, byCode] = await test.step('confirmed; two come later and get a place', async () => {
    await lead.press(lead.button('Bevestig deze teams'));
    await expect(first.heading(/^Je zit in /)).toBeVisible();
    const before = new Map(guests.map((guest) => [guest.name, homeOf(guest)]));
    const late = await arrive({ name: LAST, width: 390, height: 844, hands: 'touch' });
    await late.page.goto(links.get(LAST) ?? '');
    await late.press(late.button('Dit klopt, ga verder'));
    await expect(late.heading(/Teams mengen|Je team|wacht/i).first()).toBeVisible();
    const cas = await arrive({ name: 'Cas', width: 320, height: 640, hands: 'keys' });
    await join(cas, code, 'Cas', /Teams mengen|Je team|wacht/i);
    await look('late');
    for (const name of [LAST, 'Cas']) await lead.press(lead.button(new RegExp(`^Zet bij .*: ${name}$`)));
    for (const person of [late, cas]) await expect(person.heading(/^Je zit in /)).toBeVisible();
    await expect(lead.button(/^Zet bij /)).toHaveCount(0);
    await expect.poll(() => new Map(guests.map((guest) => [guest.name, homeOf(guest)]))).toEqual(before);
    return [late, cas];
  });

  await test.step('a participant reads why they are where they are', async () => {
    await first.press(first.button('Waarom zit ik hier?'));
    await expect(first.page.getByText('De begeleider had een wens over jouw plek.')).toBeVisible();
    for (const person of [first, byLink, byCode])
      expect(person.heard.join('\n'), person.name).not.toMatch(
        /"apart"|mix\/wens|mix\/voorgesteld|mix\/vast/,
      );
  });

  await Promise.all(guests.map(async (guest) => guest.stop()));
  for (const { name, troubles } of [lead, first, byLink, byCode]) expect(troubles, name).toEqual([]);
});

/** What a personal link leads to: its workshop and seat in the path, its secret behind the #. */
function parts(link: string): PersonalLink {
  const { pathname, hash } = new URL(link);
  const [workshop = '', seat = ''] = pathname.split('/').slice(-2);
  return { workshop, seat, secret: hash.slice(1) };
}

/** The team that somebody is in, as they know it. */
function homeOf(guest: Participant): string | undefined {
  const seat = guest.seated?.seat ?? '';
  return guest.all.teams.find(({ members }) => members.includes(seat))?.id;
}
