import { expect, test } from 'vitest';
import { STAND } from '../../../shared/steps/tegenspraak/state.ts';
import { forTeam } from '../../../shared/workshop/channel.ts';
import { event } from '../../../shared/workshop/context.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import { byTwo } from '../../../shared/workshop/together.ts';
import { contentOf, Theatre } from './theatre.ts';

function played(): Theatre {
  const stage = new Theatre(5, contentOf('tegenspraak-60')).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk']) stage.enter(seat);
  return stage.goTo('tegenspraak');
}

test('decision 0003: one asks, another agrees; asking twice is no agreeing; who is alone decides', () => {
  const stage = played();
  const DECIDED = [event('besloten', {})];
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('there is no team');
  const word = (asked: string | null, seat: string) => {
    const ask = { type: 'scan/bijna', step: stage.step, seat } as const;
    const answer = byTwo(stage.state, { team, seat }, asked, ask, () => DECIDED);
    return isRefusal(answer) ? answer.refusal : answer;
  };
  expect(word(null, 'anna')).toEqual([
    event('scan/bijna', forTeam(team.id, { type: 'scan/bijna', step: stage.step, seat: 'anna' })),
  ]);
  expect(word('anna', 'anna')).toBe('wachten-op-tweede');
  expect(word('anna', 'bo')).toBe(DECIDED);
  for (const seat of ['bo', 'cas', 'dirk']) stage.leaveLine(seat);
  expect(word(null, 'anna')).toBe(DECIDED);
});

test('what somebody wrote unseen goes from the store when they leave or are removed', () => {
  const stage = played();
  for (const seat of ['anna', 'bo', 'cas']) expect(stage.write(seat, { [STAND]: 2 })).toBeNull();
  stage.must('anna', { type: 'zit/verlaat' });
  stage.must('noor', { type: 'regie/verwijder', seat: 'bo' });
  expect([...stage.sheets.keys()]).toEqual([`cas ${stage.step}`]);
});
