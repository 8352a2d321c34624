import { useLingui } from '@lingui/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useAnnounce, useGame, useNow } from '../game.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { retryVisit } from '../visit.ts';

/** Shown while the connection is lost: what was given is kept, and how many things wait. Says the change once, out loud. */
export function ConnectionBanner() {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const lost = useGame(({ connection }) => connection === 'weg');
  const pending = useGame((state) => state.pending);
  const before = useRef(lost);
  useEffect(() => {
    if (before.current === lost) return;
    before.current = lost;
    announce(_(lost ? 'core.verbinding.weg' : 'core.verbinding.terug'));
  }, [lost, announce, _]);
  if (!lost) return null;
  return (
    <LostBanner>
      {_('core.verbinding.tekst')}
      {pending === 0 ? null : <> {_('core.verbinding.wacht', { aantal: pending })}</>}
    </LostBanner>
  );
}

function LostBanner({ children }: { children: ReactNode }) {
  const { _ } = useLingui();
  const retryAt = useGame((state) => state.retryAt);
  const offset = useGame(({ clockOffset }) => clockOffset);
  const now = useNow() - offset;
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  return (
    <Banner
      kind="connection"
      title={_('core.verbinding.kwijt')}
      aside={seconds > 0 ? _('core.verbinding.poging', { seconden: seconds }) : _('core.verbinding.nu')}
      action={<Button onPress={retryVisit}>{_('core.verbinding.probeer')}</Button>}
    >
      {children}
    </Banner>
  );
}
