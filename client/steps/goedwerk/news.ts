import type { CardId } from '../../../shared/decks/content.ts';
import type { GoedwerkPhase, GoedwerkTeam, Pressure } from '../../../shared/steps/goedwerk/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team. */
export type GoedwerkNews =
  | { kind: 'fase'; phase: Exclude<GoedwerkPhase, 'moment'> }
  | { kind: 'kaart'; card: CardId }
  | { kind: 'pen'; seat: SeatId }
  | { kind: 'beeld'; text: string }
  | { kind: 'druk'; pressure: Pressure }
  | { kind: 'gevraagd'; seat: SeatId };

/** What changed between two looks, in reading order; nothing of one's own where that is known. */
export function goedwerkNews(before: GoedwerkTeam, after: GoedwerkTeam, me: SeatId): GoedwerkNews[] {
  const { phase, cards, scribe, picture, pressure, asked } = after;
  const told: GoedwerkNews[] = [];
  const card = cards.at(-1);
  if (phase !== before.phase && phase !== 'moment') told.push({ kind: 'fase', phase });
  if (card !== undefined && cards.length > before.cards.length) told.push({ kind: 'kaart', card });
  if (scribe !== null && scribe !== before.scribe && scribe !== me) told.push({ kind: 'pen', seat: scribe });
  const text = picture?.value ?? null;
  if (text !== null && text !== before.picture?.value && picture?.by !== me)
    told.push({ kind: 'beeld', text });
  if (pressure !== null && pressure !== before.pressure) told.push({ kind: 'druk', pressure });
  if (asked !== null && asked !== before.asked && asked !== me) told.push({ kind: 'gevraagd', seat: asked });
  return told;
}
