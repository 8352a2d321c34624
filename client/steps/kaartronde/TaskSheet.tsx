import { useLingui } from '@lingui/react';
import type { Water } from '../../../shared/decks/content.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { CardDialog } from './CardDialog.tsx';
import { FreeMoves } from './FreeMoves.tsx';
import { GedoeDialog } from './Gedoe.tsx';
import { LaySheet } from './LaySheet.tsx';
import { LinkSheet } from './LinkSheet.tsx';
import { moves, type Table } from './moves.ts';
import { OpgaveSheet } from './OpgaveSheet.tsx';
import { RoundInfo } from './SidePanel.tsx';
import type { Task } from './task.ts';
import { Mirrors } from './Stillness.tsx';
import { WaterList } from './WaterList.tsx';
import { ZetSheet } from './ZetSheet.tsx';

export interface TaskSheetProps {
  table: Table;
  task: Task | null;
  onTask: (task: Task | null) => void;
  onWater: (water: Water) => void;
}

/** The one sheet or dialog over the board. */
export function TaskSheet({ table, task, onTask, onWater }: TaskSheetProps) {
  const { _ } = useLingui();
  if (task === null) return null;
  const close = (): void => onTask(null);
  switch (task.kind) {
    case 'leg':
      return (
        <LaySheet
          table={table}
          card={task.card}
          water={task.water}
          onClose={close}
          onLaid={(card, water, insight) => {
            onWater(water);
            // what was typed and refused is still there, beside the reason
            onTask(insight ? null : { kind: 'kaart', card, doing: 'inzicht' });
          }}
        />
      );
    case 'kaart': {
      const lying = table.round.cards.find(({ card }) => card === task.card);
      return lying ? <CardDialog table={table} lying={lying} doing={task.doing} onClose={close} /> : null;
    }
    case 'koppel':
      return <LinkSheet table={table} onClose={close} />;
    case 'zet':
      return <ZetSheet table={table} onClose={close} />;
    case 'meer':
      return moves(table).dots === null ? null : (
        <Sheet open onClose={close} title={_('kaart.wat-nog')} closeLabel={_('kaart.sluit')}>
          <FreeMoves table={table} onTask={onTask} onDone={close} />
        </Sheet>
      );
    case 'gedoe':
      return <GedoeDialog table={table} onClose={close} />;
    case 'water':
      return (
        <Sheet
          open
          onClose={close}
          title={_(`water.${task.water}`)}
          icon={task.water}
          closeLabel={_('kaart.sluit')}
        >
          <WaterList table={table} water={task.water} onTask={onTask} />
        </Sheet>
      );
    case 'opgave':
      return <OpgaveSheet table={table} onClose={close} />;
    case 'ronde':
      return (
        <Sheet open onClose={close} title={_('kaart.deze-ronde')} closeLabel={_('kaart.sluit')}>
          <RoundInfo table={table} onTask={onTask}>
            <Mirrors table={table} />
          </RoundInfo>
        </Sheet>
      );
  }
}
