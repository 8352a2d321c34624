import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { usePlay, useRefusalText } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useCounted } from '../screens/useCounted.ts';

/** Somebody sits down at the table (TAFEL-1). */
export function AddName({ onAdded }: { onAdded?: () => void }) {
  const { _ } = useLingui();
  const [name, setName] = useState('');
  const { play, refusal, busy, clear } = usePlay('device');
  const text = useRefusalText();
  const counted = useCounted(SEAT_LIMITS.name);
  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy || !(await play({ type: 'tafel/erbij', name, organisation: '' }))) return;
    setName('');
    onAdded?.();
  }
  return (
    <form className="kk-stack" noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={_('tafel.naam')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          clear();
        }}
        autoComplete="off"
        required
        {...counted}
        {...(refusal ? { error: text(refusal) } : {})}
      />
      <div>
        <Button type="submit" variant="primary" disabled={busy}>
          {_('tafel.zet-erbij')}
        </Button>
      </div>
    </form>
  );
}
