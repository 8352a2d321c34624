import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { StepKind } from '../../shared/decks/content.ts';
import type { StepId } from '../../shared/workshop/ids.ts';

export type StepScreen = ComponentType<{ step: StepId }>;

/** The participant's screen of each kind of step, loaded when the step begins. */
export const STEP_SCREENS: Record<StepKind, LazyExoticComponent<StepScreen>> = {
  'check-in': lazy(async () => ({ default: (await import('./CheckIn.tsx')).CheckIn })),
  vragenlijst: lazy(async () => ({ default: (await import('./Vragenlijst.tsx')).Vragenlijst })),
  theedoos: lazy(async () => ({ default: (await import('./Theedoos.tsx')).Theedoos })),
  koffietafels: lazy(async () => ({ default: (await import('./Koffietafels.tsx')).Koffietafels })),
  mix: lazy(async () => ({ default: (await import('./Mix.tsx')).Mix })),
  opgave: lazy(async () => ({ default: (await import('./Opgave.tsx')).Opgave })),
  afspraken: lazy(async () => ({ default: (await import('./Afspraken.tsx')).Afspraken })),
  kaartronde: lazy(async () => ({ default: (await import('./Kaartronde.tsx')).Kaartronde })),
  speelveld: lazy(async () => ({ default: (await import('./Speelveld.tsx')).Speelveld })),
  wat: lazy(async () => ({ default: (await import('./Wat.tsx')).Wat })),
  hoedan: lazy(async () => ({ default: (await import('./Hoedan.tsx')).Hoedan })),
  reflectie: lazy(async () => ({ default: (await import('./Reflectie.tsx')).Reflectie })),
  waarderen: lazy(async () => ({ default: (await import('./Waarderen.tsx')).Waarderen })),
  tegenspraak: lazy(async () => ({ default: (await import('./Tegenspraak.tsx')).Tegenspraak })),
  goedwerk: lazy(async () => ({ default: (await import('./Goedwerk.tsx')).Goedwerk })),
  scan: lazy(async () => ({ default: (await import('./Scan.tsx')).Scan })),
  plaatsen: lazy(async () => ({ default: (await import('./Plaatsen.tsx')).Plaatsen })),
  systeem: lazy(async () => ({ default: (await import('./Systeem.tsx')).Systeem })),
  beraad: lazy(async () => ({ default: (await import('./Beraad.tsx')).Beraad })),
  dialoog: lazy(async () => ({ default: (await import('./Dialoog.tsx')).Dialoog })),
  koers: lazy(async () => ({ default: (await import('./Koers.tsx')).Koers })),
  plenair: lazy(async () => ({ default: (await import('./StepPlenair.tsx')).StepPlenair })),
  pauze: lazy(async () => ({ default: (await import('./Pauze.tsx')).Pauze })),
  'check-out': lazy(async () => ({ default: (await import('./CheckOut.tsx')).CheckOut })),
};
