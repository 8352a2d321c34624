import * as v from 'valibot';
import { DIALOOG_LIMITS, type Assumption } from '../../../shared/steps/dialoog/state.ts';
import { clean } from '../../../shared/text/clean.ts';

/** A field and its tick. */
export interface Row {
  text: string;
  /** seen differently by now */
  changed: boolean;
}

const PLACES = Array.from({ length: DIALOOG_LIMITS.assumptions }, (_, at) => at);
const DraftSchema = v.pipe(
  v.array(v.object({ text: v.string(), changed: v.boolean() })),
  v.length(DIALOOG_LIMITS.assumptions),
);

/**
 * What stands in the fields. From the first key or tick on that is all of what was begun on this device: in what is kept no
 * field is empty, so that its places say nothing about the fields.
 * @param draft as `draftOf` made it; null, or one that cannot be read: nothing was begun
 */
export function rowsOf(kept: readonly Assumption[], draft: string | null): Row[] {
  return (
    begun(draft ?? '') ??
    PLACES.map((at) => ({ text: kept[at]?.text.value ?? '', changed: kept[at]?.changed ?? false }))
  );
}

function begun(draft: string): Row[] | null {
  try {
    const read = v.safeParse(DraftSchema, JSON.parse(draft));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function withRow(rows: readonly Row[], at: number, change: Partial<Row>): Row[] {
  return rows.map((row, place) => (place === at ? { ...row, ...change } : row));
}

export const draftOf = (rows: readonly Row[]): string => JSON.stringify(rows);

/** What is written, without the fields that are empty, and each text as it will be kept. */
export function filled(rows: readonly Row[]): Row[] {
  return rows.flatMap(({ text, changed }) => (text.trim() === '' ? [] : [{ text: asKept(text), changed }]));
}

/** What cannot be kept stays as it is: the server says why. */
function asKept(text: string): string {
  const kept = clean(text, DIALOOG_LIMITS.assumption);
  return typeof kept === 'string' ? kept : text;
}

/** Is all of it kept as it stands? */
export function isKept(rows: readonly Row[], kept: readonly Assumption[]): boolean {
  return draftOf(filled(rows)) === draftOf(filled(rowsOf(kept, null)));
}
