import type { ReactNode } from 'react';
import type { DeckId, Style, Water } from '../../shared/decks/content.ts';
import { DECK_ICONS } from './deck.tsx';
import { STYLE_ICONS } from './style.tsx';
import { UI_ICONS } from './ui.tsx';
import { WATER_ICONS } from './water.tsx';

export type UiIcon = keyof typeof UI_ICONS;
export type IconName = DeckId | Style | Water | UiIcon;

/** Every drawing by name; elements meant for a `0 0 32 32` view box, drawn with the current colour. */
export const ICONS: Record<IconName, ReactNode> = {
  ...DECK_ICONS,
  ...STYLE_ICONS,
  ...WATER_ICONS,
  ...UI_ICONS,
};

export interface IconProps {
  name: IconName;
  /** Width and height in CSS pixels; 24 when left out. */
  size?: number;
  /** Stroke on the 32-unit grid; 2.25 when left out, heavier for small sizes. */
  stroke?: number;
  /** What the icon says when no text beside it does. Without it the icon is decoration. */
  label?: string;
  className?: string;
}

/** A line icon in the current colour. */
export function Icon({ name, size = 24, stroke = 2.25, label, className }: IconProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={className === undefined ? 'kk-icon' : `kk-icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...naming}
    >
      {ICONS[name]}
    </svg>
  );
}
