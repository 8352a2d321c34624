import { STYLES, type PairsQuestionnaire, type Questionnaire, type Style } from '../decks/content.ts';
import { seeded, shuffled } from '../random.ts';

export type Answers = Readonly<Record<string, string | number>>;

/** Six steps from 1 (least like me) to 6 (most like me), relative to the person's own mean. Shown in words, never as a percentage. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export interface ScoreResult {
  /** Sum per style minus the person's own mean sum, so that nodding along or answering sternly falls away. Adds up to zero. */
  centred: Record<Style, number>;
  /** All six styles, strongest first; equal ones in the order of STYLES. */
  order: Style[];
  /** The style or styles with the highest sum. More than one is a melange: the person chooses. All six means no preference. */
  dominant: Style[];
  level: Record<Style, Level>;
}

/** Whether the result leaves the choice to the person because two or more styles are equally strong. */
export function isMelange(result: ScoreResult): boolean {
  return result.dominant.length > 1;
}

/**
 * The profile that these answers give, or null while any is missing: to statements from 1 to 5, to pairs 1 for side `a` and
 * 2 for side `b`. Both forms give a result of the same shape.
 */
export function score(answers: Answers, questionnaire: Questionnaire): ScoreResult | null {
  const sums = perStyle(() => 0);
  for (const { id, highest, styleOf } of itemsOf(questionnaire)) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer === undefined || !isAnswer(answer, highest)) return null;
    const { style, points } = styleOf(answer);
    sums[style] += points;
  }
  return resultOf(sums, 'pairs' in questionnaire ? levelOfWins : levelOfSum);
}

/** One thing that is answered with a whole number from 1 to `highest`. */
export interface Item {
  id: string;
  highest: number;
  /** what an answer says of which style */
  styleOf: (answer: number) => { style: Style; points: number };
}

/** Everything a questionnaire asks. */
export function itemsOf(questionnaire: Questionnaire): Item[] {
  if ('pairs' in questionnaire)
    return questionnaire.pairs.map(({ id, a, b }) => ({
      id,
      highest: 2,
      styleOf: (answer) => ({ style: answer === 1 ? a.style : b.style, points: 1 }),
    }));
  return questionnaire.statements.map(({ id, style }) => ({
    id,
    highest: 5,
    styleOf: (answer) => ({ style, points: answer }),
  }));
}

function resultOf(sums: Record<Style, number>, levelOf: (sum: number, total: number) => Level): ScoreResult {
  const total = STYLES.reduce((sum, style) => sum + sums[style], 0);
  const highest = Math.max(...STYLES.map((style) => sums[style]));
  return {
    centred: perStyle((style) => sixthsOf(sums[style], total) / STYLES.length),
    order: STYLES.toSorted((a, b) => sums[b] - sums[a]),
    dominant: STYLES.filter((style) => sums[style] === highest),
    level: perStyle((style) => levelOf(sums[style], total)),
  };
}

/**
 * What is asked, by id, in an order of this person's own: the same seed gives the same order, and never four statements of
 * one style in a row.
 */
export function order(seed: number, questionnaire: Questionnaire): string[] {
  const random = seeded(seed);
  if ('pairs' in questionnaire) return shuffled(questionnaire.pairs, random).map(({ id }) => id);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const statements = shuffled(questionnaire.statements, random);
    if (!hasRunOfFour(statements.map((statement) => statement.style))) return statements.map(({ id }) => id);
  }
  return questionnaire.statements.map(({ id }) => id);
}

/** Which side of each pair comes first for this person: the same seed gives the same. */
export function firstSides(seed: number, { pairs }: PairsQuestionnaire): Record<string, 'a' | 'b'> {
  const random = seeded(seed ^ 0x5f3759df);
  return Object.fromEntries(pairs.map(({ id }) => [id, random() < 0.5 ? 'a' : 'b'] as const));
}

/** Whether four neighbours in this row are of one style. */
export function hasRunOfFour(styles: readonly Style[]): boolean {
  return styles.some(
    (style, index) => index >= 3 && styles.slice(index - 3, index).every((neighbour) => neighbour === style),
  );
}

function isAnswer(value: string | number, highest: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= highest;
}

/** Sixths keep every comparison in whole numbers: six styles, so the mean sum is total / 6. */
function sixthsOf(sum: number, total: number): number {
  return sum * STYLES.length - total;
}

// One level is two points of the sum of four statements: half a step on each of them.
function levelOfSum(sum: number, total: number): Level {
  const sixths = sixthsOf(sum, total);
  if (sixths >= 24) return 6;
  if (sixths >= 12) return 5;
  if (sixths >= 0) return 4;
  if (sixths > -12) return 3;
  if (sixths > -24) return 2;
  return 1;
}

const WINS: readonly Level[] = [1, 2, 3, 4, 5, 6];

// chosen in none to five of the five pairs that a style stands in
function levelOfWins(sum: number): Level {
  return WINS[sum] ?? 6;
}

function perStyle<T>(value: (style: Style) => T): Record<Style, T> {
  return {
    verkenner: value('verkenner'),
    verbinder: value('verbinder'),
    aanjager: value('aanjager'),
    volhouder: value('volhouder'),
    spiegelaar: value('spiegelaar'),
    hoeder: value('hoeder'),
  };
}
