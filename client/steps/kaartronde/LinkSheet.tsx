import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { CardId } from '../../../shared/decks/content.ts';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { CardChoice } from './CardChoice.tsx';
import { linkable, openCards, type Table } from './moves.ts';
import { SentenceForm } from '../stap/SentenceForm.tsx';

/** Links two cards with words (KAART-13). */
export function LinkSheet({ table, onClose }: { table: Table; onClose: () => void }) {
  const { _ } = useLingui();
  const [a, setA] = useState<CardId | null>(null);
  const [b, setB] = useState<CardId | null>(null);
  const { step, round } = table;
  const others = a === null ? [] : linkable(round, a);
  const chosen = others.some(({ card }) => card === b) ? b : null;
  return (
    <Sheet open onClose={onClose} title={_('kaart.koppel.twee')} icon="link" closeLabel={_('kaart.sluit')}>
      <SentenceForm
        step={step}
        first={{
          name: 'koppel',
          label: _('kaart.koppel.woorden'),
          hint: _('kaart.koppel.uitleg'),
          limit: KAART_LIMITS.words,
        }}
        missing={a === null || chosen === null ? _('kaart.kies-twee') : null}
        command={(words) => ({ type: 'kaart/koppel', step, a: a ?? '', b: chosen ?? '', words })}
        submit={_('kaart.koppel')}
        onDone={onClose}
      >
        <CardChoice label={_('kaart.koppel.eerste')} cards={openCards(round)} value={a} onChange={setA} />
        {others.length === 0 ? null : (
          <CardChoice label={_('kaart.koppel.tweede')} cards={others} value={chosen} onChange={setB} />
        )}
      </SentenceForm>
    </Sheet>
  );
}
