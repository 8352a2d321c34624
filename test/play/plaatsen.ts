import { placingOf, sizeOf, X, Y, type Mark } from '../../shared/steps/plaatsen/place.ts';
import type { PlaatsenTeam } from '../../shared/steps/plaatsen/plaatsen.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { pick } from './words.ts';

function here(view: PlayerView): PlaatsenTeam | undefined {
  return view.team?.slice.plaatsen?.[view.all.clock.step];
}

function anywhere(view: PlayerView, random: () => number): Mark {
  const placing = placingOf(view.content, view.all.clock.step);
  const size = placing ? sizeOf(placing) : { x: 1, y: 1 };
  return { x: Math.floor(random() * size.x), y: Math.floor(random() * size.y) };
}

/** Where a simulated participant sets its mark; one in ten sets none. */
export function plaatsenSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'stil' || at.ready.includes(view.seat) || random() < 0.1) return null;
  const { x, y } = anywhere(view, random);
  return { [X]: x, [Y]: y };
}

export function plaatsenMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!at) return null;
  if (at.phase === 'stil')
    return { type: at.ready.includes(view.seat) ? 'plaatsen/toon' : 'plaatsen/klaar', step };
  if (at.phase === 'klaar' && random() > 0.02) return null;
  if (at.asked && at.asked.by !== view.seat && random() < 0.7)
    return { type: 'plaatsen/samen', step, mark: at.asked.mark };
  const mark = pick([...(at.marks ?? []), null], random) ?? null;
  return {
    type: 'plaatsen/samen',
    step,
    mark: random() < 0.2 ? anywhere(view, random) : mark,
  };
}
