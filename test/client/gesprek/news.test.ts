import { beforeEach, describe, expect, test } from 'vitest';
import { beraadNews } from '../../../client/steps/beraad/news.ts';
import { goedwerkNews } from '../../../client/steps/goedwerk/news.ts';
import { tegenspraakNews } from '../../../client/steps/tegenspraak/news.ts';
import { MORELE_VRAAG } from '../../../shared/steps/beraad/state.ts';
import { MOMENT, STIP } from '../../../shared/steps/goedwerk/state.ts';
import { roleOf } from '../../../shared/steps/tegenspraak/state.ts';
import { answers } from '../../../shared/steps/tegenspraak/tegenspraak.ts';
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

  test('TEGEN-6 who took a role over from somebody whose line is lost; nothing to who did', () => {
    for (const [seat, command] of ready) stage.must(seat, command);
    stage.must('anna', { type: 'tegenspraak/vraag', step });
    const seat = here().pass.turn?.seat ?? '';
    const role = roleOf(here(), seat) ?? 'gever';
    const takes = everyone.find((one) => one !== seat && !answers(here().pass, one)) ?? '';
    const hears = everyone.find((one) => one !== seat && one !== takes) ?? '';
    stage.leaveLine(seat);
    const before = here();
    stage.must(takes, { type: 'tegenspraak/rol', step, role });
    const card = here().questions[0] ?? '';
    expect(tegenspraakNews(before, here(), hears)).toEqual([{ kind: 'rol', seat: takes, role, card }]);
    expect(tegenspraakNews(before, here(), takes)).toEqual([]);
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

describe('what is said aloud of a moral deliberation', () => {
  const step = 'beraad';
  const here = () => {
    const at = stage.team().beraad?.[step];
    if (!at) throw new Error('no beraad');
    return at;
  };
  function heard(me: string, ...deeds: [seat: string, command: Command][]) {
    const before = here();
    for (const [seat, command] of deeds) stage.must(seat, command);
    return beraadNews(before, here(), me);
  }
  const settle = (phase: 'casus' | 'vraagkeuze' | 'lijst' | 'keuzes'): [string, Command][] =>
    ['anna', 'bo'].map((seat) => [seat, { type: 'beraad/leg-vast', step, phase }]);
  const ready = (phase: 'vraag' | 'geraakt' | 'standpunt'): [string, Command][] =>
    everyone.map((seat) => [seat, { type: 'beraad/klaar', step, phase }]);
  const text = 'Er belde iemand.';
  const write: [string, Command] = ['bo', { type: 'beraad/tekst', step, phase: 'casus', text }];
  function tell(): void {
    stage.must('anna', { type: 'beraad/vertel', step, on: true });
    if (here().scribe !== 'bo') stage.must('bo', { type: 'beraad/pen', step });
  }
  beforeEach(() => begin('moreel-beraad-90', 'beraad'));

  test('who tells, and what another writes down of it; nothing of one’s own', () => {
    expect(heard('cas', ['anna', { type: 'beraad/vertel', step, on: true }])[0]).toEqual({
      kind: 'verteller',
      seat: 'anna',
    });
    if (here().scribe !== 'bo') stage.must('bo', { type: 'beraad/pen', step });
    const before = here();
    stage.must(...write);
    // the case is the teller's, and another wrote it down
    expect(beraadNews(before, here(), 'anna')).toEqual([{ kind: 'casus', text }]);
    expect(beraadNews(before, here(), 'bo')).toEqual([]);
    expect(heard('bo', ['anna', { type: 'beraad/leg-vast', step, phase: 'casus' }])).toEqual([
      { kind: 'gevraagd', seat: 'anna' },
    ]);
  });

  test('each part that comes and what others lay on the table; nothing of who is ready or of a stand', () => {
    tell();
    stage.must(...write);
    expect(heard('cas', ...settle('casus'))).toEqual([{ kind: 'fase', phase: 'vraag' }]);
    stage.write('dirk', { [MORELE_VRAAG]: 'Moet ik bellen?' });
    expect(heard('cas', ...ready('vraag').slice(0, 3))).toEqual([]);
    expect(heard('cas', ...ready('vraag').slice(3))[0]).toEqual({ kind: 'fase', phase: 'vraagkeuze' });
    if (here().scribe === 'cas') stage.must('bo', { type: 'beraad/pen', step });
    expect(heard('cas', ['dirk', { type: 'beraad/neem', step, place: 0 }])).toEqual([
      { kind: 'vraagkeuze', text: 'Moet ik bellen?' },
    ]);
    for (const [seat, command] of [...settle('vraagkeuze'), ...ready('geraakt')]) stage.must(seat, command);
    const add = (value: string): [string, Command] => [
      'bo',
      { type: 'beraad/erbij', step, who: 'Een buur', value },
    ];
    expect(heard('cas', add('rust'))).toEqual([{ kind: 'lijst', text: 'Een buur, rust' }]);
    expect(heard('bo', add('gehoord worden'))).toEqual([]);
    for (const [seat, command] of settle('lijst')) stage.must(seat, command);
    const choice: [string, Command] = ['bo', { type: 'beraad/keuze', step, text: 'Bellen' }];
    expect(heard('cas', choice)).toEqual([{ kind: 'keuze', text: 'Bellen' }]);
    const id = here().choices[0]?.id ?? '';
    expect(heard('cas', ['dirk', { type: 'beraad/haal-weg', step, id }])).toEqual([{ kind: 'weg' }]);
    stage.must(...choice);
    for (const [seat, command] of settle('keuzes')) stage.must(seat, command);
    expect(heard('cas', ['bo', { type: 'beraad/standpunt', step, stand: 'Ja.', cost: '' }])).toEqual([]);
    expect(heard('cas', ...ready('standpunt'))[0]).toEqual({ kind: 'fase', phase: 'opbrengst' });
  });
});
