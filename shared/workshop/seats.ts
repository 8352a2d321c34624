import * as v from 'valibot';
import { LANGS } from '../decks/content.ts';
import { startCheckin } from '../steps/checkin.ts';
import { dealLatecomer, returnHand } from '../steps/kaartronde/deal.ts';
import { leavePass } from '../steps/kaartronde/turns.ts';
import { joinSpeelveld, leaveSpeelveld } from '../steps/speelveld/pass.ts';
import { proposeForLatecomers } from '../steps/mix.ts';
import { TEAM_SIZE } from '../mix/sizes.ts';
import { clean, cleanOptional } from '../text/clean.ts';
import { seatChannel } from './channel.ts';
import {
  event,
  facilitator,
  personOf,
  seatedAt,
  teamById,
  type Context,
  type Decision,
  type Handlers,
} from './context.ts';
import { clockFor } from './course.ts';
import type { Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import { owned, ROLES, type SeatId } from './ids.ts';
import { stopAllLooking, stopLooking } from './kijk-mee.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { SEAT_LIMITS } from './seat-limits.ts';
import type { State, Workshop } from './state.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const naming = { name: v.string(), organisation: v.string() };

/** What only the server itself may ask for: they never come over a socket. */
export const SEAT_SYSTEM_COMMANDS = [
  v.strictObject({
    type: v.literal('workshop/open'),
    id: v.string(),
    title: v.string(),
    lang: v.picklist(LANGS),
    code: v.string(),
    retentionDays: v.number(),
    maxPeople: v.number(),
    invites: v.strictObject({ begeleider: v.string(), plenair: v.string() }),
  }),
  v.strictObject({
    type: v.literal('zit/neem'),
    seat: v.string(),
    role: v.picklist(ROLES),
    secretHash: hash,
    ...naming,
  }),
  v.strictObject({ type: v.literal('zit/aanwezig'), seat: v.string(), online: v.boolean() }),
  v.strictObject({ type: v.literal('workshop/hervat') }),
] as const;
export type SeatSystemCommand = v.InferOutput<(typeof SEAT_SYSTEM_COMMANDS)[number]>;

export const SEAT_COMMANDS = [
  v.strictObject({ type: v.literal('zit/hernoem'), ...naming }),
  v.strictObject({ type: v.literal('zit/verlaat') }),
  v.strictObject({ type: v.literal('regie/verwijder'), seat: v.string() }),
  v.strictObject({ type: v.literal('regie/herstel'), seat: v.string(), secretHash: hash }),
  v.strictObject({ type: v.literal('regie/plaats'), seat: v.string(), team: v.string() }),
] as const;
export type SeatCommand = v.InferOutput<(typeof SEAT_COMMANDS)[number]>;

export const seatSystemHandlers: Handlers<SeatSystemCommand> = {
  'workshop/open'(state, command, ctx) {
    const { format, hash: contentHash } = ctx.content;
    const title = clean(command.title, SEAT_LIMITS.title);
    if (typeof title !== 'string') return title;
    const [first] = format.steps;
    if (state.all.workshop || !first) return refuse('al-gedaan');
    const plan = format.steps.map(({ id, kind, minutes }) => ({ id, kind, minutes }));
    const { id, lang, code, retentionDays, maxPeople, invites } = command;
    const workshop: Workshop = {
      id,
      title,
      lang,
      code,
      formatId: format.id,
      contentHash,
      plan,
      createdAt: ctx.now,
      retentionDays,
      maxPeople,
    };
    const opened = event('workshop/geopend', {
      all: { type: 'workshop/geopend', workshop, clock: clockFor(first, ctx.now) },
      facilitator: { type: 'uitnodigingen/gemaakt', ...invites },
    });
    return first.kind === 'check-in' ? [opened, ...startCheckin(state.all, first.id, ctx)] : [opened];
  },
  'zit/neem'(state, command, ctx) {
    const { seat, role, secretHash } = command;
    if (state.all.people[seat]) return refuse('al-gedaan');
    const refused = mayEnter(state, command.role);
    if (refused) return refused;
    const taken = event('zit/genomen', {
      all: { type: 'zit/genomen', seat, role, at: ctx.now },
      server: { type: 'zit/geheim', seat, secretHash },
    });
    if (role === 'plenair') return [taken];
    const named = name(state, seat, command);
    if (isRefusal(named)) return named;
    return [taken, named, ...latecomer(state, seat, role)];
  },
  'zit/aanwezig'(state, command, ctx) {
    const person = seatedAt(state, command.seat);
    if (!person) return refuse('onbekende-zitplaats');
    if (person.online === command.online) return refuse('al-gedaan');
    const looking = command.online ? [] : stopLooking(state, command.seat);
    return [presence(command.seat, command.online, ctx), ...looking];
  },
  // after a restart nobody is connected, whatever the log says
  'workshop/hervat'(state, _command, ctx) {
    const stale = Object.entries(state.all.people).filter(([, person]) => person.online);
    if (stale.length === 0) return refuse('al-gedaan');
    return [...stale.map(([seat]) => presence(seat, false, ctx)), ...stopAllLooking(state)];
  },
};

export const seatHandlers: Handlers<SeatCommand> = {
  'zit/hernoem'(state, command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role === 'plenair') return refuse('niet-jouw-rol');
    const named = name(state, asker.seat, command);
    return isRefusal(named) ? named : [named];
  },
  'zit/verlaat'(state, _command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    return leave(state, asker.seat, ctx);
  },
  // REGIE-7: the secret no longer works, what they laid stays
  'regie/verwijder'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const person = seatedAt(state, command.seat);
    if (!person) return refuse('onbekende-zitplaats');
    if (command.seat === asker.seat) return refuse('niet-voor-jou');
    return leave(state, command.seat, ctx);
  },
  // REGIE-7: a lost seat gets a new secret; the old one stops working, the hand stays
  'regie/herstel'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const person = seatedAt(state, command.seat);
    if (!person) return refuse('onbekende-zitplaats');
    if (person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    const { seat, secretHash } = command;
    return [event('zit/geheim', { server: { type: 'zit/geheim', seat, secretHash } })];
  },
  // MIX-5, MIX-6
  'regie/plaats'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const team = teamById(state, command.team);
    const person = seatedAt(state, command.seat);
    if (!team) return refuse('ander-team');
    if (!person || person.role !== 'deelnemer') return refuse('onbekende-zitplaats');
    if (state.all.teams.some(({ members }) => members.includes(command.seat)))
      return refuse('teams-spelen-al');
    if (team.members.length >= TEAM_SIZE.most) return refuse('team-vol', TEAM_SIZE.most);
    const { seat } = command;
    const placed = event('teams/aangevuld', {
      all: { type: 'teams/aangevuld', team: team.id, seat },
      facilitator: { type: 'laatkomer/weg', seat },
    });
    const after = evolveAll(state, [placed]);
    return [
      placed,
      ...dealLatecomer(state, team, state.all.clock.step, seat),
      ...joinSpeelveld(state, team, state.all.clock.step, seat),
      ...proposeForLatecomers(after, waitingIn(after)),
    ];
  },
};

function mayEnter(state: State, role: (typeof ROLES)[number]): Refusal | null {
  if (state.all.ended !== null) return refuse('workshop-afgelopen');
  const here = Object.values(state.all.people).filter(
    (person) => person.role === role && !person.gone,
  ).length;
  if (role === 'begeleider')
    return here < SEAT_LIMITS.facilitators ? null : refuse('workshop-vol', SEAT_LIMITS.facilitators);
  if (role === 'plenair')
    return here < SEAT_LIMITS.screens ? null : refuse('workshop-vol', SEAT_LIMITS.screens);
  const most = state.all.workshop?.maxPeople ?? 0;
  if (here >= most) return refuse('workshop-vol', most);
  return state.all.doors ? null : refuse('deuren-dicht');
}

/** The one event that holds a name. */
function name(state: State, seat: SeatId, raw: { name: string; organisation: string }): Event | Refusal {
  const given = clean(raw.name, SEAT_LIMITS.name);
  if (typeof given !== 'string') return given.refusal === 'tekst-leeg' ? refuse('naam-leeg') : given;
  const organisation = cleanOptional(raw.organisation, SEAT_LIMITS.organisation);
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  const same = (a: string): boolean => a.toLocaleLowerCase('nl') === given.toLocaleLowerCase('nl');
  const taken = Object.entries(state.all.people).some(
    ([other, person]) => other !== seat && !person.gone && same(person.name?.value ?? ''),
  );
  if (taken) return refuse('naam-bezet');
  return event('zit/genoemd', {
    all: {
      type: 'zit/genoemd',
      seat,
      name: owned(seat, given),
      organisation: organisation === null ? null : owned(seat, organisation),
    },
  });
}

function latecomer(state: State, seat: SeatId, role: (typeof ROLES)[number]): Event[] {
  if (role !== 'deelnemer' || state.all.teams.length === 0) return [];
  return proposeForLatecomers(state, [...waitingIn(state), seat]);
}

function waitingIn(state: State): SeatId[] {
  return state.facilitator.latecomers.map(({ seat }) => seat);
}

function presence(seat: SeatId, online: boolean, ctx: Context): Event {
  return event('zit/aanwezig', { all: { type: 'zit/aanwezig', seat, online, at: ctx.now } });
}

/** KAART-17: a leaver's hand goes under the pile, in every round they hold one, also in the middle of their turn. */
function leave(state: State, seat: SeatId, ctx: Context): Decision {
  const gone = event('zit/weg', {
    all: { type: 'zit/weg', seat },
    server: { type: 'zit/weg', seat },
    facilitator: { type: 'laatkomer/weg', seat },
  });
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  if (!team) return [gone, ...stopLooking(state, seat)];
  const { step } = state.all.clock;
  const after = evolveAll(state, [gone]);
  const rounds = Object.keys(state[seatChannel(seat)]?.kaartronde ?? {});
  const hands = rounds.flatMap((round) => returnHand(state, team, round, seat));
  const passed = [
    ...leavePass(after, team, step, seat, ctx),
    ...leaveSpeelveld(after, team, step, seat, ctx),
  ];
  return [gone, ...hands, ...passed];
}
