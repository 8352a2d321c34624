import { beforeEach, describe, expect, test } from 'vitest';
import { harvestFields } from '../../../shared/harvest/speelveld.ts';
import type { VeldTeam } from '../../../shared/steps/speelveld/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

/** People come late, leave and go back: what was there stays, and whoever comes joins what is on. */
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

beforeEach(() => {
  stage = new Theatre(13, contentOf('grenzeloos-75')).open();
  for (const seat of everyone) stage.enter(seat);
});

function late(seat: SeatId): void {
  stage.enter(seat);
  stage.must('noor', { type: 'regie/plaats', seat, team: 't1' });
}

describe('the koers', () => {
  const words = { from: 'ieder voor zich', to: 'samen', via: '' };
  beforeEach(() => void stage.goTo('koers'));

  test('a late-comer writes along until the reveal', () => {
    late('els');
    stage.must('els', { type: 'koers/schrijf', step: stage.step, ...words });
    for (const seat of [...everyone, 'els']) stage.must(seat, { type: 'koers/klaar', step: stage.step });
    expect(stage.team().koers[stage.step]?.proposals.map(({ by }) => by)).toEqual(['els']);
  });

  test('REGIE-8 going back and on finds what was written in silence', () => {
    const { step } = stage;
    stage.must('anna', { type: 'koers/schrijf', step, ...words });
    stage.must('noor', { type: 'regie/terug', from: step });
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    for (const seat of everyone) stage.must(seat, { type: 'koers/klaar', step });
    expect(stage.team().koers[step]?.proposals[0]?.text.to?.value).toBe('samen');
  });
});

describe('the speelveld', () => {
  function field(): VeldTeam {
    const at = stage.team().speelveld?.speelveld;
    if (!at) throw new Error('no speelveld');
    return at;
  }
  const step = 'speelveld';

  test('VELD-1 MIX-6 a late-comer writes along in the silence and comes last in the pass', () => {
    stage.goTo('speelveld');
    late('els');
    stage.must('els', { type: 'veld/schrijf', step, name: 'Buurtcentrum', sector: 'middenveld' });
    for (const seat of [...everyone, 'els']) stage.must(seat, { type: 'veld/gereed', step });
    expect(field().queue.at(-1)).toBe('els');
  });

  /** A chair at a card in this water, brought from the card round to the field. */
  function brought(water: 'mist' | 'onderstroom'): void {
    stage.goTo('kaartronde');
    const { step: round } = stage;
    for (const seat of everyone) stage.must(seat, { type: 'kaart/gelezen', step: round });
    for (let turn = stage.round().turn; turn; turn = stage.round().turn)
      stage.must(turn.seat, { type: 'kaart/pas', step: round });
    const card = stage.hand('anna')[0] ?? '';
    stage.must('anna', { type: 'kaart/leg', step: round, card, water });
    const chair = { group: 'jongeren zonder huis', sentence: 'ik slaap op een bank' };
    stage.must('bo', { type: 'zet/lege-stoel', step: round, card, ...chair });
    stage.goTo('speelveld');
    for (const seat of everyone) stage.must(seat, { type: 'veld/gereed', step });
    while (field().turn) stage.must(field().turn?.seat ?? '', { type: 'veld/pas', step });
    const [carried] = field().carried;
    stage.must('cas', { type: 'veld/neem-mee', step, chair: carried?.id ?? '' });
    expect(stage.refused('dirk', { type: 'veld/neem-mee', step, chair: carried?.id ?? '' })).toBe(
      'al-gedaan',
    );
  }
  const missed = () =>
    harvestFields({ slice: stage.team(), members: everyone, content: stage.content }).flatMap((one) =>
      one.missed.map(({ who }) => who),
    );

  test('ZET-6 a chair of a card round comes along to the field, with where it came from', () => {
    brought('mist');
    expect(field().absentees[0]).toMatchObject({ name: { by: 'bo' }, origin: { step: 'wicked' } });
    expect(missed()).toEqual(['jongeren zonder huis']);
  });

  test('KOERS-5 a chair from Onderstroom stays out of the harvest until its card is ticked', () => {
    brought('onderstroom');
    expect(missed()).toEqual([]);
    const origin = field().absentees[0]?.origin;
    stage.must('anna', { type: 'oogst/vink', item: `kaart:${origin?.step}:${origin?.card}`, on: true });
    expect(missed()).toEqual(['jongeren zonder huis']);
  });
});
