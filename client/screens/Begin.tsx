import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { FAMILIES, LANGS, type Lang } from '../../shared/decks/content.ts';
import type { HostInfo } from '../../shared/wire.ts';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { useLocal } from '../game.ts';
import { host } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { RadioCards, RadioSections } from '../parts/RadioCards.tsx';
import { TextField } from '../parts/TextField.tsx';
import { attemptBits } from '../seats.ts';
import { currentLang } from '../text/i18n.ts';
import { LeadName } from './LeadName.tsx';
import { Page } from './Page.tsx';
import { takeSeat } from './takeSeat.ts';
import { useCounted } from './useCounted.ts';
import { useHost } from './useHost.ts';
import { useProblem } from './useProblem.ts';
import './Begin.css';

/** A facilitator starts a workshop: a title, a format, a language and a name, and there is a code. */
export function Begin() {
  const { _ } = useLingui();
  const local = useLocal();
  const problem = useProblem();
  const info = useHost();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const [name, setName] = useState('');
  const [format, setFormat] = useState<string | null>(null);
  const [lang, setLang] = useState<Lang>(currentLang);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const titleCounted = useCounted(SEAT_LIMITS.title);
  const [questions, setQuestions] = useState<string | null>(null);
  const chosen = format ?? info?.formats[0]?.id ?? null;
  const usual = info?.formats.find(({ id }) => id === chosen)?.questionnaire ?? null;

  async function begin(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy || chosen === null) return;
    setTried(true);
    // the fields stand above a long list, and the button under it
    const fields = event.currentTarget.querySelectorAll<HTMLInputElement>('[aria-required]');
    const empty = [...fields].find(({ value }) => value.trim() === '');
    if (empty) return empty.focus();
    setBusy(true);
    setError(null);
    const id = attemptBits('begin:id');
    const secret = attemptBits('begin:geheim');
    const asked = await host.create({
      id: id.value,
      secret: secret.value,
      format: chosen,
      ...(questions === null || usual === null ? {} : { questionnaire: questions }),
      title,
      lang,
      name,
    });
    setBusy(false);
    if (asked.kind !== 'answer') return setError(problem(asked));
    id.done();
    secret.done();
    navigate(takeSeat(asked.value, secret.value, name));
  }

  return (
    <Page title={_('core.begin.titel')} wide>
      <p>{_('core.begin.tekst')}</p>
      <form className="kk-stack kk-gap-5" noValidate onSubmit={(event) => void begin(event)}>
        <div className="kk-begin__names">
          <TextField
            label={_('core.begin.naam')}
            hint={_('core.begin.naam-hint')}
            value={title}
            onChange={setTitle}
            required
            {...titleCounted}
            {...(tried && title.trim() === '' ? { error: _('refusal.tekst-leeg') } : {})}
          />
          <LeadName
            value={name}
            onChange={setName}
            {...(tried && name.trim() === '' ? { error: _('refusal.naam-leeg') } : {})}
          />
        </div>
        <RadioCards
          label={_('core.begin.taal')}
          value={lang}
          onChange={setLang}
          options={LANGS.map((one) => ({ value: one, label: _(`core.taal.${one}`) }))}
        />
        {info ? <Formats formats={info.formats} chosen={chosen} onChoose={setFormat} /> : null}
        {info && usual !== null && info.questionnaires.length > 1 ? (
          <RadioCards
            label={_('core.begin.vragenlijst')}
            value={questions ?? usual}
            onChange={setQuestions}
            options={info.questionnaires.map(({ id, title, short }) => ({
              value: id,
              label: local(title),
              ...(short === null ? {} : { sub: local(short) }),
            }))}
          />
        ) : null}
        {info ? (
          <p className="kk-hint">
            {_('core.begin.bewaren', { dagen: info.retentionDays, mensen: info.maxPeople })}
          </p>
        ) : null}
        {error === null ? null : <Banner kind="error" title={error} />}
        <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
          {busy ? _('core.begin.bezig') : _('core.begin.knop')}
        </Button>
      </form>
    </Page>
  );
}

interface FormatsProps {
  formats: HostInfo['formats'];
  chosen: string | null;
  onChoose: (id: string) => void;
}

function Formats({ formats, chosen, onChoose }: FormatsProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const sections = [...FAMILIES, null].map((family) => ({
    label: _(`core.begin.soort.${family ?? 'anders'}`),
    options: formats
      .filter((one) => one.family === family)
      .map(({ id, title, minutes, description }) => ({
        value: id,
        label: `${local(title)} · ${_('core.begin.minuten', { minuten: minutes })}`,
        sub: local(description),
      })),
  }));
  return (
    <RadioSections
      label={_('core.begin.werkvorm')}
      value={chosen}
      onChange={onChoose}
      sections={sections.filter(({ options }) => options.length > 0)}
    />
  );
}
