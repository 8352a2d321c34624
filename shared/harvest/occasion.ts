import type { Moment } from '../workshop/ids.ts';
import { begunAt } from '../workshop/vervolg/state.ts';
import type { AllSlice } from '../workshop/state.ts';

export interface Occasion {
  title: string;
  at: Moment;
  /** from then on nothing can be read any more */
  erasedAt: Moment;
}

const DAY = 86_400_000;

export function occasionOf(all: Pick<AllSlice, 'workshop' | 'followUp'>): Occasion {
  const at = begunAt(all);
  return { title: all.workshop?.title ?? '', at, erasedAt: at + (all.workshop?.retentionDays ?? 0) * DAY };
}
