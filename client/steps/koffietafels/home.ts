/** The heading of one's own table. */
export const HOME = 'koffie-own';

/** Keyboard, screen reader and eye go on at the table one sits at; not out of a dialog that is open. */
export function toOwnTable(): void {
  if (document.querySelector('[role="dialog"]') === null) document.getElementById(HOME)?.focus();
}
