import * as v from 'valibot';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { Pass } from '../../workshop/pass.ts';
import { ran, type Running } from '../../workshop/running.ts';
import type { SeatSlice, TeamSlice } from '../../workshop/state.ts';

/** The parts of a dialogue, in this order (DIALOOG-1). Our own design: the publication gives no steps. */
export const DIALOOG_PHASES = [
  'onderwerp',
  'aannames',
  'rondje',
  'vrij',
  'anders',
  'vraag',
  'klaar',
] as const;
export type DialoogPhase = (typeof DIALOOG_PHASES)[number];

/** What everybody writes for themselves. */
export const DIALOOG_SILENCES = ['aannames', 'anders'] as const satisfies readonly DialoogPhase[];
export type DialoogSilence = (typeof DIALOOG_SILENCES)[number];

/** Texts in graphemes; topics that members propose; assumptions of one person. */
export const DIALOOG_LIMITS = {
  topic: 140,
  topics: 6,
  assumption: 140,
  assumptions: 3,
  changed: 140,
  question: 160,
} as const;
/** ms that the stick lies in the middle before who laid it down may take it again */
export const DIALOOG_TIMES = { again: 60_000 } as const;

/** The field of a sheet: what somebody sees differently now. */
export const ANDERS = 'anders';

export interface DialoogTeam {
  phase: DialoogPhase;
  since: Moment;
  /** who is done with the silence that is on */
  ready: SeatId[];
  /** proposed by members, besides those of the werkvorm */
  topics: Topic[];
  /** what it is about: the id of a topic */
  topic: string | null;
  /** who wants to settle what is on, waiting for a second member */
  asked: SeatId | null;
  /** the topic that they asked for */
  wanted: string | null;
  /** who has the stick; first it goes round, then it is taken from the middle */
  stick: Pass;
  /** who laid it in the middle, and when */
  laid: { seat: SeatId; at: Moment } | null;
  /** unsigned and in no order */
  changed: string[];
  scribe: SeatId | null;
  /** the question that stays open */
  question: Owned<string> | null;
}

export interface Topic {
  id: string;
  text: Owned<string>;
}

/** DIALOOG-2: what somebody takes for granted, and what of it they see differently by now; nobody else ever sees it. */
export interface DialoogSeat {
  assumptions: Assumption[];
}

export interface Assumption {
  text: Owned<string>;
  changed: boolean;
}

const step = v.string();
export const DIALOOG_COMMANDS = [
  v.strictObject({ type: v.literal('dialoog/stel-voor'), step, text: v.string() }),
  v.strictObject({ type: v.literal('dialoog/haal-weg'), step, topic: v.string() }),
  v.strictObject({ type: v.literal('dialoog/neem'), step, topic: v.string() }),
  // the phase that the presser sees: a word that comes late does not count for another
  v.strictObject({ type: v.literal('dialoog/klaar'), step, phase: v.picklist(DIALOOG_SILENCES) }),
  v.strictObject({ type: v.literal('dialoog/toon'), step, phase: v.picklist(DIALOOG_SILENCES) }),
  v.strictObject({
    type: v.literal('dialoog/aannames'),
    step,
    assumptions: v.pipe(
      v.array(v.strictObject({ text: v.string(), changed: v.boolean() })),
      v.maxLength(DIALOOG_LIMITS.assumptions),
    ),
  }),
  v.strictObject({ type: v.literal('dialoog/geef-door'), step }),
  v.strictObject({ type: v.literal('dialoog/sla-over'), step, seat: v.string() }),
  v.strictObject({ type: v.literal('dialoog/pak'), step }),
  v.strictObject({ type: v.literal('dialoog/leg-neer'), step }),
  v.strictObject({ type: v.literal('dialoog/verder'), step }),
  v.strictObject({ type: v.literal('dialoog/pen'), step }),
  v.strictObject({ type: v.literal('dialoog/tekst'), step, text: v.string() }),
  v.strictObject({ type: v.literal('dialoog/leg-vast'), step }),
] as const;
export type DialoogCommand = v.InferOutput<(typeof DIALOOG_COMMANDS)[number]>;

export type DialoogTeamPart =
  | { type: 'dialoog/begonnen'; step: StepId; at: Moment }
  | { type: 'dialoog/voorgesteld'; step: StepId; topic: Topic }
  | { type: 'dialoog/weggehaald'; step: StepId; topic: string }
  | { type: 'dialoog/gevraagd'; step: StepId; seat: SeatId; topic: string | null }
  | { type: 'dialoog/onderwerp'; step: StepId; at: Moment; topic: string }
  | { type: 'dialoog/klaar'; step: StepId; seat: SeatId }
  | { type: 'dialoog/stok'; step: StepId; stick: Pass }
  | { type: 'dialoog/neergelegd'; step: StepId; seat: SeatId; at: Moment }
  | { type: 'dialoog/fase'; step: StepId; at: Moment; phase: DialoogPhase }
  | { type: 'dialoog/getoond'; step: StepId; at: Moment; changed: string[]; scribe: SeatId }
  | { type: 'dialoog/pen'; step: StepId; seat: SeatId }
  | { type: 'dialoog/vraag'; step: StepId; question: Owned<string> };

export interface DialoogSeatPart {
  type: 'dialoog/aannames';
  step: StepId;
  assumptions: Assumption[];
}

const nobody = (): Pass => ({ turn: null, queue: [], deferred: [] });

export const dialoogTeam: Folds<TeamSlice, DialoogTeamPart> = {
  'dialoog/begonnen'(team, { step: id, at }) {
    (team.dialoog ??= {})[id] = {
      phase: 'onderwerp',
      since: at,
      ready: [],
      topics: [],
      topic: null,
      asked: null,
      wanted: null,
      stick: nobody(),
      laid: null,
      changed: [],
      scribe: null,
      question: null,
    };
  },
  'dialoog/voorgesteld'(team, { step: id, topic }) {
    team.dialoog?.[id]?.topics.push(topic);
  },
  'dialoog/weggehaald'(team, { step: id, topic }) {
    const here = team.dialoog?.[id];
    if (!here) return;
    here.topics = here.topics.filter((one) => one.id !== topic);
    if (here.wanted === topic) Object.assign(here, { asked: null, wanted: null });
  },
  'dialoog/gevraagd'(team, { step: id, seat, topic }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { asked: seat, wanted: topic });
  },
  'dialoog/onderwerp'(team, { step: id, at, topic }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { phase: 'aannames', since: at, topic, asked: null, wanted: null });
  },
  'dialoog/klaar'(team, { step: id, seat }) {
    team.dialoog?.[id]?.ready.push(seat);
  },
  'dialoog/stok'(team, { step: id, stick }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { stick, laid: null });
  },
  'dialoog/neergelegd'(team, { step: id, seat, at }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { stick: nobody(), laid: { seat, at } });
  },
  'dialoog/fase'(team, { step: id, at, phase }) {
    const here = team.dialoog?.[id];
    if (!here) return;
    Object.assign(here, {
      phase,
      since: at,
      ready: [],
      asked: null,
      wanted: null,
      stick: nobody(),
      laid: null,
    });
  },
  'dialoog/getoond'(team, { step: id, at, changed, scribe }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { phase: 'vraag', since: at, ready: [], changed, scribe });
  },
  'dialoog/pen'(team, { step: id, seat }) {
    const here = team.dialoog?.[id];
    if (here) here.scribe = seat;
  },
  // what changes has to be asked again
  'dialoog/vraag'(team, { step: id, question }) {
    const here = team.dialoog?.[id];
    if (here) Object.assign(here, { phase: 'vraag', question, asked: null });
  },
};

export const dialoogSeat: Folds<SeatSlice, DialoogSeatPart> = {
  'dialoog/aannames'(slice, { step: id, assumptions }) {
    (slice.dialoog ??= {})[id] = { assumptions };
  },
};

/** Does this person leave the stick in the middle to others, as long as there are any (DIALOOG-4)? */
export function leavesIt(
  running: Running,
  { laid }: Pick<DialoogTeam, 'laid'>,
  seat: SeatId,
  now: Moment,
): boolean {
  return laid?.seat === seat && ran(running, laid.at, now) < DIALOOG_TIMES.again;
}
