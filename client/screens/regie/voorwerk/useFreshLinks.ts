import { useCallback, useState } from 'react';
import type { FreshLinks } from './useInvite.ts';

/** Links that were made while this screen is open: they are shown now and never again, so that later ones come beside them. */
export function useFreshLinks(): { fresh: FreshLinks; add: (links: FreshLinks) => void } {
  const [fresh, setFresh] = useState<FreshLinks>(new Map());
  const add = useCallback((links: FreshLinks) => {
    if (links.size > 0) setFresh((before) => new Map([...before, ...links]));
  }, []);
  return { fresh, add };
}
