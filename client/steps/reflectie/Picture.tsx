import { useLingui } from '@lingui/react';
import { BEELD } from '../../../shared/steps/reflectie/picture.ts';
import { REFLECTIE_LIMITS } from '../../../shared/steps/reflectie/state.ts';
import { SilentAnswer } from '../stap/SilentAnswer.tsx';
import type { Place } from './place.ts';
import { useSilence } from './Silence.tsx';

/** REFL-5: the opgave in one's own words. */
export function Picture(place: Place) {
  const { _ } = useLingui();
  return (
    <SilentAnswer
      {...useSilence(place)}
      step={place.step}
      field={BEELD}
      draft={`reflectie.${place.step}.${BEELD}`}
      label={_('reflectie.beeld')}
      hint={_('reflectie.beeld-hint')}
      limit={REFLECTIE_LIMITS.text}
    />
  );
}
