import * as v from 'valibot';
import { stands, QUESTIONS } from '../steps/afspraken/state.ts';
import type { CardId, Content } from '../decks/content.ts';
import { shuffled } from '../random.ts';
import { forTeam } from './channel.ts';
import { event, member, type Handlers } from './context.ts';
import type { Folds } from './fold.ts';
import type { StepId } from './ids.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { Clock, TeamSlice } from './state.ts';

/** ms that a step still has to last for a team to get another card */
export const EARLY_TIMES = { left: 120_000 } as const;

/** A team that is done before the others gets one card to talk about, once per step. */
export const EARLY_COMMANDS = [v.strictObject({ type: v.literal('extra/trek'), step: v.string() })] as const;
export type EarlyCommand = v.InferOutput<(typeof EARLY_COMMANDS)[number]>;
export type EarlyTeamPart = { type: 'extra/getrokken'; step: StepId; card: CardId };

export const earlyTeam: Folds<TeamSlice, EarlyTeamPart> = {
  'extra/getrokken'(slice, { step, card }) {
    (slice.extra ??= {})[step] = card;
  },
};

export const earlyHandlers: Handlers<EarlyCommand> = {
  'extra/trek'(state, { step }, ctx) {
    const at = member(state, step, ctx);
    if (isRefusal(at)) return at;
    if (at.slice.extra?.[step] !== undefined) return refuse('al-gedaan');
    if (!isEarly(at.slice, step, state.all.clock, ctx.now)) return refuse('nog-niet');
    const seen = Object.values(at.slice.extra ?? {});
    const left = talkCards(ctx.content).filter((card) => !seen.includes(card));
    const [card] = shuffled(left, ctx.random);
    if (card === undefined) return refuse('stapel-leeg');
    return [event('extra/getrokken', forTeam(at.team.id, { type: 'extra/getrokken', step, card }))];
  },
};

/** Is this team done while the step goes on for a while? */
export function isEarly(slice: TeamSlice, step: StepId, clock: Clock, now: number): boolean {
  const left = clock.pausedLeft ?? clock.endsAt - now;
  return clock.step === step && left >= EARLY_TIMES.left && isDone(slice, step);
}

/** Has the team finished what this step asks of it? */
function isDone(slice: TeamSlice, step: StepId): boolean {
  const { afspraken } = slice;
  const koers = slice.koers[step];
  return (
    slice.kaartronde[step]?.phase === 'klaar' ||
    slice.speelveld?.[step]?.phase === 'klaar' ||
    slice.wat?.[step]?.phase === 'klaar' ||
    slice.hoedan?.[step]?.phase === 'klaar' ||
    slice.reflectie?.[step]?.phase === 'klaar' ||
    slice.waarderen?.[step]?.phase === 'gesloten' ||
    slice.tegenspraak?.[step]?.phase === 'klaar' ||
    slice.goedwerk?.[step]?.phase === 'klaar' ||
    slice.scan?.[step]?.phase === 'klaar' ||
    slice.plaatsen?.[step]?.phase === 'klaar' ||
    slice.systeem?.[step]?.phase === 'klaar' ||
    slice.beraad?.[step]?.phase === 'klaar' ||
    slice.dialoog?.[step]?.phase === 'klaar' ||
    (step in slice.opgaveStep && slice.opgave !== null) ||
    (step in (slice.afsprakenStep ?? {}) &&
      afspraken !== undefined &&
      QUESTIONS.every((question) => stands(afspraken.items[question]))) ||
    (koers !== undefined && koers.course !== null && koers.firstStep !== null)
  );
}

/** Cards to look back with; where a werkvorm has none, the statements of the check-in. */
export function talkCards({ decks }: Content): CardId[] {
  return (decks.reflectie ?? decks.energizer)?.cards.map(({ id }) => id) ?? [];
}
