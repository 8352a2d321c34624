/** How full a team's tin is drawn: `ruim` with labels and flavours, `gewoon` with small labels, `krap` with names only. */
export type Density = 'ruim' | 'gewoon' | 'krap';

export interface TeamGrid {
  columns: number;
  rows: number;
  density: Density;
}

/** px on a screen of 1920 × 1080 that a tin needs, at most so many beside each other; the same as in teams.css. */
export const TIN: Record<Density, { head: number; member: number; across: number }> = {
  ruim: { head: 230, member: 84, across: 6 },
  gewoon: { head: 118, member: 44, across: 6 },
  krap: { head: 46, member: 29, across: 10 },
};

/** px that all tins together may take, less when a message stands under them, and the gap between rows */
export const ROOM = { height: 790, withMessage: 745, gap: 12 } as const;

/**
 * How the teams stand on the screen so that every name can be read from ten metres (25 px at least): as roomy as fits,
 * in as few rows as fit; with names only, in as many, so that long names have room.
 * @param room px of height there are
 */
export function teamGrid(teams: number, largest: number, room: number = ROOM.height): TeamGrid {
  for (const density of ['ruim', 'gewoon'] as const) {
    const rows = fewestRows(teams, density);
    if (height(rows, largest, density) <= room) return { columns: columnsOf(teams, rows), rows, density };
  }
  let rows = fewestRows(teams, 'krap');
  while (rows < teams && height(rows + 1, largest, 'krap') <= room) rows += 1;
  return { columns: columnsOf(teams, rows), rows, density: 'krap' };
}

/** px that so many rows of tins of this density take */
export function height(rows: number, largest: number, density: Density): number {
  const { head, member } = TIN[density];
  return rows * (head + largest * member) + (rows - 1) * ROOM.gap;
}

function fewestRows(teams: number, density: Density): number {
  return Math.max(1, Math.ceil(teams / TIN[density].across));
}

function columnsOf(teams: number, rows: number): number {
  return Math.max(2, Math.ceil(teams / rows));
}
