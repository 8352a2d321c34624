import { beforeEach, describe, expect, test } from 'vitest';
import {
  arrived,
  attendance,
  listed,
  minutesSince,
  readiness,
  teamsWithHands,
} from '../../../client/screens/regie/people.ts';
import { flavoursOf, isConfirmed, unplaced } from '../../../client/screens/regie/proposal.ts';
import type { MixFacilitator } from '../../../shared/steps/mix/state.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';

let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(5).open().enter('beamer', 'plenair').enter('cas').enter('anna').enter('bo');
});
const people = () => stage.state.all.people;

describe('who is here', () => {
  test('facilitators first, then by name; screens and leavers are not people', () => {
    stage.must('noor', { type: 'regie/verwijder', seat: 'bo' });
    expect(listed(stage.state.all).map(({ seat }) => seat)).toEqual(['noor', 'anna', 'cas']);
  });

  test('only participants are counted; a lost line is not a leaver', () => {
    stage.leaveLine('anna');
    expect(attendance(people())).toEqual({ present: 2, total: 3 });
    stage.must('noor', { type: 'regie/verwijder', seat: 'bo' });
    expect(attendance(people())).toEqual({ present: 1, total: 2 });
  });

  test('who left is neither ready nor busy', () => {
    stage.must('noor', { type: 'regie/verwijder', seat: 'bo' });
    expect(readiness(people(), ['bo', 'cas'])).toEqual({ ready: ['cas'], busy: ['anna'] });
  });

  test('a hand belongs to the team of who raised it, if there is one', () => {
    expect([...teamsWithHands([], [{ seat: 'bo' }])]).toEqual([]);
    const teams = [{ id: 't1', name: 'Springtij', number: 1, members: ['bo'] }];
    expect([...teamsWithHands(teams, [{ seat: 'bo' }, { seat: 'cas' }])]).toEqual(['t1']);
  });

  test('only what is new is told, and minutes never run backwards', () => {
    expect(arrived(['a', 'b'], ['b', 'c'])).toEqual(['c']);
    expect(minutesSince(5_000, 4_000)).toBe(0);
    expect(minutesSince(0, 119_999)).toBe(1);
  });
});

describe('the proposal for the teams', () => {
  const proposal = (): MixFacilitator => {
    const found = stage.state.facilitator.mix[stage.step];
    if (!found) throw new Error('no proposal');
    return found;
  };
  beforeEach(() => {
    for (const seat of ['dee', 'eva', 'fem']) stage.enter(seat);
    stage.goTo('mix');
    stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 3 });
  });

  test('who comes in after it is not in it yet', () => {
    expect(unplaced(people(), proposal())).toEqual([]);
    stage.enter('gijs');
    expect(unplaced(people(), proposal())).toEqual(['gijs']);
  });

  test('it is confirmed until somebody is moved or it is mixed again', () => {
    expect(isConfirmed(people(), stage.state.all.teams, proposal())).toBe(false);
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    expect(isConfirmed(people(), stage.state.all.teams, proposal())).toBe(true);
    const [seat = ''] = proposal().teams[0] ?? [];
    stage.must('noor', { type: 'mix/verplaats', step: stage.step, seat, team: 1 });
    expect(isConfirmed(people(), stage.state.all.teams, proposal())).toBe(false);
    stage.must('noor', { type: 'mix/ongedaan', step: stage.step });
    expect(isConfirmed(people(), stage.state.all.teams, proposal())).toBe(true);
  });

  test('a late-comer in a team and a leaver change nothing about it', () => {
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    stage.enter('gijs');
    stage.must('noor', { type: 'regie/plaats', seat: 'gijs', team: 't2' });
    stage.must('noor', { type: 'regie/verwijder', seat: 'dee' });
    expect(isConfirmed(people(), stage.state.all.teams, proposal())).toBe(true);
  });
});

describe('MIX-3: only flavours that are shown', () => {
  const share = (seat: string, style: 'verkenner' | 'hoeder', shared: boolean) => {
    stage.must(seat, { type: 'smaak/kies', style });
    stage.must(seat, { type: 'smaak/deel', shared });
  };

  test('what is missing is only said when everybody shows a flavour', () => {
    share('anna', 'verkenner', true);
    share('bo', 'hoeder', false);
    stage.goTo('theedoos');
    expect(flavoursOf(people(), ['anna', 'bo'])).toMatchObject({ hidden: 1, missing: null });
    stage.must('bo', { type: 'smaak/deel', shared: true });
    const both = flavoursOf(people(), ['anna', 'bo']);
    expect(both.hidden).toBe(0);
    expect(both.missing).toEqual(['verbinder', 'aanjager', 'volhouder', 'spiegelaar']);
    expect(both.parts.find(({ style }) => style === 'hoeder')?.count).toBe(1);
  });
});
