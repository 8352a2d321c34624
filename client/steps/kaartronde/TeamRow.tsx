import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { useTeam } from '../../game.ts';
import { TeamStrip, type TeamMember } from '../../parts/TeamStrip.tsx';
import type { Table } from './moves.ts';
import { useDoing } from '../stap/useDoing.ts';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** Who is in the team: whose turn it is, who has a hand up, who lost the line. */
export function TeamRow({ table, layout }: { table: Table; layout: 'row' | 'line' | 'column' }) {
  const { _ } = useLingui();
  const people = usePeople();
  const hands = useTeam()?.slice.hands ?? [];
  const { round, present } = table;
  const face = useFaces();
  const doing = useDoing(
    table.step,
    useCallback((card: string) => face(card).title, [face]),
  );
  const next = round.queue.find((seat) => present.includes(seat));

  function member(seat: string): TeamMember {
    const words: string[] = [];
    const turn = round.turn?.seat === seat;
    const hand = hands.includes(seat);
    const offline = !present.includes(seat);
    if (turn) words.push(_('kaart.team.beurt'));
    if (hand) words.push(_('kaart.team.hand'));
    if (offline) words.push(_('kaart.team.weg'));
    if (!turn && !offline && round.phase === 'beurten' && seat === next) words.push(_('kaart.team.hierna'));
    if (round.phase === 'lezen' && round.read.includes(seat)) words.push(_('kaart.team.gelezen'));
    if (round.phase === 'stippen' && round.dotsReady.includes(seat)) words.push(_('kaart.team.klaar'));
    const now = offline ? null : doing(seat);
    if (now !== null) words.push(now);
    const [, flavour] = people.author(seat).split(', ');
    if (words.length === 0 && flavour !== undefined) words.push(flavour);
    const name = people.isYou(seat) ? _('kaart.jij-naam') : people.name(seat);
    const state = offline ? 'offline' : hand ? 'hand' : turn ? 'turn' : 'rest';
    return { id: seat, name, style: people.flavour(seat), state, turn, text: words.join(', ') };
  }

  return <TeamStrip label={_('kaart.team')} layout={layout} members={table.members.map(member)} />;
}
