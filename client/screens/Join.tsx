import { useLingui } from '@lingui/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CodeFound, Seated } from '../../shared/wire.ts';
import { host, type Asked } from '../host.ts';
import { Button } from '../parts/Button.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { attemptBits, keptSeats, seatAddress } from '../seats.ts';
import { loadTableArea } from '../text/i18n.ts';
import { Loading } from './Loading.tsx';
import { givenName } from './givenName.ts';
import { Page } from './Page.tsx';
import { SeatForm, type Who } from './SeatForm.tsx';
import { takeSeat } from './takeSeat.ts';
import { useProblem } from './useProblem.ts';

const JoinTable = lazy(async () => {
  const [{ JoinTable }] = await Promise.all([import('./JoinTable.tsx'), loadTableArea()]);
  return { default: JoinTable };
});

/** Where the QR code leads: who are you, and what happens with what you give. */
export function Join({ code }: { code: string }) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [found, setFound] = useState<CodeFound | null>(null);
  const [error, setError] = useState<string | null>(null);
  const wanted = code.toUpperCase().replace(/[^A-Z0-9]/g, '');

  const looking = useRef<Promise<CodeFound | null>>(null);

  const look = useCallback(() => host.code(wanted), [wanted]);
  const tell = useCallback(
    (asked: Asked<CodeFound>): CodeFound | null => {
      if (asked.kind === 'answer') setFound(asked.value);
      else setError(problem(asked));
      return asked.kind === 'answer' ? asked.value : null;
    },
    [problem],
  );
  useEffect(() => {
    const first = async (): Promise<CodeFound | null> => tell(await look());
    looking.current = first();
  }, [look, tell]);

  async function again(): Promise<CodeFound | null> {
    setError(null);
    return tell(await look());
  }

  return (
    <Page title={_('core.meedoen.titel')}>
      {error === null ? null : (
        <>
          <p role="alert">{error}</p>
          <div className="kk-row">
            <LinkButton href="/" variant="primary">
              {_('core.meedoen.andere-code')}
            </LinkButton>
            <Button
              onPress={() => {
                looking.current = again();
              }}
            >
              {_('core.meedoen.opnieuw')}
            </Button>
          </div>
        </>
      )}
      <div className="kk-stack kk-gap-5" hidden={error !== null}>
        <JoinForm code={wanted} found={found} find={async () => looking.current} />
      </div>
    </Page>
  );
}

interface JoinFormProps {
  code: string;
  /** null while the server is asked which workshop it is; the form can be filled in meanwhile */
  found: CodeFound | null;
  /** the answer to that question; null when there is no such workshop */
  find: () => Promise<CodeFound | null>;
}

function JoinForm({ code, found, find }: JoinFormProps) {
  const { _ } = useLingui();
  const [, navigate] = useLocation();
  const another = new URLSearchParams(useSearch()).get('zitplaats') === 'nieuw';
  const [who, setWho] = useState<Who>(() => ({ name: givenName.get(), organisation: '' }));
  const here = useMemo(() => (found ? keptSeats(found.workshop) : []), [found]);
  const [table, setTable] = useState(false);

  async function join(): Promise<Asked<Seated> | null> {
    const { workshop } = found ?? (await find()) ?? {};
    if (workshop === undefined) return null;
    const secret = attemptBits(`meedoen:${workshop}`);
    const asked = await host.join({ as: 'new', code, secret: secret.value, ...who });
    if (asked.kind !== 'answer') return asked;
    secret.done();
    givenName.set(who.name);
    navigate(takeSeat(asked.value, secret.value, who.name));
    return asked;
  }

  return (
    <>
      <output className="kk-lead kk-plain__workshop">
        <span className="kk-eyebrow kk-eyebrow--course">{_('core.meedoen.workshop')}</span>
        <br />
        <strong>{found?.title ?? _('core.meedoen.zoeken')}</strong>
      </output>
      {found === null || here.length === 0 || another ? null : (
        <div className="kk-stack kk-gap-3">
          {here.map((kept) => (
            <div key={kept.seat} className="kk-stack kk-gap-2">
              <p>
                {kept.name === '' ? _('core.meedoen.al-naamloos') : _('core.meedoen.al', { naam: kept.name })}
              </p>
              <LinkButton href={seatAddress(found.workshop, kept.seat)} variant="primary" wide>
                {kept.name === ''
                  ? _('core.meedoen.verder-naamloos')
                  : _('core.meedoen.verder', { naam: kept.name })}
              </LinkButton>
            </div>
          ))}
          <p>{_('core.meedoen.ander')}</p>
        </div>
      )}
      {table ? (
        <Suspense fallback={<Loading />}>
          {found ? <JoinTable code={code} found={found} first={who.name} /> : <Loading />}
        </Suspense>
      ) : null}
      <SeatForm
        who={who}
        onWho={setWho}
        naming={{
          label: _('core.meedoen.voornaam'),
          hint: _('core.meedoen.voornaam-hint'),
          autoComplete: 'given-name',
        }}
        retentionDays={found?.retentionDays ?? null}
        submit={_('core.meedoen.knop')}
        send={join}
        hidden={table}
      />
      <Button variant="ghost" icon="people" onPress={() => setTable(!table)}>
        {_(table ? 'core.meedoen.alleen' : 'core.meedoen.tafel')}
      </Button>
    </>
  );
}
