import { useLingui } from '@lingui/react';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useTeam } from '../../game.ts';
import type { TeamMember } from '../../parts/TeamStrip.tsx';
import { usePeople } from './usePeople.ts';

export interface TeamNow {
  turn: SeatId | null;
  present: readonly SeatId[];
  /** what somebody does now in a few words; null when nothing is known */
  doing: (seat: SeatId) => string | null;
}

/** A member in the strip of a team, with what is so in this step beside the turn, a raised hand and a lost line. */
export function useMember({ turn, present, doing }: TeamNow): (seat: SeatId, so: string[]) => TeamMember {
  const { _ } = useLingui();
  const people = usePeople();
  const hands = useTeam()?.slice.hands ?? [];
  return (seat, so) => {
    const hasTurn = turn === seat;
    const hand = hands.includes(seat);
    const offline = !present.includes(seat);
    const now = offline ? null : doing(seat);
    const words = [
      ...(hasTurn ? [_('kaart.team.beurt')] : []),
      ...(hand ? [_('kaart.team.hand')] : []),
      ...(offline ? [_('kaart.team.weg')] : []),
      ...so,
      ...(now === null ? [] : [now]),
    ];
    return {
      id: seat,
      name: people.isYou(seat) ? _('kaart.jij-naam') : people.name(seat),
      style: people.flavour(seat),
      state: offline ? 'offline' : hand ? 'hand' : hasTurn ? 'turn' : 'rest',
      turn: hasTurn,
      text: words.length > 0 ? words.join(', ') : (people.taste(seat) ?? ''),
    };
  };
}
