import type { DialoogPhase, DialoogTeam } from '../../../shared/steps/dialoog/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team. */
export type DialoogNews =
  | { kind: 'fase'; phase: Exclude<DialoogPhase, 'onderwerp'> }
  | { kind: 'stok'; seat: SeatId }
  | { kind: 'midden' }
  | { kind: 'onderwerp'; text: string }
  | { kind: 'wil-onderwerp'; seat: SeatId; topic: string }
  | { kind: 'gevraagd'; seat: SeatId; phase: DialoogPhase }
  | { kind: 'pen'; seat: SeatId }
  | { kind: 'vraag'; text: string };

/** What changed between two looks, in reading order; nothing of one's own, but that one has the stick. */
export function dialoogNews(before: DialoogTeam, after: DialoogTeam, me: SeatId): DialoogNews[] {
  const { phase, asked, wanted, scribe } = after;
  const told: DialoogNews[] = [];
  if (phase !== before.phase && phase !== 'onderwerp') told.push({ kind: 'fase', phase });
  const holder = after.stick.turn?.seat;
  if (holder !== undefined && holder !== before.stick.turn?.seat) told.push({ kind: 'stok', seat: holder });
  // after the round that it lies in the middle is what the part says
  if (phase === 'vrij' && before.phase === 'vrij' && holder === undefined && before.stick.turn)
    told.push({ kind: 'midden' });
  for (const { id, text } of after.topics)
    if (!before.topics.some((one) => one.id === id) && text.by !== me && text.value !== null)
      told.push({ kind: 'onderwerp', text: text.value });
  if (asked !== null && asked !== me && (asked !== before.asked || wanted !== before.wanted))
    told.push(
      wanted === null
        ? { kind: 'gevraagd', seat: asked, phase }
        : { kind: 'wil-onderwerp', seat: asked, topic: wanted },
    );
  if (scribe !== null && scribe !== before.scribe && scribe !== me) told.push({ kind: 'pen', seat: scribe });
  const question = after.question?.value ?? null;
  if (question !== null && question !== before.question?.value && scribe !== me)
    told.push({ kind: 'vraag', text: question });
  return told;
}
