import { clean } from '../../text/clean.ts';
import { toTeam, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { owned, type StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { unsigned } from '../../workshop/silence.ts';
import type { Team } from '../../workshop/state.ts';
import { atReflectie, revealed } from './at-reflectie.ts';
import { REFLECTIE_LIMITS, wordsOf, type ReflectieCommand, type ReflectieTeam } from './state.ts';

/** The fields of a sheet: the opgave in one's own words, and later the two words. */
export const BEELD = 'beeld';
export const ZELFDE = 'zelfde';
export const ANDERS = 'anders';

type Sentence = Extract<ReflectieCommand, { type: 'reflectie/zin' | 'reflectie/verschillen' }>;

/** REFL-6: one sentence of the team, or that it differs; both can be changed as long as the step is on. */
export const sentenceHandlers: Handlers<Sentence> = {
  'reflectie/zin'(state, { step, text: raw }, ctx) {
    const at = atReflectie(state, step, ctx, ['zin', 'klaar']);
    if (isRefusal(at)) return at;
    const text = clean(raw, REFLECTIE_LIMITS.text);
    if (typeof text !== 'string') return text;
    const sentence = owned(at.seat, text);
    return [toTeam(at.team, { type: 'reflectie/zin', step, at: ctx.now, sentence }, done(at.team.id, step))];
  },
  'reflectie/verschillen'(state, { step }, ctx) {
    const at = atReflectie(state, step, ctx, ['zin', 'klaar']);
    if (isRefusal(at)) return at;
    return [
      toTeam(at.team, { type: 'reflectie/zin', step, at: ctx.now, sentence: null }, done(at.team.id, step)),
    ];
  },
};

/** REFL-5 */
export const PICTURE_FIELDS: SheetFields = { [BEELD]: { kind: 'text', max: REFLECTIE_LIMITS.text } };

/** REFL-6: a word is named by its place in all pictures together. */
export function wordFields({ pictures }: ReflectieTeam): SheetFields {
  const word = { kind: 'number', min: 0, max: wordsOf(pictures).length - 1 } as const;
  return { [ZELFDE]: word, [ANDERS]: word };
}

/** With fewer than two pictures there is nothing to lay side by side. */
export function revealPictures(team: Team, step: StepId, ctx: Context): Event {
  const pictures = unsigned(team, step, BEELD, ctx);
  const phase = pictures.length < 2 ? 'zin' : 'woorden';
  return revealed(team, { type: 'reflectie/beelden', step, at: ctx.now, pictures, phase });
}

export function revealWords(team: Team, step: StepId, ctx: Context): Event {
  const words = { same: counted(team, step, ZELFDE, ctx), differs: counted(team, step, ANDERS, ctx) };
  return revealed(team, { type: 'reflectie/woorden', step, at: ctx.now, words });
}

function counted(team: Team, step: StepId, field: string, ctx: Context): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const seat of team.members) {
    const word = ctx.sheet(seat, step)[field];
    if (typeof word === 'number') counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
