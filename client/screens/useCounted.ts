import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { graphemes } from '../../shared/text/graphemes.ts';

/** What a TextField needs to count as the server does, in graphemes. */
export function useCounted(limit: number): {
  limit: number;
  count: (text: string) => number;
  leftText: (left: number) => string;
} {
  const { _ } = useLingui();
  return useMemo(
    () => ({
      limit,
      count: graphemes,
      leftText: (left: number) =>
        left < 0 ? _('core.te-veel-tekens', { aantal: -left }) : _('core.nog-tekens', { aantal: left }),
    }),
    [limit, _],
  );
}
