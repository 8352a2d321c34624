import type { CardId, Water } from '../../../shared/decks/content.ts';
import type { KaartTeam } from '../../../shared/steps/kaartronde/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something on the board worth saying aloud, once and in one sentence. */
export type News =
  | { kind: 'jouw-beurt' }
  | { kind: 'beurt'; seat: SeatId }
  | { kind: 'gelegd'; seat: SeatId; card: CardId; water: Water }
  | { kind: 'gedoe'; card: CardId }
  | { kind: 'gedoe-open' }
  | { kind: 'stilte'; seat: SeatId }
  | { kind: 'minuut' | 'minuut-onthuld' }
  | { kind: 'stippen-gevraagd'; seat: SeatId }
  | { kind: 'vrij' | 'stippen' | 'kiezen' | 'klaar' };

/** What changed on the board between two looks; never one's own acts. */
export function news(before: KaartTeam, after: KaartTeam, me: SeatId): News[] {
  const told: News[] = [];
  for (const lying of after.cards) {
    const known = before.cards.some(({ card }) => card === lying.card);
    if (!known && lying.by !== me)
      told.push({ kind: 'gelegd', seat: lying.by, card: lying.card, water: lying.water });
  }
  if (after.gedoe && !before.gedoe) told.push({ kind: 'gedoe', card: after.gedoe.card });
  if (after.gedoe?.open && before.gedoe && !before.gedoe.open) told.push({ kind: 'gedoe-open' });
  if (after.stilte && !before.stilte && after.stilte.by !== me)
    told.push({ kind: 'stilte', seat: after.stilte.by });
  if (after.minuut && !before.minuut) told.push({ kind: 'minuut' });
  if (after.minuut?.texts && before.minuut?.texts === null) told.push({ kind: 'minuut-onthuld' });
  const { phase } = after;
  const asked = after.dotsAsked;
  if (asked !== null && asked !== before.dotsAsked && asked !== me && phase === 'vrij') {
    told.push({ kind: 'stippen-gevraagd', seat: asked });
  }
  if (phase !== before.phase && phase !== 'lezen' && phase !== 'beurten') told.push({ kind: phase });
  const turn = after.turn?.seat ?? null;
  if (turn !== null && (turn !== before.turn?.seat || after.turn?.since !== before.turn?.since)) {
    told.push(turn === me ? { kind: 'jouw-beurt' } : { kind: 'beurt', seat: turn });
  }
  return told;
}
