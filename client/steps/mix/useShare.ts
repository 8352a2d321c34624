import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

/** How many of something every team gets, in words: "één", "hoogstens één", "één of twee". */
export function useShare(): (window: { least: number; most: number }) => string {
  const { _ } = useLingui();
  return useCallback(
    ({ least, most }) => {
      const how = least === most ? 'precies' : least === 0 ? 'hoogstens' : 'tussen';
      return _(`mix.zoveel.${how}`, { least, most });
    },
    [_],
  );
}
