import * as v from 'valibot';
import { present, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, unsigned } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import { KAART_LIMITS, KAART_TIMES, type StilleMinuut } from './state.ts';
import { atTable, seated, toTable, type AtTable } from './table.ts';

/**
 * KAART-25: everybody writes one thing for Onderstroom, or nothing; shuffled and revealed together. What is written
 * stands on sheets, not in the log, and goes from there with the reveal: no author is stored.
 */
const step = v.string();
export const STILLE_MINUUT_COMMANDS = [
  v.strictObject({ type: v.literal('minuut/begin'), step }),
  v.strictObject({ type: v.literal('minuut/klaar'), step }),
  v.strictObject({ type: v.literal('minuut/toon'), step }),
] as const;
export type StilleMinuutCommand = v.InferOutput<(typeof STILLE_MINUUT_COMMANDS)[number]>;

/** The one field of a sheet in a card round: what usually stays unsaid. */
export const ONGEZEGD = 'ongezegd';

export const stilleMinuutHandlers: Handlers<StilleMinuutCommand> = {
  // a setting of the round; once, in free play, with at least four present
  'minuut/begin'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (!at.spec.settings.stilleMinuut) return refuse('andere-stap');
    if (at.round.minuut) return refuse('al-gedaan');
    if (present(state, at.team).length < KAART_LIMITS.anonymous)
      return refuse('te-weinig-mensen', KAART_LIMITS.anonymous);
    return [toTable(at.team, { type: 'minuut/begonnen', step: command.step, at: ctx.now })];
  },
  // says that somebody is done, never whether they wrote anything
  'minuut/klaar'(state, command, ctx) {
    const at = inMinute(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (at.minuut.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTable(at.team, { type: 'minuut/klaar', step: command.step, seat: at.seat });
    return allReady(state, at.team, at.minuut.ready, at.seat)
      ? [said, reveal(at.team, command.step, ctx)]
      : [said];
  },
  // after the minute any member may show what was written, and when who was not done has gone
  'minuut/toon'(state, command, ctx) {
    const at = inMinute(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.minuut, KAART_TIMES.minuut / 1000, ctx)) return refuse('nog-niet');
    return [reveal(at.team, command.step, ctx)];
  },
};

/** What may be written on a sheet in a card round: one thing, as long as the minute is on. */
export function stilleMinuutFields(
  state: State,
  seat: SeatId,
  id: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = inMinute(state, id, { ...ctx, seat });
  if (isRefusal(at)) return at;
  return { [ONGEZEGD]: { kind: 'text', max: KAART_LIMITS.insight } };
}

function inMinute(state: State, id: StepId, ctx: Context): (AtTable & { minuut: StilleMinuut }) | Refusal {
  const at = seated(state, id, ctx, ['vrij']);
  if (isRefusal(at)) return at;
  const { minuut } = at.round;
  return minuut && minuut.texts === null ? { ...at, minuut } : refuse('andere-fase');
}

function reveal(team: Team, id: StepId, ctx: Context): Event {
  const texts = unsigned(team, id, ONGEZEGD, ctx);
  return toTable(team, { type: 'minuut/onthuld', step: id, texts }, sheetsGo(team, id));
}
