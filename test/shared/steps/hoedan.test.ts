import { beforeEach, describe, expect, test } from 'vitest';
import { findCard } from '../../../shared/decks/content.ts';
import type { HoedanTeam } from '../../../shared/steps/hoedan/state.ts';
import { foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { contentOf, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const step = 'hoedan';
const everyone = ['anna', 'bo', 'cas', 'dirk'];
const ROLES = ['opdrachtgever', 'opdrachtnemer', 'staande-organisatie', 'adviseur'];
let stage: Theatre;

function begin(people = everyone): void {
  stage = new Theatre(7, contentOf('hoedan-60')).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('hoedan');
}
beforeEach(() => begin());

function here(): HoedanTeam {
  const at = stage.team().hoedan?.[step];
  if (!at) throw new Error('no hoedan');
  return at;
}
const round = () => {
  const last = here().rounds.at(-1);
  if (!last) throw new Error('nothing was drawn');
  return last;
};
const lineId = (): string => round().line?.id ?? '';
const turn = (): string => here().pass.turn?.seat ?? '';
function take(seat: string, role: string): void {
  stage.must(seat, { type: 'hoedan/rol', step, role });
}
/** Everybody has a role of their own, and the first recommendation is drawn. */
function start(people = everyone): void {
  for (const [at, seat] of people.entries()) take(seat, ROLES[at % ROLES.length] ?? '');
  stage.must(people[0] ?? '', { type: 'hoedan/begin', step });
}
function speak(how = ''): string {
  const seat = turn();
  stage.must(seat, { ...told(), how });
  return seat;
}
const told = () => ({ type: 'hoedan/klaar', step, pile: round().pile }) as const;
function passOver(): string[] {
  const spoke: string[] = [];
  while (here().phase === 'beurten') spoke.push(speak());
  return spoke;
}
const days = (count: number): string => new Date(stage.now + count * 86_400_000).toISOString().slice(0, 10);
const line = (who: string | null, on = 7) => ({
  type: 'hoedan/regel' as const,
  step,
  pile: round().pile,
  what: 'Ik bel de wijkteams',
  who,
  date: days(on),
  notice: 'Ze bellen terug',
});

describe('roles', () => {
  test('HOEDAN-1 a role may be taken twice, and changed; none has to be', () => {
    take('anna', 'adviseur');
    take('bo', 'adviseur');
    take('bo', 'opdrachtgever');
    expect(here().roles).toEqual({ anna: 'adviseur', bo: 'opdrachtgever' });
    expect(stage.refused('bo', { type: 'hoedan/rol', step, role: 'opdrachtgever' })).toBe('al-gedaan');
    expect(stage.refused('bo', { type: 'hoedan/rol', step, role: 'koning' })).toBe('vorm');
  });

  test('HOEDAN-2 when all who are there have a role any member begins', () => {
    expect(stage.refused('anna', { type: 'hoedan/begin', step })).toBe('rol-nodig');
    for (const seat of ['anna', 'bo', 'cas']) take(seat, 'adviseur');
    stage.leaveLine('dirk');
    stage.must('anna', { type: 'hoedan/begin', step });
    expect(here().phase).toBe('beurten');
  });

  test('HOEDAN-2 with somebody without a role it takes two, and they only listen', () => {
    for (const seat of ['anna', 'bo', 'cas']) take(seat, 'adviseur');
    stage.must('anna', { type: 'hoedan/begin', step });
    expect(here()).toMatchObject({ phase: 'rollen', asked: 'anna' });
    expect(stage.refused('anna', { type: 'hoedan/begin', step })).toBe('wachten-op-tweede');
    stage.must('bo', { type: 'hoedan/begin', step });
    expect(passOver().toSorted()).toEqual(['anna', 'bo', 'cas']);
  });

  test('HOEDAN-1 a late-comer takes a role in the middle of a pass and comes last', () => {
    start();
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    take('eva', 'adviseur');
    expect(passOver().at(-1)).toBe('eva');
  });

  test('HOEDAN-1 in the middle of a pass nobody changes roles, between two everybody may', () => {
    start();
    const change = { type: 'hoedan/rol', step, role: 'adviseur' } as const;
    expect(stage.refused('anna', change)).toBe('andere-fase');
    passOver();
    stage.must('anna', change);
    expect(here().roles['anna']).toBe('adviseur');
  });
});

describe('recommendations', () => {
  test('HOEDAN-3 as many as the step says, each once; then the team is done', () => {
    start();
    const piles = [];
    for (let at = 0; at < 3; at += 1) {
      passOver();
      piles.push(round().pile);
      stage.must('bo', { type: 'hoedan/verder', step, pile: round().pile });
    }
    expect(new Set(piles).size).toBe(3);
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('HOEDAN-3 two who go on at once draw one', () => {
    start();
    passOver();
    const { pile } = round();
    stage.must('anna', { type: 'hoedan/verder', step, pile });
    passOver();
    expect(stage.refused('bo', { type: 'hoedan/verder', step, pile })).toBe('andere-fase');
  });

  test('HOEDAN-4 each speaks once, round the table, and the next time one seat further', () => {
    start();
    const first = passOver();
    expect(first.toSorted()).toEqual(everyone);
    stage.must('anna', { type: 'hoedan/verder', step, pile: round().pile });
    expect(passOver()).toEqual([...first.slice(1), first[0]]);
  });

  test('HOEDAN-4 everybody has the card of their own role; a sentence is not needed', () => {
    start();
    const spoke = speak('  Ik vraag het aan de wijk ');
    speak();
    const [one, two] = round().said;
    expect(one).toMatchObject({ by: spoke, how: { by: spoke, value: 'Ik vraag het aan de wijk' } });
    expect(two?.how).toBeNull();
    for (const { by, card } of round().said)
      expect(findCard(stage.content, card)).toMatchObject({ pile: round().pile, role: here().roles[by] });
  });

  test('HOEDAN-4 only whose turn it is, and 140 graphemes', () => {
    start();
    const waiting = everyone.find((seat) => seat !== turn()) ?? '';
    expect(stage.refused(waiting, { ...told(), how: '' })).toBe('niet-aan-de-beurt');
    expect(stage.refused(turn(), { ...told(), how: 'x'.repeat(141) })).toBe('tekst-te-lang');
  });

  test('HOEDAN-4 who has said how says it of the recommendation that they saw, not of the next', () => {
    start();
    const late = { ...told(), how: 'Ik bel' };
    passOver();
    stage.must('anna', { type: 'hoedan/verder', step, pile: round().pile });
    expect(stage.refused(turn(), late)).toBe('andere-fase');
    expect(stage.refused(turn(), { ...told(), how: 'Ik bel' })).toBeNull();
  });

  test('HOEDAN-4 passed over the first time one comes back, the second time not', () => {
    start();
    const seat = turn();
    stage.must(everyone.find((one) => one !== seat) ?? '', { type: 'hoedan/sla-over', step, seat });
    expect(turn()).not.toBe(seat);
    for (let at = 0; at < 3; at += 1) speak();
    expect(turn()).toBe(seat);
    stage.must(seat, { type: 'hoedan/sla-over', step, seat });
    expect(here().phase).toBe('afspreken');
    expect(round().said).toHaveLength(3);
  });

  test('HOEDAN-4 thirty seconds without a line within one’s own turn', () => {
    start();
    const seat = turn();
    stage.leaveLine(seat).later(29_000).wake();
    expect(turn()).toBe(seat);
    stage.later(1_000).wake();
    expect(turn()).not.toBe(seat);
  });

  test('HOEDAN-4 while the whole team has no line nobody is passed over; who is back finds the turn where it was', () => {
    start();
    const spoke = speak();
    const seat = turn();
    const before = here().pass;
    for (const one of everyone) stage.leaveLine(one);
    stage.later(600_000).wake();
    expect(here().pass).toEqual(before);
    const away = { type: 'wek/hoedan-afwezig', step, team: 't1', seat } as const;
    expect(stage.system(away)).toEqual({ refusal: 'te-laat' });
    expect(stage.refused('anna', { type: 'hoedan/sla-over', step, seat })).toBe('nog-niet');
    stage.comeBack(spoke).later(29_999).wake();
    expect(here().pass).toMatchObject({ turn: { seat }, queue: before.queue, deferred: [] });
    for (const one of before.queue) stage.comeBack(one);
    stage.later(1).wake();
    expect(turn()).toBe(before.queue[0]);
    expect(here().pass.queue.at(-1)).toBe(seat);
  });

  test('HOEDAN-4 who leaves in the middle of their turn leaves what they said, and the turn goes on', () => {
    start();
    const first = speak('Ik begin');
    const gone = turn();
    stage.must(gone, { type: 'zit/verlaat' });
    expect(turn()).not.toBe(gone);
    expect([first, ...passOver()].toSorted()).toEqual(everyone.filter((seat) => seat !== gone));
  });

  test('who is left alone goes through it alone', () => {
    begin(['anna', 'bo']);
    stage.leaveLine('bo');
    start(['anna']);
    expect(passOver()).toEqual(['anna']);
    stage.must('anna', line('anna'));
    stage.must('anna', { type: 'hoedan/neem-aan', step, pile: round().pile, line: lineId(), accept: true });
    expect(round().line?.accepted).toBe(true);
  });
});

describe('who, what, when', () => {
  test('HOEDAN-5 one line per recommendation, after the turns, also later on', () => {
    start();
    expect(stage.refused('anna', line('bo'))).toBe('andere-fase');
    passOver();
    stage.must('anna', line('bo'));
    expect(round().line).toMatchObject({ who: 'bo', role: 'opdrachtnemer', accepted: false });
    const before = line('cas');
    stage.must('anna', { type: 'hoedan/verder', step, pile: round().pile });
    stage.must('anna', before);
    expect(here().rounds[0]?.line?.who).toBe('cas');
  });

  test('HOEDAN-6 only the person named accepts, and a no leaves it without a puller (KOERS-2, KOERS-3)', () => {
    start();
    passOver();
    stage.must('anna', line('bo'));
    const answer = (accept: boolean) =>
      ({ type: 'hoedan/neem-aan', step, pile: round().pile, line: lineId(), accept }) as const;
    for (const seat of ['anna', 'cas']) expect(stage.refused(seat, answer(true))).toBe('niet-voor-jou');
    stage.must('bo', answer(true));
    expect(round().line?.accepted).toBe(true);
    expect(stage.refused('bo', answer(true))).toBe('al-gedaan');
    stage.must('bo', answer(false));
    expect(round().line).toMatchObject({ who: null, accepted: false });
    expect(stage.refused('bo', answer(true))).toBe('niet-voor-jou');
  });

  test('HOEDAN-6 a yes or a no is to the words that were read, not to what was written meanwhile', () => {
    start();
    passOver();
    stage.must('anna', line('bo'));
    const read = { type: 'hoedan/neem-aan', step, pile: round().pile, line: lineId() } as const;
    stage.must('anna', line('bo'));
    expect(stage.refused('bo', { ...read, accept: true })).toBe('regel-veranderd');
    expect(stage.refused('bo', { ...read, accept: false })).toBe('regel-veranderd');
    stage.must('bo', { ...read, line: lineId(), accept: true });
    expect(round().line?.accepted).toBe(true);
  });

  test('HOEDAN-6 written anew it is to be accepted anew', () => {
    start();
    passOver();
    stage.must('anna', line('bo'));
    stage.must('bo', { type: 'hoedan/neem-aan', step, pile: round().pile, line: lineId(), accept: true });
    stage.must('bo', line('bo'));
    expect(round().line?.accepted).toBe(false);
  });

  test('HOEDAN-5 somebody of the team, within fourteen days', () => {
    start();
    passOver();
    expect(stage.refused('anna', line('noor'))).toBe('onbekende-zitplaats');
    expect(stage.refused('anna', line('bo', 20))).toBe('datum');
    expect(stage.refused('anna', { ...line('bo'), what: ' ' })).toBe('tekst-leeg');
    expect(stage.refused('anna', { ...line('bo'), pile: 'elders' })).toBe('andere-fase');
    expect(stage.refused('anna', line(null))).toBeNull();
  });
});

describe('at a table', () => {
  test('TAFEL-3 one device takes a role, speaks and accepts for each of its people, and for nobody else', () => {
    stage = new Theatre(7, contentOf('hoedan-60')).open().enterTable('laptop', ['anna', 'bo']).enter('cas');
    stage.goTo('hoedan');
    for (const [at, seat] of ['anna', 'bo'].entries())
      stage.playAs('laptop', seat, { type: 'hoedan/rol', step, role: ROLES[at] ?? '' });
    take('cas', 'adviseur');
    stage.playAs('laptop', 'anna', { type: 'hoedan/begin', step });
    const klaar = { ...told(), how: '' };
    while (here().phase === 'beurten')
      if (turn() === 'cas') stage.must('cas', klaar);
      else stage.playAs('laptop', turn(), klaar);
    expect(round().said).toHaveLength(3);
    stage.must('cas', line('bo'));
    const yes = { type: 'hoedan/neem-aan', step, pile: round().pile, line: lineId(), accept: true } as const;
    expect(stage.playAs('laptop', 'anna', yes)).toEqual({ refusal: 'niet-voor-jou' });
    expect(stage.playAs('laptop', 'cas', yes)).toEqual({ refusal: 'niet-aan-deze-tafel' });
    stage.playAs('laptop', 'bo', yes);
    expect(round().line?.accepted).toBe(true);
  });
});

describe('who hears of it', () => {
  test('HOEDAN-7 the facilitator learns recommendation and phase, and no word of it', () => {
    start();
    speak('Een heel eigen zin');
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'beurten', at: 1, of: 3 });
    passOver();
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'afspreken', at: 1, of: 3 });
    stage.must('anna', line('bo'));
    const outside = stage.log.flatMap(({ events }) =>
      events.flatMap(({ parts }) => partsOf(parts).filter(([channel]) => channel !== 'team:t1')),
    );
    expect(JSON.stringify(outside)).not.toContain('Een heel eigen zin');
    expect(JSON.stringify(outside)).not.toContain('wijkteams');
  });

  test('random workshops come to lines that are accepted, and replay to the same state', () => {
    let accepted = 0;
    for (let seed = 0; seed < 6; seed += 1) {
      const { log, state } = randomWorkshop({ seed, people: 4 + seed, moves: 1200, format: 'hoedan-60' });
      expect(foldLog(log)).toEqual(state);
      accepted += log
        .flatMap(({ events }) => events)
        .filter(({ type }) => type === 'hoedan/aangenomen').length;
    }
    expect(accepted).toBeGreaterThan(2);
  });
});
