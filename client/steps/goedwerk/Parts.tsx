import { useLingui } from '@lingui/react';
import { GOEDWERK_PILES } from '../../../shared/decks/piles.ts';
import { PILE_OF } from '../../../shared/steps/goedwerk/state.ts';
import { useContent, useLocal } from '../../game.ts';
import { PartsRow } from '../stap/PartsRow.tsx';
import type { Place } from './place.ts';

/** GOED-1: the three parts of the conversation, and which one is on. */
export function Parts({ spec, here }: Place) {
  const { _ } = useLingui();
  const local = useLocal();
  const piles = useContent().decks[spec.settings.deck]?.piles ?? [];
  const parts = GOEDWERK_PILES.map((id) => {
    const pile = piles.find((one) => one.id === id);
    return { id, name: pile ? local(pile.name) : id };
  });
  return (
    <PartsRow
      label={_('goedwerk.delen')}
      parts={parts}
      now={GOEDWERK_PILES.indexOf(PILE_OF[here.phase])}
      done={here.phase === 'klaar'}
    />
  );
}
