import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutbox, OUTBOX_LIMIT, type Waiting } from '../../client/outbox.ts';
import { browserShelf, memoryShelf } from '../../client/shelf.ts';

const waiting = (number: number): Waiting => ({
  kind: 'command',
  id: `id${number}`,
  command: { type: 'hand/steek', up: true },
});
const ids = (items: readonly Waiting[]): string[] => items.map(({ id }) => id);

test('whatever is added, answered, reloaded or taken up by another tab: nothing is lost, nothing doubled, the order stays', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('give' as const), tab: fc.nat(1) }),
    fc.record({ kind: fc.constant('answer' as const), tab: fc.nat(1), which: fc.nat(40) }),
    fc.record({ kind: fc.constant('reload' as const), tab: fc.nat(1) }),
    fc.record({ kind: fc.constant('time' as const), ms: fc.nat(3) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const shelf = memoryShelf();
      let now = 1_000;
      const open = () => createOutbox(shelf, 'uit:', () => now);
      const tabs = [open(), open()];
      const given: string[] = [];
      const answered = new Set<string>();
      for (const one of steps) {
        if (one.kind === 'time') now += one.ms;
        else if (one.kind === 'reload') tabs[one.tab] = open();
        else if (one.kind === 'give') {
          const next = waiting(given.length);
          tabs[one.tab]?.reread();
          expect(tabs[one.tab]?.add(next)).toBe(true);
          given.push(next.id);
        } else {
          const id = given[one.which];
          if (id === undefined) continue;
          answered.add(id);
          // an answer settles it in the tab that waits for it, and on the device
          for (const tab of tabs) {
            tab.reread();
            tab.settle(id);
          }
        }
      }
      expect(ids(open().all())).toEqual(given.filter((id) => !answered.has(id)));
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test('a full outbox says so and keeps what it has', () => {
  const outbox = createOutbox(memoryShelf(), 'uit:', () => 0);
  for (let number = 0; number < OUTBOX_LIMIT; number += 1) expect(outbox.add(waiting(number))).toBe(true);
  expect(outbox.add(waiting(OUTBOX_LIMIT))).toBe(false);
  expect(outbox.size()).toBe(OUTBOX_LIMIT);
  outbox.settle('id0');
  expect(outbox.add(waiting(OUTBOX_LIMIT))).toBe(true);
});

test('what another program left under the same name is cleared away, not sent', () => {
  const shelf = memoryShelf();
  shelf.set('uit:1-x', '{"kind":"command"');
  shelf.set('uit:2-y', '{"kind":"other","id":"y"}');
  expect(createOutbox(shelf, 'uit:', () => 0).all()).toEqual([]);
  expect(shelf.keys('uit:')).toEqual([]);
});

test('seats do not see each other’s outbox', () => {
  const shelf = memoryShelf();
  createOutbox(shelf, 'uit:w:a:', () => 0).add(waiting(1));
  expect(createOutbox(shelf, 'uit:w:b:', () => 0).all()).toEqual([]);
});

test('without storage, or with a full one, everything still works as long as the page', () => {
  const refusing = browserShelf(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const outbox = createOutbox(refusing, 'uit:', () => 0);
  outbox.add(waiting(1));
  outbox.add(waiting(2));
  outbox.settle('id1');
  expect(ids(outbox.all())).toEqual(['id2']);
  expect(ids(createOutbox(refusing, 'uit:', () => 0).all())).toEqual(['id2']);
});
