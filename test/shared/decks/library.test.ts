import { describe, expect, test } from 'vitest';
import { type DeckId, findCard } from '../../../shared/decks/content.ts';
import { checkLibrary, type Library, selectContent } from '../../../shared/decks/library.ts';
import { TEGEN_ROLES } from '../../../shared/decks/piles.ts';
import { parseDeck, parseFormat } from '../../../shared/decks/parse.ts';
import { describeProblem, type Parsed } from '../../../shared/decks/problem.ts';
import { cardFile, deckFile, formatFile, matrixFile, stepFile } from './fixture.ts';

function good<T>(parsed: Parsed<T>): T {
  if (!parsed.ok)
    throw new Error(parsed.problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
  return parsed.value;
}

function deck(id: DeckId, cards: readonly Record<string, unknown>[], piles: readonly string[] = []) {
  const words = { nl: 'Stapel', en: 'Pile' };
  const parts = piles.map((pile) => ({ id: pile, name: words, short: words }));
  const piled = parts.length === 0 ? {} : { piles: parts };
  return good(parseDeck(`decks/${id}.yaml`, { ...deckFile(), id, cards, ...piled }));
}

function libraryOf(steps: readonly Record<string, unknown>[], decks: Library['decks']): Library {
  const format = good(parseFormat('formats/proef.yaml', { ...formatFile(), minutes: steps.length, steps }));
  const questionnaire = { id: 'vragen', title: format.title, intro: format.title, statements: [] };
  return {
    decks,
    questionnaires: new Map([['vragen', questionnaire]]),
    formats: new Map([['proef', format]]),
    styles: [],
    teamNames: ['Springtij'],
    scans: new Map(),
    placings: new Map(),
  };
}

const round = (settings: Record<string, unknown>) =>
  stepFile('ronde', 'kaartronde', 1, {
    deck: 'wicked',
    gedoe: null,
    short: false,
    readSeconds: 120,
    turnSeconds: 75,
    reflection: [{ nl: 'Wat zie je?', en: 'What do you see?' }],
    ...settings,
  });

/** A deck with one card for each of these piles, and these roles. */
function parted(piles: readonly string[], roles: readonly string[]) {
  const part = (id: string) => ({
    id,
    name: { nl: 'Deel', en: 'Part' },
    short: { nl: 'Een deel', en: 'One part' },
  });
  return good(
    parseDeck('decks/tegenspraak.yaml', {
      ...deckFile(),
      id: 'tegenspraak',
      piles: [...new Set(piles)].map(part),
      roles: roles.map((id) => ({ ...part(id), question: { nl: 'Wat zeg jij?', en: 'What do you say?' } })),
      cards: piles.map((pile, at) => ({ ...cardFile(`LT0${at + 1}`), pile })),
    }),
  );
}

const lines = (library: Library) => checkLibrary(library).map((problem) => describeProblem(problem, 'nl'));

describe('between the files', () => {
  test('a deck that is not there is named at the setting that asks for it', () => {
    expect(
      lines(libraryOf([round({ gedoe: 'gedoe' })], { wicked: deck('wicked', [cardFile('WP01')]) })),
    ).toEqual(['formats/proef.yaml, kaart ronde, veld settings.gedoe: er is geen deck gedoe']);
  });

  test('a questionnaire that is not there', () => {
    expect(lines(libraryOf([stepFile('vraag', 'vragenlijst', 1, { questionnaire: 'anders' })], {}))).toEqual([
      'formats/proef.yaml, kaart vraag, veld settings.questionnaire: er is geen vragenlijst anders',
    ]);
  });

  test('VERV-2: a step whose id looks like one of a next meeting', () => {
    const named = (id: string) =>
      lines(libraryOf([stepFile(id, 'vragenlijst', 1, { questionnaire: 'vragen' })], {}));
    expect(named('rondje-2')).toEqual([
      'formats/proef.yaml, kaart rondje-2, veld id: mag niet op een streepje en een getal eindigen',
    ]);
    expect(named('rondje-12')).toHaveLength(1);
    for (const id of ['rondje', 'rondje2', 'rondje-2-keer']) expect(named(id)).toEqual([]);
  });

  test('one card id in two decks', () => {
    const decks = { wicked: deck('wicked', [cardFile('WP01')]), gedoe: deck('gedoe', [cardFile('WP01')]) };
    expect(lines(libraryOf([round({})], decks))).toEqual([
      'decks/gedoe.yaml, kaart WP01, veld id: staat ook in decks/wicked.yaml',
    ]);
  });

  test('OPG-1: exactly one empty opgave card, and enough others to choose from', () => {
    const step = stepFile('opgave', 'opgave', 1, { deck: 'opgaven', choices: 2 });
    const empty = { ...cardFile('OP09'), labels: ['leeg'] };
    const enough = [cardFile('OP01'), cardFile('OP02'), empty];
    expect(lines(libraryOf([step], { opgaven: deck('opgaven', enough) }))).toEqual([]);
    expect(lines(libraryOf([step], { opgaven: deck('opgaven', [cardFile('OP01'), empty]) }))).toEqual([
      'formats/proef.yaml, kaart opgave, veld settings.choices: deck opgaven heeft minder dan 2 opgaven',
    ]);
    expect(lines(libraryOf([step], { opgaven: deck('opgaven', enough.slice(0, 2)) }))).toEqual([
      'formats/proef.yaml, kaart opgave, veld settings.deck: deck opgaven heeft 0 lege kaarten (label leeg); precies één is nodig',
    ]);
  });

  test('TEGEN-3, TEGEN-4: a statement, a question for every round and the four roles', () => {
    const step = stepFile('spraak', 'tegenspraak', 1, {
      deck: 'tegenspraak',
      silentSeconds: 60,
      turnSeconds: 60,
      rounds: 2,
    });
    const own = parted(['stelling', 'vraag'], ['gever', 'ontvanger', 'omstander']);
    expect(lines(libraryOf([step], { tegenspraak: own }))).toEqual([
      'formats/proef.yaml, kaart spraak, veld settings.deck: deck tegenspraak heeft minder dan 2 kaarten in de stapel vraag',
      'formats/proef.yaml, kaart spraak, veld settings.deck: deck tegenspraak heeft geen rol opdrachtgever',
    ]);
    const whole = parted(['stelling', 'vraag', 'vraag'], [...TEGEN_ROLES]);
    expect(lines(libraryOf([step], { tegenspraak: whole }))).toEqual([]);
  });

  test('GOED-1: a card for every part of the conversation', () => {
    const step = stepFile('werk', 'goedwerk', 1, { deck: 'tegenspraak', silentSeconds: 60 });
    expect(lines(libraryOf([step], { tegenspraak: parted(['situatie', 'beeld'], ['a', 'b']) }))).toEqual([
      'formats/proef.yaml, kaart werk, veld settings.deck: deck tegenspraak heeft minder dan 1 kaarten in de stapel inzet',
    ]);
  });
});

describe('decks with piles and roles', () => {
  const piled = (...piles: string[]) =>
    deck(
      'wat',
      piles.map((pile, at) => ({ ...cardFile(`WK0${at + 1}`), pile })),
      [...new Set(piles)],
    );
  const wat = (cardsPerPile: number) =>
    stepFile('wat', 'wat', 1, { deck: 'wat', silentSeconds: 60, cardsPerPile });
  const hoedan = (rounds: number) =>
    stepFile('hoedan', 'hoedan', 1, { deck: 'hoedan', turnSeconds: 60, rounds });

  test('WAT-1: as many cards as are turned over in each of the three piles', () => {
    const decks = { wat: piled('blik', 'effect', 'partijen', 'partijen') };
    expect(lines(libraryOf([wat(1)], decks))).toEqual([]);
    expect(lines(libraryOf([wat(2)], decks))).toEqual([
      'formats/proef.yaml, kaart wat, veld settings.cardsPerPile: deck wat heeft minder dan 2 kaarten in de stapel blik',
      'formats/proef.yaml, kaart wat, veld settings.cardsPerPile: deck wat heeft minder dan 2 kaarten in de stapel effect',
    ]);
    expect(lines(libraryOf([wat(1)], { wat: piled('blik', 'effect') }))).toEqual([
      'formats/proef.yaml, kaart wat, veld settings.cardsPerPile: deck wat heeft minder dan 1 kaarten in de stapel partijen',
    ]);
  });

  test('HOEDAN-3: cards for roles, and a pile for every round', () => {
    const matrix = good(parseDeck('decks/hoedan.yaml', { ...matrixFile(), id: 'hoedan' }));
    expect(lines(libraryOf([hoedan(2)], { hoedan: matrix }))).toEqual([]);
    expect(lines(libraryOf([hoedan(3)], { hoedan: matrix }))).toEqual([
      'formats/proef.yaml, kaart hoedan, veld settings.rounds: deck hoedan heeft minder dan 3 stapels',
    ]);
    const plain = deck('hoedan', [cardFile('HD01')]);
    expect(lines(libraryOf([hoedan(1)], { hoedan: plain }))).toEqual([
      'formats/proef.yaml, kaart hoedan, veld settings.deck: deck hoedan heeft geen kaarten per rol',
      'formats/proef.yaml, kaart hoedan, veld settings.rounds: deck hoedan heeft minder dan 1 stapels',
    ]);
  });
});

describe('what a workshop freezes', () => {
  const decks = { wicked: deck('wicked', [cardFile('WP01')]), gedoe: deck('gedoe', [cardFile('GD01')]) };

  test('only the decks that the format uses', () => {
    const content = selectContent(libraryOf([round({})], decks), 'proef');
    expect(Object.keys(content?.decks ?? {})).toEqual(['wicked']);
    expect(content?.questionnaire.id).toBe('vragen');
  });

  test('a card is found by its id, and not when its deck is not used', () => {
    const content = selectContent(libraryOf([round({})], decks), 'proef');
    if (content === null) throw new Error('the format exists');
    expect(findCard({ hash: '', ...content }, 'WP01')?.deck).toBe('wicked');
    expect(findCard({ hash: '', ...content }, 'GD01')).toBeUndefined();
  });

  test('an unknown format gives nothing', () => {
    expect(selectContent(libraryOf([round({})], decks), 'anders')).toBeNull();
  });
});
