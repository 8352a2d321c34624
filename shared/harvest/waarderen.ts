import { findCard, type Content, type Localised } from '../decks/content.ts';
import type { Item, Row, WaarderenTeam } from '../steps/waarderen/state.ts';
import { placedAt, placedLeaves } from '../workshop/grown.ts';
import type { TeamSlice } from '../workshop/state.ts';
import { inOwnWords } from './origin.ts';
import { placeSource, type Soil, type Source } from './source.ts';

/** WAARD-6: what a team gave weight to, without the reasons: those were for the room. */
export interface HarvestWeights {
  round: Localised;
  /** the most points first */
  rows: { name: Localised; rank: number; points: Row['points']; source: Source }[];
  /** items of Onderstroom that were not ticked (KOERS-5) */
  keptInside: number;
}

/** What a team weighed, in the order of the format; nothing of what was not revealed. */
export function harvestWeights(soil: Soil): HarvestWeights[] {
  return soil.content.format.steps.flatMap(({ id, title }) => {
    const here = soil.slice.waarderen?.[id];
    return here?.outcome ? [weightsOf(here, here.outcome.rows, title, soil)] : [];
  });
}

function weightsOf(
  { items }: WaarderenTeam,
  weighed: readonly Row[],
  round: Localised,
  soil: Soil,
): HarvestWeights {
  const { slice, content } = soil;
  const known = weighed.flatMap((row) => {
    const item = items.find(({ id }) => id === row.item);
    return item ? [{ row, item, placed: placedAt(slice, item.step, item.card ?? '') }] : [];
  });
  const leaving = known.filter(({ placed }) => placed === null || placedLeaves(placed, slice));
  const rows = leaving.flatMap(({ row: { rank, points }, item, placed }) => {
    const name = nameOf(item, slice, content);
    return name ? [{ name, rank, points, source: placeSource(placed, item.step, soil) }] : [];
  });
  return { round, rows, keptInside: known.length - leaving.length };
}

function nameOf({ id, step, card }: Item, slice: TeamSlice, content: Content): Localised | null {
  const written =
    card === null
      ? slice.opgaveStep[step]?.proposals.find((one) => one.id === id)?.sentence.value
      : slice.kaartronde[step]?.cards.find((one) => one.card === card)?.own?.value;
  if (written) return inOwnWords(written);
  return card === null ? null : (findCard(content, card)?.title ?? null);
}
