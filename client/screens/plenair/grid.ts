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
  gewoon: { head: 130, member: 48, across: 6 },
  krap: { head: 46, member: 29, across: 8 },
};

/** px that all tins together may take, and the gap between rows */
export const ROOM = { height: 880, gap: 12 } as const;

/**
 * How the teams stand on the screen so that every name can be read from ten metres (25 px at least): as roomy as fits,
 * in as few rows as fit.
 */
export function teamGrid(teams: number, largest: number): TeamGrid {
  const roomy = (['ruim', 'gewoon'] as const).find(
    (density) => height(teams, largest, density) <= ROOM.height,
  );
  const density = roomy ?? 'krap';
  const rows = rowsOf(teams, density);
  return { columns: Math.max(2, Math.ceil(teams / rows)), rows, density };
}

/** px that the rows of tins of this density take */
export function height(teams: number, largest: number, density: Density): number {
  const { head, member } = TIN[density];
  const rows = rowsOf(teams, density);
  return rows * (head + largest * member) + (rows - 1) * ROOM.gap;
}

function rowsOf(teams: number, density: Density): number {
  return Math.max(1, Math.ceil(teams / TIN[density].across));
}
