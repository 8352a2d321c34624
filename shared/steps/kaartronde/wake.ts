import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { isPresent, teamById, type Handlers } from '../../workshop/context.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import { KAART_TIMES, type KaartTeam } from './state.ts';
import { toTable } from './table.ts';
import { skipTurn } from './turns.ts';

const at = { step: v.string(), team: v.string() };
/** What the server does of itself when a moment comes. Never ends a step. */
export const KAART_WAKES = [
  v.strictObject({ type: v.literal('wek/afwezig'), ...at, seat: v.string() }),
  v.strictObject({ type: v.literal('wek/gedoe-open'), ...at }),
] as const;
export type KaartWake = v.InferOutput<(typeof KAART_WAKES)[number]>;

/** The deadlines of all boards in a card round. */
export function kaartWakes(state: State, step: string): { at: number; command: KaartWake }[] {
  return state.all.teams.flatMap((team) => {
    const round = state[teamChannel(team.id)]?.kaartronde[step];
    return round ? boardWakes(state, team, step, round) : [];
  });
}

function boardWakes(
  state: State,
  team: Team,
  step: string,
  round: KaartTeam,
): { at: number; command: KaartWake }[] {
  const wakes: { at: number; command: KaartWake }[] = [];
  const on = { step, team: team.id };
  const playing = round.phase === 'beurten' || round.phase === 'vrij';
  if (round.phase === 'beurten' && round.turn) {
    const { seat, since } = round.turn;
    const offlineSince = state.all.people[seat]?.offlineSince ?? null;
    // KAART-8: thirty seconds offline within one's own turn
    if (offlineSince !== null || !isPresent(state, seat)) {
      wakes.push({
        at: Math.max(offlineSince ?? 0, since) + KAART_TIMES.absent,
        command: { type: 'wek/afwezig', ...on, seat },
      });
    }
  }
  if (playing && round.gedoe && !round.gedoe.confirmed && !round.gedoe.open) {
    wakes.push({ at: round.gedoe.since + KAART_TIMES.gedoe, command: { type: 'wek/gedoe-open', ...on } });
  }
  return wakes;
}

export const wakeHandlers: Handlers<KaartWake> = {
  // KAART-8
  'wek/afwezig'(state, command, ctx) {
    const board = boardAt(state, command);
    if (!board || board.round.turn?.seat !== command.seat || isPresent(state, command.seat))
      return refuse('te-laat');
    return skipTurn(state, board.team, command.step, board.round, ctx);
  },
  // KAART-19
  'wek/gedoe-open'(state, command) {
    const board = boardAt(state, command);
    if (!board?.round.gedoe || board.round.gedoe.confirmed || board.round.gedoe.open)
      return refuse('te-laat');
    return [toTable(board.team, { type: 'gedoe/open', step: command.step })];
  },
};

function boardAt(
  state: State,
  { step, team: id }: { step: string; team: string },
): { team: Team; round: KaartTeam } | null {
  const team = teamById(state, id);
  const round = team && state.all.clock.step === step ? state[teamChannel(id)]?.kaartronde[step] : undefined;
  return team && round ? { team, round } : null;
}
