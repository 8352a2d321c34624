import type { Ring, VeldLine, VeldTeam } from '../../../shared/steps/speelveld/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did on the field. Who moved a party is known for as long as they can undo it. */
export type FieldNews =
  | { kind: 'gezet'; seat: SeatId; party: string; ring: Ring }
  | { kind: 'verplaatst'; seat: SeatId | null; party: string; ring: Ring }
  | { kind: 'verschil'; party: string }
  | { kind: 'lijn'; seat: SeatId; line: VeldLine }
  | { kind: 'mist'; seat: SeatId; absentee: string };

/** What others changed between two looks at the field, in reading order; nothing of one's own. */
export function fieldNews(before: VeldTeam, after: VeldTeam, me: SeatId): FieldNews[] {
  const was = new Map(before.parties.map((party) => [party.id, party]));
  const known = new Set([...before.lines, ...before.absentees].map(({ id }) => id));
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
  return [...parties, ...lines, ...missed];
}

function moverOf({ last }: VeldTeam, party: string): SeatId | null {
  const found = Object.entries(last).find(([, act]) => act.kind === 'verplaatst' && act.party === party);
  return found?.[0] ?? null;
}
