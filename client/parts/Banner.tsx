import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import './Banner.css';

export type BannerKind = 'connection' | 'message' | 'notice' | 'error' | 'watched' | 'spotlight' | 'stalled';

export interface BannerProps {
  kind: BannerKind;
  title: string;
  children?: ReactNode;
  /** Right of the text, such as "nieuwe poging over 6 s"; not read aloud each time it changes. */
  aside?: string;
  /** A small button. */
  action?: ReactNode;
}

const ICON: Record<BannerKind, IconName> = {
  connection: 'offline',
  message: 'announce',
  notice: 'check',
  error: 'warning',
  watched: 'eye',
  spotlight: 'spotlight',
  stalled: 'anchor',
};

/** What is said by where it appears; a message is said by who shows it, because it may stand elsewhere. */
const roleOf = (kind: BannerKind): 'alert' | 'status' | undefined =>
  kind === 'message' ? undefined : kind === 'error' ? 'alert' : 'status';

/** What happens to everybody: a lost line, a word from the facilitator, somebody who looks along. Its host places it over the stepper, so that the board does not jump. */
export function Banner({ kind, title, children, aside, action }: BannerProps) {
  return (
    <div className="kk-banner" data-kind={kind}>
      <span className="kk-banner__icon">
        <Icon name={ICON[kind]} size={28} stroke={2.4} />
      </span>
      <div className="kk-banner__text" role={roleOf(kind)}>
        <strong>{title}</strong>
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {aside === undefined ? null : <span className="kk-banner__aside">{aside}</span>}
      {action === undefined ? null : <span className="kk-banner__action">{action}</span>}
    </div>
  );
}
