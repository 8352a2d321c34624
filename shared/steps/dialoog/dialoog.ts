import { clean } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { forSeat, teamChannel } from '../../workshop/channel.ts';
import {
  event,
  freshId,
  present,
  specOf,
  toTeam,
  type Context,
  type Decision,
  type Handlers,
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
import { done, progressed } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, silenceMeant, unsigned } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo, drawnScribe } from '../../workshop/together.ts';
import {
  ANDERS,
  DIALOOG_LIMITS,
  DIALOOG_SILENCES,
  leavesIt,
  type Assumption,
  type DialoogCommand,
  type DialoogPhase,
  type DialoogTeam,
} from './state.ts';
import { isFull, mayTakeAway, topicsOf } from './topics.ts';

type AtDialoog = AtStep<'dialoog'>;
const atDialoog = atStep('dialoog');

const WITH_STICK = ['rondje', 'vrij'] as const;
const ENDING = ['vraag', 'klaar'] as const;
/** from the silence on, until the step is over */
const ASSUMING = ['aannames', 'rondje', 'vrij', 'anders', 'vraag', 'klaar'] as const;

export const dialoogHandlers: Handlers<DialoogCommand> = {
  // DIALOOG-1
  'dialoog/stel-voor'(state, { step, text: raw }, ctx) {
    const at = atDialoog(state, step, ctx, ['onderwerp']);
    if (isRefusal(at)) return at;
    if (isFull(at.here)) return refuse('bord-vol', DIALOOG_LIMITS.topics);
    const text = clean(raw, DIALOOG_LIMITS.topic);
    if (typeof text !== 'string') return text;
    if (at.here.topics.some((one) => one.text.value === text)) return refuse('al-gedaan');
    const topic = { id: freshId(ctx), text: owned(at.seat, text) };
    return [toTeam(at.team, { type: 'dialoog/voorgesteld', step, topic })];
  },
  'dialoog/haal-weg'(state, { step, topic }, ctx) {
    const at = atDialoog(state, step, ctx, ['onderwerp']);
    if (isRefusal(at)) return at;
    const found = at.here.topics.find(({ id }) => id === topic);
    if (!found) return refuse('voorstel-onbekend');
    if (!mayTakeAway(found, at.team, at.seat)) return refuse('niet-voor-jou');
    return [toTeam(at.team, { type: 'dialoog/weggehaald', step, topic })];
  },
  // one asks for this topic, another agrees (decision 0003); who would rather have another one asks for that
  'dialoog/neem'(state, { step, topic }, ctx) {
    const at = atDialoog(state, step, ctx, ['onderwerp']);
    if (isRefusal(at)) return at;
    const { team, here, seat, spec } = at;
    const found = topicsOf(here, spec.settings).find(({ id }) => id === topic);
    if (!found || ('proposed' in found && found.proposed.value === null)) return refuse('voorstel-onbekend');
    const asked = here.wanted === topic ? here.asked : null;
    return byTwo(state, at, asked, { type: 'dialoog/gevraagd', step, seat, topic }, () => [
      toTeam(team, { type: 'dialoog/onderwerp', step, at: ctx.now, topic }, told(team, step, 'aannames')),
    ]);
  },
  // DIALOOG-2, DIALOOG-6: says that somebody is done, never whether they wrote anything
  'dialoog/klaar'(state, { step, phase }, ctx) {
    const at = atDialoog(state, step, ctx, silenceMeant(DIALOOG_SILENCES, phase));
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'dialoog/klaar', step, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, ...broken(state, at, ctx)] : [said];
  },
  'dialoog/toon'(state, { step, phase }, ctx) {
    const at = atDialoog(state, step, ctx, silenceMeant(DIALOOG_SILENCES, phase));
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return broken(state, at, ctx);
  },
  // DIALOOG-2: on one's own channel only, and never shown
  'dialoog/aannames'(state, { step, assumptions: raw }, ctx) {
    const at = atDialoog(state, step, ctx, ASSUMING);
    if (isRefusal(at)) return at;
    const assumptions: Assumption[] = [];
    for (const { text: typed, changed } of raw) {
      if (typed.trim() === '') continue;
      const text = clean(typed, DIALOOG_LIMITS.assumption);
      if (typeof text !== 'string') return text;
      assumptions.push({ text: owned(at.seat, text), changed });
    }
    return [event('dialoog/aannames', forSeat(at.seat, { type: 'dialoog/aannames', step, assumptions }))];
  },
  // DIALOOG-3: with a word or without one, and nothing tells which
  'dialoog/geef-door'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ['rondje']);
    if (isRefusal(at)) return at;
    if (at.here.stick.turn?.seat !== at.seat) return refuse('niet-aan-de-beurt');
    return goneOn(at.team, step, nextTurn(state, at.here.stick, ctx.now), ctx);
  },
  // as KAART-8: any member
  'dialoog/sla-over'(state, { step, seat }, ctx) {
    const at = atDialoog(state, step, ctx, WITH_STICK);
    if (isRefusal(at)) return at;
    if (at.here.stick.turn?.seat !== seat) return refuse('niet-aan-de-beurt');
    return skipHolder(state, at.team, step, ctx);
  },
  // DIALOOG-4: nobody takes it from somebody else
  'dialoog/pak'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (here.stick.turn) return refuse(here.stick.turn.seat === seat ? 'al-gedaan' : 'stok-vast');
    // who is there alone has nobody to leave it to
    if (leavesIt(state.all, here, seat, ctx.now) && present(state, team).length > 1)
      return refuse('stok-net-gehad');
    const stick = { turn: { seat, since: ctx.now }, queue: [], deferred: [] };
    return [toTeam(team, { type: 'dialoog/stok', step, stick })];
  },
  'dialoog/leg-neer'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (at.here.stick.turn?.seat !== at.seat) return refuse('niet-aan-de-beurt');
    return [laidDown(at.team, step, at.seat, ctx)];
  },
  // DIALOOG-5
  'dialoog/verder'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    return byTwo(state, at, at.here.asked, asking(at), () => [wentOn(at.team, step, 'anders', ctx)]);
  },
  'dialoog/pen'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ENDING);
    if (isRefusal(at)) return at;
    if (at.here.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'dialoog/pen', step, seat: at.seat })];
  },
  // DIALOOG-7: it may change after it was settled, and then it has to be settled again
  'dialoog/tekst'(state, { step, text: raw }, ctx) {
    const at = atDialoog(state, step, ctx, ENDING);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (here.scribe !== seat) return refuse('niet-de-schrijver');
    const text = clean(raw, DIALOOG_LIMITS.question);
    if (typeof text !== 'string') return text;
    if (here.question?.value === text) return refuse('al-gedaan');
    const reopened = here.phase === 'klaar' ? told(team, step, 'vraag') : {};
    return [toTeam(team, { type: 'dialoog/vraag', step, question: owned(seat, text) }, reopened)];
  },
  'dialoog/leg-vast'(state, { step }, ctx) {
    const at = atDialoog(state, step, ctx, ['vraag']);
    if (isRefusal(at)) return at;
    if ((at.here.question?.value ?? null) === null) return refuse('nog-niets');
    return byTwo(state, at, at.here.asked, asking(at), () => [
      wentOn(at.team, step, 'klaar', ctx),
      event('team/klaar', done(at.team.id, step)),
    ]);
  },
};

/** A step that was open is left as it lies (REGIE-8). */
export function startDialoog(slice: TeamSlice | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  if (slice?.dialoog?.[step] || !specOf(ctx.content, step, 'dialoog')) return [];
  return [toTeam(team, { type: 'dialoog/begonnen', step, at: ctx.now }, told(team, step, 'onderwerp'))];
}

/** What may be written on a sheet: what one sees differently. An assumption is never on one: nothing shows it. */
export function dialoogFields(state: State, seat: SeatId, step: StepId, ctx: Context): SheetFields | Refusal {
  const at = atDialoog(state, step, { ...ctx, seat }, ['anders']);
  return isRefusal(at) ? at : { [ANDERS]: { kind: 'text', max: DIALOOG_LIMITS.changed } };
}

/** MIX-6: who comes in while the stick goes round has it last. */
export function joinDialoog(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const here = dialogueOf(state, team, step);
  if (here?.phase !== 'rondje') return [];
  const stick = { ...here.stick, queue: [...here.stick.queue, seat] };
  return [toTeam(team, { type: 'dialoog/stok', step, stick })];
}

/** Somebody leaves for good, perhaps with the stick. `state`: without them. */
export function leaveDialoog(state: State, team: Team, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const here = dialogueOf(state, team, step);
  if (!here) return [];
  if (here.phase === 'vrij') return here.stick.turn?.seat === seat ? [laidDown(team, step, seat, ctx)] : [];
  const stick = here.phase === 'rondje' ? passWithout(state, here.stick, seat, ctx.now) : null;
  return stick ? goneOn(team, step, stick, ctx) : [];
}

/** As KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToDialoog(state: State, team: Team, step: StepId, { now }: Context): Event[] {
  const here = dialogueOf(state, team, step);
  const turn = here ? turnAnew(state, here.stick.turn, now) : null;
  return here && turn ? [toTeam(team, { type: 'dialoog/stok', step, stick: { ...here.stick, turn } })] : [];
}

/** DIALOOG-3, as KAART-8: to the end of the round, the second time passed over; DIALOOG-4: back in the middle. */
export function skipHolder(state: State, team: Team, step: StepId, ctx: Context): Decision {
  const here = dialogueOf(state, team, step);
  if (!here?.stick.turn) return refuse('niet-aan-de-beurt');
  const stays = staysTurn(state, team);
  if (stays) return stays;
  return here.phase === 'vrij'
    ? [laidDown(team, step, here.stick.turn.seat, ctx)]
    : goneOn(team, step, skippedTurn(state, here.stick, ctx.now), ctx);
}

function dialogueOf(state: State, team: Team, step: StepId): DialoogTeam | undefined {
  return state[teamChannel(team.id)]?.dialoog?.[step];
}

const asking = ({ step, seat }: AtDialoog) =>
  ({ type: 'dialoog/gevraagd', step, seat, topic: null }) as const;

/** The silence is over: of assumptions nothing is shown, of what is seen differently all of it at once. */
function broken(state: State, { team, here, step }: AtDialoog, ctx: Context): Event[] {
  if (here.phase === 'aannames') return round(state, team, step, ctx);
  const changed = unsigned(team, step, ANDERS, ctx);
  const scribe = drawnScribe(state, team, ctx);
  return [
    toTeam(
      team,
      { type: 'dialoog/getoond', step, at: ctx.now, changed, scribe },
      { ...sheetsGo(team, step), ...told(team, step, 'vraag') },
    ),
  ];
}

/** DIALOOG-3: the stick goes round once, from somebody who is drawn. */
function round(state: State, team: Team, step: StepId, ctx: Context): Event[] {
  const first = team.members[Math.floor(ctx.random() * team.members.length)];
  const stick = nextTurn(state, { queue: fromOn(team.members, first), deferred: [] }, ctx.now);
  return [wentOn(team, step, 'rondje', ctx), ...goneOn(team, step, stick, ctx)];
}

/** Whoever has the stick now; after the round it lies in the middle. */
function goneOn(team: Team, step: StepId, stick: Pass, ctx: Context): Event[] {
  return stick.turn
    ? [toTeam(team, { type: 'dialoog/stok', step, stick })]
    : [wentOn(team, step, 'vrij', ctx)];
}

function laidDown(team: Team, step: StepId, seat: SeatId, ctx: Context): Event {
  return toTeam(team, { type: 'dialoog/neergelegd', step, seat, at: ctx.now });
}

function wentOn(team: Team, step: StepId, phase: DialoogPhase, ctx: Context): Event {
  return toTeam(team, { type: 'dialoog/fase', step, at: ctx.now, phase }, told(team, step, phase));
}

/** DIALOOG-9: what a facilitator learns. */
function told(team: Team, step: StepId, phase: DialoogPhase): Parts {
  return progressed(team.id, step, { phase, at: 0, of: 0 });
}
