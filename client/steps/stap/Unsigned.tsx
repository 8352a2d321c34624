import { useLingui } from '@lingui/react';

export interface UnsignedProps {
  texts: readonly string[];
  label?: string;
}

/** What was written in silence: in no order and without a name. */
export function Unsigned({ texts, label }: UnsignedProps) {
  const { _ } = useLingui();
  if (texts.length === 0) return <p className="kk-hint">{_('stappen.stil.niemand')}</p>;
  return (
    <ul className="kk-stack kk-gap-3 kk-reveal" aria-label={label}>
      {texts.map((text, index) => (
        // unsigned and fixed: the place in the row is all that tells two of the same words apart
        <li key={`${index} ${text}`}>
          <p className="kk-thought">{text}</p>
        </li>
      ))}
    </ul>
  );
}
