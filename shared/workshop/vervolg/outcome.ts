import * as v from 'valibot';
import { cleanOptional } from '../../text/clean.ts';
import { COMMITMENT_LIMITS, type Commitment } from '../commitment.ts';
import { isPresent, member, specOf, toTeam, type Handlers } from '../context.ts';
import type { Folds } from '../fold.ts';
import { owned, type Owned, type SeatId, type StepId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { AllSlice, TeamSlice } from '../state.ts';
import { planOf } from './state.ts';

/** What became of it: taken, half taken, or left. None of them is wrong. */
export const RESULTS = ['gezet', 'half', 'blijven-liggen'] as const;
export type Result = (typeof RESULTS)[number];

/** VERV-6: what a team tells of something that it had promised. */
export interface Outcome {
  /** where it was told */
  step: StepId;
  result: Result;
  by: SeatId;
  note: Owned<string> | null;
}

/** Something that was to be done, and the step in which a team said so. */
export interface Promised {
  step: StepId;
  line: Commitment;
}

export const OUTCOME_COMMANDS = [
  v.strictObject({
    type: v.literal('vervolg/uitkomst'),
    step: v.string(),
    // the id of a commitment
    line: v.string(),
    result: v.picklist(RESULTS),
    note: v.string(),
  }),
] as const;
export type OutcomeCommand = v.InferOutput<(typeof OUTCOME_COMMANDS)[number]>;

export interface OutcomeTeamPart {
  type: 'vervolg/uitkomst';
  line: string;
  outcome: Outcome;
}

export const outcomeTeam: Folds<TeamSlice, OutcomeTeamPart> = {
  'vervolg/uitkomst'(slice, { line, outcome }) {
    (slice.outcomes ??= {})[line] = outcome;
  },
};

/** All that a team said it would do in these steps, in their order; without what an erased person wrote. */
export function promisedIn(slice: TeamSlice, steps: readonly { id: StepId }[]): Promised[] {
  return steps.flatMap(({ id: step }) =>
    [
      ...(slice.hoedan?.[step]?.rounds.map(({ line }) => line) ?? []),
      ...(slice.systeem?.[step]?.chairs.map(({ invite }) => invite) ?? []),
      slice.beraad?.[step]?.agreement,
      slice.koers[step]?.firstStep,
    ].flatMap((line) => (line && line.what.value !== null ? [{ step, line }] : [])),
  );
}

/** VERV-6: what a team is asked about in the meeting that is on: what it promised earlier, and has not told of in an earlier meeting. */
export function askedBack(all: Pick<AllSlice, 'workshop' | 'followUp'>, slice: TeamSlice): Promised[] {
  const now = planOf(all);
  const earlier = (all.workshop?.plan ?? []).filter((step) => !now.includes(step));
  return promisedIn(slice, earlier).filter(({ line }) => {
    const told = slice.outcomes?.[line.id];
    return !told || now.some(({ id }) => id === told.step);
  });
}

/** VERV-6: why this member cannot tell what became of it, or null: who took it on tells it, when they are there. */
export function mayTell(
  room: { all: Pick<AllSlice, 'people'> },
  { members }: { members: readonly SeatId[] },
  { who, accepted }: Commitment,
  seat: SeatId,
): Refusal | null {
  if (!accepted || who === null || who === seat || !members.includes(who)) return null;
  return isPresent(room, who) ? refuse('niet-voor-jou') : null;
}

export const outcomeHandlers: Handlers<OutcomeCommand> = {
  'vervolg/uitkomst'(state, { step, line: id, result, note: typed }, ctx) {
    const asker = member(state, step, ctx);
    if (isRefusal(asker)) return asker;
    if (!specOf(ctx.content, step, 'check-in')) return refuse('andere-stap');
    const { seat, team, slice } = asker;
    const asked = askedBack(state.all, slice).find(({ line }) => line.id === id);
    if (!asked) return refuse('niets-beloofd');
    const not = mayTell(state, team, asked.line, seat);
    if (not) return not;
    const note = cleanOptional(typed, COMMITMENT_LIMITS.sentence);
    if (note !== null && typeof note !== 'string') return note;
    const before = slice.outcomes?.[id];
    if (before?.result === result && (before.note?.value ?? null) === note) return refuse('al-gedaan');
    return [
      toTeam(team, {
        type: 'vervolg/uitkomst',
        line: id,
        outcome: { step, result, by: seat, note: note === null ? null : owned(seat, note) },
      }),
    ];
  },
};
