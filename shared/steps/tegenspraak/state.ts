import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import { TEGEN_ROLES, type TegenRole } from '../../decks/piles.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { Pass } from '../../workshop/pass.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/** A stand in silence; where the team stands; questions from roles; what it agrees on. */
export const TEGENSPRAAK_PHASES = ['stil', 'lijn', 'vragen', 'afspraken', 'klaar'] as const;
export type TegenspraakPhase = (typeof TEGENSPRAAK_PHASES)[number];

/** `stand`: places on the line; `shown`: stands from which they are shown (TEGEN-2); `text` in graphemes */
export const TEGENSPRAAK_LIMITS = { stand: 5, shown: 3, agreements: 3, text: 100 } as const;

/** The field of a sheet in which somebody takes a stand: 1 is not at all, the highest is entirely. */
export const STAND = 'stand';

export interface Cast {
  role: TegenRole;
  seat: SeatId;
}

export interface TegenspraakTeam {
  phase: TegenspraakPhase;
  since: Moment;
  statement: CardId;
  /** who took a stand and is done */
  ready: SeatId[];
  /** every stand, the lowest first, of nobody in particular; null while not shown, or with too few to show */
  stands: number[] | null;
  /** question cards, the one that lies last */
  questions: CardId[];
  /** in the order in which roles are given out; who is first goes last with the next question */
  row: SeatId[];
  cast: Cast[];
  /** the two who answer */
  pass: Pass;
  scribe: SeatId | null;
  /** by their place; null: nothing there */
  agreements: (Owned<string> | null)[];
  /** who wants to go on or to settle, waiting for a second member */
  asked: SeatId | null;
}

const step = v.string();
const role = v.picklist(TEGEN_ROLES);
export const TEGENSPRAAK_COMMANDS = [
  v.strictObject({ type: v.literal('tegenspraak/klaar'), step }),
  v.strictObject({ type: v.literal('tegenspraak/toon'), step }),
  v.strictObject({ type: v.literal('tegenspraak/vraag'), step }),
  // of whose turn it is; any member may say so (KAART-8)
  v.strictObject({ type: v.literal('tegenspraak/gezegd'), step, seat: v.string() }),
  v.strictObject({ type: v.literal('tegenspraak/sla-over'), step, seat: v.string() }),
  v.strictObject({ type: v.literal('tegenspraak/rol'), step, role }),
  v.strictObject({ type: v.literal('tegenspraak/afspreken'), step }),
  v.strictObject({ type: v.literal('tegenspraak/pen'), step }),
  v.strictObject({
    type: v.literal('tegenspraak/afspraak'),
    step,
    place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEGENSPRAAK_LIMITS.agreements - 1)),
    text: v.string(),
  }),
  v.strictObject({ type: v.literal('tegenspraak/leg-vast'), step }),
] as const;
export type TegenspraakCommand = v.InferOutput<(typeof TEGENSPRAAK_COMMANDS)[number]>;

export type TegenspraakTeamPart =
  | { type: 'tegenspraak/begonnen'; step: StepId; at: Moment; statement: CardId; row: SeatId[] }
  | { type: 'tegenspraak/klaar'; step: StepId; seat: SeatId }
  | { type: 'tegenspraak/getoond'; step: StepId; at: Moment; stands: number[] | null }
  | {
      type: 'tegenspraak/vraag';
      step: StepId;
      at: Moment;
      card: CardId;
      row: SeatId[];
      cast: Cast[];
      pass: Pass;
    }
  | { type: 'tegenspraak/beurt'; step: StepId; pass: Pass }
  | { type: 'tegenspraak/rol'; step: StepId; role: TegenRole; seat: SeatId; pass: Pass }
  | { type: 'tegenspraak/gevraagd'; step: StepId; seat: SeatId }
  | { type: 'tegenspraak/afspreken'; step: StepId; at: Moment; scribe: SeatId }
  | { type: 'tegenspraak/pen'; step: StepId; seat: SeatId }
  | {
      type: 'tegenspraak/afspraak';
      step: StepId;
      place: number;
      text: Owned<string> | null;
    }
  | { type: 'tegenspraak/vastgelegd'; step: StepId; at: Moment };

const noPass = (): Pass => ({ turn: null, queue: [], deferred: [] });

export const tegenspraakTeam: Folds<TeamSlice, TegenspraakTeamPart> = {
  'tegenspraak/begonnen'(team, { step: id, at, statement, row }) {
    (team.tegenspraak ??= {})[id] = {
      phase: 'stil',
      since: at,
      statement,
      ready: [],
      stands: null,
      questions: [],
      row,
      cast: [],
      pass: noPass(),
      scribe: null,
      agreements: [],
      asked: null,
    };
  },
  'tegenspraak/klaar'(team, { step: id, seat }) {
    team.tegenspraak?.[id]?.ready.push(seat);
  },
  'tegenspraak/getoond'(team, { step: id, at, stands }) {
    const here = team.tegenspraak?.[id];
    if (here) Object.assign(here, { phase: 'lijn', since: at, ready: [], stands });
  },
  'tegenspraak/vraag'(team, { step: id, at, card, row, cast, pass }) {
    const here = team.tegenspraak?.[id];
    if (!here) return;
    Object.assign(here, { phase: 'vragen', since: at, row, cast, pass, asked: null });
    here.questions.push(card);
  },
  'tegenspraak/beurt'(team, { step: id, pass }) {
    const here = team.tegenspraak?.[id];
    if (here) here.pass = pass;
  },
  'tegenspraak/rol'(team, { step: id, role: taken, seat, pass }) {
    const here = team.tegenspraak?.[id];
    if (!here) return;
    const others = here.cast.filter((one) => one.seat !== seat || one.role === taken);
    here.cast = others.map((one) => (one.role === taken ? { role: taken, seat } : one));
    here.pass = pass;
  },
  'tegenspraak/gevraagd'(team, { step: id, seat }) {
    const here = team.tegenspraak?.[id];
    if (here) here.asked = seat;
  },
  'tegenspraak/afspreken'(team, { step: id, at, scribe }) {
    const here = team.tegenspraak?.[id];
    if (here) Object.assign(here, { phase: 'afspraken', since: at, pass: noPass(), scribe, asked: null });
  },
  'tegenspraak/pen'(team, { step: id, seat }) {
    const here = team.tegenspraak?.[id];
    if (here) here.scribe = seat;
  },
  // another text has to be settled again
  'tegenspraak/afspraak'(team, { step: id, place, text }) {
    const here = team.tegenspraak?.[id];
    if (!here) return;
    while (here.agreements.length <= place) here.agreements.push(null);
    here.agreements[place] = text;
    Object.assign(here, { phase: 'afspraken', asked: null });
  },
  'tegenspraak/vastgelegd'(team, { step: id, at }) {
    const here = team.tegenspraak?.[id];
    if (here) Object.assign(here, { phase: 'klaar', since: at, asked: null });
  },
};

/** What the team agreed on, without what is empty or was taken out by its writer. */
export function agreed({ agreements }: Pick<TegenspraakTeam, 'agreements'>): string[] {
  return agreements.flatMap((text) => text?.value ?? []);
}

/** The role of somebody with the question that lies; null for who listens. */
export function roleOf({ cast }: Pick<TegenspraakTeam, 'cast'>, seat: SeatId): TegenRole | null {
  return cast.find((one) => one.seat === seat)?.role ?? null;
}
