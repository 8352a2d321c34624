import { useLingui } from '@lingui/react';
import { callLeft, KOFFIE_LIMITS } from '../../../shared/steps/koffietafels/state.ts';
import type { Moment } from '../../../shared/workshop/ids.ts';
import { useAll, useNow } from '../../game.ts';
import { Timer } from '../../parts/Timer.tsx';

/** How long people may still finish after they were called back (KOFFIE-9). */
export function CallTimer({ until, size }: { until: Moment; size: 'boxed' | 'beamer' }) {
  const { _ } = useLingui();
  const now = useNow();
  const endsAt = now + Math.max(0, callLeft(useAll(), until, now));
  return (
    <Timer
      since={endsAt - KOFFIE_LIMITS.call}
      endsAt={endsAt}
      now={now}
      label={_('koffie.tijd')}
      size={size}
    />
  );
}
