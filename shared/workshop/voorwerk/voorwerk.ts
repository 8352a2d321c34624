import { clean, cleanOptional } from '../../text/clean.ts';
import { event, facilitator, mayLead, type Context, type Decision, type Handlers } from '../context.ts';
import { clockFor } from '../course.ts';
import { begunAt } from '../vervolg/state.ts';
import { mayEnter, named, proposedPlaces, sameName } from '../entering.ts';
import type { Event } from '../events.ts';
import { owned, type SeatId } from '../ids.ts';
import { participants } from '../participants.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { SEAT_LIMITS, VOORWERK_LIMITS } from '../seat-limits.ts';
import type { State } from '../state.ts';
import type { VoorwerkCommand, VoorwerkSystemCommand } from './commands.ts';
import { invitedSeat } from './seat.ts';
import type { Invited } from './state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const voorwerkHandlers: Handlers<VoorwerkCommand> = {
  // VOOR-1: only before the course has gone anywhere
  'voorwerk/open'(state, _command, ctx) {
    const refused = mayLead(state, ctx);
    if (refused) return refused;
    if (state.all.voorwerk) return refuse('al-gedaan');
    if (state.all.teams.length > 0 || state.all.clock.step !== firstStep(state)?.id)
      return refuse('andere-stap');
    return [event('voorwerk/open', { all: { type: 'voorwerk/open' } })];
  },
  // VOOR-8
  'voorwerk/begin'(state, _command, ctx) {
    const refused = preparing(state, ctx);
    if (refused) return refused;
    const first = firstStep(state);
    if (!first) return refuse('andere-stap');
    return [event('voorwerk/dicht', { all: { type: 'voorwerk/dicht', clock: clockFor(first, ctx.now) } })];
  },
  // VOOR-9
  'voorwerk/moment'(state, { startsAt, endsAt, place: raw }, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const refused = preparing(state, ctx);
    if (refused) return refused;
    if (startsAt < ctx.now || endsAt <= startsAt || endsAt - startsAt > VOORWERK_LIMITS.hours * HOUR)
      return refuse('tijd-klopt-niet');
    const { retentionDays = 0 } = state.all.workshop ?? {};
    if (endsAt > begunAt(state.all) + retentionDays * DAY) return refuse('na-bewaartermijn', retentionDays);
    const place = cleanOptional(raw, VOORWERK_LIMITS.place);
    if (place !== null && typeof place !== 'string') return place;
    return [
      event('voorwerk/moment', {
        all: {
          type: 'voorwerk/moment',
          startsAt,
          endsAt,
          place: place === null ? null : owned(asker.seat, place),
        },
      }),
    ];
  },
  // VOOR-2: all of them or none
  'voorwerk/nodig-uit'(state, { people }, ctx) {
    const refused = preparing(state, ctx) ?? roomFor(state, people.length);
    if (refused) return refused;
    const names = [...namesOf(state)];
    const events: Event[] = [];
    for (const [at, person] of people.entries()) {
      const seat = invitedSeat(person.secretHash);
      if (hasSeat(state, seat)) return refuse('al-gedaan');
      const called = invitation(person, names);
      // which of them it is
      if (isRefusal(called))
        return called.refusal.startsWith('naam-') ? refuse(called.refusal, at + 1) : called;
      names.push(called.name);
      const organisation = called.organisation === null ? null : owned(seat, called.organisation);
      events.push(
        event('zit/genodigd', {
          facilitator: { type: 'zit/genodigd', seat, at: ctx.now },
          server: { type: 'zit/geheim', seat, secretHash: person.secretHash },
        }),
        event('zit/genoemd', {
          facilitator: { type: 'zit/genoemd', seat, name: owned(seat, called.name), organisation },
        }),
      );
    }
    const seats = people.map(({ secretHash }) => invitedSeat(secretHash));
    return new Set(seats).size === seats.length ? events : refuse('vorm');
  },
  // VOOR-6: the links they had stop working
  'voorwerk/nieuwe-links'(state, { links }, ctx) {
    const refused = mayLead(state, ctx);
    if (refused) return refused;
    if (links.some(({ seat }) => invitedAt(state, seat) === undefined)) return refuse('onbekende-zitplaats');
    return links.map(({ seat, secretHash }) =>
      event('zit/geheim', { server: { type: 'zit/geheim', seat, secretHash } }),
    );
  },
  // VOOR-6
  'voorwerk/trek-in'(state, { seat }, ctx) {
    const refused = mayLead(state, ctx);
    return refused ?? withdrawn(state, seat);
  },
};

export const voorwerkSystemHandlers: Handlers<VoorwerkSystemCommand> = {
  // VOOR-3, VOOR-4: they say that the name is right, or how it should be
  'zit/kom'(state, { seat, name, organisation }, ctx) {
    if (invitedAt(state, seat) === undefined)
      return refuse(Object.hasOwn(state.all.people, seat) ? 'al-gedaan' : 'onbekende-zitplaats');
    const refused = mayEnter(state, 'deelnemer', 1, true);
    if (refused) return refused;
    const called = named(state, seat, { name, organisation });
    if (isRefusal(called)) return called;
    const taken = event('zit/genomen', {
      all: { type: 'zit/genomen', seat, role: 'deelnemer', at: ctx.now },
      facilitator: { type: 'zit/uitnodiging-weg', seat },
    });
    return [taken, called, ...proposedPlaces(state, [seat])];
  },
  'zit/bedank': (state, { seat }) => withdrawn(state, seat),
};

/** Somebody who has a link of their own and has not come; own keys only. */
export function invitedAt(state: State, seat: SeatId): Invited | undefined {
  const { invited = {} } = state.facilitator;
  return Object.hasOwn(invited, seat) ? invited[seat] : undefined;
}

function withdrawn(state: State, seat: SeatId): Decision {
  if (invitedAt(state, seat) === undefined) return refuse('onbekende-zitplaats');
  return [
    event('zit/uitnodiging-weg', {
      facilitator: { type: 'zit/uitnodiging-weg', seat },
      server: { type: 'zit/weg', seat },
    }),
  ];
}

function firstStep(state: State) {
  return state.all.workshop?.plan[0];
}

function preparing(state: State, ctx: Context): Refusal | null {
  return mayLead(state, ctx) ?? (state.all.voorwerk ? null : refuse('andere-fase'));
}

function hasSeat(state: State, seat: SeatId): boolean {
  return Object.hasOwn(state.all.people, seat) || invitedAt(state, seat) !== undefined;
}

/** VOOR-2: who is in and who is expected, together */
function roomFor(state: State, more: number): Refusal | null {
  const most = state.all.workshop?.maxPeople ?? 0;
  const here = participants(state.all.people);
  const expected = Object.keys(state.facilitator.invited ?? {}).length;
  return here.length + expected + more > most ? refuse('workshop-vol', most) : null;
}

function namesOf(state: State): string[] {
  const people = Object.values(state.all.people).filter(({ gone }) => !gone);
  const invited = Object.values(state.facilitator.invited ?? {});
  return [...people, ...invited].flatMap(({ name }) => name?.value ?? []);
}

function invitation(
  raw: { name: string; organisation: string },
  taken: readonly string[],
): { name: string; organisation: string | null } | Refusal {
  const name = clean(raw.name, SEAT_LIMITS.name);
  if (typeof name !== 'string') return name.refusal === 'tekst-leeg' ? refuse('naam-leeg') : name;
  const organisation = cleanOptional(raw.organisation, SEAT_LIMITS.organisation);
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  return taken.some((other) => sameName(other, name)) ? refuse('naam-bezet') : { name, organisation };
}
