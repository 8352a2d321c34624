import type { MouseEvent, ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import type { ButtonVariant } from './Button.tsx';
import './Button.css';

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'large';
  children: ReactNode;
  icon?: IconName;
  iconAt?: 'start' | 'end';
  wide?: boolean;
  onDark?: boolean;
  /** File name when the link is a download. */
  download?: string;
  newTab?: boolean;
  onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton(props: LinkButtonProps) {
  const {
    href,
    variant = 'outline',
    size = 'medium',
    children,
    icon,
    iconAt = 'start',
    wide = false,
    onDark = false,
  } = props;
  const { download, newTab = false, onClick } = props;
  const classes = ['kk-button', `kk-button--${variant}`, `kk-button--${size}`];
  if (wide) classes.push('kk-button--wide');
  if (onDark) classes.push('kk-button--on-dark');
  const drawing =
    icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 20 : 22} stroke={2.5} />;
  return (
    <a
      className={classes.join(' ')}
      href={href}
      onClick={onClick}
      {...(download === undefined ? {} : { download })}
      {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {iconAt === 'start' ? drawing : null}
      {children}
      {iconAt === 'end' ? drawing : null}
    </a>
  );
}
