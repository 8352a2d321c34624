import { useLingui } from '@lingui/react';
import type { BeraadSilence } from '../../../shared/steps/beraad/state.ts';
import type { SilentFormProps } from '../stap/SilentForm.tsx';
import type { Place } from './place.ts';

/** What every silence of a moral deliberation has. Nothing is shown after that of the stands, so its button says so. */
export function useSilence(
  { step, spec, team, here }: Place,
  phase: BeraadSilence,
): Omit<SilentFormProps, 'children'> {
  const { _ } = useLingui();
  return {
    team,
    silence: here,
    seconds: spec.settings.silentSeconds,
    ready: { type: 'beraad/klaar', step, phase },
    show: { type: 'beraad/toon', step, phase },
    promise: _(phase === 'standpunt' ? 'beraad.alleen-jij' : 'beraad.anoniem'),
    ...(phase === 'standpunt' ? { over: _('beraad.verder-zonder-tonen') } : {}),
  };
}
