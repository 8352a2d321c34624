import { useLingui } from '@lingui/react';
import { ANDERS, DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { SilentAnswer } from '../stap/SilentAnswer.tsx';
import { OwnAssumptions } from './Assumptions.tsx';
import type { Place } from './place.ts';

/** DIALOOG-6: one sentence, or none, of what one sees differently now. */
export function Changed({ step, spec, team, here }: Place) {
  const { _ } = useLingui();
  return (
    <>
      <SilentAnswer
        step={step}
        team={team}
        silence={here}
        seconds={spec.settings.silentSeconds}
        ready={{ type: 'dialoog/klaar', step, phase: 'anders' }}
        show={{ type: 'dialoog/toon', step, phase: 'anders' }}
        field={ANDERS}
        draft={`dialoog.${step}.anders`}
        label={_('dialoog.anders')}
        hint={_('dialoog.anders-hint')}
        limit={DIALOOG_LIMITS.changed}
        rows={3}
      />
      <OwnAssumptions step={step} />
    </>
  );
}
