import * as v from 'valibot';
import type { Content } from '../../decks/content.ts';
import { atStep } from '../../workshop/at-step.ts';
import { event, specOf, toTeam, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, SeatId, StepId } from '../../workshop/ids.ts';
import { done, progressed, type Phases } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo } from '../../workshop/together.ts';
import { spreadOf, widestFirst, type Spread } from '../spread.ts';
import { asksSame, fieldOf, roleOn, scanItems, scanSheet } from './items.ts';

/** Everybody scores in silence; then the team sees where it lies apart, and takes what it wants to work on. */
export interface ScanTeam {
  phase: 'stil' | 'bespreken' | 'klaar';
  since: Moment;
  ready: SeatId[];
  /** the widest spread first (REFL-3); null until it was shown */
  scores: Scored[] | null;
  /** items that the team wants to work on, in the order in which they were taken */
  chosen: string[];
  /** who wants to settle on these, waiting for a second member */
  asked: SeatId | null;
}

/** `spread` is null with too few answers (REFL-2). */
export interface Scored {
  item: string;
  spread: Spread | null;
}

export const SCAN_LIMITS = { chosen: 3 } as const;

const step = v.string();
export const SCAN_COMMANDS = [
  v.strictObject({ type: v.literal('scan/klaar'), step }),
  v.strictObject({ type: v.literal('scan/toon'), step }),
  v.strictObject({ type: v.literal('scan/kies'), step, item: v.string(), on: v.boolean() }),
  v.strictObject({ type: v.literal('scan/sluit'), step }),
] as const;
export type ScanCommand = v.InferOutput<(typeof SCAN_COMMANDS)[number]>;

export type ScanTeamPart =
  | { type: 'scan/begonnen'; step: StepId; at: Moment }
  | { type: 'scan/klaar'; step: StepId; seat: SeatId }
  | { type: 'scan/onthuld'; step: StepId; at: Moment; scores: Scored[] }
  | { type: 'scan/gekozen'; step: StepId; item: string; on: boolean }
  | { type: 'scan/bijna'; step: StepId; seat: SeatId }
  | { type: 'scan/gesloten'; step: StepId };

export const scanTeam: Folds<TeamSlice, ScanTeamPart> = {
  'scan/begonnen'(team, { step: id, at }) {
    (team.scan ??= {})[id] = {
      phase: 'stil',
      since: at,
      ready: [],
      scores: null,
      chosen: [],
      asked: null,
    };
  },
  'scan/klaar'(team, { step: id, seat }) {
    team.scan?.[id]?.ready.push(seat);
  },
  'scan/onthuld'(team, { step: id, at, scores }) {
    const here = team.scan?.[id];
    if (here) Object.assign(here, { phase: 'bespreken', since: at, scores });
  },
  // what was agreed on is open again as soon as it changes
  'scan/gekozen'(team, { step: id, item, on }) {
    const here = team.scan?.[id];
    if (!here) return;
    here.chosen = here.chosen.filter((one) => one !== item);
    if (on) here.chosen.push(item);
    here.phase = 'bespreken';
    here.asked = null;
  },
  'scan/bijna'(team, { step: id, seat }) {
    const here = team.scan?.[id];
    if (here) here.asked = seat;
  },
  'scan/gesloten'(team, { step: id }) {
    const here = team.scan?.[id];
    if (here) Object.assign(here, { phase: 'klaar', asked: null });
  },
};

const atScan = atStep('scan');

export const scanHandlers: Handlers<ScanCommand> = {
  // says that somebody is done, never whether they scored anything
  'scan/klaar'(state, { step: id }, ctx) {
    const at = atScan(state, id, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'scan/klaar', step: id, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(at.team, id, ctx)] : [said];
  },
  'scan/toon'(state, { step: id }, ctx) {
    const at = atScan(state, id, ctx, ['stil']);
    if (isRefusal(at)) return at;
    const silent = specOf(ctx.content, id, 'scan')?.settings.silentSeconds ?? 0;
    if (!mayShow(state, at.team, at.here, silent, ctx)) return refuse('nog-niet');
    return [reveal(at.team, id, ctx)];
  },
  // SCAN-4: what the team says aloud, tapped by anybody
  'scan/kies'(state, { step: id, item, on }, ctx) {
    const at = atScan(state, id, ctx, ['bespreken', 'klaar']);
    if (isRefusal(at)) return at;
    const { scores, chosen } = at.here;
    if (!scores?.some((one) => one.item === item)) return refuse('voorstel-onbekend');
    if (chosen.includes(item) === on) return refuse('al-gedaan');
    if (on && chosen.length >= SCAN_LIMITS.chosen) return refuse('te-veel-punten', SCAN_LIMITS.chosen);
    const reopened = at.here.phase === 'klaar' ? told(at.team, id, 'bespreken') : {};
    return [toTeam(at.team, { type: 'scan/gekozen', step: id, item, on }, reopened)];
  },
  'scan/sluit'(state, { step: id }, ctx) {
    const at = atScan(state, id, ctx, ['bespreken']);
    if (isRefusal(at)) return at;
    return byTwo(state, at, at.here.asked, { type: 'scan/bijna', step: id, seat: at.seat }, () => [
      toTeam(at.team, { type: 'scan/gesloten', step: id }, told(at.team, id, 'klaar')),
      event('team/klaar', done(at.team.id, id)),
    ]);
  },
};

/** A scan that was open is left as it lies (REGIE-8). */
export function startScan(slice: TeamSlice | undefined, team: Team, id: StepId, ctx: Context): Event[] {
  return slice?.scan?.[id] ? [] : [toTeam(team, { type: 'scan/begonnen', step: id, at: ctx.now })];
}

/** SCAN-2: until it is shown, also by who said to be ready. */
export function scanFields(state: State, seat: SeatId, id: StepId, ctx: Context): SheetFields | Refusal {
  const at = atScan(state, id, { ...ctx, seat }, ['stil']);
  return isRefusal(at) ? at : scanSheet(ctx.content, id);
}

/** SCAN-5: the last scan before this step in which the team scored the same and saw it; null when there is none. */
export function earlierScan(
  slice: TeamSlice,
  content: Content,
  id: StepId,
): { step: StepId; scores: Scored[] } | null {
  const { steps } = content.format;
  const now = specOf(content, id, 'scan');
  if (!now) return null;
  const before = steps.slice(0, steps.indexOf(now)).flatMap((spec) => {
    const scores = slice.scan?.[spec.id]?.scores;
    const same = spec.kind === 'scan' && asksSame(spec.settings, now.settings);
    return same && scores ? [{ step: spec.id, scores }] : [];
  });
  return before.at(-1) ?? null;
}

/** SCAN-3 */
function reveal(team: Team, id: StepId, ctx: Context): Event {
  const sheets = team.members.map((seat) => ctx.sheet(seat, id));
  const scores = scanItems(ctx.content, id).map((item) => ({
    item: item.id,
    spread: spreadOf(
      sheets.map((sheet) => {
        const field = fieldOf(item, roleOn(ctx.content, id, sheet));
        return field === null ? undefined : sheet[field];
      }),
    ),
  }));
  const part: ScanTeamPart = { type: 'scan/onthuld', step: id, at: ctx.now, scores: widestFirst(scores) };
  return toTeam(team, part, sheetsGo(team, id));
}

/** SCAN-6: all that somebody outside the team learns: that it is done, or back at it. It does not go card by card. */
function told(team: Team, id: StepId, phase: Phases['scan']): Parts {
  return progressed(team.id, id, { phase, at: 0, of: 0 });
}
