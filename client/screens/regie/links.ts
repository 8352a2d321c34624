import type { SeatId, WorkshopId } from '../../../shared/workshop/ids.ts';

/** Addresses that a facilitator hands out. What is secret stands behind the #: it reaches no server's log. */
export function joinLink(origin: string, code: string): string {
  return `${origin}/meedoen/${encodeURIComponent(code)}`;
}

export function inviteLink(
  origin: string,
  workshop: WorkshopId,
  role: 'begeleider' | 'plenair',
  token: string,
): string {
  return `${origin}/uitnodiging/${encodeURIComponent(workshop)}/${role}#${token}`;
}

export function seatLink(origin: string, workshop: WorkshopId, seat: SeatId, secret: string): string {
  return `${origin}/zitplaats/${encodeURIComponent(workshop)}/${encodeURIComponent(seat)}#${secret}`;
}

/** The way in of somebody who was invited, before the day and on it (VOOR-3). */
export function personalLink(origin: string, workshop: WorkshopId, seat: SeatId, secret: string): string {
  return `${origin}/persoonlijk/${encodeURIComponent(workshop)}/${encodeURIComponent(seat)}#${secret}`;
}

/** A join code as people read it aloud: three letters, three digits. */
export function codeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`.trim();
}
