import { useLingui } from '@lingui/react';
import { silenceOf } from '../../../shared/steps/goedwerk/goedwerk.ts';
import type { SilentFormProps } from '../stap/SilentForm.tsx';
import type { Place } from './place.ts';

/** What every silence of goed werk has. */
export function useSilence({ step, spec, team, here }: Place): Omit<SilentFormProps, 'children'> {
  const { _ } = useLingui();
  return {
    team,
    silence: here,
    seconds: silenceOf(here.phase, spec.settings) / 1000,
    ready: { type: 'goedwerk/klaar', step, phase: here.phase },
    show: { type: 'goedwerk/toon', step, phase: here.phase },
    promise: _(here.phase === 'stippen' ? 'goedwerk.stip-anoniem' : 'goedwerk.anoniem'),
    doing: here.phase === 'stippen' ? 'stappen.denkt-na' : 'stappen.schrijft',
  };
}
