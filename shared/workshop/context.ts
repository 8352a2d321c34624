import type { Content, StepKind, StepSpec } from '../decks/content.ts';
import { forTeam, teamChannel } from './channel.ts';
import type { Event, Parts, TeamPart } from './events.ts';
import type { Moment, SeatId, StepId, TeamId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import type { AllSlice, Person, State, Team, TeamSlice } from './state.ts';

/** What a decision may lean on besides the state. All of it that matters ends up in the events. */
export interface Context {
  /** who asks; null: the server itself */
  seat: SeatId | null;
  now: Moment;
  /** in [0, 1) */
  random: () => number;
  content: Content;
  /** what somebody wrote for themselves in a step, which is not in the log; empty: nothing */
  sheet: (seat: SeatId, step: StepId) => Sheet;
}

/** The facts that a command causes, or why not. */
export type Decision = Event[] | Refusal;

/** For each type of command, how it is decided. */
export type Handlers<C extends { type: string }> = {
  [T in C['type']]: (state: State, command: Extract<C, { type: T }>, ctx: Context) => Decision;
};

export interface Member {
  seat: SeatId;
  person: Person;
  team: Team;
  slice: TeamSlice;
}

export const event = (type: string, parts: Event['parts']): Event => ({ type, parts });

/** A fact for a team, and what others learn of it. */
export function toTeam(team: Team, part: TeamPart, others: Parts = {}): Event {
  return event(part.type, { ...others, ...forTeam(team.id, part) });
}

/** Who has this seat, or undefined when nobody does or they left. Own keys only: `__proto__` is nobody. */
export function seatedAt(state: State, seat: SeatId): Person | undefined {
  const person = Object.hasOwn(state.all.people, seat) ? state.all.people[seat] : undefined;
  return person?.gone ? undefined : person;
}

export function personOf(state: State, ctx: Context): { seat: SeatId; person: Person } | Refusal {
  const person = ctx.seat === null ? undefined : seatedAt(state, ctx.seat);
  if (ctx.seat === null || !person) return refuse('onbekende-zitplaats');
  return { seat: ctx.seat, person };
}

/** The asker as facilitator; refuses anybody else. */
export function facilitator(state: State, ctx: Context): { seat: SeatId; person: Person } | Refusal {
  const asker = personOf(state, ctx);
  if ('refusal' in asker) return asker;
  return asker.person.role === 'begeleider' ? asker : refuse('niet-jouw-rol');
}

/** Why the asker cannot lead this workshop now, or null. */
export function mayLead(state: State, ctx: Context): Refusal | null {
  const asker = facilitator(state, ctx);
  if ('refusal' in asker) return asker;
  return state.all.ended === null ? null : refuse('workshop-afgelopen');
}

/** The asker as participant of a workshop that goes on, in the step that is on, not paused and not dark (REGIE-6). */
export function participant(
  state: State,
  step: StepId,
  ctx: Context,
): { seat: SeatId; person: Person } | Refusal {
  const asker = personOf(state, ctx);
  if ('refusal' in asker) return asker;
  if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
  return closedForPlay(state, step) ?? asker;
}

/** The asker as member of a team, in the step that is on and not paused. */
export function member(state: State, step: StepId, ctx: Context): Member | Refusal {
  const asker = participant(state, step, ctx);
  if ('refusal' in asker) return asker;
  return teamOf(state, asker.seat, asker.person);
}

/** The asker as member of a team, whichever step is on. */
export function memberAnytime(state: State, ctx: Context): Member | Refusal {
  const asker = personOf(state, ctx);
  if ('refusal' in asker) return asker;
  if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
  return teamOf(state, asker.seat, asker.person);
}

function teamOf(state: State, seat: SeatId, person: Person): Member | Refusal {
  const team = state.all.teams.find((candidate) => candidate.members.includes(seat));
  const slice = team && state[teamChannel(team.id)];
  return team && slice ? { seat, person, team, slice } : refuse('geen-team');
}

/** As `openStep`, for who plays: also the dark of *praat* stops them (REGIE-6). */
export function closedForPlay(state: State, step: StepId): Refusal | null {
  return openStep(state, step) ?? (state.all.quiet ? refuse('praat') : null);
}

/** Why nothing can be done in this step now, or null. */
export function openStep(state: State, step: StepId): Refusal | null {
  if (state.all.ended !== null) return refuse('workshop-afgelopen');
  // VOOR-1
  if (state.all.voorwerk) return refuse('nog-niet');
  if (state.all.clock.step !== step) return refuse('andere-stap');
  if (state.all.clock.pausedLeft !== null) return refuse('pauze');
  return null;
}

export type SpecOf<K extends StepKind> = Extract<StepSpec, { kind: K }>;

/** The settings of a step; undefined when the format has no such step of this kind. */
export function specOf<K extends StepKind>(content: Content, step: StepId, kind: K): SpecOf<K> | undefined {
  return content.format.steps.find((spec): spec is SpecOf<K> => spec.id === step && spec.kind === kind);
}

/** Members of the team who are there, in the order of the team list. */
export function present(
  state: { all: Pick<AllSlice, 'people'> },
  team: { members: readonly SeatId[] },
): SeatId[] {
  return team.members.filter((seat) => isPresent(state, seat));
}

/** Has somebody a line, or are they on their way back since the server lost sight of everybody (REGIE-10)? */
export function isPresent(state: { all: Pick<AllSlice, 'people'> }, seat: SeatId): boolean {
  const person = state.all.people[seat];
  return person !== undefined && (person.online || person.awaited === true) && !person.gone;
}

/** For a facilitator: this team and what it shares, in the step that is on. */
export function ledTeam(
  state: State,
  step: StepId,
  id: TeamId,
  ctx: Context,
): { team: Team; slice: TeamSlice } | Refusal {
  const asker = facilitator(state, ctx);
  if ('refusal' in asker) return asker;
  const closed = openStep(state, step);
  if (closed) return closed;
  const team = teamById(state, id);
  const slice = team && state[teamChannel(team.id)];
  return team && slice ? { team, slice } : refuse('ander-team');
}

export function teamById(state: State, id: TeamId): Team | undefined {
  return state.all.teams.find((team) => team.id === id);
}

/** A short id for something made on the board: unguessability is not needed, uniqueness within the workshop is. */
export function freshId(ctx: Context): string {
  let id = '';
  for (let i = 0; i < 10; i += 1)
    id += '0123456789abcdefghjkmnpqrstvwxyz'[Math.floor(ctx.random() * 32)] ?? '';
  return id;
}
