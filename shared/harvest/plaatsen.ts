import type { Localised } from '../decks/content.ts';
import { liesAt, placingOf, type Lies } from '../steps/plaatsen/place.ts';
import type { Soil } from './source.ts';

/** PLAATS-6: the mark that the team set together. Of what each of them set nothing is kept. */
export interface HarvestPlace {
  title: Localised;
  question: Localised;
  step: Localised;
  /** null: the team differs, and left it open */
  lies: Lies | null;
}

/** What a team settled on, in the order of the format. */
export function harvestPlaces({ slice, content }: Soil): HarvestPlace[] {
  return content.format.steps.flatMap(({ id, title: step }) => {
    const settled = slice.plaatsen?.[id]?.settled;
    const placing = placingOf(content, id);
    if (!settled || !placing) return [];
    const { title, question } = placing;
    return [{ title, question, step, lies: settled.mark && liesAt(placing, settled.mark) }];
  });
}
