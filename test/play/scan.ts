import { fieldOf, ROL, rolesToTake, roleOn, scanItems } from '../../shared/steps/scan/items.ts';
import { SCAN_LIMITS, type ScanTeam } from '../../shared/steps/scan/scan.ts';
import { SCORE } from '../../shared/steps/spread.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { pick } from './words.ts';

function here(view: PlayerView): ScanTeam | undefined {
  return view.team?.slice.scan?.[view.all.clock.step];
}

/** What a simulated participant scores; now and then something is left open. */
export function scanSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (at?.phase !== 'stil' || at.ready.includes(view.seat)) return null;
  const roles = rolesToTake(view.content, step);
  const taken: Sheet = roles.length === 0 ? {} : { [ROL]: Math.floor(random() * roles.length) };
  const role = roleOn(view.content, step, taken);
  const scores = scanItems(view.content, step).flatMap((item): [string, number][] => {
    const field = fieldOf(item, role);
    return field === null || random() < 0.1 ? [] : [[field, Math.floor(random() * (SCORE.highest + 1))]];
  });
  return { ...taken, ...Object.fromEntries(scores) };
}

export function scanMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!at) return null;
  if (at.phase === 'stil') return { type: at.ready.includes(view.seat) ? 'scan/toon' : 'scan/klaar', step };
  const item = pick(at.scores ?? [], random)?.item;
  const choosing = at.phase === 'klaar' ? 0.02 : at.chosen.length < SCAN_LIMITS.chosen ? 0.5 : 0.05;
  if (item !== undefined && random() < choosing)
    return { type: 'scan/kies', step, item, on: !at.chosen.includes(item) };
  return at.phase === 'klaar' ? null : { type: 'scan/sluit', step };
}
