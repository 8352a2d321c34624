import {
  answerField,
  openFields,
  partiesOpen,
  settleable,
  type WatTeam,
} from '../../shared/steps/wat/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

function here(view: PlayerView): WatTeam | undefined {
  return view.team?.slice.wat?.[view.all.clock.step];
}

/** What a simulated participant answers to the card, now and then nothing. */
export function watSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'stil' || at.ready.includes(view.seat)) return null;
  return { [answerField(at.rounds.at(-1)?.card ?? '')]: random() < 0.85 ? phrase(view, random) : '' };
}

export function watMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!view.team || !at) return null;
  const { opgave } = view.team.slice;
  const roll = random();
  switch (at.phase) {
    case 'stil':
      return {
        type: at.ready.includes(view.seat) ? 'wat/toon' : 'wat/klaar',
        step,
        card: at.rounds.at(-1)?.card ?? '',
      };
    case 'samen':
    case 'vaststellen': {
      const mine = at.scribe === view.seat;
      if (roll < 0.06 && !mine) return { type: 'wat/pen', step };
      const open = openFields(at, opgave);
      const missing = opgave ? (opgave.effect ? undefined : 'effect') : 'sentence';
      const field = open.find((one) => one === missing) ?? (roll < 0.3 ? pick(open, random) : undefined);
      if (mine && field) return { type: 'wat/tekst', step, field, text: phrase(view, random) };
      if (mine && partiesOpen(at) && (at.parties.length < 2 || roll < 0.4))
        return { type: 'wat/partij', step, name: phrase(view, random).slice(0, 60) };
      if (mine && partiesOpen(at) && roll < 0.55)
        return { type: 'wat/partij-weg', step, party: pick(at.parties, random)?.id ?? '' };
      if (at.phase === 'vaststellen') return settleable(at, opgave) ? { type: 'wat/stel-vast', step } : null;
      return roll > 0.8 ? { type: 'wat/verder', step, card: at.rounds.at(-1)?.card ?? '' } : null;
    }
    case 'klaar':
      return roll < 0.02 ? { type: 'wat/heropen', step } : null;
  }
}
