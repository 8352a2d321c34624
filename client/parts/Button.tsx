import type { ReactNode } from 'react';
import { useId } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useAutoFocus } from './useAutoFocus.ts';
import './Button.css';

export type ButtonVariant = 'primary' | 'action' | 'outline' | 'ghost';

export interface ButtonProps {
  /** One filled button per screen: `primary` (ink) outside the game, `action` (magenta) on the board. */
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'large';
  /** Text, or nothing for an icon button, which then needs `label`. */
  children?: ReactNode;
  icon?: IconName;
  /** On which side of the text the icon stands. */
  iconAt?: 'start' | 'end';
  /** Accessible name where the text is missing or too short. */
  label?: string;
  onPress?: () => void;
  type?: 'button' | 'submit';
  /** Not possible now, or on its way. The button stays focusable and ignores presses. */
  disabled?: boolean;
  /** Why or until when it is not possible; shown under the button and read with it. */
  reason?: string;
  pressed?: boolean;
  expanded?: boolean;
  /** Fills the width of its container. */
  wide?: boolean;
  /** On dark ground: outline and text turn white. */
  onDark?: boolean;
  autoFocus?: boolean;
  id?: string;
}

/** The button of the product: at least 44 px high, 52 when large. */
export function Button(props: ButtonProps) {
  const {
    variant = 'outline',
    size = 'medium',
    children,
    icon,
    iconAt = 'start',
    label,
    onPress,
    type = 'button',
  } = props;
  const {
    disabled = false,
    reason,
    pressed,
    expanded,
    wide = false,
    onDark = false,
    autoFocus = false,
    id,
  } = props;
  const reasonId = useId();
  const explained = disabled && reason !== undefined;
  const classes = ['kk-button', `kk-button--${variant}`, `kk-button--${size}`];
  if (wide) classes.push('kk-button--wide');
  if (onDark) classes.push('kk-button--on-dark');
  if (children === undefined) classes.push('kk-button--icon');
  const drawing =
    icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 20 : 22} stroke={2.5} />;
  const element = useAutoFocus<HTMLButtonElement>(autoFocus);
  const button = (
    <button
      ref={element}
      className={classes.join(' ')}
      type={type === 'submit' ? 'submit' : 'button'}
      id={id}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      aria-describedby={explained ? reasonId : undefined}
      onClick={(event) => {
        // the browser's own `disabled` would drop the focus of who just pressed; this neither acts nor submits
        if (disabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {iconAt === 'start' ? drawing : null}
      {children}
      {iconAt === 'end' ? drawing : null}
    </button>
  );
  if (!explained) return button;
  return (
    <span className={wide ? 'kk-button-reasoned kk-button-reasoned--wide' : 'kk-button-reasoned'}>
      {button}
      <span className="kk-button-reason" id={reasonId}>
        {reason}
      </span>
    </span>
  );
}
