import type { Format } from '../decks/content.ts';
import type { StepId } from './ids.ts';
import type { AllSlice } from './state.ts';
import { planOf } from './vervolg/state.ts';

const MINUTE = 60_000;

export interface Shorter {
  id: StepId;
  /** minutes */
  from: number;
  to: number;
}

/**
 * REGIE-2: which later minutes to drop when the workshop runs over. First the slack of the werkvorm is used up, then what its
 * later steps can do without, in their order and never below what they need at least. Empty when it is on time, and shorter
 * than the overrun when there is not enough to drop.
 */
export function shortening(
  all: Pick<AllSlice, 'workshop' | 'followUp' | 'clock' | 'spent' | 'ended'>,
  format: Format,
  now: number,
): Shorter[] {
  const { clock, spent, ended } = all;
  const plan = planOf(all);
  const current = plan.findIndex(({ id }) => id === clock.step);
  if (ended !== null || current === -1) return [];
  const later = plan.slice(current + 1);
  const used = plan.reduce((sum, { id }) => sum + (spent[id] ?? 0), Math.max(0, now - clock.since));
  const left = Math.max(0, clock.pausedLeft ?? clock.endsAt - now);
  const todo = later.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  const waited = waitedBeforehand(all, now);
  let over = Math.ceil((used - waited + left + todo) / MINUTE) - format.minutes;
  const shorter: Shorter[] = [];
  for (const { id, minutes: from } of later) {
    const least = format.steps.find((step) => step.id === id)?.least ?? from;
    const drop = Math.min(over, from - least);
    if (drop <= 0) continue;
    shorter.push({ id, from, to: from - drop });
    over -= drop;
  }
  return shorter;
}

/**
 * ms that a questionnaire before everything else was open longer than planned: people fill it in days ahead, and the
 * workshop is not late because of it.
 */
export function waitedBeforehand(
  all: Pick<AllSlice, 'workshop' | 'followUp' | 'clock' | 'spent'>,
  now: number,
): number {
  const { clock, spent } = all;
  const [first] = planOf(all);
  if (first?.kind !== 'vragenlijst') return 0;
  const here = clock.step === first.id ? Math.max(0, now - clock.since) : 0;
  return Math.max(0, (spent[first.id] ?? 0) + here - first.minutes * MINUTE);
}
