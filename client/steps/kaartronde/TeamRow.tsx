import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { TeamStrip } from '../../parts/TeamStrip.tsx';
import type { Table } from './moves.ts';
import { useDoing } from '../stap/useDoing.ts';
import { useFaces } from './useFaces.ts';
import { useMember } from './useMember.ts';

/** Who is in the team: whose turn it is, who has a hand up, who lost the line. */
export function TeamRow({ table, layout }: { table: Table; layout: 'row' | 'line' | 'column' }) {
  const { _ } = useLingui();
  const { round, present } = table;
  const face = useFaces();
  const doing = useDoing(
    table.step,
    useCallback((card: string) => face(card).title, [face]),
  );
  const member = useMember({ turn: round.turn?.seat ?? null, present, doing });
  const next = round.queue.find((seat) => present.includes(seat));

  function soOf(seat: string): string[] {
    const after = round.phase === 'beurten' && seat === next && round.turn?.seat !== seat;
    const read = round.phase === 'lezen' && round.read.includes(seat);
    const done = round.phase === 'stippen' && round.dotsReady.includes(seat);
    return [
      ...(after ? [_('kaart.team.hierna')] : []),
      ...(read ? [_('kaart.team.gelezen')] : []),
      ...(done ? [_('kaart.team.klaar')] : []),
    ];
  }

  return (
    <TeamStrip
      label={_('kaart.team')}
      layout={layout}
      members={table.members.map((seat) => member(seat, soOf(seat)))}
    />
  );
}
