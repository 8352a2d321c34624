import type { Moment } from '../workshop/ids.ts';
import type { AllSlice } from '../workshop/state.ts';

export interface Occasion {
  title: string;
  at: Moment;
  /** from then on nothing can be read any more */
  erasedAt: Moment;
}

const DAY = 86_400_000;

export function occasionOf({ workshop }: AllSlice): Occasion {
  const at = workshop?.createdAt ?? 0;
  return { title: workshop?.title ?? '', at, erasedAt: at + (workshop?.retentionDays ?? 0) * DAY };
}
