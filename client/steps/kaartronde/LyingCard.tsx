import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { BoardCard as Lying } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { BoardCard, DotCount } from '../../parts/BoardCard.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Grown, useGrown } from './Grown.tsx';
import { cardMoves, moves, type Table } from './moves.ts';
import { OwnDot } from './OwnDot.tsx';
import { Responses } from './Responses.tsx';
import { useFaces } from './useFaces.ts';
import { useInsights, useMark } from './useLying.ts';
import { usePeople } from './usePeople.ts';

export interface LyingCardProps {
  table: Table;
  lying: Lying;
  onOpen: () => void;
  /** opens the sentence of "zie ik anders" */
  onDiffer: () => void;
  onInsight: () => void;
}

/** A card in its water: title, insight, who answered what by name, and what grew on it. The rest is one press away. */
export function LyingCard({ table, lying, onOpen, onDiffer, onInsight }: LyingCardProps) {
  const { _ } = useLingui();
  const face = useFaces()(lying.card);
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const { step, round } = table;
  const may = cardMoves(table, lying);
  const grown = useGrown(round, lying);
  const mark = useMark(table, lying);
  const insights = useInsights(lying);
  const dots = round.dots?.[lying.card] ?? 0;
  const { insight } = lying;
  const differs = may.response?.kind === 'anders' && may.response.text === null;

  function respond(kind: 'herken' | 'anders'): void {
    if (busy) return;
    void play({ type: 'kaart/reageer', step, card: lying.card, kind, text: '' });
  }

  const actions: ReactNode[] = [];
  if (may.respond) {
    for (const kind of ['herken', 'anders'] as const) {
      const pressed = may.response?.kind === kind;
      actions.push(
        <Button
          key={kind}
          size="small"
          pressed={pressed}
          {...(pressed ? { icon: 'check' as const } : {})}
          label={_(`kaart.${kind}.van`, { kaart: face.title })}
          onPress={() => (pressed ? undefined : respond(kind))}
        >
          {_(`kaart.${kind}`)}
        </Button>,
      );
    }
    if (differs) {
      actions.push(
        <Button
          key="zin"
          size="small"
          icon="pen"
          onPress={onDiffer}
          label={_('kaart.anders.schrijf-bij', { kaart: face.title })}
        >
          {_('kaart.anders.schrijf')}
        </Button>,
      );
    }
  }
  if (may.insight === 'eigen' && insight === null) {
    actions.push(
      <Button
        key="inzicht"
        size="small"
        icon="pen"
        onPress={onInsight}
        label={_('kaart.inzicht.hang-bij', { kaart: face.title })}
      >
        {_('kaart.inzicht.hang')}
      </Button>,
    );
  }
  const dotsOpen = moves(table).dot;
  if (may.insight !== null) {
    actions.push(
      <Button
        key="meer"
        size="small"
        variant="ghost"
        onPress={onOpen}
        label={_('kaart.meer-met', { kaart: face.title })}
      >
        {_('kaart.meer')}
      </Button>,
    );
  }
  const responses = Object.keys(lying.responses).length > 0 ? <Responses lying={lying} /> : null;
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      openLabel={_('kaart.lees', { kaart: face.title })}
      onOpen={onOpen}
      layer={_(people.isYou(lying.by) ? 'kaart.door-jou' : 'kaart.door', { wie: people.name(lying.by) })}
      state={mark.state}
      {...(mark.text === null ? {} : { stateText: mark.text })}
      insights={insights}
      {...(grown.length > 0 ? { links: <Grown lines={grown} /> } : {})}
      {...(responses ? { responses } : {})}
      {...(dotsOpen ? { dots: <OwnDot table={table} lying={lying} title={face.title} /> } : {})}
      {...(!dotsOpen && dots > 0
        ? { dots: <DotCount count={dots} label={_('kaart.stippen.aantal', { aantal: dots })} /> }
        : {})}
      actions={
        actions.length === 0 && refusal === null ? undefined : (
          <>
            {actions}
            {refusal ? <RefusalNote refusal={refusal} /> : null}
          </>
        )
      }
    />
  );
}
