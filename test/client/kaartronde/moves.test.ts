import { beforeEach, describe, expect, test } from 'vitest';
import {
  cardMoves,
  leftToChoose,
  linkable,
  moves,
  tooFew,
  toggleDot,
  zetCards,
  zetPossible,
} from '../../../client/steps/kaartronde/moves.ts';
import { stillThere } from '../../../client/steps/kaartronde/task.ts';
import type { Style } from '../../../shared/decks/content.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';
import { tableOf } from './seated.ts';

const PLAYERS: [string, Style | null][] = [
  ['anna', 'verkenner'],
  ['bo', 'verbinder'],
  ['cas', 'aanjager'],
  ['dirk', null],
];
const everyone = PLAYERS.map(([seat]) => seat);

let stage: Theatre;
let step: string;
beforeEach(() => {
  stage = new Theatre(7).open();
  for (const [seat, style] of PLAYERS) {
    stage.enter(seat);
    if (style) stage.must(seat, { type: 'smaak/kies', style });
  }
  stage.goTo('kaartronde');
  ({ step } = stage);
});

const at = (seat: string) => tableOf(stage, seat);
const may = (seat: string) => moves(at(seat));
const turn = (): string => stage.round().turn?.seat ?? '';
const first = (seat: string): string => stage.hand(seat)[0] ?? '';
const other = (...not: string[]): string => everyone.find((seat) => !not.includes(seat)) ?? '';

function lying(card: string) {
  const found = stage.round().cards.find((one) => one.card === card);
  if (!found) throw new Error(`${card} does not lie`);
  return found;
}

function read(): void {
  for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step });
}

function pass(): Record<string, string> {
  read();
  const laid: Record<string, string> = {};
  while (stage.round().phase === 'beurten') {
    const seat = turn();
    laid[seat] = first(seat);
    stage.must(seat, { type: 'kaart/leg', step, card: first(seat), water: 'mist' });
    stage.must(seat, { type: 'kaart/klaar', step });
  }
  return laid;
}

describe('reading', () => {
  test('KAART-3: swap once, say read once, and begin only after the reading time', () => {
    expect(may('anna')).toMatchObject({ swap: true, sayRead: true, begin: false, lay: false });
    stage.must('anna', { type: 'kaart/ruil', step, card: first('anna') });
    stage.must('anna', { type: 'kaart/gelezen', step });
    expect(may('anna')).toMatchObject({ swap: false, sayRead: false });
    stage.later(120_000);
    expect(may('anna').begin).toBe(true);
  });
});

describe('the pass', () => {
  test('KAART-5: only who has the turn lays or passes; afterwards they say why, and nobody lays', () => {
    read();
    const me = turn();
    expect(may(me)).toMatchObject({
      lay: true,
      pass: true,
      tellDone: false,
      skip: null,
      draw: null,
      zet: null,
    });
    expect(may(other(me))).toMatchObject({ lay: false, pass: false, skip: me });
    stage.must(me, { type: 'kaart/leg', step, card: first(me), water: 'mist' });
    expect(may(me)).toMatchObject({ lay: false, pass: false, tellDone: true });
    expect(may(me).undo).toMatchObject({ kind: 'gelegd' });
  });

  test('KAART-9: others answer once the layer is done; an insight may be hung at once, visibly on behalf of the layer', () => {
    read();
    const me = turn();
    const card = first(me);
    stage.must(me, { type: 'kaart/leg', step, card, water: 'mist' });
    expect(cardMoves(at(other(me)), lying(card))).toMatchObject({ respond: false, insight: 'namens' });
    stage.must(me, { type: 'kaart/klaar', step });
    expect(cardMoves(at(other(me)), lying(card)).respond).toBe(true);
    expect(cardMoves(at(me), lying(card))).toMatchObject({ respond: false, insight: 'eigen' });
  });
});

describe('free play', () => {
  test('KAART-13, KAART-17: drawing with fewer than three in hand, and the reason why not', () => {
    pass();
    expect(may('anna').draw).toBe('ja');
    while (stage.hand('anna').length < 3) stage.must('anna', { type: 'kaart/trek', step });
    expect(may('anna').draw).toBe('hand-vol');
    for (let draws = 0; stage.round().pile > 0 && draws < 60; draws += 1) {
      stage.must('anna', { type: 'kaart/leg', step, card: first('anna'), water: 'mist' });
      stage.must('anna', { type: 'kaart/trek', step });
    }
    stage.must('anna', { type: 'kaart/leg', step, card: first('anna'), water: 'mist' });
    expect(may('anna').draw).toBe('stapel-leeg');
  });

  test('KAART-14: only the layer moves; while they are away one proposes and another agrees', () => {
    const card = pass().anna ?? '';
    expect(cardMoves(at('anna'), lying(card)).move).toBe('zelf');
    expect(cardMoves(at('bo'), lying(card)).move).toBeNull();
    stage.leaveLine('anna');
    expect(cardMoves(at('bo'), lying(card)).move).toBe('voorstel');
    stage.must('bo', { type: 'kaart/verplaats', step, card, water: 'meewind' });
    expect(cardMoves(at('bo'), lying(card))).toMatchObject({ move: 'wacht', proposed: 'meewind' });
    expect(cardMoves(at('cas'), lying(card))).toMatchObject({ move: 'stem-in', proposed: 'meewind' });
  });

  test('what one is busy with over the board is there no more once its card is taken back, and not before', () => {
    pass();
    const card = first('anna');
    expect(stillThere(at('bo'), { kind: 'meer' })).toBe(true);
    stage.must('anna', { type: 'kaart/leg', step, card, water: 'mist' });
    expect(stillThere(at('bo'), { kind: 'kaart', card, doing: null })).toBe(true);
    stage.must('anna', { type: 'kaart/ongedaan', step });
    expect(stillThere(at('bo'), { kind: 'kaart', card, doing: null })).toBe(false);
    expect(stillThere(at('bo'), { kind: 'gedoe' })).toBe(false);
    expect(stillThere(at('bo'), { kind: 'koppel' })).toBe(true);
  });

  test('KAART-15: what somebody built on can no longer be undone', () => {
    pass();
    stage.must('anna', { type: 'kaart/leg', step, card: first('anna'), water: 'mist' });
    const act = may('anna').undo;
    expect(act).toMatchObject({ kind: 'gelegd' });
    const card = act?.kind === 'gelegd' ? act.card : '';
    stage.must('bo', { type: 'kaart/reageer', step, card, kind: 'herken', text: '' });
    expect(may('anna').undo).toBeNull();
  });

  test('linked cards are not offered again', () => {
    const laid = pass();
    const [a, b] = [laid.anna ?? '', laid.bo ?? ''];
    expect(linkable(stage.round(), a).map(({ card }) => card)).toContain(b);
    stage.must('cas', { type: 'kaart/koppel', step, a: b, b: a, words: 'samen' });
    expect(linkable(stage.round(), a).map(({ card }) => card)).not.toContain(b);
  });

  test('a question is to be answered once, by whoever wishes', () => {
    const card = pass().bo ?? '';
    stage.must('anna', { type: 'zet/doorvragen', step, card, text: 'Hoe dan?' });
    const [question] = lying(card).questions;
    expect(cardMoves(at('cas'), lying(card)).answer).toEqual([question?.id]);
    stage.must('cas', { type: 'zet/antwoord', step, card, question: question?.id ?? '', text: 'Zo.' });
    expect(cardMoves(at('cas'), lying(card)).answer).toEqual([]);
  });
});

describe('stijlzetten', () => {
  test('KAART-16: the own flavour, those the team lacks to borrow, a choice without a flavour, and one per round', () => {
    const laid = pass();
    expect(may('anna').zet).toEqual({
      kind: 'eigen',
      style: 'verkenner',
      borrow: ['volhouder', 'spiegelaar', 'hoeder'],
    });
    expect(may('dirk').zet).toEqual({ kind: 'kies' });
    stage.must('anna', { type: 'zet/vasthouden', step, card: laid.bo ?? '', text: 'Elke week bellen' });
    expect(may('anna').zet).toEqual({ kind: 'gedaan', style: 'volhouder' });
    expect(may('bo').zet).toEqual({ kind: 'eigen', style: 'verbinder', borrow: ['spiegelaar', 'hoeder'] });
  });

  test('ZET-1, ZET-2: only on cards of others, and two of them for the Verbinder', () => {
    const laid = pass();
    expect(zetCards(at('bo'), 'verbinder').map(({ card }) => card)).not.toContain(laid.bo);
    expect(zetCards(at('anna'), 'verkenner')).toHaveLength(3);
    expect(zetPossible(at('bo'), 'verbinder')).toBe(true);
    expect(
      zetPossible({ me: 'bo', round: { ...stage.round(), cards: [lying(laid.anna ?? '')] } }, 'verbinder'),
    ).toBe(false);
  });

  test('ZET-5: while the board stands still nothing is offered', () => {
    pass();
    stage.must('dirk', { type: 'zet/pas-op-de-plaats', step });
    expect(may('anna')).toMatchObject({
      lay: false,
      draw: null,
      link: false,
      undo: null,
      zet: null,
      dots: null,
    });
    stage.later(60_000);
    expect(may('anna').lay).toBe(true);
  });
});

describe('dots', () => {
  test('one asks, another agrees; then play is frozen and dots are open', () => {
    const card = pass().bo ?? '';
    expect(may('anna').dots).toBe('vraag');
    stage.must('anna', { type: 'stip/begin', step });
    expect([may('anna').dots, may('bo').dots]).toEqual(['wacht', 'stem-in']);
    stage.must('bo', { type: 'stip/begin', step });
    expect(may('anna')).toMatchObject({ dots: null, dot: true, lay: false, link: false });
    expect(cardMoves(at('anna'), lying(card))).toMatchObject({ respond: false, insight: null, move: null });
  });

  test('KAART-20: up to three on different cards, each taken back at will', () => {
    expect(toggleDot([], 'a')).toEqual(['a']);
    expect(toggleDot(['a', 'b', 'c'], 'd')).toBeNull();
    expect(toggleDot(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  test('KAART-21: in a wide tie the team may mark what is left of three', () => {
    pass();
    stage.must('anna', { type: 'stip/begin', step });
    stage.must('bo', { type: 'stip/begin', step });
    const cards = stage.round().cards.map(({ card }) => card);
    everyone.forEach((seat, i) => stage.must(seat, { type: 'stip/zet', step, cards: [cards[i] ?? ''] }));
    for (const seat of everyone) stage.must(seat, { type: 'stip/klaar', step, ready: true });
    expect(may('anna')).toMatchObject({ dot: false, choose: true });
    expect(leftToChoose(stage.round())).toBe(3);
  });

  test('KAART-24: fewer than three present choose aloud', () => {
    expect(tooFew(at('anna'))).toBe(false);
    stage.leaveLine('bo').leaveLine('cas');
    expect(tooFew(at('anna'))).toBe(true);
  });
});

test('KAART-18, KAART-19: gedoe is dealt with until a second member agreed', () => {
  pass();
  expect(may('anna').gedoe).toBe(false);
  stage.must('noor', { type: 'gedoe/gooi', step, team: null });
  stage.must('anna', { type: 'gedoe/antwoord', step, text: 'We bellen' });
  expect(may('bo').gedoe).toBe(true);
  stage.must('bo', { type: 'gedoe/bevestig', step });
  expect(may('bo').gedoe).toBe(false);
});
