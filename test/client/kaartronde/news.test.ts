import { beforeEach, describe, expect, test } from 'vitest';
import { news } from '../../../client/steps/kaartronde/news.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';

const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;
let step: string;
beforeEach(() => {
  stage = new Theatre(7).open();
  for (const seat of everyone) stage.enter(seat);
  stage.goTo('kaartronde');
  ({ step } = stage);
});

/** What one member hears of what happens meanwhile. */
function heard(me: string, happens: () => void) {
  const before = stage.round();
  happens();
  return news(before, stage.round(), me);
}

const read = () => everyone.forEach((seat) => stage.must(seat, { type: 'kaart/gelezen', step }));
const turn = (): string => stage.round().turn?.seat ?? '';
const first = (seat: string): string => stage.hand(seat)[0] ?? '';

function lay(): void {
  stage.must(turn(), { type: 'kaart/leg', step, card: first(turn()), water: 'mist' });
}

function passAll(): void {
  read();
  while (stage.round().phase === 'beurten') stage.must(turn(), { type: 'kaart/pas', step });
}

describe('what is said aloud about the board', () => {
  test('the first turn, to who has it and to the others', () => {
    const before = stage.round();
    read();
    const me = turn();
    expect(news(before, stage.round(), me)).toEqual([{ kind: 'jouw-beurt' }]);
    const other = everyone.find((seat) => seat !== me) ?? '';
    expect(news(before, stage.round(), other)).toEqual([{ kind: 'beurt', seat: me }]);
  });

  test('a card that another laid, not one’s own', () => {
    read();
    const me = turn();
    const card = first(me);
    const before = stage.round();
    lay();
    expect(news(before, stage.round(), me)).toEqual([]);
    const other = everyone.find((seat) => seat !== me) ?? '';
    expect(news(before, stage.round(), other)).toEqual([{ kind: 'gelegd', seat: me, card, water: 'mist' }]);
  });

  test('the end of the pass', () => {
    expect(heard('anna', passAll)).toEqual([{ kind: 'vrij' }]);
  });

  test('gedoe, once when it comes and once when it stays open', () => {
    passAll();
    const come = heard('anna', () => stage.must('noor', { type: 'gedoe/gooi', step, team: null }));
    expect(come).toEqual([{ kind: 'gedoe', card: stage.round().gedoe?.card }]);
    expect(heard('anna', () => stage.later(180_000).wake())).toEqual([{ kind: 'gedoe-open' }]);
    expect(heard('anna', () => stage.must('bo', { type: 'gedoe/plaats', step, water: 'mist' }))).toEqual([]);
  });

  test('who asks for the dots, then that they are open, then that they are revealed', () => {
    passAll();
    stage.must('anna', { type: 'kaart/leg', step, card: first('anna'), water: 'mist' });
    const asks = () => stage.must('anna', { type: 'stip/begin', step });
    expect(heard('bo', asks)).toEqual([{ kind: 'stippen-gevraagd', seat: 'anna' }]);
    expect(heard('anna', () => stage.must('bo', { type: 'stip/begin', step }))).toEqual([
      { kind: 'stippen' },
    ]);
    const ready = () =>
      everyone.forEach((seat) => stage.must(seat, { type: 'stip/klaar', step, ready: true }));
    expect(heard('anna', ready)).toEqual([{ kind: 'klaar' }]);
  });

  test('a minute of stillness, to the others', () => {
    passAll();
    const before = stage.round();
    stage.must('anna', { type: 'zet/pas-op-de-plaats', step });
    expect(news(before, stage.round(), 'anna')).toEqual([]);
    expect(news(before, stage.round(), 'bo')).toEqual([{ kind: 'stilte', seat: 'anna' }]);
  });

  test('what others do with a card, not what one does oneself', () => {
    passAll();
    const [card, other] = [first('anna'), first('bo')];
    stage.must('anna', { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must('bo', { type: 'kaart/leg', step, card: other, water: 'mist' });
    const says = (seat: string, does: () => void, told: unknown[]) => {
      const before = stage.round();
      does();
      expect(news(before, stage.round(), seat)).toEqual([]);
      expect(news(before, stage.round(), 'dirk')).toEqual(told);
    };
    says('anna', () => stage.must('anna', { type: 'kaart/inzicht', step, card, text: 'Zo zit het' }), [
      { kind: 'inzicht', seat: 'anna', card },
    ]);
    const responds = (kind: 'herken' | 'anders') => () =>
      stage.must('bo', { type: 'kaart/reageer', step, card, kind, text: '' });
    says('bo', responds('herken'), [{ kind: 'herken', seat: 'bo', card }]);
    says('bo', responds('anders'), [{ kind: 'anders', seat: 'bo', card }]);
    says('anna', () => stage.must('anna', { type: 'kaart/verplaats', step, card, water: 'tegenwind' }), [
      { kind: 'verplaatst', seat: 'anna', card, water: 'tegenwind' },
    ]);
    const links = () => stage.must('cas', { type: 'kaart/koppel', step, a: card, b: other, words: 'samen' });
    says('cas', links, [{ kind: 'gekoppeld', seat: 'cas', card, other }]);
  });
});
