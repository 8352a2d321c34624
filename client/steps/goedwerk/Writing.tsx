import { useLingui } from '@lingui/react';
import { GOEDWERK_LIMITS, INZET, MOMENT } from '../../../shared/steps/goedwerk/state.ts';
import { SilentAnswer } from '../stap/SilentAnswer.tsx';
import { Card } from './Card.tsx';
import type { Place } from './place.ts';
import { Taken } from './Taken.tsx';
import { useSilence } from './useSilence.ts';

/** GOED-2, GOED-5: a moment of one's own, and later what was at stake in the one that the team took. */
export function Writing(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const silence = useSilence(place);
  const moment = here.phase === 'moment';
  return (
    <>
      {moment ? null : <Taken {...place} />}
      <SilentAnswer
        {...silence}
        step={step}
        field={moment ? MOMENT : INZET}
        draft={`goedwerk.${step}.${here.phase}`}
        label={_(moment ? 'goedwerk.moment' : 'goedwerk.inzet')}
        hint={_(moment ? 'goedwerk.moment-hint' : 'goedwerk.inzet-hint')}
        limit={moment ? GOEDWERK_LIMITS.moment : GOEDWERK_LIMITS.stake}
        rows={moment ? 5 : 3}
      >
        <Card {...place} />
      </SilentAnswer>
    </>
  );
}
