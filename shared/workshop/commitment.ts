import * as v from 'valibot';
import { clean, cleanOptional } from '../text/clean.ts';
import { freshId, type Context, type Member } from './context.ts';
import { owned, type Moment, type Owned, type SeatId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';

/** KOERS-2: what, who, a date within 14 days, how we will notice. */
export interface Commitment {
  id: string;
  what: Owned<string>;
  /** null: nog zonder trekker (KOERS-3) */
  who: SeatId | null;
  accepted: boolean;
  /** yyyy-mm-dd */
  date: string;
  notice: Owned<string> | null;
}

/** graphemes; days */
export const COMMITMENT_LIMITS = { sentence: 140, days: 14 } as const;

/** The fields of a command in which a team writes one. */
export const COMMITMENT = {
  what: v.string(),
  who: v.nullable(v.string()),
  date: v.pipe(v.string(), v.isoDate()),
  notice: v.string(),
};

/** The fields of a command that answers one: `line` is the id of what the presser reads, so that a yes is to those words. */
export const ANSWER = { line: v.string(), accept: v.boolean() };

/** As a member writes it, not yet accepted. Refuses somebody of another team, and a date that is too far on. */
export function commitment(
  { team, seat }: Member,
  raw: { what: string; who: SeatId | null; date: string; notice: string },
  ctx: Context,
): Commitment | Refusal {
  const what = clean(raw.what, COMMITMENT_LIMITS.sentence);
  if (typeof what !== 'string') return what;
  const notice = cleanOptional(raw.notice, COMMITMENT_LIMITS.sentence);
  if (notice !== null && typeof notice !== 'string') return notice;
  if (raw.who !== null && !team.members.includes(raw.who)) return refuse('onbekende-zitplaats');
  if (!withinDays(raw.date, ctx.now, COMMITMENT_LIMITS.days)) return refuse('datum', COMMITMENT_LIMITS.days);
  return {
    id: freshId(ctx),
    what: owned(seat, what),
    who: raw.who,
    accepted: false,
    date: raw.date,
    notice: notice === null ? null : owned(seat, notice),
  };
}

/** KOERS-2: why this member cannot accept it or say no, or null; only the person named can, to the line as it stands. */
export function mayAnswer(
  one: Commitment | null | undefined,
  seat: SeatId,
  { line, accept }: { line: string; accept: boolean },
): Refusal | null {
  if (!one || one.who !== seat) return refuse('niet-voor-jou');
  if (one.id !== line) return refuse('regel-veranderd');
  return one.accepted && accept ? refuse('al-gedaan') : null;
}

/** KOERS-3: who says no leaves it without a puller. Writes to a draft. */
export function answer(one: Commitment, accept: boolean): void {
  one.accepted = accept;
  if (!accept) one.who = null;
}

const DAY = 86_400_000;

/** Is this day (yyyy-mm-dd) today or at most so many days on? A day of slack on either side covers time zones. */
function withinDays(date: string, now: Moment, days: number): boolean {
  const at = Date.parse(`${date}T12:00:00Z`);
  return at >= now - DAY - DAY / 2 && at <= now + (days + 1) * DAY;
}
