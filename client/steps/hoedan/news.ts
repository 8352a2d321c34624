import type { HoedanPhase, HoedanTeam } from '../../../shared/steps/hoedan/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team; whose turn it is is said apart. */
export type HoedanNews =
  | { kind: 'rol'; seat: SeatId; role: string }
  | { kind: 'begin'; seat: SeatId }
  | { kind: 'aanbeveling'; pile: string }
  | { kind: 'fase'; phase: Extract<HoedanPhase, 'afspreken' | 'klaar'> }
  | { kind: 'regel'; what: string | null; who: SeatId | null }
  | { kind: 'aangenomen'; who: SeatId };

/** What changed between two looks, in reading order; nothing of one's own. */
export function hoedanNews(before: HoedanTeam, after: HoedanTeam, me: SeatId): HoedanNews[] {
  const { asked, phase, rounds } = after;
  const last = rounds.at(-1);
  const taken = Object.entries(after.roles).filter(
    ([seat, role]) => seat !== me && before.roles[seat] !== role,
  );
  const lines = rounds.flatMap(({ pile, line }): HoedanNews[] => {
    const old = before.rounds.find((one) => one.pile === pile)?.line ?? null;
    if (!line) return [];
    if (line.id !== old?.id && line.what.by !== me)
      return [{ kind: 'regel', what: line.what.value, who: line.who }];
    const accepted = line.accepted && !old?.accepted && line.who !== null && line.who !== me;
    return accepted ? [{ kind: 'aangenomen', who: line.who ?? '' }] : [];
  });
  return [
    ...taken.map(([seat, role]): HoedanNews => ({ kind: 'rol', seat, role })),
    ...(asked !== null && asked !== before.asked && asked !== me
      ? [{ kind: 'begin', seat: asked } as const]
      : []),
    ...(rounds.length > before.rounds.length && last
      ? [{ kind: 'aanbeveling', pile: last.pile } as const]
      : []),
    ...lines,
    ...(phase !== before.phase && (phase === 'afspreken' || phase === 'klaar')
      ? [{ kind: 'fase', phase } as const]
      : []),
  ];
}
