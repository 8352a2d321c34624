/** The window in which the size of every team lies, whatever is wished (MIX-2). */
export const TEAM_SIZE = { least: 3, most: 8 } as const;

/** How many people can be mixed at once. */
export const PEOPLE = { least: 2, most: 500 } as const;

/** How many teams of about `size` people `count` people make: at least one; never a team above eight, under three only when nothing else is possible. */
export function teamCount(count: number, size: number): number {
  if (count <= TEAM_SIZE.most && count < 2 * TEAM_SIZE.least) return 1;
  const wished = Math.max(1, Math.round(count / size));
  const { least, most } = teamCounts(count);
  return Math.min(Math.max(wished, least), most);
}

/** The fewest and the most teams that `count` people can make. */
export function teamCounts(count: number): { least: number; most: number } {
  return {
    least: Math.max(1, Math.ceil(count / TEAM_SIZE.most)),
    most: Math.max(1, Math.floor(count / TEAM_SIZE.least)),
  };
}
