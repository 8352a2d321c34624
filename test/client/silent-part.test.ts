import { beforeEach, describe, expect, test } from 'vitest';
import { nextBusy, silentPart } from '../../client/tafel/silent-part.ts';
import { channelsOf } from '../../shared/workshop/channel.ts';
import { view } from '../../shared/workshop/evolve.ts';
import type { Views } from '../../shared/workshop/state.ts';
import { EVERYTHING, Theatre, contentOf } from '../shared/workshop/theatre.ts';

const NAMES = ['anna', 'bo', 'cas'];
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(7, contentOf(EVERYTHING)).open().enterTable('laptop', NAMES).enter('dirk');
});

/** What the device holds, as it comes over the wire. */
function held(): Views {
  const { state } = stage;
  return Object.fromEntries(
    channelsOf(state, 'laptop').map((channel) => [channel, view(state, channel)]),
  ) as unknown as Views;
}
const part = (seat = 'anna') => silentPart(held(), NAMES, seat, stage.now);

describe('TAFEL-10: which parts are silent at a table', () => {
  test('the word of the check-in, the mix and the talk are open', () => {
    for (const kind of ['check-in', 'theedoos', 'mix', 'opgave'])
      expect(stage.goTo(kind) && part(), kind).toBeNull();
  });

  test('the questionnaire, until somebody has a flavour', () => {
    stage.goTo('vragenlijst');
    expect(part()).toMatchObject({ busy: NAMES, said: false });
    stage.must('bo', { type: 'smaak/kies', style: 'hoeder' });
    expect(part()?.busy).toEqual(['anna', 'cas']);
  });

  test('the agreements in silence, and no longer once they are shown', () => {
    stage.goTo('afspraken');
    expect(part()).toMatchObject({ busy: NAMES, said: true });
    stage.must('anna', { type: 'afspraken/klaar', step: stage.step });
    expect(part()?.busy).toEqual(['bo', 'cas']);
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'afspraken/klaar', step: stage.step });
    expect(part()).toBeNull();
  });

  test('each card of wat is a part of its own; the talk about it is open', () => {
    stage.goTo('wat');
    const { step } = stage;
    const everybody = [...NAMES, 'dirk'];
    const first = part();
    expect(first).toMatchObject({ busy: NAMES, said: true });
    const card = stage.team().wat?.[step]?.rounds[0]?.card ?? '';
    for (const seat of everybody) stage.must(seat, { type: 'wat/klaar', step, card });
    expect(part()).toBeNull();
    stage.must('anna', { type: 'wat/verder', step, card });
    expect(part()).toMatchObject({ busy: NAMES, said: true });
    expect(part()?.key).not.toBe(first?.key);
  });

  test('hoedan is open: roles, turns and lines are for all to see', () => {
    stage.goTo('hoedan');
    expect(part()).toBeNull();
    for (const seat of [...NAMES, 'dirk'])
      stage.must(seat, { type: 'hoedan/rol', step: stage.step, role: 'adviseur' });
    stage.must('anna', { type: 'hoedan/begin', step: stage.step });
    expect(part()).toBeNull();
  });

  test('a card round: reading and turns are open, dots are blind', () => {
    stage.goTo('kaartronde');
    const { step } = stage;
    expect(part()).toBeNull();
    for (const seat of [...NAMES, 'dirk']) stage.must(seat, { type: 'kaart/gelezen', step });
    expect(part()).toBeNull();
    while (stage.round().phase === 'beurten') {
      const seat = stage.round().turn?.seat ?? '';
      stage.must(seat, { type: 'kaart/leg', step, card: stage.hand(seat)[0] ?? '', water: 'mist' });
      stage.must(seat, { type: 'kaart/klaar', step });
    }
    stage.must('anna', { type: 'stip/begin', step });
    stage.must('bo', { type: 'stip/begin', step });
    expect(part()).toMatchObject({ busy: NAMES, said: true });
    stage.must('cas', { type: 'stip/klaar', step, ready: true });
    expect(part()?.busy).toEqual(['anna', 'bo']);
  });

  test('the speelveld, koers, scores and the card of the check-out', () => {
    stage.goTo('afspraken');
    for (const seat of [...NAMES, 'dirk']) stage.must(seat, { type: 'afspraken/klaar', step: stage.step });
    stage.play('anna', { type: 'afspraak/pen' });
    stage.must('anna', { type: 'afspraak/tekst', question: 'sfeer', text: 'Wij vragen door.' });
    for (const kind of ['speelveld', 'reflectie', 'koers', 'check-out'])
      expect(stage.goTo(kind) && part()?.busy, kind).toEqual(NAMES);
  });

  test('a scan and a mark, until they are shown', () => {
    for (const kind of ['scan', 'plaatsen'] as const) {
      stage.goTo(kind);
      const { step } = stage;
      expect(part(), kind).toMatchObject({ busy: NAMES, said: true });
      stage.must('bo', { type: `${kind}/klaar`, step });
      expect(part()?.busy, kind).toEqual(['anna', 'cas']);
      for (const seat of ['anna', 'cas', 'dirk']) stage.must(seat, { type: `${kind}/klaar`, step });
      expect(part(), kind).toBeNull();
    }
  });

  test('two parts never have the same key', () => {
    const keys = ['vragenlijst', 'afspraken', 'speelveld', 'koers', 'check-out'].map(
      (kind) => stage.goTo(kind) && part()?.key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('after the one who is done comes the next who is not, round the table', () => {
    expect(nextBusy(NAMES, ['anna', 'cas'], 'bo')).toBe('cas');
    expect(nextBusy(NAMES, ['anna', 'bo'], 'cas')).toBe('anna');
    expect(nextBusy(NAMES, ['bo'], 'bo')).toBeNull();
    expect(nextBusy(NAMES, [], 'bo')).toBeNull();
  });
});
