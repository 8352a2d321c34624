import { useLingui } from '@lingui/react';
import { HandFan } from '../../parts/HandFan.tsx';
import { DockedSheet } from '../../parts/Sheet.tsx';
import { Acts } from './Acts.tsx';
import type { Table } from './moves.ts';
import type { Task } from './task.ts';
import { TurnNow } from './TurnNow.tsx';
import { useFaces } from './useFaces.ts';

export interface DockProps {
  table: Table;
  onTask: (task: Task) => void;
}

/** The own hand under the board, whose turn it is, and the one thing to do now. */
export function Dock({ table, onTask }: DockProps) {
  const { _ } = useLingui();
  const face = useFaces();
  const { hand } = table.own;
  const { round } = table;
  const dotting = round.phase === 'stippen';
  const title = dotting ? _('kaart.stippen.titel') : _(table.sharedHand ? 'tafel.hand' : 'kaart.hand');
  return (
    <DockedSheet
      title={title}
      icon={dotting ? 'star' : table.sharedHand ? 'people' : 'private'}
      aside={<TurnNow table={table} />}
      foot={<Acts table={table} onTask={onTask} />}
    >
      {dotting || table.still || hand.length === 0 ? undefined : (
        <HandFan
          label={_('kaart.hand.lijst')}
          cards={hand.map(face)}
          onChoose={(card) => onTask({ kind: 'leg', card, water: null })}
        />
      )}
    </DockedSheet>
  );
}
