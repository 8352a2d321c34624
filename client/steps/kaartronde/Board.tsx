import { useLingui } from '@lingui/react';
import { WATERS, type Water } from '../../../shared/decks/content.ts';
import { WaterHeading, WaterTabs } from '../../parts/WaterTabs.tsx';
import type { Table } from './moves.ts';
import type { Task } from './task.ts';
import { useEarlier } from './useEarlier.ts';
import { WaterList } from './WaterList.tsx';

export interface BoardProps {
  table: Table;
  water: Water;
  onWater: (water: Water) => void;
  onTask: (task: Task) => void;
}

/** The board as a list: four waters as tabs with counts, and what lies in the one that is open. */
export function Board({ table, water, onWater, onTask }: BoardProps) {
  const { _ } = useLingui();
  const { round } = table;
  const earlier = useEarlier(table.step);
  const { gedoe } = round;
  const waters = WATERS.map((one) => {
    const lying = round.cards.filter((card) => card.water === one).length + (gedoe?.water === one ? 1 : 0);
    const count = lying + earlier.filter((card) => card.water === one).length;
    return { water: one, name: _(`water.${one}`), count, countText: _('kaart.aantal', { aantal: count }) };
  });
  return (
    <WaterTabs label={_('kaart.wateren')} waters={waters} selected={water} onSelect={onWater}>
      <WaterHeading name={_(`water.${water}`)} sub={_(`water.${water}.zegt`)} />
      <WaterList table={table} water={water} onTask={onTask} />
    </WaterTabs>
  );
}
