import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { RINGS, type Ring, type VeldTeam } from '../../../../shared/steps/speelveld/state.ts';
import type { Box, Size } from '../../../board/geometry.ts';
import { layout, type RingsLayout } from '../../../board/rings/layout.ts';
import type { Label } from '../../../board/rings/label.ts';
import { route, type Relation, type Route } from '../../../board/rings/route.ts';
import type { Measure } from '../../../board/rings/cut.ts';
import type { Field } from '../useField.ts';
import { useMeasure } from './useMeasure.ts';

export const CHAIR = 'stoel';
/** a line from who is missed to the chair */
export const toChair = (absentee: string): string => `naar-stoel:${absentee}`;

const FONT = "680 16px 'Atkinson Hyperlegible Next Variable', Verdana, sans-serif";
const SMALL = "500 14px 'Atkinson Hyperlegible Next Variable', Verdana, sans-serif";
/** shape, gaps and borders round the text of a label; the sign of *hierover verschillen we*; the count of dots */
const TRIM = { party: 55, differ: 28, dots: 42, absentee: 66, flag: 92, chair: 34 };
/** with more, "ontbreekt" goes without saying: their border and sign say it */
const FLAGGED = 2;
/** with more, only the words of lines one asks for stand on the chart */
const SPEAKING = 10;
const WORDS: Size = { width: 182, height: 17.5 };
/** inside the box of words */
const WORDS_TRIM: Size = { width: 26, height: 15 };

export interface FieldLayout {
  placed: RingsLayout;
  routes: Route[];
}

export interface LayoutAsked {
  at: Field;
  size: Size;
  taken: readonly Box[];
  plate: Size;
  /** the party one looks at: the words of its lines are shown, however many lines there are */
  looked: string | null;
}

/** Places of all that lies on the field and the ways of its lines, worked out anew only when something in it changes. */
export function useFieldLayout({ at, size, taken, plate, looked }: LayoutAsked): FieldLayout {
  const { _ } = useLingui();
  const measure = useMeasure(FONT);
  const small = useMeasure(SMALL);
  const { field, partyName, absenteeName } = at;
  const labels = useMemo(
    () => labelsOf(field, { party: partyName, absentee: absenteeName, chair: _('veld.lege-stoel') }),
    [field, partyName, absenteeName, _],
  );
  const ringNames = useMemo(() => namesOf((ring) => _(`veld.ring.${ring}`)), [_]);
  const placed = useMemo(
    () => layout({ labels, ringNames, measure, plate, taken }, size),
    [labels, ringNames, measure, plate, taken, size],
  );
  const routes = useMemo(
    () => route(relationsOf(field, looked, small), placed, { size, taken }),
    [field, looked, small, placed, size, taken],
  );
  return { placed, routes };
}

function namesOf(name: (ring: Ring) => string): Record<Ring, string> {
  return { 'aan-tafel': name('aan-tafel'), betrokken: name('betrokken'), 'op-afstand': name('op-afstand') };
}

function labelsOf(
  { parties, absentees, dots }: VeldTeam,
  name: { party: Field['partyName']; absentee: Field['absenteeName']; chair: string },
): Label[] {
  const counted = (id: string): number => (dots?.[id] ? TRIM.dots : 0);
  const flag = absentees.length <= FLAGGED ? TRIM.flag : 0;
  const chair: Label = { id: CHAIR, on: 'aan-tafel', text: name.chair, trim: TRIM.chair };
  return [
    ...parties.map((party): Label => ({
      id: party.id,
      on: party.ring,
      text: name.party(party),
      trim: TRIM.party + (party.differ ? TRIM.differ : 0) + counted(party.id),
    })),
    ...(absentees.length === 0 ? [] : [chair]),
    ...absentees.map((absentee): Label => ({
      id: absentee.id,
      on: 'buiten',
      text: name.absentee(absentee),
      trim: TRIM.absentee + flag + counted(absentee.id),
    })),
  ];
}

export function isFlagged({ absentees }: VeldTeam): boolean {
  return absentees.length <= FLAGGED;
}

function relationsOf({ lines, absentees }: VeldTeam, looked: string | null, measure: Measure): Relation[] {
  const speaks = (a: string, b: string): boolean => lines.length <= SPEAKING || a === looked || b === looked;
  return [
    ...lines.map(({ id, a, b, words }): Relation => ({
      id,
      a,
      b,
      words: words?.value && speaks(a, b) ? sizeOf(words.value, measure) : null,
    })),
    // with more of them the arrows say nothing that their borders do not
    ...(absentees.length > FLAGGED ? [] : absentees).map(({ id }): Relation => ({
      id: toChair(id),
      a: id,
      b: CHAIR,
      words: null,
    })),
  ];
}

/** The kind of line stands on the first row, so what it says begins on the second. */
function sizeOf(words: string, measure: Measure): Size {
  const most = WORDS.width - WORDS_TRIM.width;
  let [rows, filled] = [2, 0];
  for (const word of `‘${words}’`.split(/\s+/u)) {
    const width = measure(`${word} `);
    if (filled > 0 && filled + width > most) [rows, filled] = [rows + 1, 0];
    filled += width;
  }
  return { width: WORDS.width, height: Math.ceil(rows * WORDS.height + WORDS_TRIM.height) };
}

/** Rings from the table outwards with the labels on each, oldest first. */
export function byRing<T extends { ring: Ring }>(parties: readonly T[]): [Ring, T[]][] {
  return RINGS.map((ring) => [ring, parties.filter((party) => party.ring === ring)]);
}
