import * as v from 'valibot';
import { ANSWER, answer, COMMITMENT, type Commitment } from '../../workshop/commitment.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { Pass } from '../../workshop/pass.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/** Who is missing, in silence; which of them get a chair; chair by chair somebody speaks for it; how they come in. */
export const SYSTEEM_PHASES = ['wie', 'stoelen', 'spreken', 'uitnodigen', 'klaar'] as const;
export type SysteemPhase = (typeof SYSTEEM_PHASES)[number];

/** Texts in graphemes, parties in pieces. */
export const SYSTEEM_LIMITS = { party: 60, parties: 30, said: 320, answer: 140 } as const;
/** ms that a chair stays empty before lots may be drawn */
export const SYSTEEM_TIMES = { take: 60_000 } as const;

/** The fields of a sheet: parties that somebody misses, as many as they have. */
export const PARTY_FIELDS = ['partij1', 'partij2', 'partij3'] as const;

export interface SysteemTeam {
  phase: SysteemPhase;
  since: Moment;
  /** who is done with the silence that is on */
  ready: SeatId[];
  parties: SysteemParty[];
  /** which parties each would give a chair */
  choices: Record<SeatId, string[]>;
  chairs: Chair[];
  /** the place of the chair that is on */
  at: number;
  /** the others, who answer the chair that is on */
  pass: Pass;
  /** who wants to go on, waiting for a second member */
  asked: SeatId | null;
  /** SYSTEEM-3: the parties for which they asked a chair; absent: nobody said so */
  askedFor?: string[];
}

export interface SysteemParty {
  id: string;
  /** unsigned when it was written in the silence (SYSTEEM-1), of somebody when it was added later on */
  name: string | Owned<string>;
  /** how many members wrote it in the silence */
  times: number;
}

export interface Chair {
  /** the party that is not there */
  party: string;
  /** who sits on it */
  speaker: SeatId | null;
  /** the lot fell on the speaker, who has not said yes */
  drawn: boolean;
  /** since when it stands empty, or was taken */
  since: Moment;
  /** who gave it back */
  declined: SeatId[];
  said: Owned<string> | null;
  answers: Answer[];
  /** SYSTEEM-8: ask first whether they want to */
  ask: boolean;
  invite: Commitment | null;
}

/** One line to a chair, or none. */
export interface Answer {
  by: SeatId;
  text: Owned<string> | null;
}

const step = v.string();
const chair = v.string();
// the phase that the presser sees: a word that comes late does not count for another
const phase = v.picklist(SYSTEEM_PHASES);
export const SYSTEEM_COMMANDS = [
  v.strictObject({ type: v.literal('systeem/klaar'), step, phase }),
  v.strictObject({ type: v.literal('systeem/toon'), step, phase }),
  v.strictObject({ type: v.literal('systeem/partij'), step, name: v.string() }),
  v.strictObject({
    type: v.literal('systeem/keuze'),
    step,
    parties: v.pipe(v.array(v.string()), v.maxLength(SYSTEEM_LIMITS.parties)),
  }),
  v.strictObject({ type: v.literal('systeem/zet-neer'), step }),
  // `chair`: the one that the presser sees, so that two presses at once go for one chair
  v.strictObject({ type: v.literal('systeem/neem-plaats'), step, chair }),
  v.strictObject({ type: v.literal('systeem/loot'), step, chair }),
  v.strictObject({ type: v.literal('systeem/geef-terug'), step, chair }),
  v.strictObject({ type: v.literal('systeem/spreek'), step, chair, text: v.string() }),
  v.strictObject({ type: v.literal('systeem/antwoord'), step, chair, text: v.string() }),
  v.strictObject({ type: v.literal('systeem/sla-over'), step, seat: v.string() }),
  v.strictObject({ type: v.literal('systeem/verder'), step, chair }),
  v.strictObject({ type: v.literal('systeem/nodig-uit'), step, chair, ...COMMITMENT }),
  v.strictObject({ type: v.literal('systeem/neem-aan'), step, chair, ...ANSWER }),
  v.strictObject({ type: v.literal('systeem/vraag-eerst'), step, chair, on: v.boolean() }),
  v.strictObject({ type: v.literal('systeem/leg-vast'), step }),
] as const;
export type SysteemCommand = v.InferOutput<(typeof SYSTEEM_COMMANDS)[number]>;

export type SysteemTeamPart =
  | { type: 'systeem/begonnen'; step: StepId; at: Moment }
  | { type: 'systeem/klaar'; step: StepId; seat: SeatId }
  | { type: 'systeem/getoond'; step: StepId; at: Moment; parties: SysteemParty[] }
  | { type: 'systeem/partij'; step: StepId; party: SysteemParty }
  | { type: 'systeem/keuze'; step: StepId; seat: SeatId; parties: string[] }
  // `parties`: those that would get a chair; left out in older logs and where chairs are not what is asked
  | { type: 'systeem/gevraagd'; step: StepId; seat: SeatId; parties?: string[] }
  | { type: 'systeem/neergezet'; step: StepId; at: Moment; parties: string[] }
  | { type: 'systeem/spreker'; step: StepId; at: Moment; chair: string; seat: SeatId; drawn: boolean }
  | { type: 'systeem/teruggegeven'; step: StepId; at: Moment; chair: string; seat: SeatId; declined: boolean }
  | { type: 'systeem/gesproken'; step: StepId; chair: string; text: Owned<string> }
  | { type: 'systeem/geantwoord'; step: StepId; chair: string; answer: Answer }
  | { type: 'systeem/beurt'; step: StepId; pass: Pass }
  | { type: 'systeem/stoel'; step: StepId; at: Moment; place: number }
  | { type: 'systeem/fase'; step: StepId; at: Moment; phase: 'uitnodigen' | 'klaar' }
  | { type: 'systeem/uitgenodigd'; step: StepId; chair: string; line: Commitment }
  | { type: 'systeem/aangenomen'; step: StepId; chair: string; accept: boolean }
  | { type: 'systeem/vraag-eerst'; step: StepId; chair: string; on: boolean };

const noPass = (): Pass => ({ turn: null, queue: [], deferred: [] });

export const systeemTeam: Folds<TeamSlice, SysteemTeamPart> = {
  'systeem/begonnen'(team, { step: id, at }) {
    (team.systeem ??= {})[id] = {
      phase: 'wie',
      since: at,
      ready: [],
      parties: [],
      choices: {},
      chairs: [],
      at: 0,
      pass: noPass(),
      asked: null,
    };
  },
  'systeem/klaar'(team, { step: id, seat }) {
    team.systeem?.[id]?.ready.push(seat);
  },
  'systeem/getoond'(team, { step: id, at, parties }) {
    const here = team.systeem?.[id];
    if (here) Object.assign(here, { phase: 'stoelen', since: at, ready: [], parties });
  },
  'systeem/partij'(team, { step: id, party }) {
    team.systeem?.[id]?.parties.push(party);
  },
  'systeem/keuze'(team, { step: id, seat, parties }) {
    const here = team.systeem?.[id];
    if (!here) return;
    here.choices[seat] = parties;
    here.asked = null;
  },
  'systeem/gevraagd'(team, { step: id, seat, parties }) {
    const here = team.systeem?.[id];
    if (here) Object.assign(here, { asked: seat, ...(parties ? { askedFor: parties } : {}) });
  },
  'systeem/neergezet'(team, { step: id, at, parties }) {
    const here = team.systeem?.[id];
    if (!here) return;
    const chairs = parties.map((party) => emptyChair(party, at));
    Object.assign(here, { phase: 'spreken', since: at, asked: null, chairs, at: 0 });
  },
  'systeem/spreker'(team, { step: id, at, chair: of, seat, drawn }) {
    const here = team.systeem?.[id];
    const one = chairIn(team, id, of);
    if (!here || !one) return;
    Object.assign(one, { speaker: seat, drawn, since: at });
    here.asked = null;
  },
  'systeem/teruggegeven'(team, { step: id, at, chair: of, seat, declined }) {
    const one = chairIn(team, id, of);
    if (!one) return;
    Object.assign(one, { speaker: null, drawn: false, since: at });
    if (declined) one.declined.push(seat);
  },
  'systeem/gesproken'(team, { step: id, chair: of, text }) {
    const here = team.systeem?.[id];
    const one = chairIn(team, id, of);
    if (!here || !one) return;
    Object.assign(one, { said: text, drawn: false });
    here.asked = null;
  },
  'systeem/geantwoord'(team, { step: id, chair: of, answer: said }) {
    chairIn(team, id, of)?.answers.push(said);
  },
  'systeem/beurt'(team, { step: id, pass }) {
    const here = team.systeem?.[id];
    if (here) here.pass = pass;
  },
  'systeem/stoel'(team, { step: id, at, place }) {
    const here = team.systeem?.[id];
    if (!here) return;
    Object.assign(here, { since: at, at: place, asked: null, pass: noPass() });
    const one = here.chairs[place];
    if (one) one.since = at;
  },
  'systeem/fase'(team, { step: id, at, phase: to }) {
    const here = team.systeem?.[id];
    if (here) Object.assign(here, { phase: to, since: at, asked: null, pass: noPass() });
  },
  // what was asked about other invitations is not asked any more
  'systeem/uitgenodigd'(team, { step: id, chair: of, line }) {
    const here = team.systeem?.[id];
    const one = chairIn(team, id, of);
    if (!here || !one) return;
    one.invite = line;
    here.asked = null;
  },
  'systeem/aangenomen'(team, { step: id, chair: of, accept }) {
    const line = chairIn(team, id, of)?.invite;
    if (line) answer(line, accept);
  },
  'systeem/vraag-eerst'(team, { step: id, chair: of, on }) {
    const here = team.systeem?.[id];
    const one = chairIn(team, id, of);
    if (!here || !one) return;
    one.ask = on;
    here.asked = null;
  },
};

function emptyChair(party: string, since: Moment): Chair {
  return {
    party,
    speaker: null,
    drawn: false,
    since,
    declined: [],
    said: null,
    answers: [],
    ask: false,
    invite: null,
  };
}

function chairIn(team: TeamSlice, step: StepId, of: string): Chair | undefined {
  return team.systeem?.[step]?.chairs.find(({ party }) => party === of);
}

/** The name of a party; null once who added it was erased. */
export function partyName({ name }: Pick<SysteemParty, 'name'>): string | null {
  return typeof name === 'string' ? name : name.value;
}

/** The party of a chair. */
export function partyOf({ parties }: Pick<SysteemTeam, 'parties'>, id: string): string | null {
  const party = parties.find((one) => one.id === id);
  return party ? partyName(party) : null;
}

/** Names that are one and the same party: without an article, capitals and what closes a sentence. */
export function sameAs(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:de|het|een|the|an?)\s+/u, '')
    .replace(/[.,;!?]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How many members would give this party a chair. */
export function votesFor(here: Pick<SysteemTeam, 'choices'>, members: readonly SeatId[], id: string): number {
  return members.filter((seat) => here.choices[seat]?.includes(id)).length;
}

/**
 * SYSTEEM-3: the most chosen, as many as there are chairs; who is equal at the border gets none, since the list is in no order, and
 * what was erased gets none.
 * @returns parties that get a chair, and those between which the team still has to choose
 */
export function outcomeOf(
  here: Pick<SysteemTeam, 'choices' | 'parties'>,
  members: readonly SeatId[],
  chairs: number,
): { chosen: string[]; tied: string[] } {
  const votes = (id: string): number => votesFor(here, members, id);
  const wanted = here.parties
    .filter((party) => partyName(party) !== null)
    .map(({ id }) => id)
    .filter((id) => votes(id) > 0)
    .toSorted((a, b) => votes(b) - votes(a));
  const over = wanted[chairs];
  if (over === undefined) return { chosen: wanted, tied: [] };
  const border = votes(over);
  const chosen = wanted.filter((id) => votes(id) > border);
  return { chosen, tied: chosen.length === chairs ? [] : wanted.filter((id) => votes(id) === border) };
}

/** SYSTEEM-3: who asked to put down these chairs. Who leaves or is erased changes them: what was asked of others stands for nothing. */
export function askerOf(
  { asked, askedFor }: Pick<SysteemTeam, 'asked' | 'askedFor'>,
  chosen: readonly string[],
): SeatId | null {
  return askedFor && !isSame(askedFor, chosen) ? null : asked;
}

/** The same parties, in any order? */
export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** The chair that is on; undefined when none is. */
export function chairNow({ phase: now, chairs, at }: SysteemTeam): Chair | undefined {
  return now === 'spreken' ? chairs[at] : undefined;
}

/** Who spoke for a chair before. */
export function spoke({ chairs }: Pick<SysteemTeam, 'chairs'>): SeatId[] {
  return chairs.flatMap(({ said }) => said?.by ?? []);
}
