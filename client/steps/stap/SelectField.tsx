import { useId } from 'react';
import './stap.css';

export interface SelectFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  hint?: string;
}

/** A choice from a short list, with the device's own picker. */
export function SelectField({ label, value, onChange, options, hint }: SelectFieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="stap-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <p className="kk-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
