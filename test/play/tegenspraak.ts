import {
  agreed,
  STAND,
  TEGENSPRAAK_LIMITS,
  type TegenspraakTeam,
} from '../../shared/steps/tegenspraak/state.ts';
import { TEGEN_ROLES } from '../../shared/decks/piles.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

function here(view: PlayerView): TegenspraakTeam | undefined {
  return view.team?.slice.tegenspraak?.[view.all.clock.step];
}

/** Where a simulated participant stands; now and then nowhere. */
export function tegenspraakSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'stil' || at.ready.includes(view.seat) || random() < 0.1) return null;
  return { [STAND]: 1 + Math.floor(random() * TEGENSPRAAK_LIMITS.stand) };
}

export function tegenspraakMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  switch (at?.phase) {
    case 'stil':
      return { type: at.ready.includes(view.seat) ? 'tegenspraak/toon' : 'tegenspraak/klaar', step };
    case 'lijn':
      return { type: random() < 0.05 ? 'tegenspraak/afspreken' : 'tegenspraak/vraag', step };
    case 'vragen':
      return questionMove(view, at, random);
    case 'afspraken':
      return agreeingMove(view, at, random);
    case 'klaar':
      return random() < 0.02 ? agreeingMove(view, at, random) : null;
    case undefined:
      return null;
  }
}

function questionMove(view: PlayerView, at: TegenspraakTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const { turn } = at.pass;
  const roll = random();
  if (roll < 0.03) return { type: 'tegenspraak/rol', step, role: pick(TEGEN_ROLES, random) ?? 'gever' };
  if (at.asked !== null && at.asked !== view.seat && roll < 0.5)
    return { type: 'tegenspraak/afspreken', step };
  if (turn?.seat === view.seat) return { type: 'tegenspraak/gezegd', step, seat: turn.seat };
  if (turn && view.all.people[turn.seat]?.online === false) {
    const role = at.cast.find(({ seat }) => seat === turn.seat)?.role;
    if (role !== undefined && roll < 0.5) return { type: 'tegenspraak/rol', step, role };
    return { type: 'tegenspraak/sla-over', step, seat: turn.seat };
  }
  if (turn) return roll < 0.06 ? { type: 'tegenspraak/sla-over', step, seat: turn.seat } : null;
  return { type: roll < 0.6 ? 'tegenspraak/vraag' : 'tegenspraak/afspreken', step };
}

function agreeingMove(view: PlayerView, at: TegenspraakTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const roll = random();
  if (at.scribe === view.seat && (agreed(at).length === 0 || roll < 0.2)) {
    const place = Math.floor(random() * TEGENSPRAAK_LIMITS.agreements);
    const text = random() < 0.9 ? phrase(view, random) : '';
    return { type: 'tegenspraak/afspraak', step, place, text };
  }
  return { type: roll < 0.05 ? 'tegenspraak/pen' : 'tegenspraak/leg-vast', step };
}
