import { dialoogWakes } from '../steps/dialoog/wake.ts';
import { hoedanWakes } from '../steps/hoedan/wake.ts';
import { kaartWakes } from '../steps/kaartronde/wake.ts';
import { koffieWakes } from '../steps/koffietafels/wake.ts';
import { veldWakes } from '../steps/speelveld/wake.ts';
import { systeemWakes } from '../steps/systeem/wake.ts';
import { tegenspraakWakes } from '../steps/tegenspraak/wake.ts';
import { attendanceWakes } from './attendance.ts';
import type { SystemCommand } from './commands.ts';
import type { Moment } from './ids.ts';
import { smallTeamWakes } from './merging.ts';
import { spotlightWakes } from './spotlight.ts';
import type { State } from './state.ts';

export interface Wake {
  at: Moment;
  command: SystemCommand;
}

/**
 * The next deadline of a workshop and what the server then asks of itself; null while there is none, in a pause and
 * after the end. No deadline ends a step: the change of step that comes after a notice was pressed by a person.
 */
export function nextWake(state: State): Wake | null {
  const { clock, notice, ended } = state.all;
  if (ended !== null || clock.pausedLeft !== null) return null;
  const wakes: Wake[] = [
    ...kaartWakes(state, clock.step),
    ...koffieWakes(state, clock.step),
    ...veldWakes(state, clock.step),
    ...hoedanWakes(state, clock.step),
    ...tegenspraakWakes(state, clock.step),
    ...systeemWakes(state, clock.step),
    ...dialoogWakes(state, clock.step),
    ...spotlightWakes(state),
    ...smallTeamWakes(state),
    ...attendanceWakes(state),
  ];
  if (notice) wakes.push({ at: notice.at, command: { type: 'wek/volgende', from: clock.step } });
  return wakes.reduce<Wake | null>(
    (first, wake) => (first === null || wake.at < first.at ? wake : first),
    null,
  );
}
