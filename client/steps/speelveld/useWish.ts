import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Owned } from '../../../shared/workshop/ids.ts';
import { usePeople } from '../kaartronde/usePeople.ts';

/** What a party wants, with who said so; of oneself as one says it. */
export function useWish(): (want: Owned<string>) => string {
  const { _ } = useLingui();
  const { isYou, name, said } = usePeople();
  return useCallback(
    (want) =>
      isYou(want.by)
        ? _('veld.wil-van-jou', { tekst: said(want) })
        : _('veld.wil-van', { tekst: said(want), wie: name(want.by) }),
    [_, isYou, name, said],
  );
}
