import { beforeEach, describe, expect, test } from 'vitest';
import { hoedanNews, type HoedanNews } from '../../../client/steps/hoedan/news.ts';
import { waarderenNews, type WaarderenNews } from '../../../client/steps/waarderen/news.ts';
import { watNews, writtenNews, type WatNews } from '../../../client/steps/wat/news.ts';
import { pointsField } from '../../../shared/steps/waarderen/state.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const PEOPLE = ['anna', 'bo', 'cas'];
const DAY = 86_400_000;
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(7, contentOf('wat-hoedan-120')).open();
  for (const seat of PEOPLE) stage.enter(seat);
});

describe('what is said aloud of wat', () => {
  const here = () => {
    const at = stage.team().wat?.['wat'];
    if (!at) throw new Error('no wat');
    return at;
  };
  /** What this person hears of what that command changes. */
  function heard(me: string, by: string, command: Command): WatNews[] {
    const before = here();
    stage.must(by, command);
    return watNews(before, here(), me);
  }
  const klaar = () => ({ type: 'wat/klaar', step: 'wat', card: here().rounds.at(-1)?.card ?? '' }) as const;
  function reveal(): void {
    for (const seat of PEOPLE) stage.must(seat, klaar());
  }
  beforeEach(() => stage.goTo('wat'));

  test('that all answers lie open, and who has the pen', () => {
    stage.must('anna', klaar());
    stage.must('bo', klaar());
    const news = heard('anna', 'cas', klaar());
    expect(news[0]).toEqual({ kind: 'fase', phase: 'samen', answers: 0 });
    const scribe = here().scribe ?? '';
    expect(news.slice(1)).toEqual(scribe === 'anna' ? [] : [{ kind: 'pen', seat: scribe }]);
  });

  test('a new card, to everybody', () => {
    reveal();
    const card = here().rounds[0]?.card ?? '';
    const news = heard('anna', 'anna', { type: 'wat/verder', step: 'wat', card });
    expect(news).toEqual([{ kind: 'kaart', card: here().rounds[1]?.card }]);
  });

  test('who took the pen, a party on the list, and who wants to settle; nothing of one’s own', () => {
    for (let at = 0; at < 3; at += 1) {
      reveal();
      if (here().scribe !== 'bo') {
        const took = { type: 'wat/pen', step: 'wat' } as const;
        expect(heard('anna', 'bo', took)).toEqual([{ kind: 'pen', seat: 'bo' }]);
      }
      const text = (field: 'sentence' | 'effect'): Command => ({
        type: 'wat/tekst',
        step: 'wat',
        field,
        text: 'Rust',
      });
      if (at === 0) stage.must('bo', text('sentence'));
      if (at === 1) stage.must('bo', text('effect'));
      const party = { type: 'wat/partij', step: 'wat', name: 'De wijk' } as const;
      if (at === 2) expect(heard('anna', 'bo', party)).toEqual([{ kind: 'partij', name: 'De wijk' }]);
      if (at === 2) expect(heard('bo', 'bo', { ...party, name: 'De school' })).toEqual([]);
      const [wijk] = here().parties;
      if (wijk) {
        const off = { type: 'wat/partij-weg', step: 'wat', party: wijk.id } as const;
        expect(heard('anna', 'bo', off)).toEqual([{ kind: 'partij-weg', name: 'De wijk' }]);
      }
      stage.must('anna', { type: 'wat/verder', step: 'wat', card: here().rounds.at(-1)?.card ?? '' });
    }
    const settle = { type: 'wat/stel-vast', step: 'wat' } as const;
    const before = here();
    stage.must('bo', settle);
    expect(watNews(before, here(), 'anna')).toEqual([{ kind: 'gevraagd', seat: 'bo' }]);
    expect(watNews(before, here(), 'bo')).toEqual([]);
    expect(heard('bo', 'cas', settle)).toMatchObject([{ kind: 'fase', phase: 'klaar' }]);
  });
});

describe('what is said aloud of what the scribe writes', () => {
  const opgave = () => stage.team().opgave;
  test('a field in its new words, to everybody but who wrote it; nothing when it did not change', () => {
    stage.goTo('wat');
    for (const seat of PEOPLE)
      stage.must(seat, {
        type: 'wat/klaar',
        step: 'wat',
        card: stage.team().wat?.['wat']?.rounds.at(-1)?.card ?? '',
      });
    if (stage.team().wat?.['wat']?.scribe !== 'bo') stage.must('bo', { type: 'wat/pen', step: 'wat' });
    const before = opgave();
    stage.must('bo', { type: 'wat/tekst', step: 'wat', field: 'sentence', text: 'Rust in de wijk' });
    expect(writtenNews(before, opgave(), 'anna')).toEqual([
      { kind: 'veld', field: 'sentence', text: 'Rust in de wijk' },
    ]);
    expect(writtenNews(before, opgave(), 'bo')).toEqual([]);
    expect(writtenNews(opgave(), opgave(), 'anna')).toEqual([]);
  });
});

describe('what is said aloud of hoedan', () => {
  const here = () => {
    const at = stage.team().hoedan?.['hoedan'];
    if (!at) throw new Error('no hoedan');
    return at;
  };
  function heard(me: string, by: string, command: Command): HoedanNews[] {
    const before = here();
    stage.must(by, command);
    return hoedanNews(before, here(), me);
  }
  const rol = { type: 'hoedan/rol', step: 'hoedan', role: 'adviseur' } as const;
  beforeEach(() => stage.goTo('hoedan'));

  test('who takes which role, and who wants to begin; nothing of one’s own', () => {
    expect(heard('anna', 'bo', rol)).toEqual([{ kind: 'rol', seat: 'bo', role: 'adviseur' }]);
    expect(heard('anna', 'anna', rol)).toEqual([]);
    const begin = { type: 'hoedan/begin', step: 'hoedan' } as const;
    expect(heard('anna', 'bo', begin)).toEqual([{ kind: 'begin', seat: 'bo' }]);
    expect(heard('bo', 'anna', begin)).toEqual([{ kind: 'aanbeveling', pile: here().rounds[0]?.pile }]);
  });

  test('that the turns are over, a line, and who accepted it', () => {
    for (const seat of PEOPLE) stage.must(seat, rol);
    stage.must('anna', { type: 'hoedan/begin', step: 'hoedan' });
    const turn = (): string => here().pass.turn?.seat ?? '';
    const told = here().rounds[0]?.pile ?? '';
    const klaar = { type: 'hoedan/klaar', step: 'hoedan', pile: told, how: '' } as const;
    expect(heard('anna', turn(), klaar)).toEqual([]);
    stage.must(turn(), klaar);
    expect(heard('anna', turn(), klaar)).toEqual([{ kind: 'fase', phase: 'afspreken' }]);
    const pile = here().rounds[0]?.pile ?? '';
    const date = new Date(stage.now + DAY).toISOString().slice(0, 10);
    const line = {
      type: 'hoedan/regel',
      step: 'hoedan',
      pile,
      what: 'Bellen',
      who: 'bo',
      date,
      notice: '',
    } as const;
    const before = here();
    stage.must('anna', line);
    expect(hoedanNews(before, here(), 'cas')).toEqual([{ kind: 'regel', what: 'Bellen', who: 'bo' }]);
    expect(hoedanNews(before, here(), 'anna')).toEqual([]);
    const read = here().rounds[0]?.line?.id ?? '';
    const yes = { type: 'hoedan/neem-aan', step: 'hoedan', pile, line: read, accept: true } as const;
    expect(heard('cas', 'bo', yes)).toEqual([{ kind: 'aangenomen', who: 'bo' }]);
  });
});

describe('what is said aloud of scenarios', () => {
  const step = 'scenarios';
  const [ONE, TWO] = ['Eén loket.', 'De wijk beslist.'];
  const here = () => {
    const at = stage.team().waarderen?.[step];
    if (!at) throw new Error('no waarderen');
    return at;
  };
  function heard(me: string, by: string, command: Command): WaarderenNews[] {
    const before = here();
    stage.must(by, command);
    return waarderenNews(before, here(), me);
  }
  const add = (text: string): Command => ({ type: 'waarderen/scenario', step, text });
  const idAt = (at: number) => here().scenarios?.[at]?.id ?? '';
  const settle: Command = { type: 'waarderen/stel-vast', step };
  beforeEach(() => {
    stage = new Theatre(7, contentOf('honderd-punten-60')).open();
    for (const seat of PEOPLE) stage.enter(seat);
    stage.goTo('waarderen');
  });

  test('what another writes, changes and takes out; nothing of one’s own', () => {
    expect(heard('anna', 'bo', add(ONE))).toEqual([{ kind: 'scenario', seat: 'bo', number: 1, text: ONE }]);
    expect(heard('anna', 'anna', add(TWO))).toEqual([]);
    const other: Command = {
      type: 'waarderen/scenario-anders',
      step,
      scenario: idAt(0),
      text: 'Twee loketten.',
    };
    expect(heard('anna', 'bo', other)).toEqual([
      { kind: 'anders', seat: 'bo', number: 1, text: 'Twee loketten.' },
    ]);
    const out: Command = { type: 'waarderen/scenario-weg', step, scenario: idAt(0) };
    expect(heard('anna', 'bo', out)).toEqual([{ kind: 'weg', seat: 'bo', number: 1 }]);
  });

  test('a list from which somebody was erased is asked about anew', () => {
    for (const [by, text] of [
      ['anna', ONE],
      ['bo', TWO],
      ['cas', 'Drie'],
    ] as const)
      stage.must(by, add(text));
    stage.must('anna', settle);
    const asked = here();
    stage.state = eraseState(stage.state, 'cas');
    expect(waarderenNews(asked, here(), 'bo')).toContainEqual({ kind: 'opnieuw' });
    expect(heard('anna', 'bo', settle)).toEqual([{ kind: 'gevraagd', seat: 'bo' }]);
  });

  test('who wants to go on, that a change took it back, and each next phase, to everybody', () => {
    for (const text of [ONE, TWO]) stage.must('anna', add(text));
    expect(heard('anna', 'bo', settle)).toEqual([{ kind: 'gevraagd', seat: 'bo' }]);
    expect(heard('bo', 'bo', add('Een derde.'))).toEqual([{ kind: 'opnieuw' }]);
    expect(heard('bo', 'bo', settle)).toEqual([]);
    expect(heard('bo', 'anna', settle)).toEqual([{ kind: 'fase', phase: 'stil' }]);
    for (const seat of PEOPLE) stage.write(seat, { [pointsField(idAt(0))]: 100 });
    const ready: Command = { type: 'waarderen/klaar', step };
    for (const seat of ['anna', 'bo']) expect(heard('cas', seat, ready)).toEqual([]);
    expect(heard('anna', 'cas', ready)).toEqual([{ kind: 'fase', phase: 'onthuld' }]);
    const close: Command = { type: 'waarderen/sluit', step };
    expect(heard('anna', 'bo', close)).toEqual([{ kind: 'fase', phase: 'gesloten' }]);
  });
});
