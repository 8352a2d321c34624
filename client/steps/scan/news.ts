import type { ScanTeam } from '../../../shared/steps/scan/scan.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something worth saying aloud, once and in one sentence. `item` of what was shown: where the team lies furthest apart. */
export type ScanNews =
  | { kind: 'onthuld'; item: string }
  | { kind: 'gekozen' | 'weg'; item: string }
  | { kind: 'gevraagd'; seat: SeatId }
  | { kind: 'klaar' };

/** What changed between two looks. Who took an item is not known, so one's own choice is in it too. */
export function scanNews(before: ScanTeam, after: ScanTeam, me: SeatId): ScanNews[] {
  const told: ScanNews[] = [];
  const [first] = after.scores ?? [];
  if (first && !before.scores) told.push({ kind: 'onthuld', item: first.item });
  for (const item of after.chosen) if (!before.chosen.includes(item)) told.push({ kind: 'gekozen', item });
  for (const item of before.chosen) if (!after.chosen.includes(item)) told.push({ kind: 'weg', item });
  if (after.asked !== null && after.asked !== before.asked && after.asked !== me)
    told.push({ kind: 'gevraagd', seat: after.asked });
  if (after.phase === 'klaar' && before.phase !== 'klaar') told.push({ kind: 'klaar' });
  return told;
}
