import type { Lang } from '../decks/content.ts';
import type { Moment } from '../workshop/ids.ts';

const LOCALE: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day (yyyy-mm-dd) in words, such as "dinsdag 1 december 2026". The text itself when it is no day. */
export function dayText(day: string, lang: Lang): string {
  const at = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(at);
}

/** The day of a moment in the Netherlands, such as "24 november 2026": the same on every device and in every file. */
export function momentText(at: Moment, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    at,
  );
}

/** The time of day of a moment in the Netherlands, such as "14:05". */
export function hourText(at: Moment, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    at,
  );
}
