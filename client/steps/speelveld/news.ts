import type { CardId } from '../../../shared/decks/content.ts';
import type { Ring, VeldLine, VeldPhase, VeldTeam } from '../../../shared/steps/speelveld/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did on the field. Who moved a party is known for as long as they can undo it. */
export type FieldNews =
  | { kind: 'gezet'; seat: SeatId; party: string; ring: Ring }
  | { kind: 'verplaatst'; seat: SeatId | null; party: string; ring: Ring }
  | { kind: 'verschil'; party: string }
  | { kind: 'lijn'; seat: SeatId; line: VeldLine }
  | { kind: 'mist'; seat: SeatId; absentee: string }
  | { kind: 'zit'; seat: SeatId; absentee: string }
  | { kind: 'kaart'; card: CardId }
  | { kind: 'sluiten'; seat: SeatId }
  | { kind: 'fase'; phase: Told };

/** A phase that one should hear of; whose turn it is is said apart. */
type Told = Exclude<VeldPhase, 'stil' | 'beurten'>;

/** What others changed between two looks at the field, in reading order; nothing of one's own. */
export function fieldNews(before: VeldTeam, after: VeldTeam, me: SeatId): FieldNews[] {
  const was = new Map(before.parties.map((party) => [party.id, party]));
  const known = new Set([...before.lines, ...before.absentees, ...before.chairs].map(({ id }) => id));
  const parties = after.parties.flatMap((party): FieldNews[] => {
    const old = was.get(party.id);
    const [setter] = party.setters;
    if (!old)
      return setter === undefined || setter === me
        ? []
        : [{ kind: 'gezet', seat: setter, party: party.id, ring: party.ring }];
    const mover = moverOf(after, party.id);
    const moved = old.ring !== party.ring && mover !== me;
    return [
      ...(moved ? [{ kind: 'verplaatst', seat: mover, party: party.id, ring: party.ring } as const] : []),
      ...(party.differ && !old.differ ? [{ kind: 'verschil', party: party.id } as const] : []),
    ];
  });
  const lines = after.lines
    .filter(({ id, by }) => !known.has(id) && by !== me)
    .map((line): FieldNews => ({ kind: 'lijn', seat: line.by, line }));
  const missed = after.absentees
    .filter(({ id, by }) => !known.has(id) && by !== me)
    .map(({ id, by }): FieldNews => ({ kind: 'mist', seat: by, absentee: id }));
  const sat = after.chairs
    .filter(({ id, by }) => !known.has(id) && by !== me)
    .map(({ by, absentee }): FieldNews => ({ kind: 'zit', seat: by, absentee }));
  const turned = after.questions
    .slice(before.questions.length)
    .map(({ card }): FieldNews => ({ kind: 'kaart', card }));
  return [...parties, ...lines, ...missed, ...sat, ...turned, ...course(before, after, me)];
}

/** Where the team is with its field. */
function course(before: VeldTeam, { closeAsked, phase }: VeldTeam, me: SeatId): FieldNews[] {
  if (phase !== before.phase) return phase === 'stil' || phase === 'beurten' ? [] : [{ kind: 'fase', phase }];
  const asked = closeAsked !== null && closeAsked !== before.closeAsked && closeAsked !== me;
  return asked ? [{ kind: 'sluiten', seat: closeAsked }] : [];
}

function moverOf({ last }: VeldTeam, party: string): SeatId | null {
  const found = Object.entries(last).find(([, act]) => act.kind === 'verplaatst' && act.party === party);
  return found?.[0] ?? null;
}
