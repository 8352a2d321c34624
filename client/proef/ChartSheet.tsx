import { useState } from 'react';
import type { Phase } from '../../shared/steps/kaartronde/state.ts';
import { Deelnemer } from '../screens/Deelnemer.tsx';
import { store } from '../store.ts';
import { sampleRound } from './round.ts';

const PHASES: readonly Phase[] = ['beurten', 'vrij', 'stippen', 'klaar'];

/** A whole card round without a server: `?blad=kaart&kaarten=0`, `12` or `40`, and `&fase=stippen`. */
export function ChartSheet() {
  useState(() => {
    const asked = new URLSearchParams(location.search);
    const phase = PHASES.find((one) => one === asked.get('fase')) ?? 'beurten';
    store.setState(sampleRound(Number(asked.get('kaarten') ?? 12), phase));
  });
  return <Deelnemer />;
}
