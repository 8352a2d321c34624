import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { host } from '../host.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { CardBack } from '../parts/CardBack.tsx';
import { CodeField } from '../parts/CodeField.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Logo } from '../parts/Logo.tsx';
import { MelangeCup } from '../parts/MelangeCup.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { TextField } from '../parts/TextField.tsx';
import { givenName } from './givenName.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { StartCards, StartSea } from './StartSea.tsx';
import { useHost } from './useHost.ts';
import { useProblem } from './useProblem.ts';
import { useTitle } from './useTitle.ts';
import { USUAL_DAYS } from './usualDays.ts';
import './Start.css';

const CODE = /^[A-Z]{3}[0-9]{3}$/;

/** The first page: join with a code. */
export function Start() {
  const { _ } = useLingui();
  const info = useHost();
  useTitle(_('core.start.scherm'));
  return (
    <PageFrame backdrop={<StartSea />}>
      <div className="kk-start">
        <header className="kk-start__top">
          <Logo name={info?.name ?? _('core.naam')} />
          <div className="kk-start__nav">
            <LanguageSwitch />
            <LinkButton href="/begeleiden">
              <span className="kk-start__long">{_('core.start.begeleider')}</span>
              <span className="kk-start__short">{_('core.start.begeleider-kort')}</span>
            </LinkButton>
          </div>
        </header>
        <main className="kk-start__main">
          <div className="kk-start__hero">
            <h1 className="kk-hero">{_('core.start.kop')}</h1>
            <p className="kk-lead">{_('core.start.tekst')}</p>
          </div>
          <StartCards />
          <div className="kk-start__join">
            <StartForm retentionDays={info?.retentionDays ?? null} />
            <p className="kk-start__qr">
              <Icon name="qr" size={22} />
              {_('core.start.qr')}
            </p>
          </div>
        </main>
        <footer className="kk-start__foot">
          <StartSteps />
          <p className="kk-start__source">{_('core.inspiratie')}</p>
          <LanguageSwitch />
        </footer>
      </div>
    </PageFrame>
  );
}

function StartForm({ retentionDays }: { retentionDays: number | null }) {
  const { _ } = useLingui();
  const [, navigate] = useLocation();
  const problem = useProblem();
  const [code, setCode] = useState('');
  const [name, setName] = useState(givenName.get);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function join(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (!CODE.test(code)) return setError(_('core.start.code-kort'));
    setBusy(true);
    const asked = await host.code(code);
    setBusy(false);
    if (asked.kind !== 'answer') return setError(problem(asked));
    givenName.set(name);
    navigate(`/meedoen/${code}`);
  }

  return (
    <form
      className="kk-panel kk-panel--lifted kk-start__form"
      noValidate
      onSubmit={(event) => void join(event)}
    >
      <h2>{_('core.start.meedoen')}</h2>
      <CodeField
        label={_('core.start.code')}
        hint={_('core.start.code-hint')}
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setError(null);
        }}
        {...(error === null ? {} : { error })}
      />
      <TextField
        label={_('core.meedoen.voornaam')}
        hint={_('core.meedoen.voornaam-hint')}
        value={name}
        onChange={setName}
        autoComplete="given-name"
      />
      <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
        {_('core.start.knop')}
      </Button>
      <p className={retentionDays === null ? 'kk-plain__note kk-plain__coming' : 'kk-plain__note'}>
        <Icon name="lock" size={20} />
        <span>{_('core.start.bewaren', { dagen: retentionDays ?? USUAL_DAYS })}</span>
      </p>
    </form>
  );
}

const CUP = (['verbinder', 'verkenner', 'aanjager', 'volhouder', 'spiegelaar', 'hoeder'] as const).map(
  (style) => ({ style, count: 1 }),
);

function StartSteps() {
  const { _ } = useLingui();
  return (
    <ul className="kk-start__steps">
      <li>
        <TeaLabel flavour="spiegelaar" size={46} />
        <div>
          <b>{_('core.start.stap1')}</b>
          <span>{_('core.start.stap1.tekst')}</span>
        </div>
      </li>
      <li>
        <MelangeCup parts={CUP} size={46} />
        <div>
          <b>{_('core.start.stap2')}</b>
          <span>{_('core.start.stap2.tekst')}</span>
        </div>
      </li>
      <li>
        <span className="kk-start__mini" aria-hidden>
          <CardBack deck="wicked" deckName="" size="fluid" />
        </span>
        <div>
          <b>{_('core.start.stap3')}</b>
          <span>{_('core.start.stap3.tekst')}</span>
        </div>
      </li>
      <li>
        <span className="kk-start__anchor">
          <Icon name="anchor" size={38} />
        </span>
        <div>
          <b>{_('core.start.stap4')}</b>
          <span>{_('core.start.stap4.tekst')}</span>
        </div>
      </li>
    </ul>
  );
}
