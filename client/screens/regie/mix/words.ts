import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { AxisName } from '../../../../shared/mix/people.ts';
import type { Move } from '../../../../shared/mix/reseat.ts';
import type { LeadWhy, MixProblem, Wished } from '../../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { useAll, useContent, useLocal, useName, useNames } from '../../../game.ts';

/** What this person's category of an axis is called, as far as it is shown (MIX-3); null: it is not, or there is none. */
export function useCategory(): (seat: SeatId, axis: AxisName) => string | null {
  const local = useLocal();
  const { styles } = useContent();
  const { people } = useAll();
  return useCallback(
    (seat, axis) => {
      const { organisation = null, flavour = null } = people[seat] ?? {};
      if (axis === 'organisation') return organisation?.value ?? null;
      const words = styles.find(({ style }) => style === flavour?.value);
      return words ? local(words.name) : null;
    },
    [local, styles, people],
  );
}

/** A wish in words. Who was erased from it is not named. */
export function useWishText(): (wish: Wished) => string {
  const { _ } = useLingui();
  const names = useNames();
  return useCallback(
    ({ kind, who, team = 0 }) =>
      _(`mix.wens.${kind}`, { namen: names(who.flatMap(({ value }) => value ?? [])), team: team + 1 }),
    [_, names],
  );
}

/** Why there are no teams, by the names of whom it is about. */
export function useProblemText(): (problem: MixProblem) => string {
  const { _ } = useLingui();
  const names = useNames();
  return useCallback(
    ({ kind, about, team }) => {
      const seats = about.flatMap(({ value }) => value ?? []);
      return _(`mix.kan-niet.${kind}`, { namen: names(seats), aantal: seats.length, team: (team ?? 0) + 1 });
    },
    [_, names],
  );
}

/** Why somebody would leave their team. */
export function useMoveText(): (move: Move) => string {
  const { _ } = useLingui();
  const name = useName();
  const category = useCategory();
  return useCallback(
    ({ seat, from, to, because }) => {
      const places = { naam: name(seat), van: from + 1, naar: to + 1 };
      if (because === 'room') return _('mix.verhuist.plek', places);
      const [first] = because;
      const wat = first ? category(seat, first.axis) : null;
      return first && wat !== null
        ? _(`mix.verhuist.${first.what}`, { ...places, wat })
        : _('mix.verhuist.eerlijker', places);
    },
    [_, name, category],
  );
}

/** What the best exchange that was not made would have cost. */
export function exchangeCost({
  mixedTeams,
  style,
  organisation,
  difference,
}: NonNullable<LeadWhy['instead']>): {
  id: 'gemengd' | 'smaken' | 'organisaties' | 'gelijkenis' | 'niets';
  aantal: number;
} {
  if (mixedTeams > 0) return { id: 'gemengd', aantal: mixedTeams };
  if (style > 0) return { id: 'smaken', aantal: style };
  if (organisation > 0) return { id: 'organisaties', aantal: organisation };
  return { id: difference > 0 ? 'gelijkenis' : 'niets', aantal: 0 };
}
