import { STYLES, type Style } from '../../decks/content.ts';
import { shuffled } from '../../random.ts';
import type { SeatId } from '../../workshop/ids.ts';

/** Who sits down, and what they show of their flavour. What they hide is not known here, so no table can tell it. */
export interface Sitter {
  seat: SeatId;
  flavour: Style | null;
}

export interface Dealt {
  flavour: Style | null;
  seats: SeatId[];
}

/**
 * KOFFIE-1, KOFFIE-2: tables of one flavour; who shows none, and who is the only one with theirs, at mixed tables. Nobody sits
 * alone while there is somebody else: the one who is left over gets company of the fullest table, or joins the smallest.
 * @param chairs people at a table, one more where somebody would be left alone
 */
export function byFlavour(sitters: readonly Sitter[], chairs: number, random: () => number): Dealt[] {
  const groups = STYLES.map((style) => ({
    style,
    seats: shuffled(seatsOf(sitters, style), random),
  }));
  const own = groups
    .filter(({ seats }) => seats.length > 1)
    .flatMap(({ style, seats }) => split(seats, chairs).map((at): Dealt => ({ flavour: style, seats: at })));
  const single = groups.flatMap(({ seats }) => (seats.length === 1 ? seats : []));
  const rest = shuffled([...single, ...seatsOf(sitters, null)], random);
  const [only, ...others] = rest;
  if (only !== undefined && others.length === 0) return inCompany(own, only);
  return [...own, ...split(rest, chairs).map((at): Dealt => ({ flavour: null, seats: at }))];
}

/** KOFFIE-4: of every flavour that is shown each table has the floor or the ceiling of its share. */
export function mixed(sitters: readonly Sitter[], chairs: number, random: () => number): Dealt[] {
  const row = [...STYLES, null].flatMap((style) => shuffled(seatsOf(sitters, style), random));
  return split(row, chairs).map((seats) => ({ flavour: null, seats }));
}

function seatsOf(sitters: readonly Sitter[], style: Style | null): SeatId[] {
  return sitters.filter(({ flavour }) => flavour === style).map(({ seat }) => seat);
}

/** Dealt round the tables, so that sizes differ by one at most and neighbours in the row sit apart; two at least. */
function split(row: readonly SeatId[], chairs: number): SeatId[][] {
  if (row.length === 0) return [];
  const count = Math.max(1, Math.min(Math.ceil(row.length / chairs), Math.floor(row.length / 2)));
  return Array.from({ length: count }, (_one, table) => row.filter((_seat, at) => at % count === table));
}

function inCompany(tables: readonly Dealt[], seat: SeatId): Dealt[] {
  const sizes = tables.map(({ seats }) => seats.length);
  const largest = Math.max(0, ...sizes);
  if (largest > 2) {
    const from = sizes.indexOf(largest);
    const company = tables[from]?.seats.slice(-1) ?? [];
    const stay = tables.map((table, at) =>
      at === from ? { ...table, seats: table.seats.slice(0, -1) } : table,
    );
    return [...stay, { flavour: null, seats: [...company, seat] }];
  }
  const [smallest, ...others] = tables;
  return [...others, { flavour: null, seats: [...(smallest?.seats ?? []), seat] }];
}
