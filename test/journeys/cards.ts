import { statementsOf, type Lang, type Style } from '../../shared/decks/content.ts';
import { sentences } from '../../client/text/sentences.ts';
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

/** How the card of a recommendation reads for a role, in the scan of one's own role. */
export function adviceFor(role: string, pile: string, lang: Lang): string {
  const card = library.decks.hoedan?.cards.find((one) => one.role === role && one.pile === pile);
  if (!card) throw new Error(`no card of ${pile} for ${role}`);
  return sentences(card.title[lang], card.body[lang]);
}

/** What the compass asks, by the name of each item. */
export const COMPASS = library.scans.get('kompas')?.statements ?? [];

/** The opgaven that come with a warning: a light pile leaves them out. */
export const HEAVY: readonly string[] = (library.decks.opgaven?.cards ?? [])
  .filter(({ warning }) => warning !== null)
  .map(({ title }) => title.nl);

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
