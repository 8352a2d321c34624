import { whyHere } from '../../mix/standing.ts';
import { costOf, type Why } from '../../mix/why.ts';
import { forSeat, seatChannel } from '../../workshop/channel.ts';
import { event, personOf, type Context, type Decision, type Handlers } from '../../workshop/context.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { participants } from '../../workshop/participants.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { closedMix } from './may.ts';
import { asPerson, mixingOf, someHide, wishesOf } from './people.ts';
import type { LeadWhy, MixCommand, OwnWhy } from './state.ts';

type WhyCommand = Extract<MixCommand, { type: 'mix/waarom' }>;

export const whyHandlers: Handlers<WhyCommand> = {
  // a facilitator about anybody in the proposal; a participant about themselves, once they are in a team
  'mix/waarom'(state, { step, seat }, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role === 'begeleider') return forLead(state, step, seat, ctx);
    if (asker.person.role !== 'deelnemer' || asker.seat !== seat) return refuse('niet-jouw-rol');
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    return forPerson(state, seat);
  },
};

function forLead(state: State, step: StepId, seat: SeatId, ctx: Context): Decision {
  const closed = closedMix(state, step, ctx);
  if (closed) return closed;
  const proposal = state.facilitator.mix[step];
  if (!proposal) return refuse('geen-voorstel');
  const people = participants(state.all.people).map((one) => asPerson(state, one));
  const why = whyHere(people, proposal.teams, wishesOf(state), seat);
  if (!why) return refuse('onbekende-zitplaats');
  const hidden = someHide(state);
  const { locks, wishes } = mixingOf(state);
  const answer: LeadWhy = {
    team: why.team,
    windows: shown(why.windows, hidden).map(({ category: _category, ...window }) => window),
    hidden,
    wishes: wishes.filter(({ who }) => who.some(({ value }) => value === seat)).map(({ id }) => id),
    locked: locks.seats.includes(seat) || locks.teams.includes(why.team),
    instead: hidden ? null : why.instead,
  };
  if (isKnown(proposal.why?.[seat]?.value, answer)) return refuse('al-gedaan');
  return [event('mix/waarom', { facilitator: { type: 'mix/waarom', step, seat, why: owned(seat, answer) } })];
}

function forPerson(state: State, seat: SeatId): Decision {
  const { teams } = state.all;
  const team = teams.find(({ members }) => members.includes(seat));
  if (!team) return refuse('geen-team');
  const people = participants(state.all.people).map((one) => asPerson(state, one));
  const seated = teams.map(({ members }) => members);
  // a wish to be apart is not told, also not by what it makes impossible
  const wishes = wishesOf(state).filter(({ kind }) => kind !== 'apart');
  const why = whyHere(people, seated, wishes, seat);
  if (!why) return refuse('geen-team');
  const hidden = someHide(state);
  const answer: OwnWhy = {
    team: team.id,
    windows: shown(why.windows, hidden),
    hidden,
    wished: why.wishes.length > 0 || mixingOf(state).locks.seats.includes(seat),
    cost: costTold(why, hidden),
  };
  if (isKnown(state[seatChannel(seat)]?.whyHere?.value, answer)) return refuse('al-gedaan');
  return [event('mix/waarom', forSeat(seat, { type: 'mix/waarom', why: owned(seat, answer) }))];
}

/** MIX-3: which exchange is the best one, and what it costs, follows from the styles; that all make more mixed tables does not. */
function costTold(why: Why, hidden: boolean): OwnWhy['cost'] {
  const cost = costOf(why);
  return cost === 'wish' || (hidden && cost !== 'hybrid') ? null : cost;
}

/** MIX-3: from how often a style occurs one could tell who has it and does not show it. */
function shown<T extends { axis: string }>(windows: readonly T[], hidden: boolean): T[] {
  return windows.filter(({ axis }) => axis !== 'style' || !hidden);
}

/** Asked again without anything new, it is not said again. */
function isKnown<T>(known: T | null | undefined, answer: T): boolean {
  return JSON.stringify(known) === JSON.stringify(answer);
}
