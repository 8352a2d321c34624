import type { Content, StepKind } from '../decks/content.ts';
import type { StepId } from '../workshop/ids.ts';

/** What was kept of the last step of a kind in which anything was, with that step; null when there is none. */
export function latest<T>(
  content: Content,
  kind: StepKind,
  kept: Record<StepId, T>,
): { step: StepId; at: T } | null {
  const found = content.format.steps.flatMap(({ id, kind: of }) => {
    const at = of === kind ? kept[id] : undefined;
    return at === undefined ? [] : [{ step: id, at }];
  });
  return found.at(-1) ?? null;
}
