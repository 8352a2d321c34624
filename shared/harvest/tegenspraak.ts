import type { Localised } from '../decks/content.ts';
import { agreed } from '../steps/tegenspraak/state.ts';
import type { Soil } from './source.ts';

/** TEGEN-9: what a team agreed on how it contradicts each other; no stand and no answer. */
export interface HarvestDissent {
  step: Localised;
  agreements: string[];
  /** false: a second member had not agreed yet */
  settled: boolean;
}

/** In the order of the format; nothing where nothing was written. */
export function harvestDissent({ slice, content }: Soil): HarvestDissent[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const here = slice.tegenspraak?.[id];
    const agreements = here ? agreed(here) : [];
    return here && agreements.length > 0
      ? [{ step: title, agreements, settled: here.phase === 'klaar' }]
      : [];
  });
}
