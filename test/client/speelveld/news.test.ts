import { describe, expect, test } from 'vitest';
import { fieldNews } from '../../../client/steps/speelveld/news.ts';
import { owned } from '../../../shared/workshop/ids.ts';
import { fieldWith, partyNamed } from './fields.ts';

const empty = fieldWith({});

describe('what others did on the field', () => {
  test('is that they set a party, drew a line and named who is missing', () => {
    const line = { id: 'l', by: 'cas', kind: 'spanning', a: 'p', b: 'q', words: null } as const;
    const absentee = { id: 'w', by: 'bo', name: owned('bo', 'jongeren'), origin: null };
    const after = fieldWith({ parties: [partyNamed('p')], lines: [line], absentees: [absentee] });
    expect(fieldNews(empty, after, 'anna')).toEqual([
      { kind: 'gezet', seat: 'bo', party: 'p', ring: 'betrokken' },
      { kind: 'lijn', seat: 'cas', line },
      { kind: 'mist', seat: 'bo', absentee: 'w' },
    ]);
  });

  test('VELD-7: is who moved a party as long as that is known, and that the team differs', () => {
    const before = fieldWith({ parties: [partyNamed('p')] });
    const moved = partyNamed('p', { ring: 'aan-tafel', differ: true });
    const last = { cas: { kind: 'verplaatst', party: 'p', from: 'betrokken' } } as const;
    expect(fieldNews(before, fieldWith({ parties: [moved], last }), 'anna')).toEqual([
      { kind: 'verplaatst', seat: 'cas', party: 'p', ring: 'aan-tafel' },
      { kind: 'verschil', party: 'p' },
    ]);
    expect(fieldNews(before, fieldWith({ parties: [moved] }), 'anna')[0]).toMatchObject({ seat: null });
  });

  test('is a sentence from a chair, a question card, that somebody wants to close, and the next phase', () => {
    const chair = {
      id: 's',
      by: 'cas',
      absentee: 'w',
      sentence: owned('cas', 'Ik'),
      ask: owned('cas', 'hen'),
    };
    const questions = [{ card: 'SV30', answer: null }];
    const asked = fieldWith({ phase: 'vrij', chairs: [chair], questions, closeAsked: 'bo' });
    const free = fieldWith({ phase: 'vrij' });
    expect(fieldNews(free, asked, 'anna')).toEqual([
      { kind: 'zit', seat: 'cas', absentee: 'w' },
      { kind: 'kaart', card: 'SV30' },
      { kind: 'sluiten', seat: 'bo' },
    ]);
    expect(fieldNews(free, fieldWith({ phase: 'vrij', closeAsked: 'bo' }), 'bo')).toEqual([]);
    const dots = fieldWith({ phase: 'stippen' });
    expect(fieldNews(free, dots, 'anna')).toEqual([{ kind: 'fase', phase: 'stippen' }]);
  });

  test('is nothing of one’s own, and nothing when nothing changed', () => {
    const after = fieldWith({ parties: [partyNamed('p')] });
    expect(fieldNews(empty, after, 'bo')).toEqual([]);
    expect(fieldNews(after, after, 'anna')).toEqual([]);
    const moved = partyNamed('p', { ring: 'aan-tafel' });
    const last = { anna: { kind: 'verplaatst', party: 'p', from: 'betrokken' } } as const;
    expect(fieldNews(after, fieldWith({ parties: [moved], last }), 'anna')).toEqual([]);
  });
});
