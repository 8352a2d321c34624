import { teamChannel } from '../../workshop/channel.ts';
import { event, type Context } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import type { Moment, SeatId, StepId } from '../../workshop/ids.ts';
import type { State } from '../../workshop/state.ts';
import { CHAIR_COMMANDS, chairHandlers } from './chairs.ts';
import { CLOSE_COMMANDS, closeHandlers } from './close.ts';
import { PASS_COMMANDS, passHandlers } from './pass.ts';
import { PLACE_COMMANDS, placeHandlers } from './place.ts';
import type { Ring, VeldStand, VeldTeam } from './state.ts';

export const VELD_COMMANDS = [
  ...PASS_COMMANDS,
  ...PLACE_COMMANDS,
  ...CHAIR_COMMANDS,
  ...CLOSE_COMMANDS,
] as const;

export const veldHandlers = { ...passHandlers, ...placeHandlers, ...chairHandlers, ...closeHandlers };

/** What these events change in the counts that the facilitator sees of each field, as events of their own. */
export function countFields(state: State, step: StepId, events: readonly Event[], ctx: Context): Event[] {
  const touched = state.all.teams.filter(({ id }) =>
    events.some((one) => one.parts[teamChannel(id)] !== undefined),
  );
  if (touched.length === 0) return [];
  const after = evolveAll(state, events);
  return touched.flatMap(({ id, members }) => {
    const field = after[teamChannel(id)]?.speelveld?.[step];
    // as on the boards: what is not on the field does not end its stillness (REGIE-3)
    if (!field || field === state[teamChannel(id)]?.speelveld?.[step]) return [];
    const stand = standOf(field, members, ctx.now);
    return [event('veld/stand', { facilitator: { type: 'veld/stand', step, team: id, stand } })];
  });
}

function standOf(field: VeldTeam, members: readonly SeatId[], at: Moment): VeldStand {
  const on = (ring: Ring): number => field.parties.filter((party) => party.ring === ring).length;
  return {
    phase: field.phase,
    parties: field.parties.length,
    rings: { 'aan-tafel': on('aan-tafel'), betrokken: on('betrokken'), 'op-afstand': on('op-afstand') },
    lines: field.lines.length,
    chairs: field.chairs.length,
    bars: members.map((seat) => contributions(field, seat)).toSorted((a, b) => b - a),
    dotsReady: field.dotsReady.length,
    at,
  };
}

function contributions(field: VeldTeam, seat: SeatId): number {
  const parties = field.parties.filter(({ setters }) => setters.includes(seat)).length;
  const others = [...field.lines, ...field.absentees, ...field.chairs].filter(({ by }) => by === seat);
  return parties + others.length;
}
