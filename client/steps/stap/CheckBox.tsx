import type { ReactNode } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import './stap.css';

export interface CheckBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  hint?: string;
  disabled?: boolean;
}

/** One yes or no, 44 px high. */
export function CheckBox({ checked, onChange, children, hint, disabled = false }: CheckBoxProps) {
  return (
    <label className="stap-check" data-disabled={disabled || undefined}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="stap-check__box" aria-hidden>
        {checked ? <Icon name="check" size={18} stroke={4} /> : null}
      </span>
      <span>
        {children}
        {hint === undefined ? null : <span className="stap-check__hint">{hint}</span>}
      </span>
    </label>
  );
}
