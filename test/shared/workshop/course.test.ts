import { beforeEach, describe, expect, test } from 'vitest';
import { nextWake } from '../../../shared/workshop/wake.ts';
import { Theatre } from './theatre.ts';

let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(5).open().enter('anna').enter('bo').enter('cas');
});

describe('who may come in', () => {
  const hash = 'cd'.repeat(32);
  const join = (seat: string, name: string) =>
    stage.system({ type: 'zit/neem', seat, role: 'deelnemer', name, organisation: '', secretHash: hash });

  test('a name that is taken, empty, too long or strange is refused; nothing is lost for who is in', () => {
    expect(join('x', 'ANNA ')).toEqual({ refusal: 'naam-bezet' });
    expect(join('x', '   ')).toEqual({ refusal: 'naam-leeg' });
    expect(join('x', 'n'.repeat(31))).toEqual({ refusal: 'tekst-te-lang', limit: 30 });
    expect(join('x', 'an\u202ena')).toEqual({ refusal: 'tekst-tekens' });
    expect(stage.state.all.people.x).toBeUndefined();
  });

  test('a full workshop, closed doors and an ended workshop refuse newcomers; who is in stays in', () => {
    for (let i = 0; Object.keys(stage.state.all.people).length < 121; i += 1) stage.enter(`p${i}`);
    expect(join('x', 'x')).toEqual({ refusal: 'workshop-vol', limit: 120 });
    stage.must('p1', { type: 'zit/verlaat' });
    stage.must('noor', { type: 'regie/deuren', open: false });
    expect(join('x', 'x')).toEqual({ refusal: 'deuren-dicht' });
    stage.must('noor', { type: 'regie/deuren', open: true });
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(join('x', 'x')).toEqual({ refusal: 'workshop-afgelopen' });
  });

  test('REGIE-7: a removed person can do nothing more, and the secret is gone; what they laid stays', () => {
    stage.must('anna', { type: 'checkin/woord', step: stage.step, word: 'helder' });
    stage.must('noor', { type: 'regie/verwijder', seat: 'anna' });
    expect(stage.state.server.secrets.anna).toBeUndefined();
    expect(stage.refused('anna', { type: 'hand/steek', up: true })).toBe('onbekende-zitplaats');
    expect(stage.state.all.checkin[stage.step]?.words.anna?.value).toBe('helder');
  });

  test('REGIE-7: a lost seat gets a new secret and keeps its hand', () => {
    stage.goTo('kaartronde');
    const hand = stage.hand('anna');
    stage.must('noor', { type: 'regie/herstel', seat: 'anna', secretHash: hash });
    expect(stage.state.server.secrets.anna).toBe(hash);
    expect(stage.hand('anna')).toEqual(hand);
    expect(stage.refused('bo', { type: 'regie/herstel', seat: 'anna', secretHash: hash })).toBe(
      'niet-jouw-rol',
    );
  });

  test('names stand in one kind of part only', () => {
    const parts = stage.log
      .flatMap(({ events }) => events)
      .filter(({ parts: { all } }) => all?.type !== 'zit/genoemd');
    const named = new Theatre(6).open();
    named.system({
      type: 'zit/neem',
      seat: 's1',
      role: 'deelnemer',
      name: 'Zilverling',
      organisation: 'Waterschap Zes',
      secretHash: hash,
    });
    const where = named.log
      .flatMap(({ events }) => events)
      .filter((one) => /Zilverling|Waterschap/.test(JSON.stringify(one)));
    expect(where.map(({ type }) => type)).toEqual(['zit/genoemd']);
    expect(parts.length).toBeGreaterThan(0);
  });
});

describe('the course', () => {
  test('REGIE-1: two facilitators pressing at once move on once', () => {
    stage.enter('tweede', 'begeleider');
    const press = { type: 'regie/volgende', from: stage.step, direct: true } as const;
    stage.must('noor', press);
    expect(stage.refused('tweede', press)).toBe('andere-stap');
  });

  test('REGIE-1: teams at work get sixty seconds notice; a facilitator may wait after all, or go at once', () => {
    stage.goTo('opgave');
    const from = stage.step;
    stage.must('noor', { type: 'regie/volgende', from, direct: false });
    expect(stage.step).toBe(from);
    expect(stage.refused('noor', { type: 'regie/volgende', from, direct: false })).toBe('al-gedaan');
    stage.must('noor', { type: 'regie/wacht', from });
    stage.later(120_000).wake();
    expect(stage.step).toBe(from);
    stage.must('noor', { type: 'regie/volgende', from, direct: false });
    stage.later(59_999).wake();
    expect(stage.step).toBe(from);
    stage.later(1).wake();
    expect(stage.stepKind()).toBe('kaartronde');
  });

  test('REGIE-1: the change can be undone for ten seconds, and the clock goes on where it was', () => {
    const { clock } = stage.state.all;
    stage.must('noor', { type: 'regie/volgende', from: clock.step, direct: true });
    stage.later(10_000).must('noor', { type: 'regie/ongedaan', from: stage.step });
    expect(stage.state.all.clock).toEqual(clock);
    stage.must('noor', { type: 'regie/volgende', from: clock.step, direct: true });
    expect(stage.later(10_001).refused('noor', { type: 'regie/ongedaan', from: stage.step })).toBe('te-laat');
  });

  test('REGIE-1: only a facilitator changes step; no deadline does', () => {
    const from = stage.step;
    expect(stage.refused('anna', { type: 'regie/volgende', from, direct: true })).toBe('niet-jouw-rol');
    stage.later(86_400_000).wake();
    expect(stage.step).toBe(from);
    expect(nextWake(stage.state)).toBeNull();
  });

  test('REGIE-6: a pause stops play and the clock; the time that was left is left', () => {
    stage.goTo('kaartronde');
    const left = stage.state.all.clock.endsAt - stage.now;
    stage.must('noor', { type: 'regie/pauze', on: true });
    expect(stage.refused('anna', { type: 'kaart/gelezen', step: stage.step })).toBe('pauze');
    expect(nextWake(stage.state)).toBeNull();
    stage.later(600_000).must('noor', { type: 'regie/pauze', on: false });
    expect(stage.state.all.clock.endsAt - stage.now).toBe(left);
  });

  test('REGIE-6: praat refuses play and sheets until it is opened again; the clock goes on', () => {
    stage.goTo('kaartronde');
    const { step } = stage;
    const { endsAt } = stage.state.all.clock;
    expect(stage.refused('anna', { type: 'regie/praat', on: true })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'regie/praat', on: true });
    expect(stage.refused('noor', { type: 'regie/praat', on: true })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'kaart/gelezen', step })).toBe('praat');
    expect(stage.write('anna', { ongezegd: 'nu niet' }, step)).toBe('praat');
    stage.later(60_000).must('noor', { type: 'regie/praat', on: false });
    stage.must('anna', { type: 'kaart/gelezen', step });
    expect(stage.state.all.clock.endsAt).toBe(endsAt);
  });

  test('REGIE-6: praat ends with the step', () => {
    stage.goTo('kaartronde').must('noor', { type: 'regie/praat', on: true });
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    expect(stage.state.all.quiet).toBeNull();
  });

  test('the timer can be extended, also after it ran out', () => {
    stage.later(3_600_000).must('noor', { type: 'regie/verleng', from: stage.step, minutes: 5 });
    expect(stage.state.all.clock.endsAt).toBe(stage.now + 300_000);
  });

  test('REGIE-9: after the end nothing can be played; an author can still withdraw, and reading stays', () => {
    stage.goTo('kaartronde').must('noor', { type: 'regie/einde', from: stage.step });
    expect(stage.refused('anna', { type: 'kaart/gelezen', step: stage.step })).toBe('workshop-afgelopen');
    expect(stage.refused('noor', { type: 'regie/terug', from: stage.step })).toBe('workshop-afgelopen');
    expect(nextWake(stage.state)).toBeNull();
  });

  test('a command for another step is refused', () => {
    expect(stage.refused('anna', { type: 'checkin/woord', step: 'koers', word: 'x' })).toBe('andere-stap');
  });

  test('a raised hand is seen by the facilitator, the own team and the person; the facilitator puts it down', () => {
    stage.goTo('opgave').must('anna', { type: 'hand/steek', up: true });
    expect(Object.keys(stage.log.at(-1)?.events[0]?.parts ?? {}).toSorted()).toEqual([
      'facilitator',
      'seat:anna',
      'team:t1',
    ]);
    stage.must('noor', { type: 'regie/hand-gezien', seat: 'anna' });
    expect(stage.team().hands).toEqual([]);
  });

  test('after a restart nobody is online until they are back', () => {
    stage.system({ type: 'workshop/hervat' });
    expect(Object.values(stage.state.all.people).some(({ online }) => online)).toBe(false);
    expect(stage.system({ type: 'workshop/hervat' })).toEqual({ refusal: 'al-gedaan' });
  });
});

describe('names that objects have of themselves', () => {
  test.each(['__proto__', 'constructor', 'toString'])(
    '%s is nobody: it cannot be removed, placed, moved or given a secret',
    (seat) => {
      stage.goTo('mix');
      const secretHash = 'cd'.repeat(32);
      stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 3 });
      expect(stage.refused('noor', { type: 'regie/verwijder', seat })).toBe('onbekende-zitplaats');
      expect(stage.refused('noor', { type: 'regie/herstel', seat, secretHash })).toBe('onbekende-zitplaats');
      expect(stage.refused('noor', { type: 'mix/verplaats', step: stage.step, seat, team: 0 })).toBe(
        'onbekende-zitplaats',
      );
      stage.must('noor', { type: 'mix/bevestig', step: stage.step });
      expect(stage.refused('noor', { type: 'regie/plaats', seat, team: 't1' })).toBe('onbekende-zitplaats');
      expect(stage.refused('noor', { type: 'regie/volgende', from: seat, direct: true })).toBe('andere-stap');
      expect(stage.refused(seat, { type: 'hand/steek', up: true })).toBe('onbekende-zitplaats');
    },
  );
});
