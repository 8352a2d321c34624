import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { BEELD } from '../../../shared/steps/reflectie/picture.ts';
import { REFLECTIE_LIMITS } from '../../../shared/steps/reflectie/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Place } from './place.ts';
import { Silence } from './Silence.tsx';
import { useKept } from '../stap/useKept.ts';

/** REFL-5: the opgave in one's own words. What is left behind when the minutes are over counts as well. */
export function Picture(place: Place) {
  const { _ } = useLingui();
  const { step } = place;
  const written = useSheet(step)[BEELD];
  const before = typeof written === 'string' ? written : '';
  const [text, type, forget] = useDraft(`reflectie.${step}.${BEELD}`, before);
  const fit = graphemes(text) <= REFLECTIE_LIMITS.text;
  const unsaved = fit && text !== before;
  const sheet = useMemo(() => ({ [BEELD]: text }), [text]);
  const { keep, refusal } = useKept(step, unsaved ? sheet : null);
  async function finish(): Promise<boolean> {
    if (!(await keep(sheet))) return false;
    forget();
    return true;
  }
  return (
    <Silence {...place} fit={fit} keep={finish}>
      <CountedField
        label={_('reflectie.beeld')}
        hint={_('reflectie.beeld-hint')}
        value={text}
        onChange={type}
        limit={REFLECTIE_LIMITS.text}
        multiline
        rows={3}
      />
      <RefusalNote refusal={refusal} />
    </Silence>
  );
}
