import { useLingui } from '@lingui/react';
import type { Koffietafels, KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import { shownFlavour } from '../../../shared/steps/vragenlijst.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import { useAll, useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { useFaces } from '../kaartronde/useFaces.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { HOME } from './home.ts';
import { useCardWords } from './useCardWords.ts';
import { useTableName } from './useTableName.ts';

/** The table one sits at: who is there, and the card to talk about. */
export function OwnTable({ step, here, table }: { step: StepId; here: Koffietafels; table: KoffieTable }) {
  const { _ } = useLingui();
  const name = useTableName();
  return (
    <section className="koffie-own" aria-labelledby={HOME}>
      <p className="kk-eyebrow">{_('koffie.jij-zit-aan')}</p>
      <h2 id={HOME} tabIndex={-1}>
        {name(here, table)}
      </h2>
      <ul className="koffie-own__people">
        {table.seats.map((seat) => (
          <Sitter key={seat} seat={seat} />
        ))}
      </ul>
      <Opgave here={here} />
      <OpenCard step={step} here={here} table={table} />
    </section>
  );
}

/** With the flavour that all may see, also beside one's own name: what is hidden does not lie on the table. */
function Sitter({ seat }: { seat: SeatId }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const { seat: me } = useMe();
  const all = useAll();
  const online = all.people[seat]?.online ?? false;
  return (
    <li>
      <TeaLabel flavour={shownFlavour(all, seat) ?? 'none'} size={44} state={online ? 'rest' : 'offline'} />
      <span>
        <b>{name}</b>
        {seat === me ? <span className="koffie-own__me">{_('koffie.jij')}</span> : null}
        {online ? null : <span className="koffie-own__me">{_('koffie.even-weg')}</span>}
      </span>
    </li>
  );
}

/** KOFFIE-10: the opgave that lies on every table. */
function Opgave({ here }: { here: Koffietafels }) {
  const { _ } = useLingui();
  const faces = useFaces();
  const card = here.opgaven?.at(-1);
  if (card === undefined) return null;
  const { title, body, question } = faces(card);
  return (
    <div className="koffie-opgave">
      <h3>
        <Icon name="anchor" size={22} stroke={2.4} />
        {title}
      </h3>
      <p>{body}</p>
      <p>{question}</p>
      <p className="koffie-opgave__ask">{_('koffie.opgave.vraag')}</p>
    </div>
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
