import { drawnFrom } from '../../decks/drawing.ts';
import { STELLING, VRAAG } from '../../decks/piles.ts';
import { cleanOptional } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { teamChannel } from '../../workshop/channel.ts';
import {
  event,
  isPresent,
  present,
  specOf,
  toTeam,
  type Context,
  type Decision,
  type Handlers,
  type SpecOf,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import {
  fromOn,
  nextTurn,
  passWithout,
  skippedTurn,
  staysTurn,
  turnAnew,
  type Pass,
} from '../../workshop/pass.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { byTwo, drawnScribe } from '../../workshop/together.ts';
import { castFor, movedOn } from './casting.ts';
import {
  agreed,
  STAND,
  TEGENSPRAAK_LIMITS,
  type TegenspraakCommand,
  type TegenspraakPhase,
  type TegenspraakTeam,
} from './state.ts';

type AtTegenspraak = AtStep<'tegenspraak'>;
const atTegenspraak = atStep('tegenspraak');

const AGREEING = ['afspraken', 'klaar'] as const;

export const tegenspraakHandlers: Handlers<TegenspraakCommand> = {
  // TEGEN-1: says that somebody is done, never whether they took a stand
  'tegenspraak/klaar'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'tegenspraak/klaar', step, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(at, step, ctx)] : [said];
  },
  'tegenspraak/toon'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return [reveal(at, step, ctx)];
  },
  // TEGEN-3, TEGEN-4: the next question, once both answered the one before; with each the roles move one place
  'tegenspraak/vraag'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['lijn', 'vragen']);
    if (isRefusal(at)) return at;
    const { here, spec, team } = at;
    if (here.pass.turn) return refuse('nog-niet');
    if (!questionsLeft(here, spec)) return refuse('stapel-leeg');
    const deck = ctx.content.decks[spec.settings.deck];
    const card = deck && drawnFrom(deck, VRAAG, here.questions, ctx.random);
    if (card === undefined) return refuse('stapel-leeg');
    const round = here.questions.length;
    const row = movedOn(here.row, present(state, team), round === 0);
    const { cast, answering } = castFor(row, round);
    const pass = nextTurn(state, { queue: answering, deferred: [] }, ctx.now);
    return [
      toTeam(
        team,
        { type: 'tegenspraak/vraag', step, at: ctx.now, card, row, cast, pass },
        told(at, 'vragen', round + 1),
      ),
    ];
  },
  'tegenspraak/gezegd'(state, { step, seat }, ctx) {
    const at = inTurn(state, step, seat, ctx);
    if (isRefusal(at)) return at;
    const pass = nextTurn(state, at.here.pass, ctx.now);
    return [toTeam(at.team, { type: 'tegenspraak/beurt', step, pass })];
  },
  'tegenspraak/sla-over'(state, { step, seat }, ctx) {
    const at = inTurn(state, step, seat, ctx);
    return isRefusal(at) ? at : skipAnswer(state, at.team, step, ctx);
  },
  // TEGEN-6: of who has still to answer and is not there; one's own listening role is left for it
  'tegenspraak/rol'(state, { step, role }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['vragen']);
    if (isRefusal(at)) return at;
    const { cast, pass } = at.here;
    const one = cast.find((other) => other.role === role);
    if (!one) return refuse('voorstel-onbekend');
    if (one.seat === at.seat) return refuse('al-gedaan');
    if (!isOpen(state, one.seat, pass) || answers(pass, at.seat)) return refuse('niet-voor-jou');
    return [
      toTeam(at.team, {
        type: 'tegenspraak/rol',
        step,
        role,
        seat: at.seat,
        pass: handedOver(pass, one.seat, at.seat, ctx),
      }),
    ];
  },
  // TEGEN-7: after the last question any member; before it two
  'tegenspraak/afspreken'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['lijn', 'vragen']);
    if (isRefusal(at)) return at;
    const { team, here, spec, seat } = at;
    const agreeing = (): Event[] => {
      const scribe = drawnScribe(state, team, ctx);
      return [
        toTeam(team, { type: 'tegenspraak/afspreken', step, at: ctx.now, scribe }, told(at, 'afspraken')),
      ];
    };
    const through = !here.pass.turn && !questionsLeft(here, spec);
    return through
      ? agreeing()
      : byTwo(state, at, here.asked, { type: 'tegenspraak/gevraagd', step, seat }, agreeing);
  },
  'tegenspraak/pen'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, AGREEING);
    if (isRefusal(at)) return at;
    if (at.here.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'tegenspraak/pen', step, seat: at.seat })];
  },
  // TEGEN-8: also after it was settled, and then it has to be settled again
  'tegenspraak/afspraak'(state, { step, place, text: raw }, ctx) {
    const at = atTegenspraak(state, step, ctx, AGREEING);
    if (isRefusal(at)) return at;
    if (at.here.scribe !== at.seat) return refuse('niet-de-schrijver');
    const text = cleanOptional(raw, TEGENSPRAAK_LIMITS.text);
    if (text !== null && typeof text !== 'string') return text;
    if ((at.here.agreements[place]?.value ?? null) === text) return refuse('al-gedaan');
    const said = text === null ? null : owned(at.seat, text);
    const reopened = at.here.phase === 'klaar' ? told(at, 'afspraken') : {};
    return [toTeam(at.team, { type: 'tegenspraak/afspraak', step, place, text: said }, reopened)];
  },
  // TEGEN-8: one asks, another agrees (decision 0003)
  'tegenspraak/leg-vast'(state, { step }, ctx) {
    const at = atTegenspraak(state, step, ctx, ['afspraken']);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (agreed(here).length === 0) return refuse('nog-niets');
    return byTwo(state, at, here.asked, { type: 'tegenspraak/gevraagd', step, seat }, () => [
      toTeam(team, { type: 'tegenspraak/vastgelegd', step, at: ctx.now }, told(at, 'klaar')),
      event('team/klaar', done(team.id, step)),
    ]);
  },
};

/** Lays the statement before a team. A step that was open is left as it lies (REGIE-8). */
export function startTegenspraak(
  slice: TeamSlice | undefined,
  team: Team,
  step: StepId,
  ctx: Context,
): Event[] {
  const spec = specOf(ctx.content, step, 'tegenspraak');
  const deck = spec && ctx.content.decks[spec.settings.deck];
  const statement = deck && drawnFrom(deck, STELLING, [], ctx.random);
  if (!spec || slice?.tegenspraak?.[step] || statement === undefined) return [];
  const first = team.members[Math.floor(ctx.random() * team.members.length)];
  return [
    toTeam(
      team,
      { type: 'tegenspraak/begonnen', step, at: ctx.now, statement, row: fromOn(team.members, first) },
      progressed(team.id, step, { phase: 'stil', at: 0, of: spec.settings.rounds }),
    ),
  ];
}

/** TEGEN-1: a stand, for as long as nothing is shown. */
export function tegenspraakFields(
  state: State,
  seat: SeatId,
  step: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = atTegenspraak(state, step, { ...ctx, seat }, ['stil']);
  if (isRefusal(at)) return at;
  return { [STAND]: { kind: 'number', min: 1, max: TEGENSPRAAK_LIMITS.stand } };
}

/** TEGEN-6: somebody leaves for good, perhaps in the middle of their turn: the other goes on. `state`: after they left. */
export function leaveTegenspraak(
  state: State,
  team: Team,
  step: StepId,
  seat: SeatId,
  ctx: Context,
): Event[] {
  const here = state[teamChannel(team.id)]?.tegenspraak?.[step];
  const pass = here?.phase === 'vragen' ? passWithout(state, here.pass, seat, ctx.now) : null;
  return pass ? [toTeam(team, { type: 'tegenspraak/beurt', step, pass })] : [];
}

/** TEGEN-5, as KAART-8: the first time later, the second time not at all. */
export function skipAnswer(state: State, team: Team, step: StepId, ctx: Context): Decision {
  const pass = state[teamChannel(team.id)]?.tegenspraak?.[step]?.pass;
  if (!pass?.turn) return refuse('niet-aan-de-beurt');
  const stays = staysTurn(state, team);
  if (stays) return stays;
  return [toTeam(team, { type: 'tegenspraak/beurt', step, pass: skippedTurn(state, pass, ctx.now) })];
}

/** TEGEN-5, as KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToTegenspraak(state: State, team: Team, step: StepId, { now }: Context): Event[] {
  const pass = state[teamChannel(team.id)]?.tegenspraak?.[step]?.pass;
  const turn = pass ? turnAnew(state, pass.turn, now) : null;
  return pass && turn ? [toTeam(team, { type: 'tegenspraak/beurt', step, pass: { ...pass, turn } })] : [];
}

/** May another question be turned over in this step? */
export function questionsLeft({ questions }: TegenspraakTeam, { settings }: SpecOf<'tegenspraak'>): boolean {
  return questions.length < settings.rounds;
}

/** TEGEN-2: from three stands up; with fewer everybody would know whose is whose. */
function reveal(at: AtTegenspraak, step: StepId, ctx: Context): Event {
  const { team } = at;
  const taken = team.members.flatMap((seat) => {
    const stand = ctx.sheet(seat, step)[STAND];
    return typeof stand === 'number' ? [stand] : [];
  });
  const stands = taken.length < TEGENSPRAAK_LIMITS.shown ? null : taken.toSorted((a, b) => a - b);
  return toTeam(
    team,
    { type: 'tegenspraak/getoond', step, at: ctx.now, stands },
    { ...sheetsGo(team, step), ...told(at, 'lijn') },
  );
}

/** TEGEN-5: whose turn it was is named, so that two presses at once end one turn. */
function inTurn(state: State, step: StepId, seat: SeatId, ctx: Context): AtTegenspraak | Refusal {
  const at = atTegenspraak(state, step, ctx, ['vragen']);
  if (isRefusal(at)) return at;
  return at.here.pass.turn?.seat === seat ? at : refuse('niet-aan-de-beurt');
}

/** Has somebody still to answer the question that lies? */
export function answers({ turn, queue }: Pass, seat: SeatId): boolean {
  return turn?.seat === seat || queue.includes(seat);
}

/** May another take this role over? */
function isOpen(state: State, seat: SeatId, pass: Pass): boolean {
  return answers(pass, seat) && !isPresent(state, seat);
}

function handedOver({ turn, queue, deferred }: Pass, from: SeatId, to: SeatId, { now }: Context): Pass {
  const swap = (seat: SeatId): SeatId => (seat === from ? to : seat);
  return {
    turn: turn?.seat === from ? { seat: to, since: now } : turn,
    queue: queue.map(swap),
    deferred: deferred.filter((seat) => seat !== from),
  };
}

/** What a facilitator learns: how far the team is. */
function told(
  { team, spec, here }: AtTegenspraak,
  phase: TegenspraakPhase,
  at = here.questions.length,
): Parts {
  return progressed(team.id, spec.id, { phase, at, of: spec.settings.rounds });
}
