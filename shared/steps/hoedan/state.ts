import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import { ANSWER, answer, COMMITMENT, type Commitment } from '../../workshop/commitment.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { Pass } from '../../workshop/pass.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/** Roles are taken; per recommendation each says how from their own role, and the team makes one line of it. */
export const HOEDAN_PHASES = ['rollen', 'beurten', 'afspreken', 'klaar'] as const;
export type HoedanPhase = (typeof HOEDAN_PHASES)[number];

/** graphemes */
export const HOEDAN_LIMITS = { how: 140 } as const;

export interface HoedanTeam {
  phase: HoedanPhase;
  since: Moment;
  /** the role of each who took one; a role may be had by several, and by nobody */
  roles: Record<SeatId, string>;
  /** who asked to begin while somebody has no role, waiting for a second member */
  asked: SeatId | null;
  /** the recommendations that were drawn, the newest last */
  rounds: HoedanRound[];
  pass: Pass;
}

export interface HoedanRound {
  /** the recommendation: a pile of the deck */
  pile: string;
  /** with whom the pass began (KAART-4) */
  first: SeatId;
  /** in the order in which they spoke */
  said: HoedanSaid[];
  line: HoedanLine | null;
}

export interface HoedanSaid {
  by: SeatId;
  role: string;
  card: CardId;
  /** null: said aloud only */
  how: Owned<string> | null;
}

/** Who does what by when (KOERS-2); `role`: that of the person named, when it was written. */
export interface HoedanLine extends Commitment {
  role: string | null;
}

const step = v.string();
const pile = v.string();
export const HOEDAN_COMMANDS = [
  v.strictObject({ type: v.literal('hoedan/rol'), step, role: v.string() }),
  v.strictObject({ type: v.literal('hoedan/begin'), step }),
  // `pile`: the recommendation that the presser sees, so that who is late says it of that one or not at all
  v.strictObject({ type: v.literal('hoedan/klaar'), step, pile, how: v.string() }),
  v.strictObject({ type: v.literal('hoedan/sla-over'), step, seat: v.string() }),
  v.strictObject({ type: v.literal('hoedan/regel'), step, pile, ...COMMITMENT }),
  v.strictObject({ type: v.literal('hoedan/neem-aan'), step, pile, ...ANSWER }),
  // so that two presses at once draw one
  v.strictObject({ type: v.literal('hoedan/verder'), step, pile }),
] as const;
export type HoedanCommand = v.InferOutput<(typeof HOEDAN_COMMANDS)[number]>;

export type HoedanTeamPart =
  | { type: 'hoedan/begonnen'; step: StepId; at: Moment }
  | { type: 'hoedan/rol'; step: StepId; seat: SeatId; role: string }
  | { type: 'hoedan/begin-gevraagd'; step: StepId; seat: SeatId }
  | { type: 'hoedan/getrokken'; step: StepId; at: Moment; pile: string; first: SeatId }
  | { type: 'hoedan/beurt'; step: StepId; pass: Pass }
  | { type: 'hoedan/gezegd'; step: StepId; said: HoedanSaid }
  | { type: 'hoedan/fase'; step: StepId; at: Moment; phase: 'afspreken' | 'klaar' }
  | { type: 'hoedan/regel'; step: StepId; pile: string; line: HoedanLine }
  | { type: 'hoedan/aangenomen'; step: StepId; pile: string; accept: boolean };

export const hoedanTeam: Folds<TeamSlice, HoedanTeamPart> = {
  'hoedan/begonnen'(team, { step: id, at }) {
    (team.hoedan ??= {})[id] = {
      phase: 'rollen',
      since: at,
      roles: {},
      asked: null,
      rounds: [],
      pass: { turn: null, queue: [], deferred: [] },
    };
  },
  'hoedan/rol'(team, { step: id, seat, role }) {
    const here = team.hoedan?.[id];
    if (here) here.roles[seat] = role;
  },
  'hoedan/begin-gevraagd'(team, { step: id, seat }) {
    const here = team.hoedan?.[id];
    if (here) here.asked = seat;
  },
  'hoedan/getrokken'(team, { step: id, at, pile: drawn, first }) {
    const here = team.hoedan?.[id];
    if (!here) return;
    Object.assign(here, { phase: 'beurten', since: at, asked: null });
    here.rounds.push({ pile: drawn, first, said: [], line: null });
  },
  'hoedan/beurt'(team, { step: id, pass }) {
    const here = team.hoedan?.[id];
    if (here) here.pass = pass;
  },
  'hoedan/gezegd'(team, { step: id, said }) {
    team.hoedan?.[id]?.rounds.at(-1)?.said.push(said);
  },
  'hoedan/fase'(team, { step: id, at, phase }) {
    const here = team.hoedan?.[id];
    if (here) Object.assign(here, { phase, since: at });
  },
  'hoedan/regel'(team, { step: id, pile: of, line }) {
    const round = team.hoedan?.[id]?.rounds.find((one) => one.pile === of);
    if (round) round.line = line;
  },
  'hoedan/aangenomen'(team, { step: id, pile: of, accept }) {
    const line = team.hoedan?.[id]?.rounds.find((one) => one.pile === of)?.line;
    if (line) answer(line, accept);
  },
};

/** Are the turns of this recommendation over? */
export function talkedOver({ phase, rounds }: HoedanTeam, of: string): boolean {
  const at = rounds.findIndex((one) => one.pile === of);
  return at !== -1 && (at < rounds.length - 1 || phase !== 'beurten');
}
