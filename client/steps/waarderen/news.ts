import { askerOf, scenariosOf, type WaarderenTeam } from '../../../shared/steps/waarderen/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team. */
export type WaarderenNews =
  | { kind: 'scenario' | 'anders'; seat: SeatId; number: number; text: string }
  | { kind: 'weg'; seat: SeatId; number: number }
  | { kind: 'gevraagd'; seat: SeatId }
  | { kind: 'opnieuw' }
  | { kind: 'fase'; phase: Exclude<WaarderenTeam['phase'], 'schrijven'> };

/** What changed between two looks, in reading order; nothing that one wrote oneself. */
export function waarderenNews(before: WaarderenTeam, after: WaarderenTeam, me: SeatId): WaarderenNews[] {
  const { phase } = after;
  if (phase !== 'schrijven') return phase === before.phase ? [] : [{ kind: 'fase', phase }];
  const [asking, asked] = [askerOf(before), askerOf(after)];
  return [
    ...writtenNews(before, after).filter(({ seat }) => seat !== me),
    ...(asking !== null && asked === null ? [{ kind: 'opnieuw' } as const] : []),
    ...(asked !== null && asked !== asking && asked !== me
      ? [{ kind: 'gevraagd', seat: asked } as const]
      : []),
  ];
}

type Written = Extract<WaarderenNews, { number: number }>;

function writtenNews(before: WaarderenTeam, after: WaarderenTeam): Written[] {
  const [then, now] = [scenariosOf(before), scenariosOf(after)];
  const told = now.flatMap(({ id, text }, at): Written[] => {
    const earlier = then.find((one) => one.id === id);
    if (text.value === null || earlier?.text.value === text.value) return [];
    return [{ kind: earlier ? 'anders' : 'scenario', seat: text.by, number: at + 1, text: text.value }];
  });
  const gone = then.flatMap(({ id, text }, at): Written[] =>
    now.some((one) => one.id === id) ? [] : [{ kind: 'weg', seat: text.by, number: at + 1 }],
  );
  return [...told, ...gone];
}
