import { beforeEach, describe, expect, test } from 'vitest';
import {
  brokenWishes,
  lying,
  oddSizes,
  organisationColumns,
  remoteAlone,
  sinceThen,
  styleColumns,
} from '../../../client/screens/regie/mix/table.ts';
import { exchangeCost } from '../../../client/screens/regie/mix/words.ts';
import type { MixFacilitator } from '../../../shared/steps/mix/state.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';

let stage: Theatre;
const seats = ['anna', 'bo', 'cas', 'dee', 'eva', 'fem'];
beforeEach(() => {
  stage = new Theatre(5).open();
  for (const [at, seat] of seats.entries())
    stage
      .enter(seat, 'deelnemer', at < 4 ? 'gemeente' : 'provincie')
      .must(seat, { type: 'smaak/kies', style: at % 2 === 0 ? 'hoeder' : 'verkenner' });
  stage.goTo('mix');
  stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 3 });
});
const people = () => stage.state.all.people;
const proposal = (): MixFacilitator => {
  const found = stage.state.facilitator.mix[stage.step];
  if (!found) throw new Error('no proposal');
  return found;
};
const mixing = () => {
  const found = stage.state.facilitator.mixing;
  if (!found) throw new Error('nothing said');
  return found;
};

describe('what a facilitator reads from the teams as they lie', () => {
  test('who came and who went, and teams without who went', () => {
    stage.enter('gijs').must('bo', { type: 'zit/verlaat' });
    expect(sinceThen(people(), proposal())).toEqual({ came: ['gijs'], went: ['bo'] });
    expect(lying(people(), proposal()).flat().toSorted()).toEqual(seats.filter((seat) => seat !== 'bo'));
  });

  test('a wish holds or does not, after a move at once; before there are teams none is broken', () => {
    const [[a = '', b = ''] = []] = proposal().teams;
    stage.must('noor', { type: 'mix/wens', wish: { kind: 'samen', seats: [a, b] } });
    stage.must('noor', { type: 'mix/wens', wish: { kind: 'apart', seats: [a, b] } });
    const [together, apart] = mixing().wishes.map(({ id }) => id);
    expect([...brokenWishes(proposal().teams, mixing().wishes)]).toEqual([apart]);
    stage.must('noor', { type: 'mix/verplaats', step: stage.step, seat: a, team: 1 });
    expect([...brokenWishes(proposal().teams, mixing().wishes)]).toEqual([together]);
    expect([...brokenWishes([], mixing().wishes)]).toEqual([]);
  });

  test('MIX-1: the only one at a table who is elsewhere; two are company', () => {
    const remote = {
      anna: { by: 'anna', value: true },
      bo: { by: 'bo', value: true },
      cas: { by: 'cas', value: null },
    };
    expect(remoteAlone([['anna', 'cas'], ['bo']], remote)).toEqual(['anna']);
    expect(remoteAlone([['anna', 'bo', 'cas']], remote)).toEqual([]);
  });

  test('MIX-2: sizes that differ by more than one', () => {
    expect(
      oddSizes([
        ['a', 'b', 'c'],
        ['d', 'e', 'f', 'g'],
      ]),
    ).toEqual([]);
    expect(
      oddSizes([
        ['a', 'b', 'c'],
        ['d', 'e', 'f', 'g', 'h'],
      ]),
    ).toEqual([1]);
    expect(oddSizes([['a', 'b']])).toEqual([]);
  });

  test('MIX-3: styles are counted as they are shown, and judged only when all show one', () => {
    const teams = [
      ['anna', 'cas', 'eva'],
      ['bo', 'dee', 'fem'],
    ];
    const hoeder = () => styleColumns(people(), teams).find(({ category }) => category === 'hoeder');
    expect(hoeder()).toEqual({ category: 'hoeder', counts: [3, 0], off: [0, 1] });
    stage.must('bo', { type: 'smaak/deel', shared: false });
    expect(hoeder()).toEqual({ category: 'hoeder', counts: [3, 0], off: [] });
    expect(styleColumns(people(), teams).at(-1)).toEqual({ category: null, counts: [0, 1], off: [] });
  });

  test('organisations: the largest ones apart, the others together', () => {
    const teams = [
      ['anna', 'bo', 'cas', 'dee'],
      ['eva', 'fem'],
    ];
    expect(organisationColumns(people(), teams)).toEqual([
      { category: 'gemeente', counts: [4, 0], off: [0, 1] },
      { category: 'provincie', counts: [0, 2], off: [0, 1] },
    ]);
    const many = Array.from({ length: 9 }, (_one, at) => `extra${at}`);
    for (const seat of many) stage.enter(seat, 'deelnemer', `dienst ${seat}`);
    const columns = organisationColumns(people(), [...teams, many]);
    expect(columns).toHaveLength(7);
    expect(columns.at(-1)).toMatchObject({ category: null, off: [] });
  });

  test('an exchange costs what comes first', () => {
    const none = { seat: 'bo', team: 1, mixedTeams: 0, style: 0, organisation: 0, difference: -1 };
    expect(exchangeCost(none)).toEqual({ id: 'niets', aantal: 0 });
    expect(exchangeCost({ ...none, difference: 0.2 }).id).toBe('gelijkenis');
    expect(exchangeCost({ ...none, organisation: 2 })).toEqual({ id: 'organisaties', aantal: 2 });
    expect(exchangeCost({ ...none, style: 1, organisation: 2 })).toEqual({ id: 'smaken', aantal: 1 });
    expect(exchangeCost({ ...none, mixedTeams: 1, style: 1 }).id).toBe('gemengd');
  });
});
