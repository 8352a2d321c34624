import { hasChair, tableOf } from '../../shared/steps/koffietafels/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { AllSlice } from '../../shared/workshop/state.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

/** What a simulated participant does at the tables: talk, turn a card, walk on, now and then hide or show the flavour. */
export function koffieMove(view: PlayerView, random: () => number): Command | null {
  const { step } = view.all.clock;
  const here = view.all.koffietafels?.[step];
  const table = here && tableOf(here, view.seat);
  if (!here || !table) return null;
  const { round } = here;
  const roll = random();
  if (roll < 0.03) return { type: 'smaak/deel', shared: !view.own.style.shared };
  if (roll < 0.15 || table.seats.length < 2) {
    const other = pick(
      here.tables.filter((one) => one !== table && hasChair(one)),
      random,
    );
    if (other) return { type: 'koffie/loop', step, round, table: other.number };
  }
  if (roll < 0.3) return { type: 'koffie/kaart', step, round, table: table.number, from: table.cards.length };
  return { type: 'koffie/zeg', step, round, table: table.number, text: phrase(view, random) };
}

/** Mixes the tables, and calls everybody back from the mixed ones. */
export function koffieLead(
  { koffietafels, clock: { step } }: AllSlice,
  random: () => number,
): Command | null {
  const here = koffietafels?.[step];
  if (!here || (here.round === 'gemengd' && here.over)) return null;
  const roll = random();
  if (roll > 0.5) return null;
  if (here.round === 'eigen')
    return roll < 0.45
      ? { type: 'koffie/meng', step }
      : { type: 'koffie/roep', step, on: here.until === null };
  if (roll < 0.2 && !here.opgaven) return { type: 'koffie/opgave', step, from: 0 };
  return here.until === null || roll < 0.05 ? { type: 'koffie/roep', step, on: here.until === null } : null;
}
