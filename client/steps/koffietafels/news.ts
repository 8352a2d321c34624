import type { CardId } from '../../../shared/decks/content.ts';
import { tableOf, type Koffietafels, type KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import type { TalkCard } from '../../../shared/steps/koffietafels/talk-card.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something worth saying aloud, once and in one sentence. */
export type KoffieNews =
  | { kind: 'terug' | 'geroepen' | 'toch-niet' | 'alleen-nu' }
  | { kind: 'gemengd' | 'aan-tafel'; here: Koffietafels; table: KoffieTable; mates: SeatId[] }
  | { kind: 'schuift-aan' | 'staat-op'; seat: SeatId }
  | { kind: 'kaart'; card: TalkCard }
  | { kind: 'opgave'; card: CardId };

/** What changed between two looks; what is said is read aloud where it stands. */
export function koffieNews(before: Koffietafels, here: Koffietafels, me: SeatId): KoffieNews[] {
  if (here.over) return before.over ? [] : [{ kind: 'terug' }];
  const told: KoffieNews[] = [];
  const table = tableOf(here, me);
  const was = tableOf(before, me);
  const mates = table?.seats.filter((seat) => seat !== me) ?? [];
  const sameRound = here.since === before.since;
  if (table && !sameRound) told.push({ kind: 'gemengd', here, table, mates });
  else if (table && table.number !== was?.number) told.push({ kind: 'aan-tafel', here, table, mates });
  else if (table && was) {
    for (const seat of mates) if (!was.seats.includes(seat)) told.push({ kind: 'schuift-aan', seat });
    for (const seat of was.seats) if (!table.seats.includes(seat)) told.push({ kind: 'staat-op', seat });
    if (mates.length === 0 && was.seats.length > 1) told.push({ kind: 'alleen-nu' });
    const card = table.cards.at(-1);
    if (card && table.cards.length > was.cards.length) told.push({ kind: 'kaart', card });
  }
  const opgave = here.opgaven?.at(-1);
  if (opgave !== undefined && opgave !== before.opgaven?.at(-1)) told.push({ kind: 'opgave', card: opgave });
  if (here.until !== null && before.until === null) told.push({ kind: 'geroepen' });
  if (here.until === null && before.until !== null && sameRound) told.push({ kind: 'toch-niet' });
  return told;
}
