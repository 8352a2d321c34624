import { shuffled } from '../../random.ts';
import { cleanOptional } from '../../text/clean.ts';
import { forSeat, forTeam, seatChannel } from '../../workshop/channel.ts';
import {
  event,
  facilitator,
  member,
  openStep,
  present,
  type Context,
  type Handlers,
  type Member,
} from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import { hasShown, shownBy } from '../../workshop/gallery.ts';
import { owned, type SeatId, type StepId, type TeamId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import {
  assignedTo,
  PLENAIR_LIMITS,
  type PlenairAll,
  type PlenairCommand,
  type PlenairTeam,
} from './state.ts';

export const plenairHandlers: Handlers<PlenairCommand> = {
  // a team decides itself: one proposes, another agrees; who is there alone decides alone
  'plenair/toon'(state, { step }, ctx) {
    const at = atPlenair(state, step, ctx);
    if (isRefusal(at)) return at;
    const { id } = at.team;
    if (at.plenair.shown.includes(id)) return refuse('al-gedaan');
    if (!shownBy(state.all, step, id, at.slice)) return refuse('nog-geen-koers');
    const asked = at.slice.plenair?.[step]?.asked ?? null;
    const proposed = asked !== null && at.team.members.includes(asked);
    const alone = present(state, at.team).every((seat) => seat === at.seat);
    if (!alone && asked === at.seat) return refuse('wachten-op-tweede');
    if (!alone && !proposed) return [asking(id, step, at.seat)];
    return [
      event('plenair/getoond', {
        all: { type: 'plenair/getoond', step, team: id },
        ...forTeam(id, { type: 'plenair/gevraagd', step, seat: null }),
      }),
    ];
  },
  // as with the spotlight, one is enough to take it away again; also what was only proposed
  'plenair/haal-weg'(state, { step }, ctx) {
    const at = atPlenair(state, step, ctx);
    if (isRefusal(at)) return at;
    const { id } = at.team;
    if (at.plenair.shown.includes(id))
      return [event('plenair/weggehaald', { all: { type: 'plenair/weggehaald', step, team: id } })];
    return (at.slice.plenair?.[step]?.asked ?? null) === null
      ? refuse('al-gedaan')
      : [asking(id, step, null)];
  },
  // KOERS-7: one text of a team for each of its two; any member can reword it or take it back
  'plenair/neem-mee'(state, command, ctx) {
    const { step, team } = command;
    const at = atPlenair(state, step, ctx);
    if (isRefusal(at)) return at;
    if (!assignedTo(at.plenair.ring, at.team.id).includes(team)) return refuse('ander-team');
    const before = at.slice.plenair?.[step]?.taken[team];
    const text = cleanOptional(command.text, PLENAIR_LIMITS.text);
    if (text !== null && typeof text !== 'string') return text;
    if (text === null && !before) return refuse('tekst-leeg');
    if (text !== null && !at.plenair.shown.includes(team)) return refuse('nog-niet');
    if (text !== null && before?.value === text) return refuse('al-gedaan');
    return [
      event('plenair/meegenomen', {
        ...forTeam(at.team.id, {
          type: 'plenair/meegenomen',
          step,
          team,
          text: text === null ? null : owned(at.seat, text),
        }),
      }),
    ];
  },
  'plenair/haak-aan'(state, { step, team, on, named }, ctx) {
    const at = atPlenair(state, step, ctx);
    if (isRefusal(at)) return at;
    if (team === at.team.id) return refuse('niet-bij-jezelf');
    if (!at.plenair.ring.includes(team)) return refuse('ander-team');
    const before = state[seatChannel(at.seat)]?.plenair?.[step]?.[team];
    if (on ? before?.named === named : !before) return refuse('al-gedaan');
    if (on && !hasShown(state, step, team)?.firstStep) return refuse('nog-niet');
    const said = event('plenair/aangehaakt', {
      ...forSeat(at.seat, { type: 'plenair/aangehaakt', step, team, on, named }),
    });
    const joined = joinersOf(evolveAll(state, [said]), step, team);
    return [
      {
        ...said,
        parts: { ...said.parts, ...forTeam(team, { type: 'plenair/aangehaakt', step, ...joined }) },
      },
    ];
  },
  'regie/plenair-toon'(state, { step, team }, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const closed = openStep(state, step);
    if (closed) return closed;
    if (!plenairOf(state, step)) return refuse('andere-stap');
    const { large } = state.plenary;
    const now = large?.step === step ? large.team : null;
    if (now === team) return refuse('al-gedaan');
    if (team !== null && !hasShown(state, step, team)) return refuse('nog-niet');
    return [event('plenair/groot', { plenary: { type: 'plenair/groot', step, team } })];
  },
};

export function startPlenair(state: State, step: StepId, ctx: Context): Event[] {
  if (plenairOf(state, step)) return [];
  const ring = shuffled(
    state.all.teams.map(({ id }) => id),
    ctx.random,
  );
  return [event('plenair/begonnen', { all: { type: 'plenair/begonnen', step, ring } })];
}

function asking(team: TeamId, step: StepId, seat: SeatId | null): Event {
  return event('plenair/gevraagd', { ...forTeam(team, { type: 'plenair/gevraagd', step, seat }) });
}

/** Counted anew, so that the team hears how many there are and never who does not say so. */
function joinersOf(state: State, step: StepId, team: TeamId): PlenairTeam['joined'] {
  const joins = Object.keys(state.all.people).flatMap((seat) => {
    const join = state[seatChannel(seat)]?.plenair?.[step]?.[team];
    return join ? [{ seat, named: join.named }] : [];
  });
  return { count: joins.length, named: joins.filter(({ named }) => named).map(({ seat }) => seat) };
}

function plenairOf(state: State, step: StepId): PlenairAll | undefined {
  const all = state.all.plenair;
  return all && Object.hasOwn(all, step) ? all[step] : undefined;
}

function atPlenair(state: State, step: StepId, ctx: Context): (Member & { plenair: PlenairAll }) | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const plenair = plenairOf(state, step);
  return plenair ? { ...who, plenair } : refuse('andere-stap');
}
