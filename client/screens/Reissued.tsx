import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { host } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Page } from './Page.tsx';
import { takeSeat } from './takeSeat.ts';
import { isSeatSecret, useHashSecret } from './useHashSecret.ts';
import { useProblem } from './useProblem.ts';

/** A link from the facilitator back to one's own seat, for who lost the device or its memory; its secret stands behind the #. */
export function Reissued({ workshop, seat }: { workshop: string; seat: string }) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [, navigate] = useLocation();
  const secret = useHashSecret();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function back(): Promise<void> {
    setBusy(true);
    setError(null);
    const asked = await host.join({ as: 'back', workshop, seat, secret });
    setBusy(false);
    if (asked.kind !== 'answer') return setError(problem(asked));
    navigate(takeSeat(asked.value, secret, ''), { replace: true });
  }

  const whole = isSeatSecret(secret);
  return (
    <Page title={_('core.zitplaats.titel')}>
      <p role={whole ? undefined : 'alert'}>{_(whole ? 'core.zitplaats.tekst' : 'core.zitplaats.stuk')}</p>
      {error === null ? null : <Banner kind="error" title={error} />}
      {whole ? (
        <Button
          variant="primary"
          size="large"
          icon="next"
          iconAt="end"
          wide
          disabled={busy}
          onPress={() => void back()}
        >
          {_('core.zitplaats.knop')}
        </Button>
      ) : null}
    </Page>
  );
}
