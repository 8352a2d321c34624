import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { InvitationFound, Seated } from '../../shared/wire.ts';
import { host, type Asked } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { NoThanks } from './NoThanks.tsx';
import { Page } from './Page.tsx';
import { SeatForm, type Who } from './SeatForm.tsx';
import { takeSeat } from './takeSeat.ts';
import { isSeatSecret, useHashSecret } from './useHashSecret.ts';
import { useProblem } from './useProblem.ts';

export interface PersonalLink {
  workshop: string;
  seat: string;
  secret: string;
}

type Found =
  | { kind: 'asking' }
  // not expected any more: the name can still go (VOOR-7)
  | { kind: 'wrong'; text: string; withdrawn?: boolean }
  | { kind: 'found'; value: InvitationFound };

/**
 * A link of one's own (VOOR-3): the first time one says that the name is right, after that it leads straight to the same
 * seat, on whatever device. Its secret stands behind the #.
 */
export function Personal({ workshop, seat }: { workshop: string; seat: string }) {
  const { _ } = useLingui();
  const secret = useHashSecret();
  const [round, setRound] = useState(0);
  return (
    <Page title={_('voorwerk.link.titel')}>
      {isSeatSecret(secret) ? (
        <Looked
          key={`${secret} ${round}`}
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
      if (asked.kind !== 'answer') {
        const withdrawn = asked.kind === 'refused' && asked.refusal.refusal === 'uitnodiging-weg';
        return setFound({ kind: 'wrong', text: problem(asked), withdrawn });
      }
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
      return found.withdrawn ? (
        <Withdrawn link={{ workshop, seat, secret }} text={found.text} />
      ) : (
        <>
          <Banner kind="error" title={found.text} />
          <Button onPress={onAgain}>{_('core.verbinding.probeer')}</Button>
        </>
      );
    case 'found':
      return <Confirm link={{ workshop, seat, secret }} found={found.value} onIn={enter} />;
  }
}

function Withdrawn({ link, text }: { link: PersonalLink; text: string }) {
  const { _ } = useLingui();
  const [gone, setGone] = useState(false);
  return (
    <>
      <Banner kind="error" title={text} />
      <output>{gone ? _('voorwerk.niet.klaar') : null}</output>
      {gone ? null : <NoThanks link={link} onGone={() => setGone(true)} />}
    </>
  );
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
  const [who, setWho] = useState<Who>({ name: found.name, organisation: found.organisation });
  const [gone, setGone] = useState(false);

  async function confirm(): Promise<Asked<Seated>> {
    const asked = await host.join({ as: 'personal', ...link, ...who });
    if (asked.kind === 'answer') onIn(asked.value, who.name);
    return asked;
  }

  return (
    <>
      <p className="kk-lead">
        <span className="kk-eyebrow kk-eyebrow--course">{_('core.meedoen.workshop')}</span>
        <br />
        <strong>{found.title}</strong>
      </p>
      <output>{gone ? _('voorwerk.niet.klaar') : null}</output>
      {gone ? null : (
        <>
          <p>{_('voorwerk.link.klopt')}</p>
          <SeatForm
            who={who}
            onWho={setWho}
            naming={{
              label: _('voorwerk.link.naam'),
              hint: _('voorwerk.link.naam-hint'),
              autoComplete: 'name',
            }}
            retentionDays={found.retentionDays}
            submit={_('voorwerk.link.knop')}
            send={confirm}
          />
          <NoThanks link={link} onGone={() => setGone(true)} />
        </>
      )}
    </>
  );
}
