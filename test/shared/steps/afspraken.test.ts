import { beforeEach, describe, expect, test } from 'vitest';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { questionsFor } from '../../../shared/steps/afspraken/silence.ts';
import {
  AFSPRAAK_LIMITS,
  AFSPRAAK_TIMES,
  agreementsOf,
  QUESTIONS,
  type Afspraken,
  type AfsprakenStep,
  type Question,
} from '../../../shared/steps/afspraken/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';

const words = { nl: 'Afspraken', en: 'Agreements' };
const SILENT = 180;

/** The werkvorm kennismaken with agreements before its card round. */
function withAgreements(short: boolean): Content {
  const spec: StepSpec = {
    id: 'afspraken',
    kind: 'afspraken',
    title: words,
    minutes: 10,
    instruction: words,
    note: words,
    settings: { short, silentSeconds: SILENT },
  };
  const before = CONTENT.format.steps.findIndex(({ kind }) => kind === 'kaartronde');
  return {
    ...CONTENT,
    format: { ...CONTENT.format, steps: CONTENT.format.steps.toSpliced(before, 0, spec) },
  };
}

let stage: Theatre;
const step = 'afspraken';
const everyone = ['anna', 'bo', 'cas', 'dirk'];

function begin(short = false, people = everyone): void {
  stage = new Theatre(5, withAgreements(short)).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('afspraken');
}
beforeEach(() => begin());

function silent(): AfsprakenStep {
  const at = stage.team().afsprakenStep?.[step];
  if (!at) throw new Error('no afspraken');
  return at;
}
const asked = (seat: string) => questionsFor(stage.state[seatChannel(seat)], step);
function afspraken(): Afspraken {
  const { afspraken: agreed } = stage.team();
  if (!agreed) throw new Error('nothing was revealed');
  return agreed;
}
const standing = (question: Question) =>
  agreementsOf(stage.team(), stage.state.all.teams[0]?.members ?? []).find((one) => one.question === question)
    ?.standing;

/** Everybody is ready: what was written is revealed. */
function revealed(): void {
  for (const seat of everyone) stage.must(seat, { type: 'afspraken/klaar', step });
}
function agreed(question: Question, text: string): void {
  stage.must(afspraken().scribe, { type: 'afspraak/tekst', question, text });
}
/** Somebody who comes in after the reveal, in this team. */
function late(seat: string): void {
  stage.enter(seat);
  stage.must('noor', { type: 'regie/plaats', seat, team: 't1' });
}

describe('the silent minutes', () => {
  test('AFSP-1 three questions, answered in silence on a sheet of one’s own, at most 100 graphemes each', () => {
    expect(asked('anna')).toEqual(QUESTIONS);
    expect(stage.write('anna', { sfeer: 'x'.repeat(AFSPRAAK_LIMITS.text) })).toBeNull();
    expect(stage.write('anna', { lukken: 'x'.repeat(AFSPRAAK_LIMITS.text + 1) })).toBe('tekst-te-lang');
    expect(stage.write('anna', { iets: 'anders' })).toBe('vorm');
    expect(JSON.stringify(stage.log)).not.toContain('xxx');
    expect(stage.refused('bo', { type: 'afspraken/toon', step })).toBe('nog-niet');
    stage.later(SILENT * 1000).must('bo', { type: 'afspraken/toon', step });
    expect(silent().phase).toBe('samen');
  });

  test('AFSP-1 short: two members per question, and only their own', () => {
    begin(true, [...everyone, 'els', 'fred']);
    const own = [...everyone, 'els', 'fred'].flatMap(asked);
    for (const question of QUESTIONS) expect(own.filter((one) => one === question)).toHaveLength(2);
    const [mine] = asked('anna');
    const other = QUESTIONS.find((question) => question !== mine) ?? 'sfeer';
    expect(stage.write('anna', { [other]: 'niet aan mij gevraagd' })).toBe('vorm');
    expect(stage.write('anna', { [mine ?? 'sfeer']: 'wel aan mij gevraagd' })).toBeNull();
  });

  test('AFSP-2 short: who was asked what only they know, so that two answers stay unsigned', () => {
    begin(true, [...everyone, 'els', 'fred']);
    const begun = stage.log.findLast(({ events }) =>
      events.some(({ type }) => type === 'afspraken/begonnen'),
    );
    for (const { parts } of begun?.events ?? []) {
      expect(JSON.stringify([parts['team:t1'], parts.all, parts.facilitator])).not.toMatch(/lukken|stokken/u);
      expect(parts['seat:anna'] ?? { questions: asked('anna') }).toMatchObject({ questions: asked('anna') });
    }
    expect(JSON.stringify(silent())).not.toContain('anna');
  });

  test('AFSP-1 short, with too few for two each: everybody answers all three', () => {
    begin(true);
    expect(asked('anna')).toEqual(QUESTIONS);
  });

  test('AFSP-1 short: late-comers get one question too, the one that the fewest have', () => {
    begin(true, [...everyone, 'els', 'fred']);
    late('gijs');
    late('hanna');
    const [gijs, hanna] = [asked('gijs'), asked('hanna')];
    expect(gijs).toHaveLength(1);
    expect(hanna).toHaveLength(1);
    expect(gijs).not.toEqual(hanna);
    expect(JSON.stringify([stage.team(), stage.state.all])).not.toContain('"questions"');
    const told = stage.log.at(-1)?.events.find(({ type }) => type === 'afspraken/gevraagd');
    expect(Object.keys(told?.parts ?? {})).toEqual(['seat:hanna']);
  });

  test('AFSP-1 a late-comer where everybody answers all three answers all three', () => {
    begin(true);
    late('els');
    expect(asked('els')).toEqual(QUESTIONS);
  });

  test('AFSP-1 short: a late-comer to the reveal is asked nothing any more', () => {
    begin(true, [...everyone, 'els', 'fred']);
    stage.later(SILENT * 1000).must('bo', { type: 'afspraken/toon', step });
    late('gijs');
    expect(stage.state[seatChannel('gijs')]?.afspraken).toBeUndefined();
  });

  test('AFSP-2 revealed at once, unsigned; empty is fine', () => {
    stage.write('anna', { sfeer: 'niemand haast zich' });
    stage.write('cas', { sfeer: 'we lachen' });
    for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'afspraken/klaar', step });
    expect(silent()).toMatchObject({ phase: 'stil', answers: { sfeer: [] } });
    const [, shown] = stage.must('dirk', { type: 'afspraken/klaar', step });
    expect(silent().answers.sfeer.toSorted()).toEqual(['niemand haast zich', 'we lachen']);
    expect(silent().answers.lukken).toEqual([]);
    expect(Object.keys(shown?.parts ?? {}).toSorted()).toEqual(['server', 'team:t1']);
    expect(stage.sheets.size).toBe(0);
    expect(stage.write('anna', { sfeer: 'te laat' })).toBe('andere-fase');
  });

  test('AFSP-2 who leaves in the silence holds nothing up', () => {
    for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'afspraken/klaar', step });
    expect(stage.refused('anna', { type: 'afspraken/toon', step })).toBe('nog-niet');
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('anna', { type: 'afspraken/toon', step });
    expect(silent().phase).toBe('samen');
  });

  test('a late-comer joins until the reveal, with all three questions', () => {
    late('els');
    expect(stage.write('els', { stokken: 'even stil zijn' })).toBeNull();
    revealed();
    stage.must('els', { type: 'afspraken/klaar', step });
    expect(silent().answers.stokken).toEqual(['even stil zijn']);
  });

  test('REGIE-8 going back reopens it with what was in it', () => {
    stage.write('anna', { sfeer: 'niemand haast zich' });
    stage.must('anna', { type: 'afspraken/klaar', step });
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(silent().ready).toEqual(['anna']);
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'afspraken/klaar', step });
    expect(silent().answers.sfeer).toEqual(['niemand haast zich']);
  });
});

describe('agreeing', () => {
  beforeEach(revealed);
  const others = () => everyone.filter((seat) => seat !== afspraken().scribe);

  test('AFSP-3 one drawn scribe, who is there; one agreement per question; anybody may take the pen', () => {
    const [other = ''] = others();
    expect(everyone).toContain(afspraken().scribe);
    expect(stage.refused(other, { type: 'afspraak/tekst', question: 'sfeer', text: 'rust' })).toBe(
      'niet-de-schrijver',
    );
    stage.must(other, { type: 'afspraak/pen' });
    stage.must(other, { type: 'afspraak/tekst', question: 'sfeer', text: 'we laten elkaar uitpraten' });
    expect(afspraken().items.sfeer.text?.value).toBe('we laten elkaar uitpraten');
    expect(stage.refused(other, { type: 'afspraak/tekst', question: 'sfeer', text: 'nog een' })).toBe(
      'afspraak-staat',
    );
    expect(stage.refused(other, { type: 'afspraak/tekst', question: 'lukken', text: 'x'.repeat(101) })).toBe(
      'tekst-te-lang',
    );
  });

  test('AFSP-3 the scribe is somebody who is there', () => {
    begin();
    for (const seat of ['anna', 'bo', 'cas']) stage.leaveLine(seat);
    stage.must('dirk', { type: 'afspraken/klaar', step });
    expect(afspraken().scribe).toBe('dirk');
  });

  test('AFSP-4 signed by all it is shared', () => {
    agreed('sfeer', 'we laten elkaar uitpraten');
    expect(standing('sfeer')).toBe('open');
    for (const seat of everyone) stage.must(seat, { type: 'afspraak/teken', question: 'sfeer' });
    expect(standing('sfeer')).toBe('gedeeld');
    expect(stage.refused('anna', { type: 'afspraak/teken', question: 'sfeer' })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'afspraak/teken', question: 'lukken' })).toBe('andere-fase');
  });

  test('AFSP-4 *nog niet* reopens the text once; the second time it stands as not shared; nothing says who', () => {
    agreed('sfeer', 'we laten elkaar uitpraten');
    const [first = '', second = ''] = others();
    stage.must(first, { type: 'afspraak/teken', question: 'sfeer' });
    const [said] = stage.must(second, { type: 'afspraak/nog-niet', question: 'sfeer' });
    expect(JSON.stringify(said)).not.toContain(second);
    expect(standing('sfeer')).toBe('herzien');
    expect(stage.refused(first, { type: 'afspraak/teken', question: 'sfeer' })).toBe('andere-fase');
    agreed('sfeer', 'wie praat, praat uit');
    expect(afspraken().items.sfeer.signed).toEqual([]);
    stage.must(second, { type: 'afspraak/nog-niet', question: 'sfeer' });
    expect(standing('sfeer')).toBe('niet-gedeeld');
    expect(afspraken().items.sfeer.text?.value).toBe('wie praat, praat uit');
    expect(stage.refused(second, { type: 'afspraak/nog-niet', question: 'sfeer' })).toBe('al-gedaan');
  });

  test('AFSP-4 who signed has to reopen it to come back on it', () => {
    agreed('sfeer', 'we laten elkaar uitpraten');
    stage.must('anna', { type: 'afspraak/teken', question: 'sfeer' });
    expect(stage.refused('anna', { type: 'afspraak/nog-niet', question: 'sfeer' })).toBe('al-gedaan');
  });

  test('AFSP-4 nobody blocks: with every agreement signed or unshared the team is done', () => {
    for (const question of QUESTIONS) agreed(question, `over ${question}`);
    for (const question of ['sfeer', 'lukken'] as const)
      for (const seat of everyone) stage.must(seat, { type: 'afspraak/teken', question });
    const [one = ''] = others();
    stage.must(one, { type: 'afspraak/nog-niet', question: 'stokken' });
    agreed('stokken', 'we zeggen het');
    expect(stage.state.facilitator.done[step]).toBeUndefined();
    stage.must(one, { type: 'afspraak/nog-niet', question: 'stokken' });
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test.each([
    // the agreement itself still waits for who may come back
    ['loses the line', (seat: string) => void stage.leaveLine(seat), 'open'],
    ['is gone', (seat: string) => void stage.must('noor', { type: 'regie/verwijder', seat }), 'gedeeld'],
  ])('AFSP-4 who %s does not hold up that the team is done', (_what, goes, stands) => {
    for (const question of QUESTIONS) agreed(question, `over ${question}`);
    for (const question of QUESTIONS)
      for (const seat of everyone)
        if (seat !== 'dirk') stage.must(seat, { type: 'afspraak/teken', question });
    expect(stage.state.facilitator.done[step]).toBeUndefined();
    goes('dirk');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    expect(standing('sfeer')).toBe(stands);
  });

  const secretHash = 'c'.repeat(64);
  test.each([
    ['whose device is removed', { type: 'regie/verwijder', seat: 'laptop' }],
    ['who gets a device of their own', { type: 'regie/herstel', seat: 'anna', secretHash }],
  ] as const)('AFSP-4, TAFEL-2 nor does who was at a table, %s', (_what, command) => {
    stage = new Theatre(5, withAgreements(false)).open().enterTable('laptop', ['anna', 'bo']);
    stage.enter('cas').enter('dirk').goTo('afspraken');
    revealed();
    for (const question of QUESTIONS) agreed(question, `over ${question}`);
    const unsigned = command.seat === 'laptop' ? ['anna', 'bo'] : ['anna'];
    for (const question of QUESTIONS)
      for (const seat of everyone)
        if (!unsigned.includes(seat)) stage.must(seat, { type: 'afspraak/teken', question });
    expect(stage.state.facilitator.done[step]).toBeUndefined();
    stage.must('noor', command);
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('AFSP-4 a team of which nobody is there any more is not done by that', () => {
    for (const question of QUESTIONS) agreed(question, `over ${question}`);
    for (const seat of everyone) stage.leaveLine(seat);
    expect(stage.state.facilitator.done[step]).toBeUndefined();
  });

  test('AFSP-5 *het stokt* is for any member, in any step; nothing says who pressed', () => {
    agreed('stokken', 'we zeggen het hardop');
    stage.goTo('kaartronde');
    const [said] = stage.must('bo', { type: 'afspraak/stokt' });
    expect(said?.parts).toEqual({ 'team:t1': { type: 'afspraak/stokt', at: stage.now } });
    expect(afspraken().stokt).toBe(stage.now);
    expect(stage.refused('cas', { type: 'afspraak/stokt' })).toBe('al-gedaan');
    stage.later(AFSPRAAK_TIMES.stokt).must('cas', { type: 'afspraak/stokt' });
  });

  test('REGIE-6 in the dark of praat and in a pause the agreements rest as well', () => {
    stage.must('noor', { type: 'regie/praat', on: true });
    expect(stage.refused('bo', { type: 'afspraak/stokt' })).toBe('praat');
    expect(stage.refused('bo', { type: 'afspraak/pen' })).toBe('praat');
    stage.must('noor', { type: 'regie/praat', on: false });
    stage.must('noor', { type: 'regie/pauze', on: true });
    expect(stage.refused('bo', { type: 'afspraak/stokt' })).toBe('pauze');
  });

  test('AFSP-6 the team reopens an agreement at any time; signatures stand until there is another text', () => {
    agreed('lukken', 'ieder doet iets');
    for (const seat of everyone) stage.must(seat, { type: 'afspraak/teken', question: 'lukken' });
    stage.goTo('kaartronde');
    stage.must('anna', { type: 'afspraak/heropen', question: 'lukken' });
    expect(standing('lukken')).toBe('herzien');
    agreed('lukken', 'ieder doet iets');
    expect(standing('lukken')).toBe('gedeeld');
    stage.must('anna', { type: 'afspraak/heropen', question: 'lukken' });
    agreed('lukken', 'ieder doet iets kleins');
    expect(afspraken().items.lukken.signed).toEqual([]);
  });

  test('AFSP-6 a late-comer signs or proposes one change, which another takes over or leaves', () => {
    agreed('sfeer', 'we laten elkaar uitpraten');
    agreed('lukken', 'ieder doet iets');
    for (const seat of everyone) stage.must(seat, { type: 'afspraak/teken', question: 'sfeer' });
    late('els');
    expect(standing('sfeer')).toBe('open');
    stage.must('els', { type: 'afspraak/teken', question: 'lukken' });
    const change = { type: 'afspraak/stel-voor', question: 'sfeer', text: 'wie praat, praat uit' } as const;
    expect(stage.refused('anna', change)).toBe('niet-voor-jou');
    stage.must('els', change);
    expect(stage.refused('els', change)).toBe('al-gedaan');
    expect(stage.refused('els', { type: 'afspraak/neem-over', by: 'els' })).toBe('eigen-voorstel');
    stage.must('bo', { type: 'afspraak/neem-over', by: 'els' });
    expect(afspraken().items.sfeer).toMatchObject({
      text: { by: 'els', value: 'wie praat, praat uit' },
      signed: ['els', 'bo'],
    });
    expect(afspraken().changes).toEqual([]);
    expect(stage.refused('bo', { type: 'afspraak/laat-staan', by: 'els' })).toBe('voorstel-onbekend');
  });

  test('what its writer took out leaves a place to write again', () => {
    agreed('sfeer', 'we laten elkaar uitpraten');
    const { scribe } = afspraken();
    stage.state = eraseState(stage.state, scribe);
    expect(standing('sfeer')).toBe('leeg');
    agreed('sfeer', 'wie praat, praat uit');
    expect(standing('sfeer')).toBe('open');
  });
});
