import { STYLES, type Questionnaire, type Style } from '../decks/content.ts';
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

/** The profile that these answers (statement id → 1 to 5) give, or null while any statement lacks a whole answer from 1 to 5. */
export function score(answers: Answers, questionnaire: Questionnaire): ScoreResult | null {
  const sums = perStyle(() => 0);
  for (const statement of questionnaire.statements) {
    const answer = Object.hasOwn(answers, statement.id) ? answers[statement.id] : undefined;
    if (answer === undefined || !isAnswer(answer)) return null;
    sums[statement.style] += answer;
  }
  const total = STYLES.reduce((sum, style) => sum + sums[style], 0);
  // Sixths keep every comparison in whole numbers: six styles, so the mean sum is total / 6.
  const sixths = perStyle((style) => sums[style] * STYLES.length - total);
  const highest = Math.max(...STYLES.map((style) => sums[style]));
  return {
    centred: perStyle((style) => sixths[style] / STYLES.length),
    order: STYLES.toSorted((a, b) => sums[b] - sums[a]),
    dominant: STYLES.filter((style) => sums[style] === highest),
    level: perStyle((style) => levelOf(sixths[style])),
  };
}

/** The statement ids in an order of this person's own: the same seed gives the same order, and never four of one style in a row. */
export function order(seed: number, questionnaire: Questionnaire): string[] {
  const random = seeded(seed);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const statements = shuffled(questionnaire.statements, random);
    if (!hasRunOfFour(statements.map((statement) => statement.style))) return statements.map(({ id }) => id);
  }
  return questionnaire.statements.map(({ id }) => id);
}

/** Whether four neighbours in this row are of one style. */
export function hasRunOfFour(styles: readonly Style[]): boolean {
  return styles.some(
    (style, index) => index >= 3 && styles.slice(index - 3, index).every((neighbour) => neighbour === style),
  );
}

function isAnswer(value: string | number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}

// One level is two points of the sum of four statements: half a step on each of them.
function levelOf(sixths: number): Level {
  if (sixths >= 24) return 6;
  if (sixths >= 12) return 5;
  if (sixths >= 0) return 4;
  if (sixths > -12) return 3;
  if (sixths > -24) return 2;
  return 1;
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
