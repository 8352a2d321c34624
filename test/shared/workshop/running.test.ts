import { describe, expect, test } from 'vitest';
import { KOFFIE_LIMITS } from '../../../shared/steps/koffietafels/state.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { isPresent } from '../../../shared/workshop/context.ts';
import { ABSENT } from '../../../shared/workshop/pass.ts';
import { ran, runsOut } from '../../../shared/workshop/running.ts';
import { contentOf, Theatre } from './theatre.ts';

const FOUR = ['anna', 'bo', 'cas', 'dirk'] as const;
const MINUTE = 60_000;

/** A werkvorm with a silence at the beginning of a step of this kind. */
const SILENCES = [
  ['wat-hoedan-120', 'wat'],
  ['tegenspraak-60', 'tegenspraak'],
  ['goedwerk-90', 'goedwerk'],
  ['zelfscan-45', 'scan'],
  ['programmatype-45', 'plaatsen'],
  ['leeratelier-60', 'systeem'],
  ['grenzeloos-120', 'koers'],
] as const;

function open(format: string): Theatre {
  const stage = new Theatre(23, contentOf(format)).open();
  for (const seat of FOUR) stage.enter(seat);
  return stage;
}

function next(stage: Theatre): void {
  stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
}

/** "Show what was written", in the silence that the step begins with. */
function show(stage: Theatre, kind: (typeof SILENCES)[number][1]): Command {
  const { step } = stage;
  switch (kind) {
    case 'wat':
      return { type: 'wat/toon', step, card: stage.team().wat?.[step]?.rounds.at(-1)?.card ?? '' };
    case 'systeem':
      return { type: 'systeem/toon', step, phase: 'wie' };
    case 'goedwerk':
      return { type: 'goedwerk/toon', step, phase: 'moment' };
    case 'tegenspraak':
    case 'scan':
    case 'plaatsen':
    case 'koers':
      return { type: `${kind}/toon`, step };
  }
}

describe('what a step counts', () => {
  const clock = { step: 'b', since: 0, endsAt: 0, pausedLeft: null };
  const stops = {
    a: [{ from: 0, to: null }],
    b: [
      { from: 10, to: 20 },
      { from: 30, to: 40 },
    ],
  };

  test('a stop within it comes on top, one that came after its end or was over before it does not', () => {
    expect(runsOut({ clock }, 5, 100)).toBe(105);
    expect(runsOut({ clock, stops }, 0, 5)).toBe(5);
    expect(runsOut({ clock, stops }, 0, 10)).toBe(10);
    expect(runsOut({ clock, stops }, 0, 11)).toBe(21);
    expect(runsOut({ clock, stops }, 0, 25)).toBe(45);
    // begun while it stood still
    expect(runsOut({ clock, stops }, 15, 5)).toBe(25);
    expect(runsOut({ clock, stops }, 40, 5)).toBe(45);
  });

  test('as long as it stands still nothing runs out that had not', () => {
    const still = { clock, stops: { b: [{ from: 10, to: null }] } };
    expect(runsOut(still, 0, 10)).toBe(10);
    expect(runsOut(still, 0, 11)).toBeNull();
    expect(ran(still, 0, 500)).toBe(10);
  });

  test('it has run as long as it runs out after', () => {
    for (const since of [0, 5, 12, 20, 33, 41])
      for (const ms of [1, 7, 15, 40]) {
        const end = runsOut({ clock, stops }, since, ms);
        expect(end).not.toBeNull();
        expect(ran({ clock, stops }, since, end ?? 0)).toBe(ms);
      }
  });
});

describe.each(SILENCES)('a silence in %s, %s', (format, kind) => {
  test('REGIE-6 a pause does not count in it', () => {
    const stage = open(format).goTo(kind);
    stage.must('noor', { type: 'regie/pauze', on: true });
    stage.later(10 * MINUTE).must('noor', { type: 'regie/pauze', on: false });
    expect(stage.refused('anna', show(stage, kind))).toBe('nog-niet');
    stage.later(10 * MINUTE).must('anna', show(stage, kind));
  });

  test('REGIE-1 REGIE-8 next, taken back, and a quarter of an hour later next again: it begins then', () => {
    const stage = open(format);
    const { plan = [] } = stage.state.all.workshop ?? {};
    const before = plan[plan.findIndex((step) => step.kind === kind) - 1];
    while (stage.step !== before?.id) next(stage);
    next(stage);
    stage.later(4000).must('noor', { type: 'regie/ongedaan', from: stage.step });
    stage.later(15 * MINUTE);
    next(stage);
    expect(stage.refused('anna', show(stage, kind))).toBe('nog-niet');
  });
});

test('REGIE-6 KOFFIE-9 a pause does not take the last minute at the coffee tables', () => {
  const stage = open('koffiedate-45').goTo('koffietafels');
  const { step } = stage;
  const over = () => stage.state.all.koffietafels?.[step]?.over;
  stage.must('noor', { type: 'koffie/roep', step, on: true });
  stage.later(2000).must('noor', { type: 'regie/pauze', on: true });
  stage.later(5 * MINUTE).must('noor', { type: 'regie/pauze', on: false });
  stage.wake();
  expect(over()).toBe(false);
  stage.later(KOFFIE_LIMITS.call - 2000).wake();
  expect(over()).toBe(true);
});

test('REGIE-6 KAART-8 who was away in a pause has what was left of thirty seconds when it is over', () => {
  const stage = inRound();
  const holder = stick(stage);
  stage.later(1000).leaveLine(holder ?? '');
  stage.must('noor', { type: 'regie/pauze', on: true });
  stage.later(5 * MINUTE).must('noor', { type: 'regie/pauze', on: false });
  stage.later(ABSENT - 1).wake();
  expect(stick(stage)).toBe(holder);
  stage.later(1).wake();
  expect(stick(stage)).not.toBe(holder);
});

test('the step that runs goes on from where it was, and one that was left paused stays so', () => {
  const stage = open('leeratelier-60').goTo('systeem');
  const { step } = stage;
  const count = () => ran(stage.state.all, since, stage.now);
  const since = stage.now;
  stage.later(3000).must('noor', { type: 'regie/pauze', on: true });
  expect(stage.later(MINUTE).must('noor', { type: 'regie/verleng', from: step, minutes: 1 })).toBeDefined();
  expect(count()).toBe(3000);
  next(stage);
  stage.later(5000).must('noor', { type: 'regie/ongedaan', from: stage.step });
  expect(stage.state.all.clock.pausedLeft).not.toBeNull();
  stage.later(MINUTE).must('noor', { type: 'regie/pauze', on: false });
  expect(stage.later(2000) && count()).toBe(5000);
});

describe('REGIE-10 the server lost sight of everybody', () => {
  test('one who is back first does not end a silence for who is on their way', () => {
    const stage = open('leeratelier-60').goTo('systeem');
    const { step } = stage;
    stage.later(10_000).system({ type: 'workshop/hervat' });
    stage.later(500).comeBack('anna').must('anna', { type: 'systeem/klaar', step, phase: 'wie' });
    expect(stage.team().systeem?.[step]?.phase).toBe('wie');
  });

  test('nor settles alone what two settle, nor ends the round of a stick', () => {
    const stage = open('dialoog-60').goTo('dialoog');
    stage.system({ type: 'workshop/hervat' });
    stage.comeBack('anna').must('anna', { type: 'dialoog/neem', step: stage.step, topic: 'werkvorm-2' });
    expect(stage.team().dialoog?.[stage.step]?.phase).toBe('onderwerp');

    const round = inRound();
    const holder = stick(round) ?? '';
    round.system({ type: 'workshop/hervat' });
    round.comeBack(holder).must(holder, { type: 'dialoog/geef-door', step: round.step });
    expect(round.team().dialoog?.[round.step]?.phase).toBe('rondje');
    expect(stick(round)).not.toBe(holder);
  });

  test('after thirty seconds who is not back is away like anybody else, and holds nobody up', () => {
    const stage = open('leeratelier-60').goTo('systeem');
    const { step } = stage;
    stage.system({ type: 'workshop/hervat' });
    stage.comeBack('anna').comeBack('bo');
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'systeem/klaar', step, phase: 'wie' });
    expect(FOUR.map((seat) => isPresent(stage.state, seat))).toEqual([true, true, true, true]);
    stage.later(ABSENT).wake();
    expect(FOUR.map((seat) => isPresent(stage.state, seat))).toEqual([true, true, false, false]);
    stage.must('anna', { type: 'systeem/toon', step, phase: 'wie' });
  });

  test('who had no line before, and who loses it afterwards, is not waited for', () => {
    const stage = open('leeratelier-60').goTo('systeem');
    stage.leaveLine('dirk').system({ type: 'workshop/hervat' });
    stage.comeBack('cas').leaveLine('cas');
    expect(FOUR.map((seat) => isPresent(stage.state, seat))).toEqual([true, true, false, false]);
  });
});

/** A dialogue in which the stick goes round. */
function inRound(): Theatre {
  const stage = open('dialoog-60').goTo('dialoog');
  const { step } = stage;
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'dialoog/neem', step, topic: 'werkvorm-1' });
  for (const seat of FOUR) stage.must(seat, { type: 'dialoog/klaar', step, phase: 'aannames' });
  return stage;
}

/** Who holds it. */
function stick(stage: Theatre): string | null {
  return stage.team().dialoog?.[stage.step]?.stick.turn?.seat ?? null;
}
