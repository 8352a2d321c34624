import type { ReactNode } from 'react';
import type { DeckId } from '../../shared/decks/content.ts';

/** One drawing per deck, on a 32 × 32 grid. */
export const DECK_ICONS: Record<DeckId, ReactNode> = {
  wicked: (
    <>
      <path d="M3 8.5h14.5a5.8 5.8 0 0 1 0 11.6H12M3 20.1h4" />
      <path d="M29 23.5H14.5a5.8 5.8 0 0 1 0-11.6H20M29 11.9h-4" />
    </>
  ),
  regels: (
    <>
      <path
        d="M10 5h12a6 6 0 0 1 6 6v6a6 6 0 0 1-6 6h-6l-6.5 5v-5A6 6 0 0 1 4 17v-6a6 6 0 0 1 6-6z"
        strokeDasharray="3.4 3.3"
      />
      <path d="M10.5 14h.01M16 14h.01M21.5 14h.01" strokeWidth="3.2" />
    </>
  ),
  speelveld: (
    <>
      <circle cx="16" cy="16" r="3.6" fill="currentColor" />
      <path d="M16 6.5a9.5 9.5 0 0 1 8.8 6M25.2 18.5a9.5 9.5 0 0 1-4 5.6M13 25a9.5 9.5 0 0 1-6.2-7M7.3 12.2a9.5 9.5 0 0 1 3.4-4.1" />
      <circle cx="13.5" cy="6.7" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="25.6" cy="15.5" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="17" cy="25.7" r="2.6" fill="currentColor" stroke="none" />
      <path d="M4 25.5a15 15 0 0 1-1.5-3M28 25.5a15 15 0 0 0 1.5-3M24.5 3.8a15 15 0 0 1 2.5 2" />
    </>
  ),
  leiderschap: (
    <>
      <circle cx="16" cy="16" r="8" />
      <circle cx="16" cy="16" r="2.6" fill="currentColor" />
      <path d="M16 13V2.8" transform="rotate(0 16 16)" />
      <path d="M16 13V2.8" transform="rotate(45 16 16)" />
      <path d="M16 13V2.8" transform="rotate(90 16 16)" />
      <path d="M16 13V2.8" transform="rotate(135 16 16)" />
      <path d="M16 13V2.8" transform="rotate(180 16 16)" />
      <path d="M16 13V2.8" transform="rotate(225 16 16)" />
      <path d="M16 13V2.8" transform="rotate(270 16 16)" />
      <path d="M16 13V2.8" transform="rotate(315 16 16)" />
    </>
  ),
  wat: (
    <>
      <path d="M16 2.5v11.5" />
      <path d="M13 5.5h6M13 9.5h6" />
      <path d="M13.2 14h5.6l2.7 9.5h-11z" fill="currentColor" />
      <path d="M3 22c2 .3 3 1.5 4.5 1.5M29 22c-2 .3-3 1.5-4.5 1.5M6 28.5h20" />
    </>
  ),
  hoedan: (
    <>
      <path d="M12.5 4.5 9 27.5M21.5 8.5 18.6 27.5M6 20.5h18M7.5 11.5h19.5" />
      <path d="m22.8 6.8 5 4.7-5 4.7" />
    </>
  ),
  tegenspraak: (
    <>
      <path d="M13 5H8a5 5 0 0 0-5 5v4a5 5 0 0 0 4 4.9V24l4.7-5" />
      <path
        d="M17 10h7a5 5 0 0 1 5 5v3.5a5 5 0 0 1-4 4.9V28.5l-5-5h-3a5 5 0 0 1-5-5V15a5 5 0 0 1 5-5z"
        fill="currentColor"
      />
    </>
  ),
  gedoe: (
    <>
      <path d="M18.5 3 8.5 16.5h6L12 25 23.5 11.5h-6.3z" fill="currentColor" />
      <path d="M3 28.5c2.2 0 2.2-2 4.3-2s2.2 2 4.3 2 2.2-2 4.4-2 2.2 2 4.3 2 2.2-2 4.4-2 2.2 2 4.3 2" />
    </>
  ),
  opgaven: (
    <>
      <path d="M3 22c4.5-.5 6.5-6.5 12.5-6.5S24 21.5 29 22" />
      <path d="M15 15.5V3.5" />
      <path d="M15 4h9.5l-2.7 3.2 2.7 3.3H15z" fill="currentColor" />
      <path d="M4 27.5c2 0 2-1.7 4-1.7s2 1.7 4 1.7 2-1.7 4-1.7 2 1.7 4 1.7 2-1.7 4-1.7 2 1.7 4 1.7" />
    </>
  ),
  reflectie: (
    <>
      <path d="M6.5 15a9.5 9.5 0 0 1 19 0z" fill="currentColor" />
      <path d="M2.5 15h27" />
      <path d="M6.5 19.5h19M9 24h14M13.5 28.5h5" strokeDasharray="5 3.2" />
    </>
  ),
  goedwerk: (
    <>
      <path d="M7 4h18M16 4v7" />
      <path d="M11.5 11h9v6.5L16 28l-4.5-10.5z" fill="currentColor" />
      <path d="M4 19.5v9h6M28 19.5v9h-6" />
    </>
  ),
  energizer: (
    <>
      <circle cx="16" cy="9.5" r="3" fill="currentColor" />
      <path d="M16 13.5v6.5M6 5.5l10 9 10-9M16 20l-6 4.5v4.5M16 20l6.5 3.5 3-3" />
      <path d="M4 29.5h2M13.5 29.5h11" />
    </>
  ),
};
