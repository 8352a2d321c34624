import type { CardId } from '../../../shared/decks/content.ts';
import { Card } from '../../parts/Card.tsx';
import { useFaces } from '../kaartronde/useFaces.ts';

/** A card that lies open before somebody. */
export function OpenCard({ card }: { card: CardId }) {
  const { deck, deckName, pile, role, number, title, body, question, warning } = useFaces()(card);
  return (
    <Card
      size="open"
      deck={deck}
      deckName={deckName}
      number={number}
      title={title}
      body={body}
      question={question}
      {...(pile === undefined ? {} : { pile })}
      {...(role === undefined ? {} : { role })}
      {...(warning === undefined ? {} : { warning })}
    />
  );
}
