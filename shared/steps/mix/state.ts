import * as v from 'valibot';
import type { Contradiction } from '../../mix/contradictions.ts';
import type { MixQuality, FullQuality } from '../../mix/quality.ts';
import type { Proof } from '../../mix/proof.ts';
import { MOST_MOVES, type Move } from '../../mix/reseat.ts';
import { PEOPLE, TEAM_SIZE } from '../../mix/sizes.ts';
import type { MixOutcome } from '../../mix/task.ts';
import type { Cost, Why } from '../../mix/why.ts';
import type { Owned, SeatId, StepId } from '../../workshop/ids.ts';

/** How many wishes a facilitator can have, and how many people one to be apart can name. */
export const MIX_LIMITS = { wishes: 60, apart: 20, together: TEAM_SIZE.most } as const;

/** Teams as they were proposed, or moved to by hand. */
export interface Proposal {
  size: number;
  /** the number of teams, where that was asked and not the size */
  count?: number;
  teams: SeatId[][];
  quality: MixQuality & Partial<FullQuality>;
  /** what is known about better teams; absent after a move by hand */
  proof?: Proof['status'];
  /** why styles had nothing to mix; absent: they had */
  note?: 'geen-antwoorden' | 'zelfde-smaak';
  /** who would move and who came in, where teams were kept (MIX-5); a move without any reason: it may not be told (MIX-3) */
  changes?: { moves: Move[]; arrivals: { seat: SeatId; team: number }[] };
}

/** The proposal a facilitator works on. Nothing is final until confirmed (MIX-4). */
export interface MixFacilitator extends Proposal {
  /** proposals before this one, newest last, to go back to */
  earlier: Proposal[];
  /** why somebody is where they are, of whom a facilitator asked it, as long as nobody moves */
  why?: Record<SeatId, Owned<LeadWhy>>;
}

/** A facilitator's wish. Who it is about is theirs, and goes when they are erased. There is no place for a reason (MIX-2). */
export interface Wished {
  id: string;
  kind: 'samen' | 'apart' | 'vast';
  who: Owned<SeatId>[];
  /** of `vast`: the team, counted from 0 */
  team?: number;
}

/** What stands for every mix of this workshop, and the one that is being made. */
export interface Mixing {
  wishes: Wished[];
  /** MIX-1: who takes part from elsewhere */
  remote: Record<SeatId, Owned<boolean>>;
  /** teams by number, and people, that stay where they are when it is mixed again */
  locks: { teams: number[]; seats: SeatId[] };
  asked: Asked | null;
  failed: { step: StepId; problems: MixProblem[] } | null;
}

/** A mix that was asked for and whose outcome is not in the log yet. */
export interface Asked {
  id: string;
  step: StepId;
  size: number;
  count?: number;
  seed: number;
  /** keep the teams as they are but for who came and went, and so many others; absent: mix anew */
  moves?: number;
}

/**
 * Why there are no teams. `niet-gevonden`: a search for teams that keep all wishes gave up; nobody knows whether they exist.
 * `fout`: making them failed, and may work when it is asked again.
 */
export interface MixProblem {
  kind: Contradiction['kind'] | 'niet-gevonden' | 'te-vol' | 'fout';
  about: Owned<SeatId>[];
  team: number | null;
}

/**
 * Why somebody is here, for facilitators: their wishes by id, and the exchange that was not made. Which style or
 * organisation it is about stands beside the name, as far as that is shown.
 */
export interface LeadWhy {
  team: number;
  windows: Omit<Why['windows'][number], 'category'>[];
  /** styles counted, but some are not shown: no numbers of them */
  hidden: boolean;
  wishes: string[];
  locked: boolean;
  /** null also while styles are hidden */
  instead: Why['instead'];
}

/** The same for the person: no names, no number that tells what somebody does not show, and never a wish to be apart (MIX-2). */
export interface OwnWhy {
  team: string;
  windows: Why['windows'];
  hidden: boolean;
  wished: boolean;
  /** null: nothing that may be told */
  cost: Exclude<Cost, 'wish'> | null;
}

const step = v.string();
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const size = whole(TEAM_SIZE.least, TEAM_SIZE.most);
const team = v.pipe(v.number(), v.integer(), v.minValue(0));

export const MIX_COMMANDS = [
  v.strictObject({
    type: v.literal('mix/voorstel'),
    step,
    size,
    /** goes before the size */
    count: v.optional(whole(1, Math.floor(PEOPLE.most / TEAM_SIZE.least))),
  }),
  v.strictObject({ type: v.literal('mix/bijwerken'), step, moves: whole(0, MOST_MOVES) }),
  v.strictObject({ type: v.literal('mix/verplaats'), step, seat: v.string(), team }),
  v.strictObject({ type: v.literal('mix/ongedaan'), step }),
  v.strictObject({ type: v.literal('mix/bevestig'), step }),
  v.strictObject({
    type: v.literal('mix/wens'),
    wish: v.variant('kind', [
      v.strictObject({ kind: v.literal('samen'), seats: v.pipe(v.array(v.string()), v.maxLength(64)) }),
      v.strictObject({ kind: v.literal('apart'), seats: v.pipe(v.array(v.string()), v.maxLength(64)) }),
      v.strictObject({ kind: v.literal('vast'), seat: v.string(), team }),
    ]),
  }),
  v.strictObject({ type: v.literal('mix/wens-weg'), id: v.string() }),
  v.strictObject({ type: v.literal('mix/afstand'), seat: v.string(), remote: v.boolean() }),
  v.strictObject({ type: v.literal('mix/zet-team-vast'), step, team, on: v.boolean() }),
  v.strictObject({ type: v.literal('mix/zet-vast'), step, seat: v.string(), on: v.boolean() }),
  v.strictObject({ type: v.literal('mix/waarom'), step, seat: v.string() }),
] as const;
export type MixCommand = v.InferOutput<(typeof MIX_COMMANDS)[number]>;

/** How the server brings back what was asked: never from a client. */
export const MIX_SYSTEM_COMMANDS = [
  v.strictObject({
    type: v.literal('mix/uitkomst'),
    /** what it was asked from, as text */
    task: v.string(),
    /** null: making them failed */
    outcome: v.nullable(v.custom<MixOutcome>((value) => typeof value === 'object' && value !== null)),
  }),
] as const;
export type MixSystemCommand = v.InferOutput<(typeof MIX_SYSTEM_COMMANDS)[number]>;

export type MixFacilitatorPart =
  | ({ type: 'mix/voorgesteld'; step: StepId } & Proposal)
  | { type: 'mix/teruggezet'; step: StepId }
  | { type: 'mix/gevraagd'; asked: Asked }
  | { type: 'mix/lukt-niet'; step: StepId; problems: MixProblem[] }
  | { type: 'mix/bevestigd'; step: StepId }
  // the wish as it is from now on
  | { type: 'mix/wens'; wish: Wished }
  | { type: 'mix/wens-weg'; id: string }
  | { type: 'mix/afstand'; seat: SeatId; remote: Owned<boolean> }
  | { type: 'mix/vast'; locks: Mixing['locks'] }
  | { type: 'mix/waarom'; step: StepId; seat: SeatId; why: Owned<LeadWhy> }
  // whose it is stands in `all`, where it was shown
  | { type: 'stijl/gedeeld' };

export type MixSeatPart =
  | { type: 'mix/afstand'; remote: Owned<boolean> }
  | { type: 'mix/waarom'; why: Owned<OwnWhy> }
  | { type: 'mix/waarom-weg' };
