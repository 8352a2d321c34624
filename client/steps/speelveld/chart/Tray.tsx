import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { VELD_LIMITS } from '../../../../shared/steps/speelveld/state.ts';
import { useContent, useLocal, usePlay } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { CardPile } from '../../../parts/CardBack.tsx';
import { HandFan } from '../../../parts/HandFan.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { useFaces } from '../../kaartronde/useFaces.ts';
import { RefusalNote } from '../../stap/RefusalNote.tsx';
import { MoreParties } from '../OwnParties.tsx';
import { Questions } from '../Questions.tsx';
import { SectorShape } from '../SectorMark.tsx';
import type { Field } from '../useField.ts';
import type { Choice } from './choice.ts';
import type { Drag } from './useDrag.ts';

export interface TrayProps {
  at: Field;
  choice: Choice | null;
  drag: Drag;
  onChoice: (choice: Choice | null) => void;
}

/** Under the chart: the pile of question cards, the parties one still has aside, and the questions that were turned over. */
export function Tray(props: TrayProps) {
  const { _ } = useLingui();
  const face = useFaces();
  const { at } = props;
  const [reading, setReading] = useState(false);
  const { phase, questions } = at.field;
  const turned = questions.map(({ card }) => card);
  if (turned.length === 0 && phase !== 'beurten' && phase !== 'vrij' && phase !== 'stoel') return null;
  return (
    <footer className="vk__tray">
      <Pile at={at} />
      <Aside {...props} />
      {turned.length === 0 ? null : (
        <section className="vk-questions" aria-labelledby="vk-vragen">
          <h2 id="vk-vragen" className="vk-tray__name">
            {_('veld.vragen')}
          </h2>
          <HandFan
            label={_('veld.vragen')}
            cards={turned.slice(-2).map((card) => face(card))}
            onChoose={() => setReading(true)}
          />
        </section>
      )}
      <Sheet
        open={reading}
        onClose={() => setReading(false)}
        title={_('veld.vragen')}
        closeLabel={_('kaart.sluit')}
      >
        <Questions at={at} />
      </Sheet>
    </footer>
  );
}

function Pile({ at }: { at: Field }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { step, field, settings } = at;
  const deck = useContent().decks[settings.deck];
  const { play, refusal, busy } = usePlay();
  if (!deck || (field.phase !== 'vrij' && field.phase !== 'stoel')) return null;
  const asking = deck.cards.filter(({ labels }) => labels.includes('bestuur') || labels.includes('middel'));
  const left = asking.length - field.questions.length;
  return (
    <section className="vk-pile" aria-label={_('veld.stapel')}>
      <button
        type="button"
        className="vk-pile__button"
        aria-describedby="vk-stapel"
        aria-disabled={busy || left === 0 || undefined}
        onClick={() => {
          if (!busy && left > 0) void play({ type: 'veld/vraag', step });
        }}
      >
        <span className="sr-only">{_('veld.draai-vraag')}</span>
        <span aria-hidden>
          <CardPile
            deck={deck.id}
            deckName=""
            name={local(deck.name)}
            count={left}
            countText=""
            active={left > 0}
          />
        </span>
      </button>
      <span id="vk-stapel" hidden>
        {_('kaart.aantal', { aantal: left })}
      </span>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function Aside({ at, choice, drag, onChoice }: TrayProps) {
  const { _ } = useLingui();
  const { own, field, partyName, me } = at;
  const [adding, setAdding] = useState(false);
  const mine =
    field.phase === 'vrij' ||
    (field.phase === 'beurten' && field.turn?.seat === me && field.turn.party === null);
  const room = own.own.length < VELD_LIMITS.own;
  if (field.phase !== 'beurten' && field.phase !== 'vrij') return null;
  return (
    <section className="vk-aside" aria-labelledby="vk-eigen">
      <h2 id="vk-eigen" className="vk-tray__name">
        <Icon name="private" size={19} stroke={2.3} />
        {_('veld.eigen', { count: own.own.length, most: VELD_LIMITS.own })}
      </h2>
      <ul className="vk-aside__parties">
        {own.own.map((candidate) => {
          const chosen = choice?.kind === 'zet' && choice.candidate === candidate.id;
          const moved = drag.dragged?.id === candidate.id ? drag.dragged.by : null;
          return (
            <li key={candidate.id}>
              <button
                type="button"
                className="vk-party vk-party--aside"
                aria-pressed={chosen}
                aria-disabled={!mine || undefined}
                data-mark={chosen ? 'gekozen' : undefined}
                data-moved={moved !== null || undefined}
                style={moved ? { transform: `translate(${moved.x}px, ${moved.y}px)` } : undefined}
                data-thing={candidate.id}
                onPointerDown={mine ? drag.onPointerDown : undefined}
                onClick={() => {
                  if (!mine) return;
                  onChoice(chosen ? null : { kind: 'zet', candidate: candidate.id, ring: null });
                }}
              >
                {mine ? <Icon name="drag" size={18} stroke={2.4} /> : null}
                <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden focusable="false">
                  <SectorShape sector={candidate.sector} x={0} y={0} />
                </svg>
                {partyName(candidate)}
                <span className="sr-only">, {_(`veld.sector.${candidate.sector}`)}</span>
              </button>
            </li>
          );
        })}
        {room ? (
          <li>
            <button type="button" className="vk-party vk-party--add" onClick={() => setAdding(true)}>
              <Icon name="plus" size={20} stroke={2.8} />
              {_('veld.nieuwe-partij')}
            </button>
          </li>
        ) : null}
      </ul>
      <p className="kk-hint">{_(mine && own.own.length > 0 ? 'veld.sleep-hint' : 'veld.aside-hint')}</p>
      <Sheet
        open={adding && room}
        onClose={() => setAdding(false)}
        title={_('veld.nieuwe-partij')}
        closeLabel={_('kaart.sluit')}
      >
        <div className="kk-stack kk-gap-4">
          <MoreParties at={at} />
        </div>
      </Sheet>
    </section>
  );
}
