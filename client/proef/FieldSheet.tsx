import { useState } from 'react';
import type { VeldPhase } from '../../shared/steps/speelveld/state.ts';
import { others } from '../presence.ts';
import { Deelnemer } from '../screens/Deelnemer.tsx';
import { store } from '../store.ts';
import { sampleField, sampleMates } from './field.ts';

const PHASES: readonly VeldPhase[] = ['beurten', 'vrij', 'stippen', 'klaar'];

/** A whole speelveld without a server: `?blad=veld&partijen=0`, `10`, or `14&lijnen=20`; `&fase=klaar`, and `&mee` for team-mates who do something. */
export function FieldSheet() {
  useState(() => {
    const asked = new URLSearchParams(location.search);
    const phase = PHASES.find((one) => one === asked.get('fase')) ?? 'vrij';
    const parties = Number(asked.get('partijen') ?? 10);
    store.setState(sampleField({ parties, lines: Number(asked.get('lijnen') ?? 8), phase }));
    if (asked.has('mee')) others.setState(sampleMates(), true);
  });
  return <Deelnemer />;
}
