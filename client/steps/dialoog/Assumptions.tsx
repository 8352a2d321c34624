import { useLingui } from '@lingui/react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { CheckBox } from '../stap/CheckBox.tsx';
import { CountedField } from '../stap/CountedField.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import type { Place } from './place.ts';
import { useAssumptions, type AssumptionsDraft } from './useAssumptions.ts';

/** DIALOOG-2: what I take for granted, for myself only; nothing of it is shown. */
export function Assuming({ step, spec, team, here }: Place) {
  const { _ } = useLingui();
  const draft = useAssumptions(step);
  return (
    <SilentForm
      team={team}
      silence={here}
      seconds={spec.settings.silentSeconds}
      ready={{ type: 'dialoog/klaar', step, phase: 'aannames' }}
      show={{ type: 'dialoog/toon', step, phase: 'aannames' }}
      over={_('dialoog.begin-rondje')}
      promise={_('dialoog.alleen-jij')}
      fit={draft.fit}
      keep={draft.keep}
    >
      <AssumptionFields draft={draft} />
    </SilentForm>
  );
}

function AssumptionFields({ draft, turning = false }: { draft: AssumptionsDraft; turning?: boolean }) {
  const { _ } = useLingui();
  return (
    <>
      {draft.rows.map(({ text, changed }, at) => (
        <div key={at} className="kk-stack kk-gap-2">
          <CountedField
            label={_('dialoog.aanname', { at: at + 1 })}
            {...(at === 0 ? { hint: _('dialoog.aanname-hint') } : {})}
            value={text}
            onChange={(typed) => draft.change(at, { text: typed })}
            limit={DIALOOG_LIMITS.assumption}
            multiline
            rows={2}
          />
          {turning && text.trim() !== '' ? (
            <CheckBox checked={changed} onChange={(on) => draft.change(at, { changed: on })}>
              {_('dialoog.zie-anders')}
            </CheckBox>
          ) : null}
        </div>
      ))}
      <RefusalNote refusal={draft.refusal} />
    </>
  );
}

/** DIALOOG-5: one's own assumptions while others talk, behind a line so that nobody reads along by accident. */
export function OwnAssumptions({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const draft = useAssumptions(step);
  return (
    <details className="stap-details kk-panel" data-own>
      <summary>{_('dialoog.mijn-aannames')}</summary>
      <div className="stap-details__body">
        <Said icon="private">{_('dialoog.alleen-jij')}</Said>
        <div className="stap-form">
          <AssumptionFields draft={draft} turning />
        </div>
        <output className="kk-hint">
          {_(draft.unsaved ? 'dialoog.nog-niet-bewaard' : 'dialoog.bewaard')}
        </output>
      </div>
    </details>
  );
}
