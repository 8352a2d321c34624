/** The fewest and the most of something that a team should have: the floor and the ceiling of its fair share. */
export interface Window {
  least: number;
  most: number;
}

/** The window of `count` people over `teams` teams. */
export function windowOf(count: number, teams: number): Window {
  const share = count / Math.max(1, teams);
  return { least: Math.floor(share), most: Math.ceil(share) };
}

/** How many people a team with `here` of them is away from its window; 0 is inside. */
export function outside(here: number, { least, most }: Window): number {
  return Math.max(0, least - here, here - most);
}
