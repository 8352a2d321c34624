import type { Division } from './division.ts';
import { AXES, categoriesOf, categoryOf, isCounted, type AxisName, type MixPerson } from './people.ts';
import { outside, windowOf, type Window } from './windows.ts';

/** How far each team is inside its windows: the floor or the ceiling of its fair share. 0 is perfect. */
export interface MixQuality {
  styleViolations: number;
  organisationViolations: number;
}

/** Everything that a mix was judged by. */
export interface FullQuality extends MixQuality {
  /** hard wishes that do not hold: 0, unless somebody moved people by hand, or one remote person is all there is */
  hard: number;
  /** tables with people in the room and people elsewhere */
  mixedTeams: number;
  /**
   * how far teams differ in scores and in their spread, as a share of what chance gives: 0 is all alike, 1 is dealt
   * blindly. null: nobody answered, or all answered the same
   */
  difference: number | null;
}

/** How often something is in every team, for a sentence such as "elk team heeft één of twee Verkenners". */
export interface CategoryQuality extends Window {
  axis: AxisName;
  /** null: unknown */
  category: string | null;
  /** teams that are outside the window */
  off: number;
}

/** The quality of any division into teams, also one that was changed by hand. Locked teams stay out of it. */
export function qualityOf(teams: readonly (readonly MixPerson[])[]): MixQuality {
  const off = (axis: AxisName): number =>
    AXES.includes(axis) ? spreadOf(teams, axis).reduce((sum, { violations }) => sum + violations, 0) : 0;
  return { styleViolations: off('style'), organisationViolations: off('organisation') };
}

/** Every category that counts, with its window and how many teams are outside. */
export function categoriesIn(teams: readonly (readonly MixPerson[])[]): CategoryQuality[] {
  return AXES.flatMap((axis) =>
    spreadOf(teams, axis).map(({ category, window, off }) => ({ axis, category, ...window, off })),
  );
}

export function fullQuality(division: Division): FullQuality {
  const { hard, mixed, style, organisation } = division.faults;
  return {
    styleViolations: style,
    organisationViolations: organisation,
    hard,
    mixedTeams: mixed,
    difference: differenceOf(division),
  };
}

/** In words: `alike` up to a fifth of what chance gives, `fair` up to a half, `uneven` above. */
export function likenessWord({
  difference,
}: Pick<FullQuality, 'difference'>): 'alike' | 'fair' | 'uneven' | 'unknown' {
  if (difference === null) return 'unknown';
  return difference <= 0.2 ? 'alike' : difference <= 0.5 ? 'fair' : 'uneven';
}

function spreadOf(
  teams: readonly (readonly MixPerson[])[],
  axis: AxisName,
): { category: string | null; window: Window; violations: number; off: number }[] {
  const everybody = teams.flat();
  return categoriesOf(everybody, axis)
    .filter((category) => isCounted(axis, category))
    .map((category) => {
      const isOne = (person: MixPerson): boolean => categoryOf(person, axis) === category;
      const window = windowOf(everybody.filter(isOne).length, teams.length);
      const each = teams.map((team) => outside(team.filter(isOne).length, window));
      return {
        category,
        window,
        violations: each.reduce((sum, here) => sum + here, 0),
        off: each.filter((here) => here > 0).length,
      };
    });
}

/** What dealing blindly gives on average follows from the variance over all and the sizes; rounded, as it is to be read. */
function differenceOf(division: Division): number | null {
  const { features, openTeams, people } = division.problem;
  const open = new Set(openTeams);
  let squares = 0;
  let count = 0;
  for (const person of people.keys()) {
    if (!open.has(division.teamOf[person] ?? -1)) continue;
    count += 1;
    for (let feature = 0; feature < features.width; feature += 1)
      squares += (features.rows[person * features.width + feature] ?? 0) ** 2;
  }
  const expected = count > 1 ? (squares / count) * (openTeams.length - 1) * (count / (count - 1)) : 0;
  return expected > 0 ? Math.round((division.difference / expected) * 1000) / 1000 : null;
}
