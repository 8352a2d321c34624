import { drawnFrom } from '../../decks/drawing.ts';
import { WAT_PILES } from '../../decks/piles.ts';
import { clean, cleanOptional } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import {
  event,
  freshId,
  specOf,
  toTeam,
  type Context,
  type Handlers,
  type SpecOf,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, unsigned } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import { byTwo, drawnScribe } from '../../workshop/together.ts';
import { OPGAVE_LIMITS } from '../opgave.ts';
import { watReopened } from './reopened.ts';
import {
  answerField,
  openFields,
  partiesOpen,
  settleable,
  WAT_LIMITS,
  type WatCommand,
  type WatPhase,
  type WatRound,
  type WatTeam,
} from './state.ts';

type AtWat = AtStep<'wat'>;
const atWat = atStep('wat');

export const watHandlers: Handlers<WatCommand> = {
  // WAT-2: says that somebody is done, never whether they wrote anything
  'wat/klaar'(state, { step, card }, ctx) {
    const at = answering(state, step, card, ctx);
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'wat/klaar', step, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(state, at, ctx)] : [said];
  },
  'wat/toon'(state, { step, card }, ctx) {
    const at = answering(state, step, card, ctx);
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return [reveal(state, at, ctx)];
  },
  // WAT-3: the scribe is drawn; anybody may take the pen over
  'wat/pen'(state, { step }, ctx) {
    const at = atWat(state, step, ctx, ['samen', 'vaststellen']);
    if (isRefusal(at)) return at;
    if (at.here.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'wat/pen', step, seat: at.seat })];
  },
  'wat/tekst'(state, { step, field, text: raw }, ctx) {
    const at = writing(state, step, ctx);
    if (isRefusal(at)) return at;
    if (!openFields(at.here, at.slice.opgave).includes(field)) return refuse('andere-fase');
    if (field !== 'sentence' && !at.slice.opgave) return refuse('eerst-de-opgave');
    const cleaned = field === 'forWhom' ? cleanOptional : clean;
    const text = cleaned(raw, OPGAVE_LIMITS[field]);
    if (text !== null && typeof text !== 'string') return text;
    return [
      toTeam(at.team, { type: 'wat/tekst', step, field, text: text === null ? null : owned(at.seat, text) }),
      ...watReopened(state, at),
    ];
  },
  'wat/partij'(state, { step, name: raw }, ctx) {
    const at = writing(state, step, ctx);
    if (isRefusal(at)) return at;
    if (!partiesOpen(at.here)) return refuse('andere-fase');
    if (at.here.parties.length >= WAT_LIMITS.parties) return refuse('bord-vol', WAT_LIMITS.parties);
    const name = clean(raw, WAT_LIMITS.party);
    if (typeof name !== 'string') return name;
    if (at.here.parties.some((one) => one.name.value === name)) return refuse('al-gedaan');
    const party = { id: freshId(ctx), name: owned(at.seat, name) };
    return [toTeam(at.team, { type: 'wat/partij', step, party })];
  },
  'wat/partij-weg'(state, { step, party }, ctx) {
    const at = writing(state, step, ctx);
    if (isRefusal(at)) return at;
    if (!partiesOpen(at.here)) return refuse('andere-fase');
    if (!at.here.parties.some(({ id }) => id === party)) return refuse('voorstel-onbekend');
    return [toTeam(at.team, { type: 'wat/partij-weg', step, party })];
  },
  // WAT-4
  'wat/verder'(state, { step, card }, ctx) {
    const at = atWat(state, step, ctx, ['samen']);
    if (isRefusal(at)) return at;
    if (at.here.rounds.at(-1)?.card !== card) return refuse('andere-fase');
    const next = turnedOver(at.spec, at.here.rounds, ctx);
    const of = cardsOf(at.spec);
    if (next) {
      const on = { phase: 'stil', at: at.here.rounds.length + 1, of } as const;
      return [
        toTeam(
          at.team,
          { type: 'wat/omgedraaid', step, at: ctx.now, ...next },
          progressed(at.team.id, step, on),
        ),
      ];
    }
    return [settling(at, ctx)];
  },
  // WAT-5: one asks, another agrees
  'wat/stel-vast'(state, { step }, ctx) {
    const at = atWat(state, step, ctx, ['vaststellen']);
    if (isRefusal(at)) return at;
    if (!settleable(at.here, at.slice.opgave)) return refuse('effect-en-partij-nodig');
    return byTwo(state, at, at.here.settling, { type: 'wat/bijna', step, seat: at.seat }, () => [
      toTeam(at.team, { type: 'wat/vastgesteld', step, at: ctx.now }, stand(at, 'klaar')),
      event('team/klaar', done(at.team.id, step)),
    ]);
  },
  // settled does not mean closed: as with the opgave the team may come back to it
  'wat/heropen'(state, { step }, ctx) {
    const at = atWat(state, step, ctx, ['klaar']);
    if (isRefusal(at)) return at;
    return [settling(at, ctx)];
  },
};

/** WAT-1: turns the first card over; a step that was open is left as it lies. */
export function startWat(open: WatTeam | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'wat');
  const first = spec && turnedOver(spec, [], ctx);
  if (open || !first) return [];
  const on = { phase: 'stil', at: 1, of: cardsOf(spec) } as const;
  return [toTeam(team, { type: 'wat/begonnen', step, at: ctx.now, ...first }, progressed(team.id, step, on))];
}

/** WAT-2: one answer to the card that is on. */
export function watFields(state: State, seat: SeatId, step: StepId, ctx: Context): SheetFields | Refusal {
  const at = atWat(state, step, { ...ctx, seat }, ['stil']);
  if (isRefusal(at)) return at;
  const card = at.here.rounds.at(-1)?.card ?? '';
  return { [answerField(card)]: { kind: 'text', max: WAT_LIMITS.answer } };
}

/** How many cards are turned over in this step. */
export function cardsOf({ settings }: SpecOf<'wat'>): number {
  return settings.cardsPerPile * WAT_PILES.length;
}

/** The next card: so many of each pile, in the order of the piles; null when all were. */
function turnedOver(
  { settings }: SpecOf<'wat'>,
  rounds: readonly WatRound[],
  ctx: Context,
): Pick<WatRound, 'pile' | 'card'> | null {
  const deck = ctx.content.decks[settings.deck];
  const pile = WAT_PILES[Math.floor(rounds.length / settings.cardsPerPile)];
  const seen = rounds.map(({ card }) => card);
  const card = deck && pile && drawnFrom(deck, pile, seen, ctx.random);
  return card === undefined || pile === undefined ? null : { pile, card };
}

function reveal(state: State, at: AtWat, ctx: Context): Event {
  const { team, step, here } = at;
  const answers = unsigned(team, step, answerField(here.rounds.at(-1)?.card ?? ''), ctx);
  const scribe = drawnScribe(state, team, ctx);
  return toTeam(
    team,
    { type: 'wat/onthuld', step, at: ctx.now, answers, scribe },
    { ...sheetsGo(team, step), ...stand(at, 'samen') },
  );
}

function settling(at: AtWat, ctx: Context): Event {
  return toTeam(at.team, { type: 'wat/vaststellen', step: at.step, at: ctx.now }, stand(at, 'vaststellen'));
}

/** WAT-7 */
function stand({ team, step, here, spec }: AtWat, phase: WatPhase): Parts {
  return progressed(team.id, step, { phase, at: here.rounds.length, of: cardsOf(spec) });
}

/** In the silence at this card. */
function answering(state: State, step: StepId, card: string, ctx: Context): AtWat | Refusal {
  const at = atWat(state, step, ctx, ['stil']);
  if (isRefusal(at)) return at;
  return at.here.rounds.at(-1)?.card === card ? at : refuse('andere-fase');
}

/** The scribe, where something may be written. */
function writing(state: State, step: StepId, ctx: Context): AtWat | Refusal {
  const at = atWat(state, step, ctx, ['samen', 'vaststellen']);
  if (isRefusal(at)) return at;
  return at.here.scribe === at.seat ? at : refuse('niet-de-schrijver');
}
