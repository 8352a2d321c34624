import { useLingui } from '@lingui/react';
import { GOEDWERK_PILES } from '../../../shared/decks/piles.ts';
import { PILE_OF } from '../../../shared/steps/goedwerk/state.ts';
import { useContent, useLocal } from '../../game.ts';
import type { Place } from './place.ts';

/** GOED-1: the three parts of the conversation, and which one is on. */
export function Parts({ spec, here }: Place) {
  const { _ } = useLingui();
  const local = useLocal();
  const piles = useContent().decks[spec.settings.deck]?.piles ?? [];
  const now = GOEDWERK_PILES.indexOf(PILE_OF[here.phase]);
  return (
    <ol className="goed-parts" aria-label={_('goedwerk.delen')}>
      {GOEDWERK_PILES.map((id, at) => {
        const pile = piles.find((one) => one.id === id);
        const done = at < now || here.phase === 'klaar';
        return (
          <li
            key={id}
            data-state={done ? 'done' : at === now ? 'now' : 'todo'}
            aria-current={at === now && !done ? 'step' : undefined}
          >
            {pile ? local(pile.name) : id}
          </li>
        );
      })}
    </ol>
  );
}
