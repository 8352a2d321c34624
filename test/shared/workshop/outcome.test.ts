import { beforeEach, describe, expect, test } from 'vitest';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { askedBack, type Result } from '../../../shared/workshop/vervolg/outcome.ts';
import { contentOf, Theatre } from './theatre.ts';

const PEOPLE = ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien', 'gijs', 'hanna', 'ids', 'jo', 'kim', 'lot'];
const STEP = 'Eén bezwaarschrift samen lezen';
let stage: Theatre;
/** of the first team */
let puller: SeatId;
let other: SeatId;

/** A first meeting in which somebody of the first team accepted a first step, ended; then the next one. */
beforeEach(() => {
  stage = new Theatre(17, contentOf('grenzeloos-75')).open();
  for (const seat of PEOPLE) stage.enter(seat);
  stage.goTo('koers');
  [puller = '', other = ''] = stage.state.all.teams[0]?.members ?? [];
  promise(STEP, puller);
  stage.takeFirstStep(puller);
  nextMeeting();
});

/** The first team writes down a first step for somebody. */
function promise(what: string, who: SeatId | null): void {
  const { step } = stage;
  for (const seat of stage.state.all.teams[0]?.members ?? []) stage.must(seat, { type: 'koers/klaar', step });
  const date = new Date(stage.now).toISOString().slice(0, 10);
  stage.must(puller, { type: 'koers/stap', step, what, who, date, notice: '' });
}

function nextMeeting(): void {
  stage.must('noor', { type: 'regie/einde', from: stage.step });
  expect(stage.goOn()).not.toHaveProperty('refusal');
}

const asked = () => askedBack(stage.state.all, stage.team());
const line = () => asked()[0]?.line.id ?? '';
const tell = (result: Result, note = '') =>
  ({ type: 'vervolg/uitkomst', step: stage.step, line: line(), result, note }) as const;
const outcome = () => stage.team().outcomes?.[line()];

function harvest() {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
}

describe('VERV-6: what became of what a team promised', () => {
  test('a next meeting asks about the first step, and who took it on tells what came of it, or tells it anew', () => {
    expect(asked()).toMatchObject([{ step: 'koers', line: { what: { value: STEP } } }]);
    stage.must(puller, tell('half', 'We kwamen tot de helft'));
    expect(outcome()).toMatchObject({
      result: 'half',
      note: { by: puller, value: 'We kwamen tot de helft' },
    });
    expect(stage.refused(puller, tell('half', ' We kwamen tot de helft '))).toBe('al-gedaan');
    stage.must(puller, tell('gezet'));
    expect(outcome()).toMatchObject({ result: 'gezet', note: null });
  });

  test('nobody else tells it while that person is there; anybody does when they are not, or when nobody took it on', () => {
    expect(stage.refused(other, tell('gezet'))).toBe('niet-voor-jou');
    stage.leaveLine(puller);
    stage.must(other, tell('blijven-liggen'));
    expect(outcome()).toMatchObject({ result: 'blijven-liggen', by: other });
    stage.comeBack(puller);
    stage.goTo('koers');
    promise('Zonder trekker', null);
    nextMeeting();
    expect(stage.refused(other, tell('gezet'))).toBeNull();
    expect(stage.refused(puller, tell('gezet'))).toBeNull();
  });

  test('what was told is not asked again in the meeting after, what was not is', () => {
    stage.must(puller, tell('half'));
    stage.goTo('koers');
    promise('Een tweede stap', other);
    nextMeeting();
    expect(asked()).toMatchObject([{ step: 'koers-2', line: { what: { value: 'Een tweede stap' } } }]);
    nextMeeting();
    expect(asked()).toHaveLength(1);
  });

  test('only of the own team, in the check-in of a next meeting, at most 140 graphemes', () => {
    const command = tell('gezet');
    const stranger = stage.state.all.teams[1]?.members[0] ?? '';
    expect(stage.refused(stranger, command)).toBe('niets-beloofd');
    expect(stage.refused(puller, { ...command, line: '__proto__' })).toBe('niets-beloofd');
    expect(stage.refused(puller, { ...command, note: 'a'.repeat(141) })).toBe('tekst-te-lang');
    expect(stage.refused('noor', command)).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    expect(stage.refused(puller, { ...command, step: stage.step })).toBe('andere-stap');
    expect(stage.refused(puller, command)).toBe('andere-stap');
  });

  test('the harvest says it, with a name only when every member said yes', () => {
    stage.must(puller, tell('half', 'We lazen de helft'));
    expect(harvest().outcomes).toEqual([
      {
        what: STEP,
        result: 'half',
        note: 'We lazen de helft',
        puller: null,
        step: { nl: 'Koers', en: 'Course' },
      },
    ]);
    const file = teamMarkdown(harvest(), 'nl');
    expect(file).toContain(`**${STEP}**\n  - Half gezet · een teamlid\n  - We lazen de helft`);
    for (const seat of stage.state.all.teams[0]?.members ?? [])
      stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(harvest().outcomes[0]?.puller).toBe(puller);
    expect(teamMarkdown(harvest(), 'en')).toContain(`Half taken · ${puller}`);
  });

  test('a first step that was erased is not asked about, and a note goes with who wrote it', () => {
    stage.must(puller, tell('gezet', 'van mij'));
    expect(eraseState(stage.state, puller)).toEqual(foldLog(erase(stage.log, puller)));
    const erased = eraseState(stage.state, puller);
    const slice = erased['team:t1'];
    if (!slice) throw new Error('no team');
    expect(slice.outcomes?.[line()]?.note).toEqual({ by: puller, value: null });
    expect(askedBack(erased.all, slice)).toEqual([]);
  });
});
