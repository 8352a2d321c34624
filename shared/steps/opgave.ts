import * as v from 'valibot';
import { EMPTY_LABEL, SENSITIVE_LABEL, type CardId, type Content } from '../decks/content.ts';
import { shuffled } from '../random.ts';
import { clean, cleanOptional } from '../text/clean.ts';
import {
  event,
  freshId,
  member,
  memberAnytime,
  participant,
  specOf,
  toTeam,
  type Context,
  type Handlers,
  type Member,
} from '../workshop/context.ts';
import type { Event } from '../workshop/events.ts';
import type { Folds } from '../workshop/fold.ts';
import { owned, type Owned, type SeatId, type StepId } from '../workshop/ids.ts';
import { done } from '../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../workshop/refusal.ts';
import type { FacilitatorSlice, State, Team, TeamSlice } from '../workshop/state.ts';
import { byTwo } from '../workshop/together.ts';
import { watReopened } from './wat/reopened.ts';
import { reopenWat } from './wat/state.ts';

/** A team takes an opgave from the deck or writes its own: one sentence, for whom, the effect wanted in society. */
export interface OpgaveTeam {
  /** three cards from the deck and the empty one; others can be drawn (OPG-1) */
  choices: CardId[];
  proposals: Proposal[];
  /** one dot each (OPG-2) */
  dots: Record<SeatId, string>;
  /** who wants to settle on which proposal, waiting for a second member */
  settling: { proposal: string; by: SeatId } | null;
}

export interface Proposal extends Wording {
  id: string;
  by: SeatId;
  card: CardId | null;
}

interface Wording {
  sentence: Owned<string>;
  forWhom: Owned<string> | null;
  effect: Owned<string> | null;
}

/** OPG-1, in graphemes */
export const OPGAVE_LIMITS = { sentence: 140, forWhom: 80, effect: 140, proposals: 8 } as const;

const wording = { sentence: v.string(), forWhom: v.string(), effect: v.string() };
export const OPGAVE_COMMANDS = [
  v.strictObject({ type: v.literal('opgave/trek'), step: v.string() }),
  v.strictObject({
    type: v.literal('opgave/stel-voor'),
    step: v.string(),
    card: v.nullable(v.string()),
    ...wording,
  }),
  v.strictObject({ type: v.literal('opgave/stip'), step: v.string(), proposal: v.string() }),
  v.strictObject({ type: v.literal('opgave/kies'), step: v.string(), proposal: v.string() }),
  v.strictObject({ type: v.literal('opgave/herschrijf'), ...wording }),
  v.strictObject({ type: v.literal('opgave/liever-een-andere'), step: v.string() }),
] as const;
export type OpgaveCommand = v.InferOutput<(typeof OPGAVE_COMMANDS)[number]>;

export type OpgaveTeamPart =
  | { type: 'opgave/begonnen'; step: StepId; choices: CardId[] }
  | { type: 'opgave/getrokken'; step: StepId; card: CardId }
  | { type: 'opgave/voorgesteld'; step: StepId; proposal: Proposal }
  | { type: 'opgave/gestipt'; step: StepId; seat: SeatId; proposal: string }
  | { type: 'opgave/bijna'; step: StepId; seat: SeatId; proposal: string }
  | { type: 'opgave/gekozen'; step: StepId; proposal: string }
  | ({ type: 'opgave/herschreven'; seat: SeatId } & Wording);

export type OpgaveFacilitatorPart = { type: 'opgave/liever-een-andere'; seat: SeatId };

export const opgaveTeam: Folds<TeamSlice, OpgaveTeamPart> = {
  'opgave/begonnen'(team, part) {
    team.opgaveStep[part.step] = { choices: part.choices, proposals: [], dots: {}, settling: null };
  },
  'opgave/getrokken'(team, part) {
    team.opgaveStep[part.step]?.choices.push(part.card);
  },
  'opgave/voorgesteld'(team, part) {
    team.opgaveStep[part.step]?.proposals.push(part.proposal);
  },
  'opgave/gestipt'(team, part) {
    const step = team.opgaveStep[part.step];
    if (step) step.dots[part.seat] = part.proposal;
  },
  'opgave/bijna'(team, part) {
    const step = team.opgaveStep[part.step];
    if (step) step.settling = { proposal: part.proposal, by: part.seat };
  },
  'opgave/gekozen'(team, part) {
    const step = team.opgaveStep[part.step];
    const chosen = step?.proposals.find((proposal) => proposal.id === part.proposal);
    if (!step || !chosen) return;
    step.settling = null;
    const { card, sentence, forWhom, effect } = chosen;
    team.opgave = { card, sentence, forWhom, effect, first: { sentence, forWhom, effect } };
    reopenWat(team);
  },
  'opgave/herschreven'(team, { sentence, forWhom, effect }) {
    if (team.opgave) Object.assign(team.opgave, { sentence, forWhom, effect });
    reopenWat(team);
  },
};

export const opgaveFacilitator: Folds<FacilitatorSlice, OpgaveFacilitatorPart> = {
  'opgave/liever-een-andere'(slice, part) {
    if (!slice.otherOpgave.includes(part.seat)) slice.otherOpgave.push(part.seat);
  },
};

export const opgaveHandlers: Handlers<OpgaveCommand> = {
  'opgave/trek'(state, command, ctx) {
    const at = atStep(state, command.step, ctx);
    if (isRefusal(at)) return at;
    const [card] = shuffled(unseenOpgaven(ctx.content, command.step, at.step.choices), ctx.random);
    if (!card) return refuse('stapel-leeg');
    return [toTeam(at.team, { type: 'opgave/getrokken', step: command.step, card })];
  },
  'opgave/stel-voor'(state, command, ctx) {
    const at = atStep(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (at.step.proposals.length >= OPGAVE_LIMITS.proposals)
      return refuse('bord-vol', OPGAVE_LIMITS.proposals);
    if (command.card !== null && !at.step.choices.includes(command.card)) return refuse('kaart-niet-op-bord');
    const words = worded(at.seat, command);
    if (isRefusal(words)) return words;
    const proposal = { id: freshId(ctx), by: at.seat, card: command.card, ...words };
    return [toTeam(at.team, { type: 'opgave/voorgesteld', step: command.step, proposal })];
  },
  'opgave/stip'(state, command, ctx) {
    const at = atStep(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (!at.step.proposals.some((proposal) => proposal.id === command.proposal))
      return refuse('voorstel-onbekend');
    if (at.step.dots[at.seat] === command.proposal) return refuse('al-gedaan');
    return [
      toTeam(at.team, {
        type: 'opgave/gestipt',
        step: command.step,
        seat: at.seat,
        proposal: command.proposal,
      }),
    ];
  },
  'opgave/kies'(state, command, ctx) {
    const at = atStep(state, command.step, ctx);
    if (isRefusal(at)) return at;
    const { proposal } = command;
    if (!at.step.proposals.some((candidate) => candidate.id === proposal)) return refuse('voorstel-onbekend');
    const { settling } = at.step;
    const asked = settling?.proposal === proposal ? settling.by : null;
    const { step } = command;
    return byTwo(state, at, asked, { type: 'opgave/bijna', step, seat: at.seat, proposal }, () => [
      toTeam(at.team, { type: 'opgave/gekozen', step, proposal }, done(at.team.id, step)),
      ...watReopened(state, at),
    ]);
  },
  'opgave/herschrijf'(state, command, ctx) {
    const who = memberAnytime(state, ctx);
    if (isRefusal(who)) return who;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    if (!who.slice.opgave) return refuse('voorstel-onbekend');
    const words = worded(who.seat, command);
    if (isRefusal(words)) return words;
    if (sameWords(words, who.slice.opgave)) return refuse('al-gedaan');
    return [
      toTeam(who.team, { type: 'opgave/herschreven', seat: who.seat, ...words }),
      ...watReopened(state, who),
    ];
  },
  'opgave/liever-een-andere'(state, command, ctx) {
    const who = participant(state, command.step, ctx);
    if (isRefusal(who)) return who;
    if (state.facilitator.otherOpgave.includes(who.seat)) return refuse('al-gedaan');
    return [
      event('opgave/liever-een-andere', {
        facilitator: { type: 'opgave/liever-een-andere', seat: who.seat },
      }),
    ];
  },
};

/** Deals a team its opgave cards. */
export function startOpgave(team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'opgave');
  const deck = spec && ctx.content.decks[spec.settings.deck];
  if (!spec || !deck) return [];
  const own = deck.cards.filter((card) => card.labels.includes(EMPTY_LABEL)).map((card) => card.id);
  const choices = shuffled(unseenOpgaven(ctx.content, step, []), ctx.random).slice(0, spec.settings.choices);
  return [toTeam(team, { type: 'opgave/begonnen', step, choices: [...choices, ...own] })];
}

/** The cards that a team that has `choices` can still be dealt or draw: not the empty one, and in a light step no sensitive one (OPG-1, OPG-3). */
export function unseenOpgaven(content: Content, step: StepId, choices: readonly CardId[]): CardId[] {
  const settings = specOf(content, step, 'opgave')?.settings;
  const cards = (settings && content.decks[settings.deck]?.cards) ?? [];
  const without = settings?.light === true ? [EMPTY_LABEL, SENSITIVE_LABEL] : [EMPTY_LABEL];
  return cards
    .filter(({ id, labels }) => !without.some((label) => labels.includes(label)) && !choices.includes(id))
    .map(({ id }) => id);
}

function atStep(state: State, step: StepId, ctx: Context): (Member & { step: OpgaveTeam }) | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const own = who.slice.opgaveStep[step];
  return own ? { ...who, step: own } : refuse('andere-stap');
}

function sameWords(a: Wording, b: Wording): boolean {
  return (['sentence', 'forWhom', 'effect'] as const).every(
    (field) => (a[field]?.value ?? null) === (b[field]?.value ?? null),
  );
}

function worded(seat: SeatId, raw: { sentence: string; forWhom: string; effect: string }): Wording | Refusal {
  const sentence = clean(raw.sentence, OPGAVE_LIMITS.sentence);
  if (typeof sentence !== 'string') return sentence;
  const forWhom = cleanOptional(raw.forWhom, OPGAVE_LIMITS.forWhom);
  if (forWhom !== null && typeof forWhom !== 'string') return forWhom;
  const effect = cleanOptional(raw.effect, OPGAVE_LIMITS.effect);
  if (effect !== null && typeof effect !== 'string') return effect;
  return {
    sentence: owned(seat, sentence),
    forWhom: forWhom === null ? null : owned(seat, forWhom),
    effect: effect === null ? null : owned(seat, effect),
  };
}
