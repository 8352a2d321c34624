import type { KaartTeam } from '../steps/kaartronde/state.ts';
import type { VeldTeam } from '../steps/speelveld/state.ts';
import { teamChannel } from './channel.ts';
import type { SeatId, StepId } from './ids.ts';
import type { AllSlice, State, Team, TeamSlice } from './state.ts';

/** Where a pointer is on the chart: shares of its width and height in ten-thousandths, and what it is over, if anything. */
export interface Pointer {
  x: number;
  y: number;
  over: string | null;
}

/** What somebody is doing now: their pointer, what they drag, and whether they write. Not state: it is passed on and forgotten. */
export interface Presence {
  step: StepId;
  pointer: Pointer | null;
  drags: string | null;
  writes: boolean;
}

export const PRESENCE_LIMITS = {
  /** the highest share */
  whole: 10_000,
  /** letters of an id */
  id: 64,
} as const;

/**
 * What of this the team of a seat may see now, and which team that is; null when it may see nothing: outside a team, in
 * silent steps, while there is a pause or *praat* is on (REGIE-6), and once the workshop ended. What does not lie open on
 * the team's own board is left out, so that a card in the hand stays in the hand.
 */
export function presenceOf(
  state: State,
  seat: SeatId,
  said: Presence,
): { team: Team; seen: Presence } | null {
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  const slice = team && state[teamChannel(team.id)];
  if (!team || !slice || !isPresenceOn(state.all, slice) || said.step !== state.all.clock.step) return null;
  const open = lyingOpen(slice, said.step);
  const shown = (id: string | null): string | null => (id !== null && open.has(id) ? id : null);
  const pointer = said.pointer && { ...said.pointer, over: shown(said.pointer.over) };
  return { team, seen: { ...said, pointer, drags: shown(said.drags) } };
}

/** May a team see of its members where they point and that they write, in the step that is on? */
export function isPresenceOn(all: AllSlice, team: TeamSlice): boolean {
  const { step, pausedLeft } = all.clock;
  if (all.ended !== null || pausedLeft !== null || all.quiet) return false;
  switch (all.workshop?.plan.find(({ id }) => id === step)?.kind) {
    case 'kaartronde':
      return isBoardOpen(team.kaartronde[step]);
    case 'speelveld':
      return isFieldOpen(team.speelveld?.[step]);
    case 'afspraken':
      return team.afsprakenStep?.[step]?.phase === 'samen';
    case 'koers':
      return team.koers[step]?.phase === 'samen';
    case 'reflectie':
      return ['bespreken', 'zin', 'klaar'].includes(team.reflectie?.[step]?.phase ?? '');
    case 'waarderen':
      return ['schrijven', 'onthuld', 'gesloten'].includes(team.waarderen?.[step]?.phase ?? '');
    case 'wat':
      return (team.wat?.[step]?.phase ?? 'stil') !== 'stil';
    case 'tegenspraak':
      return ['lijn', 'vragen', 'afspraken', 'klaar'].includes(team.tegenspraak?.[step]?.phase ?? '');
    case 'goedwerk':
      return ['kiezen', 'vertellen', 'beeld', 'klaar'].includes(team.goedwerk?.[step]?.phase ?? '');
    case 'scan':
      return ['bespreken', 'klaar'].includes(team.scan?.[step]?.phase ?? '');
    case 'plaatsen':
      return ['samen', 'klaar'].includes(team.plaatsen?.[step]?.phase ?? '');
    case 'systeem':
      return (team.systeem?.[step]?.phase ?? 'wie') !== 'wie';
    case 'beraad':
      return !['vraag', 'geraakt', 'standpunt'].includes(team.beraad?.[step]?.phase ?? 'vraag');
    // what one writes beside the talk is one's own, also that one does
    case 'dialoog':
      return ['onderwerp', 'vraag', 'klaar'].includes(team.dialoog?.[step]?.phase ?? '');
    case 'opgave':
    case 'hoedan':
      return true;
    // nobody plays with a team there
    case 'check-in':
    case 'vragenlijst':
    case 'theedoos':
    case 'koffietafels':
    case 'mix':
    case 'pauze':
    case 'plenair':
    case 'check-out':
    case undefined:
      return false;
  }
}

/** Reading and dots are silent (KAART-3, KAART-20), and so are the minute of a Spiegelaar (ZET-5) and the stille minuut (KAART-25). */
function isBoardOpen(round: KaartTeam | undefined): boolean {
  if (!round || round.phase === 'lezen' || round.phase === 'stippen') return false;
  return round.stilte === null && (round.minuut === undefined || round.minuut.texts !== null);
}

/** VELD-1 and VELD-11 are silent. */
function isFieldOpen(field: VeldTeam | undefined): boolean {
  return field !== undefined && field.phase !== 'stil' && field.phase !== 'stippen';
}

/** Ids of what everybody in the team sees lying on the board of this step. */
function lyingOpen(team: TeamSlice, step: StepId): Set<string> {
  const round = team.kaartronde[step];
  const field = team.speelveld?.[step];
  return new Set([
    ...(round?.cards.map(({ card }) => card) ?? []),
    ...(field ? [...field.parties, ...field.absentees].map(({ id }) => id) : []),
  ]);
}
