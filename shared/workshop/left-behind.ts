import type { StepKind, StepSpec } from '../decks/content.ts';
import { forSeat, forTeam, teamChannel } from './channel.ts';
import { event, type Context } from './context.ts';
import type { Event } from './events.ts';
import { sensitiveItems } from './harvest.ts';
import type { SeatId, TeamId } from './ids.ts';
import type { SeatSlice, State, Team } from './state.ts';

/** Sheets that go wherever their writer goes; on all others one writes as a member of a team. */
const OWN: readonly StepKind[] = ['vragenlijst'];

/**
 * MIX-7: what somebody wrote, scored and dotted for the team that they leave stays out of the other one, and of theirs
 * nothing sensitive leaves the team in which they can no longer withdraw it (KOERS-5).
 */
export function leaveBehind(state: State, team: Team, into: TeamId, seat: SeatId, ctx: Context): Event[] {
  return [
    event('teams/overgestapt', {
      all: { type: 'teams/overgestapt', team: into, seat },
      ...forSeat(seat, { type: 'teams/overgestapt' }),
    }),
    ...withoutSheets(seat, ctx, ({ kind }) => !OWN.includes(kind)),
    ...withoutTicks(state, team, seat),
  ];
}

/** KOERS-5: what somebody could no longer withdraw does not leave the team that they leave. */
export function withoutTicks(state: State, { id }: Team, seat: SeatId): Event[] {
  const slice = state[teamChannel(id)];
  if (!slice) return [];
  return sensitiveItems(slice)
    .filter((item) => item.by === seat && slice.harvest.ticked.includes(item.id))
    .map((item) => event('oogst/vink', forTeam(id, { type: 'oogst/vink', item: item.id, on: false })));
}

/** What somebody wrote and nobody will reveal any more goes from the store. */
export function withoutSheets(
  seat: SeatId,
  ctx: Context,
  which: (spec: StepSpec) => boolean = () => true,
): Event[] {
  return ctx.content.format.steps
    .filter((spec) => which(spec) && Object.keys(ctx.sheet(seat, spec.id)).length > 0)
    .map(({ id: step }) => event('vel/gewist', { server: { type: 'vel/gewist', step, seats: [seat] } }));
}

/** What is blind until the team reveals it, and what the team asked of them. A note is their own (ZET-5). */
export function forgetTeam(slice: SeatSlice): void {
  for (const own of Object.values(slice.kaartronde)) Object.assign(own, { swapped: false, dots: [] });
  for (const own of Object.values(slice.speelveld ?? {})) own.dot = null;
  for (const own of Object.values(slice.koers)) own.draft = null;
  delete slice.afspraken;
  delete slice.stillTrue;
}
