import { expect, type Locator } from '@playwright/test';
import { PLAYED, type PlayCard } from './cards.ts';
import { escaped } from './catalogue.ts';
import type { Person } from './person.ts';

/** A card that lies on the board of a team. */
export interface Laid {
  card: PlayCard;
  by: Person;
  water: Water;
}

export type Water = 'Meewind' | 'Tegenwind' | 'Mist' | 'Onderstroom';

/** The own hand in its order, as the reading screen shows it. */
export async function handOf(person: Person, of = PLAYED): Promise<PlayCard[]> {
  const list = person.page.getByRole('list', { name: 'Kaarten in je hand' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const texts = await list.getByRole('listitem').allTextContents();
  return texts.flatMap((text) => of.find(({ title }) => text.includes(title)) ?? []);
}

/** Everybody has one turn, in the order of the game. */
export async function takeTurns(
  players: readonly Person[],
  take: (person: Person, turn: number) => Promise<void>,
): Promise<void> {
  let waiting = players;
  for (const turn of players.keys()) {
    const person = await whoseTurn(waiting);
    waiting = waiting.filter((other) => other !== person);
    await take(person, turn);
  }
}

/** Whose turn it is of those who have not had one; waits until somebody has it. */
async function whoseTurn(waiting: readonly Person[]): Promise<Person> {
  let found: Person | undefined;
  await expect(async () => {
    for (const person of waiting) if (await person.button('Ik pas').isVisible()) found = person;
    expect(found, `the turn goes to one of ${waiting.map(({ name }) => name).join(', ')}`).toBeDefined();
  }).toPass({ timeout: 60_000 });
  if (!found) throw new Error('nobody has the turn');
  return found;
}

/** Lays the card in front of the hand; `look` sees the sheet while it is open. */
export async function lay(
  person: Person,
  water: Water,
  look: (person: Person) => Promise<void>,
): Promise<void> {
  await person.press(person.button(/^(Kies een kaart|Leg een kaart)$/));
  const sheet = person.page.getByRole('dialog', {
    name: /^(Jouw hand, alleen voor jou|De hand van deze tafel, open voor iedereen die hier zit)$/,
  });
  await expect(sheet).toBeVisible();
  await person.choose(sheet.getByRole('radio', { name: new RegExp(`^${water}`) }));
  await look(person);
  await person.press(sheet.getByRole('button', { name: `Leg in ${water}` }));
  await expect(sheet).toBeHidden();
}

/** From 1024 px on the board is a chart: what one does with a card is then in its dialog. */
function onChart(person: Person): boolean {
  return (person.page.viewportSize()?.width ?? 0) >= 1024;
}

/** Finds the card in its water: in the list of that water, or on the chart. */
export async function find(person: Person, { card, water }: Laid): Promise<Locator> {
  const title = person.button(`Lees de kaart ${card.title}`);
  if (onChart(person)) {
    const place = person.page.getByRole('region', { name: new RegExp(`^${water}`) });
    const lying = place.getByRole('article').filter({ has: title });
    await expect(lying).toBeVisible();
    return lying;
  }
  await person.open(person.page.getByRole('tab', { name: new RegExp(`^${water}`) }));
  await expect(title).toBeVisible();
  return person.page.getByRole('article').filter({ has: title });
}

/** What free play offers: beside the board, or behind one button where there is no room. */
export async function freeMove(person: Person, name: string | RegExp): Promise<void> {
  await expect(person.button(/^(Leg een kaart|Je hand is leeg)$/)).toBeVisible();
  const more = person.button('Meer doen');
  if (await more.isVisible()) await person.press(more);
  await person.press(person.button(name));
}

export async function recognise(person: Person, laid: Laid): Promise<void> {
  await find(person, laid);
  if (onChart(person)) {
    await person.press(person.button(`Lees de kaart ${laid.card.title}`));
    const dialog = person.page.getByRole('dialog', { name: laid.card.title });
    const inside = dialog.getByRole('button', { name: 'Herken ik', exact: true });
    await person.press(inside);
    await expect(inside).toHaveAttribute('aria-pressed', 'true');
    await person.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return;
  }
  const answer = person.button(`Herken ik: ${laid.card.title}`);
  await person.press(answer);
  await expect(answer).toHaveAttribute('aria-pressed', 'true');
}

export async function differ(person: Person, laid: Laid, text: string): Promise<void> {
  await find(person, laid);
  if (onChart(person)) {
    await person.press(person.button(`Lees de kaart ${laid.card.title}`));
    await person.press(person.page.getByRole('dialog').getByRole('button', { name: /^Zie ik anders/ }));
  } else {
    await person.press(person.button(`Zie ik anders: ${laid.card.title}`));
    await person.press(person.button(`Schrijf je zin bij ${laid.card.title}`));
  }
  await person.write(person.field('Wat zie jij anders?'), text);
  await person.press(person.button('Zet erbij'));
  await expect(person.page.getByRole('dialog')).toBeHidden();
}

/** Hangs an insight on one's own card; `look` sees the dialog while it is open. */
export async function hang(laid: Laid, text: string, look: (person: Person) => Promise<void>): Promise<void> {
  const { by: person, card } = laid;
  await find(person, laid);
  await person.press(
    person.button(`${onChart(person) ? 'Inzicht erbij' : 'Hang er een inzicht aan'}: ${card.title}`),
  );
  await person.write(person.field('Wat zie jij in onze opgave?'), text);
  await look(person);
  await person.press(person.button('Hang het inzicht op'));
  await expect(person.page.getByRole('dialog')).toBeHidden();
  await expect(person.page.getByText(text)).toBeVisible();
}

export async function link(person: Person, first: Laid, second: Laid, words: string): Promise<void> {
  await freeMove(person, 'Koppel twee kaarten');
  const one = person.page.getByRole('radiogroup', { name: 'Eerste kaart' });
  const two = person.page.getByRole('radiogroup', { name: 'Tweede kaart' });
  await person.choose(one.getByRole('radio', { name: new RegExp(`^${first.card.title}`) }));
  await person.choose(two.getByRole('radio', { name: new RegExp(`^${second.card.title}`) }));
  await person.write(person.field('Wat verbindt ze?'), words);
  await person.press(person.button('Koppel'));
  await expect(person.page.getByRole('dialog')).toBeHidden();
}

/** Does the stijlzet of this person's own style on this card, with these sentences in its fields. */
export async function ownMove(
  person: Person,
  laid: Laid,
  submit: string,
  sentences: readonly string[],
): Promise<void> {
  await freeMove(person, /^Jouw zet: /);
  const sheet = person.page.getByRole('dialog', { name: 'Jouw zet' });
  await person.choose(sheet.getByRole('radio', { name: new RegExp(`^${laid.card.title}`) }));
  const fields = sheet.getByRole('textbox');
  await expect(fields).toHaveCount(sentences.length);
  for (const [at, sentence] of sentences.entries()) await person.write(fields.nth(at), sentence);
  await person.press(sheet.getByRole('button', { name: submit }));
  await expect(sheet).toBeHidden();
}

export async function dot(person: Person, laid: Laid): Promise<void> {
  await find(person, laid);
  const toggle = person.button(new RegExp(`^(Mijn stip|Stip) op ${escaped(laid.card.title)}$`));
  await person.press(toggle);
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
}

/** Whoever comes first passes, until this can be pressed. */
export async function passUntil(
  one: Person,
  others: readonly Person[],
  target: ReturnType<Person['button']>,
): Promise<void> {
  await expect(async () => {
    for (const person of others)
      if (await person.button('Ik pas').isVisible()) await person.press(person.button('Ik pas'));
    await expect(target, one.name).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
}
