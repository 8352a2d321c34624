import * as v from 'valibot';
import type { CardId } from '../decks/content.ts';
import { forTeam } from './channel.ts';
import { event, facilitator, memberAnytime, present, teamById, type Handlers } from './context.ts';
import type { Event, Parts } from './events.ts';
import type { Folds } from './fold.ts';
import { glimpseOf, showsCard } from './glimpse.ts';
import type { Moment, TeamId } from './ids.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { FacilitatorSlice, PlenarySlice, State, TeamSlice } from './state.ts';

/** ms in which one "liever niet" is enough for it not to come on the screen; afterwards it still takes it off */
export const SPOTLIGHT_TIMES = { ask: 20_000 } as const;

export const SPOTLIGHT_COMMANDS = [
  // null: all that a glimpse shows
  v.strictObject({ type: v.literal('regie/spotlight'), card: v.nullable(v.string()) }),
  v.strictObject({ type: v.literal('regie/spotlight-weg') }),
  v.strictObject({ type: v.literal('spotlight/liever-niet') }),
] as const;
export type SpotlightCommand = v.InferOutput<(typeof SPOTLIGHT_COMMANDS)[number]>;

export const SPOTLIGHT_WAKES = [
  v.strictObject({ type: v.literal('wek/spotlight'), team: v.string(), until: v.number() }),
] as const;
export type SpotlightWake = v.InferOutput<(typeof SPOTLIGHT_WAKES)[number]>;

/** What a team is asked to show, and until when "liever niet" keeps it off the screen. Which card, only the team holds. */
export interface Asked {
  card: CardId | null;
  until: Moment;
  /** is it on the screen? */
  on: boolean;
}

/** As facilitators see it. `niet`: somebody would rather not, nobody is told who. */
export interface Spotlight {
  team: TeamId;
  until: Moment;
  stand: 'gevraagd' | 'aan' | 'niet';
}

export type SpotlightFacilitatorPart =
  | { type: 'spotlight/gevraagd'; team: TeamId; until: Moment }
  | { type: 'spotlight/aan' }
  | { type: 'spotlight/niet' }
  | { type: 'spotlight/uit' };
export type SpotlightTeamPart =
  | { type: 'spotlight/gevraagd'; card: CardId | null; until: Moment }
  | { type: 'spotlight/aan' }
  | { type: 'spotlight/uit' };
export type SpotlightPlenaryPart = { type: 'spotlight/aan'; team: TeamId } | { type: 'spotlight/uit' };

export const spotlightFacilitator: Folds<FacilitatorSlice, SpotlightFacilitatorPart> = {
  'spotlight/gevraagd'(slice, { team, until }) {
    slice.spotlight = { team, until, stand: 'gevraagd' };
  },
  'spotlight/aan'(slice) {
    if (slice.spotlight) slice.spotlight.stand = 'aan';
  },
  'spotlight/niet'(slice) {
    if (slice.spotlight) slice.spotlight.stand = 'niet';
  },
  'spotlight/uit'(slice) {
    slice.spotlight = null;
  },
};

export const spotlightTeam: Folds<TeamSlice, SpotlightTeamPart> = {
  'spotlight/gevraagd'(slice, { card, until }) {
    slice.spotlight = { card, until, on: false };
  },
  'spotlight/aan'(slice) {
    if (slice.spotlight) slice.spotlight.on = true;
  },
  'spotlight/uit'(slice) {
    slice.spotlight = null;
  },
};

export const spotlightPlenary: Folds<PlenarySlice, SpotlightPlenaryPart> = {
  'spotlight/aan'(slice, { team }) {
    slice.spotlight = team;
  },
  'spotlight/uit'(slice) {
    slice.spotlight = null;
  },
};

export const spotlightHandlers: Handlers<SpotlightCommand> = {
  // REGIE-5: of the team that the asker looks along with, and only what they can see there
  'regie/spotlight'(state, { card }, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    const team = state.facilitator.looks?.[asker.seat];
    if (team === undefined || !teamById(state, team)) return refuse('eerst-meekijken');
    if (running(state)) return refuse('al-gedaan');
    if (card !== null && !showsCard(glimpseOf(state, team), card)) return refuse('kaart-niet-op-bord');
    const until = ctx.now + SPOTLIGHT_TIMES.ask;
    return [
      event('spotlight/gevraagd', {
        facilitator: { type: 'spotlight/gevraagd', team, until },
        ...forTeam(team, { type: 'spotlight/gevraagd', card, until }),
      }),
    ];
  },
  'regie/spotlight-weg'(state, _command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const ended = endSpotlight(state);
    return ended.length === 0 ? refuse('al-gedaan') : ended;
  },
  // REGIE-5: one is enough, beforehand and while it is on; the event does not hold who
  'spotlight/liever-niet'(state, _command, ctx) {
    const who = memberAnytime(state, ctx);
    if (isRefusal(who)) return who;
    const spotlight = running(state);
    return spotlight?.team === who.team.id ? declined(spotlight) : refuse('al-gedaan');
  },
};

export const spotlightWakeHandlers: Handlers<SpotlightWake> = {
  'wek/spotlight'(state, { team, until }, ctx) {
    const spotlight = running(state);
    if (spotlight?.stand !== 'gevraagd' || spotlight.team !== team || spotlight.until !== until)
      return refuse('te-laat');
    if (ctx.now < until) return refuse('nog-niet');
    const members = teamById(state, team);
    // silence of people who are not there is no yes
    if (!members || present(state, members).length === 0) return declined(spotlight);
    return [
      event('spotlight/aan', {
        facilitator: { type: 'spotlight/aan' },
        plenary: { type: 'spotlight/aan', team },
        ...forTeam(team, { type: 'spotlight/aan' }),
      }),
    ];
  },
};

/** When a team's time to say "liever niet" is over. */
export function spotlightWakes(state: State): { at: Moment; command: SpotlightWake }[] {
  const spotlight = running(state);
  if (spotlight?.stand !== 'gevraagd') return [];
  const { team, until } = spotlight;
  return [{ at: until, command: { type: 'wek/spotlight', team, until } }];
}

/** Takes it off the screen, or takes the question back; also at every change of step. */
export function endSpotlight(state: State): Event[] {
  const { spotlight } = state.facilitator;
  if (!spotlight) return [];
  const off: Parts = { facilitator: { type: 'spotlight/uit' }, plenary: { type: 'spotlight/uit' } };
  return [event('spotlight/uit', { ...off, ...forTeam(spotlight.team, { type: 'spotlight/uit' }) })];
}

function running(state: State): Spotlight | null {
  const { spotlight } = state.facilitator;
  return spotlight && spotlight.stand !== 'niet' ? spotlight : null;
}

function declined({ team }: Spotlight): Event[] {
  return [
    event('spotlight/niet', {
      facilitator: { type: 'spotlight/niet' },
      plenary: { type: 'spotlight/uit' },
      ...forTeam(team, { type: 'spotlight/uit' }),
    }),
  ];
}
