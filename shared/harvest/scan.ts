import type { Localised } from '../decks/content.ts';
import { scanItems, scanWords } from '../steps/scan/items.ts';
import type { Spread } from '../steps/spread.ts';
import type { Soil } from './source.ts';

/** SCAN-6: what a team wants to work on, and its own spread, so that a later scan can be laid beside this one. */
export interface HarvestScan {
  title: Localised;
  step: Localised;
  chosen: { name: Localised; text: Localised }[];
  /** did two settle what they chose (SCAN-4)? */
  settled: boolean;
  /** in the order of the scan; without items that had too few answers (REFL-2) */
  spreads: { name: Localised; spread: Spread }[];
}

/** What a team scored and saw, in the order of the format; nothing of what was not shown. */
export function harvestScans({ slice, content }: Soil): HarvestScan[] {
  return content.format.steps.flatMap(({ id, title: step }) => {
    const here = slice.scan?.[id];
    const words = scanWords(content, id);
    if (!here?.scores || !words) return [];
    const items = scanItems(content, id);
    const chosen = here.chosen.flatMap((item) => items.find((one) => one.id === item) ?? []);
    const spreads = items.flatMap(({ id: item, name }) => {
      const spread = here.scores?.find((one) => one.item === item)?.spread ?? null;
      return spread ? [{ name, spread }] : [];
    });
    return [
      {
        title: words.title,
        step,
        chosen: chosen.map(({ name, text }) => ({ name, text })),
        settled: here.phase === 'klaar',
        spreads,
      },
    ];
  });
}
