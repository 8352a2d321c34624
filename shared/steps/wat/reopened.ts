import { event, type Member } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { progressed } from '../../workshop/progress.ts';
import type { State } from '../../workshop/state.ts';
import { lastWat } from './state.ts';

/** What the facilitator learns when the opgave is worded anew (WAT-7): what was settled last is read over again. */
export function watReopened({ facilitator }: State, { team, slice }: Member): Event[] {
  const last = lastWat(slice);
  const stood = last && facilitator.progress?.[last.step]?.[team.id];
  if (last?.here.phase !== 'klaar' || !stood) return [];
  return [event('team/voortgang', progressed(team.id, last.step, { ...stood, phase: 'vaststellen' }))];
}
