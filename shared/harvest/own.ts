import type { Content, Localised, StyleText } from '../decks/content.ts';
import type { SeatId, StepId } from '../workshop/ids.ts';
import type { AllSlice, SeatSlice, Team, TeamSlice } from '../workshop/state.ts';
import { harvestBeraad, ownStands, type OwnStand } from './beraad.ts';
import { ownAssumptions, type OwnAssumptions } from './dialoog.ts';
import { harvestHows, type HowLine } from './hoedan.ts';
import { harvestStep, latestKoers, type HarvestStep } from './koers.ts';
import { occasionOf, type Occasion } from './occasion.ts';
import { titleOf } from './origin.ts';
import { latest } from './step.ts';
import { invitationsOf } from './systeem.ts';

/** What one person takes home besides: nobody else sees it (KOERS-8). */
export interface OwnHarvest {
  occasion: Occasion;
  name: string | null;
  flavour: StyleText | null;
  role: string | null;
  intention: string | null;
  shared: boolean;
  /** where role and intention were written */
  checkout: Localised | null;
  /** the first step that this person took on */
  step: Omit<HarvestStep, 'puller'> | null;
  /** the lines that this person accepted (HOEDAN-6, SYSTEEM-9, BERAAD-8) */
  lines: HowLine[];
  /** written in a Spiegelaar's minute */
  notes: { round: Localised; text: string }[];
  /** BERAAD-6 */
  stands: OwnStand[];
  /** DIALOOG-2 */
  assumptions: OwnAssumptions[];
}

/** The team of a person with what it shares. */
export interface Mine {
  team: Team;
  slice: TeamSlice;
}

/** What one person takes home. `mine` is null for who was in no team. */
export function ownHarvest(
  all: AllSlice,
  seat: SeatId,
  own: SeatSlice,
  mine: Mine | null,
  content: Content,
): OwnHarvest {
  const checkout = latest(content, 'check-out', own.checkout);
  const flavour = own.style.flavour?.value ?? null;
  return {
    occasion: occasionOf(all),
    name: all.people[seat]?.name?.value ?? null,
    flavour: content.styles.find(({ style }) => style === flavour) ?? null,
    role: checkout?.at.role?.value ?? null,
    intention: checkout?.at.intention?.value ?? null,
    shared: checkout?.at.shared ?? false,
    checkout: checkout && titleOf(content, checkout.step),
    step: mine && takenBy(seat, mine, content),
    lines: mine ? linesOf(seat, mine, content) : [],
    notes: notesOf(own, content),
    stands: ownStands(own, content),
    assumptions: ownAssumptions(own, content),
  };
}

function takenBy(seat: SeatId, { team, slice }: Mine, content: Content): OwnHarvest['step'] {
  const set = latestKoers(slice, content.format.steps);
  const first = set?.koers.firstStep;
  if (!set || !first?.accepted || first.who !== seat) return null;
  return harvestStep(first, set.step, { slice, members: team.members, content });
}

function linesOf(seat: SeatId, { team, slice }: Mine, content: Content): HowLine[] {
  const soil = { slice, members: team.members, content };
  const lines = [
    ...harvestHows(soil).flatMap((how) => how.lines),
    ...harvestBeraad(soil).flatMap(({ line }) => line ?? []),
  ];
  return [...lines.filter(({ who }) => who === seat), ...invitationsOf(seat, soil)];
}

function notesOf(own: SeatSlice, content: Content): OwnHarvest['notes'] {
  const written: [StepId, string | null][] = Object.entries(own.kaartronde).map(([step, { note }]) => [
    step,
    note?.value ?? null,
  ]);
  return written.flatMap(([step, text]) => (text === null ? [] : [{ round: titleOf(content, step), text }]));
}
