import { findCard, type Content, type Localised } from '../decks/content.ts';
import type { Item, Row, WaarderenTeam } from '../steps/waarderen/state.ts';
import { mayLeave } from '../workshop/harvest.ts';
import type { TeamSlice } from '../workshop/state.ts';

/** WAARD-6: what a team gave weight to, without the reasons: those were for the room. */
export interface HarvestWeights {
  round: Localised;
  /** the most points first */
  rows: { name: Localised; rank: number; points: Row['points'] }[];
  /** items of Onderstroom that were not ticked (KOERS-5) */
  keptInside: number;
}

/** What a team weighed, in the order of the format; nothing of what was not revealed. */
export function harvestWeights(slice: TeamSlice, content: Content): HarvestWeights[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const here = slice.waarderen?.[id];
    return here?.outcome ? [weightsOf(here, here.outcome.rows, title, slice, content)] : [];
  });
}

function weightsOf(
  { items }: WaarderenTeam,
  weighed: readonly Row[],
  round: Localised,
  slice: TeamSlice,
  content: Content,
): HarvestWeights {
  const known = weighed.flatMap((row) => {
    const item = items.find(({ id }) => id === row.item);
    return item ? [{ row, item }] : [];
  });
  const leaving = known.filter(({ item }) => leaves(item, slice));
  const rows = leaving.flatMap(({ row: { rank, points }, item }) => {
    const name = nameOf(item, slice, content);
    return name ? [{ name, rank, points }] : [];
  });
  return { round, rows, keptInside: known.length - leaving.length };
}

function leaves({ step, card }: Item, slice: TeamSlice): boolean {
  const water = slice.kaartronde[step]?.cards.find((one) => one.card === card)?.water;
  return water !== 'onderstroom' || mayLeave(slice, `kaart:${step}:${card ?? ''}`);
}

function nameOf({ id, step, card }: Item, slice: TeamSlice, content: Content): Localised | null {
  const written =
    card === null
      ? slice.opgaveStep[step]?.proposals.find((one) => one.id === id)?.sentence.value
      : slice.kaartronde[step]?.cards.find((one) => one.card === card)?.own?.value;
  if (written) return { nl: written, en: written };
  return card === null ? null : (findCard(content, card)?.title ?? null);
}
