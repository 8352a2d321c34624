import { courseOf, latestKoers } from '../harvest/koers.ts';
import { assignedTo } from '../steps/plenair/state.ts';
import { teamChannel } from './channel.ts';
import { namesOn } from './harvest.ts';
import type { SeatId, StepId, TeamId } from './ids.ts';
import type { AllSlice, State, TeamSlice } from './state.ts';

/**
 * What everybody sees of the teams in the plenair (KOERS-7): the koers of who shows it, and what teams take along.
 * Worked out from the teams' own slices each time, so nothing of it is written down outside the team: a text that its
 * author takes out is gone here too, and no seat is in it.
 */
export interface Gallery {
  step: StepId;
  /** in the order of the team list */
  teams: GalleryTeam[];
}

export interface GalleryTeam {
  team: TeamId;
  /** null: this team does not show its koers (any more) */
  shown: Shown | null;
  /** *wij nemen mee*, from the teams that were assigned to this one */
  received: { from: TeamId; text: string }[];
}

export interface Shown {
  course: { from: string | null; to: string | null; via: string | null } | null;
  firstStep: ShownStep | null;
  request: { of: string; what: string } | null;
}

export interface ShownStep {
  what: string;
  /** yyyy-mm-dd */
  date: string;
  /** only when every member said yes to names (KOERS-6); null: names are off, or nobody took it on */
  puller: string | null;
}

// a state is never changed, only replaced: a gallery is worked out once for everybody who looks at it
const worked = new WeakMap<State, Gallery>();

/** The gallery of the plenair that is on, or else of the last one there was; null while there was none. */
export function galleryOf(state: State): Gallery | null {
  const step = galleryStep(state.all);
  if (step === null) return null;
  const known = worked.get(state);
  if (known) return known;
  const gallery = {
    step,
    teams: state.all.teams.map(({ id }) => ({
      team: id,
      shown: hasShown(state, step, id),
      received: receivedBy(state, step, id),
    })),
  };
  worked.set(state, gallery);
  return gallery;
}

function galleryStep({ plenair, workshop, clock }: AllSlice): StepId | null {
  if (!plenair) return null;
  if (plenair[clock.step]) return clock.step;
  return workshop?.plan.findLast(({ id }) => plenair[id])?.id ?? null;
}

/** What a team shows of itself in this step; null unless it chose to. */
export function hasShown(state: State, step: StepId, team: TeamId): Shown | null {
  const chose = state.all.plenair?.[step]?.shown.includes(team) ?? false;
  return chose ? shownBy(state.all, step, team, state[teamChannel(team)]) : null;
}

/**
 * What a team would show in this step: koers, first step and request, as its harvest has them; null when there is nothing. Only what
 * was set before this step in the plan: nobody chose to show what comes after it, as in a next meeting.
 */
export function shownBy(all: AllSlice, step: StepId, id: TeamId, slice: TeamSlice | undefined): Shown | null {
  const plan = all.workshop?.plan ?? [];
  const place = plan.findIndex((one) => one.id === step);
  const before = place < 0 ? [] : plan.slice(0, place);
  const members = all.teams.find((team) => team.id === id)?.members ?? [];
  const koers = slice && latestKoers(slice, before)?.koers;
  if (!slice || !koers) return null;
  const shown: Shown = {
    course: courseOf(koers),
    firstStep: stepOf(koers.firstStep, pullerOf(all, slice, members, koers.firstStep)),
    request: requestOf(koers.request),
  };
  return (shown.course ?? shown.firstStep ?? shown.request) ? shown : null;
}

type Koers = NonNullable<TeamSlice['koers'][string]>;

function stepOf(first: Koers['firstStep'], puller: string | null): ShownStep | null {
  const what = first?.what.value ?? null;
  return first && what !== null ? { what, date: first.date, puller } : null;
}

function requestOf(request: Koers['request']): Shown['request'] {
  const [of, what] = [request?.of.value ?? null, request?.what.value ?? null];
  return of === null || what === null ? null : { of, what };
}

function pullerOf(
  all: AllSlice,
  slice: TeamSlice,
  members: readonly SeatId[],
  first: Koers['firstStep'],
): string | null {
  if (!first?.accepted || first.who === null) return null;
  if (!namesOn(slice, members) || !members.includes(first.who)) return null;
  return all.people[first.who]?.name?.value ?? null;
}

function receivedBy(state: State, step: StepId, team: TeamId): GalleryTeam['received'] {
  const ring = state.all.plenair?.[step]?.ring ?? [];
  return ring.flatMap((from) => {
    const text = state[teamChannel(from)]?.plenair?.[step]?.taken[team]?.value ?? null;
    return text !== null && assignedTo(ring, from).includes(team) ? [{ from, text }] : [];
  });
}
