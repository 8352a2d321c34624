import type { CardId, DeckId, Water } from '../decks/content.ts';
import type { KaartTeam, Phase } from '../steps/kaartronde/state.ts';
import { teamChannel } from './channel.ts';
import type { StepId, TeamId } from './ids.ts';
import type { Kernkaart, Opgave, State, TeamSlice } from './state.ts';

/** The waters of which somebody outside a team may see the cards: Onderstroom stays inside (KOERS-5, REGIE-5). */
export const GLIMPSED_WATERS = ['meewind', 'tegenwind', 'mist'] as const satisfies readonly Water[];
export type GlimpsedWater = (typeof GLIMPSED_WATERS)[number];

/**
 * What somebody outside a team sees of it while they look along (REGIE-4) or while it is on the plenary screen (REGIE-5):
 * what the team works on and which cards lie open. No author, no hand, nothing that a member wrote on a card, nothing
 * that is not revealed, nothing of Onderstroom.
 */
export interface Glimpse {
  /** a text is null when its author took it out */
  opgave: { sentence: string | null; forWhom: string | null; effect: string | null } | null;
  /** without those that lay in Onderstroom */
  kern: CardId[];
  /** the card round that is on; null in any other step */
  board: GlimpsedBoard | null;
}

export interface GlimpsedBoard {
  step: StepId;
  deck: DeckId;
  phase: Phase;
  waters: Record<GlimpsedWater, CardId[]>;
}

/** What the plenary screen shows of a team (REGIE-5): one card, or all of a glimpse. */
export type Spotlit =
  | { team: TeamId; card: { id: CardId; water: GlimpsedWater | null; kern: boolean }; glimpse: null }
  | { team: TeamId; card: null; glimpse: Glimpse };

/** Null when nothing is in the spotlight, and when the card that was shown no longer lies where it may be seen. */
export function spotlitOf(state: State): Spotlit | null {
  const team = state.plenary.spotlight ?? null;
  const asked = team === null ? null : state[teamChannel(team)]?.spotlight;
  if (team === null || !asked?.on) return null;
  const glimpse = glimpseOf(state, team);
  const { card: id } = asked;
  if (id === null) return { team, card: null, glimpse };
  if (!showsCard(glimpse, id)) return null;
  const water = GLIMPSED_WATERS.find((one) => glimpse.board?.waters[one].includes(id)) ?? null;
  return { team, card: { id, water, kern: glimpse.kern.includes(id) }, glimpse: null };
}

export function showsCard({ kern, board }: Glimpse, card: CardId): boolean {
  return kern.includes(card) || GLIMPSED_WATERS.some((water) => board?.waters[water].includes(card));
}

/** Worked out from the team's own slice each time, so that nothing of it is ever written down outside the team. */
export function glimpseOf(state: State, team: TeamId): Glimpse {
  const slice = state[teamChannel(team)];
  if (!slice) return { opgave: null, kern: [], board: null };
  const { step } = state.all.clock;
  const round = slice.kaartronde[step];
  return {
    opgave: slice.opgave && opgaveOf(slice.opgave),
    kern: slice.kernkaarten.filter((kern) => !layUnder(slice, kern)).map(({ card }) => card),
    board: round ? boardOf(step, round) : null,
  };
}

function opgaveOf({ sentence, forWhom, effect }: Opgave): Glimpse['opgave'] {
  return {
    sentence: sentence.value,
    forWhom: forWhom?.value ?? null,
    effect: effect?.value ?? null,
  };
}

function layUnder(slice: TeamSlice, { card, step }: Kernkaart): boolean {
  return slice.kaartronde[step]?.cards.find((one) => one.card === card)?.water === 'onderstroom';
}

function boardOf(step: StepId, { deck, phase, cards }: KaartTeam): GlimpsedBoard {
  const lying = (water: GlimpsedWater): CardId[] =>
    cards.filter((one) => one.water === water).map(({ card }) => card);
  const waters = { meewind: lying('meewind'), tegenwind: lying('tegenwind'), mist: lying('mist') };
  return { step, deck, phase, waters };
}
