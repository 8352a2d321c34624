import { useLingui } from '@lingui/react';
import { useEffect } from 'react';

/** The page's title: the screen first, so that tabs can be told apart. */
export function useTitle(screen: string): void {
  const { _ } = useLingui();
  const title = _('core.titel', { scherm: screen });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
