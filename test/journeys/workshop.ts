import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** A workshop that was started, as the people in the room know it. */
export interface Started {
  /** such as TIJ482 */
  code: string;
  /** links that a facilitator hands out */
  plenary: string;
  facilitator: string;
}

/**
 * A facilitator starts a workshop and reads the code and the links from the invitation.
 * @param choices of the form, such as the werkvorm and the questionnaire
 */
export async function startWorkshop(lead: Person, title: string, ...choices: RegExp[]): Promise<Started> {
  const { page } = lead;
  await page.goto('/begeleiden');
  await lead.write(lead.field(/^Naam van de workshop/), title);
  await lead.write(lead.field(/^Jouw naam/), lead.name);
  for (const choice of choices) await lead.choose(page.getByRole('radio', { name: choice }));
  await lead.press(lead.button('Begin de workshop'));
  await expect(lead.heading('Regiekamer')).toBeVisible();
  await lead.press(lead.button('Uitnodigen'));
  const link = await page.getByRole('textbox', { name: 'Link voor deelnemers' }).inputValue();
  const plenary = await page.getByRole('textbox', { name: 'Link voor het plenaire scherm' }).inputValue();
  const facilitator = await page.getByRole('textbox', { name: 'Link voor een medebegeleider' }).inputValue();
  await lead.press(page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }));
  const code = link.split('/').at(-1) ?? '';
  expect(code).toMatch(/^[A-Z]{3}\d{3}$/);
  return { code, plenary, facilitator };
}

/** Somebody comes in with the code. */
export async function join(
  person: Person,
  code: string,
  as = person.name,
  begins: string | RegExp = 'In één woord: hoe zit je erbij?',
): Promise<void> {
  await person.page.goto(`/meedoen/${code}`);
  if (person.reads === 'en') await person.press(person.button('English'));
  await person.write(person.field(/^(Je voornaam|Your first name)/), as);
  await person.press(person.button('Doe mee'));
  await expect(person.heading(begins).first()).toBeVisible();
}

/** The step after this one begins now, also where teams would first get a minute. */
export async function next(lead: Person, step: string): Promise<void> {
  await lead.press(lead.button(`Volgende: ${step}`));
  const begun = lead.page.getByRole('heading', { level: 2, name: step, exact: true });
  const now = lead.button('Ga nu door');
  await expect(begun.or(now).first()).toBeVisible();
  if (await now.isVisible()) await lead.press(now);
  await expect(begun).toBeVisible();
}

/** The team is mixed; the first proposes this opgave and takes it, the other agrees. */
export async function toOpgave(
  lead: Person,
  players: readonly Person[],
  sentence: string,
  two: readonly [Person, Person],
): Promise<void> {
  await next(lead, 'Teams mengen');
  await lead.press(lead.button('Meng de teams'));
  await lead.press(lead.button('Bevestig deze teams'));
  for (const person of players) await expect(person.heading(/^(Je zit in|You are in) /)).toBeVisible();
  await next(lead, 'Jullie opgave');
  await takeOpgave(sentence, two);
}

/** The first proposes this opgave and takes it, the other agrees. */
export async function takeOpgave(sentence: string, [first, other]: readonly [Person, Person]): Promise<void> {
  await first.press(first.button(/^(Stel deze voor: .*|Schrijf onze eigen opgave)$/).first());
  await first.write(first.field('De opgave in één zin'), sentence);
  await first.press(first.button('Stel voor'));
  await first.press(first.button(`Neem deze: ${sentence}`));
  await other.press(other.button(`Akkoord, dit wordt ’m: ${sentence}`));
  await expect(first.heading(sentence).first()).toBeVisible();
}
