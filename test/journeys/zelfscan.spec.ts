import { COMPASS, HOEDAN } from './cards.ts';
import { askStep, takeStep, writeCourse, writeUnseen } from './course.ts';
import { DEVICES, withEnglish } from './devices.ts';
import { expect, test } from './journey.ts';
import type { Person } from './person.ts';
import { gather, look, panel, score } from './scans.ts';
import { expectAtTop } from './screen.ts';
import { next } from './workshop.ts';

const COURSE = 'Wie het aangaat zit erbij als wij iets kiezen';
const FIRST = 'Donderdag bel ik twee bewoners';
const INTENT = 'Ik vraag eerst wie het raakt';
const ROLES = HOEDAN?.roles ?? [];

/** What a recommendation or a principle is called to this person. */
function nameOf(person: Person, id: string): string {
  return [...(HOEDAN?.piles ?? []), ...COMPASS].find((one) => one.id === id)?.name[person.reads] ?? id;
}

/** What the kompas asks about a principle. */
function sentenceOf(person: Person, id: string): string {
  return COMPASS.find((one) => one.id === id)?.text[person.reads] ?? id;
}

test('four people scan their work from their own role and then by the kompas, one of them in English', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { room, ears } = await gather(browser, baseURL, {
    title: 'Rollendag',
    format: /^Zelfscan: jouw rol en jouw kompas/,
    begins: /^(In één woord: hoe zit je erbij\?|In one word: how are you today\?)$/,
    devices: withEnglish(DEVICES),
    folder: 'zelfscan',
  });
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  /** everybody takes another role, in the order of the deck */
  const roleOf = (person: Person): (typeof ROLES)[number] | undefined => ROLES[players.indexOf(person)];
  const cardsOf = (person: Person) => HOEDAN?.cards.filter(({ role }) => role === roleOf(person)?.id) ?? [];
  const cardIn = (person: Person, pile: string): string => {
    const card = cardsOf(person).find((one) => one.pile === pile);
    return card?.body[person.reads] ?? pile;
  };
  const ready = async (): Promise<void> => {
    for (const person of [anouk, bilal, chantal]) await person.press(person.button('Ik ben klaar'));
    await expect(bilal.page.getByText('3 of 4 are done.')).toBeVisible();
    await daan.press(daan.button('Ik ben klaar'));
  };
  /** What the step shows of one item: no name and no role is anywhere in it. */
  const shows = async (id: string, nl: string, en: string): Promise<void> => {
    await room.all(async (person) => {
      const item = panel(person, nameOf(person, id));
      await expect(item).toContainText(person.reads === 'en' ? en : nl);
      for (const secret of [
        ...players.map(({ name }) => name),
        ...ROLES.map(({ name }) => name[person.reads]),
      ])
        await expect(item).not.toContainText(secret);
    });
  };

  await test.step('each takes another role, and reads the cards of that role', async () => {
    await next(lead, 'Zelfscan bij je rol');
    await expect(anouk.button('Ik ben klaar')).toBeVisible();
    await look(room, 'rol');
    const asked = (person: Person, name?: string) =>
      person.page.getByRole('radiogroup', name === undefined ? {} : { name });
    const takes = async (person: Person, of: Person): Promise<void> => {
      const name = new RegExp(`^${roleOf(of)?.name[person.reads]}`);
      await person.choose(person.page.getByRole('radio', { name }));
      await expect(person.page.getByRole('radio', { name })).toBeChecked();
      await expect(asked(person)).toHaveCount(1 + cardsOf(person).length);
    };
    // who first takes the wrong one takes another, and the cards go along
    await takes(chantal, anouk);
    await expect(asked(chantal, cardIn(anouk, 'start'))).toBeVisible();
    await room.all(async (person) => takes(person, person));
    await expect(asked(chantal, cardIn(anouk, 'start'))).toHaveCount(0);
    // a title that asks something keeps its own mark
    await expect(asked(chantal, 'Kun jij het overnemen? Straks stopt het programma.')).toBeVisible();
  });

  await test.step('scored in silence', async () => {
    for (const [at, person] of players.entries()) {
      await score(person, cardIn(person, 'start'), at + 1);
      await score(person, cardIn(person, 'mens'), 4);
      // one of them does not know: with three answers nothing is shown
      await score(person, cardIn(person, 'stop'), person === chantal ? 0 : 2);
    }
    await expect(bilal.page.getByText('You have scored 3 of the 10 sentences')).toBeVisible();
    await look(room, 'scoren');
    // who comes back finds the role and the scores as they were left
    await daan.page.reload();
    await expect(daan.page.getByText('Je hebt 3 van de 10 zinnen gescoord')).toBeVisible();
    await ready();
  });

  await test.step('the spread across the roles, without who', async () => {
    await ears.hears(`De spreiding van jullie scores is te zien. Bovenaan staat: ${nameOf(daan, 'start')}.`);
    await room.all(async ({ name, page }) => expectAtTop(page, name));
    await shows('start', 'Van 1 tot 4, 4 antwoorden', 'From 1 to 4, 4 answers');
    await shows('mens', 'Van 4 tot 4, 4 antwoorden', 'From 4 to 4, 4 answers');
    await shows('stop', 'Te weinig antwoorden om te tonen', 'Too few answers to show');
    await look(room, 'spreiding');
  });

  await test.step('the team takes something, and two settle it', async () => {
    await bilal.press(bilal.button(/^We want to work on this: Keep seeing the person/));
    await ears.hears(`Gekozen om aan te werken: ${nameOf(daan, 'mens')}.`);
    await chantal.press(chantal.button(`Hier willen we aan werken: ${nameOf(chantal, 'start')}`));
    await anouk.press(anouk.button('Leg dit vast'));
    await expect(bilal.page.getByText('Anouk wants to settle this. Do you agree?')).toBeVisible();
    await look(room, 'vastleggen');
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await ears.hears('Jullie keuze staat vast.');
    await expect(lead.heading('1 van 1 team heeft de scan besproken')).toBeVisible();
  });

  await test.step('koers, with a step that the person named takes', async () => {
    await next(lead, 'Koers');
    await expect(anouk.field('Van A: waar staan we nu?')).toBeVisible();
    // the list that they choose from stands there, also while they write
    await room.all(async (person) => {
      const list = person.reads === 'en' ? 'You want to work on this:' : 'Hier willen jullie aan werken:';
      const names = ['mens', 'start'].map((id) => nameOf(person, id));
      await expect(person.page.getByText(`${list} ${names.join(' · ')}`)).toBeVisible();
    });
    await look(room, 'koers-stil');
    await writeUnseen(players, 'Wij praten over bewoners');
    await writeCourse(anouk, COURSE);
    await look(room, 'koers');
    await anouk.press(anouk.button('Leg onze koers vast'));
    await askStep(chantal, FIRST, bilal);
    await takeStep(bilal, players);
    await look(room, 'koers-klaar');
  });

  await test.step('the kompas: twelve statements, of which some get too few answers', async () => {
    await next(lead, 'Jouw kompas');
    await room.all(async ({ page }) => expect(page.getByRole('radiogroup')).toHaveCount(COMPASS.length));
    await look(room, 'kompas');
    for (const [at, person] of players.entries()) {
      await score(person, sentenceOf(person, 'vertrouwen'), 5 - at);
      await score(person, sentenceOf(person, 'onderzoekend'), 3);
    }
    for (const person of [anouk, bilal]) await score(person, sentenceOf(person, 'ethisch'), 5);
    await ready();
    await ears.hears(`Bovenaan staat: ${nameOf(daan, 'vertrouwen')}.`);
    await shows('vertrouwen', 'Van 2 tot 5, 4 antwoorden', 'From 2 to 5, 4 answers');
    await shows('onderzoekend', 'Van 3 tot 3, 4 antwoorden', 'From 3 to 3, 4 answers');
    await shows('ethisch', 'Te weinig antwoorden om te tonen', 'Too few answers to show');
    await daan.press(daan.button(`Hier willen we aan werken: ${nameOf(daan, 'onderzoekend')}`));
    await daan.press(daan.button('Leg dit vast'));
    await look(room, 'kompas-spreiding');
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await ears.hears('Jullie keuze staat vast.');
  });

  await test.step('check-out', async () => {
    await next(lead, 'Check-out');
    await bilal.write(bilal.field('Wat neem jij je voor?'), INTENT);
    await bilal.press(bilal.button('Bewaar'));
    await expect(bilal.page.getByText(bilal.says('Bewaard, alleen voor jou.'))).toBeVisible();
    await look(room, 'check-out');
  });

  await test.step('the harvest has both scans', async () => {
    await room.end();
    await room.toHarvest();
    await room.all(async (person) => {
      const { page } = person;
      for (const id of ['mens', 'start', 'onderzoekend'])
        await expect(page.getByText(nameOf(person, id)).first()).toBeVisible();
      for (const text of [COURSE, FIRST]) await expect(page.getByText(text).first()).toBeVisible();
    });
    await expect(anouk.page.getByText('van 1 tot 4, 4 antwoorden')).toBeVisible();
    await expect(anouk.page.getByText('van 2 tot 5, 4 antwoorden')).toBeVisible();
    await expect(anouk.page.getByText(nameOf(anouk, 'ethisch'))).toHaveCount(0);
    await expect(bilal.page.getByText(INTENT).first()).toBeVisible();
    await expect(anouk.page.getByText(INTENT)).toHaveCount(0);
    await look(room, 'oogst');
  });

  await test.step('nobody heard whose role or score it was', async () => {
    const heardBy = (person: Person): string => person.heard.join('\n');
    // their own came back to who opened the page anew, so this is what it looks like on the line
    expect(heardBy(daan)).toMatch(/"rol":3/);
    for (const person of room.everybody) {
      const strange = HOEDAN?.cards.filter(({ role }) => role !== roleOf(person)?.id) ?? [];
      const scored = [...strange.map(({ id }) => id), ...(person === daan ? [] : ['rol'])];
      const leaked = scored.filter((field) => heardBy(person).includes(`"${field}":`));
      expect(leaked, person.name).toEqual([]);
    }
    for (const person of [lead, screen]) {
      for (const word of ['"spread"', '"lowest"', '"scan/gekozen"', INTENT])
        expect(heardBy(person), person.name).not.toContain(word);
    }
  });
  room.expectNoTrouble();
});
