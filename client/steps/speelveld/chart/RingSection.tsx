import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Ring } from '../../../../shared/steps/speelveld/state.ts';
import type { Box } from '../../../board/geometry.ts';

export interface RingSectionProps {
  ring: Ring;
  /** where its name interrupts its line */
  name: Box;
  count: number;
  /** something that is dragged or chosen could come here */
  target: boolean;
  /** puts here what was chosen; null while nothing is */
  onChoose: (() => void) | null;
  children: ReactNode;
}

/** One ring with its parties. When something was chosen, its name is where it can be put. */
export function RingSection({ ring, name, count, target, onChoose, children }: RingSectionProps) {
  const { _ } = useLingui();
  const text = _(`veld.ring.${ring}`);
  const place = { left: name.x, top: name.y, width: name.width, height: name.height };
  return (
    <section aria-labelledby={`kaart-${ring}`}>
      <h2 id={`kaart-${ring}`} className="vk-ring" style={place} data-target={target || undefined}>
        {text}
        <span className="sr-only"> ({count})</span>
      </h2>
      {onChoose === null ? null : (
        <button
          type="button"
          className="vk-drop"
          style={{ left: name.x - 12, top: name.y - 9, width: name.width + 24, height: name.height + 18 }}
          aria-label={_('veld.zet-hier', { ring: text })}
          onClick={onChoose}
        />
      )}
      <ul>{children}</ul>
    </section>
  );
}
