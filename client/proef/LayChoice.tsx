import { useState } from 'react';
import { WATERS, type Water } from '../../shared/decks/content.ts';
import { CardPicker } from '../parts/CardPicker.tsx';
import { RadioCards } from '../parts/RadioCards.tsx';
import { HAND, waterNames } from './sample.ts';

/** Choosing a card of the hand and the water where it goes. `first`: which card lies open to begin with. */
export function LayChoice({ first = 0 }: { first?: number }) {
  const [index, setIndex] = useState(first);
  const [place, setPlace] = useState<Water | null>('mist');
  return (
    <CardPicker
      label="Kies een kaart"
      cards={HAND}
      index={index}
      onIndex={setIndex}
      previousLabel="Vorige kaart"
      nextLabel="Volgende kaart"
      positionText={`Kaart ${index + 1} van ${HAND.length}`}
    >
      <RadioCards
        label="Waar leg je hem?"
        value={place}
        onChange={setPlace}
        options={WATERS.map((id) => ({
          value: id,
          label: waterNames(id).name,
          sub: waterNames(id).sub,
          icon: id,
        }))}
      />
    </CardPicker>
  );
}
