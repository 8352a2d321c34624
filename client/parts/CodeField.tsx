import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import './TextField.css';

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
  return (
    <AriaTextField
      className="kk-field kk-code-field"
      value={shown}
      onChange={(typed) => onChange(cleaned(typed))}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      autoFocus={autoFocus}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      {...(name === undefined ? {} : { name })}
    >
      <Label className="kk-field__label">{label}</Label>
      <Input className="kk-field__input" autoCapitalize="characters" />
      <div className="kk-field__foot">
        <div className="kk-field__notes">
          {hint === undefined ? null : (
            <Text slot="description" className="kk-hint">
              {hint}
            </Text>
          )}
          {error === undefined ? null : <FieldError className="kk-field__error">{error}</FieldError>}
        </div>
      </div>
    </AriaTextField>
  );
}
