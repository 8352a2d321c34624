import { statementsOf, type Style } from '../../shared/decks/content.ts';
import { loadLibrary } from '../../server/content.ts';

const library = loadLibrary('cards');

export interface PlayCard {
  id: string;
  title: string;
}

/** The cards of the round that most journeys play. */
export const PLAYED: readonly PlayCard[] = (library.decks.wicked?.cards ?? []).map(({ id, title }) => ({
  id,
  title: title.nl,
}));

/** The cards of the round of ongeschreven regels. */
export const RULES: readonly PlayCard[] = (library.decks.regels?.cards ?? []).map(({ id, title }) => ({
  id,
  title: title.nl,
}));

/** The opgaven that come with a warning: a light pile leaves them out. */
export const HEAVY: readonly string[] = (library.decks.opgaven?.cards ?? [])
  .filter(({ warning }) => warning !== null)
  .map(({ title }) => title.nl);

/** The deck of ten recommendations, each seen from four roles. */
export const HOEDAN = library.decks.hoedan;

/** The twelve statements of the kompas, in the order in which they are asked. */
export const COMPASS = library.scans.get('kompas')?.statements ?? [];

export const STATEMENTS = [...library.questionnaires.values()].flatMap((questionnaire) =>
  statementsOf(questionnaire).map(({ id, style, text }) => ({ id, style, text: text.nl })),
);

export const PAIRS = [...library.questionnaires.values()].flatMap((questionnaire) =>
  'pairs' in questionnaire ? questionnaire.pairs.map(({ a, b }) => [a, b]) : [],
);

/** Name of a style, as people see it. */
export function styleName(wanted: Style): string {
  return library.styles.find(({ style }) => style === wanted)?.name.nl ?? wanted;
}

/** Ids of the cards of the round that stand in these frames. */
export function cardsIn(frames: readonly string[]): Set<string> {
  return new Set(frames.flatMap((frame) => [...frame.matchAll(/"(WP\d\d)"/g)].map(([, id = '']) => id)));
}
