import {
  INZET,
  MOMENT,
  PRESSURES,
  STIP,
  topPlaces,
  type GoedwerkTeam,
} from '../../shared/steps/goedwerk/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

function here(view: PlayerView): GoedwerkTeam | undefined {
  return view.team?.slice.goedwerk?.[view.all.clock.step];
}

/** What a simulated participant writes or dots in a silence; now and then nothing. */
export function goedwerkSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (!at || at.ready.includes(view.seat) || random() < 0.1) return null;
  switch (at.phase) {
    case 'moment':
      return { [MOMENT]: phrase(view, random) };
    case 'stippen':
      return { [STIP]: Math.floor(random() * at.moments.length) };
    case 'inzet':
      return { [INZET]: phrase(view, random) };
    default:
      return null;
  }
}

export function goedwerkMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!at) return null;
  const roll = random();
  switch (at.phase) {
    case 'moment':
    case 'stippen':
    case 'inzet':
      if (roll < 0.03) return { type: 'goedwerk/kaart', step };
      return {
        type: at.ready.includes(view.seat) ? 'goedwerk/toon' : 'goedwerk/klaar',
        step,
        phase: at.phase,
      };
    case 'kiezen':
      return { type: 'goedwerk/kies', step, place: pick(topPlaces(at.dots ?? []), random) ?? 0 };
    case 'vertellen':
      return { type: roll < 0.1 ? 'goedwerk/kaart' : 'goedwerk/verder', step };
    case 'beeld':
      return pictureMove(view, at, random);
    case 'klaar':
      return roll < 0.02 ? pictureMove(view, at, random) : null;
  }
}

function pictureMove(view: PlayerView, at: GoedwerkTeam, random: () => number): Command {
  const { step } = view.all.clock;
  const roll = random();
  if (at.pressure === null || roll < 0.1)
    return { type: 'goedwerk/druk', step, pressure: pick(PRESSURES, random) ?? 'ethisch' };
  if (at.scribe === view.seat && ((at.picture?.value ?? null) === null || roll < 0.2))
    return { type: 'goedwerk/beeld', step, text: phrase(view, random) };
  return { type: roll < 0.15 ? 'goedwerk/pen' : 'goedwerk/leg-vast', step };
}
