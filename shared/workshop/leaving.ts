import { leaveHand, returnHand } from '../steps/kaartronde/deal.ts';
import { seatChannel, teamChannel } from './channel.ts';
import { event, type Context } from './context.ts';
import type { Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import { seatAtTables } from './homing.ts';
import type { SeatId, StepId } from './ids.ts';
import { stopLooking } from './kijk-mee.ts';
import { leaveStep } from './leave-step.ts';
import { withoutSheets, withoutTicks } from './left-behind.ts';
import type { State, Team } from './state.ts';
import { peopleAt } from './table.ts';

/**
 * Somebody goes for good. KAART-17: a leaver's hand goes under the pile, in every round they hold one, also in the middle
 * of their turn. What they wrote unseen goes with them, and theirs that is sensitive is no longer ticked (KOERS-5). A device of a
 * table leaves its people behind, without a device (TAFEL-8).
 */
export function leave(state: State, seat: SeatId, ctx: Context): Event[] {
  const gone = event('zit/weg', {
    all: { type: 'zit/weg', seat },
    server: { type: 'zit/weg', seat },
    facilitator: { type: 'laatkomer/weg', seat },
  });
  const written = withoutSheets(seat, ctx);
  const around = Object.fromEntries(peopleAt(state.all, seat).map((name) => [name, null]));
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  if (!team) return [gone, ...written, ...seatAtTables(state, around, ctx), ...stopLooking(state, seat)];
  const after = evolveAll(state, [gone]);
  const hands = roundsOf(state, team, seat).flatMap((round) => returnHand(state, team, round, seat));
  return [
    gone,
    ...written,
    ...withoutTicks(state, team, seat),
    ...hands,
    ...leaveStep(after, team, seat, ctx),
  ];
}

/** TAFEL-6: somebody plays on a device of their own from now on; the hand of the table stays at the table. */
export function leaveTable(state: State, seat: SeatId, ctx: Context): Event[] {
  const seated = state.all.people[seat]?.table === undefined ? {} : { [seat]: null };
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  const rounds = team ? Object.keys(state[teamChannel(team.id)]?.kaartronde ?? {}) : [];
  const hands = team ? rounds.flatMap((round) => leaveHand(state, team, round, seat)) : [];
  return [...seatAtTables(state, seated, ctx), ...hands];
}

/** The rounds in which somebody has a hand or a turn to come; names at a table need not have both. */
export function roundsOf(state: State, team: Team, seat: SeatId): StepId[] {
  const own = state[seatChannel(seat)]?.kaartronde ?? {};
  const rounds = Object.entries(state[teamChannel(team.id)]?.kaartronde ?? {});
  return rounds.filter(([step, round]) => step in own || round.queue.includes(seat)).map(([step]) => step);
}
