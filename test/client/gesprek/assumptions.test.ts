import { beforeEach, describe, expect, test } from 'vitest';
import {
  draftOf,
  filled,
  isKept,
  rowsOf,
  withRow,
  type Row,
} from '../../../client/steps/dialoog/assumptions.ts';
import type { Assumption } from '../../../shared/steps/dialoog/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const step = 'dialoog';
const NONE = { text: '', changed: false };
let stage: Theatre;
/** what stands on the device of anna; null: nothing that was begun */
let draft: string | null;

beforeEach(() => {
  stage = new Theatre(23, contentOf('dialoog-60')).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk']) stage.enter(seat);
  stage.goTo('dialoog');
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'dialoog/neem', step, topic: 'werkvorm-1' });
  draft = null;
});

const own = (): Assumption[] => stage.state[seatChannel('anna')]?.dialoog?.[step]?.assumptions ?? [];
const kept = (): string[] => own().map(({ text }) => text.value ?? '');
const rows = (): Row[] => rowsOf(own(), draft);
const texts = (): string[] => rows().map(({ text }) => text);

/** One key or tick, and then a moment without one. */
function change(at: number, row: Partial<Row>): void {
  draft = draftOf(withRow(rows(), at, row));
  if (!isKept(rows(), own()))
    stage.must('anna', { type: 'dialoog/aannames', step, assumptions: filled(rows()) });
}

/** Writes these and says that one is done: what is acknowledged goes from the device. */
function done(...written: string[]): void {
  for (const [at, text] of written.entries()) change(at, { text });
  draft = null;
}

describe('DIALOOG-2: a text stays in the field where it was written', () => {
  test('who begins in the second field finds nothing of it in the first', () => {
    change(1, { text: 'x' });
    expect(texts()).toEqual(['', 'x', '']);
    change(1, { text: 'xy' });
    expect(texts()).toEqual(['', 'xy', '']);
    expect(kept()).toEqual(['xy']);
    change(0, { text: 'eerst' });
    expect(kept()).toEqual(['eerst', 'xy']);
  });

  test('who empties the first of three keeps the other two', () => {
    done('a', 'b', 'c');
    expect(texts()).toEqual(['a', 'b', 'c']);
    change(0, { text: '' });
    expect(texts()).toEqual(['', 'b', 'c']);
    expect(isKept(rows(), own())).toBe(true);
    expect(kept()).toEqual(['b', 'c']);
  });

  test('what is seen differently stays so beside an empty field, also when the page comes back', () => {
    done('a', 'b');
    change(0, { text: '' });
    change(1, { changed: true });
    expect(own().map(({ changed }) => changed)).toEqual([true]);
    expect(rows()).toEqual([NONE, { text: 'b', changed: true }, NONE]);
    change(2, { text: 'c' });
    expect(own().map(({ changed }) => changed)).toEqual([true, false]);
  });

  test('spaces that the server takes out leave nothing unsaved', () => {
    change(0, { text: ' twee  spaties ' });
    expect(kept()).toEqual(['twee spaties']);
    expect(isKept(rows(), own())).toBe(true);
    expect(texts()[0]).toBe(' twee  spaties ');
  });
});

test('without anything begun here stands what is kept, and what cannot be read counts as nothing begun', () => {
  expect(rows()).toEqual([NONE, NONE, NONE]);
  done('a');
  for (const left of ['', 'a', '[]', '[{"text":1}]', '{"rows":[]}'])
    expect(rowsOf(own(), left)).toEqual([{ text: 'a', changed: false }, NONE, NONE]);
});
