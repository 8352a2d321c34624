import * as v from 'valibot';
import type { Style } from '../../decks/content.ts';
import { clean } from '../../text/clean.ts';
import { forSeat } from '../../workshop/channel.ts';
import { freshId, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { owned, type StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { flavourOf } from '../vragenlijst.ts';
import { joins } from './board.ts';
import { KAART_LIMITS, KAART_TIMES, type KaartTeamPart } from './state.ts';
import { atTable, openCard, seated, toTable, type AtTable } from './table.ts';

const step = v.string();
const card = v.string();
const text = v.string();
export const ZET_COMMANDS = [
  v.strictObject({ type: v.literal('zet/doorvragen'), step, card, text }),
  v.strictObject({ type: v.literal('zet/antwoord'), step, card, question: v.string(), text }),
  v.strictObject({ type: v.literal('zet/belang'), step, a: card, b: card, shares: text, differs: text }),
  v.strictObject({ type: v.literal('zet/eerste-stap'), step, card, what: text, when: text }),
  v.strictObject({ type: v.literal('zet/vasthouden'), step, card, text }),
  v.strictObject({ type: v.literal('zet/pas-op-de-plaats'), step }),
  v.strictObject({ type: v.literal('zet/notitie'), step, text }),
  v.strictObject({ type: v.literal('zet/ik-zie-ons'), step, us: text, me: text }),
  v.strictObject({ type: v.literal('zet/lege-stoel'), step, card, group: text, sentence: text }),
] as const;
export type ZetCommand = v.InferOutput<(typeof ZET_COMMANDS)[number]>;

export const zetHandlers: Handlers<ZetCommand> = {
  // ZET-1: an open question on another's card
  'zet/doorvragen'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'verkenner', ctx);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    if (lying.by === at.seat) return refuse('kaart-van-jezelf');
    if (lying.questions.length >= KAART_LIMITS.questions) return refuse('bord-vol', KAART_LIMITS.questions);
    const asked = clean(command.text, KAART_LIMITS.zet);
    if (typeof asked !== 'string') return asked;
    const question = { id: freshId(ctx), by: at.seat, text: owned(at.seat, asked), answers: [] };
    return played(at, { type: 'zet/vraag', step: command.step, card: command.card, question });
  },
  // whoever wishes answers; unanswered it stays as a question
  'zet/antwoord'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    const question = lying.questions.find((one) => one.id === command.question);
    if (!question) return refuse('voorstel-onbekend');
    if (question.answers.some((answer) => answer.by === at.seat)) return refuse('al-gedaan');
    const answer = clean(command.text, KAART_LIMITS.zet);
    if (typeof answer !== 'string') return answer;
    const part = { type: 'zet/antwoord', step: at.step, card: lying.card, question: question.id } as const;
    return [toTable(at.team, { ...part, seat: at.seat, text: owned(at.seat, answer) })];
  },
  // ZET-2: two cards of others; what they share and what stays different
  'zet/belang'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'verbinder', ctx);
    if (isRefusal(at)) return at;
    if (command.a === command.b) return refuse('zelfde-kaart');
    for (const end of [command.a, command.b]) {
      const lying = openCard(at.round, end);
      if (isRefusal(lying)) return lying;
      if (lying.by === at.seat) return refuse('kaart-van-jezelf');
    }
    if (at.round.links.some((link) => joins(link, command.a, command.b))) return refuse('koppeling-bestaat');
    if (at.round.links.length >= KAART_LIMITS.links) return refuse('bord-vol', KAART_LIMITS.links);
    const shares = clean(command.shares, KAART_LIMITS.zet);
    if (typeof shares !== 'string') return shares;
    const differs = clean(command.differs, KAART_LIMITS.zet);
    if (typeof differs !== 'string') return differs;
    const { a, b } = command;
    const link = {
      id: freshId(ctx),
      by: at.seat,
      a,
      b,
      words: owned(at.seat, shares),
      differs: owned(at.seat, differs),
    };
    return played(at, { type: 'kaart/gekoppeld', step: command.step, link, zet: true });
  },
  // ZET-3: I do what, when; parked for the koers, no vote
  'zet/eerste-stap'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'aanjager', ctx);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    const what = clean(command.what, KAART_LIMITS.zet);
    if (typeof what !== 'string') return what;
    const when = clean(command.when, KAART_LIMITS.when);
    if (typeof when !== 'string') return when;
    return played(at, {
      type: 'zet/eerste-stap',
      step: command.step,
      id: freshId(ctx),
      seat: at.seat,
      card: command.card,
      what: owned(at.seat, what),
      when: owned(at.seat, when),
    });
  },
  // ZET-4: pin a card and say what keeping it takes
  'zet/vasthouden'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'volhouder', ctx);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    if (lying.pin) return refuse('al-gedaan');
    const keeping = clean(command.text, KAART_LIMITS.zet);
    if (typeof keeping !== 'string') return keeping;
    return played(at, {
      type: 'zet/vastgehouden',
      step: command.step,
      card: command.card,
      seat: at.seat,
      text: owned(at.seat, keeping),
    });
  },
  // ZET-5: the board stands still for a minute, one reflection question, everyone writes privately
  'zet/pas-op-de-plaats'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'spiegelaar', ctx);
    if (isRefusal(at)) return at;
    const question = Math.floor(ctx.random() * at.spec.settings.reflection.length);
    const stilte = { by: at.seat, question, until: ctx.now + KAART_TIMES.stilte };
    return played(at, { type: 'zet/stilte', step: command.step, stilte });
  },
  'zet/notitie'(state, command, ctx) {
    const at = seated(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (!at.round.stilte) return refuse('andere-fase');
    const note = clean(command.text, KAART_LIMITS.note);
    if (typeof note !== 'string') return note;
    const part = { type: 'kaart/notitie', step: command.step, text: owned(at.seat, note) } as const;
    return [{ type: part.type, parts: { ...forSeat(at.seat, part) } }];
  },
  'zet/ik-zie-ons'(state, command, ctx) {
    const at = seated(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (at.round.stilte?.by !== at.seat) return refuse('niet-voor-jou');
    const us = clean(command.us, KAART_LIMITS.zet);
    if (typeof us !== 'string') return us;
    const me = clean(command.me, KAART_LIMITS.zet);
    if (typeof me !== 'string') return me;
    const mirror = { by: at.seat, us: owned(at.seat, us), me: owned(at.seat, me) };
    const said = toTable(at.team, { type: 'zet/spiegel', step: command.step, mirror });
    return [said, toTable(at.team, { type: 'zet/stilte', step: command.step, stilte: null })];
  },
  // ZET-6: an absent group, one sentence from there to one card
  'zet/lege-stoel'(state, command, ctx) {
    const at = mayPlay(state, command.step, 'hoeder', ctx);
    if (isRefusal(at)) return at;
    const lying = openCard(at.round, command.card);
    if (isRefusal(lying)) return lying;
    if (lying.chairs.length >= KAART_LIMITS.chairs) return refuse('bord-vol', KAART_LIMITS.chairs);
    const group = clean(command.group, KAART_LIMITS.group);
    if (typeof group !== 'string') return group;
    const sentence = clean(command.sentence, KAART_LIMITS.zet);
    if (typeof sentence !== 'string') return sentence;
    return played(at, {
      type: 'zet/lege-stoel',
      step: command.step,
      id: freshId(ctx),
      card: command.card,
      seat: at.seat,
      group: owned(at.seat, group),
      sentence: owned(at.seat, sentence),
    });
  },
};

/** A member who may make this style's move, and whether it is borrowed. */
interface Mover extends AtTable {
  style: Style;
  borrowed: boolean;
}

/**
 * May the asker make this style's move now? KAART-16: one per person per round, in free play only. A flavour that the
 * team lacks may be borrowed, once per workshop; without a flavour of one's own one chooses per round.
 */
function mayPlay(state: State, step: StepId, style: Style, ctx: Context): Mover | Refusal {
  const at = atTable(state, step, ctx, ['vrij']);
  if (isRefusal(at)) return at;
  if (at.round.zetten[at.seat]) return refuse('zet-al-gedaan');
  const own = flavourOf(state, at.seat);
  if (own === null || own === style) return { ...at, style, borrowed: false };
  if (at.team.members.some((seat) => flavourOf(state, seat) === style)) return refuse('zet-van-andere-smaak');
  if (at.slice.borrowed.includes(style)) return refuse('zet-al-geleend');
  return { ...at, style, borrowed: true };
}

function played(mover: Mover, part: KaartTeamPart): Event[] {
  const { team, step, seat, style, borrowed } = mover;
  return [toTable(team, { type: 'zet/gedaan', step, seat, style, borrowed }), toTable(team, part)];
}
