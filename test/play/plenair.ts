import { assignedTo } from '../../shared/steps/plenair/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { AllSlice } from '../../shared/workshop/state.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

/** What a simulated participant does in the plenair: show the koers, say what one takes along, join a step. */
export function plenairMove(view: PlayerView, random: () => number): Command | null {
  const { step } = view.all.clock;
  const plenair = view.all.plenair?.[step];
  if (!plenair || !view.team) return null;
  const { team, slice } = view.team;
  const roll = random();
  if (!plenair.shown.includes(team.id)) {
    const asked = slice.plenair?.[step]?.asked ?? null;
    if (asked !== view.seat) return { type: roll < 0.9 ? 'plenair/toon' : 'plenair/haal-weg', step };
  } else if (roll < 0.03) return { type: 'plenair/haal-weg', step };
  const others = plenair.shown.filter((id) => id !== team.id);
  const assigned = assignedTo(plenair.ring, team.id).filter((id) => others.includes(id));
  const giver = pick(assigned, random);
  const taken = giver === undefined ? undefined : slice.plenair?.[step]?.taken[giver];
  if (giver !== undefined && (roll < 0.1 || !taken))
    return {
      type: 'plenair/neem-mee',
      step,
      team: giver,
      text: taken && roll < 0.05 ? '' : phrase(view, random),
    };
  const other = pick(others, random);
  if (other === undefined || roll > 0.5) return null;
  const joined = view.own.plenair?.[step]?.[other];
  if (joined && roll > 0.2) return null;
  return { type: 'plenair/haak-aan', step, team: other, on: !joined, named: random() < 0.5 };
}

/** Brings one team at a time large on the plenary screen, and the gallery back. */
export function plenairLead({ plenair, clock: { step } }: AllSlice, random: () => number): Command | null {
  const team = random() < 0.5 ? null : pick(plenair?.[step]?.shown ?? [], random);
  return team === undefined ? null : { type: 'regie/plenair-toon', step, team };
}
