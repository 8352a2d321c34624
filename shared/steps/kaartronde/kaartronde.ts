import { teamChannel } from '../../workshop/channel.ts';
import { event, type Context } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { State } from '../../workshop/state.ts';
import { BOARD_COMMANDS, boardHandlers } from './board.ts';
import { DOT_COMMANDS, dotHandlers } from './dots.ts';
import { GEDOE_COMMANDS, gedoeHandlers } from './gedoe.ts';
import { standOf } from './stand.ts';
import { STILLE_MINUUT_COMMANDS, stilleMinuutHandlers } from './stille-minuut.ts';
import { TURN_COMMANDS, turnHandlers } from './turns.ts';
import { ZET_COMMANDS, zetHandlers } from './zetten.ts';

export const KAART_COMMANDS = [
  ...TURN_COMMANDS,
  ...BOARD_COMMANDS,
  ...ZET_COMMANDS,
  ...GEDOE_COMMANDS,
  ...DOT_COMMANDS,
  ...STILLE_MINUUT_COMMANDS,
] as const;

export const kaartHandlers = {
  ...turnHandlers,
  ...boardHandlers,
  ...zetHandlers,
  ...gedoeHandlers,
  ...dotHandlers,
  ...stilleMinuutHandlers,
};

/** What these events change in the counts that the facilitator sees of each board, as events of their own. */
export function countBoards(state: State, step: StepId, events: readonly Event[], ctx: Context): Event[] {
  const touched = state.all.teams.filter((team) =>
    events.some((one) => one.parts[teamChannel(team.id)] !== undefined),
  );
  if (touched.length === 0) return [];
  const after = evolveAll(state, events);
  return touched.flatMap((team) => {
    const round = after[teamChannel(team.id)]?.kaartronde[step];
    // a raised hand or somebody who looks along is not something on the board: it stays as still as it was (REGIE-3)
    if (!round || round === state[teamChannel(team.id)]?.kaartronde[step]) return [];
    const stand = standOf(round, team.members, ctx.now);
    return [event('kaart/stand', { facilitator: { type: 'kaart/stand', step, team: team.id, stand } })];
  });
}
