import { beforeEach, describe, expect, test } from 'vitest';
import { channelsOf, glimpseChannel } from '../../../shared/workshop/channel.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { glimpseOf } from '../../../shared/workshop/glimpse.ts';
import { Theatre } from './theatre.ts';

let stage: Theatre;
let step: string;

beforeEach(() => {
  stage = new Theatre(21).open().enter('anna').enter('bo').enter('cas').enter('dirk').goTo('kaartronde');
  ({ step } = stage);
});

const look = (team: string | null) => ({ type: 'regie/kijk-mee', team }) as const;
const watchers = (): readonly string[] => stage.team().watchers ?? [];

/** Everybody lays their first card: the first two in Onderstroom, the others in Mist. */
function lay(): { under: string[]; open: string[] } {
  const laid: string[] = [];
  for (const seat of ['anna', 'bo', 'cas', 'dirk']) stage.must(seat, { type: 'kaart/gelezen', step });
  while (stage.round().phase === 'beurten') {
    const seat = stage.round().turn?.seat ?? '';
    const card = stage.hand(seat)[0] ?? '';
    const water = laid.length < 2 ? 'onderstroom' : 'mist';
    stage.must(seat, { type: 'kaart/leg', step, card, water });
    stage.must(seat, { type: 'kaart/klaar', step });
    laid.push(card);
  }
  return { under: laid.slice(0, 2), open: laid.slice(2) };
}

describe('REGIE-4: looking along', () => {
  test('is told to the team in the same event, and gives its glimpse to who looks and to nobody else', () => {
    stage.enter('ria', 'begeleider');
    const [begun] = stage.must('noor', look('t1'));
    expect(Object.keys(begun?.parts ?? {}).toSorted()).toEqual(['facilitator', 'team:t1']);
    expect(watchers()).toEqual(['noor']);
    expect(channelsOf(stage.state, 'noor')).toContain(glimpseChannel('t1'));
    expect(channelsOf(stage.state, 'ria')).not.toContain(glimpseChannel('t1'));
    expect(channelsOf(stage.state, 'noor')).not.toContain('team:t1');
  });

  test('ends when the facilitator says so, loses the line, leaves, or ends the workshop; and when the server restarts', () => {
    const ends = [
      () => stage.must('noor', look(null)),
      () => stage.leaveLine('noor').system({ type: 'zit/aanwezig', seat: 'noor', online: true }),
      () => stage.system({ type: 'workshop/hervat' }),
      () => stage.must('noor', { type: 'regie/einde', from: step }),
      () => stage.must('noor', { type: 'zit/verlaat' }),
    ];
    const begun = stage.state;
    for (const end of ends) {
      stage.state = begun;
      stage.must('noor', look('t1'));
      end();
      expect(watchers()).toEqual([]);
      expect(channelsOf(stage.state, 'noor')).not.toContain(glimpseChannel('t1'));
    }
  });

  test('is with one team at a time, and only of a facilitator', () => {
    expect(stage.refused('anna', look('t1'))).toBe('niet-jouw-rol');
    expect(stage.refused('noor', look('t9'))).toBe('ander-team');
    expect(stage.refused('noor', look(null))).toBe('al-gedaan');
    stage.must('noor', look('t1'));
    expect(stage.refused('noor', look('t1'))).toBe('al-gedaan');
    stage.must('noor', { type: 'regie/einde', from: step });
    expect(stage.refused('noor', look('t1'))).toBe('workshop-afgelopen');
  });
});

describe('REGIE-4: what is seen', () => {
  test('the cards that lie open, by water and without a layer; of Onderstroom not even how many', () => {
    const { under, open } = lay();
    const glimpse = glimpseOf(stage.state, 't1');
    expect(glimpse.board?.waters).toEqual({ meewind: [], tegenwind: [], mist: open });
    for (const card of under) expect(JSON.stringify(glimpse)).not.toContain(card);
    expect(JSON.stringify(glimpse)).not.toMatch(/anna|bo"|cas|dirk/);
  });

  test('a kernkaart that lay in Onderstroom is left out, one that lay elsewhere is there', () => {
    const { under, open } = lay();
    stage.must('noor', { type: 'regie/stippen', step, team: 't1' });
    const [deep = '', high = ''] = [under[0], open[0]];
    for (const seat of ['anna', 'bo', 'cas', 'dirk'])
      stage.must(seat, { type: 'stip/zet', step, cards: [deep, high] });
    stage.must('noor', { type: 'regie/onthul', step, team: 't1' });
    expect(
      stage
        .team()
        .kernkaarten.map(({ card }) => card)
        .toSorted(),
    ).toEqual([deep, high].toSorted());
    expect(glimpseOf(stage.state, 't1').kern).toEqual([high]);
  });

  test('nothing of what somebody wrote on a card', () => {
    const { open } = lay();
    const [card = ''] = open;
    const layer = stage.round().cards.find((one) => one.card === card)?.by ?? '';
    const before = glimpseOf(stage.state, 't1');
    stage.must(layer, { type: 'kaart/inzicht', step, card, text: 'Dit is van ons' });
    expect(glimpseOf(stage.state, 't1')).toEqual(before);
  });

  test('the opgave as the team has it now; after erasing its author not their words', () => {
    const other = new Theatre(3).open().enter('anna').enter('bo').goTo('opgave');
    const step = other.step;
    const text = { sentence: 'Niemand betaalt dubbel', forWhom: 'gezinnen', effect: '' };
    const [made] = other.must('anna', { type: 'opgave/stel-voor', step, card: null, ...text });
    const part = made?.parts['team:t1'];
    if (part?.type !== 'opgave/voorgesteld') throw new Error('no proposal');
    for (const seat of ['anna', 'bo'])
      other.must(seat, { type: 'opgave/kies', step, proposal: part.proposal.id });
    expect(glimpseOf(other.state, 't1').opgave?.sentence).toBe('Niemand betaalt dubbel');
    expect(glimpseOf(eraseState(other.state, 'anna'), 't1').opgave?.sentence ?? null).toBeNull();
  });
});
