/** A day and a time as a form has them, on this device's clock, in ms since 1970; null while they are not whole. */
export function momentOf(day: string, time: string): number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const clock = /^(\d{2}):(\d{2})$/.exec(time);
  if (!date || !clock) return null;
  const [, year, month, dayOfMonth] = date.map(Number);
  const [, hours, minutes] = clock.map(Number);
  const at = new Date(year ?? 0, (month ?? 1) - 1, dayOfMonth, hours, minutes).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The day of a moment, as a form wants it: 2026-12-08. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** The time of a moment, as a form wants it: 13:30. */
export function timeOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
