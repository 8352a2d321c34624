import { useLingui } from '@lingui/react';
import type { CardId } from '../../../../shared/decks/content.ts';
import type { Spot } from '../../../board/geometry.ts';
import { useDrag } from '../../../board/useDrag.ts';
import { useContent, useLocal } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Card } from '../../../parts/Card.tsx';
import { CardPile } from '../../../parts/CardBack.tsx';
import { Acts } from '../Acts.tsx';
import { moves, type Table } from '../moves.ts';
import type { Task } from '../task.ts';
import { TurnNow } from '../TurnNow.tsx';
import { useFaces } from '../useFaces.ts';

export interface HandTrayProps {
  table: Table;
  held: CardId | null;
  onHold: (card: CardId | null) => void;
  /** a card of the hand is over this place of the window; null: no longer */
  onCarry: (client: Spot | null) => void;
  /** a card of the hand was let go there */
  onLetGo: (card: CardId, client: Spot) => void;
  onTask: (task: Task) => void;
}

/** Under the chart: the pile, the own hand, and the one thing to do now. A chosen card is raised and can be read. */
export function HandTray({ table, held, onHold, onCarry, onLetGo, onTask }: HandTrayProps) {
  const { _ } = useLingui();
  const face = useFaces();
  const dotting = table.round.phase === 'stippen';
  const { hand } = table.own;
  const shown = dotting || table.still ? [] : hand;
  const may = moves(table).lay;
  const open = table.sharedHand;
  const name = _(dotting ? 'kaart.stippen.titel' : open ? 'tafel.hand' : 'kaart.hand');
  // the button lays the card that is chosen, if one is
  const act = (task: Task): void =>
    onTask(task.kind === 'leg' && task.card === null ? { ...task, card: held } : task);
  return (
    <section className="kr-tray" aria-label={name}>
      <Pile table={table} />
      <div className="kr-tray__hand">
        <p className="kr-tray__label">
          <Icon name={dotting ? 'star' : open ? 'people' : 'private'} size={20} stroke={2.3} />
          {dotting || open ? name : _('kaart.hand.tray')}
          <span className="kr-tray__turn">
            <TurnNow table={table} />
          </span>
        </p>
        <ul className="kr-hand" aria-label={_('kaart.hand.lijst')} hidden={shown.length === 0}>
          {shown.map((card) => (
            <HandCard
              key={card}
              card={card}
              held={held === card}
              carries={may}
              onHold={() => onHold(held === card ? null : card)}
              onTake={() => onHold(card)}
              onCarry={onCarry}
              onLetGo={(client) => onLetGo(card, client)}
            />
          ))}
        </ul>
        <output className="sr-only">
          {held !== null && may ? _('kaart.bord.gekozen', { kaart: face(held).title }) : ''}
        </output>
      </div>
      <div className="kr-tray__acts">
        <Acts table={table} onTask={act} />
      </div>
    </section>
  );
}

function Pile({ table }: { table: Table }) {
  const { _ } = useLingui();
  const local = useLocal();
  const deck = useContent().decks[table.round.deck];
  if (!deck) return null;
  const { pile, phase } = table.round;
  return (
    <div className="kr-tray__pile">
      <p className="kr-tray__label">{_('kaart.bord.stapel')}</p>
      <CardPile
        deck={deck.id}
        deckName={local(deck.name)}
        name={local(deck.name)}
        count={pile}
        countText={_('kaart.aantal', { aantal: pile })}
        active={phase === 'vrij' && moves(table).draw === 'ja'}
      />
    </div>
  );
}

interface HandCardProps {
  card: CardId;
  held: boolean;
  /** it may be laid now, so it may be dragged */
  carries: boolean;
  onHold: () => void;
  onTake: () => void;
  onCarry: (client: Spot | null) => void;
  onLetGo: (client: Spot) => void;
}

function HandCard({ card, held, carries, onHold, onTake, onCarry, onLetGo }: HandCardProps) {
  const { source: _source, ...face } = useFaces()(card);
  const back = (element: HTMLElement): void => {
    delete element.dataset['dragging'];
    element.style.translate = '';
    onCarry(null);
  };
  const take = useDrag({
    onStart: (element) => {
      element.dataset['dragging'] = '';
      onTake();
    },
    onMove: ({ by, client }, element) => {
      element.style.translate = `${by.x}px ${by.y}px`;
      onCarry(client);
    },
    onDrop: ({ client }, element) => {
      back(element);
      onLetGo(client);
    },
    onCancel: back,
  });
  return (
    <li className="kr-hand__place" data-held={held || undefined}>
      <button
        type="button"
        className="kr-hand__card"
        aria-pressed={held}
        onClick={onHold}
        {...(carries ? { 'data-draggable': '', onPointerDown: take } : {})}
      >
        <Card {...face} size={held ? 'chosen' : 'hand'} selected={held} />
      </button>
    </li>
  );
}
