import type { Content, Localised, Water } from '../decks/content.ts';
import { agreementsOf, type Question } from '../steps/afspraken/state.ts';
import { scanItems } from '../steps/scan/items.ts';
import {
  absenteeOf,
  cardUnder,
  grownLeaves,
  isGathered,
  placedLeaves,
  type Grown,
  type Placed,
} from '../workshop/grown.ts';
import type { SeatId, StepId } from '../workshop/ids.ts';
import type { TeamSlice } from '../workshop/state.ts';
import { agreedIn, type HarvestAgreement, type Review } from './afspraken.ts';
import { inOwnWords, originOf, titleOf, type Origin } from './origin.ts';
import { spotOn, type Spot } from './spot.ts';

/** Where a line of the harvest came from: what the team gathered, or only the step in which it was written. */
export type Source =
  /** a card of a round, or what hung on one: `text` is that; `as` is null when the line itself hung on the card */
  | { kind: 'kaart'; as: OnCard | null; origin: Origin; text: Localised | null }
  | { kind: 'afspraak'; question: Question; text: string; step: Localised }
  /** the top one of a speelveld (VELD-11), or who was missed there (VELD-8) */
  | { kind: 'speelveld'; as: 'top' | 'gemist'; spot: Spot; step: Localised }
  /** WAT-6 */
  | { kind: 'effect'; text: string; step: Localised }
  /** SCAN-4 */
  | { kind: 'scan'; name: Localised; step: Localised }
  | { kind: 'stap'; step: Localised };

export const ON_CARD = ['kernkaart', 'vastgehouden', 'stoel', 'geparkeerd'] as const;
export type OnCard = (typeof ON_CARD)[number];

/** The team whose lines these are. */
export interface Soil {
  slice: TeamSlice;
  members: readonly SeatId[];
  content: Content;
}

/** As it leaves the team: what may not leave (KOERS-5) or is no longer there looks as if nothing was named. */
export function sourceOf(grown: Grown | undefined, written: StepId, soil: Soil): Source {
  const source = grown && grownLeaves(grown, soil.slice) ? sourceInside(grown, soil) : null;
  return source ?? { kind: 'stap', step: titleOf(soil.content, written) };
}

/** The card that a line hung on, or only the step when that card stays inside (KOERS-5). */
export function placeSource(placed: Placed | null, written: StepId, { slice, content }: Soil): Source {
  const origin = placed && placedLeaves(placed, slice) ? originOf(placed, content) : null;
  return origin
    ? { kind: 'kaart', as: null, origin, text: null }
    : { kind: 'stap', step: titleOf(content, written) };
}

/** As the team itself sees it; null when it is no longer there. */
export function sourceInside(grown: Grown, { slice, members, content }: Soil): Source | null {
  switch (grown.kind) {
    case 'kernkaart':
    case 'vastgehouden':
    case 'stoel':
    case 'geparkeerd':
      return onCard(grown, slice, content);
    case 'afspraak': {
      const agreement = agreementsOf(slice, members).find(({ question }) => question === grown.question);
      const text = agreement?.text?.value ?? null;
      const step = agreedIn(slice, content);
      return text === null || step === null
        ? null
        : { kind: 'afspraak', question: grown.question, text, step };
    }
    case 'effect': {
      const text = slice.wat?.[grown.step]?.settled?.effect?.value ?? null;
      return text === null ? null : { kind: 'effect', text, step: titleOf(content, grown.step) };
    }
    case 'speelveld': {
      const top = slice.speelveld?.[grown.step]?.top;
      const spot = top ? spotOn(grown.step, top, slice, content) : null;
      return spot && { kind: 'speelveld', as: 'top', spot, step: titleOf(content, grown.step) };
    }
    case 'gemist': {
      const name = absenteeOf(grown, slice)?.name.value ?? null;
      const step = titleOf(content, grown.step);
      return name === null
        ? null
        : { kind: 'speelveld', as: 'gemist', spot: { kind: 'stoel', name: inOwnWords(name) }, step };
    }
    case 'scan': {
      const item = scanItems(content, grown.step).find(({ id }) => id === grown.item);
      // while its choice is open again nothing of it is settled (SCAN-4), and no line grew from it
      return item && isGathered(grown, slice, members)
        ? { kind: 'scan', name: item.name, step: titleOf(content, grown.step) }
        : null;
    }
  }
}

function onCard(grown: Extract<Grown, { kind: OnCard }>, slice: TeamSlice, content: Content): Source | null {
  const under = cardUnder(grown, slice);
  const origin = under && originOf(under, content);
  if (!under || !origin) return null;
  if (grown.kind === 'kernkaart') return { kind: 'kaart', as: 'kernkaart', origin, text: null };
  const hung =
    grown.kind === 'vastgehouden'
      ? under.card.pin?.text
      : grown.kind === 'stoel'
        ? under.card.chairs.find(({ id }) => id === grown.chair)?.group
        : slice.parked.find(({ id }) => id === grown.parked)?.what;
  const text = hung?.value ?? null;
  return text === null ? null : { kind: 'kaart', as: grown.kind, origin, text: inOwnWords(text) };
}

/** The words around a source, in one language; page and files give their own. */
export interface SourceWords {
  local: (text: Localised) => string;
  water: (water: Water) => string;
  as: (as: OnCard | 'afspraak' | 'top' | 'gemist' | 'effect' | 'scan') => string;
  question: (question: Question) => string;
  reviewed: (verdict: Review['verdict'], step: string) => string;
}

/** A card, its water, its deck and its round, in this order. `head`: the title stands above it already. */
export function originParts(
  origin: Origin,
  words: SourceWords,
  head: 'with-title' | 'title-above',
): string[] {
  const { title, water, deckName, round } = origin;
  const place = [words.water(water), words.local(deckName), words.local(round)];
  return head === 'with-title' ? [words.local(title), ...place] : place;
}

/** What a source is, as parts of one line. */
export function sourceParts(source: Source, words: SourceWords): string[] {
  switch (source.kind) {
    case 'kaart':
      return [
        ...(source.as === null ? [] : [words.as(source.as)]),
        ...originParts(source.origin, words, 'with-title'),
      ];
    case 'afspraak':
      return [words.as('afspraak'), words.question(source.question), words.local(source.step)];
    case 'speelveld':
      return [words.as(source.as), spotText(source.spot, words), words.local(source.step)];
    case 'effect':
      return [words.as('effect'), words.local(source.step)];
    case 'scan':
      return [words.as('scan'), words.local(source.name), words.local(source.step)];
    case 'stap':
      return [words.local(source.step)];
  }
}

/** Where something was agreed, and where the team kept or changed it. */
export function agreementParts(
  { step, reviewed }: Pick<HarvestAgreement, 'step' | 'reviewed'>,
  words: SourceWords,
): string[] {
  return [
    words.local(step),
    ...reviewed.map(({ verdict, step: then }) => words.reviewed(verdict, words.local(then))),
  ];
}

/** The parts of a source under a heading that says the title of the card already. */
export function partsUnderTitle(source: Source, words: SourceWords): string[] {
  return source.kind === 'kaart'
    ? originParts(source.origin, words, 'title-above')
    : sourceParts(source, words);
}

export function spotText(spot: Spot, { local }: Pick<SourceWords, 'local'>): string {
  return spot.kind === 'lijn' ? `${local(spot.a)} – ${local(spot.b)}` : local(spot.name);
}
