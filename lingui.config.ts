import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

const AREAS = [
  'core',
  'kaart',
  'stappen',
  'regie',
  'oogst',
  'blik',
  'afspraken',
  'reflectie',
  'waarderen',
  'wat',
  'hoedan',
  'tegenspraak',
  'goedwerk',
  'beraad',
  'dialoog',
  'scan',
  'plaatsen',
  'systeem',
  'veld',
  'koffie',
  'pauze',
  'plenair',
  'mix',
  'tafel',
  'voorwerk',
];

const config: LinguiConfig = {
  locales: ['nl', 'en'],
  sourceLocale: 'nl',
  // ids are written by hand and start with their area; a missing one is found by test/client/text.test.ts
  format: formatter({ explicitIdAsDefault: true, origins: false }),
  catalogs: AREAS.map((area) => ({ path: `<rootDir>/client/text/{locale}/${area}`, include: [] })),
};

export default config;
