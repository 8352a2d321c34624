import type { ReactNode } from 'react';
import type { Style } from '../../shared/decks/content.ts';
import { STYLE_LINES, type IconLine } from './style-lines.ts';

/** One drawing per voorkeursstijl, on a 32 × 32 grid. */
export const STYLE_ICONS: Record<Style, ReactNode> = {
  verkenner: drawn(STYLE_LINES.verkenner),
  verbinder: drawn(STYLE_LINES.verbinder),
  aanjager: drawn(STYLE_LINES.aanjager),
  volhouder: drawn(STYLE_LINES.volhouder),
  spiegelaar: drawn(STYLE_LINES.spiegelaar),
  hoeder: drawn(STYLE_LINES.hoeder),
};

function drawn(lines: readonly IconLine[]): ReactNode {
  return lines.map(({ path, turned, filled }, at) => (
    <path
      key={at}
      d={path}
      {...(turned === undefined ? {} : { transform: `rotate(${turned} 16 16)` })}
      {...(filled === undefined ? {} : { fill: 'currentColor' })}
      {...(filled === 'only' ? { stroke: 'none' } : {})}
    />
  ));
}
