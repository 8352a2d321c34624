import { Field } from './Field.tsx';
import { useAutoFocus } from './useAutoFocus.ts';
import { useTyped } from './useTyped.ts';

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
  type?: 'text' | 'email' | 'date' | 'time' | 'password';
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
  const line = useAutoFocus<HTMLInputElement>(autoFocus && !multiline);
  const area = useAutoFocus<HTMLTextAreaElement>(autoFocus && multiline);
  useTyped<HTMLInputElement | HTMLTextAreaElement>(multiline ? area : line, value, onChange);
  const counter =
    used === undefined || limit === undefined || value === '' ? null : (
      <span className="kk-field__counter" data-over={(left ?? 0) < 0 || undefined} aria-hidden>
        {used}/{limit}
      </span>
    );
  const common = {
    className: multiline ? 'kk-field__input kk-field__input--area' : 'kk-field__input',
    value,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
    disabled,
    name,
    autoComplete,
    inputMode,
  };
  return (
    <>
      <Field
        label={label}
        hideLabel={hideLabel}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { error })}
        aside={counter}
      >
        {(ties) =>
          multiline ? (
            <textarea
              {...common}
              {...ties}
              ref={area}
              rows={rows}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          ) : (
            <input
              {...common}
              {...ties}
              ref={line}
              type={type}
              onChange={(event) => onChange(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && onSubmit?.()}
            />
          )
        }
      </Field>
      <output className="sr-only">{announced}</output>
    </>
  );
}
