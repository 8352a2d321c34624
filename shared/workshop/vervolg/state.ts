import type { Folds } from '../fold.ts';
import type { Moment, StepId } from '../ids.ts';
import type { AllSlice, Clock, TeamSlice, Workshop } from '../state.ts';

/** A meeting after the first (VERV-1). */
export interface FollowUp {
  /** 2 for the second meeting */
  number: number;
  /** where it begins in the plan */
  first: StepId;
  since: Moment;
}

export interface FollowUpAllPart {
  type: 'workshop/vervolgd';
  formatId: string;
  contentHash: string;
  /** added to the plan */
  steps: Workshop['plan'];
  followUp: FollowUp;
  clock: Clock;
}

export interface FollowUpTeamPart {
  type: 'workshop/vervolgd';
}

export const followUpTeam: Folds<TeamSlice, FollowUpTeamPart> = {
  'workshop/vervolgd'(slice) {
    slice.harvest.names = {};
  },
};

export const followUpAll: Folds<AllSlice, FollowUpAllPart> = {
  'workshop/vervolgd'(slice, { formatId, contentHash, steps, followUp, clock }) {
    if (!slice.workshop) return;
    slice.workshop.plan.push(...steps);
    Object.assign(slice.workshop, { formatId, contentHash });
    Object.assign(slice, { followUp, clock, ended: null, undo: null, message: null, doors: true });
    delete slice.meeting;
  },
};

/** 1 for the first meeting. */
export function meetingNumber({ followUp }: Pick<AllSlice, 'followUp'>): number {
  return followUp?.number ?? 1;
}

/** VERV-3: the steps of the meeting that is on, or was last. */
export function planOf({ workshop, followUp }: Pick<AllSlice, 'workshop' | 'followUp'>): Workshop['plan'] {
  const plan = workshop?.plan ?? [];
  return followUp ? plan.slice(plan.findIndex(({ id }) => id === followUp.first)) : plan;
}

/** When the meeting that is on began. What is kept, is kept from then (VERV-4). */
export function begunAt({ workshop, followUp }: Pick<AllSlice, 'workshop' | 'followUp'>): Moment {
  return followUp?.since ?? workshop?.createdAt ?? 0;
}
