import type { ReactNode } from 'react';

/** Drawings for controls, on a 32 × 32 grid. */
export const UI_ICONS = {
  hand: (
    <>
      <path d="M9 18V8.5a2 2 0 0 1 4 0V15M13 14.5V5.5a2 2 0 0 1 4 0v9M17 15V7a2 2 0 0 1 4 0v9M21 16v-5a2 2 0 0 1 4 0v9c0 5-3.3 8.5-8.5 8.5-4 0-6-1.6-8-4.7L5 18.6a2 2 0 0 1 3.3-2.2L10 18.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M16 9v7.5l5 3" />
    </>
  ),
  note: (
    <>
      <path d="M6 5h20v14l-8 8H6z" />
      <path d="M18 27v-8h8M10.5 11h11M10.5 16h6" />
    </>
  ),
  plus: (
    <>
      <path d="M16 6v20M6 16h20" />
    </>
  ),
  minus: (
    <>
      <path d="M6 16h20" />
    </>
  ),
  check: (
    <>
      <path d="m6 17 7 7L26 9" />
    </>
  ),
  close: (
    <>
      <path d="m8 8 16 16M24 8 8 24" />
    </>
  ),
  next: (
    <>
      <path d="M5 16h21M18 8l8 8-8 8" />
    </>
  ),
  back: (
    <>
      <path d="M27 16H6M14 8l-8 8 8 8" />
    </>
  ),
  down: (
    <>
      <path d="m7 12 9 9 9-9" />
    </>
  ),
  up: (
    <>
      <path d="m7 20 9-9 9 9" />
    </>
  ),
  people: (
    <>
      <circle cx="12" cy="10.5" r="4.5" />
      <path d="M3.5 27c0-5 3.5-8.5 8.5-8.5s8.5 3.5 8.5 8.5M21 6.5a4.5 4.5 0 0 1 0 8.2M24 19c2.8 1.2 4.5 4 4.5 8" />
    </>
  ),
  announce: (
    <>
      <path d="M5 13v6h5l9 6V7l-9 6zM23.5 11.5a6.5 6.5 0 0 1 0 9" />
    </>
  ),
  spotlight: (
    <>
      <path d="M5.5 10.5 11 5l4 4-5.5 5.5a3.9 3.9 0 0 1-5.5 0z" fill="currentColor" />
      <path d="M15.5 11.5 29 19M12 15l7 13" />
      <path d="M29 19c.8 2.5-.6 5.5-3 7.2s-5.3 2.6-7 1.8" />
    </>
  ),
  lock: (
    <>
      <path d="M7 14h18v14H7zM11 14v-4a5 5 0 0 1 10 0v4M16 19.5v3" />
    </>
  ),
  private: (
    <>
      <path d="M4 16c3-5.3 7-8 12-8s9 2.7 12 8c-3 5.3-7 8-12 8s-9-2.7-12-8zM6 5l20 22" />
      <circle cx="16" cy="16" r="3.5" />
    </>
  ),
  offline: (
    <>
      <path d="M3.5 13C10 6.5 22 6.5 28.5 13M8.5 18.5c4-4 11-4 15 0M13 23.5c1.7-1.5 4.3-1.5 6 0M5 4l22 25" />
    </>
  ),
  undo: (
    <>
      <path d="M6 12h14a6.5 6.5 0 0 1 0 13h-7M12 6l-6 6 6 6" />
    </>
  ),
  help: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M12.5 12.8a3.6 3.6 0 1 1 5.4 3.1c-1.3.8-1.9 1.5-1.9 3M16 23h.01" />
    </>
  ),
  qr: (
    <>
      <path d="M4 4h9v9H4zM19 4h9v9h-9zM4 19h9v9H4zM19 19h4v4h-4zM28 19v4M23 28h5M19 27v1" />
    </>
  ),
  pause: (
    <>
      <path d="M11 6v20M21 6v20" />
    </>
  ),
  screen: (
    <>
      <path d="M3 6h26v16H3zM11 28h10M16 22v6" />
    </>
  ),
  drag: (
    <>
      <path d="M12 8h.01M20 8h.01M12 16h.01M20 16h.01M12 24h.01M20 24h.01" strokeWidth="4" />
    </>
  ),
  fit: (
    <>
      <path d="M5 12V5h7M27 12V5h-7M5 20v7h7M27 20v7h-7" />
      <circle cx="16" cy="16" r="3.5" />
    </>
  ),
  compass: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M16 8l3.4 8L16 24l-3.4-8z" />
      <path d="M4 16h3M25 16h3" />
    </>
  ),
  list: (
    <>
      <path d="M10 8h18M10 16h18M10 24h18M4 8h.01M4 16h.01M4 24h.01" />
    </>
  ),
  print: (
    <>
      <path d="M9 12V4h14v8M9 23H4V12h24v11h-5M9 19h14v9H9z" />
    </>
  ),
  star: (
    <>
      <path d="m16 4 3.6 7.6 8.4 1.1-6.1 5.8 1.5 8.3L16 22.8l-7.4 4 1.5-8.3L4 12.7l8.4-1.1z" />
    </>
  ),
  anchor: (
    <>
      <circle cx="16" cy="6.5" r="3" />
      <path d="M16 9.5V28M10 14h12M5 19c.5 5.5 5 9 11 9s10.5-3.5 11-9" />
    </>
  ),
  link: (
    <>
      <path d="M13.5 18.5a5.5 5.5 0 0 0 7.8 0l4.6-4.6a5.5 5.5 0 0 0-7.8-7.8L16 8.2" />
      <path d="M18.5 13.5a5.5 5.5 0 0 0-7.8 0l-4.6 4.6a5.5 5.5 0 0 0 7.8 7.8L16 23.8" />
    </>
  ),
  calendar: (
    <>
      <path d="M5 8h22v19H5zM5 14h22M11 4v7M21 4v7" />
    </>
  ),
  upload: (
    <>
      <path d="M16 21V5M9 11l7-7 7 7M5 27h22" />
    </>
  ),
  download: (
    <>
      <path d="M16 4v16M9 14l7 7 7-7M5 27h22" />
    </>
  ),
  pen: (
    <>
      <path d="M5 27l1.5-6.5L21 6l5 5-14.5 14.5zM17.5 9.5l5 5" />
    </>
  ),
  pin: (
    <>
      <path d="M11 4h10M13 4v8l-4 5.5h14L19 12V4M16 17.5V28" />
    </>
  ),
  copy: (
    <>
      <path d="M11 11h16v16H11zM21 6V5H5v16h1" />
    </>
  ),
  warning: (
    <>
      <path d="M16 4 29 27H3zM16 12.5v6.5M16 23h.01" />
    </>
  ),
  eye: (
    <>
      <path d="M4 16c3-5.3 7-8 12-8s9 2.7 12 8c-3 5.3-7 8-12 8s-9-2.7-12-8z" />
      <circle cx="16" cy="16" r="3.5" />
    </>
  ),
  swap: (
    <>
      <path d="M5 11h20M20 6l5 5-5 5M27 21H7M12 16l-5 5 5 5" />
    </>
  ),
  leave: (
    <>
      <path d="M14 5H6v22h8M13 16h15M22 10l6 6-6 6" />
    </>
  ),
  play: (
    <>
      <path d="M10 6v20l16-10z" />
    </>
  ),
  chair: (
    <>
      <path d="M10 4v24M10 17h12v11M10 6c6-2 10 1 10 5" />
      <path d="M10 23h12" strokeDasharray="3 3" />
    </>
  ),
  move: (
    <>
      <path d="M16 4v24M4 16h24M12.5 7.5 16 4l3.5 3.5M12.5 24.5 16 28l3.5-3.5M7.5 12.5 4 16l3.5 3.5M24.5 12.5 28 16l-3.5 3.5" />
    </>
  ),
  speech: (
    <>
      <path d="M8 5h16a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-9l-7 6v-6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z" />
    </>
  ),
  search: (
    <>
      <circle cx="14" cy="14" r="8.5" />
      <path d="m20.5 20.5 7 7" />
    </>
  ),
} satisfies Record<string, ReactNode>;
