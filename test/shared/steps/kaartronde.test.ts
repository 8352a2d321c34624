import { beforeEach, describe, expect, test } from 'vitest';
import { dealtSizes } from '../../../shared/steps/kaartronde/deal.ts';
import { topOf } from '../../../shared/steps/kaartronde/dots.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { seatChannel, teamChannel } from '../../../shared/workshop/channel.ts';
import type { Style } from '../../../shared/decks/content.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';

/** Four people of different flavours in one team, at the start of their card round. */
const PLAYERS: [string, Style][] = [
  ['anna', 'verkenner'],
  ['bo', 'verbinder'],
  ['cas', 'aanjager'],
  ['dirk', 'spiegelaar'],
];

let stage: Theatre;
let step: string;

beforeEach(() => {
  stage = new Theatre(7).open();
  for (const [seat, style] of PLAYERS) {
    stage.enter(seat);
    stage.must(seat, { type: 'smaak/kies', style });
  }
  stage.goTo('kaartronde');
  ({ step } = stage);
});

const everyone = PLAYERS.map(([seat]) => seat);
const turn = (): string => stage.round().turn?.seat ?? '';
const other = (...not: string[]): string => everyone.find((seat) => !not.includes(seat)) ?? '';
const first = (seat: string): string => stage.hand(seat)[0] ?? '';

function read(): void {
  for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step });
}

/** Everybody lays one card, in turn; the board is in free play afterwards. */
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

function openDots(): void {
  stage.must('anna', { type: 'stip/begin', step });
  stage.must('bo', { type: 'stip/begin', step });
}

describe('the hand and the pile', () => {
  test.each([
    [18, 4, 3],
    [18, 5, 2],
    [18, 3, 3],
    [18, 6, 2],
    [18, 8, 2],
    [6, 4, 1],
  ])('KAART-1: %i cards and %i people give a hand of %i', (cards, people, size) => {
    expect(dealtSizes(cards, Array<number>(people).fill(1))[0]).toBe(size);
  });

  test('KAART-2: hands go to their seat only, the order of the pile to nobody', () => {
    const dealt = stage.log.flatMap(({ events }) => events).find(({ type }) => type === 'kaart/begonnen');
    const heard = JSON.stringify([dealt?.parts['team:t1'], dealt?.parts.all, dealt?.parts.facilitator]);
    expect(heard).not.toMatch(/WP\d/);
    expect(stage.round().pile).toBe(18 - 12);
    expect(new Set(everyone.flatMap((seat) => stage.hand(seat))).size).toBe(12);
  });

  test('KAART-3: each may swap one card, once, while reading', () => {
    const card = first('anna');
    stage.must('anna', { type: 'kaart/ruil', step, card });
    expect(stage.hand('anna')).not.toContain(card);
    expect(stage.hand('anna')).toHaveLength(3);
    expect(stage.refused('anna', { type: 'kaart/ruil', step, card: first('anna') })).toBe('al-geruild');
    expect(stage.refused('bo', { type: 'kaart/ruil', step, card: first('anna') })).toBe('kaart-niet-in-hand');
    read();
    expect(stage.refused('bo', { type: 'kaart/ruil', step, card: first('bo') })).toBe('andere-fase');
  });

  test('KAART-3: when everybody present has read the pass begins; after the reading time any member may begin', () => {
    stage.must('anna', { type: 'kaart/gelezen', step });
    expect(stage.round().phase).toBe('lezen');
    expect(stage.refused('bo', { type: 'kaart/begin', step })).toBe('nog-niet');
    stage.later(120_000).must('bo', { type: 'kaart/begin', step });
    expect(stage.round().phase).toBe('beurten');
  });

  test('KAART-13, KAART-17: one draws with fewer than three in hand; an empty pile refuses with a sentence', () => {
    pass();
    for (let drawn = 0; drawn < 6; drawn += 1) {
      const seat = everyone.find((one) => stage.hand(one).length < 3) ?? '';
      stage.must(seat, { type: 'kaart/trek', step });
      if (stage.hand(seat).length === 3)
        expect(stage.refused(seat, { type: 'kaart/trek', step })).toBe('hand-vol');
      stage.must(seat, { type: 'kaart/leg', step, card: first(seat), water: 'meewind' });
    }
    const seat = everyone.find((one) => stage.hand(one).length < 3) ?? '';
    expect(stage.refused(seat, { type: 'kaart/trek', step })).toBe('stapel-leeg');
  });

  test('KAART-17: the hand of who leaves in the middle of their turn goes under the pile and the turn goes on', () => {
    read();
    const leaver = turn();
    const hand = [...stage.hand(leaver)];
    stage.must(leaver, { type: 'zit/verlaat' });
    expect(stage.state.server.kaartronde[step]?.t1?.pile.slice(-3)).toEqual(hand);
    expect(turn()).not.toBe(leaver);
    expect(stage.state.all.teams[0]?.members).not.toContain(leaver);
    expect(stage.refused(leaver, { type: 'kaart/pas', step })).toBe('onbekende-zitplaats');
  });

  test('MIX-6: a late-comer is dealt what is left and comes last in the pass', () => {
    read();
    stage.enter('eva');
    expect(stage.state.facilitator.latecomers).toEqual([{ seat: 'eva', team: 't1' }]);
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    expect(stage.hand('eva')).toHaveLength(3);
    expect(stage.round().queue.at(-1)).toBe('eva');
    expect(stage.state.facilitator.latecomers).toEqual([]);
  });
});

describe('the pass', () => {
  beforeEach(read);

  test('KAART-4: the order follows the team list from whoever was drawn', () => {
    const members = stage.state.all.teams[0]?.members ?? [];
    const order = [turn(), ...stage.round().queue];
    const start = members.indexOf(order[0] ?? '');
    expect(order).toEqual([...members.slice(start), ...members.slice(0, start)]);
  });

  test('KAART-5: only who has the turn lays, one card, from the own hand', () => {
    const seat = turn();
    const waiting = other(seat);
    expect(stage.refused(waiting, { type: 'kaart/leg', step, card: first(waiting), water: 'mist' })).toBe(
      'niet-aan-de-beurt',
    );
    expect(stage.refused(seat, { type: 'kaart/leg', step, card: first(waiting), water: 'mist' })).toBe(
      'kaart-niet-in-hand',
    );
    stage.must(seat, { type: 'kaart/leg', step, card: first(seat), water: 'onderstroom' });
    expect(stage.refused(seat, { type: 'kaart/leg', step, card: first(seat), water: 'mist' })).toBe(
      'kaart-al-gelegd',
    );
    expect(stage.hand(seat)).toHaveLength(2);
  });

  test('KAART-5: no clock cuts a turn off', () => {
    const seat = turn();
    stage.later(3_600_000).wake();
    expect(turn()).toBe(seat);
  });

  test('KAART-7: who passes may still lay in free play, and nothing counts it', () => {
    const seat = turn();
    stage.must(seat, { type: 'kaart/pas', step });
    while (stage.round().phase === 'beurten') stage.must(turn(), { type: 'kaart/pas', step });
    expect(JSON.stringify(stage.round())).not.toContain('pas');
    stage.must(seat, { type: 'kaart/leg', step, card: first(seat), water: 'mist' });
  });

  test('KAART-8: offline for thirty seconds on one’s turn: to the end of the pass, the second time skipped; no card is lost', () => {
    const seat = turn();
    stage.leaveLine(seat).later(29_999).wake();
    expect(turn()).toBe(seat);
    stage.later(1).wake();
    expect(turn()).not.toBe(seat);
    expect(stage.round().queue.at(-1)).toBe(seat);
    while (turn() !== seat && stage.round().phase === 'beurten')
      stage.must(turn(), { type: 'kaart/pas', step });
    expect(stage.round().phase).toBe('vrij');
    expect(stage.hand(seat)).toHaveLength(3);
  });

  test('KAART-8: while the whole team has no line nobody is passed over; who is back finds the turn where it was', () => {
    const passed = turn();
    stage.must(passed, { type: 'kaart/pas', step });
    const seat = turn();
    const { queue } = stage.round();
    for (const one of [passed, seat, ...queue]) stage.leaveLine(one);
    stage.later(600_000).wake();
    expect(turn()).toBe(seat);
    const away = { type: 'wek/afwezig', step, team: 't1', seat } as const;
    expect(stage.system(away)).toEqual({ refusal: 'te-laat' });
    expect(stage.refused(passed, { type: 'kaart/sla-over', step, seat })).toBe('nog-niet');
    stage.comeBack(passed).later(29_999).wake();
    expect(stage.round()).toMatchObject({ phase: 'beurten', turn: { seat, card: null }, queue });
    for (const one of queue) stage.comeBack(one);
    stage.later(1).wake();
    expect(turn()).toBe(queue[0]);
  });

  test('KAART-8: any member may press "sla over, komt terug"; the second time it is skipped', () => {
    const seat = turn();
    stage.must(other(seat), { type: 'kaart/sla-over', step, seat });
    expect(stage.round().queue.at(-1)).toBe(seat);
    while (turn() !== seat) stage.must(turn(), { type: 'kaart/pas', step });
    stage.must(other(seat), { type: 'kaart/sla-over', step, seat });
    expect(stage.round().phase).toBe('vrij');
  });

  test('KAART-9: others answer after the layer’s "klaar", once per card, changeable, never the layer', () => {
    const seat = turn();
    const card = first(seat);
    const reader = other(seat);
    const recognise: Command = { type: 'kaart/reageer', step, card, kind: 'herken', text: '' };
    stage.must(seat, { type: 'kaart/leg', step, card, water: 'mist' });
    expect(stage.refused(reader, recognise)).toBe('kaart-nog-bezig');
    stage.must(seat, { type: 'kaart/klaar', step });
    stage.must(reader, recognise);
    expect(stage.refused(reader, recognise)).toBe('al-gedaan');
    stage.must(reader, {
      type: 'kaart/reageer',
      step,
      card,
      kind: 'anders',
      text: 'Bij ons is het juist stil.',
    });
    expect(stage.refused(seat, recognise)).toBe('kaart-van-jezelf');
    expect(Object.keys(stage.round().cards[0]?.responses ?? {})).toEqual([reader]);
  });

  test('KAART-10: the sentence of "zie ik anders" may come later and is at most 140', () => {
    const seat = turn();
    const card = first(seat);
    stage.must(seat, { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must(seat, { type: 'kaart/klaar', step });
    const reader = other(seat);
    stage.must(reader, { type: 'kaart/reageer', step, card, kind: 'anders', text: '' });
    expect(
      stage.refused(reader, { type: 'kaart/reageer', step, card, kind: 'anders', text: 'x'.repeat(141) }),
    ).toBe('tekst-te-lang');
    stage.must(reader, { type: 'kaart/reageer', step, card, kind: 'anders', text: '👩🏽‍🚒'.repeat(140) });
  });

  test('KAART-11: a response has its name inside the team; outside nobody hears of it, and nothing counts them', () => {
    const seat = turn();
    const card = first(seat);
    stage.must(seat, { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must(seat, { type: 'kaart/klaar', step });
    const readers = everyone.filter((one) => one !== seat);
    for (const reader of readers) {
      const told = stage.must(reader, { type: 'kaart/reageer', step, card, kind: 'herken', text: '' });
      const outside = told.flatMap(({ parts: { all, plenary, facilitator } }) => [all, plenary, facilitator]);
      expect(JSON.stringify(outside)).not.toContain('herken');
      expect(told[0]?.parts['team:t1']).toMatchObject({ seat: reader, response: { kind: 'herken' } });
    }
    const [lying] = stage.round().cards;
    expect(Object.keys(lying?.responses ?? {}).toSorted()).toEqual(readers.toSorted());
    expect(Object.values(lying ?? {}).filter((value) => typeof value === 'number')).toEqual([]);
  });

  test('KAART-12: exactly one pass; it ends when every present member laid or passed', () => {
    for (let laid = 0; laid < 4; laid += 1) {
      expect(stage.round().phase).toBe('beurten');
      stage.must(turn(), { type: 'kaart/pas', step });
    }
    expect(stage.round().phase).toBe('vrij');
    expect(stage.round().turn).toBeNull();
  });
});

describe('the board', () => {
  let laid: Record<string, string>;
  beforeEach(() => {
    laid = pass();
  });
  const cardOf = (seat: string): string => laid[seat] ?? '';

  test('KAART-6: an insight by the layer, or by another visibly on behalf of the layer, at most 140 graphemes', () => {
    stage.must('bo', {
      type: 'kaart/inzicht',
      step,
      card: cardOf('anna'),
      text: 'Zij bedoelt de wachtlijst.',
    });
    const card = stage.round().cards.find((one) => one.card === cardOf('anna'));
    expect(card?.insight).toEqual({
      text: { by: 'anna', value: 'Zij bedoelt de wachtlijst.' },
      typedBy: 'bo',
    });
    expect(
      stage.refused('anna', { type: 'kaart/inzicht', step, card: cardOf('anna'), text: 'é'.repeat(141) }),
    ).toBe('tekst-te-lang');
    openDots();
    expect(
      stage.refused('anna', { type: 'kaart/inzicht', step, card: cardOf('anna'), text: 'te laat' }),
    ).toBe('andere-fase');
  });

  test('KAART-13: links have words, two different open cards, once', () => {
    const link: Command = {
      type: 'kaart/koppel',
      step,
      a: cardOf('anna'),
      b: cardOf('bo'),
      words: 'zelfde wortel',
    };
    stage.must('cas', link);
    expect(stage.refused('dirk', { ...link, a: link.b, b: link.a })).toBe('koppeling-bestaat');
    expect(stage.refused('dirk', { ...link, b: link.a })).toBe('zelfde-kaart');
    expect(stage.refused('dirk', { ...link, b: 'WP99' })).toBe('kaart-niet-op-bord');
    expect(stage.refused('dirk', { ...link, b: cardOf('cas'), words: ' ' })).toBe('tekst-leeg');
  });

  test('KAART-14: only the layer moves a card; while the layer is away any two members', () => {
    const move: Command = { type: 'kaart/verplaats', step, card: cardOf('anna'), water: 'meewind' };
    expect(stage.refused('bo', move)).toBe('kaart-van-ander');
    stage.leaveLine('anna');
    stage.must('bo', move);
    expect(stage.round().cards.find(({ card }) => card === cardOf('anna'))?.water).toBe('mist');
    expect(stage.refused('bo', move)).toBe('wachten-op-tweede');
    stage.must('cas', move);
    expect(stage.round().cards.find(({ card }) => card === cardOf('anna'))?.water).toBe('meewind');
  });

  test('KAART-15: one’s own last act can be undone until somebody builds on it', () => {
    stage.must('anna', { type: 'kaart/verplaats', step, card: cardOf('anna'), water: 'tegenwind' });
    stage.must('anna', { type: 'kaart/ongedaan', step });
    expect(stage.round().cards.find(({ card }) => card === cardOf('anna'))?.water).toBe('mist');
    expect(stage.refused('anna', { type: 'kaart/ongedaan', step })).toBe('niets-om-ongedaan-te-maken');

    const card = first('anna');
    stage.must('anna', { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must('bo', { type: 'kaart/reageer', step, card, kind: 'herken', text: '' });
    expect(stage.refused('anna', { type: 'kaart/ongedaan', step })).toBe('niets-om-ongedaan-te-maken');
  });

  test('KAART-15: a card taken back is in the hand again; deals and reveals cannot be undone', () => {
    const card = first('anna');
    stage.must('anna', { type: 'kaart/leg', step, card, water: 'mist' });
    stage.must('anna', { type: 'kaart/ongedaan', step });
    expect(stage.hand('anna')).toContain(card);
    stage.must('anna', { type: 'kaart/trek', step });
    expect(stage.refused('anna', { type: 'kaart/ongedaan', step })).toBe('niets-om-ongedaan-te-maken');
  });
});

describe('stijlzetten', () => {
  let laid: Record<string, string>;
  beforeEach(() => {
    laid = pass();
  });
  const cardOf = (seat: string): string => laid[seat] ?? '';

  test('KAART-16: one per person per round, in free play only', () => {
    const ask: Command = { type: 'zet/doorvragen', step, card: cardOf('bo'), text: 'Waar merk je dat aan?' };
    stage.must('anna', ask);
    expect(stage.refused('anna', { ...ask, card: cardOf('cas') })).toBe('zet-al-gedaan');
    openDots();
    expect(
      stage.refused('bo', {
        type: 'zet/belang',
        step,
        a: cardOf('anna'),
        b: cardOf('cas'),
        shares: 'x',
        differs: 'y',
      }),
    ).toBe('andere-fase');
  });

  test('a move of a flavour that a team-mate has is theirs; one that the team lacks may be borrowed once per workshop', () => {
    const ask: Command = { type: 'zet/doorvragen', step, card: cardOf('anna'), text: 'Hoe dan?' };
    expect(stage.refused('bo', ask)).toBe('zet-van-andere-smaak');
    stage.must('bo', { type: 'zet/vasthouden', step, card: cardOf('anna'), text: 'Elke week even bellen.' });
    expect(stage.team().borrowed).toEqual(['volhouder']);
    expect(stage.refused('cas', { type: 'zet/vasthouden', step, card: cardOf('bo'), text: 'nog een' })).toBe(
      'zet-al-geleend',
    );
  });

  test('without a flavour one chooses per round', () => {
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    stage.must('eva', { type: 'zet/doorvragen', step, card: cardOf('anna'), text: 'Wat bedoel je?' });
  });

  test('ZET-1 Doorvragen: one open question on another’s card; whoever wishes answers once', () => {
    expect(stage.refused('anna', { type: 'zet/doorvragen', step, card: cardOf('anna'), text: 'Ik?' })).toBe(
      'kaart-van-jezelf',
    );
    stage.must('anna', { type: 'zet/doorvragen', step, card: cardOf('bo'), text: 'Wie merkt dit?' });
    const question = stage.round().cards.find(({ card }) => card === cardOf('bo'))?.questions[0]?.id ?? '';
    stage.must('bo', { type: 'zet/antwoord', step, card: cardOf('bo'), question, text: 'De balie.' });
    expect(
      stage.refused('bo', { type: 'zet/antwoord', step, card: cardOf('bo'), question, text: 'Nog eens.' }),
    ).toBe('al-gedaan');
  });

  test('ZET-2 Gemeenschappelijk belang: two cards of others, what they share and what stays different', () => {
    const link: Command = {
      type: 'zet/belang',
      step,
      a: cardOf('anna'),
      b: cardOf('cas'),
      shares: 'tijd',
      differs: 'geld',
    };
    expect(stage.refused('bo', { ...link, a: cardOf('bo') })).toBe('kaart-van-jezelf');
    stage.must('bo', link);
    expect(stage.round().links[0]?.differs?.value).toBe('geld');
  });

  test('ZET-3 Eerste stap: parked for the koers, no vote', () => {
    stage.must('cas', {
      type: 'zet/eerste-stap',
      step,
      card: cardOf('anna'),
      what: 'Ik bel de wijk',
      when: 'maandag',
    });
    expect(stage.team().parked).toMatchObject([{ by: 'cas', step, card: cardOf('anna') }]);
  });

  test('ZET-5 Pas op de plaats: the board stands still for sixty seconds, notes are private, then the Spiegelaar speaks', () => {
    stage.must('dirk', { type: 'zet/pas-op-de-plaats', step });
    expect(stage.refused('anna', { type: 'kaart/trek', step })).toBe('stilte');
    stage.must('anna', { type: 'zet/notitie', step, text: 'Wij praten langs elkaar.' });
    expect(stage.state[seatChannel('anna')]?.kaartronde[step]?.note?.value).toBe('Wij praten langs elkaar.');
    expect(JSON.stringify(stage.team())).not.toContain('langs elkaar');
    expect(stage.refused('anna', { type: 'zet/ik-zie-ons', step, us: 'a', me: 'b' })).toBe('niet-voor-jou');
    stage.later(60_000).must('anna', { type: 'kaart/trek', step });
    stage.must('dirk', { type: 'zet/ik-zie-ons', step, us: 'ons haasten', me: 'ik haast mee' });
    expect(stage.round().stilte).toBeNull();
  });

  test('ZET-6 Lege stoel: an absent group speaks one sentence to one card', () => {
    stage.must('anna', {
      type: 'zet/lege-stoel',
      step,
      card: cardOf('bo'),
      group: 'starters',
      sentence: 'Wij wachten al jaren.',
    });
    expect(stage.round().cards.find(({ card }) => card === cardOf('bo'))?.chairs).toHaveLength(1);
    expect(stage.team().borrowed).toEqual(['hoeder']);
  });
});

describe('gedoe', () => {
  test('KAART-18: at most one per team per round, while playing', () => {
    expect(stage.refused('noor', { type: 'gedoe/gooi', step, team: 't1' })).toBe('andere-fase');
    pass();
    expect(stage.refused('anna', { type: 'gedoe/gooi', step, team: 't1' })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'gedoe/gooi', step, team: null });
    expect(stage.refused('noor', { type: 'gedoe/gooi', step, team: 't1' })).toBe('gedoe-al-geweest');
  });

  test('KAART-18: none in a short round', () => {
    const short = structuredClone(stage.content);
    for (const spec of short.format.steps) if (spec.kind === 'kaartronde') spec.settings.short = true;
    const brief = new Theatre(3, short).open().enter('anna').enter('bo').enter('cas').goTo('kaartronde');
    for (const seat of ['anna', 'bo', 'cas']) brief.must(seat, { type: 'kaart/gelezen', step });
    expect(brief.refused('noor', { type: 'gedoe/gooi', step, team: 't1' })).toBe('gedoe-niet-in-deze-ronde');
  });

  test('KAART-19: one places and writes, another confirms; after three minutes it is open and blocks nothing', () => {
    pass();
    stage.must('noor', { type: 'gedoe/gooi', step, team: 't1' });
    stage.must('anna', { type: 'gedoe/plaats', step, water: 'tegenwind' });
    stage.must('anna', { type: 'gedoe/antwoord', step, text: 'Wij bellen eerst.' });
    expect(stage.refused('anna', { type: 'gedoe/bevestig', step })).toBe('gedoe-eigen-antwoord');
    stage.later(180_000).wake();
    expect(stage.round().gedoe?.open).toBe(true);
    stage.must('bo', { type: 'gedoe/bevestig', step });
    expect(stage.round().gedoe?.confirmed).toBe(true);
  });
});

describe('dots and kernkaarten', () => {
  let laid: Record<string, string>;
  beforeEach(() => {
    laid = pass();
  });
  const cardOf = (seat: string): string => laid[seat] ?? '';

  test('nobody freezes a board alone: a second member agrees', () => {
    stage.must('anna', { type: 'stip/begin', step });
    expect(stage.refused('anna', { type: 'stip/begin', step })).toBe('wachten-op-tweede');
    expect(stage.round().phase).toBe('vrij');
    stage.must('bo', { type: 'stip/begin', step });
    expect(stage.round().phase).toBe('stippen');
  });

  test('KAART-20: play freezes; up to three each on different cards; nothing of it is seen before the reveal', () => {
    openDots();
    expect(stage.refused('anna', { type: 'kaart/leg', step, card: first('anna'), water: 'mist' })).toBe(
      'andere-fase',
    );
    const all = everyone.map(cardOf);
    expect(stage.refused('anna', { type: 'stip/zet', step, cards: all })).toBe('te-veel-stippen');
    stage.must('anna', { type: 'stip/zet', step, cards: [cardOf('anna'), cardOf('anna'), cardOf('bo')] });
    expect(stage.state[seatChannel('anna')]?.kaartronde[step]?.dots).toEqual([cardOf('anna'), cardOf('bo')]);
    expect(stage.round().dots).toBeNull();
    const said = stage.log.at(-1)?.events[0]?.parts ?? {};
    expect(Object.keys(said)).toEqual(['seat:anna']);
  });

  test('KAART-20, KAART-21: revealed when all present are ready; the top two are kernkaarten', () => {
    openDots();
    for (const seat of everyone) {
      stage.must(seat, {
        type: 'stip/zet',
        step,
        cards: [cardOf('anna'), ...(seat === 'dirk' ? [] : [cardOf('bo')])],
      });
      stage.must(seat, { type: 'stip/klaar', step, ready: true });
    }
    expect(stage.round().phase).toBe('klaar');
    expect(stage.round().dots).toEqual({ [cardOf('anna')]: 4, [cardOf('bo')]: 3 });
    expect(stage.team().kernkaarten).toEqual([
      { card: cardOf('anna'), step },
      { card: cardOf('bo'), step },
    ]);
  });

  test('KAART-20: the facilitator may reveal', () => {
    openDots();
    stage.must('anna', { type: 'stip/zet', step, cards: [cardOf('cas')] });
    expect(stage.refused('bo', { type: 'regie/onthul', step, team: 't1' })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'regie/onthul', step, team: 't1' });
    expect(stage.round().kern).toEqual([cardOf('cas')]);
  });

  test.each([
    [{ a: 3, b: 2, c: 1 }, ['a', 'b'], null],
    [{ a: 3, b: 2, c: 2 }, ['a', 'b', 'c'], null],
    [{ a: 3, b: 2, c: 2, d: 2 }, [], { sure: ['a'], candidates: ['b', 'c', 'd'] }],
    [{ a: 1, b: 1, c: 1 }, ['a', 'b', 'c'], null],
    [{ a: 1, b: 1, c: 1, d: 1 }, [], { sure: [], candidates: ['a', 'b', 'c', 'd'] }],
    [{ a: 2 }, ['a'], null],
    [{}, [], null],
  ])('KAART-21: %j makes %j, or leaves %j to the team', (dots, kern, tie) => {
    expect(topOf(dots)).toEqual({ kern, tie });
  });

  test('KAART-21: in a wide tie the team chooses aloud and marks it', () => {
    openDots();
    for (const seat of everyone) {
      stage.must(seat, { type: 'stip/zet', step, cards: [cardOf(seat)] });
      stage.must(seat, { type: 'stip/klaar', step, ready: true });
    }
    expect(stage.round().phase).toBe('kiezen');
    expect(stage.refused('anna', { type: 'stip/kies', step, cards: everyone.map(cardOf) })).toBe(
      'te-veel-stippen',
    );
    stage.must('anna', { type: 'stip/kies', step, cards: [cardOf('bo'), cardOf('cas')] });
    expect(stage.round().kern).toEqual([cardOf('bo'), cardOf('cas')]);
  });

  test('KAART-24: with fewer than three present there are no dots; the team chooses aloud', () => {
    stage.leaveLine('cas').leaveLine('dirk');
    openDots();
    expect(stage.round().phase).toBe('kiezen');
    stage.must('anna', { type: 'stip/kies', step, cards: [cardOf('anna')] });
    expect(stage.round().phase).toBe('klaar');
  });

  test('KAART-24: with fewer than three present there are no turns', () => {
    const few = new Theatre(9).open().enter('anna').enter('bo').goTo('kaartronde');
    for (const seat of ['anna', 'bo']) few.must(seat, { type: 'kaart/gelezen', step });
    expect(few.round().phase).toBe('vrij');
  });

  test('KAART-23: the facilitator may always go on; what lies is kept as it is, and going back finds it', () => {
    const before = stage.round();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('anna', { type: 'kaart/trek', step })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(stage.round()).toEqual(before);
  });

  test('KAART-22: a kernkaart of an earlier round is not dealt or dotted again', () => {
    openDots();
    stage.must('anna', { type: 'stip/zet', step, cards: [cardOf('cas')] });
    stage.must('noor', { type: 'regie/onthul', step, team: 't1' });
    const twice = structuredClone(stage.content);
    const round = twice.format.steps.find((spec) => spec.kind === 'kaartronde');
    if (!round) throw new Error('no round');
    twice.format.steps.push({ ...round, id: 'nogeens' });
    const again = new Theatre(7, twice).open();
    for (const [seat] of PLAYERS) again.enter(seat);
    again.goTo('kaartronde');
    for (const seat of everyone) again.must(seat, { type: 'kaart/gelezen', step });
    const seat = again.round().turn?.seat ?? '';
    const card = again.hand(seat)[0] ?? '';
    again.must(seat, { type: 'kaart/leg', step, card, water: 'mist' });
    again.must('noor', { type: 'regie/stippen', step, team: 't1' });
    again.must(seat, { type: 'stip/zet', step, cards: [card] });
    again.must('noor', { type: 'regie/onthul', step, team: 't1' });
    const starter = again.team().started;
    while (again.step !== 'nogeens')
      again.must('noor', { type: 'regie/volgende', from: again.step, direct: true });
    expect(again.team().kernkaarten).toEqual([{ card, step }]);
    expect([
      ...everyone.flatMap((one) => again.hand(one)),
      ...(again.state.server.kaartronde.nogeens?.t1?.pile ?? []),
    ]).not.toContain(card);
    // KAART-4: the next round starts one seat further
    const members = again.state.all.teams[0]?.members ?? [];
    expect(again.team().started).toBe(members[(members.indexOf(starter ?? '') + 1) % members.length]);
  });
});

describe('KAART-25 the stille minuut', () => {
  const minute = () => stage.round().minuut;
  const secret = 'Wij durven de wethouder niets te vragen.';

  beforeEach(() => {
    pass();
  });

  test('everybody writes one thing or nothing; revealed together, shuffled, without an author', () => {
    stage.must('anna', { type: 'minuut/begin', step });
    expect(stage.write('bo', { ongezegd: 'te vroeg' })).toBeNull();
    expect(stage.write('bo', { ongezegd: secret })).toBeNull();
    expect(stage.write('cas', { ongezegd: 'Niemand leest de brieven.' })).toBeNull();
    expect(stage.write('dirk', { ongezegd: '' })).toBeNull();
    for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'minuut/klaar', step });
    expect(minute()?.texts).toBeNull();
    const events = stage.must('dirk', { type: 'minuut/klaar', step });
    expect(minute()?.texts?.toSorted()).toEqual(['Niemand leest de brieven.', secret]);
    // before the reveal the text is nowhere in the log, after it with nobody's seat
    expect(JSON.stringify(stage.log.slice(0, -1))).not.toContain(secret);
    const told = JSON.stringify(
      events.find(({ type }) => type === 'minuut/onthuld')?.parts[teamChannel('t1')],
    );
    for (const seat of everyone) expect(told).not.toContain(seat);
    expect([...stage.sheets]).toEqual([]);
  });

  test('the board stands still until the reveal; after a minute any member may show what there is', () => {
    stage.must('anna', { type: 'minuut/begin', step });
    expect(stage.refused('bo', { type: 'kaart/trek', step })).toBe('stilte');
    expect(stage.refused('bo', { type: 'minuut/toon', step })).toBe('nog-niet');
    stage.write('anna', { ongezegd: secret });
    stage.later(60_000).must('bo', { type: 'minuut/toon', step });
    expect(minute()?.texts).toEqual([secret]);
    expect(stage.write('bo', { ongezegd: 'te laat' })).toBe('andere-fase');
    expect(stage.refused('bo', { type: 'minuut/begin', step })).toBe('al-gedaan');
  });

  test('who leaves or loses the line in the middle holds nothing up', () => {
    stage.must('anna', { type: 'minuut/begin', step });
    expect(stage.write('bo', { ongezegd: secret })).toBeNull();
    for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'minuut/klaar', step });
    expect(stage.refused('anna', { type: 'minuut/toon', step })).toBe('nog-niet');
    stage.leaveLine('dirk').must('anna', { type: 'minuut/toon', step });
    expect(minute()?.texts).toEqual([secret]);
  });

  test('four present at least, a text of at most 140 characters, no field of one’s own making', () => {
    stage.leaveLine('dirk');
    expect(stage.refused('anna', { type: 'minuut/begin', step })).toBe('te-weinig-mensen');
    expect(stage.write('anna', { ongezegd: secret })).toBe('andere-fase');
    stage.system({ type: 'zit/aanwezig', seat: 'dirk', online: true });
    stage.must('anna', { type: 'minuut/begin', step });
    expect(stage.write('anna', { ongezegd: 'x'.repeat(141) })).toBe('tekst-te-lang');
    expect(stage.write('anna', { iets: 'x' })).toBe('vorm');
    expect(stage.write('anna', { ongezegd: 3 })).toBe('vorm');
    expect(stage.write('noor', { ongezegd: 'x' })).toBe('niet-jouw-rol');
  });

  test('a round without the setting has none', () => {
    const format = {
      ...CONTENT.format,
      steps: CONTENT.format.steps.map((spec) =>
        spec.kind === 'kaartronde' ? { ...spec, settings: { ...spec.settings, stilleMinuut: false } } : spec,
      ),
    };
    const plain = new Theatre(7, { ...CONTENT, format }).open();
    for (const seat of everyone) plain.enter(seat);
    plain.goTo('kaartronde');
    for (const seat of everyone) plain.must(seat, { type: 'kaart/gelezen', step: plain.step });
    while (plain.round().phase === 'beurten')
      plain.must(plain.round().turn?.seat ?? '', { type: 'kaart/pas', step: plain.step });
    expect(plain.refused('anna', { type: 'minuut/begin', step: plain.step })).toBe('andere-stap');
  });
});
