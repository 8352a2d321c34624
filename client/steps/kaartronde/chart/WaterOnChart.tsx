import { useLingui } from '@lingui/react';
import { memo, useId, type CSSProperties } from 'react';
import type { Water } from '../../../../shared/decks/content.ts';
import type { Box } from '../../../board/geometry.ts';
import type { Placement, WaterPlace } from '../../../board/waters/layout.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { EarlierCard } from '../EarlierCard.tsx';
import type { Table } from '../moves.ts';
import type { Task } from '../task.ts';
import { Trouble } from '../Trouble.tsx';
import { ChartCard } from './ChartCard.tsx';
import { LyingPlace, type LyingDrag } from './LyingPlace.tsx';
import type { Entry } from './view.ts';

export interface WaterOnChartProps {
  table: Table;
  place: WaterPlace;
  entries: readonly Entry[];
  cards: readonly Placement[];
  drag: LyingDrag;
  onTask: (task: Task) => void;
}

/** One water on the chart, for eye and ear alike: its name, what lies there in order, and the way to what no longer fits. */
export const WaterOnChart = memo(({ table, place, entries, cards, drag, onTask }: WaterOnChartProps) => {
  const { _ } = useLingui();
  const title = useId();
  const { water, label, more } = place;
  return (
    <section className="kr-water" data-water={water} aria-labelledby={title}>
      <h2 id={title} className="kr-water__label" style={at(label)}>
        <span className="kr-water__emblem">
          <Icon name={water} size={26} stroke={2.3} />
        </span>
        <span>
          <span className="kr-water__name">{_(`water.${water}`)}</span>{' '}
          <span className="kr-water__says">{_(`water.${water}.zegt`)}</span>
        </span>
      </h2>
      {entries.length === 0 ? <p className="sr-only">{_('kaart.leeg')}</p> : null}
      {entries.length === 0 ? null : (
        <ul>
          {entries.flatMap((entry) => {
            const lie = cards.find(({ id }) => id === entry.id);
            if (!lie) return [];
            return (
              <LyingPlace key={entry.id} table={table} entry={entry} lie={lie} drag={drag}>
                <OneEntry table={table} entry={entry} whole={lie.whole} onTask={onTask} />
              </LyingPlace>
            );
          })}
        </ul>
      )}
      {more === null ? null : (
        <button
          type="button"
          className="kr-water__more"
          style={at(more.box)}
          aria-label={_('kaart.bord.meer', { aantal: more.hidden.length, water: _(`water.${water}`) })}
          onClick={() => onTask({ kind: 'water', water })}
        >
          +{more.hidden.length}
        </button>
      )}
    </section>
  );
});

interface OneEntryProps {
  table: Table;
  entry: Entry;
  whole: boolean;
  onTask: (task: Task) => void;
}

function OneEntry({ table, entry, whole, onTask }: OneEntryProps) {
  const form = whole ? 'chart' : 'bar';
  switch (entry.kind) {
    case 'kaart':
      return <ChartCard table={table} lying={entry.lying} whole={whole} onTask={onTask} />;
    case 'gedoe':
      return <Trouble card={entry.id} table={table} form={form} onOpen={() => onTask({ kind: 'gedoe' })} />;
    case 'eerder':
      return <EarlierCard card={entry.id} form={form} />;
  }
}

export interface DropZoneProps {
  water: Water;
  box: Box;
  /** the pointer holds a card over this water */
  over: boolean;
  onDrop: () => void;
}

/** Only there while a card is held: a place to press, and what one sees of the water under a dragged card. */
export function DropZone({ water, box, over, onDrop }: DropZoneProps) {
  const { _ } = useLingui();
  return (
    <button type="button" className="kr-drop" data-over={over || undefined} style={at(box)} onClick={onDrop}>
      <Icon name="plus" size={22} stroke={2.6} />
      <span>
        {_('kaart.bord.leg-hier')} <strong>{_(`water.${water}`)}</strong>
      </span>
    </button>
  );
}

function at({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}
