import type { Locator } from '@playwright/test';
import { expect, test } from './journey.ts';
import type { Person } from './person.ts';
import { gather, look, panel, score, toHarvest } from './scans.ts';
import { next } from './workshop.ts';

const EQUAL = 'Ook wie weinig geld, mensen of kennis heeft, telt hier volop mee.';
const NEEDED = 'Geen van ons krijgt dit alleen voor elkaar, en dat weten we allemaal.';

test('four people scan how they work together, again in a next meeting, and keep what they want to work on', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { room, ears } = await gather(browser, baseURL, {
    title: 'Samen in Zuid',
    format: /^Samenwerkingsscan/,
  });
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const all = async (deed: (person: Person, at: number) => Promise<void>): Promise<void> => {
    for (const [at, person] of players.entries()) await deed(person, at);
  };

  await test.step('scored in silence', async () => {
    await next(lead, 'Hoe werken wij samen?');
    await expect(screen.page.getByText('Het samen doen')).toBeVisible();
    await all(async (person, at) => score(person, EQUAL, at + 2));
    await all(async (person) => score(person, NEEDED, 4));
    await expect(anouk.page.getByText('Je hebt 2 van de 17 zinnen gescoord')).toBeVisible();
    await look(room, 'scoren');
    for (const person of [anouk, bilal, chantal]) await person.press(person.button('Ik ben klaar'));
    await expect(anouk.page.getByText('3 van de 4 zijn klaar')).toBeVisible();
    // who still changes something goes on in what they filled in, and from the heading when that is done
    await anouk.press(anouk.button('Toch nog iets aanpassen'));
    await expect(anouk.page.locator('form').getByRole('radio', { checked: true }).first()).toBeFocused();
    await anouk.press(anouk.button('Bewaar'));
    await expect(anouk.button('Toch nog iets aanpassen')).toBeVisible();
    await expect(anouk.page.locator(':focus')).toHaveRole('heading');
    await daan.press(daan.button('Ik ben klaar'));
  });

  await test.step('the spread, the widest first, and what the team takes', async () => {
    await ears.hears('De spreiding van jullie scores is te zien. Bovenaan staat: Gelijke plek.');
    // the form is gone: who uses the keyboard goes on from the heading
    await expect(daan.heading('Hoe werken wij samen?')).toBeFocused();
    await all(async (person) => {
      await expect(panel(person, 'Gelijke plek')).toContainText('Van 2 tot 5, 4 antwoorden');
      await expect(panel(person, 'Elkaar nodig')).toContainText('Van 4 tot 4, 4 antwoorden');
      await expect(panel(person, 'Open deur')).toContainText('Te weinig antwoorden om te tonen');
    });
    await anouk.press(anouk.button('Hier willen we aan werken: Gelijke plek'));
    await ears.hears('Gekozen om aan te werken: Gelijke plek.');
    await expect(daan.button('Hier willen we aan werken: Gelijke plek')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await daan.press(daan.button('Leg dit vast'));
    await expect(bilal.page.getByText('Daan wil dit vastleggen.')).toBeVisible();
    await look(room, 'bespreken');
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await ears.hears('Jullie keuze staat vast.');
    await expect(lead.heading('1 van 1 team heeft de scan besproken')).toBeVisible();
    for (const { heard } of [lead, screen]) expect(heard.join('\n')).not.toContain('"spread"');
  });

  await test.step('weeks later in a next meeting: the same sentences, both times beside each other', async () => {
    await next(lead, 'Koers');
    await next(lead, 'Check-out');
    await room.end();
    await lead.press(lead.button('Open een volgende bijeenkomst'));
    await lead.choose(lead.page.getByRole('radio', { name: /^Samenwerkingsscan, nog een keer/ }));
    await lead.press(lead.button('Begin de bijeenkomst'));
    await all(async (person) =>
      expect(person.heading('In één woord: hoe ging het sinds de vorige keer?').first()).toBeVisible(),
    );
    await next(lead, 'Nog een keer scoren');
    await all(async (person, at) => score(person, EQUAL, at === 0 ? 3 : 4));
    await all(async (person) => person.press(person.button('Ik ben klaar')));
    await expect(panel(chantal, 'Gelijke plek')).toContainText(/Vorige keer.*Van 2 tot 5/);
    await expect(panel(chantal, 'Gelijke plek')).toContainText(/Nu.*Van 3 tot 4/);
    await look(room, 'tweede-keer');
  });

  await test.step('the harvest has both, and whose score it was is nowhere', async () => {
    await next(lead, 'Bijsturen');
    await toHarvest(room);
    await expect(anouk.page.getByText('Hier willen we aan werken')).toBeVisible();
    await expect(anouk.page.getByText(EQUAL)).toBeVisible();
    await expect(anouk.page.getByText('van 2 tot 5, 4 antwoorden')).toBeVisible();
    await expect(anouk.page.getByText('van 3 tot 4, 4 antwoorden')).toBeVisible();
    await look(room, 'oogst-scan');
  });
  room.expectNoTrouble();
});

test('four people place their programme unseen, and set one mark together', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const { room, ears } = await gather(browser, baseURL, {
    title: 'Programma Zuid',
    format: /^Programmatype en strategie/,
  });
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;

  await test.step('each sets a mark: by mouse, by touch and with the arrows', async () => {
    await next(lead, 'Jullie opgave');
    await next(lead, 'Wat voor programma is dit?');
    await expect(screen.page.getByText('Links: Van de keten.')).toBeVisible();
    const place = (person: Person, where: string): Locator =>
      person.page.getByRole('grid').getByRole('button', { name: where });
    const TOP = 'Links boven: Samen uitvoeren wat vastligt (ver naar links, ver naar boven)';
    const LOW = 'Rechts onder: Sturen door mee te betalen (ver naar rechts, ver naar onder)';
    for (const [person, where] of [
      [anouk, TOP],
      [bilal, TOP],
      [chantal, LOW],
    ] as const) {
      await person.press(place(person, where));
      await expect(place(person, where)).toHaveAttribute('aria-pressed', 'true');
      await expect(person.page.getByText(`Jouw stip. ${where}.`)).toBeVisible();
    }
    // from beside the middle one to the right and one down, and never off the field
    await daan.press(
      place(
        daan,
        'Links boven: Samen uitvoeren wat vastligt (net links van het midden, net boven het midden)',
      ),
    );
    for (const key of ['ArrowRight', 'ArrowDown']) await daan.page.keyboard.press(key);
    for (let at = 0; at < 5; at += 1) await daan.page.keyboard.press('ArrowRight');
    await daan.page.keyboard.press('Enter');
    await expect(
      daan.page.getByText(
        'Jouw stip. Rechts onder: Sturen door mee te betalen (ver naar rechts, net onder het midden).',
      ),
    ).toBeVisible();
    await look(room, 'stip');
    for (const person of players) await person.press(person.button('Ik ben klaar'));
  });

  await test.step('all marks at once, and one together', async () => {
    await ears.hears('Er zijn 4 stippen te zien.');
    await expect(chantal.page.getByText('2 stippen · Links boven')).toBeVisible();
    const shared = 'Rechts boven: Sturen namens de minister (net rechts van het midden, naar boven)';
    await chantal.press(chantal.page.getByRole('grid').getByRole('button', { name: shared }));
    await chantal.press(chantal.button('Stel deze plek voor'));
    await ears.hears(`Chantal stelt voor: ${shared}.`);
    await expect(anouk.heading('Voorstel')).toBeVisible();
    await look(room, 'stippen');
    await daan.press(daan.button('Akkoord, leg vast'));
    await ears.hears(`Jullie stip staat vast: ${shared}.`);
    await expect(lead.heading('1 van 1 team heeft een stip gezet of het opengelaten')).toBeVisible();
    for (const { heard } of [lead, screen]) expect(heard.join('\n')).not.toContain('"marks"');
  });

  await test.step('the strategy stays open', async () => {
    await next(lead, 'Welke strategie?');
    const choice = (person: Person, name: string): Locator =>
      person.page.getByRole('radio', { name: new RegExp(`^${name}`) });
    await anouk.choose(choice(anouk, 'Beleidsprogramma'));
    await bilal.choose(choice(bilal, 'Stimuleringsprogramma'));
    await daan.choose(choice(daan, 'Implementatieprogramma'));
    // Chantal does not know, and sets none
    for (const person of players) await person.press(person.button('Ik ben klaar'));
    await expect(anouk.page.getByText('1 keer gekozen · Beleidsprogramma')).toBeVisible();
    await look(room, 'strategie');
    await bilal.press(bilal.button('Laat het open: we zijn het niet eens'));
    await ears.hears('Bilal stelt voor om het open te laten.');
    await anouk.press(anouk.button('Akkoord, leg vast'));
    await expect(bilal.page.getByText('Jullie zijn het niet eens en laten het open.')).toBeVisible();
  });

  await test.step('the harvest has what the team set together, in words', async () => {
    await next(lead, 'Koers');
    await toHarvest(room);
    await expect(bilal.page.getByText('Rechts boven: Sturen namens de minister')).toBeVisible();
    await expect(bilal.page.getByText('Hierover verschillen we. We laten het open.')).toBeVisible();
    await expect(bilal.page.getByText('ver naar links, ver naar boven')).toHaveCount(0);
    await look(room, 'oogst-plaatsen');
  });
  room.expectNoTrouble();
});
