import { chooseStyle, giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { Person, type Device } from './person.ts';
import { whoSets } from './field.ts';
import {
  differ,
  dot,
  freeMove,
  hang,
  handOf,
  lay,
  link,
  ownMove,
  recognise,
  takeTurns,
  type Laid,
  type Water,
} from './table.ts';
import { join, next, startWorkshop, toOpgave } from './workshop.ts';

/** Nobody has a pointer: the first two look at the chart, one of whom listens to it, the third at the list. */
const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900, hands: 'keys' },
  { name: 'Chantal', width: 1280, height: 800, hands: 'keys' },
  { name: 'Bilal', width: 390, height: 844, hands: 'keys' },
];
const WATERS: readonly Water[] = ['Meewind', 'Tegenwind', 'Mist'];
const PARTIES = ['Opdrachtgever', 'Media', 'Inwoner'];
const RINGS = ['Aan tafel', 'Betrokken', 'Op afstand'];
const MISSED = 'Jongeren die geen post openen';
const SENTENCE = 'Wie schulden heeft, vertelt zijn verhaal nog maar één keer';

test('a card round and a speelveld by keys alone, heard by who does not see', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const lead = await Person.arrive(browser, baseURL ?? '', { name: 'Leonie', width: 1440, height: 900 });
  const players = await Promise.all(
    PLAYERS.map(async (device) => Person.arrive(browser, baseURL ?? '', device)),
  );
  const [anouk, chantal, bilal] = players as [Person, Person, Person];
  const ears = await Listener.of(chantal);
  const all = async (deed: (person: Person) => Promise<void>): Promise<void> => {
    for (const person of players) await deed(person);
  };

  await test.step('to a team with an opgave', async () => {
    const { code } = await startWorkshop(lead, 'Leerdag schulden', /drie uur/);
    await all(async (person) => join(person, code));
    await all(giveWord);
    await next(lead, 'Jouw smaak');
    await chooseStyle(anouk, 'volhouder');
    await chooseStyle(chantal, 'verkenner');
    await chooseStyle(bilal, 'hoeder');
    await next(lead, 'Theedoos');
    await toOpgave(lead, players, SENTENCE, [anouk, bilal]);
    await next(lead, 'Onze afspraken');
    await next(lead, 'Kaartronde: wicked problems');
  });

  const laid: Laid[] = [];
  await test.step('reading and turns', async () => {
    const hands = new Map<Person, Awaited<ReturnType<typeof handOf>>>();
    for (const person of players) hands.set(person, await handOf(person));
    await all(async (person) => person.press(person.button('Ik heb gelezen')));
    await takeTurns(players, async (person, turn) => {
      const water = WATERS[turn];
      const [card] = hands.get(person) ?? [];
      if (!card || !water) throw new Error('an empty hand');
      await lay(person, water, async () => undefined);
      laid.push({ card, by: person, water });
      if (person !== chantal) await ears.hears(`${person.name} legde ${card.title} in ${water}.`);
      await person.press(person.button('Klaar, ik heb verteld waarom'));
    });
    await expect(chantal.button('Leg een kaart')).toBeVisible();
    await ears.hears('De beurten zijn klaar. Jullie spelen nu vrij.');
  });

  const by = (person: Person): Laid => {
    const found = laid.find((one) => one.by === person);
    if (!found) throw new Error(`${person.name} laid nothing`);
    return found;
  };
  const titleOf = (person: Person): string => by(person).card.title;

  await test.step('free play, and what a listener hears of it', async () => {
    const insight = 'Wie belt, krijgt steeds iemand anders';
    await hang(by(chantal), insight, async () => undefined);
    await recognise(chantal, by(bilal));
    await differ(bilal, by(anouk), 'Ik zie vooral haast');
    await ears.hears(`Bilal ziet ${titleOf(anouk)} anders.`);
    await link(anouk, by(anouk), by(chantal), 'dezelfde bewoner');
    await ears.hears(`Anouk koppelde ${titleOf(anouk)} aan ${titleOf(chantal)}.`);
    await ownMove(bilal, by(chantal), 'Zet de stoel erbij', ['de jongeren', 'Ik bel zelf nooit']);
    await ears.hears(`Bilal zet een lege stoel bij ${titleOf(chantal)}.`);
    await hang(by(bilal), 'Wij wachten op elkaar', async () => undefined);
    await ears.hears(`Bilal hing een inzicht aan ${titleOf(bilal)}.`);
    await moves(chantal, by(chantal), 'Onderstroom');
    await expect(chantal.page.getByRole('region', { name: /^Onderstroom/ })).toContainText(insight);
    await chantal.press(chantal.button(`Terug: ${titleOf(chantal)} naar het vorige water`));
    await expect(chantal.page.getByRole('region', { name: /^Onderstroom/ })).toContainText(
      'Hier ligt nog niets',
    );
    await moves(anouk, by(anouk), 'Onderstroom');
    await ears.hears(`Anouk verplaatste ${titleOf(anouk)} naar Onderstroom.`);
  });

  await test.step('the chart in reading order', async () => {
    const chart = chantal.page.getByRole('region', { name: 'Kaartronde: wicked problems' });
    await expect(chart.getByRole('heading')).toHaveText([
      /^Meewind/,
      ...under('Meewind'),
      /^Tegenwind/,
      ...under('Tegenwind'),
      /^Mist/,
      ...under('Mist'),
      /^Onderstroom/,
      ...under('Onderstroom'),
    ]);
    await expect(chart).toMatchAriaSnapshot(`
      - region /Meewind/:
        - heading /Meewind/ [level=2]
      - region /Tegenwind/:
        - heading /Tegenwind/ [level=2]
      - region /Mist/:
        - heading /Mist/ [level=2]
      - region /Onderstroom/:
        - heading /Onderstroom/ [level=2]
        - list:
          - listitem:
            - article:
              - heading /${titleOf(anouk)}/ [level=3]
              - paragraph: Gelegd door Anouk
              - list:
                - listitem: /Hoort bij ${titleOf(chantal)}. dezelfde bewoner \\(Anouk\\)/
              - list:
                - listitem: /Zie ik anders. Bilal. .Ik zie vooral haast./
      - button /Onze opgave ${SENTENCE}/
    `);
    // where the list is shown, the same is walked through tab by tab
    await bilal.open(bilal.page.getByRole('tab', { name: 'Onderstroom 1 kaart' }));
    await expect(bilal.page.getByRole('tabpanel')).toContainText(titleOf(anouk));
    // and who sees the chart can choose the list
    await anouk.press(anouk.button('Toon als lijst'));
    await expect(anouk.page.getByRole('tablist', { name: 'De vier wateren' })).toBeVisible();
    await anouk.press(anouk.button('Toon als zeekaart'));
    await expect(anouk.heading(/^Onderstroom/)).toBeVisible();
  });

  function under(water: string): RegExp[] {
    const at = (one: Laid): string => (one.by === anouk ? 'Onderstroom' : one.water);
    return laid.filter((one) => at(one) === water).map(({ card }) => new RegExp(card.title));
  }

  await test.step('gedoe, dots and kernkaarten', async () => {
    await lead.press(lead.button('Gooi gedoe bij alle teams'));
    await ears.hears(/^Er is gedoe: /);
    await chantal.press(chantal.button('Bekijk'));
    const dialog = chantal.page.getByRole('dialog');
    await chantal.choose(dialog.getByRole('radio', { name: /^Tegenwind/ }));
    await chantal.write(chantal.field('Hoe gaan jullie hiermee om?'), 'We zeggen het hardop');
    await chantal.press(chantal.button('Leg de zin voor'));
    await chantal.press(dialog.getByRole('button', { name: 'Sluit' }));
    await bilal.press(bilal.button('Bekijk'));
    await bilal.press(bilal.button('Hier staan we achter'));
    await expect(chantal.button('Bekijk')).toBeHidden();
    await freeMove(anouk, 'Naar de stippen');
    await ears.hears('Anouk wil naar de stippen.');
    await chantal.press(chantal.button('Ja, naar de stippen'));
    await ears.hears('De stippen zijn open. Kies hoogstens drie kaarten.');
    for (const person of players) {
      await dot(person, { ...by(anouk), water: 'Onderstroom' });
      await person.press(person.button('Ik ben klaar'));
    }
    await ears.hears('De ronde is klaar. De kernkaarten zijn bekend.');
    await expect(chantal.heading('Dit nemen we mee')).toBeVisible();
    await expect(chantal.button(`Lees de kaart ${titleOf(anouk)}`).first()).toBeVisible();
  });

  const stands = new Map<Person, string>();
  await test.step('the speelveld: parties and turns', async () => {
    await next(lead, 'Kaartronde: ongeschreven regels');
    await next(lead, 'Pauze');
    await next(lead, 'Speelveld');
    for (const [index, person] of players.entries()) {
      await person.select(person.page.getByLabel('Een partij van een kaart'), PARTIES[index] ?? '');
      await person.press(person.button('Pak deze'));
      await expect(person.page.getByText('Jouw partijen (1 van 2)')).toBeVisible();
    }
    await all(async (person) => person.press(person.button('Ik ben klaar')));
    for (const ring of RINGS) {
      const person = await whoSets(players);
      stands.set(person, ring);
      await person.choose(person.page.getByRole('radio', { name: ring }));
      await person.write(person.field('Wat wil deze partij?').first(), `Rust, wil ${person.name}`);
      await person.press(person.button('Zet op het veld'));
      if (person !== chantal) await ears.hears(`${person.name} zet ${partyOf(person)} op de ring ${ring}.`);
      await person.press(person.button('Klaar, de volgende'));
    }
  });

  function partyOf(person: Person): string {
    return PARTIES[players.indexOf(person)] ?? '';
  }

  await test.step('lines, and a party moved', async () => {
    // on the chart: the kind, then one end, then the other
    await chantal.press(chantal.button(/^Spanning/));
    await ears.hears('Kies de eerste partij op de kaart.');
    await chantal.press(chantal.button(new RegExp(`^${partyOf(chantal)}`)));
    await ears.hears(`Kies wie erbij hoort: van ${partyOf(chantal)} naar …`);
    await chantal.press(chantal.button(new RegExp(`^${partyOf(anouk)}`)));
    await chantal.write(chantal.field('Wat speelt er tussen hen?'), 'wie betaalt');
    await chantal.press(chantal.button('Trek de lijn'));
    // in the list: a form
    await expect(bilal.page.getByRole('region', { name: 'Lijnen (1)' })).toContainText(
      `Spanning tussen ${partyOf(chantal)} en ${partyOf(anouk)} ‘wie betaalt’`,
    );
    await bilal.press(bilal.page.locator('summary', { hasText: 'Trek een lijn' }));
    await bilal.select(bilal.page.getByLabel('Tussen', { exact: true }), partyOf(bilal));
    await bilal.select(bilal.page.getByLabel('En', { exact: true }), partyOf(anouk));
    await bilal.press(bilal.button('Trek de lijn'));
    await ears.hears(`Bilal trekt een lijn: ${partyOf(bilal)} werkt samen met ${partyOf(anouk)}.`);
    await chantal.page.keyboard.press('Escape');
    await anouk.press(anouk.button(new RegExp(`^${partyOf(bilal)}`)));
    const there = RINGS.find((ring) => ring !== stands.get(bilal)) ?? '';
    await anouk.press(anouk.button(`Zet op: ${there}`));
    await ears.hears(`Anouk verplaatst ${partyOf(bilal)} naar de ring ${there}.`);
    const party = chantal.page
      .getByRole('listitem')
      .filter({ has: chantal.button(new RegExp(`^${partyOf(anouk)}`)) });
    await expect(party).toContainText(
      `Spanning tussen ${partyOf(chantal)} en ${partyOf(anouk)}: ‘wie betaalt’`,
    );
    await expect(party).toContainText(`‘Rust, wil Anouk’`);
  });

  await test.step('an empty chair, the dots and what weighs most', async () => {
    await bilal.write(bilal.field('Wie missen jullie?'), MISSED);
    await bilal.press(bilal.button('Zet een lege stoel'));
    await ears.hears(`Bilal noemt wie er ontbreekt. Lege stoel: ${MISSED}.`);
    await anouk.press(anouk.button('Draai een vraagkaart om'));
    await ears.hears(/^Er ligt een vraagkaart: /);
    await anouk.press(anouk.button('Kies wat het zwaarst weegt'));
    await ears.hears('Anouk wil afronden en stippen zetten.');
    await chantal.press(chantal.button('Ik doe mee'));
    await ears.hears('Zet één stip bij wat het zwaarst weegt.');
    for (const person of players) {
      const seat = person.page.getByRole('radio', { name: `Lege stoel: ${MISSED}` });
      await person.choose(seat);
      await expect(seat).toBeChecked();
      await person.press(person.button('Mijn stip ligt'));
    }
    await expect(chantal.heading('Dit weegt het zwaarst')).toBeVisible();
    await ears.hears(`Dit weegt het zwaarst: Lege stoel: ${MISSED}`);
    await expect(chantal.page.getByRole('region', { name: 'Vragen naast het veld' })).toBeVisible();
  });
  for (const person of [...players, lead]) expect(person.troubles, person.name).toEqual([]);
});

/** Moves a card to another water by its dialog, which stays open to read on. */
async function moves(person: Person, { card }: Laid, water: Water): Promise<void> {
  await person.press(person.button(`Lees de kaart ${card.title}`));
  const dialog = person.page.getByRole('dialog', { name: card.title });
  await person.press(dialog.getByRole('button', { name: 'Verplaats' }));
  await person.choose(dialog.getByRole('radio', { name: new RegExp(`^${water}`) }));
  await person.press(dialog.getByRole('button', { name: 'Verplaats' }));
  await expect(dialog.getByText(new RegExp(`^${water}, van `))).toBeVisible();
  await person.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
