import { beforeEach, describe, expect, test } from 'vitest';
import { teamHarvest, type TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { stands, type WatLine } from '../../../shared/harvest/wat.ts';
import { lastWat } from '../../../shared/steps/wat/state.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { gathered } from '../../../shared/workshop/grown.ts';
import { partiesNamed } from '../../../shared/workshop/named.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const PEOPLE = ['anna', 'bo', 'cas', 'dirk'];
const [FIRST, SECOND] = ['wat', 'later'] as const;
let stage: Theatre;

/** A workshop with two wats; a team with an opgave that settled the first one. */
beforeEach(() => {
  const content = contentOf('wat-hoedan-120');
  const { steps } = content.format;
  const [wat] = steps.filter(({ kind }) => kind === 'wat');
  if (!wat) throw new Error('no wat');
  const twice = steps.toSpliced(steps.indexOf(wat) + 1, 0, { ...wat, id: SECOND });
  stage = new Theatre(7, { ...content, format: { ...content.format, steps: twice } }).open();
  for (const seat of PEOPLE) stage.enter(seat);
  stage.goTo('opgave');
  const words = { sentence: 'Jongeren wonen', forWhom: 'jongeren', effect: '' };
  stage.must('anna', { type: 'opgave/stel-voor', step: stage.step, card: null, ...words });
  const proposal = stage.team().opgaveStep[stage.step]?.proposals[0]?.id ?? '';
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'opgave/kies', step: stage.step, proposal });
  stage.goTo('wat');
  work('Rust', ['De wijk']);
  settle();
  stage.must('noor', { type: 'regie/volgende', from: FIRST, direct: true });
});

const here = () => {
  const last = stage.team().wat?.[stage.step];
  if (!last) throw new Error('no wat');
  return last;
};
const scribe = (): string => here().scribe ?? '';
function write(effect: string): void {
  stage.must(scribe(), { type: 'wat/tekst', step: stage.step, field: 'effect', text: effect });
}
function answer(): string {
  const card = here().rounds.at(-1)?.card ?? '';
  for (const seat of PEOPLE) stage.must(seat, { type: 'wat/klaar', step: stage.step, card });
  return card;
}
/** Through the three cards to the four fields. */
function work(effect: string, parties: string[]): void {
  for (const at of [0, 1, 2]) {
    const card = answer();
    if (at === 1) write(effect);
    if (at === 2)
      for (const name of parties) stage.must(scribe(), { type: 'wat/partij', step: stage.step, name });
    stage.must('anna', { type: 'wat/verder', step: stage.step, card });
  }
}
function settle(): void {
  for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'wat/stel-vast', step: stage.step });
}
function harvest(): TeamHarvest {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
}
const said = (field: WatLine['field']) =>
  harvest().wats.map(({ lines, settled }) => [lines.find((one) => one.field === field)?.texts, settled]);
const effects = () => gathered(stage.team(), PEOPLE).filter(({ kind }) => kind === 'effect');
const phaseOf = (step: string) => stage.state.facilitator.progress?.[step]?.['t1']?.phase;

describe('WAT-8: a second wat in one workshop', () => {
  test('each says what it settled; the last one goes along to koers and speelveld', () => {
    work('Een eigen huis', ['De corporatie']);
    settle();
    expect(said('effect')).toEqual([
      [['Rust'], true],
      [['Een eigen huis'], true],
    ]);
    expect(said('parties')).toEqual([
      [['De wijk'], true],
      [['De corporatie'], true],
    ]);
    expect([FIRST, SECOND].map(phaseOf)).toEqual(['klaar', 'klaar']);
    expect(effects()).toEqual([{ kind: 'effect', step: SECOND }]);
    expect(partiesNamed(stage.team())).toEqual(['De corporatie']);
  });

  test('until it says something else the first one counts; what is not settled counts nowhere', () => {
    expect(effects()).toEqual([{ kind: 'effect', step: FIRST }]);
    expect(partiesNamed(stage.team())).toEqual(['De wijk']);
    work('Een eigen huis', ['De corporatie']);
    expect(effects()).toEqual([]);
    expect(said('effect')).toEqual([
      [['Rust'], true],
      [['Een eigen huis'], false],
    ]);
  });

  test('the opgave says what it says now when only an earlier wat has such a line', () => {
    const { wats, opgave } = harvest();
    expect(stands('effect', opgave?.effect ?? null, wats)).toBe(true);
    const words = { sentence: 'Jongeren wonen', forWhom: 'jongeren', effect: 'Ruimte' };
    stage.must('cas', { type: 'opgave/herschrijf', ...words });
    expect(stands('effect', 'Ruimte', harvest().wats)).toBe(false);
    expect(said('effect')).toEqual([[['Rust'], true]]);
  });

  test('an earlier one that nobody settled has no words of the later', () => {
    stage.must('noor', { type: 'regie/terug', from: SECOND });
    stage.must('cas', { type: 'wat/heropen', step: FIRST });
    stage.must('noor', { type: 'regie/volgende', from: FIRST, direct: true });
    work('Een eigen huis', ['De corporatie']);
    settle();
    expect(said('effect')).toEqual([
      [undefined, false],
      [['Een eigen huis'], true],
    ]);
  });

  test('WAT-5: words of the first that change after the second was settled open the second again', () => {
    work('Een eigen huis', ['De corporatie']);
    settle();
    stage.must('noor', { type: 'regie/terug', from: SECOND });
    stage.must('cas', { type: 'wat/heropen', step: FIRST });
    expect(phaseOf(SECOND)).toBe('klaar');
    write('Een dak');
    expect(lastWat(stage.team())).toMatchObject({ step: SECOND, here: { phase: 'vaststellen' } });
    expect(phaseOf(SECOND)).toBe('vaststellen');
    settle();
    expect(effects()).toEqual([{ kind: 'effect', step: FIRST }]);
  });

  test('who is erased takes their words out of what was settled as well', () => {
    work('Een eigen huis', ['De corporatie']);
    settle();
    const writer = stage.team().wat?.[FIRST]?.settled?.effect?.by ?? '';
    const erased = eraseState(stage.state, writer);
    expect(foldLog(erase(stage.log, writer))).toEqual(erased);
    expect(JSON.stringify(erased)).not.toContain('Rust');
  });
});
