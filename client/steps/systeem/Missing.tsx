import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { PARTY_FIELDS, SYSTEEM_LIMITS } from '../../../shared/steps/systeem/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import type { Place } from './place.ts';

/** SYSTEEM-1: whom one misses, in silence; what is left behind when the minutes are over counts as well. */
export function Missing({ step, spec, team, here }: Place) {
  const { _ } = useLingui();
  const one = useField(step, 0);
  const two = useField(step, 1);
  const three = useField(step, 2);
  const fields = [one, two, three];
  const fit = fields.every(({ text }) => graphemes(text) <= SYSTEEM_LIMITS.party);
  const sheet = useMemo(
    () => ({ [PARTY_FIELDS[0]]: one.text, [PARTY_FIELDS[1]]: two.text, [PARTY_FIELDS[2]]: three.text }),
    [one.text, two.text, three.text],
  );
  const changed = fields.some(({ text, before }) => text !== before);
  const { keep, refusal } = useKept(step, fit && changed ? sheet : null);
  async function finish(): Promise<boolean> {
    if (!(await keep(sheet))) return false;
    for (const { forget } of fields) forget();
    return true;
  }
  return (
    <SilentForm
      team={team}
      silence={here}
      seconds={spec.settings.silentSeconds}
      ready={{ type: 'systeem/klaar', step, phase: 'wie' }}
      show={{ type: 'systeem/toon', step, phase: 'wie' }}
      promise={_('systeem.anoniem')}
      about={<NoNames text={_('systeem.geen-namen')} />}
      fit={fit}
      keep={finish}
    >
      <fieldset className="stap-form sys-choice">
        <legend className="sys-legend">{_('systeem.wie')}</legend>
        {fields.map(({ text, type }, at) => (
          <CountedField
            key={PARTY_FIELDS[at]}
            label={_('systeem.partij-nummer', { nummer: at + 1 })}
            {...(at === 0 ? { hint: _('systeem.partij-hint') } : {})}
            value={text}
            onChange={type}
            limit={SYSTEEM_LIMITS.party}
          />
        ))}
      </fieldset>
      <RefusalNote refusal={refusal} />
    </SilentForm>
  );
}

/** One party on the own sheet. */
function useField(step: string, at: 0 | 1 | 2) {
  const field = PARTY_FIELDS[at];
  const kept = useSheet(step)[field];
  const before = typeof kept === 'string' ? kept : '';
  const [text, type, forget] = useDraft(`systeem.${step}.${field}`, before);
  return { text, type, forget, before };
}
