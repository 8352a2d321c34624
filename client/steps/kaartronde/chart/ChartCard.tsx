import { useLingui } from '@lingui/react';
import type { BoardCard as Lying } from '../../../../shared/steps/kaartronde/state.ts';
import { BoardCard, DotCount, type BoardMark } from '../../../parts/BoardCard.tsx';
import { Button } from '../../../parts/Button.tsx';
import { Grown, useGrown } from '../Grown.tsx';
import { cardMoves, moves, type Table } from '../moves.ts';
import { OwnDot } from '../OwnDot.tsx';
import { Responses } from '../Responses.tsx';
import type { Task } from '../task.ts';
import { useFaces } from '../useFaces.ts';
import { useInsights, useMark } from '../useLying.ts';
import { usePeople } from '../usePeople.ts';

export interface ChartCardProps {
  table: Table;
  lying: Lying;
  whole: boolean;
  onTask: (task: Task) => void;
}

/** A card on the chart: title and insight; all else is one press away, and read where it lies by who listens. */
export function ChartCard({ table, lying, whole, onTask }: ChartCardProps) {
  const { _ } = useLingui();
  const face = useFaces()(lying.card);
  const people = usePeople();
  const mark = useMark(table, lying);
  const insights = useInsights(lying);
  const grown = useGrown(table.round, lying);
  const dotting = moves(table).dot;
  const dots = table.round.dots?.[lying.card] ?? 0;
  const { card } = lying;
  const asks = cardMoves(table, lying).insight === 'eigen' && lying.insight === null;
  return (
    <BoardCard
      form={whole ? 'chart' : 'bar'}
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      openLabel={_('kaart.lees', { kaart: face.title })}
      onOpen={() => onTask({ kind: 'kaart', card, doing: null })}
      layer={_(people.isYou(lying.by) ? 'kaart.door-jou' : 'kaart.door', { wie: people.name(lying.by) })}
      state={mark.state}
      {...(mark.text === null ? {} : { stateText: mark.text })}
      insights={insights}
      marks={whole ? marksOf(lying) : []}
      {...(grown.length > 0 ? { links: <Grown lines={grown} /> } : {})}
      {...(Object.keys(lying.responses).length > 0 ? { responses: <Responses lying={lying} /> } : {})}
      {...(dotting ? { dots: <OwnDot table={table} lying={lying} title={face.title} quiet /> } : {})}
      {...(!dotting && dots > 0
        ? { dots: <DotCount count={dots} label={_('kaart.stippen.aantal', { aantal: dots })} /> }
        : {})}
      {...(whole && asks
        ? {
            actions: (
              <Button
                size="small"
                icon="pen"
                label={_('kaart.inzicht.kort-bij', { kaart: face.title })}
                onPress={() => onTask({ kind: 'kaart', card, doing: 'inzicht' })}
              >
                {_('kaart.inzicht.kort')}
              </Button>
            ),
          }
        : {})}
    />
  );
}

/** What grew on it, at a glance; a link is a line. */
function marksOf({ responses, questions, chairs }: Lying): BoardMark[] {
  const kinds = Object.values(responses).map(({ kind }) => kind);
  const marks: BoardMark[] = [
    { icon: 'check', count: kinds.filter((kind) => kind === 'herken').length },
    { icon: 'speech', count: kinds.filter((kind) => kind === 'anders').length },
    { icon: 'verkenner', count: questions.length },
    { icon: 'chair', count: chairs.length },
  ];
  return marks.filter(({ count }) => count > 0);
}
