import { useLingui } from '@lingui/react';
import { useFaces } from '../kaartronde/useFaces.ts';
import { PILE_OF } from '../../../shared/steps/goedwerk/state.ts';
import { useContent } from '../../game.ts';
import type { Place } from './place.ts';

/** The moment that the team took; nobody's, or that of the card (GOED-3). */
export function Taken({ spec, here }: Place) {
  const { _ } = useLingui();
  const face = useFaces();
  const cards = useContent().decks[spec.settings.deck]?.cards ?? [];
  const ofMoments = here.cards.findLast((id) =>
    cards.some((card) => card.id === id && card.pile === PILE_OF.moment),
  );
  const text = here.taken === null ? null : (here.moments[here.taken] ?? null);
  return (
    <section className="stap-known">
      <h2 className="kk-eyebrow kk-eyebrow--course">{_('goedwerk.ons-moment')}</h2>
      <p className="stap-large">{text ?? (ofMoments === undefined ? null : face(ofMoments).body)}</p>
    </section>
  );
}
