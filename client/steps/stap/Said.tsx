import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../icons/Icon.tsx';

/** One line that says how it stands: what is settled, or who reads what is written here. */
export function Said({ icon = 'check', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <p className="stap-said">
      <Icon name={icon} size={22} />
      {children}
    </p>
  );
}
