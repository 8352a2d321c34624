/** Opaque ids. They appear in the log and on the wire and never say who somebody is. */
export type WorkshopId = string;
export type SeatId = string;
export type TeamId = string;
export type StepId = string;
/** 128 random bits in hex, made by who gives the command; a retry carries the same id. */
export type CommandId = string;

/** Moments are milliseconds since 1970, decided on the server. */
export type Moment = number;

/** Who comes in for themselves. */
export const PERSON_ROLES = ['deelnemer', 'begeleider', 'plenair'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];
/** `tafel`: a device that several people share. It is nobody: no participant, not mixed, not counted. */
export const ROLES = [...PERSON_ROLES, 'tafel'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Something that belongs to one person: a name, a sentence, a score. All of it, wherever it stands in the log or in
 * the state, has this one shape, so that erasing a person is one walk that empties `value` (see erase.ts).
 */
export interface Owned<T> {
  by: SeatId;
  value: T | null;
}

export function owned<T>(by: SeatId, value: T): Owned<T> {
  return { by, value };
}
