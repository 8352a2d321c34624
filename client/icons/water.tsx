import type { ReactNode } from 'react';
import type { Water } from '../../shared/decks/content.ts';

/** One drawing per water of the chart, on a 32 × 32 grid. */
export const WATER_ICONS: Record<Water, ReactNode> = {
  meewind: (
    <>
      <path d="M3 12h15.5a4 4 0 1 0-4-4M3 17h21a4.2 4.2 0 1 1-4.2 4.2M3 22h9" />
    </>
  ),
  tegenwind: (
    <>
      <path d="M29 9H14M29 16H16M29 23H14" />
      <path d="m17.5 5.5-4 3.5 4 3.5M19.5 12.5l-4 3.5 4 3.5M17.5 19.5l-4 3.5 4 3.5" />
      <path d="M6.5 4v24" />
    </>
  ),
  mist: (
    <>
      <path d="M6 8h10M21 8h5M3 14h4M12 14h17M5 20h12M22 20h5M8 26h5M18 26h8" />
    </>
  ),
  onderstroom: (
    <>
      <path d="M3 8.5c2.2 0 2.2-2.5 4.3-2.5s2.2 2.5 4.3 2.5S13.8 6 16 6s2.2 2.5 4.3 2.5S22.5 6 24.7 6 26.8 8.5 29 8.5" />
      <path d="M5 16h17M5 24h13" strokeDasharray="3.5 3.5" />
      <path d="m20.5 12 4.5 4-4.5 4M16.5 20l4.5 4-4.5 4" />
    </>
  ),
};
