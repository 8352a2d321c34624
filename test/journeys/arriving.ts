import { expect } from '@playwright/test';
import type { Style } from '../../shared/decks/content.ts';
import { PAIRS, STATEMENTS, styleName } from './cards.ts';
import type { Person } from './person.ts';
import { expectAtTop } from './screen.ts';

/** The word of this person, once only in the workshop. */
export function wordOf({ name }: Person): string {
  return `${name.toLowerCase()}-woord`;
}

export async function giveWord(person: Person): Promise<void> {
  await person.write(person.field('Jouw woord'), wordOf(person));
  await person.press(person.button('Deel je woord'));
  await expect(person.button('Pas aan')).toBeVisible();
}

/** All 24 statements, answered so that one style comes out on top. */
export async function answerAll(person: Person, style: Style): Promise<void> {
  await person.press(person.button('Begin met de 24 zinnen'));
  for (let at = 1; at <= STATEMENTS.length; at += 1) {
    await expect(person.page.getByText(`Stelling ${at} van ${STATEMENTS.length}`)).toBeVisible();
    const question = await person.page.getByRole('heading', { level: 1 }).textContent();
    const statement = STATEMENTS.find(({ text }) => text === question);
    const answer = statement?.style === style ? 'Past helemaal bij mij' : 'Past een beetje';
    await person.choose(person.page.getByRole('radio', { name: answer, exact: true }));
    await person.press(person.button(at === STATEMENTS.length ? 'Bekijk je uitslag' : 'Volgende'));
  }
  await expectResult(person, style);
}

/** Pairs from here on, each time the side of this style where it stands in one. */
export async function answerPairs(person: Person, style: Style, from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at += 1) {
    await expect(person.page.getByText(`Keuze ${at} van ${PAIRS.length}`)).toBeVisible();
    const shown = await person.page.getByRole('radio').locator('xpath=ancestor::label').allTextContents();
    const pair = PAIRS.find((sides) => sides.every(({ text }) => shown.includes(text.nl)));
    const side = pair?.find((one) => one.style === style) ?? pair?.[0];
    await person.choose(person.page.getByRole('radio', { name: side?.text.nl ?? '', exact: true }));
    await person.press(person.button(at === PAIRS.length ? 'Bekijk je uitslag' : 'Volgende'));
  }
}

/** A style of one's own choice, without the statements. */
export async function chooseStyle(person: Person, style: Style): Promise<void> {
  await person.press(person.button('Liever zelf een smaak kiezen'));
  await person.choose(person.page.getByRole('radio', { name: new RegExp(`^${styleName(style)}`) }));
  await person.press(person.button('Dit is mijn smaak'));
  await expectResult(person, style);
}

/** What somebody answered is gone: they go on from the heading of what comes of it, at its top. */
async function expectResult(person: Person, style: Style): Promise<void> {
  await expect(person.heading(styleName(style))).toBeFocused();
  await expectAtTop(person.page, person.name);
}

/** Others do not see the style of this person. */
export async function keepStyle(person: Person): Promise<void> {
  const no = person.page.getByRole('radio', { name: /^Nee, liever niet/ });
  await person.choose(no);
  await expect(no).toBeChecked();
}
