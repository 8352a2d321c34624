import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError, SettingsSchema } from '../../server/settings.ts';

const documented = readFileSync(join(import.meta.dirname, '../../docs/settings.md'), 'utf8');

describe('settings', () => {
  test('have a standard for everything', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 2567,
      HOST: '0.0.0.0',
      DATA_DIR: './data',
      ORIGIN: [],
      HOST_NAME: 'Koerskaarten',
      RETENTION_DAYS: 30,
      MAX_PEOPLE: 120,
      TRUST_PROXY: false,
      LOG_LEVEL: 'info',
    });
  });

  test('are read from the environment', () => {
    const given = {
      PORT: '80',
      ORIGIN: 'https://a.nl, https://b.nl:8443',
      TRUST_PROXY: 'Ja',
      MAX_PEOPLE: ' 500 ',
    };
    expect(readSettings(given)).toMatchObject({
      PORT: 80,
      ORIGIN: ['https://a.nl', 'https://b.nl:8443'],
      TRUST_PROXY: true,
      MAX_PEOPLE: 500,
    });
  });

  test.each([
    ['PORT', 'tachtig'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', ''],
    ['DATA_DIR', ' '],
    ['ORIGIN', 'kaarten.nl'],
    ['ORIGIN', 'https://kaarten.nl/pad'],
    ['HOST_NAME', 'x'.repeat(81)],
    ['RETENTION_DAYS', '0'],
    ['MAX_PEOPLE', '501'],
    ['TRUST_PROXY', 'misschien'],
    ['LOG_LEVEL', 'veel'],
  ])('%s=%s is refused by name, in Dutch and in English', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(SettingsError);
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^${name} moet .* zijn, en is nu .* / ${name} must be `),
    );
  });

  test('that are wrong are all named at once', () => {
    expect(() => readSettings({ PORT: 'x', MAX_PEOPLE: '1' })).toThrow(/PORT moet[^]*MAX_PEOPLE moet/);
  });

  test('stand in docs/settings.md, each with its standard, and nothing else does', () => {
    const rows = [...documented.matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(SettingsSchema.entries));
    for (const [, name, standard] of rows) {
      const entry = Object.entries(SettingsSchema.entries).find(([key]) => key === name)?.[1];
      if (name === 'CARDS_DIR') continue;
      expect(standard, name).toBe(entry?.default === '' ? 'leeg' : `\`${String(entry?.default)}\``);
    }
  });
});
