import { useLingui } from '@lingui/react';
import { BEELD } from '../../../shared/steps/reflectie/picture.ts';
import { REFLECTIE_LIMITS } from '../../../shared/steps/reflectie/state.ts';
import { SilentText } from '../stap/SilentText.tsx';
import type { Place } from './place.ts';
import { useSilence } from './Silence.tsx';

/** REFL-5: the opgave in one's own words. */
export function Picture(place: Place) {
  const { _ } = useLingui();
  return (
    <SilentText
      {...useSilence(place)}
      step={place.step}
      field={BEELD}
      label={_('reflectie.beeld')}
      hint={_('reflectie.beeld-hint')}
      limit={REFLECTIE_LIMITS.text}
    />
  );
}
