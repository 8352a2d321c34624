import { clean } from '../text/clean.ts';
import type { StepKind } from '../decks/content.ts';
import { afsprakenFields } from '../steps/afspraken/silence.ts';
import { stilleMinuutFields } from '../steps/kaartronde/stille-minuut.ts';
import { reflectieFields } from '../steps/reflectie/silences.ts';
import { vragenlijstFields } from '../steps/vragenlijst.ts';
import { tegenspraakFields } from '../steps/tegenspraak/tegenspraak.ts';
import { goedwerkFields } from '../steps/goedwerk/goedwerk.ts';
import { beraadFields } from '../steps/beraad/beraad.ts';
import { dialoogFields } from '../steps/dialoog/dialoog.ts';
import { scanFields } from '../steps/scan/scan.ts';
import { plaatsenFields } from '../steps/plaatsen/plaatsen.ts';
import { systeemFields } from '../steps/systeem/systeem.ts';
import { waarderenFields } from '../steps/waarderen/weighing.ts';
import { watFields } from '../steps/wat/wat.ts';
import { participant, personOf, type Context } from './context.ts';
import type { Commit } from './events.ts';
import type { SeatId, StepId } from './ids.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * What one person wrote or scored for themselves in one step: questionnaire answers, and what is blind until a reveal
 * and unsigned after it. Not in the log: it stands in the store's private table, is sent to its own seat only, and goes
 * from there in the same transaction as the reveal. So nobody can look up who wrote what was promised to be anonymous.
 */
export type Sheet = Readonly<Record<string, string | number>>;

/** What may stand in a field. Graphemes for texts; an empty text leaves the field empty. */
export type SheetField = { kind: 'text'; max: number } | { kind: 'number'; min: number; max: number };
export type SheetFields = Readonly<Record<string, SheetField>>;

type FieldsOf = (state: State, seat: SeatId, step: StepId, ctx: Context) => SheetFields | Refusal;

/** The kinds of step that have sheets. A kind refuses when its fields can no longer be written. */
const FIELDS: Partial<Record<StepKind, FieldsOf>> = {
  vragenlijst: vragenlijstFields,
  afspraken: afsprakenFields,
  kaartronde: stilleMinuutFields,
  wat: watFields,
  reflectie: reflectieFields,
  waarderen: waarderenFields,
  tegenspraak: tegenspraakFields,
  goedwerk: goedwerkFields,
  scan: scanFields,
  plaatsen: plaatsenFields,
  systeem: systeemFields,
  beraad: beraadFields,
  dialoog: dialoogFields,
};

/**
 * A sheet as it may be kept: texts cleaned, numbers whole and within their bounds. Refuses another step, a kind without
 * sheets, a field that is none (`vorm`), and what cannot be written any more.
 */
export function sheetToKeep(state: State, step: StepId, sheet: Sheet, ctx: Context): Sheet | Refusal {
  const kind = ctx.content.format.steps.find(({ id }) => id === step)?.kind;
  const fieldsOf = kind && FIELDS[kind];
  if (!fieldsOf) return refuse('andere-stap');
  const writer = kind === 'vragenlijst' ? anytime(state, ctx) : participant(state, step, ctx);
  if (isRefusal(writer)) return writer;
  const fields = fieldsOf(state, writer.seat, step, ctx);
  return isRefusal(fields) ? fields : filled(fields, sheet);
}

/** Questionnaire answers are nobody's turn: they may come before or after their step, and in a pause. */
function anytime(state: State, ctx: Context): ReturnType<typeof personOf> {
  const asker = personOf(state, ctx);
  if (isRefusal(asker)) return asker;
  if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
  return state.all.ended === null ? asker : refuse('workshop-afgelopen');
}

function filled(fields: SheetFields, sheet: Sheet): Sheet | Refusal {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(sheet)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return refuse('vorm');
    const fits = valueOf(field, value);
    if (typeof fits === 'object') return fits;
    kept[name] = fits;
  }
  return kept;
}

function valueOf(field: SheetField, value: string | number): string | number | Refusal {
  if (field.kind === 'text') {
    if (typeof value !== 'string') return refuse('vorm');
    return value.trim() === '' ? '' : clean(value, field.max);
  }
  const whole = typeof value === 'number' && Number.isInteger(value);
  return whole && value >= field.min && value <= field.max ? value : refuse('vorm');
}

/** The sheets that a commit takes away with what it reveals. */
export function sheetsTakenBy(commit: Pick<Commit, 'events'>): { step: StepId; seats: readonly SeatId[] }[] {
  return commit.events.flatMap(({ parts }) =>
    parts.server?.type === 'vel/gewist' ? [{ step: parts.server.step, seats: parts.server.seats }] : [],
  );
}
