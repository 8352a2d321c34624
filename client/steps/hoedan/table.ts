import type { Deck, StepSpec } from '../../../shared/decks/content.ts';
import type { HoedanTeam } from '../../../shared/steps/hoedan/state.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** A member at the recommendations of their team. */
export interface Table {
  step: StepId;
  team: Team;
  here: HoedanTeam;
  deck: Deck;
  settings: Extract<StepSpec, { kind: 'hoedan' }>['settings'];
  me: SeatId;
}

/** The part that somebody plays; undefined without one. */
export function roleOf({ deck }: Pick<Table, 'deck'>, id: string | null | undefined) {
  return deck.roles?.find((role) => role.id === id);
}

/** The recommendation that a pile of the deck is. */
export function adviceOf({ deck }: Pick<Table, 'deck'>, pile: string) {
  return deck.piles?.find(({ id }) => id === pile);
}
