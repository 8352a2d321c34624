import { Field } from './Field.tsx';
import { useAutoFocus } from './useAutoFocus.ts';
import { useTyped } from './useTyped.ts';

export interface CodeFieldProps {
  label: string;
  /** Three letters and three digits without the space. */
  value: string;
  onChange: (code: string) => void;
  hint?: string;
  error?: string;
  autoFocus?: boolean;
  disabled?: boolean;
  name?: string;
}

const LENGTH = 6;

function cleaned(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH);
}

/** `TIJ482` is shown as `TIJ 482`; spaces, dashes and case do not matter while typing or pasting. */
export function CodeField({
  label,
  value,
  onChange,
  hint,
  error,
  autoFocus = false,
  disabled = false,
  name,
}: CodeFieldProps) {
  const shown = value.length > 3 ? `${value.slice(0, 3)} ${value.slice(3)}` : value;
  const input = useAutoFocus<HTMLInputElement>(autoFocus);
  useTyped(input, shown, (typed) => onChange(cleaned(typed)));
  return (
    <Field
      className="kk-code-field"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      {(ties) => (
        <input
          {...ties}
          ref={input}
          className="kk-field__input"
          type="text"
          value={shown}
          onChange={(event) => onChange(cleaned(event.currentTarget.value))}
          aria-invalid={error !== undefined || undefined}
          disabled={disabled}
          name={name}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
