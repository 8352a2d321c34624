import { shuffled } from '../../random.ts';
import type { CardId } from '../../decks/content.ts';
import { toTeam, type Context, type Handlers } from '../../workshop/context.ts';
import { specOf } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import type { Team, TeamSlice } from '../../workshop/state.ts';
import { agreementsOf, type Question } from '../afspraken/state.ts';
import { SCORE_FIELD, spreadOf, widestFirst } from '../spread.ts';
import { atReflectie, revealed } from './at-reflectie.ts';
import type { ReflectieCommand, ReflectieTeam } from './state.ts';

type Talking = Extract<
  ReflectieCommand,
  { type: 'reflectie/oordeel' | 'reflectie/kaart' | 'reflectie/verder' }
>;

/** What the team does with its scores. */
export const talkingHandlers: Handlers<Talking> = {
  // REFL-4: what the team says aloud, tapped by anybody; it can be tapped differently until the team goes on
  'reflectie/oordeel'(state, { step, question, verdict }, ctx) {
    const at = atReflectie(state, step, ctx, ['bespreken']);
    if (isRefusal(at)) return at;
    if (!at.here.scores.some((score) => score.question === question)) return refuse('voorstel-onbekend');
    if (at.here.verdicts[question] === verdict) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'reflectie/geoordeeld', step, question, verdict })];
  },
  'reflectie/kaart'(state, { step }, ctx) {
    const at = atReflectie(state, step, ctx, ['bespreken', 'klaar']);
    if (isRefusal(at)) return at;
    const card = drawn(step, at.here.cards, ctx);
    return card === null ? refuse('stapel-leeg') : [toTeam(at.team, { type: 'reflectie/kaart', step, card })];
  },
  'reflectie/verder'(state, { step }, ctx) {
    const at = atReflectie(state, step, ctx, ['bespreken']);
    if (isRefusal(at)) return at;
    const phase = at.spec.settings.beeld ? 'beeld' : 'klaar';
    const others = phase === 'klaar' ? done(at.team.id, step) : {};
    return [toTeam(at.team, { type: 'reflectie/verder', step, at: ctx.now, phase }, others)];
  },
};

/** The agreements of a team that can be scored: those that say something and were not dropped. */
export function scorable(slice: TeamSlice, members: readonly SeatId[]): Question[] {
  return agreementsOf(slice, members).flatMap(({ question, text }) => (text?.value ? [question] : []));
}

/** Without an agreement there is nothing to score: the team begins with what comes after it. */
export function startReflectie(
  slice: TeamSlice | undefined,
  team: Team,
  step: StepId,
  ctx: Context,
): Event[] {
  if (!slice || slice.reflectie?.[step]) return [];
  const any = scorable(slice, team.members).length > 0;
  return [
    toTeam(team, { type: 'reflectie/begonnen', step, at: ctx.now, phase: any ? 'scoren' : 'bespreken' }),
  ];
}

/** REFL-1: one to five, or *weet niet*. */
export function scoreFields(slice: TeamSlice, members: readonly SeatId[]): SheetFields {
  return Object.fromEntries(scorable(slice, members).map((question) => [question, SCORE_FIELD]));
}

export function revealScores(slice: TeamSlice, team: Team, step: StepId, ctx: Context): Event {
  const scores = scorable(slice, team.members).map((question) => ({
    question,
    spread: spreadOf(team.members.map((seat) => ctx.sheet(seat, step)[question])),
  }));
  return revealed(team, {
    type: 'reflectie/gescoord',
    step,
    at: ctx.now,
    scores: widestFirst(scores),
    card: drawn(step, [], ctx),
  });
}

function drawn(step: StepId, known: ReflectieTeam['cards'], ctx: Context): CardId | null {
  const deck = specOf(ctx.content, step, 'reflectie')?.settings.deck ?? null;
  const cards = deck === null ? [] : (ctx.content.decks[deck]?.cards ?? []);
  const unseen = cards.map(({ id }) => id).filter((id) => !known.includes(id));
  return shuffled(unseen, ctx.random)[0] ?? null;
}
