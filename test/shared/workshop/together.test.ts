import { expect, test } from 'vitest';
import { STAND } from '../../../shared/steps/tegenspraak/state.ts';
import { seconded } from '../../../shared/workshop/together.ts';
import { contentOf, Theatre } from './theatre.ts';

function played(): Theatre {
  const stage = new Theatre(5, contentOf('tegenspraak-60')).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk']) stage.enter(seat);
  return stage.goTo('tegenspraak');
}

test('decision 0003: one asks, another agrees; asking twice is no agreeing; who is alone decides', () => {
  const stage = played();
  const word = (asked: string | null, seat: string) => {
    const [team] = stage.state.all.teams;
    return team && seconded(stage.state, team, asked, seat);
  };
  expect(word(null, 'anna')).toBe('gevraagd');
  expect(word('anna', 'anna')).toBe('al-gevraagd');
  expect(word('anna', 'bo')).toBe('besloten');
  for (const seat of ['bo', 'cas', 'dirk']) stage.leaveLine(seat);
  expect(word(null, 'anna')).toBe('besloten');
});

test('what somebody wrote unseen goes from the store when they leave or are removed', () => {
  const stage = played();
  for (const seat of ['anna', 'bo', 'cas']) expect(stage.write(seat, { [STAND]: 2 })).toBeNull();
  stage.must('anna', { type: 'zit/verlaat' });
  stage.must('noor', { type: 'regie/verwijder', seat: 'bo' });
  expect([...stage.sheets.keys()]).toEqual([`cas ${stage.step}`]);
});
