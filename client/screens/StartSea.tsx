import { useLingui } from '@lingui/react';
import { Card } from '../parts/Card.tsx';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';

const ISLANDS = [
  { x: 585, y: 600, rx: 190, ry: 110, rise: 0.66 },
  { x: 1290, y: 120, rx: 330, ry: 230, rise: 0.5 },
  { x: 1250, y: 800, rx: 240, ry: 190, rise: 0.55 },
  { x: -60, y: 520, rx: 120, ry: 100, rise: 0.35 },
] as const;
const ROUTE = [
  [300, 690],
  [440, 655],
  [548, 632],
] as const;

/** The sea of the first page, with the course towards the island where the cards lie. */
export function StartSea() {
  return (
    <ChartBackdrop
      seed={22}
      islands={ISLANDS}
      soundings={46}
      route={ROUTE.map(([x, y]) => [x, y])}
      rose={{ x: 171, y: 487, size: 150 }}
      avoid={[
        [30, 110, 690, 430],
        [780, 90, 1240, 700],
      ]}
    />
  );
}

/** Two cards as an example; decoration, because the real ones come in the game. */
export function StartCards() {
  const { _ } = useLingui();
  return (
    <div className="kk-start__cards" aria-hidden>
      <span className="kk-start__card kk-start__card--back">
        <Card
          deck="speelveld"
          deckName={_('core.start.kaart2.deck')}
          number={1}
          title={_('core.start.kaart2')}
          body={_('core.start.kaart2.tekst')}
          question={_('core.start.kaart2.vraag')}
          size="fluid"
        />
      </span>
      <span className="kk-start__card kk-start__card--front">
        <Card
          deck="wicked"
          deckName={_('core.start.kaart1.deck')}
          number={3}
          title={_('core.start.kaart1')}
          body={_('core.start.kaart1.tekst')}
          question={_('core.start.kaart1.vraag')}
          size="fluid"
        />
      </span>
    </div>
  );
}
