import { useMemo } from 'react';
import { pointsOn } from '../../../shared/steps/waarderen/outcome.ts';
import { pointsField, REDEN, WAARDEREN_LIMITS, type Item } from '../../../shared/steps/waarderen/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';

export interface Points {
  /** in the order of the items */
  given: readonly number[];
  give: (index: number, points: number) => void;
  reason: string;
  setReason: (text: string) => void;
  clear: () => void;
  sheet: Sheet;
  /** is it something else than what is kept? */
  changed: boolean;
  /** is the reason not too long? */
  fit: boolean;
}

/** Points that are being divided, with their reason; they survive a reload. */
export function usePoints(step: StepId, items: readonly Item[]): Points {
  const kept = useSheet(step);
  const keptReason = kept[REDEN];
  const [text, setText, clearText] = useDraft(
    `waarderen.${step}.punten`,
    items.map(({ id }) => pointsOn(kept, id)).join(','),
  );
  const written = typeof keptReason === 'string' ? keptReason : '';
  const [reason, setReason, clearReason] = useDraft(`waarderen.${step}.reden`, written);
  const given = useMemo(() => {
    const parts = text.split(',');
    return items.map((_, index) => whole(Number(parts[index])));
  }, [text, items]);
  const sheet = useMemo(
    () => ({
      ...Object.fromEntries(items.map(({ id }, index) => [pointsField(id), given[index] ?? 0])),
      [REDEN]: reason,
    }),
    [items, given, reason],
  );
  return {
    given,
    give: (index, points) => setText(given.with(index, whole(points)).join(',')),
    reason,
    setReason,
    clear: () => {
      clearText();
      clearReason();
    },
    sheet,
    changed: reason !== written || items.some(({ id }, index) => pointsOn(kept, id) !== given[index]),
    fit: graphemes(reason) <= WAARDEREN_LIMITS.reason,
  };
}

/** A whole number of points that may be given. */
function whole(points: number): number {
  const sane = Number.isFinite(points) ? Math.trunc(points) : 0;
  return Math.min(WAARDEREN_LIMITS.points, Math.max(0, sane));
}
