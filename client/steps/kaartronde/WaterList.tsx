import { useLingui } from '@lingui/react';
import type { Water } from '../../../shared/decks/content.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { EarlierCard } from './EarlierCard.tsx';
import { LyingCard } from './LyingCard.tsx';
import type { Table } from './moves.ts';
import type { Task } from './task.ts';
import { Trouble } from './Trouble.tsx';
import { useEarlier } from './useEarlier.ts';

export interface WaterListProps {
  table: Table;
  water: Water;
  onTask: (task: Task) => void;
}

/** Everything that lies in one water, in words. */
export function WaterList({ table, water, onTask }: WaterListProps) {
  const { _ } = useLingui();
  const { cards, gedoe } = table.round;
  const before = useEarlier(table.step).filter((lying) => lying.water === water);
  const here = cards.filter((lying) => lying.water === water);
  const trouble = gedoe?.water === water ? gedoe : null;
  if (here.length === 0 && before.length === 0 && trouble === null) {
    return (
      <EmptyState icon={water} title={_('kaart.leeg')} slotText={_('kaart.leeg.slot')}>
        <p>{_(`kaart.leeg.${water}`)}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="kr-list">
      {trouble === null ? null : (
        <li>
          <Trouble card={trouble.card} table={table} onOpen={() => onTask({ kind: 'gedoe' })} />
        </li>
      )}
      {here.map((lying) => (
        <li key={lying.card}>
          <LyingCard
            table={table}
            lying={lying}
            onOpen={() => onTask({ kind: 'kaart', card: lying.card, doing: null })}
            onDiffer={() => onTask({ kind: 'kaart', card: lying.card, doing: 'anders' })}
            onInsight={() => onTask({ kind: 'kaart', card: lying.card, doing: 'inzicht' })}
          />
        </li>
      ))}
      {before.map(({ card }) => (
        <li key={card}>
          <EarlierCard card={card} />
        </li>
      ))}
    </ul>
  );
}
