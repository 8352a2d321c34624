import * as v from 'valibot';
import { STYLES } from '../decks/content.ts';
import { mix, type NotMixed } from '../mix/mix.ts';
import type { MixPerson } from '../mix/people.ts';
import { qualityOf, type MixQuality } from '../mix/quality.ts';
import { reseat } from '../mix/reseat.ts';
import { PEOPLE, TEAM_SIZE } from '../mix/sizes.ts';
import {
  event,
  facilitator,
  openStep,
  specOf,
  type Context,
  type Decision,
  type Handlers,
} from '../workshop/context.ts';
import type { Event } from '../workshop/events.ts';
import type { Folds } from '../workshop/fold.ts';
import type { SeatId, StepId } from '../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../workshop/refusal.ts';
import { emptyTeam, type FacilitatorSlice, type State, type Team } from '../workshop/state.ts';
import { teamChannel } from '../workshop/channel.ts';
import { tablesForTeams } from '../workshop/homing.ts';
import { flavourOf } from './vragenlijst.ts';

/** The proposal a facilitator works on. Nothing is final until confirmed (MIX-4). */
export interface MixFacilitator {
  size: number;
  teams: SeatId[][];
  quality: MixQuality;
  /** proposals before this one, newest last, to go back to */
  earlier: { size: number; teams: SeatId[][]; quality: MixQuality }[];
}

export const MIX_COMMANDS = [
  v.strictObject({
    type: v.literal('mix/voorstel'),
    step: v.string(),
    size: v.pipe(v.number(), v.integer(), v.minValue(TEAM_SIZE.least), v.maxValue(TEAM_SIZE.most)),
  }),
  v.strictObject({
    type: v.literal('mix/verplaats'),
    step: v.string(),
    seat: v.string(),
    team: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('mix/ongedaan'), step: v.string() }),
  v.strictObject({ type: v.literal('mix/bevestig'), step: v.string() }),
] as const;
export type MixCommand = v.InferOutput<(typeof MIX_COMMANDS)[number]>;

export type MixFacilitatorPart =
  | { type: 'mix/voorgesteld'; step: StepId; size: number; teams: SeatId[][]; quality: MixQuality }
  | { type: 'mix/teruggezet'; step: StepId };

const EARLIER_KEPT = 20;

export const mixFacilitator: Folds<FacilitatorSlice, MixFacilitatorPart> = {
  'mix/voorgesteld'(slice, { step, size, teams, quality }) {
    const before = slice.mix[step];
    const earlier = before
      ? [...before.earlier, { size: before.size, teams: before.teams, quality: before.quality }]
      : [];
    slice.mix[step] = { size, teams, quality, earlier: earlier.slice(-EARLIER_KEPT) };
  },
  'mix/teruggezet'(slice, { step }) {
    const before = slice.mix[step]?.earlier.at(-1);
    if (before) slice.mix[step] = { ...before, earlier: slice.mix[step]?.earlier.slice(0, -1) ?? [] };
  },
};

export const mixHandlers: Handlers<MixCommand> = {
  'mix/voorstel'(state, command, ctx) {
    const refused = mayMix(state, command.step, ctx);
    return refused ?? propose(state, command.step, command.size, ctx);
  },
  'mix/verplaats'(state, command, ctx) {
    const refused = mayMix(state, command.step, ctx);
    if (refused) return refused;
    const proposal = state.facilitator.mix[command.step];
    if (!proposal) return refuse('geen-voorstel');
    const target = proposal.teams[command.team];
    if (!target || !proposal.teams.some((team) => team.includes(command.seat)))
      return refuse('onbekende-zitplaats');
    if (target.includes(command.seat)) return refuse('al-gedaan');
    if (target.length >= TEAM_SIZE.most) return refuse('team-vol', TEAM_SIZE.most);
    const teams = proposal.teams.map((team, index) =>
      index === command.team ? [...team, command.seat] : team.filter((seat) => seat !== command.seat),
    );
    return proposed(state, command.step, proposal.size, teams);
  },
  'mix/ongedaan'(state, command, ctx) {
    const refused = mayMix(state, command.step, ctx);
    if (refused) return refused;
    if (!state.facilitator.mix[command.step]?.earlier.length) return refuse('niets-om-ongedaan-te-maken');
    return [event('mix/teruggezet', { facilitator: { type: 'mix/teruggezet', step: command.step } })];
  },
  'mix/bevestig'(state, command, ctx) {
    const refused = mayMix(state, command.step, ctx);
    return refused ?? confirmMix(state, command.step, ctx);
  },
};

function mayMix(state: State, step: StepId, ctx: Context): Decision | null {
  const asker = facilitator(state, ctx);
  if (isRefusal(asker)) return asker;
  const closed = openStep(state, step);
  if (closed) return closed;
  if (!specOf(ctx.content, step, 'mix')) return refuse('andere-stap');
  return teamsPlay(state) ? refuse('teams-spelen-al') : null;
}

/** Once a team has done something together, its people stay together. */
function teamsPlay(state: State): boolean {
  return state.all.teams.some((team) => {
    const slice = state[teamChannel(team.id)] ?? emptyTeam();
    return Object.keys(slice.opgaveStep).length > 0 || Object.keys(slice.kaartronde).length > 0;
  });
}

function players(state: State): SeatId[] {
  return Object.entries(state.all.people)
    .filter(([, person]) => person.role === 'deelnemer' && !person.gone)
    .map(([seat]) => seat);
}

function asPerson(state: State, seat: SeatId): MixPerson {
  const centred = state.server.styles[seat]?.result?.value?.centred;
  return {
    seat,
    style: flavourOf(state, seat),
    organisation: state.all.people[seat]?.organisation?.value ?? null,
    scores: centred ? STYLES.map((style) => centred[style]) : null,
  };
}

/** Why these people cannot be mixed, as a refusal. */
function notMixed({ refused }: NotMixed, people: number): Refusal {
  if (refused === 'people' && people > PEOPLE.most) return refuse('workshop-vol', PEOPLE.most);
  return refuse('te-weinig-deelnemers');
}

function propose(state: State, step: StepId, size: number, ctx: Context): Decision {
  const people = players(state);
  if (people.length < 2) return refuse('te-weinig-deelnemers');
  const seed = Math.floor(ctx.random() * 2 ** 32);
  const outcome = mix(
    people.map((seat) => asPerson(state, seat)),
    { size },
    seed,
  );
  if ('refused' in outcome) return notMixed(outcome, people.length);
  return proposed(state, step, size, outcome.teams);
}

function proposed(state: State, step: StepId, size: number, teams: SeatId[][]): Event[] {
  const quality = qualityOf(teams.map((team) => team.map((seat) => asPerson(state, seat))));
  return [event('mix/voorgesteld', { facilitator: { type: 'mix/voorgesteld', step, size, teams, quality } })];
}

/** Makes the proposal real. People who came in after it was made join the smallest teams; who left is left out. */
export function confirmMix(state: State, step: StepId, ctx: Context): Decision {
  const spec = specOf(ctx.content, step, 'mix');
  const people = players(state);
  if (!spec) return refuse('andere-stap');
  if (people.length < 2) return refuse('te-weinig-deelnemers');
  const proposal = state.facilitator.mix[step];
  const asked = people.map((seat) => asPerson(state, seat));
  const outcome = proposal
    ? completed(proposal, asked)
    : mix(asked, spec.settings, Math.floor(ctx.random() * 2 ** 32));
  if ('refused' in outcome) return notMixed(outcome, people.length);
  const { teams } = outcome;
  const offset = Math.floor(ctx.random() * ctx.content.teamNames.length);
  const made: Team[] = teams.map((members, index) => ({
    id: `t${index + 1}`,
    name: ctx.content.teamNames[(offset + index) % ctx.content.teamNames.length] ?? `Team ${index + 1}`,
    number: index + 1,
    members,
  }));
  const formed = event('teams/gevormd', { all: { type: 'teams/gevormd', teams: made } });
  return [formed, ...tablesForTeams(state, made, ctx)];
}

/** A proposal without who left since, and with who came since: nobody else moves. */
function completed(
  { teams, size }: MixFacilitator,
  people: readonly MixPerson[],
): { teams: SeatId[][] } | NotMixed {
  const here = new Set(people.map(({ seat }) => seat));
  const left = teams.map((team) => team.filter((seat) => here.has(seat))).filter((team) => team.length > 0);
  const outcome = reseat(people, left, [], 0, people.length);
  // so many came in that these teams cannot hold them
  return 'refused' in outcome ? mix(people, { size }, people.length) : outcome;
}

/**
 * MIX-5: for who waits, in this order, the smallest team, and among equals one that lacks the flavour; whoever waits
 * longer counts as sitting where the proposal puts them. A name at a table first where that table plays (TAFEL-9). @returns the proposals that differ from what is proposed now
 */
export function proposeForLatecomers(state: State, waiting: readonly SeatId[]): Event[] {
  const tables = state.all.teams.map(({ id, number, members }) => ({ id, number, members: [...members] }));
  return waiting.flatMap((seat) => {
    const flavour = flavourOf(state, seat);
    const has = (table: { members: SeatId[] }): boolean =>
      flavour === null || table.members.some((member) => flavourOf(state, member) === flavour);
    const away = ({ members }: { members: SeatId[] }): number =>
      members.length < TEAM_SIZE.most && playsAtTableOf(state, seat, members) ? 0 : 1;
    const [best] = tables.toSorted(
      (a, b) =>
        away(a) - away(b) ||
        a.members.length - b.members.length ||
        Number(has(a)) - Number(has(b)) ||
        a.number - b.number,
    );
    best?.members.push(seat);
    const team = best?.id ?? null;
    const known = state.facilitator.latecomers.find((one) => one.seat === seat);
    if (known?.team === team) return [];
    return [event('laatkomer/wacht', { facilitator: { type: 'laatkomer/wacht', seat, team } })];
  });
}

function playsAtTableOf(state: State, seat: SeatId, members: readonly SeatId[]): boolean {
  const table = state.all.people[seat]?.table;
  return table !== undefined && members.some((member) => state.all.people[member]?.table === table);
}
