import { beforeEach, describe, expect, test } from 'vitest';
import { channelsOf } from '../../../shared/workshop/channel.ts';
import { spotlitOf } from '../../../shared/workshop/glimpse.ts';
import { SPOTLIGHT_TIMES } from '../../../shared/workshop/spotlight.ts';
import { Theatre } from './theatre.ts';

let stage: Theatre;
let step: string;
/** a card in Mist and one in Onderstroom */
let open: string;
let under: string;

beforeEach(() => {
  stage = new Theatre(21).open().enter('beamer', 'plenair');
  stage.enter('anna').enter('bo').enter('cas').goTo('kaartronde');
  ({ step } = stage);
  for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'kaart/gelezen', step });
  [open, under] = [lay('mist'), lay('onderstroom')];
  stage.must('noor', { type: 'regie/kijk-mee', team: 't1' });
});

function lay(water: 'mist' | 'onderstroom'): string {
  const seat = stage.round().turn?.seat ?? '';
  const card = stage.hand(seat)[0] ?? '';
  stage.must(seat, { type: 'kaart/leg', step, card, water });
  stage.must(seat, { type: 'kaart/klaar', step });
  return card;
}

const ask = (card: string | null = null) => stage.must('noor', { type: 'regie/spotlight', card });
const wait = () => stage.later(SPOTLIGHT_TIMES.ask).wake();
const stand = () => stage.state.facilitator.spotlight?.stand ?? null;

describe('REGIE-5: asking', () => {
  test('the team is asked first; nothing is on the screen before its time is over', () => {
    ask();
    expect(stage.team().spotlight).toMatchObject({ card: null, on: false });
    stage.later(SPOTLIGHT_TIMES.ask - 1).wake();
    expect(spotlitOf(stage.state)).toBeNull();
    expect(channelsOf(stage.state, 'beamer')).not.toContain('spotlight');
    stage.later(1).wake();
    expect(stage.team().spotlight?.on).toBe(true);
    expect(channelsOf(stage.state, 'beamer')).toContain('spotlight');
    expect(channelsOf(stage.state, 'anna')).not.toContain('spotlight');
  });

  test('one "liever niet" keeps it off; the facilitator learns that, and nobody who', () => {
    ask(open);
    const events = stage.must('bo', { type: 'spotlight/liever-niet' });
    expect(JSON.stringify(events)).not.toContain('bo');
    expect(stand()).toBe('niet');
    expect(stage.team().spotlight).toBeNull();
    wait();
    expect(spotlitOf(stage.state)).toBeNull();
  });

  test('"liever niet" takes it off when it is on already, and may be said in a pause', () => {
    ask();
    wait();
    stage.must('noor', { type: 'regie/pauze', on: true });
    stage.must('cas', { type: 'spotlight/liever-niet' });
    expect(spotlitOf(stage.state)).toBeNull();
    expect(stage.state.plenary.spotlight).toBeNull();
  });

  test('it is not shown when nobody of the team was there to say no', () => {
    ask();
    for (const seat of ['anna', 'bo', 'cas']) stage.leaveLine(seat);
    wait();
    expect(stand()).toBe('niet');
    expect(spotlitOf(stage.state)).toBeNull();
  });

  test('only a facilitator asks, of the team they look along with, one at a time, and what lies there to be seen', () => {
    expect(stage.refused('anna', { type: 'regie/spotlight', card: null })).toBe('niet-jouw-rol');
    expect(stage.refused('noor', { type: 'regie/spotlight', card: under })).toBe('kaart-niet-op-bord');
    expect(stage.refused('noor', { type: 'regie/spotlight', card: 'XX99' })).toBe('kaart-niet-op-bord');
    expect(stage.refused('anna', { type: 'spotlight/liever-niet' })).toBe('al-gedaan');
    expect(stage.refused('noor', { type: 'regie/spotlight-weg' })).toBe('al-gedaan');
    ask();
    expect(stage.refused('noor', { type: 'regie/spotlight', card: open })).toBe('al-gedaan');
    stage.must('noor', { type: 'regie/spotlight-weg' });
    stage.must('noor', { type: 'regie/kijk-mee', team: null });
    expect(stage.refused('noor', { type: 'regie/spotlight', card: null })).toBe('eerst-meekijken');
  });

  test('somebody of another team cannot take it off', () => {
    const other = new Theatre(4).open().enter('beamer', 'plenair');
    for (const seat of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) other.enter(seat);
    other.goTo('opgave');
    const [mine, theirs] = other.state.all.teams;
    other.must('noor', { type: 'regie/kijk-mee', team: mine?.id ?? '' });
    other.must('noor', { type: 'regie/spotlight', card: null });
    expect(other.refused(theirs?.members[0] ?? '', { type: 'spotlight/liever-niet' })).toBe('al-gedaan');
    expect(other.refused(mine?.members[0] ?? '', { type: 'spotlight/liever-niet' })).toBeNull();
  });
});

describe('REGIE-5: what is shown', () => {
  test('one card with its water, and no more of that board', () => {
    ask(open);
    wait();
    expect(spotlitOf(stage.state)).toEqual({
      team: 't1',
      card: { id: open, water: 'mist', kern: false },
      glimpse: null,
    });
  });

  test('all that may be seen of a board, without Onderstroom', () => {
    ask();
    wait();
    expect(spotlitOf(stage.state)?.glimpse?.board?.waters.mist).toEqual([open]);
    expect(JSON.stringify(spotlitOf(stage.state))).not.toMatch(new RegExp(`${under}|anna|cas`));
  });

  test('a card that is moved to Onderstroom meanwhile is gone from the screen', () => {
    while (stage.round().phase === 'beurten') lay('mist');
    ask(open);
    wait();
    const layer = stage.round().cards.find(({ card }) => card === open)?.by ?? '';
    stage.must(layer, { type: 'kaart/verplaats', step, card: open, water: 'onderstroom' });
    expect(spotlitOf(stage.state)).toBeNull();
  });

  test('ends by any facilitator, at a change of step, when that is taken back, and with the workshop', () => {
    stage.enter('ria', 'begeleider');
    const ends = [
      () => stage.must('ria', { type: 'regie/spotlight-weg' }),
      () => stage.must('noor', { type: 'regie/volgende', from: step, direct: true }),
      () => stage.must('noor', { type: 'regie/ongedaan', from: step }),
      () => stage.must('noor', { type: 'regie/einde', from: step }),
    ];
    // within the ten seconds in which the change to this step can be taken back
    stage.must('noor', { type: 'regie/terug', from: step });
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    ask();
    const before = stage.state;
    for (const end of ends) {
      stage.state = before;
      end();
      expect(stage.state.facilitator.spotlight).toBeNull();
      expect(stage.team().spotlight).toBeNull();
      expect(stage.state.plenary.spotlight ?? null).toBeNull();
    }
  });
});
