import { homeTables } from '../mix/home-tables.ts';
import { event, type Context } from './context.ts';
import type { Event } from './events.ts';
import type { SeatId } from './ids.ts';
import { presence } from './attendance.ts';
import type { State, Team } from './state.ts';

/** TAFEL-2: seats people at devices, or at none; they are there when their device is. */
export function seatAtTables(state: State, tables: Record<SeatId, SeatId | null>, ctx: Context): Event[] {
  if (Object.keys(tables).length === 0) return [];
  const { people } = state.all;
  const here = (table: SeatId | null): boolean => table !== null && people[table]?.online === true;
  const changed = Object.entries(tables).filter(([seat, table]) => people[seat]?.online !== here(table));
  return [
    event('tafel/gezet', { all: { type: 'tafel/gezet', tables } }),
    ...changed.map(([seat, table]) => presence(seat, here(table), ctx)),
  ];
}

/** TAFEL-7: when teams are formed, each team that needs a device gets one, and its people without their own go there. */
export function tablesForTeams(state: State, teams: readonly Team[], ctx: Context): Event[] {
  const { people } = state.all;
  const devices = Object.entries(people)
    .filter(([, { role, gone }]) => role === 'tafel' && !gone)
    .map(([seat, { online }]) => ({ seat, online }));
  const needing = teams.map(({ members }) =>
    members
      .filter((seat) => !hasOwnDevice(state, seat))
      .map((seat) => ({ seat, table: people[seat]?.table ?? null })),
  );
  return seatAtTables(state, homeTables(needing, devices), ctx);
}

/** TAFEL-7: who is placed in a team later goes to the device that plays for most of it. */
export function tableInTeam(state: State, team: Team, seat: SeatId, ctx: Context): Event[] {
  if (hasOwnDevice(state, seat)) return [];
  const { people } = state.all;
  const tables = team.members.flatMap((member) => people[member]?.table ?? []);
  const [most] = [...new Set(tables)].toSorted((a, b) => count(tables, b) - count(tables, a));
  if (most === undefined || most === people[seat]?.table) return [];
  return seatAtTables(state, { [seat]: most }, ctx);
}

/** A secret of one's own is a device of one's own. */
function hasOwnDevice(state: State, seat: SeatId): boolean {
  return state.server.secrets[seat] !== undefined;
}

function count(tables: readonly SeatId[], table: SeatId): number {
  return tables.filter((other) => other === table).length;
}
