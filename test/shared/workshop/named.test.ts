import { expect, test } from 'vitest';
import { partiesNamed } from '../../../shared/workshop/named.ts';
import { PARTY_FIELDS } from '../../../shared/steps/systeem/state.ts';
import { contentOf, Theatre } from './theatre.ts';

test('SYSTEEM-9 the parties that a team missed are offered at its speelveld, each once, and none before the list is open', () => {
  const stage = new Theatre(7, contentOf('leeratelier-60')).open();
  for (const seat of ['anna', 'bo', 'cas']) stage.enter(seat);
  const step = 'systeem';
  stage.goTo(step);
  stage.write('anna', { [PARTY_FIELDS[0]]: 'Bewoners', [PARTY_FIELDS[1]]: 'Jongeren' });
  expect(partiesNamed(stage.team())).toEqual([]);
  for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'systeem/klaar', step, phase: 'wie' });
  stage.must('bo', { type: 'systeem/partij', step, name: 'Huisartsen' });
  expect(partiesNamed(stage.team()).toSorted()).toEqual(['Bewoners', 'Huisartsen', 'Jongeren']);
  const { systeem } = stage.team();
  const wat = { phase: 'klaar', parties: [{ id: 'p', name: { by: 'anna', value: 'Jongeren' } }] };
  const both = { systeem, wat: { wat } } as unknown as Parameters<typeof partiesNamed>[0];
  expect(partiesNamed(both).filter((name) => name === 'Jongeren')).toHaveLength(1);
});
