import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import './EmptyState.css';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** Words in a dashed card, such as "Eerste kaart mag hier". */
  slotText?: string;
  action?: ReactNode;
  headingLevel?: 2 | 3;
}

/** Nothing here yet, and what could come. */
export function EmptyState({ icon, title, children, slotText, action, headingLevel = 3 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="kk-empty">
      <Heading className="kk-empty__title">{title}</Heading>
      {children === undefined ? null : <div className="kk-empty__text">{children}</div>}
      {slotText === undefined ? (
        <Icon name={icon} size={40} stroke={2.2} />
      ) : (
        <div className="kk-empty__slot">
          <Icon name={icon} size={40} stroke={2.2} />
          <span>{slotText}</span>
        </div>
      )}
      {action}
    </div>
  );
}
