import { QUESTIONS, stands } from '../../shared/steps/afspraken/state.ts';
import { questionsFor } from '../../shared/steps/afspraken/silence.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

/** What a simulated participant answers in silence. */
export function afsprakenSheet(view: PlayerView, random: () => number): Sheet | null {
  const silent = view.team?.slice.afsprakenStep?.[view.all.clock.step];
  if (silent?.phase !== 'stil' || silent.ready.includes(view.seat)) return null;
  const answered = questionsFor(view.own, view.all.clock.step).filter(() => random() < 0.8);
  return Object.fromEntries(answered.map((question) => [question, phrase(view, random)]));
}

export function afsprakenMove(view: PlayerView, random: () => number): Command | null {
  const { step } = view.all.clock;
  const silent = view.team?.slice.afsprakenStep?.[step];
  if (!silent) return null;
  if (silent.phase === 'samen') return agreeing(view, random);
  return { type: silent.ready.includes(view.seat) ? 'afspraken/toon' : 'afspraken/klaar', step };
}

/** What a simulated participant does with the agreements, in any step. */
export function agreeing(view: PlayerView, random: () => number): Command | null {
  const afspraken = view.team?.slice.afspraken;
  if (!afspraken) return null;
  const roll = random();
  const [change] = afspraken.changes;
  if (change && roll < 0.3)
    return { type: roll < 0.2 ? 'afspraak/neem-over' : 'afspraak/laat-staan', by: change.by };
  if (roll < 0.01) return { type: 'afspraak/stokt' };
  if (roll < 0.02) return { type: 'afspraak/heropen', question: pick(QUESTIONS, random) ?? 'sfeer' };
  const unwritten = QUESTIONS.find((question) => !stands(afspraken.items[question]));
  if (unwritten !== undefined) {
    if (afspraken.scribe === view.seat)
      return { type: 'afspraak/tekst', question: unwritten, text: phrase(view, random) };
    if (roll < 0.1) return { type: 'afspraak/pen' };
  }
  const unsigned = QUESTIONS.find(
    (question) => stands(afspraken.items[question]) && !afspraken.items[question].signed.includes(view.seat),
  );
  if (unsigned === undefined) return null;
  if (roll < 0.4 && !afspraken.there.includes(view.seat))
    return { type: 'afspraak/stel-voor', question: unsigned, text: phrase(view, random) };
  return { type: roll < 0.5 ? 'afspraak/nog-niet' : 'afspraak/teken', question: unsigned };
}
