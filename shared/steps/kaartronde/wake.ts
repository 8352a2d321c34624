import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { teamById, type Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes } from '../../workshop/pass.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import { runsOut } from '../../workshop/running.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { KAART_TIMES, type KaartTeam } from './state.ts';
import { toTable } from './table.ts';
import { skipTurn } from './turns.ts';

const AWAY = 'wek/afwezig';
/** What the server does of itself when a moment comes. Never ends a step. */
export const KAART_WAKES = [
  passWake(AWAY),
  v.strictObject({ type: v.literal('wek/gedoe-open'), step: v.string(), team: v.string() }),
] as const;
export type KaartWake = v.InferOutput<(typeof KAART_WAKES)[number]>;

function passOf({ kaartronde }: TeamSlice, step: string): KaartTeam | undefined {
  const round = kaartronde[step];
  return round?.phase === 'beurten' ? round : undefined;
}

/** The deadlines of all boards in a card round: KAART-8, KAART-19. */
export function kaartWakes(state: State, step: string): { at: number; command: KaartWake }[] {
  return [...passWakes(state, step, AWAY, passOf), ...gedoeWakes(state, step)];
}

function gedoeWakes(state: State, step: string): { at: number; command: KaartWake }[] {
  return state.all.teams.flatMap(({ id: team }) => {
    const round = state[teamChannel(team)]?.kaartronde[step];
    const playing = round?.phase === 'beurten' || round?.phase === 'vrij';
    if (!playing || !round.gedoe || round.gedoe.confirmed || round.gedoe.open) return [];
    const at = runsOut(state.all, round.gedoe.since, KAART_TIMES.gedoe);
    return at === null ? [] : [{ at, command: { type: 'wek/gedoe-open', step, team } }];
  });
}

export const wakeHandlers: Handlers<KaartWake> = {
  // KAART-8
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipTurn(state, at.team, command.step, at.pass, ctx);
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
