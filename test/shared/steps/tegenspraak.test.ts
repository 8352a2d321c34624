import { beforeEach, describe, expect, test } from 'vitest';
import { castFor, movedOn } from '../../../shared/steps/tegenspraak/casting.ts';
import {
  roleOf,
  STAND,
  TEGENSPRAAK_LIMITS,
  type TegenspraakTeam,
} from '../../../shared/steps/tegenspraak/state.ts';
import { TEGEN_ROLES } from '../../../shared/decks/piles.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { silentPart } from '../../../client/tafel/silent-part.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const step = 'tegenspraak';
const ROUNDS = 4;
const SILENT = 60_000;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

function begin(people: readonly string[] = everyone): void {
  stage = new Theatre(7, contentOf('tegenspraak-60')).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('tegenspraak');
}
beforeEach(() => begin());

function here(team = 't1'): TegenspraakTeam {
  const at = stage.team(team).tegenspraak?.[step];
  if (!at) throw new Error('no tegenspraak');
  return at;
}
const members = (): string[] => stage.state.all.teams[0]?.members ?? [];

function stand(seat: string, place: number): void {
  expect(stage.write(seat, { [STAND]: place })).toBeNull();
}
function ready(...seats: string[]): void {
  for (const seat of seats) stage.must(seat, { type: 'tegenspraak/klaar', step });
}
function question(by = 'anna'): void {
  stage.must(by, { type: 'tegenspraak/vraag', step });
}
/** Whose turn it is says it, until nobody has to. */
function answered(): string[] {
  const said: string[] = [];
  for (let turn = here().pass.turn; turn; turn = here().pass.turn) {
    said.push(turn.seat);
    stage.must(turn.seat, { type: 'tegenspraak/gezegd', step, seat: turn.seat });
  }
  return said;
}
function toAgreeing(): string {
  ready(...members());
  stage.must('anna', { type: 'tegenspraak/afspreken', step });
  if (members().length > 1) stage.must('bo', { type: 'tegenspraak/afspreken', step });
  return here().scribe ?? '';
}
function write(seat: string, text: string, place = 0) {
  return stage.must(seat, { type: 'tegenspraak/afspraak', step, place, text });
}
const harvest = () => {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
};

describe('a stand on a line', () => {
  test('TEGEN-1 one statement lies for the whole team, of the pile of statements', () => {
    const deck = stage.content.decks.tegenspraak;
    expect(deck?.cards.find(({ id }) => id === here().statement)?.pile).toBe('stelling');
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'stil', at: 0, of: ROUNDS });
  });

  test('TEGEN-1 a stand is one of five places, on a sheet that goes with the reveal', () => {
    expect(stage.write('anna', { [STAND]: 0 })).toBe('vorm');
    expect(stage.write('anna', { [STAND]: 6 })).toBe('vorm');
    expect(stage.write('anna', { [STAND]: 2.5 })).toBe('vorm');
    expect(stage.write('anna', { mening: 'oneens' })).toBe('vorm');
    for (const [place, seat] of everyone.entries()) stand(seat, 5 - place);
    ready(...everyone);
    expect(stage.sheets.size).toBe(0);
    expect(stage.write('anna', { [STAND]: 1 })).toBe('andere-fase');
  });

  test('TEGEN-1 shown when all who are there are ready, or by any member when the time is over', () => {
    stage.leaveLine('dirk');
    ready('anna', 'bo');
    expect(stage.refused('anna', { type: 'tegenspraak/klaar', step })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'tegenspraak/toon', step })).toBe('nog-niet');
    expect(here().phase).toBe('stil');
    ready('cas');
    expect(here().phase).toBe('lijn');
    begin();
    stage.later(SILENT).must('dirk', { type: 'tegenspraak/toon', step });
    expect(here().phase).toBe('lijn');
  });

  test('TEGEN-1 who leaves holds nothing up: the others show it at once', () => {
    ready('anna', 'bo', 'cas');
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('bo', { type: 'tegenspraak/toon', step });
    expect(here().phase).toBe('lijn');
  });

  test('TEGEN-2 every stand at once, the lowest first, whoever took it; who took none is not counted', () => {
    stand('anna', 4);
    stand('bo', 1);
    stand('cas', 4);
    ready(...everyone);
    expect(here().stands).toEqual([1, 4, 4]);
    const shown = stage.log.at(-1)?.events.at(-1);
    expect(JSON.stringify(shown?.parts['team:t1'])).not.toMatch(/anna|bo|cas|dirk/);
  });

  test('TEGEN-2 with fewer than three stands none is shown: one would know whose it is', () => {
    stand('anna', 4);
    stand('bo', 1);
    ready(...everyone);
    expect(here().stands).toBeNull();
    expect(JSON.stringify(stage.log)).not.toContain(`"${STAND}":`);
  });
});

describe('questions from four roles', () => {
  test('TEGEN-3 a question after the other, none twice, as many as the step says', () => {
    ready(...everyone);
    for (let round = 1; round <= ROUNDS; round += 1) {
      question();
      expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({
        phase: 'vragen',
        at: round,
        of: ROUNDS,
      });
      expect(stage.refused('bo', { type: 'tegenspraak/vraag', step })).toBe('nog-niet');
      expect(answered()).toHaveLength(2);
    }
    expect(new Set(here().questions).size).toBe(ROUNDS);
    expect(stage.refused('anna', { type: 'tegenspraak/vraag', step })).toBe('stapel-leeg');
  });

  test('TEGEN-4 four roles go one place on with every question', () => {
    ready(...everyone);
    const played = new Map(everyone.map((seat) => [seat, new Set<string | null>()]));
    let before: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      question();
      expect(here().cast.map(({ role }) => role)).toEqual(TEGEN_ROLES);
      for (const seat of everyone) played.get(seat)?.add(roleOf(here(), seat));
      if (round > 1) expect(here().row).toEqual([...before.slice(1), before[0]]);
      before = here().row;
      answered();
    }
    for (const roles of played.values()) expect(roles.size).toBe(TEGEN_ROLES.length);
  });

  test('TEGEN-4 with three nobody is the bystander; with two one gives and one receives; alone one plays all in turn', () => {
    expect(castFor(['a', 'b', 'c'], 0).cast.map(({ role }) => role)).toEqual([
      'gever',
      'ontvanger',
      'opdrachtgever',
    ]);
    expect(castFor(['a', 'b'], 1).cast.map(({ role }) => role)).toEqual(['gever', 'ontvanger']);
    expect([0, 1, 2, 3].flatMap((round) => castFor(['a'], round).cast.map(({ role }) => role))).toEqual(
      TEGEN_ROLES,
    );
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'TEGEN-5 of %i people everybody comes to answer within four questions',
    (count) => {
      const people = Array.from({ length: count }, (_, at) => `p${at}`);
      const spoke = new Set<string>();
      let row = people;
      for (let round = 0; round < ROUNDS; round += 1) {
        row = movedOn(row, people, round === 0);
        const { cast, answering } = castFor(row, round);
        expect(answering).toHaveLength(Math.min(2, count));
        for (const seat of answering) {
          spoke.add(seat);
          expect(roleOf({ cast }, seat)).not.toBeNull();
        }
      }
      expect([...spoke].toSorted()).toEqual(people);
    },
  );

  test('TEGEN-5 one after the other; any member may say that somebody is done, or come back to them later', () => {
    ready(...everyone);
    question();
    const [first = '', second = ''] = castFor(here().row, 0).answering;
    expect(here().pass.turn?.seat).toBe(first);
    expect(stage.refused('anna', { type: 'tegenspraak/gezegd', step, seat: second })).toBe(
      'niet-aan-de-beurt',
    );
    const other = everyone.find((seat) => seat !== first) ?? '';
    stage.must(other, { type: 'tegenspraak/sla-over', step, seat: first });
    expect(here().pass.turn?.seat).toBe(second);
    stage.must(other, { type: 'tegenspraak/gezegd', step, seat: second });
    expect(here().pass.turn?.seat).toBe(first);
    stage.must(first, { type: 'tegenspraak/sla-over', step, seat: first });
    expect(here().pass.turn).toBeNull();
  });

  test('TEGEN-5 thirty seconds without a line on one’s turn: the other goes first', () => {
    ready(...everyone);
    question();
    const [first = '', second = ''] = castFor(here().row, 0).answering;
    stage.leaveLine(first).later(29_000).wake();
    expect(here().pass.turn?.seat).toBe(first);
    stage.later(1_000).wake();
    expect(here().pass.turn?.seat).toBe(second);
    stage.must(second, { type: 'tegenspraak/gezegd', step, seat: second });
    expect(here().pass.turn).toBeNull();
  });

  test('TEGEN-5 while the whole team has no line nobody is passed over; who is back finds the turn where it was', () => {
    ready(...everyone);
    question();
    const before = here().pass;
    const [first = '', second = ''] = castFor(here().row, 0).answering;
    for (const one of everyone) stage.leaveLine(one);
    stage.later(600_000).wake();
    expect(here().pass).toEqual(before);
    const away = { type: 'wek/tegenspraak-afwezig', step, team: 't1', seat: first } as const;
    expect(stage.system(away)).toEqual({ refusal: 'te-laat' });
    expect(stage.refused(second, { type: 'tegenspraak/sla-over', step, seat: first })).toBe('nog-niet');
    const listener = everyone.find((one) => one !== first && one !== second) ?? '';
    stage.comeBack(listener).later(29_999).wake();
    expect(here().pass).toMatchObject({ turn: { seat: first }, queue: [second], deferred: [] });
    stage.comeBack(second).later(1).wake();
    expect(here().pass).toMatchObject({ turn: { seat: second }, queue: [first] });
  });

  test('TEGEN-6 who leaves in the middle of their turn: the other goes on', () => {
    ready(...everyone);
    question();
    const [first = '', second = ''] = castFor(here().row, 0).answering;
    stage.must(first, { type: 'zit/verlaat' });
    expect(here().pass.turn?.seat).toBe(second);
    stage.must(second, { type: 'tegenspraak/gezegd', step, seat: second });
    question(second);
    expect(here().cast.map(({ role }) => role)).not.toContain('omstander');
  });

  test('TEGEN-6 a role that has still to answer and whose player lost the line is taken over by who listens', () => {
    ready(...everyone);
    question();
    const [first = '', second = ''] = castFor(here().row, 0).answering;
    const role = roleOf(here(), first) ?? 'gever';
    const listener = everyone.find((seat) => seat !== first && seat !== second) ?? '';
    expect(stage.refused(listener, { type: 'tegenspraak/rol', step, role })).toBe('niet-voor-jou');
    expect(stage.refused(first, { type: 'tegenspraak/rol', step, role })).toBe('al-gedaan');
    stage.leaveLine(first);
    expect(stage.refused(second, { type: 'tegenspraak/rol', step, role })).toBe('niet-voor-jou');
    stage.must(listener, { type: 'tegenspraak/rol', step, role });
    expect(here().pass.turn?.seat).toBe(listener);
    expect(here().cast.filter(({ seat }) => seat === listener)).toEqual([{ role, seat: listener }]);
  });

  test('TEGEN-6 who comes late gets a role with the next question', () => {
    begin(['anna', 'bo', 'cas']);
    ready('anna', 'bo', 'cas');
    question();
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    expect(roleOf(here(), 'eva')).toBeNull();
    answered();
    question('eva');
    expect(roleOf(here(), 'eva')).toBe('opdrachtgever');
  });
});

describe('one to three agreements', () => {
  test('TEGEN-7 before the last question two go on to the agreements, after it any member', () => {
    ready(...everyone);
    stage.must('anna', { type: 'tegenspraak/afspreken', step });
    expect(stage.refused('anna', { type: 'tegenspraak/afspreken', step })).toBe('wachten-op-tweede');
    expect(here().phase).toBe('lijn');
    stage.must('bo', { type: 'tegenspraak/afspreken', step });
    expect(here().phase).toBe('afspraken');
    begin();
    ready(...everyone);
    for (let round = 0; round < ROUNDS; round += 1) {
      question();
      answered();
    }
    stage.must('cas', { type: 'tegenspraak/afspreken', step });
    expect(here().phase).toBe('afspraken');
  });

  test('TEGEN-7 a next question makes what was asked before undone', () => {
    ready(...everyone);
    stage.must('anna', { type: 'tegenspraak/afspreken', step });
    question('cas');
    stage.must('bo', { type: 'tegenspraak/afspreken', step });
    expect(here().phase).toBe('vragen');
  });

  test('TEGEN-8 who holds the pen writes up to three, of at most a hundred graphemes; anybody takes the pen over', () => {
    const scribe = toAgreeing();
    const other = everyone.find((seat) => seat !== scribe) ?? '';
    const text = 'x'.repeat(TEGENSPRAAK_LIMITS.text);
    const writes = (seat: string, words: string) =>
      stage.refused(seat, { type: 'tegenspraak/afspraak', step, place: 0, text: words });
    expect(writes(other, text)).toBe('niet-de-schrijver');
    expect(writes(scribe, `${text}x`)).toBe('tekst-te-lang');
    expect(writes(scribe, '')).toBe('al-gedaan');
    write(scribe, text, 2);
    stage.must(other, { type: 'tegenspraak/pen', step });
    expect(stage.refused(other, { type: 'tegenspraak/pen', step })).toBe('al-gedaan');
    write(other, 'We vragen eerst: wat zie jij?');
    write(other, '', 2);
    expect(here().agreements.map((one) => one?.value ?? null)).toEqual([
      'We vragen eerst: wat zie jij?',
      null,
      null,
    ]);
  });

  test('TEGEN-8 two members settle it; an empty page cannot be settled, and another text has to be settled again', () => {
    const scribe = toAgreeing();
    expect(stage.refused('anna', { type: 'tegenspraak/leg-vast', step })).toBe('nog-niets');
    write(scribe, 'Wie twijfelt, zegt het hardop.');
    stage.must('anna', { type: 'tegenspraak/leg-vast', step });
    expect(stage.refused('anna', { type: 'tegenspraak/leg-vast', step })).toBe('wachten-op-tweede');
    write(scribe, 'Wie twijfelt, zegt het in het overleg.');
    stage.must('bo', { type: 'tegenspraak/leg-vast', step });
    expect(here().phase).toBe('afspraken');
    stage.must('cas', { type: 'tegenspraak/leg-vast', step });
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    const progress = () => stage.state.facilitator.progress?.[step]?.['t1']?.phase;
    expect(progress()).toBe('klaar');
    write(scribe, 'Wie twijfelt, zegt het op tijd.');
    expect(here().phase).toBe('afspraken');
    expect(progress()).toBe('afspraken');
  });

  test('TEGEN-8 who is alone decides alone', () => {
    begin(['anna', 'bo']);
    stage.must('bo', { type: 'zit/verlaat' });
    ready('anna');
    question();
    expect(answered()).toEqual(['anna']);
    stage.must('anna', { type: 'tegenspraak/afspreken', step });
    write('anna', 'Ik vraag iemand om tegenspraak.');
    stage.must('anna', { type: 'tegenspraak/leg-vast', step });
    expect(here().phase).toBe('klaar');
  });

  test('TEGEN-9 the harvest has the agreements, and whether they were settled; no stand, no statement, no question', () => {
    for (const seat of everyone) stand(seat, 2);
    ready(...everyone);
    question();
    answered();
    stage.must('anna', { type: 'tegenspraak/afspreken', step });
    stage.must('bo', { type: 'tegenspraak/afspreken', step });
    const scribe = here().scribe ?? '';
    write(scribe, 'De baas praat als laatste.', 1);
    const title = stage.content.format.steps.find(({ id }) => id === step)?.title;
    const agreements = ['De baas praat als laatste.'];
    expect(harvest().dissent).toEqual([{ step: title, agreements, settled: false }]);
    stage.must('anna', { type: 'tegenspraak/leg-vast', step });
    stage.must('bo', { type: 'tegenspraak/leg-vast', step });
    expect(harvest().dissent).toEqual([{ step: title, agreements, settled: true }]);
    const whole = JSON.stringify(harvest());
    for (const card of [here().statement, ...here().questions]) expect(whole).not.toContain(card);
    expect(whole).not.toContain('stands');
  });
});

describe('around it', () => {
  test('REGIE-1 the facilitator goes on at any moment, and back finds it as it lay', () => {
    ready(...everyone);
    question();
    const before = here();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('anna', { type: 'tegenspraak/vraag', step })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toEqual(before);
  });

  test('nobody of another team, no facilitator and nobody in a pause plays', () => {
    expect(stage.refused('noor', { type: 'tegenspraak/klaar', step })).toBe('niet-jouw-rol');
    stage.must('noor', { type: 'regie/pauze', on: true });
    expect(stage.refused('anna', { type: 'tegenspraak/klaar', step })).toBe('pauze');
    expect(stage.write('anna', { [STAND]: 1 })).toBe('pauze');
  });

  test('TAFEL-10 at a table the stand is silent and the questions are open; the device acts for each of its names', () => {
    stage = new Theatre(7, contentOf('tegenspraak-60')).open().enterTable('laptop', ['anna', 'bo', 'cas']);
    stage.goTo('tegenspraak');
    const part = () => {
      const { state } = stage;
      return silentPart(
        { all: state.all, [`team:t1`]: stage.team() },
        ['anna', 'bo', 'cas'],
        'anna',
        stage.now,
      );
    };
    expect(part()).toMatchObject({ busy: ['anna', 'bo', 'cas'], said: true });
    for (const seat of ['anna', 'bo', 'cas'])
      stage.playAs('laptop', seat, { type: 'tegenspraak/klaar', step });
    expect(here().phase).toBe('lijn');
    expect(part()).toBeNull();
  });

  test('its log gives it back', () => {
    const scribe = toAgreeing();
    write(scribe, 'We zeggen het dezelfde dag.');
    expect(foldLog(stage.log)).toEqual(stage.state);
  });
});
