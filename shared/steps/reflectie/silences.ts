import { toTeam, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, silenceMeant } from '../../workshop/silence.ts';
import type { State } from '../../workshop/state.ts';
import { atReflectie, type AtReflectie } from './at-reflectie.ts';
import { PICTURE_FIELDS, revealPictures, revealWords, wordFields } from './picture.ts';
import { revealScores, scoreFields } from './scores.ts';
import { REFLECTIE_TIMES, type ReflectieCommand, type ReflectieTeam } from './state.ts';

const SILENT = ['scoren', 'beeld', 'woorden'] as const;

/** The three silences of a reflectie: each ends when all who are there are ready, or by any member when its time is over. */
export const silencesHandlers: Handlers<
  Extract<ReflectieCommand, { type: 'reflectie/klaar' | 'reflectie/toon' }>
> = {
  // says that somebody is done, never whether they wrote or scored anything
  'reflectie/klaar'(state, { step, phase }, ctx) {
    const at = atReflectie(state, step, ctx, silenceMeant(SILENT, phase));
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'reflectie/klaar', step, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(at, step, ctx)] : [said];
  },
  'reflectie/toon'(state, { step, phase }, ctx) {
    const at = atReflectie(state, step, ctx, silenceMeant(SILENT, phase));
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, silence(at) / 1000, ctx)) return refuse('nog-niet');
    return [reveal(at, step, ctx)];
  },
};

/** What may be written on a sheet: what the silence that is on asks. */
export function reflectieFields(
  state: State,
  seat: SeatId,
  step: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = atReflectie(state, step, { ...ctx, seat }, SILENT);
  if (isRefusal(at)) return at;
  switch (at.here.phase) {
    case 'scoren':
      return scoreFields(at.slice, at.team.members);
    case 'beeld':
      return PICTURE_FIELDS;
    default:
      return wordFields(at.here);
  }
}

function reveal(at: AtReflectie, step: StepId, ctx: Context): Event {
  switch (at.here.phase) {
    case 'scoren':
      return revealScores(at.slice, at.team, step, ctx);
    case 'beeld':
      return revealPictures(at.team, step, ctx);
    default:
      return revealWords(at.team, step, ctx);
  }
}

/** ms */
function silence({ here, spec }: { here: ReflectieTeam; spec: AtReflectie['spec'] }): number {
  return silenceOf(here.phase, spec.settings);
}

/** How long the silence of a phase lasts, in ms. */
export function silenceOf(
  phase: ReflectieTeam['phase'],
  settings: { scoreSeconds: number; silentSeconds: number },
): number {
  if (phase === 'woorden') return REFLECTIE_TIMES.woorden;
  return (phase === 'scoren' ? settings.scoreSeconds : settings.silentSeconds) * 1000;
}
