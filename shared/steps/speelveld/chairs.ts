import * as v from 'valibot';
import { clean } from '../../text/clean.ts';
import { freshId, type Handlers } from '../../workshop/context.ts';
import { owned } from '../../workshop/ids.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import { atField, toField } from './at-field.ts';
import { VELD_LIMITS } from './state.ts';

const step = v.string();
const text = v.string();
export const CHAIR_COMMANDS = [
  v.strictObject({ type: v.literal('veld/vraag'), step }),
  v.strictObject({ type: v.literal('veld/antwoord'), step, card: v.string(), text }),
  v.strictObject({ type: v.literal('veld/mist'), step, name: text }),
  v.strictObject({ type: v.literal('veld/neem-mee'), step, chair: v.string() }),
  v.strictObject({ type: v.literal('veld/niemand'), step, why: text }),
  v.strictObject({ type: v.literal('veld/stoel'), step, absentee: v.string(), sentence: text, ask: text }),
] as const;
export type ChairCommand = v.InferOutput<(typeof CHAIR_COMMANDS)[number]>;

const OPEN = ['vrij', 'stoel'] as const;

export const chairHandlers: Handlers<ChairCommand> = {
  // VELD-2: cards about governance and means lie apart; a member turns the next one over
  'veld/vraag'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    const turned = at.field.questions.map(({ card }) => card);
    const left = (ctx.content.decks[at.spec.settings.deck]?.cards ?? []).filter(
      ({ id, labels }) => !turned.includes(id) && (labels.includes('bestuur') || labels.includes('middel')),
    );
    const card = left[Math.floor(ctx.random() * left.length)];
    if (!card) return refuse('stapel-leeg');
    return [toField(at.team, { type: 'veld/vraag', step: at.step, card: card.id })];
  },
  'veld/antwoord'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    if (!at.field.questions.some(({ card }) => card === command.card)) return refuse('kaart-niet-op-bord');
    const sentence = clean(command.text, VELD_LIMITS.answer);
    if (typeof sentence !== 'string') return sentence;
    const answer = owned(at.seat, sentence);
    return [toField(at.team, { type: 'veld/antwoord', step: at.step, card: command.card, answer })];
  },
  // VELD-8
  'veld/mist'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    if (at.field.absentees.length >= VELD_LIMITS.absentees) return refuse('bord-vol', VELD_LIMITS.absentees);
    const name = clean(command.name, VELD_LIMITS.name);
    if (typeof name !== 'string') return name;
    const absentee = { id: freshId(ctx), by: at.seat, name: owned(at.seat, name), origin: null };
    return [toField(at.team, { type: 'veld/mist', step: at.step, absentee })];
  },
  // ZET-6: a chair of an earlier round comes to this field
  'veld/neem-mee'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    const chair = at.field.carried.find(({ id }) => id === command.chair);
    if (!chair) return refuse('kaart-niet-op-bord');
    if (at.field.absentees.some(({ id }) => id === chair.id)) return refuse('al-gedaan');
    if (at.field.absentees.length >= VELD_LIMITS.absentees) return refuse('bord-vol', VELD_LIMITS.absentees);
    const origin = { step: chair.step, card: chair.card };
    const absentee = { id: chair.id, by: at.seat, name: chair.group, origin };
    return [toField(at.team, { type: 'veld/mist', step: at.step, absentee })];
  },
  'veld/niemand'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    if (at.field.absentees.length > 0) return refuse('al-gedaan');
    const why = clean(command.why, VELD_LIMITS.sentence);
    if (typeof why !== 'string') return why;
    return [toField(at.team, { type: 'veld/niemand', step: at.step, why: owned(at.seat, why) })];
  },
  // VELD-9, VELD-10: for oneself, never for another; it ends with whom we ask
  'veld/stoel'(state, command, ctx) {
    const at = atField(state, command.step, ctx, OPEN);
    if (isRefusal(at)) return at;
    if (!at.field.absentees.some(({ id }) => id === command.absentee)) return refuse('kaart-niet-op-bord');
    if (at.field.chairs.some(({ by, absentee }) => by === at.seat && absentee === command.absentee))
      return refuse('al-gedaan');
    const sentence = clean(command.sentence, VELD_LIMITS.sentence);
    if (typeof sentence !== 'string') return sentence;
    const ask = clean(command.ask, VELD_LIMITS.ask);
    if (typeof ask !== 'string') return ask;
    const chair = {
      id: freshId(ctx),
      by: at.seat,
      absentee: command.absentee,
      sentence: owned(at.seat, sentence),
      ask: owned(at.seat, ask),
    };
    return [toField(at.team, { type: 'veld/stoel', step: at.step, chair })];
  },
};
