import { expect, test } from 'vitest';
import { dayText, hourText, momentText } from '../../../shared/harvest/day.ts';

test('a day is said in words, whatever the clock of the device', () => {
  expect(dayText('2026-11-30', 'nl')).toBe('maandag 30 november 2026');
  expect(dayText('2026-11-30', 'en')).toMatch(/^Monday,? 30 November 2026$/);
  expect(dayText('geen dag', 'nl')).toBe('geen dag');
});

test('a moment late in the evening is the day it was in the Netherlands', () => {
  expect(momentText(Date.UTC(2026, 10, 23, 23, 30), 'nl')).toBe('24 november 2026');
});

test('the time of day is that of the Netherlands, in winter and in summer', () => {
  expect(hourText(Date.UTC(2026, 10, 24, 13, 5), 'nl')).toBe('14:05');
  expect(hourText(Date.UTC(2026, 6, 24, 13, 5), 'en')).toBe('15:05');
});
