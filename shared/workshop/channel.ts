import type { Parts, SeatPart, TeamPart } from './events.ts';
import type { SeatId, TeamId } from './ids.ts';
import type { State } from './state.ts';
import { peopleAt } from './table.ts';

/**
 * Who may see what is how the state is cut: one slice per channel, and a seat subscribes to channels.
 * `server` is subscribed to by nobody.
 */
export type Channel = FoldedChannel | DerivedChannel;
/** A channel that events have a part for. */
export type FoldedChannel = 'all' | 'plenary' | 'facilitator' | 'server' | TeamChannel | SeatChannel;
export type TeamChannel = `team:${TeamId}`;
export type SeatChannel = `seat:${SeatId}`;
/** Nothing is folded on these: what they show is worked out anew, and sent whole (glimpse.ts, gallery.ts). */
export type DerivedChannel = GlimpseChannel | 'spotlight' | 'galerij';
/** What may be seen of a team from outside. */
export type GlimpseChannel = `blik:${TeamId}`;

export const teamChannel = (team: TeamId): TeamChannel => `team:${team}`;
export const seatChannel = (seat: SeatId): SeatChannel => `seat:${seat}`;

export const glimpseChannel = (team: TeamId): GlimpseChannel => `blik:${team}`;

export const seatOf = (channel: SeatChannel): SeatId => channel.slice('seat:'.length);

export const isTeamChannel = (channel: string): channel is TeamChannel => channel.startsWith('team:');
export const isSeatChannel = (channel: string): channel is SeatChannel => channel.startsWith('seat:');
export const isGlimpseChannel = (channel: string): channel is GlimpseChannel => channel.startsWith('blik:');
export const isDerivedChannel = (channel: string): channel is DerivedChannel =>
  channel === 'spotlight' || channel === 'galerij' || isGlimpseChannel(channel);

/** The channels a seat is subscribed to in this state; none for a seat that is unknown or was removed. */
export function channelsOf(state: State, seat: SeatId): Channel[] {
  const person = state.all.people[seat];
  if (!person || person.gone) return [];
  const own = seatChannel(seat);
  // KOERS-7: for everybody, once there was a plenair
  const gallery: Channel[] = state.all.plenair ? ['galerij'] : [];
  switch (person.role) {
    case 'begeleider':
      return ['all', 'plenary', 'facilitator', own, ...looked(state, seat), ...gallery];
    case 'plenair':
      return [
        'all',
        'plenary',
        own,
        ...(state.plenary.spotlight ? (['spotlight'] as const) : []),
        ...gallery,
      ];
    case 'deelnemer': {
      const team = state.all.teams.find((candidate) => candidate.members.includes(seat));
      return team ? ['all', teamChannel(team.id), own, ...gallery] : ['all', own, ...gallery];
    }
    case 'tafel':
      return ['all', ...heardAt(state, seat), own, ...gallery];
  }
}

/** TAFEL-3: what the people around a device hear, and nobody else's. */
function heardAt(state: State, device: SeatId): Channel[] {
  const names = peopleAt(state.all, device);
  const teams = state.all.teams.filter(({ members }) => members.some((member) => names.includes(member)));
  return [...teams.map(({ id }) => teamChannel(id)), ...names.map(seatChannel)];
}

/** REGIE-4: a facilitator who looks along with a team. */
function looked(state: State, seat: SeatId): Channel[] {
  const team = state.facilitator.looks?.[seat];
  return team === undefined ? [] : [glimpseChannel(team)];
}

/** What one seat hears of an event. */
export function forSeat(seat: SeatId, part: SeatPart): Parts {
  const parts: Parts = {};
  parts[seatChannel(seat)] = part;
  return parts;
}

/** What one team hears of an event. */
export function forTeam(team: TeamId, part: TeamPart): Parts {
  const parts: Parts = {};
  parts[teamChannel(team)] = part;
  return parts;
}
