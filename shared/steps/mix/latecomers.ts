import { TEAM_SIZE } from '../../mix/sizes.ts';
import { event, present } from '../../workshop/context.ts';
import type { AllPart, Event } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import type { SeatId } from '../../workshop/ids.ts';
import type { State } from '../../workshop/state.ts';
import { peopled } from '../../workshop/takers.ts';
import { shownFlavour } from '../vragenlijst.ts';

/**
 * MIX-5: for who waits, in this order, the smallest team, and among equals one that lacks the flavour, as far as these are shown
 * (MIX-3): a place that is proposed tells nothing of who keeps theirs; whoever waits
 * longer counts as sitting where the proposal puts them. A name at a table first where that table plays (TAFEL-9). @returns the proposals that differ from what is proposed now
 */
export function proposeForLatecomers(state: State, waiting: readonly SeatId[]): Event[] {
  const teams = peopled(state.all);
  const here = teams.filter((team) => present(state, team).length > 0);
  // where nobody is, as after going over into another team (MIX-7), nobody is sent, unless all are away
  const tables = (here.length > 0 ? here : teams).map(({ id, number, members }) => ({
    id,
    number,
    members: [...members],
  }));
  return waiting.flatMap((seat) => {
    const flavour = shownFlavour(state.all, seat);
    const has = (table: { members: SeatId[] }): boolean =>
      flavour === null || table.members.some((member) => shownFlavour(state.all, member) === flavour);
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

/** Anew for who waits, once somebody left a team or went over to another: it may be nobody's now, or the smallest. */
export function proposeAnew(state: State, decision: readonly Event[]): Event[] {
  if (!decision.some(({ parts }) => parts.all && LEAVING.includes(parts.all.type))) return [];
  const after = evolveAll(state, decision);
  return proposeForLatecomers(
    after,
    after.facilitator.latecomers.map(({ seat }) => seat),
  );
}

const LEAVING: readonly AllPart['type'][] = ['zit/weg', 'teams/overgestapt'];

function playsAtTableOf(state: State, seat: SeatId, members: readonly SeatId[]): boolean {
  const table = state.all.people[seat]?.table;
  return table !== undefined && members.some((member) => state.all.people[member]?.table === table);
}
