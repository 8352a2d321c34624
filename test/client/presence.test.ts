import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createVoice, PRESENCE_TIMES, type Others, type Voice } from '../../client/presence.ts';
import { WIRE_LIMITS, type PresenceMessage, type Present } from '../../shared/wire.ts';
import { HandClock } from './hand-clock.ts';

let clock: HandClock;
let store: StoreApi<Others>;
let sent: { at: number; message: PresenceMessage }[];
let voice: Voice;
let speaker: { as?: string } | null;

function begin(): void {
  clock = new HandClock();
  store = createStore<Others>(() => ({}));
  sent = [];
  speaker = {};
  voice = createVoice({
    store,
    clock,
    speaker: () => speaker,
    send: (_type, message) => void sent.push({ at: clock.now(), message }),
  });
}
beforeEach(begin);

const at = (x: number) => ({ pointer: { x, y: 0, over: null } });
const bo: Present = { seat: 'bo', step: 'veld', pointer: null, drags: 'p1', writes: false };

describe('what one does', () => {
  test('is sent at most ten times a second however fast one moves, and the last place always', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 80 }), (steps) => {
        begin();
        for (const [i, wait] of steps.entries()) {
          voice.say('veld', at(i));
          clock.pass(wait);
        }
        clock.pass(1_000 / WIRE_LIMITS.presencePerSecond);
        expect(sent.at(-1)?.message.pointer?.x).toBe(steps.length - 1);
        for (const [i, one] of sent.entries())
          expect(one.at - (sent[i - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(100);
      }),
      { seed: 61, numRuns: 100 },
    );
  });

  test('is said again while it goes on, and not when it is over', () => {
    voice.say('veld', { drags: 'p1' });
    clock.pass(PRESENCE_TIMES.again * 3);
    expect(sent).toHaveLength(4);
    voice.say('veld', { drags: null });
    clock.pass(PRESENCE_TIMES.again * 3);
    expect(sent.slice(4).map(({ message }) => message.drags)).toEqual([null]);
  });

  test('that somebody writes ends three seconds after the last key', () => {
    voice.writes('veld');
    clock.pass(2_000);
    voice.writes('veld');
    clock.pass(2_900);
    expect(sent.at(-1)?.message.writes).toBe(true);
    clock.pass(200);
    expect(sent.at(-1)?.message.writes).toBe(false);
  });

  test('is nothing as long as somebody did nothing, and is of one step', () => {
    voice.say('veld', { pointer: null });
    expect(sent).toEqual([]);
    voice.say('veld', { drags: 'p1' });
    clock.pass(1_000);
    voice.writes('koers');
    expect(sent.at(-1)?.message).toEqual({ step: 'koers', pointer: null, drags: null, writes: true });
  });
});

describe('at a table', () => {
  test('TAFEL-3: what one does is said in the name that plays now', () => {
    speaker = { as: 'an' };
    voice.writes('koers');
    expect(sent.at(-1)?.message).toEqual({
      as: 'an',
      step: 'koers',
      pointer: null,
      drags: null,
      writes: true,
    });
  });

  test('when the device goes to another name, what was done before is taken back and nothing of it goes along', () => {
    speaker = { as: 'an' };
    voice.say('veld', { drags: 'p1' });
    clock.pass(500);
    speaker = { as: 'bo' };
    voice.say('veld', at(3));
    expect(sent.slice(1).map(({ message }) => [message.as, message.drags])).toEqual([['an', null]]);
    clock.pass(200);
    expect(sent.slice(2).map(({ message }) => [message.as, message.drags, message.pointer?.x])).toEqual([
      ['bo', null, 3],
    ]);
  });

  test('the name before is taken back as well when the next one does nothing', () => {
    speaker = { as: 'an' };
    voice.say('veld', { drags: 'p1' });
    speaker = { as: 'bo' };
    clock.pass(PRESENCE_TIMES.again * 4);
    expect(sent.map(({ message }) => [message.as, message.drags])).toEqual([
      ['an', 'p1'],
      ['an', null],
    ]);
  });

  test('nothing is said while nobody is around it', () => {
    speaker = null;
    voice.say('veld', { drags: 'p1' });
    clock.pass(10_000);
    expect(sent).toEqual([]);
  });
});

describe('what team-mates do', () => {
  test('is forgotten five seconds after the last news, and at once when they stop', () => {
    voice.hear(bo);
    clock.pass(4_000);
    voice.hear(bo);
    clock.pass(4_000);
    expect(store.getState()).toEqual({ bo });
    clock.pass(1_000);
    expect(store.getState()).toEqual({});
    voice.hear(bo);
    voice.hear({ ...bo, drags: null });
    expect(store.getState()).toEqual({});
  });

  test('is forgotten when the line is let go, and nothing old is said over the next', () => {
    voice.hear(bo);
    voice.say('veld', { drags: 'p2' });
    voice.say('veld', { drags: 'p3' });
    const before = sent.length;
    voice.stop();
    clock.pass(10_000);
    expect(store.getState()).toEqual({});
    expect(sent).toHaveLength(before);
  });
});
