import { answer, COMMITMENT_LIMITS, type Commitment } from '../../workshop/commitment.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Grown } from '../../workshop/grown.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { SeatSlice, TeamSlice } from '../../workshop/state.ts';

/** From A, to B, by way of B; one first small step; what we ask of whom. Silent proposals first, then one scribe (KOERS-1). */
export interface KoersTeam {
  phase: 'stil' | 'samen';
  since: Moment;
  ready: SeatId[];
  /** everybody's proposal, after the reveal; signed, inside the team */
  proposals: { by: SeatId; text: CourseText }[];
  scribe: SeatId | null;
  course: CourseText | null;
  /** what the lines of the course grew from; absent as long as nobody said so */
  grown?: CourseGrown;
  firstStep: FirstStep | null;
  request: Request | null;
}

export interface CourseText {
  from: Owned<string> | null;
  to: Owned<string> | null;
  via: Owned<string> | null;
}

export const COURSE_FIELDS = ['from', 'to', 'via'] as const;
export type CourseField = (typeof COURSE_FIELDS)[number];

/** KOERS-9: a line without one was written in the team's own words. */
export type CourseGrown = Partial<Record<CourseField, Grown>>;

export interface FirstStep extends Commitment {
  /** KOERS-9; absent: in the team's own words */
  grown?: Grown;
}

/** KOERS-4: of whom, asked by whom. */
export interface Request {
  of: Owned<string>;
  what: Owned<string>;
  by: SeatId;
  /** KOERS-9; absent: in the team's own words */
  grown?: Grown;
}

/** One's own proposal, private until the reveal. */
export interface KoersSeat {
  draft: CourseText | null;
}

/** graphemes; days */
export const KOERS_LIMITS = { ...COMMITMENT_LIMITS, of: 60 } as const;

export type KoersTeamPart =
  | { type: 'koers/begonnen'; step: StepId; at: Moment }
  | { type: 'koers/klaar'; step: StepId; seat: SeatId }
  | { type: 'koers/onthuld'; step: StepId; at: Moment; proposals: KoersTeam['proposals']; scribe: SeatId }
  | { type: 'koers/pen'; step: StepId; seat: SeatId }
  | { type: 'koers/tekst'; step: StepId; course: CourseText; grown?: CourseGrown }
  | { type: 'koers/stap'; step: StepId; firstStep: FirstStep }
  | { type: 'koers/aangenomen'; step: StepId; accept: boolean }
  | { type: 'koers/verzoek'; step: StepId; request: Request };

export type KoersSeatPart = { type: 'koers/geschreven'; step: StepId; draft: CourseText };

export const koersTeam: Folds<TeamSlice, KoersTeamPart> = {
  'koers/begonnen'(team, { step: id, at }) {
    team.koers[id] = {
      phase: 'stil',
      since: at,
      ready: [],
      proposals: [],
      scribe: null,
      course: null,
      firstStep: null,
      request: null,
    };
  },
  'koers/klaar'(team, part) {
    team.koers[part.step]?.ready.push(part.seat);
  },
  'koers/onthuld'(team, { step: id, at, proposals, scribe }) {
    const koers = team.koers[id];
    if (koers) Object.assign(koers, { phase: 'samen', since: at, proposals, scribe });
  },
  'koers/pen'(team, part) {
    const koers = team.koers[part.step];
    if (koers) koers.scribe = part.seat;
  },
  'koers/tekst'(team, part) {
    const koers = team.koers[part.step];
    if (!koers) return;
    koers.course = part.course;
    if (part.grown) koers.grown = part.grown;
    else delete koers.grown;
  },
  'koers/stap'(team, part) {
    const koers = team.koers[part.step];
    if (koers) koers.firstStep = part.firstStep;
  },
  'koers/aangenomen'(team, part) {
    const first = team.koers[part.step]?.firstStep;
    if (first) answer(first, part.accept);
  },
  'koers/verzoek'(team, part) {
    const koers = team.koers[part.step];
    if (koers) koers.request = part.request;
  },
};

export const koersSeat: Folds<SeatSlice, KoersSeatPart> = {
  'koers/geschreven'(slice, part) {
    slice.koers[part.step] = { draft: part.draft };
  },
};
