import { useLingui } from '@lingui/react';
import './stap.css';

export interface UnsignedProps {
  label: string;
  answers: readonly string[];
}

/** What was written in silence: in no order, and without a name. */
export function Unsigned({ label, answers }: UnsignedProps) {
  const { _ } = useLingui();
  if (answers.length === 0) return <p className="kk-hint">{_('stappen.stil.niemand')}</p>;
  return (
    <ul className="kk-stack kk-gap-2 kk-reveal" aria-label={label}>
      {answers.map((text, index) => (
        // unsigned and fixed: the place in the row is all that tells two of the same words apart
        <li key={`${index} ${text}`}>
          <p className="kk-thought">{text}</p>
        </li>
      ))}
    </ul>
  );
}
