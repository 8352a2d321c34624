import { STYLES, type Style, type StyleText } from '../../decks/content.ts';

/** What of a flavour a talk card asks about, by the name of its text. */
export const ABOUT = [
  'quality',
  'pitfall',
  'allergy',
  'need',
  'complementHelps',
] as const satisfies readonly (keyof StyleText)[];
export type About = (typeof ABOUT)[number];

/** KOFFIE-6 */
export interface TalkCard {
  style: Style;
  about: About;
}

/**
 * Another card for a table: about the flavours that are shown at it, or all when none is; none twice before all were on.
 * @param before what was turned over there
 */
export function drawTalkCard(
  flavours: readonly Style[],
  before: readonly TalkCard[],
  random: () => number,
): TalkCard {
  const styles = flavours.length === 0 ? STYLES : STYLES.filter((style) => flavours.includes(style));
  const all = styles.flatMap((style) => ABOUT.map((about): TalkCard => ({ style, about })));
  const times = (card: TalkCard): number => before.filter((one) => same(one, card)).length;
  const least = Math.min(...all.map(times));
  const last = before.at(-1);
  const left = all.filter((card) => times(card) === least && !(last && same(last, card)));
  const from = left.length === 0 ? all.filter((card) => !(last && same(last, card))) : left;
  return from[Math.floor(random() * from.length)] ?? { style: STYLES[0], about: ABOUT[0] };
}

const same = (one: TalkCard, other: TalkCard): boolean =>
  one.style === other.style && one.about === other.about;
