import * as v from 'valibot';
import { forTeam } from './channel.ts';
import { event, facilitator, teamById, type Handlers } from './context.ts';
import type { Event } from './events.ts';
import type { Folds } from './fold.ts';
import type { SeatId, TeamId } from './ids.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { FacilitatorSlice, State, TeamSlice } from './state.ts';

export const KIJK_MEE_COMMANDS = [
  // null: no longer
  v.strictObject({ type: v.literal('regie/kijk-mee'), team: v.nullable(v.string()) }),
] as const;
export type KijkMeeCommand = v.InferOutput<(typeof KIJK_MEE_COMMANDS)[number]>;

export type KijkMeeFacilitatorPart =
  | { type: 'kijk/begonnen'; seat: SeatId; team: TeamId }
  | { type: 'kijk/gestopt'; seat: SeatId };
export type KijkMeeTeamPart =
  | { type: 'kijk/begonnen'; seat: SeatId }
  | { type: 'kijk/gestopt'; seat: SeatId };

export const kijkMeeFacilitator: Folds<FacilitatorSlice, KijkMeeFacilitatorPart> = {
  'kijk/begonnen'(slice, { seat, team }) {
    (slice.looks ??= {})[seat] = team;
  },
  'kijk/gestopt'(slice, { seat }) {
    delete slice.looks?.[seat];
  },
};

export const kijkMeeTeam: Folds<TeamSlice, KijkMeeTeamPart> = {
  'kijk/begonnen'(slice, { seat }) {
    (slice.watchers ??= []).push(seat);
  },
  'kijk/gestopt'(slice, { seat }) {
    slice.watchers = slice.watchers?.filter((watcher) => watcher !== seat) ?? [];
  },
};

export const kijkMeeHandlers: Handlers<KijkMeeCommand> = {
  // REGIE-4: with one team at a time, and the team is told in the same event that lets it be seen
  'regie/kijk-mee'(state, { team }, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    const { seat } = asker;
    if ((state.facilitator.looks?.[seat] ?? null) === team) return refuse('al-gedaan');
    if (team === null) return stopLooking(state, seat);
    if (!teamById(state, team)) return refuse('ander-team');
    return [
      ...stopLooking(state, seat),
      event('kijk/begonnen', {
        facilitator: { type: 'kijk/begonnen', seat, team },
        ...forTeam(team, { type: 'kijk/begonnen', seat }),
      }),
    ];
  },
};

/** Ends a facilitator's looking along, also when they are gone: nobody is told that they are seen when they are not. */
export function stopLooking(state: State, seat: SeatId): Event[] {
  const team = state.facilitator.looks?.[seat];
  if (team === undefined) return [];
  return [
    event('kijk/gestopt', {
      facilitator: { type: 'kijk/gestopt', seat },
      ...forTeam(team, { type: 'kijk/gestopt', seat }),
    }),
  ];
}

/** As `stopLooking`, of everybody. */
export function stopAllLooking(state: State): Event[] {
  return Object.keys(state.facilitator.looks ?? {}).flatMap((seat) => stopLooking(state, seat));
}
