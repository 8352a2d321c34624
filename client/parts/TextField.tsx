import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import './TextField.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What is wrong and how to mend it; marks the field invalid. */
  error?: string;
  /** Longest text; needs `count`. Typing on is possible, so nothing is cut off: the field turns invalid and says so. */
  limit?: number;
  count?: (text: string) => number;
  /** What a screen reader hears near the limit, such as "nog 12 tekens". `left` is negative beyond the limit. */
  leftText?: (left: number) => string;
  multiline?: boolean;
  rows?: number;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** Leaves the label to screen readers. */
  hideLabel?: boolean;
  name?: string;
  type?: 'text' | 'email' | 'date' | 'password';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email';
  /** Called on Enter in a single-line field. */
  onSubmit?: () => void;
}

/** From how few graphemes left on the count is announced. */
const NEAR = 20;

/** A labelled field with hint, error and a counter of graphemes that shows while typing. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, limit, count, leftText, multiline = false, rows = 3 } = props;
  const {
    required = false,
    disabled = false,
    autoFocus = false,
    hideLabel = false,
    name,
    type = 'text',
    autoComplete,
    inputMode,
    onSubmit,
  } = props;
  const used = limit === undefined || count === undefined ? undefined : count(value);
  const left = limit === undefined || used === undefined ? undefined : limit - used;
  const invalid = error !== undefined || (left !== undefined && left < 0);
  const announced =
    left !== undefined && left <= NEAR && leftText !== undefined && value !== '' ? leftText(left) : '';
  return (
    <AriaTextField
      className="kk-field"
      value={value}
      onChange={onChange}
      isInvalid={invalid}
      isRequired={required}
      isDisabled={disabled}
      autoFocus={autoFocus}
      validationBehavior="aria"
      type={type}
      {...(name === undefined ? {} : { name })}
      {...(autoComplete === undefined ? {} : { autoComplete })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(onSubmit === undefined || multiline
        ? {}
        : { onKeyDown: (event) => event.key === 'Enter' && onSubmit() })}
    >
      <Label className={hideLabel ? 'sr-only' : 'kk-field__label'}>{label}</Label>
      {multiline ? (
        <TextArea className="kk-field__input kk-field__input--area" rows={rows} />
      ) : (
        <Input className="kk-field__input" />
      )}
      <div className="kk-field__foot">
        <div className="kk-field__notes">
          {hint === undefined ? null : (
            <Text slot="description" className="kk-hint">
              {hint}
            </Text>
          )}
          {error === undefined ? null : <FieldError className="kk-field__error">{error}</FieldError>}
        </div>
        {used === undefined || limit === undefined || value === '' ? null : (
          <span className="kk-field__counter" data-over={(left ?? 0) < 0 || undefined} aria-hidden>
            {used}/{limit}
          </span>
        )}
      </div>
      <output className="sr-only">{announced}</output>
    </AriaTextField>
  );
}
