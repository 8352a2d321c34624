import type { CardId } from '../../decks/content.ts';
import { seatChannel } from '../../workshop/channel.ts';
import {
  member,
  present,
  specOf,
  toTeam,
  type Context,
  type Member,
  type SpecOf,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { SeatId, StepId, TeamId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { Running } from '../../workshop/running.ts';
import type { State, Team } from '../../workshop/state.ts';
import { holderOf } from './holder.ts';
import {
  KAART_LIMITS,
  stillFor,
  type BoardCard,
  type KaartTeam,
  type KaartTeamPart,
  type Phase,
} from './state.ts';

/** A member at their team's board in a card round. */
export interface AtTable extends Member {
  step: StepId;
  round: KaartTeam;
  spec: SpecOf<'kaartronde'>;
  /** who holds the hand that the asker lays from: they themselves, or another name at their table (TAFEL-4) */
  holder: SeatId;
  hand: readonly CardId[];
  pile: readonly CardId[];
}

/**
 * The asker at the board. Refuses who is not a member, and another step or phase.
 * @param phases in which the command makes sense; none given: any
 */
export function seated(
  state: State,
  step: StepId,
  ctx: Context,
  phases: readonly Phase[] = [],
): AtTable | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const round = who.slice.kaartronde[step];
  const spec = specOf(ctx.content, step, 'kaartronde');
  if (!round || !spec) return refuse('andere-stap');
  if (phases.length > 0 && !phases.includes(round.phase)) return refuse('andere-fase');
  const holder = holderOf(state.all, who.team.members, round, who.seat);
  return {
    ...who,
    step,
    round,
    spec,
    holder,
    hand: handOf(state, holder, step),
    pile: pileOf(state, who.team.id, step),
  };
}

/** As `seated`, and refuses everything while the board stands still for a Spiegelaar (ZET-5). */
export function atTable(
  state: State,
  step: StepId,
  ctx: Context,
  phases: readonly Phase[] = [],
): AtTable | Refusal {
  const at = seated(state, step, ctx, phases);
  return !isRefusal(at) && standsStill(state.all, at.round, ctx.now) ? refuse('stilte') : at;
}

function standsStill(running: Running, round: KaartTeam, now: number): boolean {
  // in a stille minuut everybody writes (KAART-25)
  if (round.minuut?.texts === null) return true;
  return round.stilte !== null && stillFor(running, round.stilte, now) > 0;
}

export function handOf(state: State, seat: SeatId, step: StepId): readonly CardId[] {
  return state[seatChannel(seat)]?.kaartronde[step]?.hand ?? [];
}

/** Whose hand a card comes from, where that is not the asker's own. */
export function fromHand({ seat, holder }: AtTable): { hand?: SeatId } {
  return holder === seat ? {} : { hand: holder };
}

export function pileOf(state: State, team: TeamId, step: StepId): readonly CardId[] {
  return state.server.kaartronde[step]?.[team]?.pile ?? [];
}

export function lyingCard(round: KaartTeam, card: CardId): BoardCard | Refusal {
  return round.cards.find((lying) => lying.card === card) ?? refuse('kaart-niet-op-bord');
}

/** A card on the board whose layer has given up the floor. */
export function openCard(round: KaartTeam, card: CardId): BoardCard | Refusal {
  const lying = lyingCard(round, card);
  if (isRefusal(lying)) return lying;
  return lying.open ? lying : refuse('kaart-nog-bezig');
}

/** KAART-24: with fewer than three present there are no turns and no dots. */
export function tooFew(state: State, team: Team): boolean {
  return present(state, team).length < KAART_LIMITS.few;
}

export const toTable: (team: Team, part: KaartTeamPart, others?: Parts) => Event = toTeam;
