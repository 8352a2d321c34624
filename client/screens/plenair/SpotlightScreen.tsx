import { useLingui } from '@lingui/react';
import { GLIMPSED_WATERS, type Glimpse, type Spotlit } from '../../../shared/workshop/glimpse.ts';
import type { CardId } from '../../../shared/decks/content.ts';
import { useAll } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import { StepTitle } from './StepTitle.tsx';
import './SpotlightScreen.css';

/** REGIE-5: what a team lets all see, one card or its board; no person's name, nothing of Onderstroom. */
export function SpotlightScreen({ spotlit }: { spotlit: Spotlit }) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const name = teams.find(({ id }) => id === spotlit.team)?.name ?? '';
  return (
    <>
      <StepTitle title={_('blik.uit-team', { team: name })} />
      {spotlit.card ? <OneCard card={spotlit.card} /> : <Board glimpse={spotlit.glimpse} />}
    </>
  );
}

function OneCard({ card: { id, water, kern } }: { card: NonNullable<Spotlit['card']> }) {
  const { _ } = useLingui();
  const { deck, deckName, title, body, question } = useFaces()(id);
  return (
    <div className="kk-beam__middle">
      <article className="kk-spot__card" data-deck={deck}>
        <p className="kk-spot__band">
          <Icon name={deck} size={44} stroke={2.3} />
          {deckName}
        </p>
        <h2>{title}</h2>
        <p>{body}</p>
        <p className="kk-spot__question">{question}</p>
      </article>
      <p className="kk-spot__lies">
        {water === null ? null : (
          <span>
            <Icon name={water} size={44} stroke={2.4} />
            {_(`water.${water}`)}
          </span>
        )}
        {kern ? <b>{_('blik.kernkaart')}</b> : null}
      </p>
    </div>
  );
}

function Board({ glimpse: { opgave, kern, board } }: { glimpse: Glimpse }) {
  const { _ } = useLingui();
  return (
    <div className="kk-spot">
      {opgave?.sentence ? (
        <section className="kk-beam__statement">
          <h2>{_('blik.opgave')}</h2>
          <p>{opgave.sentence}</p>
        </section>
      ) : null}
      {kern.length === 0 ? null : (
        <section className="kk-spot__kern">
          <h2>{_('blik.kernkaarten')}</h2>
          <Titles ids={kern} />
        </section>
      )}
      {board ? (
        <div className="kk-spot__waters">
          {GLIMPSED_WATERS.map((water) => (
            <section key={water} data-water={water}>
              <h2>
                <Icon name={water} size={48} stroke={2.3} />
                {_(`water.${water}`)}
              </h2>
              {board.waters[water].length === 0 ? (
                <p>{_('blik.niets')}</p>
              ) : (
                <Titles ids={board.waters[water]} />
              )}
            </section>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Titles({ ids }: { ids: readonly CardId[] }) {
  const faces = useFaces();
  return (
    <ul className="kk-spot__titles">
      {ids.map((id) => (
        <li key={id} data-deck={faces(id).deck}>
          {faces(id).title}
        </li>
      ))}
    </ul>
  );
}
