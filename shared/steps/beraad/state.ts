import * as v from 'valibot';
import { ANSWER, answer, COMMITMENT, type Commitment } from '../../workshop/commitment.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { SeatSlice, TeamSlice } from '../../workshop/state.ts';

/** The parts of a moral deliberation, in this order (BERAAD-1). Our own design: the publication gives no steps. */
export const BERAAD_PARTS = ['casus', 'vraag', 'geraakt', 'keuzes', 'standpunt', 'opbrengst'] as const;
export type BeraadPart = (typeof BERAAD_PARTS)[number];

/** What is written in silence is talked over once it is shown: the question, and who is touched. */
export const BERAAD_PHASES = [
  'casus',
  'vraag',
  'vraagkeuze',
  'geraakt',
  'lijst',
  'keuzes',
  'standpunt',
  'opbrengst',
  'klaar',
] as const;
export type BeraadPhase = (typeof BERAAD_PHASES)[number];

export const BERAAD_SILENCES = ['vraag', 'geraakt', 'standpunt'] as const satisfies readonly BeraadPhase[];
export type BeraadSilence = (typeof BERAAD_SILENCES)[number];

/** What two members settle, which takes the team on. */
export const BERAAD_SETTLED = [
  'casus',
  'vraagkeuze',
  'lijst',
  'keuzes',
  'opbrengst',
] as const satisfies readonly BeraadPhase[];
export type BeraadSettled = (typeof BERAAD_SETTLED)[number];

/** What the one with the pen writes. */
export const BERAAD_WRITTEN = ['casus', 'vraagkeuze', 'opbrengst'] as const satisfies readonly BeraadPhase[];
export type BeraadWritten = (typeof BERAAD_WRITTEN)[number];

export const PART_OF: Record<BeraadPhase, BeraadPart> = {
  casus: 'casus',
  vraag: 'vraag',
  vraagkeuze: 'vraag',
  geraakt: 'geraakt',
  lijst: 'geraakt',
  keuzes: 'keuzes',
  standpunt: 'standpunt',
  opbrengst: 'opbrengst',
  klaar: 'opbrengst',
};

/** Graphemes, and how many of each. */
export const BERAAD_LIMITS = {
  casus: 400,
  vraagkeuze: 160,
  opbrengst: 240,
  who: 60,
  value: 60,
  /** that one person writes down */
  pairs: 3,
  /** on the list of the team, and values of each */
  touched: 30,
  values: 12,
  choice: 120,
  choices: 3,
  reason: 140,
  /** for and against one choice together */
  reasons: 24,
  stand: 240,
  cost: 160,
} as const satisfies Record<BeraadWritten, number> & Record<string, number>;

/** What speaks for a choice, or against it. */
export const SIDES = ['voor', 'tegen'] as const;
export type Side = (typeof SIDES)[number];

/** The fields of a sheet: the question; who is touched and what they value. */
export const MORELE_VRAAG = 'vraag';
export const wieField = (at: number): string => `wie${at + 1}`;
export const waardeField = (at: number): string => `waarde${at + 1}`;

/** Words on the table; without `by`: written in silence and shown unsigned. */
export type Said = Owned<string> | { value: string };

export interface Touched {
  id: string;
  who: Said;
  values: Said[];
}

export interface Choice {
  id: string;
  text: Owned<string>;
  reasons: Reason[];
}

export interface Reason {
  id: string;
  side: Side;
  /** from whom it is seen; null: nobody in particular */
  touched: string | null;
  text: Owned<string>;
}

export interface BeraadTeam {
  phase: BeraadPhase;
  since: Moment;
  /** who is done with the silence that is on */
  ready: SeatId[];
  /** whose case it is */
  teller: SeatId | null;
  scribe: SeatId | null;
  /** who wants to settle what is on, waiting for a second member */
  asked: SeatId | null;
  /** erased with the teller, whoever wrote it down */
  case: Owned<string> | null;
  /** unsigned and in no order */
  questions: string[];
  question: Said | null;
  touched: Touched[];
  choices: Choice[];
  found: Owned<string> | null;
  agreement: Commitment | null;
}

/** BERAAD-6: one's own stand and what it costs; nobody else ever sees it. */
export interface BeraadSeat {
  stand: Owned<string> | null;
  cost: Owned<string> | null;
}

const step = v.string();
export const BERAAD_COMMANDS = [
  v.strictObject({ type: v.literal('beraad/klaar'), step, phase: v.picklist(BERAAD_SILENCES) }),
  v.strictObject({ type: v.literal('beraad/toon'), step, phase: v.picklist(BERAAD_SILENCES) }),
  v.strictObject({ type: v.literal('beraad/vertel'), step, on: v.boolean() }),
  v.strictObject({ type: v.literal('beraad/pen'), step }),
  v.strictObject({
    type: v.literal('beraad/tekst'),
    step,
    phase: v.picklist(BERAAD_WRITTEN),
    text: v.string(),
  }),
  v.strictObject({
    type: v.literal('beraad/neem'),
    step,
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('beraad/erbij'), step, who: v.string(), value: v.string() }),
  v.strictObject({ type: v.literal('beraad/voeg-samen'), step, one: v.string(), into: v.string() }),
  v.strictObject({ type: v.literal('beraad/keuze'), step, text: v.string() }),
  v.strictObject({
    type: v.literal('beraad/weegt'),
    step,
    choice: v.string(),
    side: v.picklist(SIDES),
    touched: v.nullable(v.string()),
    text: v.string(),
  }),
  v.strictObject({ type: v.literal('beraad/haal-weg'), step, id: v.string() }),
  v.strictObject({ type: v.literal('beraad/standpunt'), step, stand: v.string(), cost: v.string() }),
  v.strictObject({ type: v.literal('beraad/leg-vast'), step, phase: v.picklist(BERAAD_SETTLED) }),
  v.strictObject({ type: v.literal('beraad/afspraak'), step, ...COMMITMENT }),
  v.strictObject({ type: v.literal('beraad/neem-aan'), step, ...ANSWER }),
] as const;
export type BeraadCommand = v.InferOutput<(typeof BERAAD_COMMANDS)[number]>;

export type BeraadTeamPart =
  | { type: 'beraad/begonnen'; step: StepId; at: Moment }
  | { type: 'beraad/klaar'; step: StepId; seat: SeatId }
  | { type: 'beraad/verteller'; step: StepId; teller: SeatId | null; scribe: SeatId | null }
  | { type: 'beraad/pen'; step: StepId; seat: SeatId }
  | { type: 'beraad/casus'; step: StepId; text: Owned<string> }
  | { type: 'beraad/vragen'; step: StepId; at: Moment; questions: string[]; scribe: SeatId }
  | { type: 'beraad/vraag'; step: StepId; question: Said }
  | { type: 'beraad/geraakt'; step: StepId; at: Moment; touched: Touched[] }
  | { type: 'beraad/erbij'; step: StepId; touched: Touched }
  | { type: 'beraad/samengevoegd'; step: StepId; one: string; into: string }
  | { type: 'beraad/keuze'; step: StepId; choice: Choice }
  | { type: 'beraad/weegt'; step: StepId; choice: string; reason: Reason }
  | { type: 'beraad/weg'; step: StepId; id: string }
  | { type: 'beraad/gevraagd'; step: StepId; seat: SeatId }
  | { type: 'beraad/verder'; step: StepId; at: Moment; phase: BeraadPhase; scribe: SeatId | null }
  | { type: 'beraad/opbrengst'; step: StepId; found: Owned<string> }
  | { type: 'beraad/afspraak'; step: StepId; agreement: Commitment }
  | { type: 'beraad/aangenomen'; step: StepId; accept: boolean };

export type BeraadSeatPart = {
  type: 'beraad/standpunt';
  step: StepId;
  stand: Owned<string> | null;
  cost: Owned<string> | null;
};

export const beraadTeam: Folds<TeamSlice, BeraadTeamPart> = {
  'beraad/begonnen'(team, { step: id, at }) {
    (team.beraad ??= {})[id] = {
      phase: 'casus',
      since: at,
      ready: [],
      teller: null,
      scribe: null,
      asked: null,
      case: null,
      questions: [],
      question: null,
      touched: [],
      choices: [],
      found: null,
      agreement: null,
    };
  },
  'beraad/klaar'(team, { step: id, seat }) {
    team.beraad?.[id]?.ready.push(seat);
  },
  // another teller has another case
  'beraad/verteller'(team, { step: id, teller, scribe }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { teller, scribe, case: null, asked: null });
  },
  'beraad/pen'(team, { step: id, seat }) {
    const here = team.beraad?.[id];
    if (here) here.scribe = seat;
  },
  // what changes has to be asked again
  'beraad/casus'(team, { step: id, text }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { case: text, asked: null });
  },
  'beraad/vragen'(team, { step: id, at, questions, scribe }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { phase: 'vraagkeuze', since: at, ready: [], questions, scribe });
  },
  'beraad/vraag'(team, { step: id, question }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { question, asked: null });
  },
  'beraad/geraakt'(team, { step: id, at, touched }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { phase: 'lijst', since: at, ready: [], touched });
  },
  'beraad/erbij'(team, { step: id, touched }) {
    const here = team.beraad?.[id];
    if (!here) return;
    const there = here.touched.find((one) => one.id === touched.id);
    if (there) there.values.push(...touched.values);
    else here.touched.push(touched);
    here.asked = null;
  },
  'beraad/samengevoegd'(team, { step: id, one, into }) {
    const here = team.beraad?.[id];
    const from = here?.touched.find((entry) => entry.id === one);
    const to = here?.touched.find((entry) => entry.id === into);
    if (!here || !from || !to) return;
    to.values = withValues(to.values, from.values);
    here.touched = here.touched.filter((entry) => entry !== from);
    here.asked = null;
  },
  'beraad/keuze'(team, { step: id, choice }) {
    const here = team.beraad?.[id];
    if (!here) return;
    here.choices.push(choice);
    here.asked = null;
  },
  'beraad/weegt'(team, { step: id, choice, reason }) {
    const here = team.beraad?.[id];
    if (!here) return;
    here.choices.find((one) => one.id === choice)?.reasons.push(reason);
    here.asked = null;
  },
  'beraad/weg'(team, { step: id, id: gone }) {
    const here = team.beraad?.[id];
    if (!here) return;
    here.touched = here.touched.filter((one) => one.id !== gone);
    here.choices = here.choices.filter((one) => one.id !== gone);
    for (const choice of here.choices) choice.reasons = choice.reasons.filter((one) => one.id !== gone);
    here.asked = null;
  },
  'beraad/gevraagd'(team, { step: id, seat }) {
    const here = team.beraad?.[id];
    if (here) here.asked = seat;
  },
  'beraad/verder'(team, { step: id, at, phase, scribe }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { phase, since: at, ready: [], asked: null, scribe });
  },
  'beraad/opbrengst'(team, { step: id, found }) {
    const here = team.beraad?.[id];
    if (here) Object.assign(here, { phase: 'opbrengst', found, asked: null });
  },
  'beraad/afspraak'(team, { step: id, agreement }) {
    const here = team.beraad?.[id];
    if (here) here.agreement = agreement;
  },
  'beraad/aangenomen'(team, { step: id, accept }) {
    const agreement = team.beraad?.[id]?.agreement;
    if (agreement) answer(agreement, accept);
  },
};

export const beraadSeat: Folds<SeatSlice, BeraadSeatPart> = {
  'beraad/standpunt'(slice, { step: id, stand, cost }) {
    (slice.beraad ??= {})[id] = { stand, cost };
  },
};

/** Is there anything to settle? What was erased is nothing. */
export function hasSomething(here: BeraadTeam, phase: BeraadSettled): boolean {
  switch (phase) {
    case 'casus':
      return (here.case?.value ?? null) !== null;
    case 'vraagkeuze':
      return (here.question?.value ?? null) !== null;
    case 'lijst':
      return here.touched.some(({ who }) => who.value !== null);
    case 'keuzes':
      return here.choices.some(({ text }) => text.value !== null);
    case 'opbrengst':
      return (here.found?.value ?? null) !== null;
  }
}

/** Are these the same words to a reader? */
export function sameWords(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** These values and those that are not among them yet. */
export function withValues(values: readonly Said[], more: readonly Said[]): Said[] {
  return more.reduce<Said[]>(
    (all, one) => (all.some(({ value }) => sameWords(value, one.value)) ? all : [...all, one]),
    [...values],
  );
}
