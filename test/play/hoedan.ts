import type { HoedanTeam } from '../../shared/steps/hoedan/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

const DAY = 86_400_000;

export function hoedanMove(view: PlayerView, random: () => number): Command | null {
  const { step } = view.all.clock;
  const at = view.team?.slice.hoedan?.[step];
  if (!view.team || !at) return null;
  const roll = random();
  const role = pick(view.content.decks.hoedan?.roles ?? [], random)?.id ?? '';
  const without = at.roles[view.seat] === undefined;
  switch (at.phase) {
    case 'rollen':
      if (without ? roll < 0.8 : roll < 0.05) return { type: 'hoedan/rol', step, role };
      return { type: 'hoedan/begin', step };
    case 'beurten': {
      if (without && roll < 0.3) return { type: 'hoedan/rol', step, role };
      const { turn } = at.pass;
      if (turn?.seat === view.seat)
        return {
          type: 'hoedan/klaar',
          step,
          pile: at.rounds.at(-1)?.pile ?? '',
          how: roll < 0.6 ? phrase(view, random) : '',
        };
      if (turn && (view.all.people[turn.seat]?.online === false || roll < 0.01))
        return { type: 'hoedan/sla-over', step, seat: turn.seat };
      return lineMove(view, at, random);
    }
    case 'afspreken': {
      const round = at.rounds.at(-1);
      if (roll < 0.1) return { type: 'hoedan/rol', step, role };
      if (round && !round.line && roll < 0.7) return written(view, round.pile, random);
      const answer = lineMove(view, at, random);
      // hardly anybody goes on without a line, or over the head of who is still asked
      const open = !round?.line || (round.line.who !== null && !round.line.accepted);
      const on = roll > (open ? 0.98 : 0.6);
      return answer ?? (on ? { type: 'hoedan/verder', step, pile: round?.pile ?? '' } : null);
    }
    case 'klaar': {
      const pile = pick(at.rounds, random)?.pile ?? '';
      return roll < 0.03 ? written(view, pile, random) : lineMove(view, at, random);
    }
  }
}

/** Most people take on what stands at their name. */
function lineMove(view: PlayerView, { rounds }: HoedanTeam, random: () => number): Command | null {
  const asked = rounds.find(({ line }) => line?.who === view.seat && !line.accepted);
  if (!asked?.line) return null;
  return {
    type: 'hoedan/neem-aan',
    step: view.all.clock.step,
    pile: asked.pile,
    line: asked.line.id,
    accept: random() < 0.85,
  };
}

function written(view: PlayerView, pile: string, random: () => number): Command {
  const members = view.team?.team.members ?? [];
  return {
    type: 'hoedan/regel',
    step: view.all.clock.step,
    pile,
    what: phrase(view, random),
    who: random() < 0.9 ? (pick(members, random) ?? null) : null,
    date: new Date(view.now + DAY * Math.floor(1 + random() * 12)).toISOString().slice(0, 10),
    notice: random() < 0.7 ? phrase(view, random) : '',
  };
}
