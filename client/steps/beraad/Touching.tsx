import { useLingui } from '@lingui/react';
import { BERAAD_LIMITS } from '../../../shared/steps/beraad/state.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import type { Place } from './place.ts';
import { usePairs } from './usePairs.ts';
import { useSilence } from './useSilence.ts';
import { ValueCards } from './ValueCards.tsx';

/** BERAAD-4: up to three pairs of who is touched and what they value; a value may be taken from a card. */
export function Touching(place: Place) {
  const { _ } = useLingui();
  const { step } = place;
  const silence = useSilence(place, 'geraakt');
  const draft = usePairs(step);
  const { keep, refusal } = useKept(step, draft.fit && draft.changed ? draft.sheet : null);
  // a card goes where a value is missing first
  const empty = draft.pairs.findIndex(({ value }) => value.trim() === '');
  const at = empty === -1 ? draft.pairs.length - 1 : empty;
  async function finish(): Promise<boolean> {
    if (!(await keep(draft.sheet))) return false;
    draft.clear();
    return true;
  }
  return (
    <SilentForm {...silence} fit={draft.fit} keep={finish}>
      {draft.pairs.map((pair, number) => {
        const missing = pair.who.trim() === '' && pair.value.trim() !== '';
        return (
          <fieldset key={number} className="beraad-pair">
            <legend>{_('beraad.paar', { nummer: number + 1 })}</legend>
            <CountedField
              label={_('beraad.wie')}
              hint={_('beraad.wie-hint')}
              value={pair.who}
              onChange={(who) => draft.set(number, { ...pair, who })}
              limit={BERAAD_LIMITS.who}
              {...(missing ? { error: _('beraad.eerst-wie') } : {})}
            />
            <CountedField
              label={_('beraad.waarde')}
              hint={_('beraad.waarde-hint')}
              value={pair.value}
              onChange={(value) => draft.set(number, { ...pair, value })}
              limit={BERAAD_LIMITS.value}
            />
          </fieldset>
        );
      })}
      <ValueCards
        {...place}
        to={_('beraad.paar', { nummer: at + 1 })}
        onTake={(value) => draft.set(at, { who: draft.pairs[at]?.who ?? '', value })}
      />
      <RefusalNote refusal={refusal} />
    </SilentForm>
  );
}
