import { beforeEach, expect, test } from 'vitest';
import { systeemNews } from '../../../client/steps/systeem/news.ts';
import { partyName, PARTY_FIELDS, SYSTEEM_TIMES } from '../../../shared/steps/systeem/state.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const step = 'systeem';
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(7, contentOf('leeratelier-60')).open();
  for (const seat of everyone) stage.enter(seat);
  stage.goTo('systeem');
});

const here = () => {
  const at = stage.team().systeem?.[step];
  if (!at) throw new Error('no systeem');
  return at;
};
/** What this person hears of what happens now. */
function heard(me: string, ...deeds: [seat: string, command: Command][]) {
  const before = here();
  for (const [seat, command] of deeds) stage.must(seat, command);
  return systeemNews(before, here(), me);
}
const idOf = (name: string) => here().parties.find((one) => partyName(one) === name)?.id ?? '';
const ready = everyone.map((seat): [string, Command] => [
  seat,
  { type: 'systeem/klaar', step, phase: 'wie' },
]);
function toChair(): string {
  stage.write('anna', { [PARTY_FIELDS[0]]: 'Bewoners' });
  for (const [seat, command] of ready) stage.must(seat, command);
  stage.must('anna', { type: 'systeem/keuze', step, parties: [idOf('Bewoners')] });
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'systeem/zet-neer', step });
  return idOf('Bewoners');
}

test('who is ready is not said, and who chose is not; that the list is open is, and who is added to it', () => {
  expect(heard('anna', ...ready.slice(0, 3))).toEqual([]);
  expect(heard('anna', ...ready.slice(3))).toEqual([{ kind: 'fase', phase: 'stoelen' }]);
  const add: [string, Command] = ['bo', { type: 'systeem/partij', step, name: 'Jongeren' }];
  expect(heard('anna', add)).toEqual([{ kind: 'partij', name: 'Jongeren' }]);
  const parties = [idOf('Jongeren')];
  expect(heard('anna', ['bo', { type: 'systeem/keuze', step, parties }])).toEqual([]);
  const settle: [string, Command] = ['bo', { type: 'systeem/zet-neer', step }];
  expect(heard('anna', settle)).toEqual([{ kind: 'wil', seat: 'bo', phase: 'stoelen' }]);
  expect(heard('bo', ['anna', { type: 'systeem/zet-neer', step }])).toEqual([
    { kind: 'fase', phase: 'spreken' },
    { kind: 'stoel', party: parties[0] },
  ]);
});

test('who sits down, on whom the lot falls and who gives it back, and then that it is free', () => {
  const chair = toChair();
  const sits: [string, Command] = ['bo', { type: 'systeem/neem-plaats', step, chair }];
  expect(heard('anna', sits)).toEqual([{ kind: 'zit', seat: 'bo', party: chair }]);
  const back: [string, Command] = ['bo', { type: 'systeem/geef-terug', step, chair }];
  expect(heard('anna', back)).toEqual([{ kind: 'terug', party: chair }]);
  expect(heard('bo', sits)).toEqual([]);
  expect(heard('bo', back)).toEqual([]);
  stage.later(SYSTEEM_TIMES.take);
  const [told] = heard('anna', ['anna', { type: 'systeem/loot', step, chair }]);
  expect(told).toEqual({ kind: 'lot', seat: here().chairs[0]?.speaker });
});

test('what is said for a party and back to it, that all answered, and what is agreed; nothing of one’s own', () => {
  const chair = toChair();
  stage.must('bo', { type: 'systeem/neem-plaats', step, chair });
  const speaks: [string, Command] = ['bo', { type: 'systeem/spreek', step, chair, text: 'Ik wacht.' }];
  const text = { by: 'bo', value: 'Ik wacht.' };
  expect(heard('anna', speaks)).toEqual([{ kind: 'gezegd', party: chair, text }]);
  for (const left of [2, 1, 0]) {
    const by = here().pass.turn?.seat ?? '';
    const told = heard('bo', [by, { type: 'systeem/antwoord', step, chair, text: '' }]);
    const answer = { kind: 'antwoord', by, text: null };
    expect(told).toEqual(left > 0 ? [answer] : [answer, { kind: 'beantwoord' }]);
  }
  expect(heard('anna', ['bo', { type: 'systeem/verder', step, chair }])).toEqual([
    { kind: 'fase', phase: 'uitnodigen' },
  ]);
  const date = new Date(stage.now + 86_400_000).toISOString().slice(0, 10);
  const line = { what: 'Bellen', who: 'bo', date, notice: '' };
  expect(heard('cas', ['anna', { type: 'systeem/nodig-uit', step, chair, ...line }])).toEqual([
    { kind: 'uitnodiging', what: { by: 'anna', value: 'Bellen' }, who: 'bo' },
  ]);
  const read = here().chairs[0]?.invite?.id ?? '';
  const yes: Command = { type: 'systeem/neem-aan', step, chair, line: read, accept: true };
  expect(heard('cas', ['bo', yes])).toEqual([{ kind: 'aangenomen', who: 'bo' }]);
});
