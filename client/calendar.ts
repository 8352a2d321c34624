/** What stands in somebody's diary. Moments in ms since 1970. */
export interface CalendarEvent {
  /** the same for every version of the same meeting, so that a newer one takes its place */
  uid: string;
  title: string;
  description: string;
  place: string | null;
  url: string;
  startsAt: number;
  endsAt: number;
  /** when this file was made */
  madeAt: number;
}

const LINE = 75;

/** A calendar file with one meeting (RFC 5545): times in UTC, texts escaped, lines of at most 75 octets that end in CRLF. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Koerskaarten//Voorwerk//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.madeAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SEQUENCE:${Math.floor(event.madeAt / 60_000)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    `URL:${event.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 3.3.11: backslash, semicolon, comma and line break; other control characters do not belong in a text. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** 3.1: a line goes on behind a line break and a space; never in the middle of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, size] = ['', 0];
  for (const char of line) {
    const more = encoder.encode(char).length;
    if (size + more > LINE) {
      out += '\r\n ';
      size = 1;
    }
    out += char;
    size += more;
  }
  return out;
}

/** 3.3.5, form 2 */
function utc(moment: number): string {
  return new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
