import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import type { InvitationFound, Seated } from '../../shared/wire.ts';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { host } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DataNote } from './DataNote.tsx';
import { NoThanks } from './NoThanks.tsx';
import { Page } from './Page.tsx';
import { takeSeat } from './takeSeat.ts';
import { useCounted } from './useCounted.ts';
import { useProblem } from './useProblem.ts';

export interface PersonalLink {
  workshop: string;
  seat: string;
  secret: string;
}

type Found = { kind: 'asking' } | { kind: 'wrong'; text: string } | { kind: 'found'; value: InvitationFound };

/**
 * A link of one's own (VOOR-3): the first time one says that the name is right, after that it leads straight to the same
 * seat, on whatever device. Its secret stands behind the #.
 */
export function Personal({ workshop, seat }: { workshop: string; seat: string }) {
  const { _ } = useLingui();
  const [secret] = useState(() => location.hash.slice(1));
  const [round, setRound] = useState(0);
  const whole = /^[0-9a-f]{32}$/.test(secret);
  return (
    <Page title={_('voorwerk.link.titel')}>
      {whole ? (
        <Looked
          key={round}
          workshop={workshop}
          seat={seat}
          secret={secret}
          onAgain={() => setRound(round + 1)}
        />
      ) : (
        <p role="alert">{_('voorwerk.link.stuk')}</p>
      )}
    </Page>
  );
}

/** Asks once whose link this is. */
function Looked({ workshop, seat, secret, onAgain }: PersonalLink & { onAgain: () => void }) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<Found>({ kind: 'asking' });
  const enter = useCallback(
    (seated: Seated, name: string) =>
      // the secret must not stay in the address bar
      navigate(takeSeat(seated, secret, name), { replace: true }),
    [navigate, secret],
  );
  useEffect(() => {
    let here = true;
    async function look(): Promise<void> {
      const asked = await host.invitation({ workshop, seat, secret });
      if (!here) return;
      if (asked.kind !== 'answer') return setFound({ kind: 'wrong', text: problem(asked) });
      if (!asked.value.came) return setFound({ kind: 'found', value: asked.value });
      const back = await host.join({ as: 'back', workshop, seat, secret });
      if (!here) return;
      if (back.kind === 'answer') enter(back.value, asked.value.name);
      else setFound({ kind: 'wrong', text: problem(back) });
    }
    void look();
    return () => {
      here = false;
    };
  }, [workshop, seat, secret, enter, problem]);
  switch (found.kind) {
    case 'asking':
      return <output>{_('core.laden')}</output>;
    case 'wrong':
      return (
        <>
          <Banner kind="error" title={found.text} />
          <Button onPress={onAgain}>{_('core.verbinding.probeer')}</Button>
        </>
      );
    case 'found':
      return <Confirm link={{ workshop, seat, secret }} found={found.value} onIn={enter} />;
  }
}

function Confirm({
  link,
  found,
  onIn,
}: {
  link: PersonalLink;
  found: InvitationFound;
  onIn: (seated: Seated, name: string) => void;
}) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [name, setName] = useState(found.name);
  const [organisation, setOrganisation] = useState(found.organisation);
  const [error, setError] = useState<{ text: string; atName: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const nameCounted = useCounted(SEAT_LIMITS.name);
  const organisationCounted = useCounted(SEAT_LIMITS.organisation);

  async function confirm(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    const asked = await host.join({ as: 'personal', ...link, name, organisation });
    setBusy(false);
    if (asked.kind === 'answer') return onIn(asked.value, name);
    const atName = asked.kind === 'refused' && asked.refusal.refusal.startsWith('naam-');
    setError({ text: problem(asked), atName });
  }

  return (
    <>
      <p className="kk-lead">
        <span className="kk-eyebrow kk-eyebrow--course">{_('core.meedoen.workshop')}</span>
        <br />
        <strong>{found.title}</strong>
      </p>
      <p>{_('voorwerk.link.klopt')}</p>
      <form className="kk-stack kk-gap-5" noValidate onSubmit={(event) => void confirm(event)}>
        <TextField
          label={_('voorwerk.link.naam')}
          hint={_('voorwerk.link.naam-hint')}
          value={name}
          onChange={setName}
          autoComplete="name"
          required
          {...nameCounted}
          {...(error?.atName ? { error: error.text } : {})}
        />
        <TextField
          label={_('core.meedoen.organisatie')}
          hint={_('core.meedoen.organisatie-hint')}
          value={organisation}
          onChange={setOrganisation}
          autoComplete="organization"
          {...organisationCounted}
        />
        <DataNote retentionDays={found.retentionDays} />
        {error && !error.atName ? <Banner kind="error" title={error.text} /> : null}
        <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
          {_(busy ? 'core.meedoen.bezig' : 'voorwerk.link.knop')}
        </Button>
      </form>
      <NoThanks link={link} />
    </>
  );
}
