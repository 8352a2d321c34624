import { describe, expect, test } from 'vitest';
import { LIMITS, STYLES } from '../../../shared/decks/content.ts';
import {
  parseDeck,
  parseFormat,
  parseQuestionnaire,
  parseStyles,
  parseTeamNames,
} from '../../../shared/decks/parse.ts';
import { describeProblem, type Parsed } from '../../../shared/decks/problem.ts';
import { cardFile, deckFile, formatFile, stepFile } from './fixture.ts';

function faults(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem, 'nl'));
}

/** A deck of one card with these fields instead of the good ones. */
function withCard(fields: Record<string, unknown>) {
  return parseDeck('decks/wicked.yaml', { ...deckFile(), cards: [{ ...cardFile('WP01'), ...fields }] });
}

const long = (length: number) => 'x'.repeat(length);

describe('deck', () => {
  test('a good deck: number and deck follow from the id and the file, labels and warning may be left out', () => {
    const parsed = parseDeck('decks/wicked.yaml', deckFile());
    expect(faults(parsed)).toEqual([]);
    expect(parsed.ok && parsed.value.cards[1]).toEqual({
      ...cardFile('WP12'),
      deck: 'wicked',
      number: 12,
      labels: [],
      warning: null,
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'title too long',
      { title: { nl: long(27), en: 'Fine' } },
      'veld title.nl: is 27 tekens lang; hoogstens 26',
    ],
    [
      'body too long',
      { body: { nl: 'Goed', en: long(81) } },
      'veld body.en: is 81 tekens lang; hoogstens 80',
    ],
    [
      'question too long',
      { question: { nl: long(56), en: 'Fine' } },
      'veld question.nl: is 56 tekens lang; hoogstens 55',
    ],
    ['empty', { body: { nl: '  ', en: 'Fine' } }, 'veld body.nl: is leeg'],
    ['no English', { body: { nl: 'Alleen Nederlands' } }, 'veld body.en: ontbreekt'],
    ['a third language', { body: { nl: 'a', en: 'b', de: 'c' } }, 'veld body.de: dit veld kennen we niet'],
    ['unknown field', { effect: 'tijd' }, 'veld effect: dit veld kennen we niet'],
    ['not a text', { body: 'los' }, 'veld body: hier horen velden te staan'],
    ['a number', { body: { nl: 2022, en: 'Fine' } }, 'veld body.nl: hier hoort tekst te staan'],
    [
      'forgotten translation',
      { question: { nl: 'Wie dan?', en: 'Wie dan?' } },
      'veld question: is in het Nederlands en Engels hetzelfde',
    ],
    [
      'forgotten title',
      { title: { nl: 'Een twee drie', en: 'Een twee drie' } },
      'veld title: is in het Nederlands en Engels hetzelfde',
    ],
    [
      'a person',
      { body: { nl: 'Bel Van der Steen eens', en: 'Call somebody' } },
      'veld body.nl: noemt een persoon: Van der Steen',
    ],
    [
      'unknown chapter',
      { source: { chapter: 'QQ', lines: [1, 2] } },
      'veld source.chapter: QQ is geen hoofdstuk van de publicatie',
    ],
    [
      'lines turned round',
      { source: { chapter: 'TH', lines: [9, 2] } },
      'veld source.lines: de eerste regel komt na de laatste',
    ],
    [
      'sensitive without warning',
      { labels: ['gevoelig'] },
      'veld warning: een kaart met label gevoelig heeft een waarschuwing, en andere kaarten niet',
    ],
    [
      'warning without label',
      { warning: { nl: 'Let op', en: 'Mind' } },
      'veld warning: een kaart met label gevoelig heeft een waarschuwing, en andere kaarten niet',
    ],
  ])('%s', (_, fields, fault) => {
    expect(faults(withCard(fields))).toEqual([`decks/wicked.yaml, kaart WP01, ${fault}`]);
  });

  test('a text of exactly the limit, counted as a reader counts it', () => {
    const title = { nl: '👩🏽‍🚒'.repeat(LIMITS.cardTitle), en: 'e\u0301'.repeat(LIMITS.cardTitle) };
    expect(faults(withCard({ title }))).toEqual([]);
  });

  test('one word may be the same in both languages', () => {
    expect(faults(withCard({ title: { nl: 'Gedoe', en: 'Gedoe' } }))).toEqual([]);
  });

  test('a word that only looks like a name is fine', () => {
    expect(faults(withCard({ body: { nl: 'We hebben geluk met de jongeren.', en: 'Lucky us.' } }))).toEqual(
      [],
    );
  });

  test('an id twice, an id of the wrong form and a file of another name', () => {
    const twice = { ...deckFile(), cards: [cardFile('WP01'), cardFile('WP01')] };
    expect(faults(parseDeck('decks/wicked.yaml', twice))).toEqual([
      'decks/wicked.yaml, kaart WP01, veld id: komt twee keer voor',
    ]);
    expect(faults(withCard({ id: 'wp1' }))[0]).toContain(
      'kaart wp1, veld id: "wp1" heeft niet de juiste vorm',
    );
    expect(faults(parseDeck('decks/regels.yaml', deckFile()))).toEqual([
      'decks/regels.yaml, veld id: is wicked, anders dan de naam van het bestand',
    ]);
  });

  test('a card without an id is named by its place', () => {
    const { id: _, ...nameless } = cardFile('WP01');
    const parsed = parseDeck('decks/wicked.yaml', { ...deckFile(), cards: [cardFile('WP02'), nameless] });
    expect(faults(parsed)).toEqual(['decks/wicked.yaml, kaart #2, veld id: ontbreekt']);
  });

  test('all faults at once, and in English', () => {
    const parsed = withCard({ title: { nl: long(30), en: long(31) } });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'decks/wicked.yaml, card WP01, field title.nl: is 30 characters long; at most 26',
      'decks/wicked.yaml, card WP01, field title.en: is 31 characters long; at most 26',
    ]);
  });

  test.each([null, undefined, 'tekst', 3, [], {}])('%j is no deck', (raw) => {
    expect(faults(parseDeck('decks/wicked.yaml', raw)).length).toBeGreaterThan(0);
  });
});

describe('questionnaire', () => {
  const row = (order: readonly string[]) => ({
    id: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    intro: { nl: 'Zo gaat het.', en: 'How it goes.' },
    statements: order.map((style, at) => ({
      id: `s${at}`,
      style,
      text: { nl: `Ik doe ${at}`, en: `I do ${at}` },
    })),
  });
  const mixed: string[] = [1, 2, 3, 4].flatMap(() => [...STYLES]);

  test('four per style, mixed', () => {
    expect(faults(parseQuestionnaire('questionnaires/proef.yaml', row(mixed)))).toEqual([]);
  });

  test('three of one and five of another', () => {
    expect(faults(parseQuestionnaire('questionnaires/proef.yaml', row(mixed.with(0, 'hoeder'))))).toEqual([
      'questionnaires/proef.yaml, veld statements: verkenner heeft 3 stellingen in plaats van 4',
      'questionnaires/proef.yaml, veld statements: hoeder heeft 5 stellingen in plaats van 4',
    ]);
  });

  test('four of one style in a row', () => {
    expect(faults(parseQuestionnaire('questionnaires/proef.yaml', row(mixed.toSorted())))).toEqual([
      'questionnaires/proef.yaml, veld statements: vier stellingen van één stijl staan na elkaar',
    ]);
  });

  test('a statement names itself when it is wrong', () => {
    const [fault] = faults(parseQuestionnaire('questionnaires/proef.yaml', row(mixed.with(3, 'bouwer'))));
    expect(fault).toContain(
      'questionnaires/proef.yaml, kaart s3, veld style: "bouwer" kan hier niet; kies uit',
    );
  });
});

describe('SMAAK-1: questionnaire of pairs', () => {
  const two: [string, string][] = STYLES.flatMap((one, at) =>
    STYLES.slice(at + 1).map((other): [string, string] => [one, other]),
  );
  const file = (pairs: readonly (readonly [string, string])[]) => ({
    id: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    intro: { nl: 'Zo gaat het.', en: 'How it goes.' },
    pairs: pairs.map(([a, b], at) => ({
      id: `p${at}`,
      a: { style: a, text: { nl: `Ik doe ${at}`, en: `I do ${at}` } },
      b: { style: b, text: { nl: `Ik laat ${at}`, en: `I let ${at}` } },
    })),
  });
  const parsed = (pairs: readonly (readonly [string, string])[]) =>
    faults(parseQuestionnaire('questionnaires/proef.yaml', file(pairs)));

  test('each two styles meet once, on whichever side', () => {
    expect(parsed(two)).toEqual([]);
    expect(parsed(two.map(([a, b], at) => (at % 2 ? [b, a] : [a, b])))).toEqual([]);
  });

  test('two that meet twice and two that never meet', () => {
    expect(parsed(two.with(0, ['spiegelaar', 'hoeder']))).toEqual([
      'questionnaires/proef.yaml, veld pairs: verkenner en verbinder staan 0 keer tegenover elkaar in plaats van 1',
      'questionnaires/proef.yaml, veld pairs: spiegelaar en hoeder staan 2 keer tegenover elkaar in plaats van 1',
    ]);
  });

  test('one style against itself', () => {
    expect(parsed([...two, ['hoeder', 'hoeder']])).toEqual([
      'questionnaires/proef.yaml, veld pairs: hoeder en hoeder staan 1 keer tegenover elkaar in plaats van 0',
    ]);
  });

  test('statements and pairs in one file', () => {
    const both = { ...file(two), statements: [] };
    expect(faults(parseQuestionnaire('questionnaires/proef.yaml', both)).length).toBeGreaterThan(0);
  });
});

describe('format', () => {
  test('a good one; the size of teams is five unless it says otherwise', () => {
    const file = formatFile();
    const parsed = parseFormat('formats/proef.yaml', {
      ...file,
      minutes: 6,
      steps: [...file.steps, stepFile('mix', 'mix', 1, {})],
    });
    expect(parsed.ok && parsed.value.steps.at(-1)?.settings).toEqual({ size: 5 });
  });

  test('minutes that do not add up', () => {
    expect(faults(parseFormat('formats/proef.yaml', { ...formatFile(), minutes: 45 }))).toEqual([
      'formats/proef.yaml, veld minutes: is 45, maar de stappen en de speling samen duren 5',
    ]);
  });

  test('a step id twice', () => {
    const steps = [stepFile('stap', 'theedoos', 2, {}), stepFile('stap', 'check-out', 3, {})];
    expect(faults(parseFormat('formats/proef.yaml', { ...formatFile(), steps }))).toEqual([
      'formats/proef.yaml, kaart stap, veld id: komt twee keer voor',
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['mix', { size: 9 }, 'settings.size: is te groot; hoogstens 8'],
    ['mix', { size: 2 }, 'settings.size: is te klein; minstens 3'],
    ['koers', {}, 'settings.silentSeconds: ontbreekt'],
    ['theedoos', { size: 5 }, 'settings.size: dit veld kennen we niet'],
    ['dansen', {}, 'kind: "dansen" kan hier niet; kies uit'],
  ])('%s with %j', (kind, settings, fault) => {
    const parsed = parseFormat('formats/proef.yaml', {
      ...formatFile(),
      steps: [stepFile('stap', kind, 5, settings)],
    });
    expect(faults(parsed)[0]).toContain(`formats/proef.yaml, kaart stap, veld ${fault}`);
  });
});

describe('styles and team names', () => {
  test('a style that is missing and one that occurs twice', () => {
    const text = { nl: 'Zo', en: 'Like so' };
    const style = (name: string) => ({
      style: name,
      name: text,
      tea: text,
      quality: text,
      pitfall: text,
      allergy: text,
      need: text,
      complementHelps: text,
      move: text,
      moveText: text,
    });
    const styles = STYLES.map((name) => style(name === 'hoeder' ? 'aanjager' : name));
    expect(faults(parseStyles('styles.yaml', { styles }))).toEqual([
      'styles.yaml, kaart aanjager, veld style: moet precies één keer voorkomen',
      'styles.yaml, kaart hoeder, veld style: moet precies één keer voorkomen',
    ]);
    expect(faults(parseStyles('styles.yaml', { styles: STYLES.map(style) }))).toEqual([]);
  });

  test('a team name twice', () => {
    expect(faults(parseTeamNames('teams.yaml', { names: ['Springtij', 'Kimlicht', 'Springtij'] }))).toEqual([
      'teams.yaml, veld names: Springtij staat er twee keer',
    ]);
  });
});
