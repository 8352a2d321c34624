import { beforeEach, describe, expect, test } from 'vitest';
import { Theatre } from '../workshop/theatre.ts';

let stage: Theatre;
let step: string;
const team = ['anna', 'bo', 'cas', 'dirk'];

beforeEach(() => {
  stage = new Theatre(9).open();
  for (const seat of team) stage.enter(seat);
  ({ step } = stage.goTo('kaartronde'));
});

const stand = () => {
  const there = stage.state.facilitator.kaartronde[step]?.t1;
  if (!there) throw new Error('no counts of this board');
  return there;
};
const read = () => {
  for (const seat of team) stage.must(seat, { type: 'kaart/gelezen', step });
};
const first = (seat: string): string => stage.hand(seat)[0] ?? '';
function lay(): string {
  const seat = stage.round().turn?.seat ?? '';
  stage.must(seat, { type: 'kaart/leg', step, card: first(seat), water: 'mist' });
  stage.must(seat, { type: 'kaart/klaar', step });
  return seat;
}

describe('REGIE-3: what a facilitator sees of a board', () => {
  test('the phase and how many had their turn', () => {
    expect(stand()).toMatchObject({ phase: 'lezen', turns: { done: 0, of: 4 } });
    read();
    lay();
    expect(stand()).toMatchObject({ phase: 'beurten', turns: { done: 1, of: 4 } });
    for (let i = 0; i < 3; i += 1) lay();
    expect(stand()).toMatchObject({ phase: 'vrij', turns: { done: 4, of: 4 } });
  });

  test('contributions as sorted bars: their order says nothing of who, and no name or style comes along', () => {
    read();
    const busy = [lay(), lay(), lay(), lay()].at(-1) ?? '';
    const own = stage.round().cards.find(({ by }) => by === busy)?.card ?? '';
    stage.must(busy, { type: 'kaart/inzicht', step, card: own, text: 'Dit zien wij elke dag' });
    stage.must(busy, { type: 'kaart/leg', step, card: first(busy), water: 'meewind' });
    expect(stand().bars).toEqual([3, 1, 1, 1]);
    for (const seat of team) expect(JSON.stringify(stand())).not.toContain(seat);
    expect(JSON.stringify(stand())).not.toMatch(/"by"|"value"|"style"|WP\d\d/);
  });

  test('passing is not seen: a pass and a laid card are both a turn, and a pass is no bar of its own (KAART-7)', () => {
    read();
    stage.must(stage.round().turn?.seat ?? '', { type: 'kaart/pas', step });
    expect(stand()).toMatchObject({ turns: { done: 1, of: 4 }, bars: [0, 0, 0, 0] });
  });

  test('how long it is still: a raised hand or somebody who looks along does not end that, a card does', () => {
    read();
    const since = stand().at;
    stage.later(240_000);
    stage.must('anna', { type: 'hand/steek', up: true });
    stage.must('noor', { type: 'regie/kijk-mee', team: 't1' });
    stage.must('noor', { type: 'regie/spotlight', card: null });
    stage.must('bo', { type: 'spotlight/liever-niet' });
    expect(stand().at).toBe(since);
    lay();
    expect(stand().at).toBe(stage.now);
  });

  test('goes to facilitators only', () => {
    read();
    lay();
    const told = stage.log.flatMap(({ events }) => events).filter(({ type }) => type === 'kaart/stand');
    expect(told.length).toBeGreaterThan(1);
    for (const { parts } of told) expect(Object.keys(parts)).toEqual(['facilitator']);
  });
});
