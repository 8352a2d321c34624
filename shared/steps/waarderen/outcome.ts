import { shuffled } from '../../random.ts';
import type { Sheet } from '../../workshop/sheet.ts';
import { pointsField, REDEN, WAARDEREN_LIMITS, type Item, type Outcome } from './state.ts';

/** The points on a sheet together; what is empty is none. */
export function total(items: readonly Item[], sheet: Sheet): number {
  return items.reduce((sum, { id }) => sum + pointsOn(sheet, id), 0);
}

export function pointsOn(sheet: Sheet, item: string): number {
  const points = sheet[pointsField(item)];
  return typeof points === 'number' ? points : 0;
}

/** What somebody gives the most, for the reason to be about; of two with as many points the first. */
export function favourite(items: readonly Item[], sheet: Sheet): Item | undefined {
  return items.toSorted((a, b) => pointsOn(sheet, b.id) - pointsOn(sheet, a.id))[0];
}

/**
 * WAARD-4, WAARD-5: the sums with their spread and the reasons, or only the order when so few sheets count that these would
 * tell who gave what. `random` decides the order of the reasons.
 */
export function outcomeOf(items: readonly Item[], sheets: readonly Sheet[], random: () => number): Outcome {
  const counted = sheets.filter((sheet) => total(items, sheet) === WAARDEREN_LIMITS.points);
  const begun = sheets.filter((sheet) => total(items, sheet) > 0).length;
  const sums = items.map(({ id }) => counted.reduce((sum, sheet) => sum + pointsOn(sheet, id), 0));
  const enough = counted.length >= WAARDEREN_LIMITS.numbers;
  const rows = items.map(({ id }, index) => {
    const given = counted.map((sheet) => pointsOn(sheet, id));
    const sum = sums[index] ?? 0;
    const points = { sum, lowest: Math.min(...given), highest: Math.max(...given) };
    return {
      item: id,
      rank: 1 + sums.filter((other) => other > sum).length,
      points: enough ? points : null,
      reasons: enough ? shuffled(reasonsFor(id, items, counted), random) : [],
    };
  });
  return {
    counted: counted.length,
    leftOut: begun - counted.length,
    rows: rows.toSorted((a, b) => a.rank - b.rank),
  };
}

function reasonsFor(item: string, items: readonly Item[], sheets: readonly Sheet[]): string[] {
  return sheets.flatMap((sheet) => {
    const reason = sheet[REDEN];
    const about = favourite(items, sheet)?.id === item;
    return about && typeof reason === 'string' && reason !== '' ? [reason] : [];
  });
}
