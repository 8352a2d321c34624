import { beforeEach, describe, expect, test } from 'vitest';
import { goedwerkNews } from '../../../client/steps/goedwerk/news.ts';
import { tegenspraakNews } from '../../../client/steps/tegenspraak/news.ts';
import { MOMENT, STIP } from '../../../shared/steps/goedwerk/state.ts';
import { roleOf } from '../../../shared/steps/tegenspraak/state.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

function begin(format: string, kind: string): void {
  stage = new Theatre(7, contentOf(format)).open();
  for (const seat of everyone) stage.enter(seat);
  stage.goTo(kind);
}

describe('what is said aloud of tegenspraak', () => {
  const step = 'tegenspraak';
  const here = () => {
    const at = stage.team().tegenspraak?.[step];
    if (!at) throw new Error('no tegenspraak');
    return at;
  };
  /** What this person hears of what happens now. */
  function heard(me: string, ...deeds: [seat: string, command: Command][]) {
    const before = here();
    for (const [seat, command] of deeds) stage.must(seat, command);
    return tegenspraakNews(before, here(), me);
  }
  const ready = everyone.map((seat): [string, Command] => [seat, { type: 'tegenspraak/klaar', step }]);
  beforeEach(() => begin('tegenspraak-60', 'tegenspraak'));

  test('who is ready is not said; that all stands are open is', () => {
    expect(heard('anna', ...ready.slice(0, 3))).toEqual([]);
    expect(heard('anna', ...ready.slice(3))).toEqual([{ kind: 'fase', phase: 'lijn' }]);
  });

  test('a question with one’s own role, and that both have answered', () => {
    for (const [seat, command] of ready) stage.must(seat, command);
    const [told] = heard('anna', ['bo', { type: 'tegenspraak/vraag', step }]);
    expect(told).toEqual({ kind: 'vraag', card: here().questions[0], role: roleOf(here(), 'anna') });
    const first = here().pass.turn?.seat ?? '';
    expect(heard('anna', [first, { type: 'tegenspraak/gezegd', step, seat: first }])).toEqual([]);
    const second = here().pass.turn?.seat ?? '';
    expect(heard('anna', [second, { type: 'tegenspraak/gezegd', step, seat: second }])).toEqual([
      { kind: 'beiden-gezegd' },
    ]);
  });

  test('an agreement of another and who wants to settle it; nothing of one’s own', () => {
    for (const [seat, command] of ready) stage.must(seat, command);
    stage.must('anna', { type: 'tegenspraak/afspreken', step });
    expect(heard('cas', ['bo', { type: 'tegenspraak/afspreken', step }])[0]).toEqual({
      kind: 'fase',
      phase: 'afspraken',
    });
    if (here().scribe !== 'bo') stage.must('bo', { type: 'tegenspraak/pen', step });
    const text = 'We vragen door.';
    const write: [string, Command] = ['bo', { type: 'tegenspraak/afspraak', step, place: 0, text }];
    expect(heard('bo', write)).toEqual([]);
    stage.must('bo', { type: 'tegenspraak/afspraak', step, place: 0, text: '' });
    expect(heard('anna', write)).toEqual([{ kind: 'afspraak', text }]);
    expect(heard('bo', ['cas', { type: 'tegenspraak/leg-vast', step }])).toEqual([
      { kind: 'gevraagd', seat: 'cas', phase: 'afspraken' },
    ]);
    expect(heard('bo', ['dirk', { type: 'tegenspraak/leg-vast', step }])).toEqual([
      { kind: 'fase', phase: 'klaar' },
    ]);
  });
});

describe('what is said aloud of goed werk', () => {
  const step = 'goedwerk';
  const here = () => {
    const at = stage.team().goedwerk?.[step];
    if (!at) throw new Error('no goedwerk');
    return at;
  };
  function heard(me: string, ...deeds: [seat: string, command: Command][]) {
    const before = here();
    for (const [seat, command] of deeds) stage.must(seat, command);
    return goedwerkNews(before, here(), me);
  }
  const ready = () =>
    everyone.map((seat): [string, Command] => [seat, { type: 'goedwerk/klaar', step, phase: here().phase }]);
  beforeEach(() => begin('goedwerk-90', 'goedwerk'));

  test('each next part, with its card, and a card that somebody turns over', () => {
    expect(heard('anna', ['bo', { type: 'goedwerk/kaart', step }])).toMatchObject([{ kind: 'kaart' }]);
    stage.write('anna', { [MOMENT]: 'Een.' });
    stage.write('bo', { [MOMENT]: 'Twee.' });
    expect(heard('anna', ...ready())).toEqual([{ kind: 'fase', phase: 'stippen' }]);
    stage.write('anna', { [STIP]: 0 });
    expect(heard('anna', ...ready())).toEqual([{ kind: 'fase', phase: 'vertellen' }]);
    const next = heard('anna', ['anna', { type: 'goedwerk/verder', step }]);
    expect(next).toMatchObject([{ kind: 'fase', phase: 'inzet' }, { kind: 'kaart' }]);
  });

  test('a picture of another, what was under pressure and who wants to settle', () => {
    for (const [seat, command] of ready()) stage.must(seat, command);
    stage.must('anna', { type: 'goedwerk/verder', step });
    for (const [seat, command] of ready()) stage.must(seat, command);
    if (here().scribe !== 'bo') stage.must('bo', { type: 'goedwerk/pen', step });
    const drawn = heard('anna', ['bo', { type: 'goedwerk/beeld', step, text: 'Iemand belt.' }]);
    expect(drawn).toEqual([{ kind: 'beeld', text: 'Iemand belt.' }]);
    expect(heard('bo', ['bo', { type: 'goedwerk/beeld', step, text: 'Iemand belt zelf.' }])).toEqual([]);
    expect(heard('anna', ['cas', { type: 'goedwerk/druk', step, pressure: 'ethisch' }])).toEqual([
      { kind: 'druk', pressure: 'ethisch' },
    ]);
    expect(heard('anna', ['cas', { type: 'goedwerk/leg-vast', step }])).toEqual([
      { kind: 'gevraagd', seat: 'cas' },
    ]);
  });
});
