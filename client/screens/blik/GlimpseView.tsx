import { useLingui } from '@lingui/react';
import { GLIMPSED_WATERS, type Glimpse, type GlimpsedWater } from '../../../shared/workshop/glimpse.ts';
import type { CardId } from '../../../shared/decks/content.ts';
import { Icon } from '../../icons/Icon.tsx';
import { BoardCard } from '../../parts/BoardCard.tsx';
import { OpgaveBar } from '../../parts/OpgaveBar.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import './GlimpseView.css';

/** A team from outside: what it works on and which cards lie open. Titles only, nobody's name (REGIE-4, REGIE-5). */
export function GlimpseView({ glimpse, heading }: { glimpse: Glimpse; heading: 'h2' | 'h3' }) {
  const { _ } = useLingui();
  const { opgave, kern, board } = glimpse;
  const Heading = heading;
  return (
    <div className="kk-blik">
      <OpgaveBar
        eyebrow={_('blik.opgave')}
        title={opgave?.sentence ?? _(opgave ? 'blik.opgave-weg' : 'blik.geen-opgave')}
      />
      {opgave?.forWhom ? <p className="kk-blik__for">{_('blik.voor', { wie: opgave.forWhom })}</p> : null}
      {kern.length === 0 ? null : (
        <section>
          <Heading>{_('blik.kernkaarten')}</Heading>
          <Cards ids={kern} kern />
        </section>
      )}
      {board ? (
        <div className="kk-blik__waters">
          {GLIMPSED_WATERS.map((water) => (
            <WaterOf key={water} water={water} ids={board.waters[water]} heading={heading} />
          ))}
        </div>
      ) : (
        <p className="kk-hint">{_('blik.geen-bord')}</p>
      )}
      <p className="kk-hint kk-blik__inside">
        <Icon name="private" size={20} stroke={2.4} />
        {_('blik.blijft-binnen')}
      </p>
    </div>
  );
}

interface WaterProps {
  water: GlimpsedWater;
  ids: readonly CardId[];
  heading: 'h2' | 'h3';
}

function WaterOf({ water, ids, heading: Heading }: WaterProps) {
  const { _ } = useLingui();
  return (
    <section className="kk-blik__water" data-water={water}>
      <Heading>
        <Icon name={water} size={26} stroke={2.4} />
        {_(`water.${water}`)}
      </Heading>
      {ids.length === 0 ? <p className="kk-hint">{_('blik.niets')}</p> : <Cards ids={ids} />}
    </section>
  );
}

function Cards({ ids, kern = false }: { ids: readonly CardId[]; kern?: boolean }) {
  const { _ } = useLingui();
  const faces = useFaces();
  return (
    <ul className="kk-blik__cards">
      {ids.map((id) => {
        const { deck, deckName, title } = faces(id);
        return (
          <li key={id}>
            <BoardCard
              deck={deck}
              deckName={deckName}
              title={title}
              {...(kern ? { state: 'kern' as const, stateText: _('blik.kernkaart') } : {})}
            />
          </li>
        );
      })}
    </ul>
  );
}
