import { DECK_IDS, STYLES } from '../../shared/decks/content.ts';
import { BoardCard, DotCount, DotToggle } from '../parts/BoardCard.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { CardBack, CardPile } from '../parts/CardBack.tsx';
import { TeaBox } from '../parts/TeaBox.tsx';
import { Item, Section } from './Section.tsx';
import { DECK_NAMES, FULL, HAND, PARTED, TEA } from './sample.ts';
import { useState } from 'react';

export function Cards() {
  return (
    <Section title="Twaalf stapels, 63 × 88 mm" id="kaarten">
      <div className="proef__row">
        {DECK_IDS.map((deck, index) => (
          <Card
            key={deck}
            {...(HAND[index % 4] ?? FULL)}
            {...(index % 2 === 0 ? FULL : {})}
            deck={deck}
            deckName={DECK_NAMES[deck]}
            number={index + 1}
            size="carousel"
          />
        ))}
      </div>
      <br />
      <div className="proef__row">
        {DECK_IDS.map((deck) => (
          <CardBack key={deck} deck={deck} deckName={DECK_NAMES[deck]} size="chosen" />
        ))}
      </div>
      <br />
      <div className="proef__row">
        {DECK_IDS.map((deck) => (
          <CardPile
            key={deck}
            deck={deck}
            deckName={DECK_NAMES[deck]}
            name={DECK_NAMES[deck]}
            count={9}
            countText="9 kaarten"
            active={deck === 'wicked'}
          />
        ))}
        <CardPile deck="gedoe" deckName="Gedoe" name="Gedoe" count={0} countText="leeg" />
      </div>
      <br />
      <div className="proef__row">
        {(['pile', 'hand', 'chosen', 'carousel', 'dialog'] as const).map((size) => (
          <Item key={size} name={size}>
            <Card deck="leiderschap" deckName="Leiderschap" number={5} {...FULL} size={size} />
          </Item>
        ))}
        <Item name="gekozen">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="chosen" selected />
        </Item>
        <Item name="kan nu niet">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="chosen" disabled />
        </Item>
        <Item name="dicht">
          <Card deck="wicked" deckName="Wicked problems" number={5} {...FULL} size="hand" faceDown />
        </Item>
        <Item name="met waarschuwing">
          <Card
            deck="opgaven"
            deckName="Opgaven"
            number={5}
            {...FULL}
            warning="Dit onderwerp kan dichtbij komen. Praten kan altijd bij Veilig Thuis, 0800-2000. Neem gerust een andere opgave."
          />
        </Item>
      </div>
      <br />
      <div className="proef__row">
        {PARTED.flatMap((words) => [
          <Card key={`${words.nl.deck} nl`} {...words.nl} size="carousel" />,
          <Card key={`${words.nl.deck} en`} {...words.en} size="carousel" />,
        ])}
        {(['chosen', 'dialog'] as const).map((size) => (
          <Item key={size} name={size}>
            {PARTED.slice(1, 2).map(({ nl }) => (
              <Card key={nl.title} {...nl} size={size} />
            ))}
          </Item>
        ))}
      </div>
    </Section>
  );
}

function Box({ crowded = false, beamer = false }: { crowded?: boolean; beamer?: boolean }) {
  const sizes = crowded ? [22, 18, 30, 8, 12, 30] : [6, 4, 5, 7, 3, 5];
  const names = [
    'Samira',
    'Anouk',
    'Dirk',
    'Lotte',
    'Hatice',
    'Bram',
    'Wilma',
    'Eelco',
    'Nadia',
    'Jan-Willem',
  ];
  return (
    <TeaBox
      label="Onze theedoos"
      beamer={beamer}
      compartments={STYLES.map((style, index) => {
        const count = sizes[index] ?? 0;
        const people = Array.from(
          { length: count },
          (_, person) => names[(person + index) % names.length] ?? '',
        );
        return {
          style,
          name: TEA[style].name,
          tea: TEA[style].sub,
          people,
          count,
          countText: `${count} mensen`,
        };
      })}
    />
  );
}

export function TeaBoxes() {
  return (
    <Section title="Theedoos" id="theedoos">
      <Box />
      <br />
      <Box crowded />
      <br />
      <Box beamer />
    </Section>
  );
}

export function BoardCards() {
  const [dot, setDot] = useState(true);
  return (
    <Section title="Kaart op het bord" id="bordkaart">
      <div className="proef__columns">
        <BoardCard
          deck="wicked"
          deckName="Wicked problems"
          title="Het waterbedeffect"
          onOpen={() => undefined}
          insights={[
            {
              id: '1',
              text: 'Strenger aan de poort? Dan leent hij online.',
              style: 'spiegelaar',
              author: 'Yusuf, spiegelaar',
            },
          ]}
          dots={<DotCount count={4} label="4 stippen" />}
        />
        <BoardCard
          deck="regels"
          deckName="Ongeschreven regels"
          title="Stilte telt als ja"
          state="new"
          stateText="nieuw"
          layer="Gelegd door Marlon"
        />
        <BoardCard
          deck="opgaven"
          deckName="Opgaven"
          title="Verantwoordelijkheden op"
          state="kern"
          stateText="kernkaart"
          insights={[
            {
              id: '1',
              text: 'Tot 18 jaar is niemand van ons aan zet.',
              style: 'volhouder',
              author: 'Joost, volhouder',
            },
            { id: '2', text: 'Wie belt er dan na achten?', style: 'none', author: 'Ilse, namens Joost' },
          ]}
          responses={<span>Herken ik: Samira, Fenna</span>}
          dots={<DotCount count={3} label="3 stippen" />}
        />
        <BoardCard
          deck="leiderschap"
          deckName="Leiderschap"
          title="Twee handen aan het roer"
          state="pinned"
          stateText="vastgehouden"
          insights={[
            {
              id: '1',
              text: 'Ik deel het besluit over de pilot.',
              style: 'aanjager',
              author: 'Marlon, aanjager',
            },
          ]}
          responses={
            <>
              <Button size="small" pressed>
                Herken ik
              </Button>
              <Button size="small">Zie ik anders</Button>
            </>
          }
          dots={
            <DotToggle on={dot} onToggle={() => setDot(!dot)} label="Stip op Twee handen aan het roer">
              Stip
            </DotToggle>
          }
        />
        <BoardCard
          deck="gedoe"
          deckName="Gedoe"
          title="De krant belt"
          selected
          actions={<Button size="small">Verleg</Button>}
        />
      </div>
    </Section>
  );
}
