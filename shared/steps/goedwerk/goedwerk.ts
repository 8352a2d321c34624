import { drawnFrom } from '../../decks/drawing.ts';
import type { CardId } from '../../decks/content.ts';
import { GOEDWERK_PILES } from '../../decks/piles.ts';
import { clean } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { event, specOf, toTeam, type Context, type Handlers, type SpecOf } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, silenceMeant, unsigned } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { byTwo, drawnScribe } from '../../workshop/together.ts';
import {
  GOEDWERK_LIMITS,
  GOEDWERK_TIMES,
  INZET,
  MOMENT,
  PILE_OF,
  SILENT_PHASES,
  STIP,
  topPlaces,
  type GoedwerkCommand,
  type GoedwerkPhase,
  type GoedwerkTeam,
  type GoedwerkTeamPart,
} from './state.ts';

type AtGoedwerk = AtStep<'goedwerk'>;
const atGoedwerk = atStep('goedwerk');

const WITH_CARD = ['moment', 'vertellen', 'inzet', 'beeld'] as const;
const DRAWING = ['beeld', 'klaar'] as const;

export const goedwerkHandlers: Handlers<GoedwerkCommand> = {
  // GOED-2: says that somebody is done, never whether they wrote or dotted anything
  'goedwerk/klaar'(state, { step, phase }, ctx) {
    const at = atGoedwerk(state, step, ctx, silenceMeant(SILENT_PHASES, phase));
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'goedwerk/klaar', step, seat: at.seat });
    const all = allReady(state, at.team, at.here.ready, at.seat);
    return all ? [said, reveal(state, at, step, ctx)] : [said];
  },
  'goedwerk/toon'(state, { step, phase }, ctx) {
    const at = atGoedwerk(state, step, ctx, silenceMeant(SILENT_PHASES, phase));
    if (isRefusal(at)) return at;
    const seconds = silenceOf(at.here.phase, at.spec.settings) / 1000;
    if (!mayShow(state, at.team, at.here, seconds, ctx)) return refuse('nog-niet');
    return [reveal(state, at, step, ctx)];
  },
  // GOED-1: another one of the pile that the phase plays with
  'goedwerk/kaart'(state, { step }, ctx) {
    const at = atGoedwerk(state, step, ctx, WITH_CARD);
    if (isRefusal(at)) return at;
    const card = cardFor(at.spec, PILE_OF[at.here.phase], at.here.cards, ctx);
    return card === null ? refuse('stapel-leeg') : [toTeam(at.team, { type: 'goedwerk/kaart', step, card })];
  },
  // GOED-4: with a tie the team chooses aloud and one marks it
  'goedwerk/kies'(state, { step, place }, ctx) {
    const at = atGoedwerk(state, step, ctx, ['kiezen']);
    if (isRefusal(at)) return at;
    if (!topPlaces(at.here.dots ?? []).includes(place)) return refuse('voorstel-onbekend');
    return [toTeam(at.team, { type: 'goedwerk/gekozen', step, at: ctx.now, place })];
  },
  'goedwerk/verder'(state, { step }, ctx) {
    const at = atGoedwerk(state, step, ctx, ['vertellen']);
    if (isRefusal(at)) return at;
    const card = cardFor(at.spec, PILE_OF.inzet, at.here.cards, ctx);
    return [
      toTeam(at.team, { type: 'goedwerk/verder', step, at: ctx.now, card }, told(at.team, step, 'inzet')),
    ];
  },
  'goedwerk/pen'(state, { step }, ctx) {
    const at = atGoedwerk(state, step, ctx, DRAWING);
    if (isRefusal(at)) return at;
    if (at.here.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'goedwerk/pen', step, seat: at.seat })];
  },
  // GOED-6, GOED-7: also after it was settled, and then it has to be settled again
  'goedwerk/beeld'(state, { step, text: raw }, ctx) {
    const at = atGoedwerk(state, step, ctx, DRAWING);
    if (isRefusal(at)) return at;
    if (at.here.scribe !== at.seat) return refuse('niet-de-schrijver');
    const text = clean(raw, GOEDWERK_LIMITS.picture);
    if (typeof text !== 'string') return text;
    if (at.here.picture?.value === text) return refuse('al-gedaan');
    const picture = owned(at.seat, text);
    return [toTeam(at.team, { type: 'goedwerk/beeld', step, picture }, reopened(at, step))];
  },
  // what the team says aloud, tapped by anybody
  'goedwerk/druk'(state, { step, pressure }, ctx) {
    const at = atGoedwerk(state, step, ctx, DRAWING);
    if (isRefusal(at)) return at;
    if (at.here.pressure === pressure) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'goedwerk/druk', step, pressure }, reopened(at, step))];
  },
  // GOED-7: one asks, another agrees (decision 0003)
  'goedwerk/leg-vast'(state, { step }, ctx) {
    const at = atGoedwerk(state, step, ctx, ['beeld']);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if ((here.picture?.value ?? null) === null || here.pressure === null) return refuse('nog-niets');
    return byTwo(state, at, here.asked, { type: 'goedwerk/gevraagd', step, seat }, () => [
      toTeam(team, { type: 'goedwerk/vastgelegd', step, at: ctx.now }, told(team, step, 'klaar')),
      event('team/klaar', done(team.id, step)),
    ]);
  },
};

/** Turns over the first card of a tense moment. A step that was open is left as it lies (REGIE-8). */
export function startGoedwerk(slice: TeamSlice | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'goedwerk');
  const card = spec ? cardFor(spec, PILE_OF.moment, [], ctx) : null;
  if (slice?.goedwerk?.[step] || card === null) return [];
  return [toTeam(team, { type: 'goedwerk/begonnen', step, at: ctx.now, card }, told(team, step, 'moment'))];
}

/** What may be written on a sheet: what the silence that is on asks. */
export function goedwerkFields(
  state: State,
  seat: SeatId,
  step: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = atGoedwerk(state, step, { ...ctx, seat }, SILENT_PHASES);
  if (isRefusal(at)) return at;
  switch (at.here.phase) {
    case 'moment':
      return { [MOMENT]: { kind: 'text', max: GOEDWERK_LIMITS.moment } };
    case 'stippen':
      return { [STIP]: { kind: 'number', min: 0, max: at.here.moments.length - 1 } };
    default:
      return { [INZET]: { kind: 'text', max: GOEDWERK_LIMITS.stake } };
  }
}

/** How long the silence of a phase lasts, in ms. */
export function silenceOf(phase: GoedwerkPhase, { silentSeconds }: { silentSeconds: number }): number {
  return phase === 'stippen' ? GOEDWERK_TIMES.dots : silentSeconds * 1000;
}

function reveal(state: State, { team, here, spec }: AtGoedwerk, step: StepId, ctx: Context): Event {
  switch (here.phase) {
    case 'moment':
      return revealMoments(team, step, ctx);
    case 'stippen':
      return revealDots(team, here, step, ctx);
    default:
      return revealStakes(state, { team, here, spec }, step, ctx);
  }
}

/** GOED-3: of one moment there is nothing to choose; without any, the card that lies is the moment. */
function revealMoments(team: Team, step: StepId, ctx: Context): Event {
  const moments = unsigned(team, step, MOMENT, ctx);
  const phase = moments.length < 2 ? 'vertellen' : 'stippen';
  return revealed(team, { type: 'goedwerk/momenten', step, at: ctx.now, moments, phase });
}

function revealDots(team: Team, { moments }: GoedwerkTeam, step: StepId, ctx: Context): Event {
  const laid = team.members.map((seat) => ctx.sheet(seat, step)[STIP]);
  const dots = moments.map((_, place) => laid.filter((dot) => dot === place).length);
  const top = topPlaces(dots);
  const taken = top.length === 1 ? (top[0] ?? null) : null;
  const phase = taken === null ? 'kiezen' : 'vertellen';
  return revealed(team, { type: 'goedwerk/stippen', step, at: ctx.now, dots, taken, phase });
}

function revealStakes(
  state: State,
  { team, here, spec }: Pick<AtGoedwerk, 'team' | 'here' | 'spec'>,
  step: StepId,
  ctx: Context,
): Event {
  const stakes = unsigned(team, step, INZET, ctx);
  const card = cardFor(spec, PILE_OF.beeld, here.cards, ctx);
  const scribe = drawnScribe(state, team, ctx);
  const part = { type: 'goedwerk/inzetten', step, at: ctx.now, stakes, card, scribe } as const;
  return revealed(team, part, told(team, step, 'beeld'));
}

function revealed(team: Team, part: GoedwerkTeamPart, others: Parts = {}): Event {
  return toTeam(team, part, { ...sheetsGo(team, part.step), ...others });
}

/** A card of this pile that the team has not seen; null when it saw them all. */
function cardFor(
  { settings }: SpecOf<'goedwerk'>,
  pile: string,
  seen: readonly CardId[],
  ctx: Context,
): CardId | null {
  const deck = ctx.content.decks[settings.deck];
  return (deck && drawnFrom(deck, pile, seen, ctx.random)) ?? null;
}

/** GOED-8: a facilitator learns in which part the team is; a tie, or that few wrote, is the team's own. */
function told(team: Team, step: StepId, phase: GoedwerkPhase): Parts {
  const part = PILE_OF[phase];
  return progressed(team.id, step, {
    phase: phase === 'klaar' ? phase : part,
    at: 1 + GOEDWERK_PILES.indexOf(part),
    of: GOEDWERK_PILES.length,
  });
}

/** A team that had settled comes back to it. */
function reopened({ team, here }: AtGoedwerk, step: StepId): Parts {
  return here.phase === 'klaar' ? told(team, step, 'beeld') : {};
}
