import { chairNow, type SysteemTeam } from '../../shared/steps/systeem/state.ts';
import { teamChannel } from '../../shared/workshop/channel.ts';
import type { Moment, SeatId } from '../../shared/workshop/ids.ts';
import type { Views } from '../../shared/workshop/state.ts';

/** Whose turn it is in each team that is heard, with since when: the same name can have a turn again. */
export function turnsIn({ all, ...slices }: Views): string[] {
  const step = all?.clock.step ?? '';
  return (all?.teams ?? []).flatMap(({ id }) => {
    const slice = slices[teamChannel(id)];
    const turn =
      slice?.kaartronde[step]?.turn ??
      slice?.speelveld?.[step]?.turn ??
      slice?.hoedan?.[step]?.pass.turn ??
      slice?.tegenspraak?.[step]?.pass.turn ??
      slice?.systeem?.[step]?.pass.turn ??
      slice?.dialoog?.[step]?.stick.turn ??
      drawnIn(slice?.systeem?.[step]);
    return turn ? [`${turn.seat}@${turn.since}`] : [];
  });
}

/** Whose turn that is. */
export function ofTurn(turn: string): SeatId {
  return turn.split('@')[0] ?? '';
}

/** SYSTEEM-5: on whom the lot fell has something to answer. */
function drawnIn(here: SysteemTeam | undefined): { seat: SeatId; since: Moment } | null {
  const chair = here && chairNow(here);
  return chair?.drawn && chair.speaker !== null ? { seat: chair.speaker, since: chair.since } : null;
}
