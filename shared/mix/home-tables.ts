import type { SeatId } from '../workshop/ids.ts';

/** Somebody without a device of their own, and the device that plays for them now; null: none. */
export interface Guest {
  seat: SeatId;
  table: SeatId | null;
}

/**
 * Which device goes to which team: greedy by how many of a team already sit at it, ties by the order of teams and then of
 * devices. A device at which nobody of the team sits is only given when it is on. Teams that get none stay at the devices
 * they have. The same people and devices give the same answer on every machine.
 * @param teams of each team, who has no device of their own
 * @returns who moves, and where to
 */
export function homeTables(
  teams: readonly (readonly Guest[])[],
  devices: readonly { seat: SeatId; online: boolean }[],
): Record<SeatId, SeatId> {
  const pairs = teams.flatMap((guests, team) =>
    guests.length === 0
      ? []
      : devices.map((device) => ({
          team,
          ...device,
          overlap: guests.filter(({ table }) => table === device.seat).length,
        })),
  );
  const given = new Map<number, SeatId>();
  // sorting is stable: among equals the order is that of the teams, and then of the devices
  for (const { team, seat, online, overlap } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    const taken = given.has(team) || [...given.values()].includes(seat);
    if (!taken && (overlap > 0 || online)) given.set(team, seat);
  }
  const moves: Record<SeatId, SeatId> = {};
  for (const [team, device] of given)
    for (const { seat, table } of teams[team] ?? []) if (table !== device) moves[seat] = device;
  return moves;
}
