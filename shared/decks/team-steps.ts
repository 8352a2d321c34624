import type { StepKind } from './content.ts';

export const TEAM_KINDS = [
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
  'beraad',
  'dialoog',
  'koers',
  'plenair',
] as const;

/** Steps in which teams are at work: they are told before the next one comes, and who has no team waits for one. */
export const TEAM_STEPS: readonly StepKind[] = [...TEAM_KINDS];
