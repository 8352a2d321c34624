import { useLingui } from '@lingui/react';
import { TeamStrip } from '../../../parts/TeamStrip.tsx';
import { useMember } from '../../kaartronde/useMember.ts';
import { useDoing } from '../../stap/useDoing.ts';
import type { Field } from '../useField.ts';

/** Who is in the team, whose turn it is, and what each does now. */
export function TeamColumn({ at, layout }: { at: Field; layout: 'line' | 'column' }) {
  const { _ } = useLingui();
  const doing = useDoing(at.step, at.spotName);
  const { field, present, team } = at;
  const member = useMember({ turn: field.turn?.seat ?? null, present, doing });
  const done = field.phase === 'stippen' ? field.dotsReady : [];
  return (
    <TeamStrip
      label={_('kaart.team')}
      layout={layout}
      members={team.members.map((seat) => member(seat, done.includes(seat) ? [_('kaart.team.klaar')] : []))}
    />
  );
}
