import * as v from 'valibot';
import type { CardId } from '../decks/content.ts';
import { clean } from '../text/clean.ts';
import {
  event,
  facilitator,
  openStep,
  participant,
  specOf,
  type Context,
  type Decision,
  type Handlers,
} from '../workshop/context.ts';
import type { Event } from '../workshop/events.ts';
import type { Folds } from '../workshop/fold.ts';
import { owned, type Owned, type SeatId, type StepId } from '../workshop/ids.ts';
import { isRefusal, refuse } from '../workshop/refusal.ts';
import type { AllSlice } from '../workshop/state.ts';

/** People arrive; a one-word answer to a question, and a statement to talk about meanwhile. */
export interface CheckinAll {
  words: Record<SeatId, Owned<string>>;
  energizer: CardId | null;
  drawn: CardId[];
}

/** graphemes */
export const WORD_LIMIT = 24;

export const CHECKIN_COMMANDS = [
  v.strictObject({ type: v.literal('checkin/woord'), step: v.string(), word: v.string() }),
  v.strictObject({ type: v.literal('checkin/stelling'), step: v.string() }),
] as const;
export type CheckinCommand = v.InferOutput<(typeof CHECKIN_COMMANDS)[number]>;

export type CheckinAllPart =
  | { type: 'checkin/woord'; step: StepId; seat: SeatId; word: Owned<string> }
  | { type: 'checkin/stelling'; step: StepId; card: CardId };

export const checkinAll: Folds<AllSlice, CheckinAllPart> = {
  'checkin/woord'(all, part) {
    checkin(all, part.step).words[part.seat] = part.word;
  },
  'checkin/stelling'(all, part) {
    const step = checkin(all, part.step);
    step.energizer = part.card;
    step.drawn.push(part.card);
  },
};

function checkin(all: AllSlice, step: StepId): CheckinAll {
  return (all.checkin[step] ??= { words: {}, energizer: null, drawn: [] });
}

export const checkinHandlers: Handlers<CheckinCommand> = {
  'checkin/woord'(state, command, ctx) {
    const asker = participant(state, command.step, ctx);
    if (isRefusal(asker)) return asker;
    if (!specOf(ctx.content, command.step, 'check-in')) return refuse('andere-stap');
    const word = clean(command.word, WORD_LIMIT);
    if (typeof word !== 'string') return word;
    const { seat } = asker;
    return [
      event('checkin/woord', {
        all: { type: 'checkin/woord', step: command.step, seat, word: owned(seat, word) },
      }),
    ];
  },
  'checkin/stelling'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    return openStep(state, command.step) ?? drawEnergizer(state.all, command.step, ctx);
  },
};

/** Opens the step with a first statement. */
export function startCheckin(all: AllSlice, step: StepId, ctx: Context): Event[] {
  const drawn = drawEnergizer(all, step, ctx);
  return isRefusal(drawn) ? [] : drawn;
}

function drawEnergizer(all: AllSlice, step: StepId, ctx: Context): Decision {
  const spec = specOf(ctx.content, step, 'check-in');
  const deck = spec && ctx.content.decks[spec.settings.energizer];
  if (!deck) return refuse('andere-stap');
  const drawn = all.checkin[step]?.drawn ?? [];
  const left = deck.cards.filter((card) => !drawn.includes(card.id));
  const card = left[Math.floor(ctx.random() * left.length)];
  if (!card) return refuse('stapel-leeg');
  return [event('checkin/stelling', { all: { type: 'checkin/stelling', step, card: card.id } })];
}
