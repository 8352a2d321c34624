import {
  pointsField,
  REDEN,
  WAARDEREN_LIMITS,
  type WaarderenTeam,
} from '../../shared/steps/waarderen/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase } from './words.ts';

function here(view: PlayerView): WaarderenTeam | undefined {
  return view.team?.slice.waarderen?.[view.all.clock.step];
}

/** How a simulated participant divides the points; now and then not all of them. */
export function waarderenSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'stil' || at.items.length === 0 || at.ready.includes(view.seat)) return null;
  let left: number = random() < 0.9 ? WAARDEREN_LIMITS.points : 60;
  const points = at.items.map(({ id }, index): [string, number] => {
    const given = index === at.items.length - 1 ? left : Math.floor(random() * (left + 1));
    left -= given;
    return [pointsField(id), given];
  });
  return { ...Object.fromEntries(points), [REDEN]: random() < 0.7 ? phrase(view, random) : '' };
}

export function waarderenMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  switch (at?.phase) {
    case 'stil':
      if (!at.ready.includes(view.seat)) return { type: 'waarderen/klaar', step };
      return { type: random() < 0.1 ? 'waarderen/toch-niet' : 'waarderen/toon', step };
    case 'onthuld':
      return { type: 'waarderen/sluit', step };
    case 'gesloten':
    case undefined:
      return null;
  }
}
