import type { Localised } from '../decks/content.ts';
import type { Pressure } from '../steps/goedwerk/state.ts';
import type { Soil } from './source.ts';

/** GOED-8: the team's picture of good work, and what was under most pressure; no moment and nothing of what was at stake. */
export interface HarvestGoodWork {
  step: Localised;
  picture: string;
  pressure: Pressure | null;
  /** false: a second member had not agreed yet */
  settled: boolean;
}

/** In the order of the format; nothing where no picture was written, or its writer took it out. */
export function harvestGoodWork({ slice, content }: Soil): HarvestGoodWork[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const here = slice.goedwerk?.[id];
    const picture = here?.picture?.value ?? null;
    return here && picture !== null
      ? [{ step: title, picture, pressure: here.pressure, settled: here.phase === 'klaar' }]
      : [];
  });
}
