import type { Deck } from '../../decks/content.ts';
import { cardForRole, drawnPile } from '../../decks/drawing.ts';
import { cleanOptional } from '../../text/clean.ts';
import { teamChannel } from '../../workshop/channel.ts';
import { commitment, mayAnswer } from '../../workshop/commitment.ts';
import {
  event,
  member,
  present,
  specOf,
  toTeam,
  type Context,
  type Decision,
  type Handlers,
  type Member,
  type SpecOf,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import {
  fromOn,
  nextTurn,
  passWithout,
  skippedTurn,
  staysTurn,
  turnAnew,
  type Pass,
} from '../../workshop/pass.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import { byTwo } from '../../workshop/together.ts';
import {
  HOEDAN_LIMITS,
  talkedOver,
  type HoedanCommand,
  type HoedanPhase,
  type HoedanRound,
  type HoedanTeam,
} from './state.ts';

/** A team at its recommendations. */
interface Playing {
  team: Team;
  step: StepId;
  here: HoedanTeam;
  spec: SpecOf<'hoedan'>;
  deck: Deck;
}
type AtHoedan = Member & Playing;

export const hoedanHandlers: Handlers<HoedanCommand> = {
  // HOEDAN-1: who comes late takes one in the middle of a pass and comes last in it
  'hoedan/rol'(state, { step, role }, ctx) {
    const at = atHoedan(state, step, ctx, ['rollen', 'beurten', 'afspreken']);
    if (isRefusal(at)) return at;
    const { here, seat, team } = at;
    if (!at.deck.roles?.some(({ id }) => id === role)) return refuse('vorm');
    if (here.roles[seat] === role) return refuse('al-gedaan');
    if (here.phase === 'beurten' && here.roles[seat] !== undefined) return refuse('andere-fase');
    const taken = toTeam(team, { type: 'hoedan/rol', step, seat, role });
    if (here.phase !== 'beurten') return [taken];
    const pass = { ...here.pass, queue: [...here.pass.queue, seat] };
    return [taken, toTeam(team, { type: 'hoedan/beurt', step, pass })];
  },
  // HOEDAN-2: with a role each any member begins; else two do
  'hoedan/begin'(state, { step }, ctx) {
    const at = atHoedan(state, step, ctx, ['rollen']);
    if (isRefusal(at)) return at;
    const here = present(state, at.team);
    if (!here.some((seat) => at.here.roles[seat] !== undefined)) return refuse('rol-nodig');
    if (here.every((seat) => at.here.roles[seat] !== undefined)) return drawn(state, at, ctx);
    const ask = { type: 'hoedan/begin-gevraagd', step, seat: at.seat } as const;
    return byTwo(state, at, at.here.asked, ask, () => drawn(state, at, ctx));
  },
  // HOEDAN-4: said aloud first; a sentence of it may stand there for the others
  'hoedan/klaar'(state, { step, pile, how: raw }, ctx) {
    const at = atHoedan(state, step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    const { here, deck, seat, team } = at;
    if (here.rounds.at(-1)?.pile !== pile) return refuse('andere-fase');
    const role = here.roles[seat] ?? '';
    const card = cardForRole(deck, pile, role);
    if (here.pass.turn?.seat !== seat || card === undefined) return refuse('niet-aan-de-beurt');
    const how = cleanOptional(raw, HOEDAN_LIMITS.how);
    if (how !== null && typeof how !== 'string') return how;
    const said = { by: seat, role, card, how: how === null ? null : owned(seat, how) };
    const told = toTeam(team, { type: 'hoedan/gezegd', step, said });
    return [told, ...goneOn(at, nextTurn(state, here.pass, ctx.now), ctx)];
  },
  // HOEDAN-4, as KAART-8: any member
  'hoedan/sla-over'(state, { step, seat }, ctx) {
    const at = atHoedan(state, step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    if (at.here.pass.turn?.seat !== seat) return refuse('niet-aan-de-beurt');
    return skipHoedan(state, at.team, step, ctx);
  },
  // HOEDAN-5
  'hoedan/regel'(state, { step, pile, ...raw }, ctx) {
    const at = atHoedan(state, step, ctx, ['beurten', 'afspreken', 'klaar']);
    if (isRefusal(at)) return at;
    if (!talkedOver(at.here, pile)) return refuse('andere-fase');
    const said = commitment(at, raw, ctx);
    if (isRefusal(said)) return said;
    const line = { ...said, role: (said.who === null ? undefined : at.here.roles[said.who]) ?? null };
    return [toTeam(at.team, { type: 'hoedan/regel', step, pile, line })];
  },
  'hoedan/neem-aan'(state, { step, pile, ...said }, ctx) {
    const at = atHoedan(state, step, ctx, ['beurten', 'afspreken', 'klaar']);
    if (isRefusal(at)) return at;
    const line = at.here.rounds.find((one) => one.pile === pile)?.line;
    const refused = mayAnswer(line, at.seat, said);
    if (refused) return refused;
    return [toTeam(at.team, { type: 'hoedan/aangenomen', step, pile, accept: said.accept })];
  },
  // HOEDAN-3
  'hoedan/verder'(state, { step, pile }, ctx) {
    const at = atHoedan(state, step, ctx, ['afspreken']);
    if (isRefusal(at)) return at;
    if (at.here.rounds.at(-1)?.pile !== pile) return refuse('andere-fase');
    return at.here.rounds.length < at.spec.settings.rounds ? drawn(state, at, ctx) : finished(at, ctx);
  },
};

/** HOEDAN-1: roles are taken first; a step that was open is left as it lies. */
export function startHoedan(open: HoedanTeam | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'hoedan');
  if (open || !spec) return [];
  const on = progressed(team.id, step, { phase: 'rollen', at: 0, of: spec.settings.rounds });
  return [toTeam(team, { type: 'hoedan/begonnen', step, at: ctx.now }, on)];
}

/** Somebody leaves for good, perhaps in the middle of their turn: what they said stays and the turn goes on. `state`: without them. */
export function leaveHoedan(state: State, team: Team, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const playing = playingOf(state, team, step, ctx);
  if (playing?.here.phase !== 'beurten') return [];
  const pass = passWithout(state, playing.here.pass, seat, ctx.now);
  return pass ? goneOn(playing, pass, ctx) : [];
}

/** HOEDAN-4, as KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToHoedan(state: State, team: Team, step: StepId, { now }: Context): Event[] {
  const pass = state[teamChannel(team.id)]?.hoedan?.[step]?.pass;
  const turn = pass ? turnAnew(state, pass.turn, now) : null;
  return pass && turn ? [toTeam(team, { type: 'hoedan/beurt', step, pass: { ...pass, turn } })] : [];
}

/** HOEDAN-4, as KAART-8: the first time to the end of the pass, the second time passed over. */
export function skipHoedan(state: State, team: Team, step: StepId, ctx: Context): Decision {
  const playing = playingOf(state, team, step, ctx);
  if (!playing?.here.pass.turn) return refuse('niet-aan-de-beurt');
  return staysTurn(state, team) ?? goneOn(playing, skippedTurn(state, playing.here.pass, ctx.now), ctx);
}

/** HOEDAN-3: the next recommendation, and the first turn of its pass. */
function drawn(state: State, playing: Playing, ctx: Context): Event[] {
  const { team, step, here, deck } = playing;
  const seen = here.rounds.map(({ pile }) => pile);
  const pile = drawnPile(deck, seen, ctx.random);
  if (pile === undefined) return finished(playing, ctx);
  const speaking = team.members.filter((seat) => here.roles[seat] !== undefined);
  const first = startOf(speaking, here.rounds.at(-1), ctx);
  const on = standing(playing, 'beurten', here.rounds.length + 1);
  const turned = toTeam(team, { type: 'hoedan/getrokken', step, at: ctx.now, pile, first }, on);
  const queue = fromOn(speaking, first);
  return [
    turned,
    ...goneOn(playing, nextTurn(state, { queue, deferred: [] }, ctx.now), ctx, here.rounds.length + 1),
  ];
}

/** As KAART-4: drawn, and the next time one seat further. */
function startOf(speaking: readonly SeatId[], last: HoedanRound | undefined, ctx: Context): SeatId {
  const at = last ? speaking.indexOf(last.first) + 1 : Math.floor(ctx.random() * speaking.length);
  return speaking[at % speaking.length] ?? '';
}

/** The turn that comes, or when the pass is over the line that the team makes of it. */
function goneOn(playing: Playing, pass: Pass, ctx: Context, rounds = playing.here.rounds.length): Event[] {
  const { team, step } = playing;
  const turn = toTeam(team, { type: 'hoedan/beurt', step, pass });
  if (pass.turn) return [turn];
  const phase = 'afspreken';
  const over = toTeam(
    team,
    { type: 'hoedan/fase', step, at: ctx.now, phase },
    standing(playing, phase, rounds),
  );
  return [turn, over];
}

function finished(playing: Playing, ctx: Context): Event[] {
  const { team, step, here } = playing;
  const over = { type: 'hoedan/fase', step, at: ctx.now, phase: 'klaar' } as const;
  return [
    toTeam(team, over, standing(playing, 'klaar', here.rounds.length)),
    event('team/klaar', done(team.id, step)),
  ];
}

/** HOEDAN-7 */
function standing({ team, step, spec }: Playing, phase: HoedanPhase, at: number): Parts {
  return progressed(team.id, step, { phase, at, of: spec.settings.rounds });
}

function playingOf(state: State, team: Team, step: StepId, ctx: Context): Playing | null {
  const here = state[teamChannel(team.id)]?.hoedan?.[step];
  const spec = specOf(ctx.content, step, 'hoedan');
  const deck = spec && ctx.content.decks[spec.settings.deck];
  return here && spec && deck ? { team, step, here, spec, deck } : null;
}

function atHoedan(
  state: State,
  step: StepId,
  ctx: Context,
  phases: readonly HoedanPhase[],
): AtHoedan | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const playing = playingOf(state, who.team, step, ctx);
  if (!playing) return refuse('andere-stap');
  return phases.includes(playing.here.phase) ? { ...who, ...playing } : refuse('andere-fase');
}
