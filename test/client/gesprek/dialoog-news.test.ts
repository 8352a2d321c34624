import { beforeEach, expect, test } from 'vitest';
import { dialoogNews, type DialoogNews } from '../../../client/steps/dialoog/news.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const step = 'dialoog';
const FOUR = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

beforeEach(() => {
  stage = new Theatre(23, contentOf('dialoog-60')).open();
  for (const seat of FOUR) stage.enter(seat);
  stage.goTo('dialoog');
});

function here() {
  const dialogue = stage.team().dialoog?.[step];
  if (!dialogue) throw new Error('no dialogue');
  return dialogue;
}

/** What this person hears of what these do. */
function heard(me: SeatId, ...deeds: [SeatId, Command][]): DialoogNews[] {
  const before = here();
  for (const [seat, command] of deeds) stage.must(seat, command);
  return dialoogNews(before, here(), me);
}

const take: Command = { type: 'dialoog/neem', step, topic: 'werkvorm-1' };
const silent = (phase: 'aannames' | 'anders'): [SeatId, Command][] =>
  FOUR.map((seat) => [seat, { type: 'dialoog/klaar', step, phase }]);
const holder = (): SeatId => here().stick.turn?.seat ?? '';

test('who proposes or asks for a topic is told to the others, and not to themselves', () => {
  const text = 'Wat mag niemand vragen?';
  const propose: [SeatId, Command] = ['anna', { type: 'dialoog/stel-voor', step, text }];
  expect(heard('bo', propose)).toEqual([{ kind: 'onderwerp', text }]);
  expect(heard('bo', ['anna', take])).toEqual([{ kind: 'wil-onderwerp', seat: 'anna', topic: 'werkvorm-1' }]);
  expect(heard('cas', ['cas', { ...take, topic: 'werkvorm-2' }])).toEqual([]);
});

test('who has the stick is heard by everybody, also by who gets it, and that it lies is heard once', () => {
  for (const seat of ['anna', 'bo']) stage.must(seat, take);
  expect(heard('anna', ...silent('aannames'))).toEqual([
    { kind: 'fase', phase: 'rondje' },
    { kind: 'stok', seat: holder() },
  ]);
  const [told] = heard('anna', [holder(), { type: 'dialoog/geef-door', step }]);
  expect(told).toEqual({ kind: 'stok', seat: holder() });
  for (let turn = 0; turn < 2; turn += 1) stage.must(holder(), { type: 'dialoog/geef-door', step });
  expect(heard('anna', [holder(), { type: 'dialoog/geef-door', step }])).toEqual([
    { kind: 'fase', phase: 'vrij' },
  ]);
  expect(heard('anna', ['bo', { type: 'dialoog/pak', step }])).toEqual([{ kind: 'stok', seat: 'bo' }]);
  expect(heard('anna', ['bo', { type: 'dialoog/leg-neer', step }])).toEqual([{ kind: 'midden' }]);
});

test('rounding off, the pen and the question are told to who did not do it', () => {
  for (const seat of ['anna', 'bo']) stage.must(seat, take);
  for (const [seat, command] of silent('aannames')) stage.must(seat, command);
  while (here().phase === 'rondje') stage.must(holder(), { type: 'dialoog/geef-door', step });
  const on: Command = { type: 'dialoog/verder', step };
  expect(heard('bo', ['anna', on])).toEqual([{ kind: 'gevraagd', seat: 'anna', phase: 'vrij' }]);
  expect(heard('bo', ['bo', on])).toEqual([{ kind: 'fase', phase: 'anders' }]);
  for (const [seat, command] of silent('anders')) stage.must(seat, command);
  const pen = here().scribe ?? '';
  const [other = '', third = ''] = FOUR.filter((seat) => seat !== pen);
  expect(heard(third, [other, { type: 'dialoog/pen', step }])).toEqual([{ kind: 'pen', seat: other }]);
  const write: [SeatId, Command] = [other, { type: 'dialoog/tekst', step, text: 'Wie zwijgt?' }];
  expect(heard(third, write)).toEqual([{ kind: 'vraag', text: 'Wie zwijgt?' }]);
  const settle: Command = { type: 'dialoog/leg-vast', step };
  expect(heard(third, [pen, settle])).toEqual([{ kind: 'gevraagd', seat: pen, phase: 'vraag' }]);
  expect(heard(pen, [third, settle])).toEqual([{ kind: 'fase', phase: 'klaar' }]);
});
