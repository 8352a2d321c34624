import * as v from 'valibot';
import { LANGS } from '../decks/content.ts';
import { startCheckin } from '../steps/checkin.ts';
import { proposeForLatecomers } from '../steps/mix/latecomers.ts';
import { TEAM_SIZE } from '../mix/sizes.ts';
import { clean } from '../text/clean.ts';
import { event, facilitator, personOf, seatedAt, teamById, type Handlers } from './context.ts';
import { clockFor } from './course.ts';
import { mayEnter, named, proposedPlaces, waitingIn } from './entering.ts';
import { evolveAll } from './evolve.ts';
import { tableInTeam } from './homing.ts';
import { PERSON_ROLES } from './ids.ts';
import { joinStep } from './join-step.ts';
import { stopAllLooking, stopLooking } from './kijk-mee.ts';
import { leave, leaveTable } from './leaving.ts';
import { outOfSight, presence } from './attendance.ts';
import { isRefusal, refuse } from './refusal.ts';
import { SEAT_LIMITS } from './seat-limits.ts';
import { SecretHashSchema } from './secret-hash.ts';
import type { Workshop } from './state.ts';
import { peopleAt } from './table.ts';
import { peopled } from './takers.ts';
import { forgetErased } from './voorwerk/voorwerk.ts';

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
    role: v.picklist(PERSON_ROLES),
    secretHash: SecretHashSchema,
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
  v.strictObject({ type: v.literal('regie/herstel'), seat: v.string(), secretHash: SecretHashSchema }),
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
    const called = named(state, seat, command);
    if (isRefusal(called)) return called;
    return [taken, called, ...(role === 'deelnemer' ? proposedPlaces(state, [seat]) : [])];
  },
  'zit/aanwezig'(state, command, ctx) {
    const person = seatedAt(state, command.seat);
    if (!person) return refuse('onbekende-zitplaats');
    // TAFEL-2: the people around a device come and go with it, never without
    if (person.table !== undefined) return refuse('niet-aan-deze-tafel');
    if (person.online === command.online) return refuse('al-gedaan');
    const moved = [command.seat, ...peopleAt(state.all, command.seat)];
    const seen = moved.map((seat) => presence(seat, command.online, ctx));
    if (command.online) return seen;
    return [...seen, ...stopLooking(state, command.seat)];
  },
  // REGIE-10: after a restart, and after erasing, nobody is connected, whatever the log says
  'workshop/hervat'(state, _command, ctx) {
    const stale = Object.entries(state.all.people).filter(([, person]) => person.online);
    const erased = forgetErased(state);
    if (stale.length === 0 && erased.length === 0) return refuse('al-gedaan');
    return [...stale.map(([seat]) => outOfSight(seat, ctx)), ...stopAllLooking(state), ...erased];
  },
};

export const seatHandlers: Handlers<SeatCommand> = {
  'zit/hernoem'(state, command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role === 'plenair') return refuse('niet-jouw-rol');
    const called = named(state, asker.seat, command);
    return isRefusal(called) ? called : [called];
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
    if (command.seat === asker.seat) return refuse('niet-bij-jezelf');
    return leave(state, command.seat, ctx);
  },
  // REGIE-7: a lost seat gets a new secret; the old one stops working, the hand stays. TAFEL-6: a name at a table gets one
  // of its own, and plays on a device of its own from then on.
  'regie/herstel'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const person = seatedAt(state, command.seat);
    if (!person) return refuse('onbekende-zitplaats');
    if (person.role !== 'deelnemer' && person.role !== 'tafel') return refuse('niet-jouw-rol');
    const { seat, secretHash } = command;
    const secret = event('zit/geheim', { server: { type: 'zit/geheim', seat, secretHash } });
    const shared = person.role === 'deelnemer' && state.server.secrets[seat] === undefined;
    return shared ? [secret, ...leaveTable(state, seat, ctx)] : [secret];
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
    if (!peopled(state.all).includes(team)) return refuse('team-leeg');
    if (team.members.length >= TEAM_SIZE.most) return refuse('team-vol', TEAM_SIZE.most);
    const { seat } = command;
    const placed = event('teams/aangevuld', {
      all: { type: 'teams/aangevuld', team: team.id, seat },
      facilitator: { type: 'laatkomer/weg', seat },
    });
    const seated = [placed, ...tableInTeam(state, team, seat, ctx)];
    const after = evolveAll(state, seated);
    return [...seated, ...joinStep(after, team, seat, ctx), ...proposeForLatecomers(after, waitingIn(after))];
  },
};
