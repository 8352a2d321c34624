import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../client/calendar.ts';

const meeting: CalendarEvent = {
  uid: 'w1-z1@kaarten.voorbeeld.nl',
  title: 'Samen aan de slag; deel 1, met \\ en "aanhaling"',
  description: 'Jouw link:\nhttps://kaarten.voorbeeld.nl/persoonlijk/w1/z1#0123456789abcdef0123456789abcdef',
  place: 'Zaal 3, Hofplein; Rotterdam',
  url: 'https://kaarten.voorbeeld.nl/persoonlijk/w1/z1#0123456789abcdef0123456789abcdef',
  startsAt: Date.UTC(2026, 11, 8, 12, 30),
  endsAt: Date.UTC(2026, 11, 8, 14, 30),
  madeAt: Date.UTC(2026, 10, 27, 9, 5, 7),
};

/** A reader written from RFC 5545: unfolds, then takes the escapes away. */
function read(file: string): Record<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return Object.fromEntries(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const at = line.indexOf(':');
        return [
          line.slice(0, at),
          line
            .slice(at + 1)
            .replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
        ];
      }),
  );
}

describe('a calendar file by RFC 5545', () => {
  test('has one event with times in UTC, between the lines that begin and end it', () => {
    const file = calendarFile(meeting);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(read(file)).toMatchObject({
      UID: meeting.uid,
      DTSTAMP: '20261127T090507Z',
      DTSTART: '20261208T123000Z',
      DTEND: '20261208T143000Z',
      SUMMARY: meeting.title,
      DESCRIPTION: meeting.description,
      LOCATION: meeting.place,
      URL: meeting.url,
    });
    expect(file).toContain(String.raw`SUMMARY:Samen aan de slag\; deel 1\, met \\ en "aanhaling"`);
  });

  test('without a place there is no line for it', () => {
    expect(calendarFile({ ...meeting, place: null })).not.toContain('LOCATION');
  });

  test('whatever is written: every line ends in CRLF, has at most 75 octets, whole characters and no other control signs, and is read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (title, place) => {
          const file = calendarFile({ ...meeting, title, place });
          expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
          for (const line of file.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\u0000-\u001F\u007F]/);
          }
          const shown = title
            .replaceAll(/\r\n?/g, '\n')
            .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
          expect(read(file)['SUMMARY']).toBe(shown);
          expect(read(file)['URL']).toBe(meeting.url);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });
});
