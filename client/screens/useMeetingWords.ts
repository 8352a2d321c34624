import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Meeting } from '../../shared/workshop/voorwerk/state.ts';

/** When people meet, in words of the language that is on and the time of this device; on two days, both are named. */
export function useMeetingWords(): (meeting: Meeting) => string {
  const { _, i18n } = useLingui();
  return useCallback(
    ({ startsAt, endsAt }) => {
      const day = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', day: 'numeric', month: 'long' });
      const time = new Intl.DateTimeFormat(i18n.locale, { hour: '2-digit', minute: '2-digit' });
      const [first, last] = [day.format(startsAt), day.format(endsAt)];
      const until = first === last ? time.format(endsAt) : `${last} ${time.format(endsAt)}`;
      return _('voorwerk.wanneer', { dag: first, van: time.format(startsAt), tot: until });
    },
    [_, i18n],
  );
}
