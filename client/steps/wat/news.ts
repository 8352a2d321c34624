import type { CardId } from '../../../shared/decks/content.ts';
import { WAT_FIELDS, type WatField, type WatPhase, type WatTeam } from '../../../shared/steps/wat/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { Opgave } from '../../../shared/workshop/state.ts';

/** Something that somebody else did, or that came to the whole team. */
export type WatNews =
  | { kind: 'kaart'; card: CardId }
  | { kind: 'fase'; phase: Exclude<WatPhase, 'stil'>; answers: number }
  | { kind: 'pen'; seat: SeatId }
  | { kind: 'veld'; field: WatField; text: string }
  | { kind: 'partij' | 'partij-weg'; name: string | null }
  | { kind: 'gevraagd'; seat: SeatId };

/** What changed between two looks, in reading order; nothing of one's own. */
export function watNews(before: WatTeam, after: WatTeam, me: SeatId): WatNews[] {
  const { phase, scribe, settling, rounds } = after;
  const last = rounds.at(-1);
  const known = new Set(before.parties.map(({ id }) => id));
  const left = new Set(after.parties.map(({ id }) => id));
  const turned = rounds.length > before.rounds.length && last !== undefined;
  const named = after.parties.filter(({ id, name }) => !known.has(id) && name.by !== me);
  return [
    ...(turned ? [{ kind: 'kaart', card: last.card } as const] : []),
    ...(phase !== before.phase && phase !== 'stil'
      ? [{ kind: 'fase', phase, answers: last?.answers.length ?? 0 } as const]
      : []),
    ...(scribe !== null && scribe !== before.scribe && scribe !== me
      ? [{ kind: 'pen', seat: scribe } as const]
      : []),
    ...named.map(({ name }) => ({ kind: 'partij', name: name.value }) as const),
    ...(scribe === me ? [] : before.parties.filter(({ id }) => !left.has(id))).map(
      ({ name }) => ({ kind: 'partij-weg', name: name.value }) as const,
    ),
    ...(settling !== null && settling !== before.settling && settling !== me
      ? [{ kind: 'gevraagd', seat: settling } as const]
      : []),
  ];
}

/** What somebody else wrote in a field that the whole team reads. */
export function writtenNews(before: Opgave | null, after: Opgave | null, me: SeatId): WatNews[] {
  return WAT_FIELDS.flatMap((field): WatNews[] => {
    const now = after?.[field] ?? null;
    if (now === null || now.value === null || now.by === me) return [];
    return now.value === before?.[field]?.value ? [] : [{ kind: 'veld', field, text: now.value }];
  });
}
