import { useLingui } from '@lingui/react';
import type { Koffietafels, KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import { useAll, useFlavour, useMe, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { HOME } from './home.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { useCardWords } from './useCardWords.ts';
import { useTableName } from './useTableName.ts';

/** The table one sits at: who is there, and the card to talk about. */
export function OwnTable({ step, here, table }: { step: StepId; here: Koffietafels; table: KoffieTable }) {
  const { _ } = useLingui();
  const name = useTableName();
  return (
    <section className="koffie-own" aria-labelledby={HOME}>
      <p className="kk-eyebrow">{_('koffie.jij-zit-aan')}</p>
      <h2 id={HOME} tabIndex={-1} data-focus-home>
        {name(here, table)}
      </h2>
      <ul className="koffie-own__people">
        {table.seats.map((seat) => (
          <Sitter key={seat} seat={seat} />
        ))}
      </ul>
      <OpenCard step={step} here={here} table={table} />
    </section>
  );
}

function Sitter({ seat }: { seat: SeatId }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const { seat: me } = useMe();
  const flavour = useFlavour()(seat);
  const online = useAll().people[seat]?.online ?? false;
  return (
    <li>
      <TeaLabel flavour={flavour ?? 'none'} size={44} state={online ? 'rest' : 'offline'} />
      <span>
        <b>{name}</b>
        {seat === me ? <span className="koffie-own__me">{_('koffie.jij')}</span> : null}
        {online ? null : <span className="koffie-own__me">{_('koffie.even-weg')}</span>}
      </span>
    </li>
  );
}

/** KOFFIE-6: one asks, and it turns for the whole table. */
function OpenCard({ step, here, table }: { step: StepId; here: Koffietafels; table: KoffieTable }) {
  const { _ } = useLingui();
  const words = useCardWords();
  const { play, refusal, busy } = usePlay();
  const card = table.cards.at(-1);
  if (!card) return null;
  const { title, text, question } = words(card);
  const from = table.cards.length;
  return (
    <div className="koffie-card" data-style={card.style}>
      <div className="koffie-card__head">
        <TeaLabel flavour={card.style} size={48} />
        <h3>{title}</h3>
      </div>
      <p className="koffie-card__text">{text}</p>
      <p className="koffie-card__question">{question}</p>
      <RefusalNote refusal={refusal?.refusal === 'al-gedaan' ? null : refusal} />
      <div>
        <Button
          icon="swap"
          disabled={busy}
          onPress={() =>
            void play({ type: 'koffie/kaart', step, round: here.round, table: table.number, from })
          }
        >
          {_('koffie.andere-kaart')}
        </Button>
      </div>
    </div>
  );
}
