import { QUESTIONS } from '../../shared/steps/afspraken/state.ts';
import { ANDERS, BEELD, ZELFDE } from '../../shared/steps/reflectie/picture.ts';
import { scorable } from '../../shared/steps/reflectie/scores.ts';
import { VERDICTS, wordsOf, type ReflectieTeam, type Verdict } from '../../shared/steps/reflectie/state.ts';
import { SCORE } from '../../shared/steps/spread.ts';
import { asksStillTrue, doubted } from '../../shared/steps/reflectie/still-true.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

function here(view: PlayerView): ReflectieTeam | undefined {
  return view.team?.slice.reflectie?.[view.all.clock.step];
}

/** What a simulated participant scores, writes or marks in a silence of the reflectie. */
export function reflectieSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (!view.team || !at || at.ready.includes(view.seat)) return null;
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  switch (at.phase) {
    case 'scoren': {
      const scored = scorable(view.team.slice, view.team.team.members).filter(() => random() < 0.9);
      return Object.fromEntries(scored.map((question) => [question, upTo(SCORE.highest)]));
    }
    case 'beeld':
      return { [BEELD]: phrase(view, random) };
    case 'woorden': {
      const last = wordsOf(at.pictures).length - 1;
      return { [ZELFDE]: upTo(last), [ANDERS]: upTo(last) };
    }
    default:
      return null;
  }
}

export function reflectieMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!at) return null;
  const roll = random();
  switch (at.phase) {
    case 'scoren':
    case 'beeld':
    case 'woorden':
      return {
        type: at.ready.includes(view.seat) ? 'reflectie/toon' : 'reflectie/klaar',
        step,
        phase: at.phase,
      };
    case 'bespreken': {
      const open = at.scores.find(({ question }) => at.verdicts[question] === undefined);
      if (roll < 0.1) return { type: 'reflectie/kaart', step };
      const question = open?.question ?? pick(QUESTIONS, random) ?? 'sfeer';
      if (open || roll < 0.3) return { type: 'reflectie/oordeel', step, question, verdict: verdict(random) };
      return { type: 'reflectie/verder', step };
    }
    case 'zin':
      if (roll < 0.2) return { type: 'reflectie/verschillen', step };
      return { type: 'reflectie/zin', step, text: phrase(view, random) };
    case 'klaar':
      return null;
  }
}

/** REFL-7, once a round is over. */
export function stillTrueMove(view: PlayerView, random: () => number): Command | null {
  const { step } = view.all.clock;
  if (!view.team || !asksStillTrue(view.team.slice, step) || doubted(view.team.slice, step)) return null;
  if (view.own.stillTrue?.includes(step)) return null;
  return { type: 'afspraken/klopt', step, holds: random() < 0.9 };
}

/** Most agreements are kept. */
function verdict(random: () => number): Verdict {
  return random() < 0.7 ? 'houden' : (pick(VERDICTS, random) ?? 'houden');
}
