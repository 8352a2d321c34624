import { useLingui } from '@lingui/react';
import type { Sector } from '../../../shared/steps/speelveld/state.ts';

const SHAPE: Record<Sector, string> = {
  publiek: 'M3 3h12v12H3z',
  middenveld: 'M9 2.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  privaat: 'M9 2.5L16 15.5H2z',
};

/** Square, circle or triangle: the sector of a party, also without colour. */
export function SectorMark({ sector }: { sector: Sector }) {
  const { _ } = useLingui();
  return (
    <svg
      className="veld-mark"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      role="img"
      aria-label={_(`veld.sector.${sector}`)}
    >
      <path d={SHAPE[sector]} />
    </svg>
  );
}

/** The same shape inside another drawing. */
export function SectorShape({ sector, x, y }: { sector: Sector; x: number; y: number }) {
  return <path d={SHAPE[sector]} transform={`translate(${x} ${y})`} />;
}
