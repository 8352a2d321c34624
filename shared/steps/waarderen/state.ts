import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/**
 * A team divides hundred points over what it gathered, or over scenarios that it writes first: everybody in silence, then
 * what differs is talked about.
 */
export interface WaarderenTeam {
  phase: 'schrijven' | 'stil' | 'onthuld' | 'gesloten';
  since: Moment;
  /** fewer than two: there is nothing to weigh (WAARD-1) */
  items: Item[];
  ready: SeatId[];
  outcome: Outcome | null;
  /** left out where scenarios are not what is weighed; the first one written first (WAARD-7) */
  scenarios?: Scenario[];
  /** who asked to settle the list, waiting for a second member, and how many scenarios it had then (WAARD-8) */
  asked?: SeatId | null;
  askedOf?: number;
}

/** What could be done about the opgave; it is its writer's own. */
export interface Scenario {
  id: string;
  text: Owned<string>;
}

/** A kernkaart, a scenario, or a proposal for the opgave; its text stays where it stands. */
export interface Item {
  id: string;
  /** the step it comes from */
  step: StepId;
  /** null: a scenario or a proposal, with this id */
  card: CardId | null;
}

/** What the sheets say together; nothing in it says who gave what (WAARD-4, WAARD-5). */
export interface Outcome {
  /** sheets that sum to hundred */
  counted: number;
  /** sheets that do not, and were left out */
  leftOut: number;
  /** the most points first */
  rows: Row[];
}

export interface Row {
  item: string;
  /** 1 is the most; items with as many points share a place */
  rank: number;
  /** null with fewer than four counted sheets: sums would tell who gave what */
  points: { sum: number; lowest: number; highest: number } | null;
  /** of whoever gave it the most of their points; unsigned, in no order; none with fewer than four counted sheets */
  reasons: string[];
}

/** Points; items; graphemes of a reason and of a scenario; scenarios; sheets that must count before anything, and before numbers, may be shown. */
export const WAARDEREN_LIMITS = {
  points: 100,
  fewest: 2,
  most: 9,
  reason: 100,
  scenario: 200,
  scenarios: 6,
  sheets: 2,
  numbers: 4,
} as const;

/** The field of a sheet in which somebody says why. */
export const REDEN = 'reden';
export const pointsField = (item: string): string => `punten:${item}`;

const step = v.string();
export const WAARDEREN_COMMANDS = [
  v.strictObject({ type: v.literal('waarderen/klaar'), step }),
  v.strictObject({ type: v.literal('waarderen/toch-niet'), step }),
  v.strictObject({ type: v.literal('waarderen/toon'), step }),
  v.strictObject({ type: v.literal('waarderen/sluit'), step }),
] as const;
export type WaarderenCommand = v.InferOutput<(typeof WAARDEREN_COMMANDS)[number]>;

export type WaarderenTeamPart =
  | { type: 'waarderen/begonnen'; step: StepId; at: Moment; items: Item[] }
  | { type: 'waarderen/klaar'; step: StepId; seat: SeatId }
  | { type: 'waarderen/toch-niet'; step: StepId; seat: SeatId }
  | { type: 'waarderen/onthuld'; step: StepId; at: Moment; outcome: Outcome }
  | { type: 'waarderen/gesloten'; step: StepId };

export function enough({ items }: WaarderenTeam): boolean {
  return items.length >= WAARDEREN_LIMITS.fewest;
}

/** What was written and is still there. */
export function scenariosOf({ scenarios = [] }: WaarderenTeam): Scenario[] {
  return scenarios.filter(({ text }) => text.value !== null);
}

/**
 * WAARD-8: who asked to settle the list as it is now. Erasing is no event and takes nothing back; so whatever somebody asked of
 * a list from which a scenario was erased since is asked of nothing.
 */
export function askerOf(here: WaarderenTeam): SeatId | null {
  const now = scenariosOf(here).length;
  return (here.askedOf ?? now) === now ? (here.asked ?? null) : null;
}

/** The text of an item that is no card; undefined when it is not there. */
export function writtenOf(
  { id, step: from }: Item,
  { waarderen, opgaveStep }: Pick<TeamSlice, 'waarderen' | 'opgaveStep'>,
): Owned<string> | undefined {
  const scenario = waarderen?.[from]?.scenarios?.find((one) => one.id === id);
  return scenario?.text ?? opgaveStep[from]?.proposals.find((one) => one.id === id)?.sentence;
}

/** Where opinions lie furthest apart, to be talked about first; null when nothing is shown or nobody differs. */
export function widest({ rows }: Outcome): string | null {
  const spreads = rows.map(({ item, points }) => ({
    item,
    spread: points ? points.highest - points.lowest : 0,
  }));
  const [most] = spreads.toSorted((a, b) => b.spread - a.spread);
  return most && most.spread > 0 ? most.item : null;
}

/** WAARD-1: the kernkaarten, in turn from each round when there are too many; with too few the proposals. */
export function itemsOf(slice: TeamSlice): Item[] {
  const kern = kernItems(slice);
  return (kern.length >= WAARDEREN_LIMITS.fewest ? kern : proposals(slice)).slice(0, WAARDEREN_LIMITS.most);
}

function kernItems({ kernkaarten }: TeamSlice): Item[] {
  const placed = kernkaarten.map(({ card, step: from }, index) => {
    const place = kernkaarten.slice(0, index).filter((one) => one.step === from).length;
    return { place, item: { id: card, step: from, card } };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

function proposals({ opgaveStep }: TeamSlice): Item[] {
  return Object.entries(opgaveStep).flatMap(([from, { proposals: made }]) =>
    made.filter(({ sentence }) => sentence.value !== null).map(({ id }) => ({ id, step: from, card: null })),
  );
}
