import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { silenceOf } from '../../../shared/steps/reflectie/silences.ts';
import { useStepSpec } from '../../game.ts';
import { SilentForm, type SilentFormProps } from '../stap/SilentForm.tsx';
import type { Place } from './place.ts';

/** What every silence of the reflectie has. */
export function useSilence({ step, team, here }: Place): Omit<SilentFormProps, 'children'> {
  const { _ } = useLingui();
  const spec = useStepSpec(step);
  return {
    team,
    silence: here,
    seconds: spec.kind === 'reflectie' ? silenceOf(here.phase, spec.settings) / 1000 : 0,
    ready: { type: 'reflectie/klaar', step, phase: here.phase },
    show: { type: 'reflectie/toon', step, phase: here.phase },
    promise: _(`reflectie.anoniem.${here.phase}`),
    doing: here.phase === 'beeld' ? 'stappen.schrijft' : 'stappen.denkt-na',
  };
}

/** A silence in which each tap is kept at once. */
export function Silence({ children, ...place }: Place & { children: ReactNode }) {
  return <SilentForm {...useSilence(place)}>{children}</SilentForm>;
}
