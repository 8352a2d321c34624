import type { TegenRole } from '../../../shared/decks/piles.ts';
import type { CardId } from '../../../shared/decks/content.ts';
import type { Cast, TegenspraakPhase, TegenspraakTeam } from '../../../shared/steps/tegenspraak/state.ts';
import { roleOf } from '../../../shared/steps/tegenspraak/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team. */
export type TegenspraakNews =
  | { kind: 'vraag'; card: CardId; role: TegenRole | null }
  | { kind: 'fase'; phase: Exclude<TegenspraakPhase, 'stil' | 'vragen'> }
  | { kind: 'rol'; seat: SeatId; role: TegenRole; card: CardId }
  | { kind: 'beiden-gezegd' }
  | { kind: 'pen'; seat: SeatId }
  | { kind: 'gevraagd'; seat: SeatId; phase: TegenspraakPhase }
  | { kind: 'afspraak'; text: string };

/** What changed between two looks, in reading order; nothing of one's own. Whose turn it is the block of the turn says. */
export function tegenspraakNews(
  before: TegenspraakTeam,
  after: TegenspraakTeam,
  me: SeatId,
): TegenspraakNews[] {
  const { phase, asked, scribe, questions, pass } = after;
  const told: TegenspraakNews[] = [];
  const card = questions.at(-1);
  if (card !== undefined && questions.length > before.questions.length)
    told.push({ kind: 'vraag', card, role: roleOf(after, me) });
  else if (card !== undefined)
    for (const { seat, role } of takenOver(before, after))
      if (seat !== me) told.push({ kind: 'rol', seat, role, card });
  if (phase !== before.phase && phase !== 'stil' && phase !== 'vragen') told.push({ kind: 'fase', phase });
  if (phase === 'vragen' && before.pass.turn && !pass.turn) told.push({ kind: 'beiden-gezegd' });
  if (scribe !== null && scribe !== before.scribe && scribe !== me) told.push({ kind: 'pen', seat: scribe });
  for (const [at, text] of after.agreements.entries()) {
    const said = text?.value ?? null;
    if (said !== null && said !== before.agreements[at]?.value && text?.by !== me)
      told.push({ kind: 'afspraak', text: said });
  }
  if (asked !== null && asked !== before.asked && asked !== me)
    told.push({ kind: 'gevraagd', seat: asked, phase });
  return told;
}

/** TEGEN-6: roles that another plays now, with the same question. */
function takenOver(before: TegenspraakTeam, after: TegenspraakTeam): Cast[] {
  return after.cast.filter(({ seat, role }) =>
    before.cast.some((one) => one.role === role && one.seat !== seat),
  );
}
