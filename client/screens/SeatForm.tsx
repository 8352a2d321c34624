import { useLingui } from '@lingui/react';
import { useState, type Dispatch, type SetStateAction, type SubmitEvent } from 'react';
import type { Seated } from '../../shared/wire.ts';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import type { Asked } from '../host.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DataNote } from './DataNote.tsx';
import { useCounted } from './useCounted.ts';
import { useProblem } from './useProblem.ts';

/** Who somebody says they are. */
export interface Who {
  name: string;
  organisation: string;
}

export interface SeatFormProps {
  who: Who;
  /** both fields may be told of in one turn: what was typed before the client was there */
  onWho: Dispatch<SetStateAction<Who>>;
  /** how the name is asked for */
  naming: { label: string; hint: string; autoComplete: 'given-name' | 'name' };
  /** null while the server is asked */
  retentionDays: number | null;
  submit: string;
  /** Asks for the seat and goes there; null: there was nothing to ask. */
  send: () => Promise<Asked<Seated> | null>;
  hidden?: boolean;
}

/** Who are you, and what happens with what you give: for one person, by the code or by a link of their own. */
export function SeatForm({ who, onWho, naming, retentionDays, submit, send, hidden }: SeatFormProps) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [error, setError] = useState<{ text: string; atName: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const nameCounted = useCounted(SEAT_LIMITS.name);
  const organisationCounted = useCounted(SEAT_LIMITS.organisation);

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    const asked = await send();
    setBusy(false);
    if (asked === null || asked.kind === 'answer') return;
    const atName = asked.kind === 'refused' && asked.refusal.refusal.startsWith('naam-');
    setError({ text: problem(asked), atName });
  }

  return (
    <form hidden={hidden} className="kk-stack kk-gap-5" noValidate onSubmit={(event) => void ask(event)}>
      <TextField
        {...naming}
        value={who.name}
        onChange={(name) => onWho((before) => ({ ...before, name }))}
        required
        {...nameCounted}
        {...(error?.atName ? { error: error.text } : {})}
      />
      <TextField
        label={_('core.meedoen.organisatie')}
        hint={_('core.meedoen.organisatie-hint')}
        value={who.organisation}
        onChange={(organisation) => onWho((before) => ({ ...before, organisation }))}
        autoComplete="organization"
        {...organisationCounted}
      />
      <DataNote retentionDays={retentionDays} />
      {error && !error.atName ? <Banner kind="error" title={error.text} /> : null}
      <Button type="submit" variant="primary" size="large" icon="next" iconAt="end" wide disabled={busy}>
        {busy ? _('core.meedoen.bezig') : submit}
      </Button>
    </form>
  );
}
