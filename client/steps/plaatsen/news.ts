import type { Mark } from '../../../shared/steps/plaatsen/place.ts';
import type { PlaatsenTeam } from '../../../shared/steps/plaatsen/plaatsen.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something worth saying aloud, once and in one sentence. */
export type PlaceNews =
  | { kind: 'onthuld'; count: number }
  | { kind: 'stel-voor'; seat: SeatId; mark: Mark }
  | { kind: 'stel-open'; seat: SeatId }
  | { kind: 'gezet'; mark: Mark }
  | { kind: 'open' };

/** What changed between two looks; never one's own proposal. */
export function placeNews(before: PlaatsenTeam, after: PlaatsenTeam, me: SeatId): PlaceNews[] {
  const told: PlaceNews[] = [];
  if (after.marks && !before.marks) told.push({ kind: 'onthuld', count: after.marks.length });
  const { asked, settled } = after;
  if (asked && asked !== before.asked && asked.by !== me)
    told.push(
      asked.mark
        ? { kind: 'stel-voor', seat: asked.by, mark: asked.mark }
        : { kind: 'stel-open', seat: asked.by },
    );
  if (settled && settled !== before.settled)
    told.push(settled.mark ? { kind: 'gezet', mark: settled.mark } : { kind: 'open' });
  return told;
}
