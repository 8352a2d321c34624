import {
  tableOf,
  type KoffieSeat,
  type Koffietafels,
  type KoffieTable,
} from '../../../shared/steps/koffietafels/state.ts';
import type { TalkCard } from '../../../shared/steps/koffietafels/talk-card.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** What somebody at a table sees of it. */
export interface Seen {
  here: Koffietafels;
  said: KoffieSeat['said'];
}

/** Something worth saying aloud, once and in one sentence. */
export type KoffieNews =
  | { kind: 'terug' | 'geroepen' | 'toch-niet' }
  | { kind: 'gemengd' | 'aan-tafel'; here: Koffietafels; table: KoffieTable; mates: SeatId[] }
  | { kind: 'schuift-aan' | 'staat-op'; seat: SeatId }
  | { kind: 'kaart'; card: TalkCard }
  | { kind: 'gezegd'; seat: SeatId; text: string };

/** What changed between two looks; of the talk only what others said. */
export function koffieNews(before: Seen, after: Seen, me: SeatId): KoffieNews[] {
  const { here } = after;
  if (here.over) return before.here.over ? [] : [{ kind: 'terug' }];
  const told: KoffieNews[] = [];
  const table = tableOf(here, me);
  const was = tableOf(before.here, me);
  const mates = table?.seats.filter((seat) => seat !== me) ?? [];
  const sameRound = here.since === before.here.since;
  if (table && !sameRound) told.push({ kind: 'gemengd', here, table, mates });
  else if (table && table.number !== was?.number) told.push({ kind: 'aan-tafel', here, table, mates });
  else if (table && was) {
    for (const seat of mates) if (!was.seats.includes(seat)) told.push({ kind: 'schuift-aan', seat });
    for (const seat of was.seats) if (!table.seats.includes(seat)) told.push({ kind: 'staat-op', seat });
    const card = table.cards.at(-1);
    if (card && table.cards.length > was.cards.length) told.push({ kind: 'kaart', card });
  }
  if (here.until !== null && before.here.until === null) told.push({ kind: 'geroepen' });
  if (here.until === null && before.here.until !== null && sameRound) told.push({ kind: 'toch-niet' });
  const known = before.said.map(({ id }) => id);
  for (const { id, text } of after.said)
    if (!known.includes(id) && text.by !== me && text.value !== null)
      told.push({ kind: 'gezegd', seat: text.by, text: text.value });
  return told;
}
