import * as v from 'valibot';
import type { Command } from './commands.ts';
import { event, freshId, personOf, type Context, type Decision, type Handlers } from './context.ts';
import { mayEnter, named, proposedPlaces } from './entering.ts';
import type { Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import type { SeatId } from './ids.ts';
import { presence } from './attendance.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { TABLE_NAMES } from './seat-limits.ts';
import { SecretHashSchema } from './secret-hash.ts';
import type { State } from './state.ts';
import { peopleAt } from './table.ts';

/** What only the server itself may ask for. */
export const TAFEL_SYSTEM_COMMANDS = [
  v.strictObject({
    type: v.literal('tafel/neem'),
    seat: v.string(),
    secretHash: SecretHashSchema,
    people: v.array(v.strictObject({ seat: v.string(), name: v.string() })),
    organisation: v.string(),
  }),
] as const;
export type TafelSystemCommand = v.InferOutput<(typeof TAFEL_SYSTEM_COMMANDS)[number]>;

/** What a device may ask for without a name. */
export const TAFEL_COMMANDS = [
  v.strictObject({ type: v.literal('tafel/erbij'), name: v.string(), organisation: v.string() }),
] as const;
export type TafelCommand = v.InferOutput<(typeof TAFEL_COMMANDS)[number]>;

export function isTafelCommand(command: Command): command is TafelCommand {
  return TAFEL_COMMANDS.some(({ entries }) => entries.type.literal === command.type);
}

export const tafelSystemHandlers: Handlers<TafelSystemCommand> = {
  // TAFEL-1: one device with the names around it, all of them or none
  'tafel/neem'(state, { seat, secretHash, people, organisation }, ctx) {
    if (state.all.people[seat]) return refuse('al-gedaan');
    if (people.length < TABLE_NAMES.least) return refuse('vorm');
    if (people.length > TABLE_NAMES.most) return refuse('tafel-vol', TABLE_NAMES.most);
    const refused = mayEnter(state, 'deelnemer', people.length);
    if (refused) return refused;
    const events = [
      event('zit/genomen', {
        all: { type: 'zit/genomen', seat, role: 'tafel', at: ctx.now },
        server: { type: 'zit/geheim', seat, secretHash },
      }),
    ];
    for (const [at, person] of people.entries()) {
      const seated = atDevice(evolveAll(state, events), seat, { ...person, organisation }, ctx);
      // which of the names it is
      if (isRefusal(seated))
        return seated.refusal.startsWith('naam-') ? refuse(seated.refusal, at + 1) : seated;
      events.push(...seated);
    }
    const names = people.map((person) => person.seat);
    return [...events, ...proposedPlaces(evolveAll(state, events), names)];
  },
};

export const tafelHandlers: Handlers<TafelCommand> = {
  'tafel/erbij'(state, { name, organisation }, ctx): Decision {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'tafel') return refuse('niet-jouw-rol');
    if (peopleAt(state.all, asker.seat).length >= TABLE_NAMES.most)
      return refuse('tafel-vol', TABLE_NAMES.most);
    const refused = mayEnter(state, 'deelnemer');
    if (refused) return refused;
    const seat = `z${freshId(ctx)}`;
    const seated = atDevice(state, asker.seat, { seat, name, organisation }, ctx);
    if (isRefusal(seated)) return seated;
    const after = evolveAll(state, seated);
    const here = asker.person.online ? [presence(seat, true, ctx)] : [];
    return [...seated, ...here, ...proposedPlaces(after, [seat])];
  },
};

/** Somebody without a secret: their device plays for them. */
function atDevice(
  state: State,
  table: SeatId,
  { seat, name, organisation }: { seat: SeatId; name: string; organisation: string },
  ctx: Context,
): Event[] | Refusal {
  if (state.all.people[seat]) return refuse('al-gedaan');
  const taken = event('zit/genomen', {
    all: { type: 'zit/genomen', seat, role: 'deelnemer', at: ctx.now, table },
  });
  const called = named(state, seat, { name, organisation });
  return isRefusal(called) ? called : [taken, called];
}
