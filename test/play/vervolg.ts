import type { Command } from '../../shared/workshop/commands.ts';
import { askedBack, mayTell, RESULTS } from '../../shared/workshop/vervolg/outcome.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

/** VERV-6: what one may tell and has not told yet, or now and then in other words. */
export function lookBackMove(view: PlayerView, random: () => number): Command | null {
  const { all, seat, team } = view;
  if (!team) return null;
  const mine = askedBack(all, team.slice).filter(
    ({ line }) =>
      mayTell({ all }, team.team, line, seat) === null &&
      (team.slice.outcomes?.[line.id] === undefined || random() < 0.05),
  );
  const line = pick(mine, random)?.line.id;
  const result = pick(RESULTS, random);
  if (line === undefined || !result) return null;
  return {
    type: 'vervolg/uitkomst',
    step: all.clock.step,
    line,
    result,
    note: random() < 0.5 ? '' : phrase(view, random),
  };
}
