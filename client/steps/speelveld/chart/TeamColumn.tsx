import { useLingui } from '@lingui/react';
import { useTeam } from '../../../game.ts';
import { TeamStrip, type TeamMember } from '../../../parts/TeamStrip.tsx';
import { usePeople } from '../../kaartronde/usePeople.ts';
import { useDoing } from '../../stap/useDoing.ts';
import type { Field } from '../useField.ts';

/** Who is in the team, whose turn it is, and what each does now. */
export function TeamColumn({ at, layout }: { at: Field; layout: 'line' | 'column' }) {
  const { _ } = useLingui();
  const people = usePeople();
  const hands = useTeam()?.slice.hands ?? [];
  const doing = useDoing(at.step, at.spotName);
  const { field, me, present, team } = at;

  function member(seat: string): TeamMember {
    const turn = field.turn?.seat === seat;
    const hand = hands.includes(seat);
    const offline = !present.includes(seat);
    const now = offline ? null : doing(seat);
    const words: string[] = [];
    if (turn) words.push(_('kaart.team.beurt'));
    if (hand) words.push(_('kaart.team.hand'));
    if (offline) words.push(_('kaart.team.weg'));
    if (field.phase === 'stippen' && field.dotsReady.includes(seat)) words.push(_('kaart.team.klaar'));
    if (now !== null) words.push(now);
    const [, flavour] = people.author(seat).split(', ');
    if (words.length === 0 && flavour !== undefined) words.push(flavour);
    const name = seat === me ? _('kaart.jij-naam') : people.name(seat);
    const state = offline ? 'offline' : hand ? 'hand' : turn ? 'turn' : 'rest';
    return { id: seat, name, style: people.flavour(seat), state, turn, text: words.join(', ') };
  }

  return <TeamStrip label={_('kaart.team')} layout={layout} members={team.members.map(member)} />;
}
