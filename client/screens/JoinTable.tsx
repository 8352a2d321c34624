import { useLingui } from '@lingui/react';
import { useRef, useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import type { CodeFound } from '../../shared/wire.ts';
import { SEAT_LIMITS, TABLE_NAMES } from '../../shared/workshop/seat-limits.ts';
import { host } from '../host.ts';
import { Icon } from '../icons/Icon.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { attemptBits } from '../seats.ts';
import { DataNote } from './DataNote.tsx';
import { takeSeat } from './takeSeat.ts';
import { useCounted } from './useCounted.ts';
import { useProblem } from './useProblem.ts';
import './JoinTable.css';

interface Line {
  id: number;
  name: string;
}

/** TAFEL-1: several people come in on one device, one field for each. */
export function JoinTable({ code, found, first }: { code: string; found: CodeFound; first: string }) {
  const { _ } = useLingui();
  const [, navigate] = useLocation();
  const problem = useProblem();
  const nextId = useRef(TABLE_NAMES.least);
  const [lines, setLines] = useState<Line[]>(() =>
    Array.from({ length: TABLE_NAMES.least }, (_one, id) => ({ id, name: id === 0 ? first : '' })),
  );
  const [organisation, setOrganisation] = useState('');
  const [error, setError] = useState<{ text: string; line: number | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState<number | null>(null);
  const nameCounted = useCounted(SEAT_LIMITS.name);
  const organisationCounted = useCounted(SEAT_LIMITS.organisation);

  async function join(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    const names = lines.map(({ name }) => name);
    const secret = attemptBits(`tafel:${found.workshop}`);
    const asked = await host.join({ as: 'tafel', code, secret: secret.value, names, organisation });
    setBusy(false);
    if (asked.kind !== 'answer') {
      // a refusal about a name says which
      const about = asked.kind === 'refused' && asked.refusal.refusal.startsWith('naam-');
      return setError({ text: problem(asked), line: about ? (asked.refusal.limit ?? 1) - 1 : null });
    }
    secret.done();
    navigate(takeSeat(asked.value, secret.value, names.map((name) => name.trim()).join(', ')));
  }

  function rename(id: number, name: string): void {
    setLines(lines.map((line) => (line.id === id ? { id, name } : line)));
    setError(null);
  }

  function add(): void {
    const id = nextId.current;
    nextId.current += 1;
    setLines([...lines, { id, name: '' }]);
    setFresh(id);
  }

  return (
    <form className="kk-stack kk-gap-5" noValidate onSubmit={(event) => void join(event)}>
      <fieldset className="kk-join-table">
        <legend>{_('tafel.wie-zitten')}</legend>
        <p className="kk-hint">{_('tafel.wie-zitten-uitleg')}</p>
        {lines.map(({ id, name }, at) => (
          <div key={id} className="kk-join-table__line">
            <div className="kk-grow">
              <TextField
                label={_('tafel.naam-plek', { plek: at + 1 })}
                value={name}
                onChange={(typed) => rename(id, typed)}
                autoComplete="off"
                autoFocus={id === fresh}
                required
                {...nameCounted}
                {...(error?.line === at ? { error: error.text } : {})}
              />
            </div>
            {lines.length > TABLE_NAMES.least ? (
              <Button
                variant="ghost"
                icon="close"
                label={_('tafel.naam-weg', { plek: at + 1 })}
                onPress={() => setLines(lines.filter((line) => line.id !== id))}
              />
            ) : null}
          </div>
        ))}
        {lines.length < TABLE_NAMES.most ? (
          <div>
            <Button icon="plus" onPress={add}>
              {_('tafel.naam-erbij')}
            </Button>
          </div>
        ) : (
          <p className="kk-hint">{_('tafel.vol', { meest: TABLE_NAMES.most })}</p>
        )}
      </fieldset>
      <TextField
        label={_('core.meedoen.organisatie')}
        hint={_('tafel.organisatie-hint')}
        value={organisation}
        onChange={setOrganisation}
        autoComplete="organization"
        {...organisationCounted}
      />
      <p className="kk-plain__note">
        <Icon name="private" size={20} />
        <span>{_('tafel.antwoorden')}</span>
      </p>
      <DataNote retentionDays={found.retentionDays} shared />
      {error && error.line === null ? <Banner kind="error" title={error.text} /> : null}
      <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
        {busy ? _('core.meedoen.bezig') : _('tafel.doe-mee')}
      </Button>
    </form>
  );
}
