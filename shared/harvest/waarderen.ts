import { findCard, type Content, type Localised } from '../decks/content.ts';
import { scenariosOf, writtenOf, type Item, type Row, type WaarderenTeam } from '../steps/waarderen/state.ts';
import { placedAt, placedLeaves } from '../workshop/grown.ts';
import type { TeamSlice } from '../workshop/state.ts';
import { inOwnWords } from './origin.ts';
import { placeSource, type Soil, type Source } from './source.ts';

/** WAARD-6: what a team gave weight to, without the reasons: those were for the room. */
export interface HarvestWeights {
  round: Localised;
  /** was it revealed? Scenarios that were not weighed stand in it as they were written (WAARD-9) */
  weighed: boolean;
  /** the most points first */
  rows: HarvestWeight[];
  /** items of Onderstroom that were not ticked (KOERS-5) */
  keptInside: number;
}

export interface HarvestWeight {
  name: Localised;
  /** null: not weighed */
  rank: number | null;
  points: Row['points'];
  /** null: written in the round itself */
  source: Source | null;
}

/** What a team weighed, in the order of the format; nothing of what anybody gave that was not revealed. */
export function harvestWeights(soil: Soil): HarvestWeights[] {
  return soil.content.format.steps.flatMap(({ id, title }) => {
    const here = soil.slice.waarderen?.[id];
    if (here?.outcome) return [weightsOf(here, here.outcome.rows, title, soil)];
    const rows = here ? scenariosOf(here).flatMap(({ text }) => unweighed(text.value)) : [];
    return rows.length === 0 ? [] : [{ round: title, weighed: false, rows, keptInside: 0 }];
  });
}

function unweighed(text: string | null): HarvestWeight[] {
  return text === null ? [] : [{ name: inOwnWords(text), rank: null, points: null, source: null }];
}

function weightsOf(
  { items, scenarios }: WaarderenTeam,
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
    const source = scenarios ? null : placeSource(placed, item.step, soil);
    return name ? [{ name, rank, points, source }] : [];
  });
  return { round, weighed: true, rows, keptInside: known.length - leaving.length };
}

function nameOf(item: Item, slice: TeamSlice, content: Content): Localised | null {
  const { step, card } = item;
  const written =
    card === null
      ? writtenOf(item, slice)?.value
      : slice.kaartronde[step]?.cards.find((one) => one.card === card)?.own?.value;
  if (written) return inOwnWords(written);
  return card === null ? null : (findCard(content, card)?.title ?? null);
}
