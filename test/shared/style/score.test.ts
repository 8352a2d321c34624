import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PairsQuestionnaire,
  type StatementsQuestionnaire,
  type Style,
  STYLES,
} from '../../../shared/decks/content.ts';
import {
  type Answers,
  firstSides,
  hasRunOfFour,
  isMelange,
  order,
  score,
} from '../../../shared/style/score.ts';

const questionnaire: StatementsQuestionnaire = {
  id: 'proef',
  title: { nl: 'Proef', en: 'Trial' },
  intro: { nl: 'Zo gaat het', en: 'How it goes' },
  statements: [1, 2, 3, 4].flatMap((round) =>
    STYLES.map((style) => ({ id: `${style}-${round}`, style, text: { nl: 'Ik doe', en: 'I do' } })),
  ),
};

/** Four answers per style, as a string of digits each. */
function answersOf(rows: Record<Style, string>): Answers {
  return Object.fromEntries(
    STYLES.flatMap((style) => [...rows[style]].map((digit, at) => [`${style}-${at + 1}`, Number(digit)])),
  );
}

function flat(digit: number): Answers {
  return Object.fromEntries(questionnaire.statements.map(({ id }) => [id, digit]));
}

const anyAnswers = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 24, maxLength: 24 })
  .map((digits): Answers =>
    Object.fromEntries(questionnaire.statements.map(({ id }, at) => [id, digits[at] ?? 1])),
  );

describe('known profiles', () => {
  test('one clear style', () => {
    const result = score(
      answersOf({
        verkenner: '3333',
        verbinder: '2333',
        aanjager: '5545',
        volhouder: '3332',
        spiegelaar: '2222',
        hoeder: '3443',
      }),
      questionnaire,
    );
    // Sums 12, 11, 19, 11, 8, 14: together 75, so the own mean sum is 12.5.
    expect(result).toEqual({
      centred: {
        verkenner: -0.5,
        verbinder: -1.5,
        aanjager: 6.5,
        volhouder: -1.5,
        spiegelaar: -4.5,
        hoeder: 1.5,
      },
      order: ['aanjager', 'hoeder', 'verkenner', 'verbinder', 'volhouder', 'spiegelaar'],
      dominant: ['aanjager'],
      level: { verkenner: 3, verbinder: 3, aanjager: 6, volhouder: 3, spiegelaar: 1, hoeder: 4 },
    });
    expect(result && isMelange(result)).toBe(false);
  });

  test('two equal styles are a melange', () => {
    const result = score(
      answersOf({
        verkenner: '3333',
        verbinder: '4444',
        aanjager: '3333',
        volhouder: '3333',
        spiegelaar: '5533',
        hoeder: '3333',
      }),
      questionnaire,
    );
    expect(result?.dominant).toEqual(['verbinder', 'spiegelaar']);
    expect(result && isMelange(result)).toBe(true);
  });

  test.each([1, 3, 5])('answering %i everywhere is no preference: all six, same level', (digit) => {
    const result = score(flat(digit), questionnaire);
    expect(result?.dominant).toEqual([...STYLES]);
    expect(new Set(Object.values(result?.level ?? {}))).toEqual(new Set([4]));
    expect(Object.values(result?.centred ?? {})).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('nodding along does not hide the profile', () => {
    const stern = {
      verkenner: '2222',
      verbinder: '1111',
      aanjager: '1111',
      volhouder: '1111',
      spiegelaar: '1111',
      hoeder: '1111',
    };
    const keen = {
      verkenner: '5555',
      verbinder: '4444',
      aanjager: '4444',
      volhouder: '4444',
      spiegelaar: '4444',
      hoeder: '4444',
    };
    expect(score(answersOf(stern), questionnaire)).toEqual(score(answersOf(keen), questionnaire));
  });

  test.each([
    [[8, 12, 12, 12, 12, 12], 2],
    [[4, 12, 12, 12, 12, 12], 1],
    [[12, 12, 12, 12, 12, 12], 4],
    [[15, 12, 12, 12, 12, 12], 5],
    [[17, 12, 12, 12, 12, 12], 6],
    [[11, 12, 12, 12, 12, 12], 3],
  ])('sums %j put the first style at level %i', (sums, level) => {
    const rows = STYLES.map((style, at) => [style, spread(sums[at] ?? 0)] as const);
    const answers = Object.fromEntries(
      rows.flatMap(([style, digits]) => digits.map((digit, at) => [`${style}-${at + 1}`, digit])),
    );
    expect(score(answers, questionnaire)?.level.verkenner).toBe(level);
  });
});

/** Four answers that add up to this sum. */
function spread(sum: number): number[] {
  return [0, 1, 2, 3].map((at) => Math.floor((sum + at) / 4));
}

describe('incomplete', () => {
  test('no answers give no result', () => {
    expect(score({}, questionnaire)).toBeNull();
  });

  test('any one answer missing or outside 1 to 5 gives no result', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(undefined, 0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY),
        (answers, at, bad) => {
          const { [questionnaire.statements[at]?.id ?? '']: _, ...rest } = answers;
          const broken =
            bad === undefined ? rest : { ...rest, [questionnaire.statements[at]?.id ?? '']: bad };
          expect(score(answers, questionnaire)).not.toBeNull();
          expect(score(broken, questionnaire)).toBeNull();
        },
      ),
      { seed: 21 },
    );
  });

  test('an inherited property is not an answer', () => {
    const statements = questionnaire.statements.map((statement, at) =>
      at === 0 ? { ...statement, id: 'constructor' } : statement,
    );
    const { 'verkenner-1': _, ...rest } = flat(3);
    expect(score(rest, { ...questionnaire, statements })).toBeNull();
  });
});

describe('laws', () => {
  test('levels follow the sums, the dominant come first and the centred add up to zero', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers, questionnaire);
        if (result === null) throw new Error('complete answers have a result');
        const { centred, order: ranked, dominant, level } = result;
        expect(ranked.slice(0, dominant.length)).toEqual(dominant);
        expect(ranked.toSorted()).toEqual(STYLES.toSorted());
        ranked.forEach((style, at) => {
          const next = ranked[at + 1];
          if (next === undefined) return;
          expect(centred[style]).toBeGreaterThanOrEqual(centred[next]);
          expect(level[style]).toBeGreaterThanOrEqual(level[next]);
        });
        expect(STYLES.reduce((sum, style) => sum + centred[style], 0)).toBeCloseTo(0, 9);
      }),
      { seed: 22 },
    );
  });

  test('answering everything one higher changes nothing', () => {
    const upToFour = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 24, maxLength: 24 })
      .map((digits) => questionnaire.statements.map(({ id }, at): [string, number] => [id, digits[at] ?? 1]));
    fc.assert(
      fc.property(upToFour, (entries) => {
        const higher = entries.map(([id, digit]): [string, number] => [id, digit + 1]);
        expect(score(Object.fromEntries(higher), questionnaire)).toEqual(
          score(Object.fromEntries(entries), questionnaire),
        );
      }),
      { seed: 23 },
    );
  });
});

describe('order', () => {
  const styleOf = new Map(questionnaire.statements.map(({ id, style }) => [id, style]));

  test('every statement once, never four of one style in a row, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const ids = order(seed, questionnaire);
        expect(ids.toSorted()).toEqual(questionnaire.statements.map(({ id }) => id).toSorted());
        expect(hasRunOfFour(ids.flatMap((id) => styleOf.get(id) ?? []))).toBe(false);
        expect(order(seed, questionnaire)).toEqual(ids);
      }),
      { seed: 24, numRuns: 2000 },
    );
  });

  test('two people rarely get the same order', () => {
    const orders = new Set(Array.from({ length: 500 }, (_, seed) => order(seed, questionnaire).join()));
    expect(orders.size).toBe(500);
  });

  test('the file’s own order where no order can do', () => {
    const single = {
      ...questionnaire,
      statements: questionnaire.statements.filter(({ style }) => style === 'hoeder'),
    };
    expect(order(1, single)).toEqual(['hoeder-1', 'hoeder-2', 'hoeder-3', 'hoeder-4']);
  });

  test.each<[Style[], boolean]>([
    [['hoeder', 'hoeder', 'hoeder'], false],
    [['hoeder', 'hoeder', 'hoeder', 'hoeder'], true],
    [['aanjager', 'hoeder', 'hoeder', 'hoeder', 'hoeder'], true],
    [['hoeder', 'hoeder', 'hoeder', 'aanjager', 'hoeder'], false],
  ])('%j has a run of four: %s', (styles, expected) => {
    expect(hasRunOfFour(styles)).toBe(expected);
  });
});

describe('SMAAK-3: fifteen pairs, of which one side is chosen', () => {
  const pairs: PairsQuestionnaire = {
    id: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    intro: { nl: 'Zo gaat het', en: 'How it goes' },
    pairs: STYLES.flatMap((one, at) =>
      STYLES.slice(at + 1).map((other) => ({
        id: `${one}-${other}`,
        a: { style: one, text: { nl: 'Ik doe', en: 'I do' } },
        b: { style: other, text: { nl: 'Ik laat', en: 'I let' } },
      })),
    ),
  };
  const ids = pairs.pairs.map(({ id }) => id);
  const choices = fc
    .array(fc.constantFrom(1, 2), { minLength: 15, maxLength: 15 })
    .map((sides): Answers => Object.fromEntries(ids.map((id, at) => [id, sides[at] ?? 1])));
  /** Chooses by rank: the style that stands earlier in the row wins. */
  const ranked = (row: readonly Style[]): Answers =>
    Object.fromEntries(
      pairs.pairs.map(({ id, a, b }) => [id, row.indexOf(a.style) < row.indexOf(b.style) ? 1 : 2]),
    );

  test('who always prefers the earlier of a row has that row as a result, in all six words', () => {
    const row: Style[] = ['hoeder', 'aanjager', 'spiegelaar', 'verbinder', 'volhouder', 'verkenner'];
    const result = score(ranked(row), pairs);
    expect(result?.order).toEqual(row);
    expect(result?.dominant).toEqual(['hoeder']);
    expect(row.map((style) => result?.level[style])).toEqual([6, 5, 4, 3, 2, 1]);
    expect(row.map((style) => result?.centred[style])).toEqual([2.5, 1.5, 0.5, -0.5, -1.5, -2.5]);
  });

  test('styles that are chosen equally often are a melange, never all six: fifteen does not divide by six', () => {
    // each of three beats the next one, and all three beat the others
    const round: Answers = {
      ...ranked([...STYLES]),
      'verkenner-verbinder': 1,
      'verbinder-aanjager': 1,
      'verkenner-aanjager': 2,
    };
    const result = score(round, pairs);
    expect(result?.dominant).toEqual(['verkenner', 'verbinder', 'aanjager']);
    expect(result && isMelange(result)).toBe(true);
    fc.assert(
      fc.property(choices, (answers) => {
        expect(score(answers, pairs)?.dominant.length).toBeLessThan(6);
      }),
      { seed: 3 },
    );
  });

  test('whatever is chosen: the scores add up to zero, the order follows them, and the words follow the order', () => {
    fc.assert(
      fc.property(choices, (answers) => {
        const result = score(answers, pairs);
        if (!result) throw new Error('no result');
        const { centred, order: row, level, dominant } = result;
        expect(STYLES.reduce((sum, style) => sum + centred[style], 0)).toBe(0);
        for (const [at, style] of row.slice(1).entries()) {
          const before = row[at] ?? style;
          expect(centred[before]).toBeGreaterThanOrEqual(centred[style]);
          expect(level[before]).toBeGreaterThanOrEqual(level[style]);
        }
        expect(dominant).toContain(row[0]);
      }),
      { seed: 4 },
    );
  });

  test('there is no result while a choice is missing, or is no choice', () => {
    const { [ids[3] ?? '']: _one, ...rest } = ranked([...STYLES]);
    expect(score(rest, pairs)).toBeNull();
    for (const bad of [0, 3, 1.5, 'a']) expect(score({ ...rest, [ids[3] ?? '']: bad }, pairs)).toBeNull();
  });

  test('SMAAK-2 one person has one order and one side first, others have theirs, and every pair comes once', () => {
    const rows = Array.from({ length: 30 }, (_none, seed) => order(seed, pairs));
    for (const [seed, row] of rows.entries()) {
      expect(row.toSorted()).toEqual(ids.toSorted());
      expect(order(seed, pairs)).toEqual(row);
      expect(firstSides(seed, pairs)).toEqual(firstSides(seed, pairs));
    }
    expect(new Set(rows.map(String)).size).toBe(rows.length);
    const firsts = rows.flatMap((_row, seed) => Object.values(firstSides(seed, pairs)));
    const share = firsts.filter((side) => side === 'a').length / firsts.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});
