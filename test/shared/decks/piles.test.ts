import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../../shared/decks/parse.ts';
import { describeProblem } from '../../../shared/decks/problem.ts';
import { cardFile, deckFile, matrixFile } from './fixture.ts';

function faults(raw: unknown): string[] {
  const parsed = parseDeck('decks/wicked.yaml', raw);
  return parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem, 'nl'));
}

type MatrixFile = ReturnType<typeof matrixFile>;

/** The good file with these fields of one card replaced. */
function withCard(at: number, fields: { pile?: string | undefined; role?: string | undefined }) {
  const file = matrixFile();
  return { ...file, cards: file.cards.map((card, index) => (index === at ? { ...card, ...fields } : card)) };
}

describe('piles and roles', () => {
  test('one card for each role in each pile', () => {
    expect(faults(matrixFile())).toEqual([]);
    const parsed = parseDeck('decks/wicked.yaml', matrixFile());
    expect(parsed.ok && parsed.value.cards[1]).toMatchObject({
      id: 'WP02',
      pile: 'start',
      role: 'ontvanger',
    });
    expect(parsed.ok && parsed.value.roles?.map(({ id }) => id)).toEqual(['gever', 'ontvanger']);
  });

  test('roles that no card is written for rotate over all cards', () => {
    const { roles } = matrixFile();
    expect(faults({ ...deckFile(), roles })).toEqual([]);
  });

  test.each<[string, (file: MatrixFile) => unknown, string[]]>([
    [
      'a cell without a card',
      (file) => ({ ...file, cards: file.cards.slice(0, 3) }),
      ['kaart stop, veld cards: heeft 0 kaarten voor de rol ontvanger; precies één is nodig'],
    ],
    [
      'a cell with two cards',
      (file) => ({ ...file, cards: [...file.cards, { ...cardFile('WP05'), pile: 'stop', role: 'gever' }] }),
      ['kaart stop, veld cards: heeft 2 kaarten voor de rol gever; precies één is nodig'],
    ],
    [
      'an empty pile',
      (file) => ({ ...file, cards: file.cards.slice(0, 2) }),
      ['kaart stop, veld cards: deze stapel heeft geen kaarten'],
    ],
    [
      'a card beside the piles',
      (file) => ({ ...deckFile(), piles: file.piles, cards: [cardFile('WP05'), ...withoutRoles(file)] }),
      ['kaart WP05, veld pile: ontbreekt'],
    ],
    [
      'a pile that the deck does not have',
      () => withCard(0, { pile: 'begin' }),
      [
        'kaart WP01, veld pile: dit deck heeft geen stapel begin',
        'kaart start, veld cards: heeft 0 kaarten voor de rol gever; precies één is nodig',
      ],
    ],
    [
      'a pile in a deck without piles',
      () => ({ ...deckFile(), cards: [{ ...cardFile('WP01'), pile: 'start' }] }),
      ['kaart WP01, veld pile: dit deck heeft geen stapel start'],
    ],
    [
      'a role that the deck does not have',
      () => withCard(3, { role: 'spreker' }),
      [
        'kaart WP04, veld role: dit deck heeft geen rol spreker',
        'kaart stop, veld cards: heeft 0 kaarten voor de rol ontvanger; precies één is nodig',
      ],
    ],
    [
      'a card without a role among cards with one',
      (file) => ({ ...file, cards: [...file.cards, { ...cardFile('WP05'), pile: 'stop' }] }),
      ['kaart WP05, veld role: ontbreekt'],
    ],
    [
      'a pile twice',
      (file) => ({ ...file, piles: [...file.piles, ...file.piles.slice(0, 1)] }),
      ['kaart start, veld id: komt twee keer voor'],
    ],
    [
      'a single pile',
      (file) => ({ ...file, piles: file.piles.slice(0, 1), cards: file.cards.slice(0, 2) }),
      ['veld piles: hier horen er minstens 2 te staan'],
    ],
    [
      'a role without a question in English',
      (file) => ({
        ...file,
        roles: file.roles.map((role) => ({ ...role, question: { nl: 'Wat doe jij?' } })),
      }),
      ['kaart gever, veld question.en: ontbreekt', 'kaart ontvanger, veld question.en: ontbreekt'],
    ],
    [
      'a text of a pile that is too long for the screen',
      (file) => ({
        ...file,
        piles: file.piles.map((pile, at) =>
          at === 0 ? { ...pile, short: { nl: 'x'.repeat(91), en: 'Fine' } } : pile,
        ),
      }),
      ['kaart start, veld short.nl: is 91 tekens lang; hoogstens 90'],
    ],
  ])('%s', (_, spoil, expected) => {
    expect(faults(spoil(matrixFile()))).toEqual(
      expected.map((fault) => fault.replace(/^/, 'decks/wicked.yaml, ')),
    );
  });
});

function withoutRoles(file: MatrixFile) {
  return file.cards.map(({ id, pile }) => ({ ...cardFile(id), pile }));
}
