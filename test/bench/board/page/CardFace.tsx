import { memo } from 'react';
import { BoardCard } from '../../../../client/parts/BoardCard.tsx';
import type { SampleCard } from './sample.ts';

/** The card as the chart of a card round shows it. */
export const CardFace = memo(({ card }: { card: SampleCard }) => (
  <BoardCard
    form="chart"
    deck={card.deck}
    deckName="Wicked problems"
    title={card.title}
    onOpen={() => undefined}
    openLabel={`Lees de kaart ${card.title}`}
    layer="door jou"
    insights={[{ id: card.id, text: card.insight, style: card.style, author: 'Yusuf' }]}
    marks={[{ icon: 'check', count: 2 }]}
  />
));
