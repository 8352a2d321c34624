import { describe, expect, test } from 'vitest';
import { type DeckId, findCard } from '../../../shared/decks/content.ts';
import { checkLibrary, type Library, selectContent } from '../../../shared/decks/library.ts';
import { parseDeck, parseFormat } from '../../../shared/decks/parse.ts';
import { describeProblem, type Parsed } from '../../../shared/decks/problem.ts';
import { cardFile, deckFile, formatFile, stepFile } from './fixture.ts';

function good<T>(parsed: Parsed<T>): T {
  if (!parsed.ok)
    throw new Error(parsed.problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
  return parsed.value;
}

function deck(id: DeckId, cards: readonly Record<string, unknown>[]) {
  return good(parseDeck(`decks/${id}.yaml`, { ...deckFile(), id, cards }));
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
