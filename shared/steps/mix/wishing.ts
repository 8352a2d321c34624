import {
  event,
  facilitator,
  freshId,
  personOf,
  seatedAt,
  type Context,
  type Decision,
  type Handlers,
} from '../../workshop/context.ts';
import { forSeat } from '../../workshop/channel.ts';
import { owned, type SeatId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { mayMix, teamsPlay } from './may.ts';
import { mixingOf } from './people.ts';
import { MIX_LIMITS, type MixCommand, type Mixing, type Wished } from './state.ts';

type WishingCommand = Extract<
  MixCommand,
  { type: 'mix/wens' | 'mix/wens-weg' | 'mix/afstand' | 'mix/zet-vast' | 'mix/zet-team-vast' }
>;
type AskedWish = Extract<MixCommand, { type: 'mix/wens' }>['wish'];

export const wishingHandlers: Handlers<WishingCommand> = {
  // MIX-2: also before the step is on; whether wishes can all hold is found when it is mixed
  'mix/wens'(state, { wish }, ctx) {
    const refused = mayWish(state, ctx) ?? unfit(state, wish);
    if (refused) return refused;
    const { wishes } = mixingOf(state);
    const seats = wish.kind === 'vast' ? [wish.seat] : wish.seats;
    const known = wishes.find((one) => isSame(one, wish));
    if (known && (wish.kind !== 'vast' || known.team === wish.team)) return refuse('al-gedaan');
    if (!known && wishes.length >= MIX_LIMITS.wishes) return refuse('te-veel-wensen', MIX_LIMITS.wishes);
    const wished: Wished = {
      id: known?.id ?? freshId(ctx),
      kind: wish.kind,
      who: seats.map((seat) => owned(seat, seat)),
      ...(wish.kind === 'vast' ? { team: wish.team } : {}),
    };
    return [event('mix/wens', { facilitator: { type: 'mix/wens', wish: wished } })];
  },
  'mix/wens-weg'(state, { id }, ctx) {
    const refused = mayWish(state, ctx);
    if (refused) return refused;
    if (!mixingOf(state).wishes.some((wish) => wish.id === id)) return refuse('al-gedaan');
    return [event('mix/wens-weg', { facilitator: { type: 'mix/wens-weg', id } })];
  },
  // MIX-1: a facilitator of anybody, a participant of themselves
  'mix/afstand'(state, { seat, remote }, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    const { role } = asker.person;
    if (role !== 'begeleider' && (role !== 'deelnemer' || asker.seat !== seat))
      return refuse('niet-jouw-rol');
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    if (seatedAt(state, seat)?.role !== 'deelnemer') return refuse('onbekende-zitplaats');
    if ((mixingOf(state).remote[seat]?.value ?? false) === remote) return refuse('al-gedaan');
    const said = owned(seat, remote);
    return [
      event('mix/afstand', {
        facilitator: { type: 'mix/afstand', seat, remote: said },
        ...forSeat(seat, { type: 'mix/afstand', remote: said }),
      }),
    ];
  },
  'mix/zet-vast'(state, { step, seat, on }, ctx) {
    const refused = mayMix(state, step, ctx);
    if (refused) return refused;
    const proposal = state.facilitator.mix[step];
    if (!proposal) return refuse('geen-voorstel');
    if (!seatedAt(state, seat) || !proposal.teams.some((team) => team.includes(seat)))
      return refuse('onbekende-zitplaats');
    const { teams, seats } = mixingOf(state).locks;
    if (seats.includes(seat) === on) return refuse('al-gedaan');
    return locked({ teams, seats: on ? [...seats, seat] : seats.filter((other) => other !== seat) });
  },
  'mix/zet-team-vast'(state, { step, team, on }, ctx) {
    const refused = mayMix(state, step, ctx);
    if (refused) return refused;
    if (!state.facilitator.mix[step]?.teams[team]) return refuse('geen-voorstel');
    const { teams, seats } = mixingOf(state).locks;
    if (teams.includes(team) === on) return refuse('al-gedaan');
    return locked({ teams: on ? [...teams, team] : teams.filter((other) => other !== team), seats });
  },
};

function locked(locks: Mixing['locks']): Decision {
  return [event('mix/vast', { facilitator: { type: 'mix/vast', locks } })];
}

function mayWish(state: State, ctx: Context): Refusal | null {
  const asker = facilitator(state, ctx);
  if (isRefusal(asker)) return asker;
  if (state.all.ended !== null) return refuse('workshop-afgelopen');
  return teamsPlay(state) ? refuse('teams-spelen-al') : null;
}

function unfit(state: State, wish: AskedWish): Refusal | null {
  const seats = wish.kind === 'vast' ? [wish.seat] : wish.seats;
  if (seats.some((seat) => seatedAt(state, seat)?.role !== 'deelnemer')) return refuse('onbekende-zitplaats');
  if (wish.kind === 'vast') return null;
  if (new Set(seats).size < seats.length || seats.length < 2) return refuse('twee-namen-nodig');
  const most = wish.kind === 'samen' ? MIX_LIMITS.together : MIX_LIMITS.apart;
  return seats.length > most ? refuse('te-veel-namen', most) : null;
}

/** The same kind for the same people; of who is fixed, wherever that was. */
function isSame(one: Wished, wish: AskedWish): boolean {
  const named = one.who.flatMap(({ value }) => value ?? []).toSorted();
  const seats: SeatId[] = wish.kind === 'vast' ? [wish.seat] : wish.seats.toSorted();
  return (
    one.kind === wish.kind && named.length === seats.length && named.every((seat, at) => seat === seats[at])
  );
}
