import * as v from 'valibot';
import { EMPTY_LABEL, findCard, WATERS, type CardId, type Content } from '../../decks/content.ts';
import { clean, cleanOptional } from '../../text/clean.ts';
import { forSeat } from '../../workshop/channel.ts';
import { freshId, isPresent, type Context, type Handlers } from '../../workshop/context.ts';
import { owned, type Owned, type SeatId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { KAART_LIMITS, type Insight } from './state.ts';
import { atTable, fromHand, lyingCard, openCard, toTable } from './table.ts';
import { undoLast } from './undo.ts';

const step = v.string();
const card = v.string();
export const BOARD_COMMANDS = [
  v.strictObject({
    type: v.literal('kaart/leg'),
    step,
    card,
    water: v.picklist(WATERS),
    // what is written on a blank card; other cards have none
    text: v.optional(v.string()),
  }),
  v.strictObject({ type: v.literal('kaart/trek'), step }),
  v.strictObject({ type: v.literal('kaart/verplaats'), step, card, water: v.picklist(WATERS) }),
  v.strictObject({ type: v.literal('kaart/inzicht'), step, card, text: v.string() }),
  v.strictObject({
    type: v.literal('kaart/reageer'),
    step,
    card,
    kind: v.picklist(['herken', 'anders']),
    text: v.string(),
  }),
  v.strictObject({ type: v.literal('kaart/koppel'), step, a: card, b: card, words: v.string() }),
  v.strictObject({ type: v.literal('kaart/ongedaan'), step }),
] as const;
export type BoardCommand = v.InferOutput<(typeof BOARD_COMMANDS)[number]>;

export const boardHandlers: Handlers<BoardCommand> = {
  // KAART-5 in the pass, KAART-13 in free play
  'kaart/leg'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const { turn, phase } = at.round;
    if (phase === 'beurten' && turn?.seat !== at.seat) return refuse('niet-aan-de-beurt');
    if (phase === 'beurten' && turn?.card !== null) return refuse('kaart-al-gelegd');
    if (!at.hand.includes(command.card)) return refuse('kaart-niet-in-hand');
    const { step: on, card: laid, water } = command;
    const written = onBlank(laid, command.text, at.seat, ctx);
    if (isRefusal(written)) return written;
    const open = phase === 'vrij';
    return [
      toTable(
        at.team,
        {
          type: 'kaart/gelegd',
          step: on,
          seat: at.seat,
          card: laid,
          water,
          open,
          ...written,
          ...fromHand(at),
        },
        { ...forSeat(at.holder, { type: 'kaart/hand-eraf', step: on, card: laid }) },
      ),
    ];
  },
  // KAART-13, KAART-17
  'kaart/trek'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (at.hand.length >= KAART_LIMITS.handToDraw) return refuse('hand-vol', KAART_LIMITS.handToDraw);
    const [drawn, ...pile] = at.pile;
    if (drawn === undefined) return refuse('stapel-leeg');
    return [
      toTable(
        at.team,
        {
          type: 'kaart/hand',
          step: command.step,
          seat: at.holder,
          size: at.hand.length + 1,
          pile: pile.length,
        },
        {
          ...forSeat(at.holder, { type: 'kaart/hand-erbij', step: command.step, card: drawn }),
          server: { type: 'kaart/stapel', step: command.step, team: at.team.id, pile },
        },
      ),
    ];
  },
  // KAART-14: only the layer moves a card; when the layer is absent, any two members
  'kaart/verplaats'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const lying = lyingCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    if (lying.water === command.water) return refuse('al-gedaan');
    const { step: on, card: moved, water } = command;
    if (lying.by !== at.seat) {
      if (isPresent(state, lying.by)) return refuse('kaart-van-ander');
      const proposed = at.round.moves.find((move) => move.card === moved && move.water === water);
      if (!proposed)
        return [
          toTable(at.team, {
            type: 'kaart/verplaatsing-voorgesteld',
            step: on,
            seat: at.seat,
            card: moved,
            water,
          }),
        ];
      if (proposed.by === at.seat) return refuse('wachten-op-tweede');
    }
    return [
      toTable(at.team, {
        type: 'kaart/verplaatst',
        step: on,
        seat: at.seat,
        card: moved,
        from: lying.water,
        water,
        undo: false,
      }),
    ];
  },
  // KAART-6: by who laid it, or by another visibly on behalf of that person
  'kaart/inzicht'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const lying = lyingCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    const text = cleanOptional(command.text, KAART_LIMITS.insight);
    if (text !== null && typeof text !== 'string') return text;
    if (text === null && lying.insight === null) return refuse('tekst-leeg');
    const typedBy = lying.by === at.seat ? null : at.seat;
    const insight: Insight | null = text === null ? null : { text: owned(lying.by, text), typedBy };
    return [
      toTable(at.team, {
        type: 'kaart/inzicht',
        step: command.step,
        seat: at.seat,
        card: command.card,
        insight,
        undo: false,
      }),
    ];
  },
  // KAART-9, KAART-10: one response per card, changeable
  'kaart/reageer'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    if (lying.by === at.seat) return refuse('kaart-van-jezelf');
    const text = command.kind === 'anders' ? cleanOptional(command.text, KAART_LIMITS.response) : null;
    if (text !== null && typeof text !== 'string') return text;
    const response = { kind: command.kind, text: text === null ? null : owned(at.seat, text) };
    const before = lying.responses[at.seat];
    if (before?.kind === response.kind && before.text?.value === response.text?.value)
      return refuse('al-gedaan');
    return [
      toTable(at.team, {
        type: 'kaart/reactie',
        step: command.step,
        seat: at.seat,
        card: command.card,
        response,
      }),
    ];
  },
  'kaart/koppel'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (command.a === command.b) return refuse('zelfde-kaart');
    for (const end of [command.a, command.b]) {
      const lying = openCard(at.round, end);
      if (isRefusal(lying)) return lying;
    }
    if (at.round.links.some((link) => joins(link, command.a, command.b))) return refuse('koppeling-bestaat');
    if (at.round.links.length >= KAART_LIMITS.links) return refuse('bord-vol', KAART_LIMITS.links);
    const words = clean(command.words, KAART_LIMITS.words);
    if (typeof words !== 'string') return words;
    const link = {
      id: freshId(ctx),
      by: at.seat,
      a: command.a,
      b: command.b,
      words: owned(at.seat, words),
      differs: null,
    };
    return [toTable(at.team, { type: 'kaart/gekoppeld', step: command.step, link, zet: false })];
  },
  // KAART-15
  'kaart/ongedaan'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten', 'vrij']);
    return isRefusal(at) ? at : undoLast(at);
  },
};

export function joins(link: { a: string; b: string }, a: string, b: string): boolean {
  return (link.a === a && link.b === b) || (link.a === b && link.b === a);
}

/** A blank card needs a sentence, and only a blank card has one. */
function onBlank(
  card: CardId,
  raw: string | undefined,
  seat: SeatId,
  ctx: Context,
): { own?: Owned<string> } | Refusal {
  if (!isBlank(ctx.content, card)) return raw === undefined ? {} : refuse('vorm');
  const text = clean(raw ?? '', KAART_LIMITS.blank);
  return typeof text === 'string' ? { own: owned(seat, text) } : text;
}

export function isBlank(content: Content, card: CardId): boolean {
  return findCard(content, card)?.labels.includes(EMPTY_LABEL) ?? false;
}
