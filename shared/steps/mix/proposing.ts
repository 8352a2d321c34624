import type { Contradiction } from '../../mix/contradictions.ts';
import type { NotMixed } from '../../mix/mix.ts';
import { occupied, type Occupied } from '../../mix/numbering.ts';
import { qualityOf } from '../../mix/quality.ts';
import type { Move } from '../../mix/reseat.ts';
import { judge } from '../../mix/standing.ts';
import { TEAM_SIZE, teamCounts } from '../../mix/sizes.ts';
import type { MixDone, MixTask } from '../../mix/task.ts';
import { seatsOf, type Wish } from '../../mix/wish.ts';
import { event, freshId, type Context, type Decision, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { participants } from '../../workshop/participants.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { closedMix, mayMix, tooFewOrMany } from './may.ts';
import { asPerson, asSeen, heeded, mixingOf, someHide, wishesOf } from './people.ts';
import type { Asked, MixCommand, MixProblem, MixSystemCommand, Proposal } from './state.ts';

type ProposingCommand = Extract<
  MixCommand,
  { type: 'mix/voorstel' | 'mix/bijwerken' | 'mix/verplaats' | 'mix/ongedaan' }
>;

export const proposingHandlers: Handlers<ProposingCommand> = {
  // the outcome comes as `mix/uitkomst`; asked again before that, the last one counts
  'mix/voorstel'(state, { step, size, count }, ctx) {
    const refused = mayMix(state, step, ctx) ?? tooFewOrMany(participants(state.all.people).length);
    if (refused) return refused;
    const { least, most } = teamCounts(participants(state.all.people).length);
    if (count !== undefined && count > most) return refuse('te-veel-teams', most);
    if (count !== undefined && count < least) return refuse('te-weinig-teams', least);
    return ask({ step, size, ...(count === undefined ? {} : { count }) }, ctx);
  },
  // MIX-5: teams stay but for who came, who went, and at most so many others
  'mix/bijwerken'(state, { step, moves }, ctx) {
    const refused = mayMix(state, step, ctx) ?? tooFewOrMany(participants(state.all.people).length);
    if (refused) return refused;
    const proposal = state.facilitator.mix[step];
    if (!proposal) return refuse('geen-voorstel');
    const { size, count } = proposal;
    return ask({ step, size, ...(count === undefined ? {} : { count }), moves }, ctx);
  },
  'mix/verplaats'(state, command, ctx) {
    const refused = mayMix(state, command.step, ctx);
    if (refused) return refused;
    const proposal = state.facilitator.mix[command.step];
    if (!proposal) return refuse('geen-voorstel');
    const here = participants(state.all.people);
    const teams = proposal.teams.map((team) => team.filter((seat) => here.includes(seat)));
    const target = teams[command.team];
    if (!target || !here.includes(command.seat)) return refuse('onbekende-zitplaats');
    if (target.includes(command.seat)) return refuse('al-gedaan');
    if (target.length >= TEAM_SIZE.most) return refuse('team-vol', TEAM_SIZE.most);
    const moved = teams.map((team, index) =>
      index === command.team ? [...team, command.seat] : team.filter((seat) => seat !== command.seat),
    );
    const { size, count } = proposal;
    const plain = { size, teams: moved, ...(count === undefined ? {} : { count }) };
    return [proposed(command.step, judged(state, plain))];
  },
  'mix/ongedaan'(state, { step }, ctx) {
    const refused = mayMix(state, step, ctx);
    if (refused) return refused;
    if (!state.facilitator.mix[step]?.earlier.length) return refuse('niets-om-ongedaan-te-maken');
    return [event('mix/teruggezet', { facilitator: { type: 'mix/teruggezet', step } })];
  },
};

export const mixSystemHandlers: Handlers<MixSystemCommand> = {
  // refused when what it was asked from has changed: then it is made again from what there is now
  'mix/uitkomst'(state, { task, outcome }, ctx) {
    const asked = mixingOf(state).asked;
    const now = mixTask(state);
    if (!asked || !now || taskKey(now) !== task) return refuse('te-laat');
    const closed = closedMix(state, asked.step, ctx);
    if (closed || outcome === null) return [failed(asked.step, [problem('fout')])];
    const { size, step, count, moves } = asked;
    const kept = moves === undefined ? null : stillIn(state, step, []);
    if ('refused' in outcome) return [failed(step, problemsOf(outcome, kept?.numberOf))];
    const { quality, proof, changes } = outcome;
    const teams = kept?.amongAll(outcome.teams) ?? outcome.teams;
    return [
      proposed(step, {
        size,
        teams,
        quality,
        proof,
        ...(count === undefined ? {} : { count }),
        ...(changes === null || kept === null ? {} : { changes: told(state, changes, kept) }),
        ...noteOf(state),
      }),
    ];
  },
};

/** MIX-3: while somebody does not show a style nothing is told by why others move; neither that styles were no reason. */
function told(
  state: State,
  { moves, arrivals }: NonNullable<MixDone['changes']>,
  { numberOf }: Pick<Occupied, 'numberOf'>,
): NonNullable<Proposal['changes']> {
  const hidden = someHide(state);
  const shown = (because: Move['because']): Move['because'] =>
    because === 'room' ? [] : because.filter(({ axis }) => axis !== 'style');
  return {
    arrivals: arrivals.map(({ seat, team }) => ({ seat, team: numberOf(team) })),
    moves: moves.map(({ seat, from, to, because }) => ({
      seat,
      from: numberOf(from),
      to: numberOf(to),
      because: hidden ? shown(because) : because,
    })),
  };
}

function ask(asked: Omit<Asked, 'id' | 'seed'>, ctx: Context): Decision {
  const seed = Math.floor(ctx.random() * 2 ** 32);
  return [
    event('mix/gevraagd', {
      facilitator: { type: 'mix/gevraagd', asked: { id: freshId(ctx), seed, ...asked } },
    }),
  ];
}

/** The mix that waits to be made from the state as it is; null: none, or not in this step or pause. */
export function mixTask(state: State): MixTask | null {
  const { asked } = mixingOf(state);
  const { clock, ended } = state.all;
  if (!asked || ended !== null || clock.step !== asked.step || clock.pausedLeft !== null) return null;
  const { size, count, seed, moves } = asked;
  const teams = state.facilitator.mix[asked.step]?.teams ?? [];
  const here = participants(state.all.people);
  const wishes = heeded(state, teams);
  const kept = stillIn(state, asked.step, wishes);
  return {
    people: here.map((seat) => asPerson(state, seat)),
    wish: {
      size,
      ...(count === undefined ? {} : { teams: count }),
      wishes: moves === undefined ? wishes : kept.wishes,
    },
    seed,
    keep: moves === undefined ? null : { teams: kept.teams, moves },
  };
}

/** The teams of the proposal in which somebody still is. */
function stillIn(state: State, step: StepId, wishes: readonly Wish[]): Occupied {
  const here = new Set(participants(state.all.people));
  const teams = state.facilitator.mix[step]?.teams ?? [];
  return occupied(
    teams.map((team) => team.filter((seat) => here.has(seat))),
    wishes,
  );
}

/**
 * What a mix was asked from, as text: who is here, what facilitators wish and the teams that lie there. What people say of
 * themselves meanwhile counts in the next mix: nobody can put off this one by saying it again and again.
 */
export function taskKey({ people, ...asked }: MixTask): string {
  return JSON.stringify({ seats: people.map(({ seat }) => seat), ...asked });
}

/** Teams as they lie after a move by hand, judged at once. */
function judged(state: State, plain: Pick<Proposal, 'size' | 'count' | 'teams'>): Proposal {
  return { ...plain, quality: qualitySeen(state, plain.teams), ...noteOf(state) };
}

/** MIX-3: how good teams are by the styles that people show; who moves somebody about and watches it learns nothing more. */
function qualitySeen(state: State, teams: readonly (readonly SeatId[])[]): Proposal['quality'] {
  const people = participants(state.all.people).map((seat) => asSeen(state, seat));
  const seated = teams.map((team) => people.filter(({ seat }) => team.includes(seat)));
  return judge(people, teams, wishesOf(state)) ?? qualityOf(seated);
}

function proposed(step: StepId, proposal: Proposal): Event {
  return event('mix/voorgesteld', { facilitator: { type: 'mix/voorgesteld', step, ...proposal } });
}

/** Said only where it tells nothing of who does not show a style (MIX-3). */
function noteOf(state: State): Pick<Proposal, 'note'> {
  const people = participants(state.all.people).map((seat) => asPerson(state, seat));
  if (people.every(({ style }) => style === null)) return { note: 'geen-antwoorden' };
  const isOne = people.every(({ style }) => style !== null && style === people[0]?.style);
  return isOne && !someHide(state) ? { note: 'zelfde-smaak' } : {};
}

function failed(step: StepId, problems: MixProblem[]): Event {
  return event('mix/lukt-niet', { facilitator: { type: 'mix/lukt-niet', step, problems } });
}

function problem(
  kind: MixProblem['kind'],
  seats: readonly SeatId[] = [],
  team: number | null = null,
): MixProblem {
  return { kind, about: seats.map((seat) => owned(seat, seat)), team };
}

/** @param numberOf where teams were kept: their number among all of them */
function problemsOf(outcome: NotMixed, numberOf = (team: number): number => team): MixProblem[] {
  switch (outcome.refused) {
    case 'contradictions':
      return outcome.contradictions.map((one) => contradiction(one, numberOf));
    case 'unfound':
      return [problem('niet-gevonden')];
    case 'people':
    case 'teams':
      return [problem('te-vol')];
  }
}

function contradiction(
  { kind, seats, wishes }: Contradiction,
  numberOf: (team: number) => number,
): MixProblem {
  const [team] = wishes.flatMap((wish) => ('team' in wish ? numberOf(wish.team) : []));
  return problem(kind, seats.length > 0 ? seats : wishes.flatMap(seatsOf), team ?? null);
}
