import { useLingui } from '@lingui/react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import './CopyField.css';

export interface CopyFieldProps {
  label: string;
  value: string;
  hint?: string;
}

/** An address or code to take along: a field that can be selected, and a button that copies it where the browser allows. */
export function CopyField({ label, value, hint }: CopyFieldProps) {
  const { _ } = useLingui();
  const [state, setState] = useState<'rest' | 'copied' | 'by-hand'>('rest');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  async function copy(): Promise<void> {
    const done = await copied(value);
    setState(done ? 'copied' : 'by-hand');
    if (!done) field.current?.select();
  }
  return (
    <div className="kk-copy">
      <label htmlFor={id} className="kk-field__label">
        {label}
      </label>
      <div className="kk-copy__row">
        <input
          ref={field}
          id={id}
          className="kk-field__input"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon="copy" label={_('regie.kopieer-wat', { wat: label })} onPress={() => void copy()}>
          {_('regie.kopieer')}
        </Button>
      </div>
      {hint === undefined ? null : <p className="kk-hint">{hint}</p>}
      <output className="kk-copy__said">
        {state === 'copied' ? _('regie.gekopieerd') : state === 'by-hand' ? _('regie.kopieer-zelf') : ''}
      </output>
    </div>
  );
}

/** Puts a text on the clipboard; false where the browser does not allow it, such as over plain HTTP. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
