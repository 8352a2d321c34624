import type { Localised } from '../decks/content.ts';
import type { SeatId } from '../workshop/ids.ts';
import { promisedIn, type Result } from '../workshop/vervolg/outcome.ts';
import { titleOf } from './origin.ts';
import type { Soil } from './source.ts';
import { textOf } from './text.ts';

/** VERV-6: what became of something that the team promised in an earlier meeting. */
export interface HarvestOutcome<Who = SeatId | undefined> {
  what: string;
  result: Result;
  note: string | null;
  /** who had taken it on; undefined: nobody */
  puller: Who;
  /** where it was promised */
  step: Localised;
}

/** In the order in which it was promised; only what was told. */
export function harvestOutcomes({ slice, content }: Soil): HarvestOutcome[] {
  return promisedIn(slice, content.format.steps).flatMap(({ step, line }) => {
    const told = slice.outcomes?.[line.id];
    const what = textOf(line.what);
    if (!told || what === null) return [];
    const puller = line.accepted ? (line.who ?? undefined) : undefined;
    return [{ what, result: told.result, note: textOf(told.note), puller, step: titleOf(content, step) }];
  });
}
