import type { StepKind } from './content.ts';

/** Steps in which teams are at work: they are told before the next one comes, and who has no team waits for one. */
export const TEAM_STEPS: readonly StepKind[] = [
  'opgave',
  'afspraken',
  'kaartronde',
  'speelveld',
  'wat',
  'hoedan',
  'reflectie',
  'waarderen',
  'tegenspraak',
  'goedwerk',
  'scan',
  'plaatsen',
  'systeem',
  'koers',
  'plenair',
];
