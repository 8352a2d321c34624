import { beforeEach, describe, expect, test } from 'vitest';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import {
  askerOf,
  itemsOf,
  pointsField,
  REDEN,
  WAARDEREN_LIMITS,
  widest,
  type WaarderenTeam,
} from '../../../shared/steps/waarderen/state.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { emptyTeam } from '../../../shared/workshop/state.ts';
import { CONTENT, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const words = { nl: 'Waarderen', en: 'Weighing' };
const [ONE, TWO, THREE] = ['Eén loket bij de gemeente.', 'De wijk beslist zelf.', 'We doen een jaar niets.'];
const SILENT = 120;
const step = 'waarderen';
const spec: StepSpec = {
  id: step,
  kind: 'waarderen',
  title: words,
  minutes: 10,
  instruction: words,
  note: words,
  settings: { from: 'kernkaarten', silentSeconds: SILENT },
};

/** The werkvorm kennismaken with hundred points before its koers. */
const before = CONTENT.format.steps.findIndex(({ kind }) => kind === 'koers');
const WEIGHING: Content = {
  ...CONTENT,
  format: { ...CONTENT.format, steps: CONTENT.format.steps.toSpliced(before, 0, spec) },
};

/** The same with scenarios that the team writes itself. */
const SCENARIOS: Content = {
  ...WEIGHING,
  format: {
    ...WEIGHING.format,
    steps: WEIGHING.format.steps.map((one) =>
      one.kind === 'waarderen' ? { ...one, settings: { ...one.settings, from: 'scenarios' } } : one,
    ),
  },
};

const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

/** People with so many proposals for their opgave, before hundred points. */
function begin(people = everyone, proposals = 3): void {
  stage = new Theatre(7, WEIGHING).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('opgave');
  for (let i = 1; i <= proposals; i += 1)
    stage.must('anna', {
      type: 'opgave/stel-voor',
      step: stage.step,
      card: null,
      sentence: `Voorstel ${i}`,
      forWhom: '',
      effect: '',
    });
  stage.goTo('waarderen');
}
beforeEach(() => begin());

function here(): WaarderenTeam {
  const at = stage.team().waarderen?.[step];
  if (!at) throw new Error('no waarderen');
  return at;
}

/** Four people who write scenarios, before anything was written. */
function beginWriting(people = everyone): void {
  stage = new Theatre(7, SCENARIOS).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('waarderen');
}

function add(seat: string, text: string): void {
  stage.must(seat, { type: 'waarderen/scenario', step, text });
}
function settle(seat: string): void {
  stage.must(seat, { type: 'waarderen/stel-vast', step });
}
const texts = () => (here().scenarios ?? []).map(({ text }) => text.value);
const idOf = (text: string) => here().scenarios?.find((one) => one.text.value === text)?.id ?? '';

/** Divides over the items in their order. */
function divide(seat: string, points: number[], reason = ''): void {
  const given = here().items.map(({ id }, index): [string, number] => [pointsField(id), points[index] ?? 0]);
  expect(stage.write(seat, { ...Object.fromEntries(given), [REDEN]: reason })).toBeNull();
}
function ready(seat: string): void {
  stage.must(seat, { type: 'waarderen/klaar', step });
}
function give(seat: string, points: number[], reason = ''): void {
  divide(seat, points, reason);
  ready(seat);
}
const outcome = () => {
  const { outcome: shown } = here();
  if (!shown) throw new Error('nothing was revealed');
  return shown;
};

describe('what is weighed', () => {
  test('WAARD-1 without kernkaarten the proposals', () => {
    expect(here().items).toHaveLength(3);
    expect(here().items.every(({ card }) => card === null)).toBe(true);
  });

  test('WAARD-1 the kernkaarten when there are two, nine at most, in turn from each round', () => {
    const cards = (of: string, many: number) =>
      Array.from({ length: many }, (_, i) => ({ card: `WP0${i + 1}${of}`, step: of }));
    const slice = { ...emptyTeam(), kernkaarten: [...cards('a', 8), ...cards('b', 3)] };
    const items = itemsOf(slice);
    expect(items).toHaveLength(9);
    expect(items.filter(({ step: from }) => from === 'b')).toHaveLength(3);
    expect(itemsOf({ ...emptyTeam(), kernkaarten: cards('a', 1) })).toEqual([]);
  });

  test('WAARD-1 with fewer than two items there is nothing to weigh, and nobody waits for the team', () => {
    begin(everyone, 1);
    expect(stage.refused('anna', { type: 'waarderen/klaar', step })).toBe('andere-fase');
    expect(stage.write('anna', { [REDEN]: 'toch iets' })).toBe('andere-fase');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });
});

describe('the silence', () => {
  test('WAARD-2 exactly hundred points, each from 0 to 100, with a reason of at most 100 graphemes', () => {
    const [first = { id: '' }] = here().items;
    expect(stage.write('anna', { [pointsField(first.id)]: 101 })).toBe('vorm');
    expect(stage.write('anna', { [pointsField(first.id)]: 1.5 })).toBe('vorm');
    expect(stage.write('anna', { [pointsField('iets')]: 1 })).toBe('vorm');
    expect(stage.write('anna', { [REDEN]: 'x'.repeat(101) })).toBe('tekst-te-lang');
    for (const points of [[], [99], [60, 41]]) {
      divide('anna', points);
      expect(stage.refused('anna', { type: 'waarderen/klaar', step })).toBe('niet-honderd');
    }
    divide('anna', [60, 40]);
    expect(stage.refused('anna', { type: 'waarderen/klaar', step })).toBeNull();
  });

  test('WAARD-2 who is ready can change nothing, until they say *toch niet*', () => {
    expect(stage.refused('anna', { type: 'waarderen/toch-niet', step })).toBe('al-gedaan');
    give('anna', [100]);
    expect(stage.write('anna', { [REDEN]: 'nog iets' })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'waarderen/klaar', step })).toBe('al-gedaan');
    stage.must('anna', { type: 'waarderen/toch-niet', step });
    give('anna', [0, 100]);
    expect(here().ready).toEqual(['anna']);
  });

  test('WAARD-3 revealed when all present are ready; nothing is in the log before, and the sheets are gone after', () => {
    for (const seat of ['anna', 'bo', 'cas']) give(seat, [100], 'dit draagt de rest');
    expect(here().outcome).toBeNull();
    expect(JSON.stringify(stage.log)).not.toContain('dit draagt');
    give('dirk', [0, 100]);
    expect(outcome().counted).toBe(4);
    expect(stage.sheets.size).toBe(0);
    expect(stage.write('anna', { [REDEN]: 'te laat' })).toBe('andere-fase');
  });

  test('WAARD-3 after the silent time anybody may open it; who did not come to hundred is left out and counted', () => {
    for (const seat of ['anna', 'bo']) give(seat, [100]);
    divide('cas', [50]);
    expect(stage.refused('dirk', { type: 'waarderen/toon', step })).toBe('nog-niet');
    stage.later(SILENT * 1000).must('dirk', { type: 'waarderen/toon', step });
    expect(outcome()).toMatchObject({ counted: 2, leftOut: 1 });
  });

  test('WAARD-3 who leaves or loses the line in the middle holds nothing up', () => {
    for (const seat of ['anna', 'bo', 'cas']) give(seat, [100]);
    expect(stage.refused('anna', { type: 'waarderen/toon', step })).toBe('nog-niet');
    stage.leaveLine('dirk').must('anna', { type: 'waarderen/toon', step });
    expect(outcome().counted).toBe(3);
  });

  test('WAARD-3 one division alone is never shown', () => {
    give('anna', [100]);
    stage.later(SILENT * 1000);
    expect(stage.refused('bo', { type: 'waarderen/toon', step })).toBe('te-weinig-verdeeld');
    for (const seat of ['bo', 'cas', 'dirk']) stage.system({ type: 'zit/aanwezig', seat, online: false });
    stage.must('anna', { type: 'waarderen/toch-niet', step });
    ready('anna');
    expect(here().phase).toBe('stil');
  });

  test('a late-comer joins until the reveal', () => {
    stage.enter('els');
    stage.must('noor', { type: 'regie/plaats', seat: 'els', team: 't1' });
    for (const seat of everyone) give(seat, [100]);
    expect(here().phase).toBe('stil');
    give('els', [0, 0, 100]);
    expect(outcome().counted).toBe(5);
  });

  test('REGIE-8 going back reopens it with what was in it', () => {
    give('anna', [100]);
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here().ready).toEqual(['anna']);
  });
});

describe('what is shown', () => {
  test('WAARD-4 from four sheets: the sum with its spread beside it; the widest is talked about first', () => {
    give('anna', [40, 60]);
    give('bo', [40, 50, 10]);
    give('cas', [40, 60]);
    give('dirk', [40, 0, 60]);
    const [first, second, third] = here().items.map(({ id }) => id);
    expect(outcome().rows).toEqual([
      { item: second, rank: 1, points: { sum: 170, lowest: 0, highest: 60 }, reasons: [] },
      { item: first, rank: 2, points: { sum: 160, lowest: 40, highest: 40 }, reasons: [] },
      { item: third, rank: 3, points: { sum: 70, lowest: 0, highest: 60 }, reasons: [] },
    ]);
    expect(widest(outcome())).toBe(second);
  });

  test('WAARD-4 everybody alike: nothing is marked', () => {
    for (const seat of everyone) give(seat, [50, 50]);
    expect(widest(outcome())).toBeNull();
    expect(outcome().rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  test('WAARD-4 with fewer than four sheets only the order', () => {
    begin(['anna', 'bo', 'cas']);
    for (const seat of ['anna', 'bo', 'cas']) give(seat, [20, 80]);
    expect(outcome().rows.map(({ rank, points }) => [rank, points])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
    expect(widest(outcome())).toBeNull();
  });

  test('WAARD-5 reasons stand with what got the most, and nothing in the event says whose they are', () => {
    give('anna', [70, 30], 'omdat het begint');
    give('bo', [10, 90], 'anders valt het om');
    give('cas', [70, 30]);
    divide('dirk', [60, 40], 'hier zit de pijn');
    const [, shown] = stage.must('dirk', { type: 'waarderen/klaar', step });
    const [first, second] = here().items.map(({ id }) => id);
    const reasonsOf = (id = '') =>
      outcome()
        .rows.find(({ item }) => item === id)
        ?.reasons.toSorted();
    expect(reasonsOf(first)).toEqual(['hier zit de pijn', 'omdat het begint']);
    expect(reasonsOf(second)).toEqual(['anders valt het om']);
    for (const seat of everyone) expect(JSON.stringify(shown?.parts['team:t1'])).not.toContain(seat);
    const { facilitator, ...inside } = shown?.parts ?? {};
    expect(Object.keys(inside).toSorted()).toEqual(['server', 'team:t1']);
    expect(facilitator).toEqual({
      type: 'team/voortgang',
      step,
      team: 't1',
      progress: { phase: 'bespreken', at: 0, of: 6 },
    });
  });

  test('WAARD-5 with fewer than four counted sheets no reason is shown, nor kept anywhere', () => {
    give('anna', [70, 30], 'omdat het begint');
    give('bo', [10, 90], 'anders valt het om');
    give('cas', [70, 30]);
    divide('dirk', [60, 30], 'niet op honderd');
    const shown = stage.later(SILENT * 1000).must('anna', { type: 'waarderen/toon', step });
    expect(outcome()).toMatchObject({ counted: 3, leftOut: 1 });
    expect(outcome().rows.flatMap(({ reasons }) => reasons)).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain('omdat het begint');
  });

  test('WAARD-6 the team closes it; the facilitator hears where it is and that it is done, and nothing else', () => {
    expect(stage.refused('anna', { type: 'waarderen/sluit', step })).toBe('andere-fase');
    expect(stage.state.facilitator.progress?.[step]?.['t1']?.phase).toBe('verdelen');
    for (const seat of everyone) give(seat, [100], 'geheim voor de begeleider');
    stage.must('bo', { type: 'waarderen/sluit', step });
    expect(stage.refused('anna', { type: 'waarderen/sluit', step })).toBe('andere-fase');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    expect(stage.state.facilitator.progress?.[step]?.['t1']?.phase).toBe('klaar');
    expect(JSON.stringify(stage.state.facilitator)).not.toContain('geheim');
  });
});

describe('the harvest', () => {
  const [kern, under] = ['WP01', 'WP02'];
  /** A team of which two kernkaarten were weighed, the second lying in Onderstroom. */
  function harvest(ticked: string[]) {
    const round = CONTENT.format.steps.find(({ kind }) => kind === 'kaartronde')?.id ?? '';
    const team = stage.state.all.teams[0];
    const slice = structuredClone(stage.team());
    const card = (id: string, water: 'mist' | 'onderstroom') => ({
      card: id,
      by: 'anna',
      water,
      open: true,
      insight: null,
      responses: {},
      questions: [],
      pin: null,
      chairs: [],
      grown: [],
    });
    const rows = [under, kern].map((item, index) => ({
      item: item ?? '',
      rank: index + 1,
      points: { sum: 250 - index * 100, lowest: 10, highest: 90 },
      reasons: ['een reden die in de kamer blijft'],
    }));
    const items = [kern, under].map((id) => ({ id: id ?? '', step: round, card: id ?? '' }));
    slice.waarderen = {
      [step]: { phase: 'gesloten', since: 0, items, ready: [], outcome: { counted: 4, leftOut: 0, rows } },
    };
    slice.harvest.ticked = ticked.map((id) => `kaart:${round}:${id}`);
    Object.assign(slice.kaartronde, {
      [round]: { cards: [card('WP01', 'mist'), card('WP02', 'onderstroom')], links: [] },
    });
    if (!team) throw new Error('no team');
    return teamHarvest(stage.state.all, team, slice, WEIGHING, null);
  }

  test('WAARD-6 what weighs stands in it with its spread, without the reasons; page and file say the same', () => {
    const [weights] = harvest(['WP02']).weights;
    expect(weights?.rows.map(({ rank, points }) => [rank, points?.sum])).toEqual([
      [1, 250],
      [2, 150],
    ]);
    const text = teamMarkdown(harvest(['WP02']), 'nl');
    for (const { name } of weights?.rows ?? []) expect(text).toContain(name.nl);
    expect(text).toContain('250 punten, laagste 10, hoogste 90');
    expect(text).not.toContain('een reden');
  });

  test('KOERS-5 a weighed card of Onderstroom stays inside until it is ticked', () => {
    const [weights] = harvest([]).weights;
    expect(weights?.rows).toHaveLength(1);
    expect(weights?.keptInside).toBe(1);
    expect(teamMarkdown(harvest([]), 'nl')).toContain('1 gewogen kaart uit Onderstroom bleef binnen');
  });
});

describe('scenarios', () => {
  beforeEach(() => beginWriting());

  test('WAARD-7 everybody adds to one list that the team sees at once, each text its writer’s own', () => {
    add('anna', `  ${ONE} `);
    add('bo', TWO);
    expect(here().scenarios?.map(({ text }) => text)).toEqual([
      { by: 'anna', value: ONE },
      { by: 'bo', value: TWO },
    ]);
    stage.enter('els');
    stage.must('noor', { type: 'regie/plaats', seat: 'els', team: 't1' });
    add('els', THREE);
    expect(texts()).toEqual([ONE, TWO, THREE]);
    expect(here()).toMatchObject({ phase: 'schrijven', items: [], outcome: null });
  });

  test('WAARD-7 a text is one to 200 graphemes, and stands on the list once', () => {
    const refused = (text: string) => stage.refused('anna', { type: 'waarderen/scenario', step, text });
    expect(WAARDEREN_LIMITS.scenario).toBe(200);
    expect(refused(' ')).toBe('tekst-leeg');
    expect(refused('x'.repeat(201))).toBe('tekst-te-lang');
    add('anna', '👩‍👩‍👧'.repeat(200));
    add('bo', ONE);
    expect(refused(ONE)).toBe('al-gedaan');
  });

  test('WAARD-7 six at most; what is taken out or erased leaves room', () => {
    for (let i = 1; i <= 6; i += 1) add(i === 1 ? 'bo' : 'anna', `Scenario ${i}`);
    const seventh = { type: 'waarderen/scenario', step, text: THREE } as const;
    expect(stage.play('cas', seventh)).toEqual({ refusal: 'bord-vol', limit: 6 });
    stage.must('anna', { type: 'waarderen/scenario-weg', step, scenario: idOf('Scenario 2') });
    add('cas', THREE);
    expect(stage.refused('dirk', { ...seventh, text: 'Nog een' })).toBe('bord-vol');
    stage.state = eraseState(stage.state, 'bo');
    add('dirk', 'Nog een');
    expect(texts().filter((text) => text !== null)).toHaveLength(6);
  });

  test('WAARD-7 only the writer changes or takes out their own', () => {
    add('anna', ONE);
    const scenario = idOf(ONE);
    const other = { type: 'waarderen/scenario-anders', step, scenario, text: TWO } as const;
    const out = { type: 'waarderen/scenario-weg', step, scenario } as const;
    for (const command of [other, out]) expect(stage.refused('bo', command)).toBe('scenario-van-ander');
    expect(stage.refused('anna', { ...out, scenario: 'weg' })).toBe('voorstel-onbekend');
    expect(stage.refused('anna', { ...other, text: ONE })).toBe('al-gedaan');
    stage.must('anna', other);
    expect(texts()).toEqual([TWO]);
    stage.must('anna', out);
    expect(texts()).toEqual([]);
    expect(stage.refused('anna', other)).toBe('voorstel-onbekend');
  });

  test('WAARD-7 who is erased takes their scenario out of the log, the list and the weighing', () => {
    add('anna', ONE);
    add('bo', TWO);
    add('cas', THREE);
    expect(foldLog(erase(stage.log, 'anna'))).toEqual(eraseState(stage.state, 'anna'));
    expect(JSON.stringify(erase(stage.log, 'anna'))).not.toContain(ONE);
    stage.state = eraseState(stage.state, 'anna');
    expect(stage.refused('anna', { type: 'waarderen/scenario-weg', step, scenario: idOf(ONE) })).toBe(
      'voorstel-onbekend',
    );
    settle('bo');
    settle('cas');
    expect(here().items.map(({ id }) => id)).toEqual([idOf(TWO), idOf(THREE)]);
  });

  test('WAARD-8 from two on one asks and another agrees; then the list is weighed in the order it was written', () => {
    add('anna', ONE);
    expect(stage.play('bo', { type: 'waarderen/stel-vast', step })).toEqual({
      refusal: 'te-weinig-scenarios',
      limit: 2,
    });
    add('bo', TWO);
    settle('anna');
    expect(stage.refused('anna', { type: 'waarderen/stel-vast', step })).toBe('wachten-op-tweede');
    expect(stage.write('anna', { [REDEN]: 'te vroeg' })).toBe('andere-fase');
    expect(here().phase).toBe('schrijven');
    stage.later(60_000);
    settle('cas');
    expect(here()).toMatchObject({ phase: 'stil', since: stage.now, asked: null });
    expect(here().items).toEqual([ONE, TWO].map((text) => ({ id: idOf(text), step, card: null })));
    for (const command of [
      { type: 'waarderen/scenario', step, text: THREE },
      { type: 'waarderen/scenario-weg', step, scenario: idOf(ONE) },
      { type: 'waarderen/stel-vast', step },
    ] as const)
      expect(stage.refused('anna', command)).toBe('andere-fase');
  });

  test('WAARD-8 whatever changes on the list takes the asking back', () => {
    add('anna', ONE);
    add('anna', TWO);
    for (const change of [
      { type: 'waarderen/scenario', step, text: THREE },
      { type: 'waarderen/scenario-anders', step, scenario: idOf(ONE), text: 'Toch anders.' },
      { type: 'waarderen/scenario-weg', step, scenario: idOf(TWO) },
    ] as const) {
      settle('bo');
      expect(here().asked).toBe('bo');
      stage.must('anna', change);
      expect(here().asked).toBeNull();
      settle('cas');
      expect(here().phase).toBe('schrijven');
      stage.must('anna', { type: 'waarderen/scenario', step, text: `Nog een bij ${change.type}` });
    }
  });

  test('WAARD-8 who is erased takes their scenario out, so what was asked of the list is asked again', () => {
    add('anna', ONE);
    add('bo', TWO);
    add('dirk', THREE);
    settle('anna');
    const erased = eraseState(stage.state, 'dirk');
    stage.log.splice(0, stage.log.length, ...erase(stage.log, 'dirk'));
    expect(foldLog(stage.log)).toEqual(erased);
    stage.state = erased;
    expect(askerOf(here())).toBeNull();
    settle('cas');
    expect(askerOf(here())).toBe('cas');
    expect(here().phase).toBe('schrijven');
    settle('anna');
    expect(here().items.map(({ id }) => id)).toEqual([ONE, TWO].map(idOf));
    expect(foldLog(stage.log)).toEqual(stage.state);
  });

  test('WAARD-8 in a log of before, an asking that says nothing of the list stands', () => {
    add('anna', ONE);
    add('bo', TWO);
    settle('anna');
    const { askedOf: _unknown, ...older } = here();
    expect(askerOf(older)).toBe('anna');
  });

  test('WAARD-8 who asked and left, or lost the line, blocks nobody; who is alone settles alone', () => {
    add('anna', ONE);
    add('bo', TWO);
    settle('anna');
    stage.must('anna', { type: 'zit/verlaat' });
    settle('bo');
    expect(here().phase).toBe('stil');
    beginWriting();
    add('anna', ONE);
    add('bo', TWO);
    settle('anna');
    for (const seat of ['anna', 'bo', 'cas']) stage.leaveLine(seat);
    settle('dirk');
    expect(here().phase).toBe('stil');
  });

  test('WAARD-8 then the weighing is as it is', () => {
    for (const [seat, text] of [
      ['anna', ONE],
      ['bo', TWO],
    ] as const)
      add(seat, text);
    for (const seat of ['anna', 'bo']) settle(seat);
    for (const seat of everyone) give(seat, [30, 70], 'dit kunnen we zelf');
    expect(outcome().rows.map(({ item, points }) => [item, points?.sum])).toEqual([
      [idOf(TWO), 280],
      [idOf(ONE), 120],
    ]);
    stage.must('anna', { type: 'waarderen/sluit', step });
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
  });

  test('WAARD-9 a list that nobody settled lies as it was when the team comes back', () => {
    add('anna', ONE);
    settleAsked();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('bo', { type: 'waarderen/scenario', step, text: THREE })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(texts()).toEqual([ONE, TWO]);
    expect(here()).toMatchObject({ phase: 'schrijven', asked: 'anna' });
    settle('bo');
    give('anna', [100]);
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toMatchObject({ phase: 'stil', ready: ['anna'] });
  });

  function settleAsked(): void {
    add('bo', TWO);
    settle('anna');
  }

  test('WAARD-9 where nobody wrote there is nothing to weigh, and no writing is lost on the way', () => {
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toMatchObject({ phase: 'schrijven', scenarios: [], items: [] });
    expect(stage.write('anna', { [REDEN]: 'toch iets' })).toBe('andere-fase');
  });

  test('WAARD-6 the facilitator learns in which phase a team is and how many scenarios there are, never which', () => {
    const progress = () => stage.state.facilitator.progress?.[step]?.['t1'];
    expect(progress()).toEqual({ phase: 'schrijven', at: 0, of: 6 });
    add('anna', ONE);
    add('bo', TWO);
    add('bo', THREE);
    stage.must('bo', { type: 'waarderen/scenario-weg', step, scenario: idOf(THREE) });
    expect(progress()).toEqual({ phase: 'schrijven', at: 2, of: 6 });
    for (const seat of ['anna', 'bo']) settle(seat);
    expect(progress()?.phase).toBe('verdelen');
    for (const seat of everyone) give(seat, [100]);
    expect(progress()?.phase).toBe('bespreken');
    const outside = JSON.stringify([stage.state.facilitator, stage.state.all, stage.state.plenary]);
    for (const text of [ONE, TWO, THREE]) expect(outside).not.toContain(text);
  });
});

describe('the harvest of scenarios', () => {
  beforeEach(() => {
    beginWriting();
    add('anna', ONE);
    add('bo', TWO);
  });
  function harvest() {
    const [team] = stage.state.all.teams;
    if (!team) throw new Error('no team');
    return teamHarvest(stage.state.all, team, stage.team(), SCENARIOS, null);
  }

  test('WAARD-9 what was not weighed stands in it as it was written', () => {
    const [weights] = harvest().weights;
    expect(weights?.weighed).toBe(false);
    expect(weights?.rows.map(({ name, rank }) => [name.nl, rank])).toEqual([
      [ONE, null],
      [TWO, null],
    ]);
    const file = teamMarkdown(harvest(), 'nl');
    expect(file).toContain('Onze scenario’s, nog niet gewogen');
    for (const text of [ONE, TWO]) expect(file).toContain(text);
  });

  test('WAARD-9 nothing of what anybody gave before it was shown', () => {
    for (const seat of ['anna', 'bo']) settle(seat);
    for (const seat of ['anna', 'bo', 'cas']) give(seat, [100], 'een reden van mij alleen');
    expect(harvest().weights[0]).toMatchObject({
      weighed: false,
      rows: [{ points: null }, { points: null }],
    });
  });

  test('WAARD-6 the scenarios with what weighs, without reasons; who is erased is not in it', () => {
    for (const seat of ['anna', 'bo']) settle(seat);
    for (const seat of everyone) give(seat, [30, 70], 'een reden van mij alleen');
    const [weights] = harvest().weights;
    expect(weights?.rows.map(({ name, rank, points }) => [name.nl, rank, points?.sum])).toEqual([
      [TWO, 1, 280],
      [ONE, 2, 120],
    ]);
    const file = teamMarkdown(harvest(), 'nl');
    expect(file).toContain('280 punten, laagste 70, hoogste 70');
    expect(file).not.toContain('een reden');
    stage.state = eraseState(stage.state, 'bo');
    expect(harvest().weights[0]?.rows.map(({ name }) => name.nl)).toEqual([ONE]);
  });
});

test('WAARD-7 to 9 random workshops never hold more than six, weigh only what was written, and reach an outcome', () => {
  let shown = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const played = randomWorkshop({ seed, people: 8, moves: 900 }, SCENARIOS);
    expect(foldLog(played.log)).toEqual(played.state);
    for (const { id } of played.state.all.teams) {
      const at = played.team(id).waarderen?.[step];
      if (!at) continue;
      const ids = at.scenarios?.map((one) => one.id) ?? [];
      expect(ids.length).toBeLessThanOrEqual(6);
      for (const item of at.items) expect(ids).toContain(item.id);
      if (at.outcome) shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(0);
});

test('WAARD-3, WAARD-4 random workshops reach an outcome, with numbers from four sheets on, and replay to the same state', () => {
  let shown = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const played = randomWorkshop({ seed, people: 8, moves: 900 }, WEIGHING);
    expect(foldLog(played.log)).toEqual(played.state);
    const parts = played.log.flatMap(({ events }) => events.flatMap((one) => partsOf(one.parts)));
    for (const [, part] of parts) {
      if (part.type !== 'waarderen/onthuld') continue;
      shown += 1;
      const { counted, rows } = part.outcome;
      expect(counted).toBeGreaterThanOrEqual(2);
      for (const { points } of rows) expect(points !== null).toBe(counted >= 4);
      if (counted >= 4)
        expect(rows.reduce((sum, { points }) => sum + (points?.sum ?? 0), 0)).toBe(counted * 100);
    }
  }
  expect(shown).toBeGreaterThan(0);
});
