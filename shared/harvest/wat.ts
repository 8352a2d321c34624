import { findCard, type Localised } from '../decks/content.ts';
import type { WatPile } from '../decks/piles.ts';
import type { WatTeam } from '../steps/wat/state.ts';
import type { Soil } from './source.ts';

/** What a team wants to achieve, for whom, and with whom (WAT-6); without what was answered at the cards. */
export interface HarvestWat {
  round: Localised;
  lines: WatLine[];
  /** did two settle it (WAT-5)? */
  settled: boolean;
}

export const WAT_LINES = ['sentence', 'effect', 'forWhom', 'parties'] as const;

export interface WatLine {
  field: (typeof WAT_LINES)[number];
  texts: string[];
  /** the cards that were talked over for it, with their deck and the step */
  from: Localised[];
}

const PILE_OF: Record<WatLine['field'], WatPile> = {
  sentence: 'blik',
  effect: 'effect',
  forWhom: 'effect',
  parties: 'partijen',
};

/** In the order of the format; nothing of a step in which no answers were shown. The opgave is that of the team, in its last wording. */
export function harvestWats(soil: Soil): HarvestWat[] {
  return soil.content.format.steps.flatMap(({ id, title }) => {
    const here = soil.slice.wat?.[id];
    const lines = here ? linesOf(here, title, soil) : [];
    return here && lines.length > 0 ? [{ round: title, lines, settled: here.phase === 'klaar' }] : [];
  });
}

/** Does this field stand with the cards that it was worked out with? Then the opgave does not repeat it. */
export function stands(field: WatLine['field'], wats: readonly HarvestWat[]): boolean {
  return wats.some(({ lines }) => lines.some((line) => line.field === field));
}

function linesOf(here: WatTeam, round: Localised, { slice: { opgave }, content }: Soil): WatLine[] {
  return WAT_LINES.flatMap((field) => {
    const owned = field === 'parties' ? here.parties.map(({ name }) => name) : [opgave?.[field] ?? null];
    const texts = owned.flatMap((text) => text?.value ?? []);
    const talked = here.rounds.filter(
      ({ pile }, at) => pile === PILE_OF[field] && (at < here.rounds.length - 1 || here.phase !== 'stil'),
    );
    const cards = talked.flatMap(({ card }) => findCard(content, card) ?? []);
    const deck = cards[0] && content.decks[cards[0].deck]?.name;
    if (texts.length === 0 || !deck) return [];
    return [{ field, texts, from: [...cards.map(({ title }) => title), deck, round] }];
  });
}
