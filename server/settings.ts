import { join } from 'node:path';
import * as v from 'valibot';

const ON = new Set(['1', 'true', 'ja', 'aan', 'yes', 'on']);
const OFF = new Set(['', '0', 'false', 'nee', 'uit', 'no', 'off']);

const whole = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.regex(/^\d+$/), v.transform(Number), v.minValue(least), v.maxValue(most));
const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const flag = v.pipe(
  v.string(),
  v.transform((text) => text.trim().toLowerCase()),
  v.check((text) => ON.has(text) || OFF.has(text)),
  v.transform((text) => ON.has(text)),
);
const origins = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
  v.array(v.pipe(v.string(), v.check(isOrigin))),
);
const level = v.picklist(['debug', 'info', 'warn', 'error', 'silent']);

/** Everything that can be set from outside, all of it in the environment. docs/settings.md says what each is for. */
export const SettingsSchema = v.object({
  PORT: v.optional(whole(0, 65_535), '2567'),
  HOST: v.optional(words(255), '0.0.0.0'),
  DATA_DIR: v.optional(words(4096), './data'),
  CARDS_DIR: v.optional(words(4096), join(import.meta.dirname, '../cards')),
  ORIGIN: v.optional(origins, ''),
  HOST_NAME: v.optional(words(80), 'Koerskaarten'),
  RETENTION_DAYS: v.optional(whole(1, 3650), '30'),
  MAX_PEOPLE: v.optional(whole(2, 500), '120'),
  TRUST_PROXY: v.optional(flag, 'nee'),
  LOG_LEVEL: v.optional(level, 'info'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What a value has to be, to complete "PORT moet … zijn". */
const MUST: Record<keyof Settings, { nl: string; en: string }> = {
  PORT: { nl: 'een poortnummer van 0 tot en met 65535', en: 'a port number from 0 to 65535' },
  HOST: { nl: 'een adres of naam van deze machine', en: 'an address or name of this machine' },
  DATA_DIR: { nl: 'een map', en: 'a folder' },
  CARDS_DIR: { nl: 'een map', en: 'a folder' },
  ORIGIN: {
    nl: 'een lijst van adressen zoals https://kaarten.voorbeeld.nl, met komma’s ertussen,',
    en: 'a list of origins such as https://cards.example.org, separated by commas',
  },
  HOST_NAME: { nl: 'een naam van hooguit 80 tekens', en: 'a name of at most 80 characters' },
  RETENTION_DAYS: { nl: 'een aantal dagen van 1 tot en met 3650', en: 'a number of days from 1 to 3650' },
  MAX_PEOPLE: { nl: 'een aantal mensen van 2 tot en met 500', en: 'a number of people from 2 to 500' },
  TRUST_PROXY: { nl: 'ja of nee', en: 'yes or no' },
  LOG_LEVEL: { nl: 'debug, info, warn, error of silent', en: 'debug, info, warn, error or silent' },
};

/** One or more settings are wrong. The message names each of them, in Dutch and in English. */
export class SettingsError extends Error {
  constructor(wrong: readonly (keyof Settings)[], environment: Readonly<Record<string, string | undefined>>) {
    const lines = wrong.map((name) => {
      const { nl, en } = MUST[name];
      const given = environment[name] ?? '';
      return `${name} moet ${nl} zijn, en is nu "${given}". / ${name} must be ${en}, and is "${given}" now.`;
    });
    super(lines.join('\n'));
    this.name = 'SettingsError';
  }
}

/** The settings in this environment, with the standard for what is not there. Throws a SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = v.safeParse(SettingsSchema, environment);
  if (parsed.success) return parsed.output;
  const { nested = {} } = v.flatten(parsed.issues);
  const wrong = v
    .keyof(SettingsSchema)
    .options.filter((name) =>
      Object.keys(nested).some((path) => path === name || path.startsWith(`${name}.`)),
    );
  throw new SettingsError(wrong, environment);
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.parse(text)?.origin === text;
}
