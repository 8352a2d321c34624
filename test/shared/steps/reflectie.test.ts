import { beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../server/content.ts';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { agreementsOf, QUESTIONS, type Question } from '../../../shared/steps/afspraken/state.ts';
import { ANDERS, BEELD, ZELFDE } from '../../../shared/steps/reflectie/picture.ts';
import { DONT_KNOW, spreadOf } from '../../../shared/steps/spread.ts';
import { wordsOf, type ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';

const words = { nl: 'Reflectie', en: 'Reflection' };
const frame = { title: words, minutes: 10, instruction: words, note: words };
const SECONDS = { scoreSeconds: 60, silentSeconds: 120 };

/** The werkvorm kennismaken with agreements before its card round and a reflectie after it. */
function withReflectie(beeld: boolean): Content {
  const agreeing: StepSpec = {
    ...frame,
    id: 'afspraken',
    kind: 'afspraken',
    settings: { short: false, silentSeconds: 60 },
  };
  const looking: StepSpec = {
    ...frame,
    id: 'reflectie',
    kind: 'reflectie',
    settings: { deck: 'reflectie', beeld, ...SECONDS },
  };
  const round = CONTENT.format.steps.findIndex(({ kind }) => kind === 'kaartronde');
  const steps = CONTENT.format.steps.toSpliced(round + 1, 0, looking).toSpliced(round, 0, agreeing);
  const { reflectie } = loadLibrary('cards').decks;
  if (!reflectie) throw new Error('the deck reflectie is gone');
  return { ...CONTENT, format: { ...CONTENT.format, steps }, decks: { ...CONTENT.decks, reflectie } };
}

let stage: Theatre;
const step = 'reflectie';
const everyone = ['anna', 'bo', 'cas', 'dirk', 'els'];

interface Begin {
  beeld?: boolean;
  people?: string[];
  agreed?: readonly Question[];
}

/** A team with the agreements on these questions, at its reflectie. */
function begin({ beeld = true, people = everyone, agreed = QUESTIONS }: Begin = {}): void {
  stage = new Theatre(9, withReflectie(beeld)).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('afspraken');
  for (const seat of people) stage.must(seat, { type: 'afspraken/klaar', step: 'afspraken' });
  const scribe = stage.team().afspraken?.scribe ?? '';
  for (const question of agreed)
    stage.must(scribe, { type: 'afspraak/tekst', question, text: `afspraak ${question}` });
  stage.goTo('reflectie');
}
beforeEach(() => begin());

function here(): ReflectieTeam {
  const at = stage.team().reflectie?.[step];
  if (!at) throw new Error('no reflectie');
  return at;
}
function ready(people = everyone): void {
  for (const seat of people) stage.must(seat, { type: 'reflectie/klaar', step, phase: here().phase });
}
function scored(): void {
  ready();
}
/** The pictures of who is named, revealed. */
function pictured(texts: Record<string, string>): void {
  scored();
  stage.must('anna', { type: 'reflectie/verder', step });
  for (const [seat, text] of Object.entries(texts)) stage.write(seat, { [BEELD]: text });
  ready();
}
const shownOutside = () => JSON.stringify([stage.state.all, stage.state.facilitator, stage.state.plenary]);

describe('scores', () => {
  test('REFL-1 one to five or weet niet, blind, on a sheet of one’s own', () => {
    expect(stage.write('anna', { sfeer: 5, lukken: DONT_KNOW })).toBeNull();
    expect(stage.write('anna', { sfeer: 6 })).toBe('vorm');
    expect(stage.write('anna', { sfeer: 'vijf' })).toBe('vorm');
    expect(stage.write('anna', { [BEELD]: 'te vroeg' })).toBe('vorm');
    expect(here().scores).toEqual([]);
    expect(stage.refused('anna', { type: 'reflectie/toon', step, phase: here().phase })).toBe('nog-niet');
    stage
      .later(SECONDS.scoreSeconds * 1000)
      .must('anna', { type: 'reflectie/toon', step, phase: here().phase });
    expect(here().phase).toBe('bespreken');
    expect(stage.sheets.size).toBe(0);
  });

  test('REFL-1 only agreements that say something are scored; with none the team begins with talking', () => {
    begin({ agreed: ['lukken'] });
    expect(stage.write('anna', { sfeer: 3 })).toBe('vorm');
    ready();
    expect(here().scores.map(({ question }) => question)).toEqual(['lukken']);
    begin({ agreed: [] });
    expect(here().phase).toBe('bespreken');
  });

  test.each([
    [[1, 4, 4, 5], { lowest: 1, highest: 5, count: 4 }],
    [[3, 3, 3], null],
    [[], null],
  ])('REFL-2 of the answers %j is shown %j', (answers, shown) => {
    expect(spreadOf(answers)).toEqual(shown);
  });

  test('REFL-2 weet niet counts as no answer; nothing shown says whose', () => {
    for (const [index, seat] of everyone.entries())
      stage.write(seat, { sfeer: index + 1, lukken: index < 2 ? DONT_KNOW : 4 });
    ready(everyone.slice(0, -1));
    const events = stage.must('els', { type: 'reflectie/klaar', step, phase: here().phase });
    expect(here().scores).toContainEqual({ question: 'sfeer', spread: { lowest: 1, highest: 5, count: 5 } });
    expect(here().scores).toContainEqual({ question: 'lukken', spread: null });
    const shown = events.flatMap(({ parts }) => parts['team:t1'] ?? []);
    expect(JSON.stringify(shown.at(-1))).not.toMatch(/anna|bo|cas|dirk|els/u);
  });

  test('REFL-3 the widest spread comes first', () => {
    for (const [index, seat] of everyone.entries()) stage.write(seat, { sfeer: 3, lukken: 1 + index });
    ready();
    expect(here().scores.map(({ question }) => question)).toEqual(['lukken', 'sfeer', 'stokken']);
  });

  test('REFL-4 houden keeps it, aanpassen opens its text, schrappen takes it off the list; each can be tapped again', () => {
    scored();
    const verdict = (question: Question, what: 'houden' | 'aanpassen' | 'schrappen') =>
      stage.must('bo', { type: 'reflectie/oordeel', step, question, verdict: what });
    const listed = () =>
      agreementsOf(stage.team(), everyone).map(({ question, standing }) => `${question} ${standing}`);
    verdict('sfeer', 'aanpassen');
    verdict('lukken', 'schrappen');
    verdict('stokken', 'houden');
    expect(listed()).toEqual(['sfeer herzien', 'stokken open']);
    verdict('lukken', 'houden');
    verdict('sfeer', 'houden');
    expect(listed()).toEqual(['sfeer open', 'lukken open', 'stokken open']);
    expect(
      stage.refused('bo', { type: 'reflectie/oordeel', step, question: 'sfeer', verdict: 'houden' }),
    ).toBe('al-gedaan');
  });

  test('a card of the deck reflectie lies beside the scores; another can be drawn until the pile is empty', () => {
    scored();
    expect(here().cards).toHaveLength(1);
    for (let more = 0; more < 19; more += 1) stage.must('cas', { type: 'reflectie/kaart', step });
    expect(new Set(here().cards).size).toBe(20);
    expect(stage.refused('cas', { type: 'reflectie/kaart', step })).toBe('stapel-leeg');
  });

  test('without the shared picture the team is done when it goes on', () => {
    begin({ beeld: false });
    scored();
    stage.must('dirk', { type: 'reflectie/verder', step });
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });
});

describe('the shared picture', () => {
  test('REFL-5 the opgave in own words, at most 140 graphemes, in silence, revealed unsigned', () => {
    scored();
    stage.must('anna', { type: 'reflectie/verder', step });
    expect(stage.write('anna', { [BEELD]: 'x'.repeat(141) })).toBe('tekst-te-lang');
    expect(stage.write('anna', { sfeer: 3 })).toBe('vorm');
    stage.write('anna', { [BEELD]: 'iedereen een huis' });
    stage.write('bo', { [BEELD]: 'minder wachten' });
    expect(JSON.stringify(stage.log)).not.toContain('iedereen een huis');
    expect(stage.refused('cas', { type: 'reflectie/toon', step, phase: here().phase })).toBe('nog-niet');
    stage
      .later(SECONDS.silentSeconds * 1000)
      .must('cas', { type: 'reflectie/toon', step, phase: here().phase });
    expect(here().pictures.toSorted()).toEqual(['iedereen een huis', 'minder wachten']);
    expect(here().phase).toBe('woorden');
  });

  test('REFL-5 who says ready or shows it too late does so of the silence that they saw, not of the next', () => {
    pictured({ anna: 'iedereen een huis', bo: 'minder wachten' });
    expect(here().phase).toBe('woorden');
    stage.later(SECONDS.silentSeconds * 1000);
    for (const type of ['reflectie/klaar', 'reflectie/toon'] as const)
      expect(stage.refused('anna', { type, step, phase: 'beeld' })).toBe('andere-fase');
    stage.must('anna', { type: 'reflectie/klaar', step, phase: 'woorden' });
  });

  test('REFL-6 each marks a word that agrees and one that differs; how often is shown, never by whom', () => {
    pictured({ anna: 'iedereen een huis', bo: 'minder wachten' });
    const at = wordsOf(here().pictures).indexOf('huis');
    expect(stage.write('anna', { [ZELFDE]: at, [ANDERS]: 0 })).toBeNull();
    expect(stage.write('bo', { [ZELFDE]: at })).toBeNull();
    expect(stage.write('bo', { [ZELFDE]: 5 })).toBe('vorm');
    ready();
    expect(here().words).toEqual({ same: { [at]: 2 }, differs: { 0: 1 } });
    expect(stage.sheets.size).toBe(0);
  });

  test('REFL-6 with fewer than two pictures there are no words to mark', () => {
    pictured({ anna: 'iedereen een huis' });
    expect(here().phase).toBe('zin');
  });

  test('REFL-6 one sentence, or that the team differs; both can be changed', () => {
    pictured({ anna: 'iedereen een huis' });
    stage.must('bo', { type: 'reflectie/zin', step, text: 'Iedereen woont' });
    expect(here()).toMatchObject({ phase: 'klaar', sentence: { by: 'bo', value: 'Iedereen woont' } });
    stage.must('cas', { type: 'reflectie/verschillen', step });
    expect(here().sentence).toBeNull();
    stage.must('cas', { type: 'reflectie/zin', step, text: 'Toch dit' });
    expect(eraseState(stage.state, 'cas')['team:t1']?.reflectie?.[step]?.sentence?.value).toBeNull();
  });

  test('a late-comer joins each silence until its reveal', () => {
    scored();
    stage.must('anna', { type: 'reflectie/verder', step });
    stage.enter('fred');
    stage.must('noor', { type: 'regie/plaats', seat: 'fred', team: 't1' });
    expect(stage.write('fred', { [BEELD]: 'van buiten' })).toBeNull();
    ready([...everyone, 'fred']);
    expect(here().pictures).toEqual(['van buiten']);
  });

  test('REFL-8 outside the team there is nothing of it but that it is done', () => {
    for (const seat of everyone) stage.write(seat, { sfeer: 2 });
    pictured({ anna: 'iedereen een huis', bo: 'minder wachten' });
    ready();
    const before = shownOutside();
    expect(before).not.toMatch(/huis|wachten|spread|lowest/u);
    stage.must('bo', { type: 'reflectie/zin', step, text: 'Iedereen woont' });
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    expect(shownOutside()).not.toContain('Iedereen woont');
  });
});

describe('klopt dit nog?', () => {
  /** At the end of a card round: all who are there are too few for dots, so it goes quickly. */
  function roundOver(): string {
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    const round = stage.step;
    const slice = stage.team();
    const at = slice.kaartronde[round];
    if (!at) throw new Error('no card round');
    stage.state = {
      ...stage.state,
      'team:t1': { ...slice, kaartronde: { ...slice.kaartronde, [round]: { ...at, phase: 'klaar' } } },
    };
    return round;
  }

  test('REFL-7 after a round one tap; a ja only the own seat knows', () => {
    expect(stage.refused('anna', { type: 'afspraken/klopt', step, holds: true })).toBe('andere-fase');
    const round = roundOver();
    const [said] = stage.must('anna', { type: 'afspraken/klopt', step: round, holds: true });
    expect(Object.keys(said?.parts ?? {})).toEqual(['seat:anna']);
    expect(stage.state[seatChannel('anna')]?.stillTrue).toEqual([round]);
    expect(stage.refused('anna', { type: 'afspraken/klopt', step: round, holds: false })).toBe('al-gedaan');
  });

  test('REFL-7 one nee is for the whole team, and its event holds no seat', () => {
    const round = roundOver();
    const [said] = stage.must('bo', { type: 'afspraken/klopt', step: round, holds: false });
    expect(said?.parts).toEqual({ 'team:t1': { type: 'afspraken/klopt-niet', step: round } });
    expect(stage.team().afspraken?.doubted).toEqual([round]);
    expect(stage.refused('cas', { type: 'afspraken/klopt', step: round, holds: true })).toBe('al-gedaan');
  });
});
