import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { EMPTY_LABEL, findCard, type Card as CardText, type CardId } from '../../../shared/decks/content.ts';
import { unseenOpgaven } from '../../../shared/steps/opgave.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, usePlay, useTeam } from '../../game.ts';
import { cardWords } from '../../card.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { useNarrow } from '../stap/useNarrow.ts';

export interface CardsProps {
  step: StepId;
  onWrite: (card: CardId) => void;
}

/** The cards a team may choose from, and the way to more (OPG-1). */
export function Cards({ step, onWrite }: CardsProps) {
  const { _ } = useLingui();
  const content = useContent();
  const choices = useTeam()?.slice.opgaveStep[step]?.choices ?? [];
  const { play, refusal, busy } = usePlay();
  const narrow = useNarrow();
  const cards = choices.flatMap((id) => findCard(content, id) ?? []);
  const more = unseenOpgaven(content, step, choices).length > 0;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('stappen.opgave.kies-kaart')}</h2>
      {narrow ? (
        <OneByOne cards={cards} onWrite={onWrite} />
      ) : (
        <ul className="opgave-cards">
          {cards.map((card) => (
            <li key={card.id}>
              <Choice card={card} onWrite={() => onWrite(card.id)} />
            </li>
          ))}
        </ul>
      )}
      <div className="kk-row">
        {more ? (
          <Button icon="plus" disabled={busy} onPress={() => void play({ type: 'opgave/trek', step })}>
            {_('stappen.opgave.trek')}
          </Button>
        ) : (
          <p className="kk-hint">{_('stappen.opgave.alles-getrokken')}</p>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

/** On a phone one card at a time, with the others a button away; a card that is drawn comes in front. */
function OneByOne({ cards, onWrite }: { cards: readonly CardText[]; onWrite: (card: CardId) => void }) {
  const { _ } = useLingui();
  const [place, setPlace] = useState(0);
  const [known, setKnown] = useState(cards.length);
  if (cards.length > known) {
    setKnown(cards.length);
    setPlace(cards.length - 1);
  }
  const card = cards[place];
  if (!card) return null;
  return (
    <div className="opgave-one">
      <Choice key={card.id} card={card} onWrite={() => onWrite(card.id)} />
      <div className="opgave-one__nav">
        <Button
          icon="back"
          label={_('stappen.opgave.vorige-kaart')}
          disabled={place === 0}
          onPress={() => setPlace(place - 1)}
        />
        <output>{_('stappen.opgave.plaats', { at: place + 1, count: cards.length })}</output>
        <Button
          icon="next"
          label={_('stappen.opgave.volgende-kaart')}
          disabled={place === cards.length - 1}
          onPress={() => setPlace(place + 1)}
        />
      </div>
    </div>
  );
}

function Choice({ card, onWrite }: { card: CardText; onWrite: () => void }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const [open, setOpen] = useState(card.warning === null);
  const deck = content.decks[card.deck];
  if (!deck) throw new Error(`the content has no deck ${card.deck}`);
  const own = card.labels.includes(EMPTY_LABEL);
  const title = local(card.title);
  return (
    <article className="opgave-choice">
      <h3 className="sr-only">{title}</h3>
      {open ? (
        <Card {...cardWords(deck, card, local)} size="fluid" />
      ) : (
        <Warned
          title={title}
          warning={card.warning ? local(card.warning) : ''}
          onOpen={() => setOpen(true)}
        />
      )}
      {open && card.warning ? <p className="opgave-choice__help">{local(card.warning)}</p> : null}
      {open ? (
        <Button
          wide
          onPress={onWrite}
          label={_(own ? 'stappen.opgave.schrijf-eigen' : 'stappen.opgave.stel-kaart-voor', { title })}
        >
          {_(own ? 'stappen.opgave.schrijf-eigen' : 'stappen.opgave.stel-deze-voor')}
        </Button>
      ) : null}
    </article>
  );
}

/** OPG-3: the warning and where to turn come before the text. */
function Warned({ title, warning, onOpen }: { title: string; warning: string; onOpen: () => void }) {
  const { _ } = useLingui();
  return (
    <div className="opgave-warned">
      <Icon name="warning" size={30} />
      <p className="kk-display">{title}</p>
      <p>{warning}</p>
      <Button size="small" icon="eye" onPress={onOpen} label={_('stappen.opgave.toon-kaart-van', { title })}>
        {_('stappen.opgave.toon-kaart')}
      </Button>
    </div>
  );
}
