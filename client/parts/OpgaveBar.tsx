import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './OpgaveBar.css';

export interface OpgaveBarProps {
  /** "Onze opgave". */
  eyebrow: string;
  /** The opgave in a few words or one sentence. */
  title: string;
  /** For whom, the effect wanted, agreements: one tap away. Without it the bar does not fold. */
  children?: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}

/** The task of the team, always in sight, its details one tap away. */
export function OpgaveBar({ eyebrow, title, children, open, onToggle }: OpgaveBarProps) {
  const words = (
    <>
      <Icon name="anchor" size={26} stroke={2.3} />
      <span className="kk-opgave__words">
        <span className="kk-opgave__eyebrow">{eyebrow}</span>
        <strong>{title}</strong>
      </span>
    </>
  );
  if (children === undefined) return <div className="kk-opgave kk-opgave__bar">{words}</div>;
  return (
    <details
      className="kk-opgave"
      {...(open === undefined ? {} : { open })}
      {...(onToggle === undefined ? {} : { onToggle: (event) => onToggle(event.currentTarget.open) })}
    >
      <summary className="kk-opgave__bar">
        {words}
        <Icon name="down" size={22} stroke={2.6} className="kk-opgave__arrow" />
      </summary>
      <div className="kk-opgave__more">{children}</div>
    </details>
  );
}
