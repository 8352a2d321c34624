import { useId, type ReactNode } from 'react';
import './TextField.css';

export interface FieldProps {
  className?: string;
  label: string;
  hideLabel?: boolean;
  hint?: string;
  error?: string;
  /** Right of hint and error, such as a counter. */
  aside?: ReactNode;
  /** The input itself, given what ties it to its label, hint and error. */
  children: (ties: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** Label over, hint and error under an input, tied to it. */
export function Field({
  className = '',
  label,
  hideLabel = false,
  hint,
  error,
  aside,
  children,
}: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <div className={`kk-field ${className}`}>
      <label className={hideLabel ? 'sr-only' : 'kk-field__label'} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described })}
      <div className="kk-field__foot">
        <div className="kk-field__notes">
          {hint === undefined ? null : (
            <span id={`${id}-hint`} className="kk-hint">
              {hint}
            </span>
          )}
          {error === undefined ? null : (
            <span id={`${id}-error`} className="kk-field__error">
              {error}
            </span>
          )}
        </div>
        {aside}
      </div>
    </div>
  );
}
