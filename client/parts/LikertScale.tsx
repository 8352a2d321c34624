import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from '../icons/Icon.tsx';
import './LikertScale.css';

export type LikertValue = 1 | 2 | 3 | 4 | 5;

export const LIKERT_VALUES: readonly LikertValue[] = [1, 2, 3, 4, 5];

export interface LikertScaleProps {
  /** Id of the element that holds the statement; it names the group. */
  statementId: string;
  /** Five answers, from fits not at all to fits completely. */
  labels: readonly [string, string, string, string, string];
  value: LikertValue | null;
  onChange: (value: LikertValue) => void;
}

/** A glass of tea, filled in quarters. */
function Glass({ level }: { level: number }) {
  const outline = 'M7.5 7h21l-2.2 26a2.5 2.5 0 0 1-2.5 2.3H12.2A2.5 2.5 0 0 1 9.7 33z';
  const top = 35.3 - level * 6.6;
  const inset = ((top - 7) / 26) * 2.2;
  return (
    <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden focusable="false">
      <path d="M29 13h3.5a4.5 4.5 0 0 1 0 10H28" fill="none" stroke="var(--kk-color-ink)" strokeWidth="2.5" />
      {level === 0 ? null : (
        <path
          d={`M${7.5 + inset} ${top}H${28.5 - inset}L26.3 33a2.5 2.5 0 0 1-2.5 2.3H12.2A2.5 2.5 0 0 1 9.7 33z`}
          fill="var(--kk-color-tea)"
        />
      )}
      <path d={outline} fill="none" stroke="var(--kk-color-ink)" strokeWidth="2.5" strokeLinejoin="round" />
    </svg>
  );
}

/** Five answers to one statement, from an empty glass to a full one. */
export function LikertScale({ statementId, labels, value, onChange }: LikertScaleProps) {
  function choose(next: string): void {
    const chosen = LIKERT_VALUES.find((candidate) => String(candidate) === next);
    if (chosen !== undefined) onChange(chosen);
  }
  return (
    <RadioGroup
      className="kk-likert"
      aria-labelledby={statementId}
      value={value === null ? null : String(value)}
      onChange={choose}
    >
      {LIKERT_VALUES.map((option) => (
        <Radio key={option} value={String(option)} className="kk-likert__option">
          <Glass level={option - 1} />
          <span className="kk-likert__label">{labels[option - 1]}</span>
          <span className="kk-likert__mark" aria-hidden>
            {option === value ? <Icon name="check" size={18} stroke={4} /> : null}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
