import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { host } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { attemptBits } from '../seats.ts';
import { LeadName } from './LeadName.tsx';
import { Page } from './Page.tsx';
import { takeSeat } from './takeSeat.ts';
import { useHashSecret } from './useHashSecret.ts';
import { useProblem } from './useProblem.ts';

/** A link for a co-facilitator or a plenary screen; its token stands behind the #. */
export function Invitation({ workshop, role }: { workshop: string; role: string }) {
  const { _ } = useLingui();
  const invite = useHashSecret();
  const known = role === 'begeleider' || role === 'plenair';
  if (!known || invite === '') {
    return (
      <Page title={_('core.uitnodiging.begeleider')}>
        <p role="alert">{_('core.uitnodiging.stuk')}</p>
      </Page>
    );
  }
  return <Accept workshop={workshop} role={role} invite={invite} />;
}

function Accept({
  workshop,
  role,
  invite,
}: {
  workshop: string;
  role: 'begeleider' | 'plenair';
  invite: string;
}) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function accept(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    const secret = attemptBits(`uitnodiging:${workshop}:${role}`);
    const asked = await host.join({ as: 'invited', workshop, role, invite, secret: secret.value, name });
    setBusy(false);
    if (asked.kind !== 'answer') return setError(problem(asked));
    secret.done();
    // the token must not stay in the address bar of a shared screen
    navigate(takeSeat(asked.value, secret.value, name), { replace: true });
  }

  return (
    <Page title={_(`core.uitnodiging.${role}`)}>
      <p>{_(`core.uitnodiging.${role}-tekst`)}</p>
      <form className="kk-stack kk-gap-5" noValidate onSubmit={(event) => void accept(event)}>
        {role === 'plenair' ? null : <LeadName value={name} onChange={setName} />}
        {error === null ? null : <Banner kind="error" title={error} />}
        <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
          {_(`core.uitnodiging.knop-${role}`)}
        </Button>
      </form>
    </Page>
  );
}
