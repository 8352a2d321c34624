import type { SeatId } from '../../workshop/ids.ts';
import { TEGEN_ROLES, type TegenRole } from '../../decks/piles.ts';
import type { Cast } from './state.ts';

/** TEGEN-4: with three people nobody is the bystander, with two it is between the two of them. */
const ROLES_OF: Readonly<Record<number, readonly TegenRole[]>> = {
  2: ['gever', 'ontvanger'],
  3: ['gever', 'ontvanger', 'opdrachtgever'],
};

/** TEGEN-5: places of who answers, question after question, so that everybody comes to answer. */
const ANSWERING: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[0]],
  2: [[0, 1]],
  3: [
    [0, 1],
    [1, 2],
    [2, 0],
  ],
  4: [
    [0, 1],
    [2, 3],
  ],
};

/**
 * Who plays which role, and who of them answer, first the first.
 * @param row who is there, in the order in which roles are given out; who finds no role listens
 * @param round of the question, from 0
 */
export function castFor(row: readonly SeatId[], round: number): { cast: Cast[]; answering: SeatId[] } {
  const roles = row.length === 1 ? [alone(round)] : (ROLES_OF[row.length] ?? TEGEN_ROLES);
  const cast = row.flatMap((seat, place): Cast[] => {
    const role = roles[place];
    return role === undefined ? [] : [{ role, seat }];
  });
  const turns = ANSWERING[cast.length] ?? [];
  const places = turns[round % Math.max(1, turns.length)] ?? [];
  return { cast, answering: places.flatMap((place) => cast[place]?.seat ?? []) };
}

/** Who is alone answers from one role after the other. */
function alone(round: number): TegenRole {
  return TEGEN_ROLES[round % TEGEN_ROLES.length] ?? 'gever';
}

/** The roles move one place: who was first goes last. Who came since comes after the others; who is not there is left out. */
export function movedOn(row: readonly SeatId[], here: readonly SeatId[], first: boolean): SeatId[] {
  const before = row.filter((seat) => here.includes(seat));
  const newcomers = here.filter((seat) => !row.includes(seat));
  const moved = first ? before : [...before.slice(1), ...before.slice(0, 1)];
  return [...moved, ...newcomers];
}
