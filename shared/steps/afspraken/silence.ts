import { shuffled } from '../../random.ts';
import { forSeat, forTeam, seatChannel, teamChannel } from '../../workshop/channel.ts';
import { event, member, specOf, type Context, type Handlers, type Member } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, unsigned } from '../../workshop/silence.ts';
import type { SeatSlice, State, Team } from '../../workshop/state.ts';
import { drawnScribe } from '../../workshop/together.ts';
import {
  AFSPRAAK_LIMITS,
  QUESTIONS,
  type AfspraakCommand,
  type AfsprakenStep,
  type Question,
} from './state.ts';

type Silent = Extract<AfspraakCommand, { step: string }>;

/** AFSP-1, AFSP-2: everybody answers in silence, on sheets; all is revealed at once, unsigned. */
export const silentHandlers: Handlers<Silent> = {
  // says that somebody is done, never whether they wrote anything
  'afspraken/klaar'(state, { step }, ctx) {
    const at = inSilence(state, step, ctx);
    if (isRefusal(at)) return at;
    if (at.silent.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = event(
      'afspraken/klaar',
      forTeam(at.team.id, { type: 'afspraken/klaar', step, seat: at.seat }),
    );
    return allReady(state, at.team, at.silent.ready, at.seat)
      ? [said, reveal(state, at.team, step, ctx)]
      : [said];
  },
  // when the silent minutes are over any member may show what was written
  'afspraken/toon'(state, { step }, ctx) {
    const at = inSilence(state, step, ctx);
    if (isRefusal(at)) return at;
    const silent = specOf(ctx.content, step, 'afspraken')?.settings.silentSeconds ?? 0;
    if (!mayShow(state, at.team, at.silent, silent, ctx)) return refuse('nog-niet');
    return [reveal(state, at.team, step, ctx)];
  },
};

/** Lays the questions before a team; in the short form two members get the same one, and each hears only their own. */
export function startAfspraken(team: Team, step: StepId, ctx: Context): Event[] {
  const short = specOf(ctx.content, step, 'afspraken')?.settings.short ?? false;
  const parts: Parts = forTeam(team.id, { type: 'afspraken/begonnen', step, at: ctx.now });
  const asked = short ? dealt(shuffled(team.members, ctx.random)) : [];
  for (const { seat, questions } of asked)
    Object.assign(parts, forSeat(seat, { type: 'afspraken/gevraagd', step, questions }));
  return [event('afspraken/begonnen', parts)];
}

/** AFSP-1: in the short form a late-comer to the silence gets the question that the fewest have; else all three are asked. */
export function joinAfspraken(state: State, team: Team, step: StepId, seat: SeatId, ctx: Context): Event[] {
  if (state[teamChannel(team.id)]?.afsprakenStep?.[step]?.phase !== 'stil') return [];
  const given = team.members.flatMap((other) => state[seatChannel(other)]?.afspraken?.[step] ?? []);
  if (given.length === 0) return [];
  const asked = (question: Question): number => given.filter((one) => one === question).length;
  const [fewest] = shuffled(QUESTIONS, ctx.random).toSorted((a, b) => asked(a) - asked(b));
  const questions = fewest ? [fewest] : [];
  return [event('afspraken/gevraagd', forSeat(seat, { type: 'afspraken/gevraagd', step, questions }))];
}

/** The questions that somebody answers in this step; all three for who was not asked in particular. */
export function questionsFor(own: SeatSlice | undefined, step: StepId): readonly Question[] {
  return own?.afspraken?.[step] ?? QUESTIONS;
}

/** What may be written on a sheet: an answer to one's own questions, until the reveal. */
export function afsprakenFields(
  state: State,
  seat: SeatId,
  step: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = inSilence(state, step, { ...ctx, seat });
  if (isRefusal(at)) return at;
  const field = { kind: 'text', max: AFSPRAAK_LIMITS.text } as const;
  return Object.fromEntries(
    questionsFor(state[seatChannel(seat)], step).map((question) => [question, field]),
  );
}

/** With so few people that a question would be nobody's, everybody answers all. */
function dealt(members: readonly SeatId[]): { seat: SeatId; questions: Question[] }[] {
  if (members.length < QUESTIONS.length * AFSPRAAK_LIMITS.short) return [];
  const own = (index: number): Question[] =>
    QUESTIONS.filter((_, place) => place === index % QUESTIONS.length);
  return members.map((seat, index) => ({ seat, questions: own(index) }));
}

function inSilence(state: State, step: StepId, ctx: Context): (Member & { silent: AfsprakenStep }) | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const silent = who.slice.afsprakenStep?.[step];
  if (!silent) return refuse('andere-stap');
  return silent.phase === 'stil' ? { ...who, silent } : refuse('andere-fase');
}

function reveal(state: State, team: Team, step: StepId, ctx: Context): Event {
  const answers = {
    sfeer: unsigned(team, step, 'sfeer', ctx),
    lukken: unsigned(team, step, 'lukken', ctx),
    stokken: unsigned(team, step, 'stokken', ctx),
  };
  const scribe = drawnScribe(state, team, ctx);
  const there = [...team.members];
  return event('afspraken/onthuld', {
    ...forTeam(team.id, { type: 'afspraken/onthuld', step, at: ctx.now, answers, scribe, there }),
    ...sheetsGo(team, step),
  });
}
