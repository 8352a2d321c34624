import {
  pointsField,
  REDEN,
  scenariosOf,
  WAARDEREN_LIMITS,
  type WaarderenTeam,
} from '../../shared/steps/waarderen/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

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
    case 'schrijven':
      return scenarioMove(view, at, random);
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

/** Writes until there are two, then often another; changes or takes out an own one at times; settles. */
function scenarioMove(view: PlayerView, at: WaarderenTeam, random: () => number): Command {
  const { step } = view.all.clock;
  const written = scenariosOf(at);
  const own = pick(
    written.filter(({ text }) => text.by === view.seat),
    random,
  );
  const roll = random();
  const few = written.length < WAARDEREN_LIMITS.fewest;
  const more = roll < (written.length < 4 ? 0.6 : 0.2);
  if (few || (more && written.length < WAARDEREN_LIMITS.scenarios))
    return { type: 'waarderen/scenario', step, text: phrase(view, random) };
  if (own && roll < 0.66)
    return { type: 'waarderen/scenario-anders', step, scenario: own.id, text: phrase(view, random) };
  if (own && roll < 0.7) return { type: 'waarderen/scenario-weg', step, scenario: own.id };
  return { type: 'waarderen/stel-vast', step };
}
