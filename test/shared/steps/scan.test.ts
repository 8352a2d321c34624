import { beforeEach, describe, expect, test } from 'vitest';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { scanNews } from '../../../client/steps/scan/news.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { ROL, rolesToTake, scanItems } from '../../../shared/steps/scan/items.ts';
import { earlierScan, SCAN_LIMITS, type ScanTeam } from '../../../shared/steps/scan/scan.ts';
import { DONT_KNOW } from '../../../shared/steps/spread.ts';
import { foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { gathered } from '../../../shared/workshop/grown.ts';
import { isPresenceOn } from '../../../shared/workshop/presence.ts';
import { contentOf, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

/** People in one team at the first scan of this werkvorm. */
function begin(people = everyone, format = 'samenwerkingsscan-30'): void {
  stage = new Theatre(7, contentOf(format)).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('scan');
}
beforeEach(() => begin());

function here(step = stage.step): ScanTeam {
  const at = stage.team().scan?.[step];
  if (!at) throw new Error('no scan');
  return at;
}
const items = () => scanItems(stage.content, stage.step).map(({ id }) => id);
const spreadFor = (item: string) => here().scores?.find((one) => one.item === item)?.spread;
function score(seat: string, scores: Record<string, number>): void {
  expect(stage.write(seat, scores)).toBeNull();
}
function ready(...seats: string[]): void {
  for (const seat of seats) stage.must(seat, { type: 'scan/klaar', step: stage.step });
}
function choose(seat: string, item: string, on = true): void {
  stage.must(seat, { type: 'scan/kies', step: stage.step, item, on });
}
/** Scores of each, in the order of `everyone`, for one item; then all is shown. */
function scored(item: string, scores: readonly number[]): void {
  for (const [at, seat] of everyone.entries()) score(seat, { [item]: scores[at] ?? DONT_KNOW });
  ready(...everyone);
}

/** The workshop ends, and two weeks later the same team is at its next scan. */
function again(): void {
  stage.must('noor', { type: 'regie/einde', from: stage.step });
  stage.later(14 * 86_400_000).goOn('samenwerkingsscan-vervolg');
  stage.goTo('scan');
}

describe('what is scored', () => {
  test('SCAN-1 the statements of a scan, in the order of its themes', () => {
    expect(items()).toHaveLength(17);
    expect(items().slice(0, 4)).toEqual(['gelijk', 'nodig', 'eerder', 'open']);
    expect(stage.write('anna', { gelijk: 6 })).toBe('vorm');
    expect(stage.write('anna', { gelijk: 2.5 })).toBe('vorm');
    expect(stage.write('anna', { onbekend: 3 })).toBe('vorm');
    expect(stage.write('anna', { [ROL]: 0 })).toBe('vorm');
  });

  test('SCAN-1 of a deck each recommendation, through the card of the role that one takes', () => {
    begin(everyone, 'zelfscan-45');
    expect(items()).toHaveLength(10);
    expect(rolesToTake(stage.content, stage.step)).toHaveLength(4);
    expect(stage.write('anna', { [ROL]: 4 })).toBe('vorm');
    const cards = stage.content.decks.hoedan?.cards.filter(({ pile }) => pile === 'start') ?? [];
    for (const [at, seat] of everyone.entries()) {
      const role = rolesToTake(stage.content, stage.step)[at];
      const own = cards.find((card) => card.role === role)?.id ?? '';
      const other = cards.find((card) => card.role !== role)?.id ?? '';
      // what was scored before one changed to another role does not count
      score(seat, { [ROL]: at, [own]: at + 1, [other]: 5 });
    }
    ready(...everyone);
    expect(spreadFor('start')).toEqual({ lowest: 1, highest: 4, count: 4 });
  });

  test('SCAN-1 who took no role of a deck counts nowhere', () => {
    begin(everyone, 'zelfscan-45');
    const cards = stage.content.decks.hoedan?.cards.filter(({ pile }) => pile === 'start') ?? [];
    for (const seat of everyone) score(seat, Object.fromEntries(cards.map(({ id }) => [id, 3])));
    ready(...everyone);
    expect(spreadFor('start')).toBeNull();
  });
});

describe('the silence', () => {
  test('SCAN-2 shown when all who are there are ready; nothing is in the log before, and the sheets go with it', () => {
    for (const seat of everyone) score(seat, { gelijk: 4 });
    ready('anna', 'bo', 'cas');
    expect(here()).toMatchObject({ phase: 'stil', scores: null, ready: ['anna', 'bo', 'cas'] });
    expect(JSON.stringify(stage.log)).not.toContain('gelijk');
    // also who said to be ready may still change it
    score('anna', { gelijk: 1 });
    ready('dirk');
    expect(spreadFor('gelijk')).toEqual({ lowest: 1, highest: 4, count: 4 });
    expect(stage.sheets.size).toBe(0);
    expect(stage.write('anna', { gelijk: 3 })).toBe('andere-fase');
    expect(stage.refused('anna', { type: 'scan/klaar', step: stage.step })).toBe('andere-fase');
  });

  test('SCAN-2 after the silent time, or when who still scored has gone, any member may show it', () => {
    const show = { type: 'scan/toon', step: stage.step } as const;
    ready('anna', 'bo', 'cas');
    expect(stage.refused('anna', { type: 'scan/klaar', step: stage.step })).toBe('al-gedaan');
    expect(stage.refused('anna', show)).toBe('nog-niet');
    stage.leaveLine('dirk');
    expect(stage.refused('anna', show)).toBeNull();
    begin();
    expect(stage.refused('dirk', show)).toBe('nog-niet');
    stage.later(300_000).must('dirk', show);
    expect(here().phase).toBe('bespreken');
  });

  test('SCAN-2 who comes late scores along until it is shown, and talks along after it', () => {
    stage.enter('els');
    stage.must('noor', { type: 'regie/plaats', seat: 'els', team: 't1' });
    ready(...everyone);
    expect(here().phase).toBe('stil');
    score('els', { gelijk: 2 });
    ready('els');
    stage.enter('fay');
    stage.must('noor', { type: 'regie/plaats', seat: 'fay', team: 't1' });
    choose('fay', 'gelijk');
    expect(here().chosen).toEqual(['gelijk']);
  });

  test('pointers and *schrijft …* are off until it is shown', () => {
    expect(isPresenceOn(stage.state.all, stage.team())).toBe(false);
    ready(...everyone);
    expect(isPresenceOn(stage.state.all, stage.team())).toBe(true);
  });
});

describe('what is shown', () => {
  test('SCAN-3 lowest, highest and count from four answers up; *weet niet* is no answer; the widest first', () => {
    for (const [at, seat] of everyone.entries())
      score(seat, { gelijk: at + 1, nodig: 3, open: at === 0 ? DONT_KNOW : 5 });
    ready(...everyone);
    expect(here().scores?.[0]).toEqual({ item: 'gelijk', spread: { lowest: 1, highest: 4, count: 4 } });
    expect(here().scores?.[1]).toEqual({ item: 'nodig', spread: { lowest: 3, highest: 3, count: 4 } });
    expect(spreadFor('open')).toBeNull();
    expect(here().scores).toHaveLength(17);
  });

  test('SCAN-3 a team of one or two sees no spread and can still choose', () => {
    for (const people of [['anna'], ['anna', 'bo']]) {
      begin();
      for (const seat of everyone.filter((one) => !people.includes(one)))
        stage.must(seat, { type: 'zit/verlaat' });
      for (const seat of people) score(seat, { gelijk: 2 });
      ready(...people);
      expect(here().scores?.every(({ spread }) => spread === null)).toBe(true);
      choose('anna', 'gelijk');
      for (const seat of people) stage.must(seat, { type: 'scan/sluit', step: stage.step });
      expect(here().phase).toBe('klaar');
    }
  });

  test('SCAN-3 nothing that is shown says whose, and nobody outside the team hears of it', () => {
    for (const [at, seat] of everyone.entries()) score(seat, { gelijk: at + 1 });
    ready('anna', 'bo', 'cas');
    const [, shown] = stage.must('dirk', { type: 'scan/klaar', step: stage.step });
    expect(Object.keys(shown?.parts ?? {}).toSorted()).toEqual(['server', 'team:t1']);
    expect(JSON.stringify(shown?.parts['team:t1'])).not.toMatch(/anna|bo|cas|dirk/);
  });
});

describe('what the team takes', () => {
  beforeEach(() => scored('gelijk', [1, 2, 3, 4]));

  test('SCAN-4 up to three, tapped by anybody, that were scored', () => {
    expect(stage.refused('anna', { type: 'scan/kies', step: stage.step, item: 'iets', on: true })).toBe(
      'voorstel-onbekend',
    );
    expect(stage.refused('anna', { type: 'scan/kies', step: stage.step, item: 'gelijk', on: false })).toBe(
      'al-gedaan',
    );
    const [one = '', two = '', three = '', four = ''] = items();
    choose('anna', one);
    choose('bo', two);
    choose('cas', three);
    expect(SCAN_LIMITS.chosen).toBe(3);
    expect(stage.refused('dirk', { type: 'scan/kies', step: stage.step, item: four, on: true })).toBe(
      'te-veel-punten',
    );
    choose('dirk', one, false);
    choose('dirk', four);
    expect(here().chosen).toEqual([two, three, four]);
  });

  test('SCAN-4 two members settle it; a change opens it again, and the facilitator hears only that', () => {
    const close = { type: 'scan/sluit', step: stage.step } as const;
    choose('anna', 'gelijk');
    stage.must('anna', close);
    expect(here()).toMatchObject({ phase: 'bespreken', asked: 'anna' });
    expect(stage.refused('anna', close)).toBe('wachten-op-tweede');
    choose('bo', 'nodig');
    expect(here().asked).toBeNull();
    stage.must('bo', close);
    const closed = stage.must('cas', close);
    expect(here()).toMatchObject({ phase: 'klaar', asked: null });
    const told = (phase: string) =>
      ({ type: 'team/voortgang', step: stage.step, team: 't1', progress: { phase, at: 0, of: 0 } }) as const;
    expect(closed.map(({ parts }) => parts.facilitator)).toEqual([
      told('klaar'),
      { type: 'team/klaar', step: stage.step, team: 't1' },
    ]);
    expect(stage.refused('cas', close)).toBe('andere-fase');
    const [reopened] = stage.must('dirk', { type: 'scan/kies', step: stage.step, item: 'nodig', on: false });
    expect(here().phase).toBe('bespreken');
    expect(reopened?.parts.facilitator).toEqual(told('bespreken'));
    const [more] = stage.must('dirk', { type: 'scan/kies', step: stage.step, item: 'nodig', on: true });
    expect(more?.parts.facilitator).toBeUndefined();
    for (const seat of ['anna', 'bo']) stage.must(seat, close);
    expect(stage.state.facilitator.progress?.[stage.step]?.['t1']?.phase).toBe('klaar');
  });

  test('SCAN-4 who is the only one left decides alone', () => {
    for (const seat of ['bo', 'cas', 'dirk']) stage.leaveLine(seat);
    stage.must('anna', { type: 'scan/sluit', step: stage.step });
    expect(here().phase).toBe('klaar');
  });

  test('REGIE-8 the facilitator goes on and back: it lies as it was left', () => {
    const { step } = stage;
    choose('anna', 'gelijk');
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('anna', { type: 'scan/sluit', step })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toMatchObject({ phase: 'bespreken', chosen: ['gelijk'] });
  });

  test('SCAN-5 beside a scan lies the last one before it that asked the same; beside another none', () => {
    expect(earlierScan(stage.team(), stage.content, 'scan')).toBeNull();
    const before = here().scores;
    again();
    expect(earlierScan(stage.team(), stage.content, 'scan-2')).toEqual({ step: 'scan', scores: before });
    begin(everyone, 'zelfscan-45');
    ready(...everyone);
    expect(here('rol').scores).not.toBeNull();
    expect(earlierScan(stage.team(), stage.content, 'kompas')).toBeNull();
  });

  test('SCAN-5 a third time the second lies beside it, and the harvest has all of them', () => {
    again();
    scored('gelijk', [4, 4, 5, 5]);
    const second = here().scores;
    again();
    expect(earlierScan(stage.team(), stage.content, 'scan-3')).toEqual({ step: 'scan-2', scores: second });
    const [team] = stage.state.all.teams;
    const harvest = team && teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
    expect(harvest?.scans.map(({ spreads }) => spreads[0]?.spread)).toEqual([
      { lowest: 1, highest: 4, count: 4 },
      { lowest: 4, highest: 5, count: 4 },
    ]);
  });

  test('SCAN-5 a scan that was never shown is not laid beside it', () => {
    begin();
    score('anna', { gelijk: 3 });
    again();
    expect(earlierScan(stage.team(), stage.content, 'scan-2')).toBeNull();
  });
});

describe('what leaves the team', () => {
  const harvest = () => {
    const [team] = stage.state.all.teams;
    if (!team) throw new Error('no team');
    return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
  };

  test('SCAN-6 nothing before it is shown', () => {
    score('anna', { gelijk: 3 });
    expect(harvest().scans).toEqual([]);
  });

  test('SCAN-6 what the team wants to work on, and its spread in the order of the scan, for a later one', () => {
    for (const [at, seat] of everyone.entries()) score(seat, { nodig: 3, gelijk: at + 1 });
    ready(...everyone);
    choose('anna', 'nodig');
    expect(harvest().scans).toEqual([
      {
        title: { nl: 'Samenwerkingsscan', en: 'Collaboration scan' },
        step: { nl: 'Hoe werken wij samen?', en: 'How do we work together?' },
        chosen: [
          {
            name: { nl: 'Elkaar nodig', en: 'Needing each other' },
            text: {
              nl: 'Geen van ons krijgt dit alleen voor elkaar, en dat weten we allemaal.',
              en: 'None of us can do this alone, and all of us know it.',
            },
          },
        ],
        settled: false,
        spreads: [
          { name: { nl: 'Gelijke plek', en: 'An equal place' }, spread: { lowest: 1, highest: 4, count: 4 } },
          {
            name: { nl: 'Elkaar nodig', en: 'Needing each other' },
            spread: { lowest: 3, highest: 3, count: 4 },
          },
        ],
      },
    ]);
    const file = teamMarkdown(harvest(), 'nl');
    expect(file).toContain('- **Elkaar nodig**: Geen van ons krijgt dit alleen voor elkaar');
    expect(file).toContain('- **Gelijke plek:** van 1 tot 4, 4 antwoorden');
    expect(file).toContain('Herkomst: Hoe werken wij samen?');
    expect(file).toContain('Hier willen we aan werken (nog niet samen vastgelegd):');
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'scan/sluit', step: stage.step });
    expect(harvest().scans[0]?.settled).toBe(true);
    expect(teamMarkdown(harvest(), 'nl')).not.toContain('nog niet samen vastgelegd');
  });

  test('KOERS-9 what the team asks can name a point that was settled, for as long as that is settled', () => {
    ready(...everyone);
    choose('anna', 'nodig');
    const points = () => gathered(stage.team(), everyone).filter(({ kind }) => kind === 'scan');
    expect(points()).toEqual([]);
    for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'scan/sluit', step: stage.step });
    expect(points()).toEqual([{ kind: 'scan', step: stage.step, item: 'nodig' }]);
    stage.goTo('koers');
    for (const seat of everyone) stage.must(seat, { type: 'koers/klaar', step: stage.step });
    const asks = (item: string) =>
      ({
        type: 'koers/verzoek',
        step: stage.step,
        of: 'de regio',
        what: 'Bel ons',
        grown: { kind: 'scan', step: 'scan', item },
      }) as const;
    expect(stage.refused('bo', asks('gelijk'))).toBe('herkomst-onbekend');
    stage.must('bo', asks('nodig'));
    expect(harvest().request?.source).toEqual({
      kind: 'scan',
      name: { nl: 'Elkaar nodig', en: 'Needing each other' },
      step: { nl: 'Hoe werken wij samen?', en: 'How do we work together?' },
    });
    expect(teamMarkdown(harvest(), 'nl')).toContain(
      'Herkomst: hier willen we aan werken · Elkaar nodig · Hoe werken wij samen?',
    );
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    const settle = () => {
      for (const seat of ['anna', 'bo']) stage.must(seat, { type: 'scan/sluit', step: stage.step });
    };
    choose('anna', 'gelijk');
    expect(harvest().request?.source).toMatchObject({ kind: 'stap' });
    settle();
    expect(harvest().request?.source).toMatchObject({ kind: 'scan', name: { nl: 'Elkaar nodig' } });
    choose('anna', 'nodig', false);
    settle();
    expect(harvest().request?.source).toMatchObject({ kind: 'stap' });
  });

  test('SCAN-6 with too few answers the file says so and shows no score', () => {
    begin(['anna', 'bo']);
    score('anna', { gelijk: 2 });
    ready('anna', 'bo');
    expect(harvest().scans[0]?.spreads).toEqual([]);
    expect(teamMarkdown(harvest(), 'nl')).toContain('Er waren te weinig antwoorden');
  });
});

test('what is said aloud: the reveal, what is taken or let go, who wants to settle it, that it is settled', () => {
  const silent: ScanTeam = { phase: 'stil', since: 0, ready: [], scores: null, chosen: [], asked: null };
  const shown: ScanTeam = { ...silent, phase: 'bespreken', scores: [{ item: 'a', spread: null }] };
  expect(scanNews(silent, shown, 'anna')).toEqual([{ kind: 'onthuld', item: 'a' }]);
  const taken: ScanTeam = { ...shown, chosen: ['a'], asked: 'bo' };
  expect(scanNews(shown, taken, 'anna')).toEqual([
    { kind: 'gekozen', item: 'a' },
    { kind: 'gevraagd', seat: 'bo' },
  ]);
  expect(scanNews(shown, taken, 'bo')).toEqual([{ kind: 'gekozen', item: 'a' }]);
  expect(scanNews(taken, { ...taken, asked: null, phase: 'klaar' }, 'anna')).toEqual([{ kind: 'klaar' }]);
  expect(scanNews(taken, { ...taken, chosen: [] }, 'anna')).toEqual([{ kind: 'weg', item: 'a' }]);
});

test('over random workshops: no score and no role is ever in the log, and a spread has four answers at least', () => {
  let shown = 0;
  for (let seed = 0; seed < 6; seed += 1) {
    const { log, state } = randomWorkshop({ seed: seed * 31, people: 9, moves: 900, format: 'zelfscan-45' });
    expect(foldLog(log)).toEqual(state);
    for (const { parts } of log.flatMap(({ events }) => events))
      for (const [channel, part] of partsOf(parts)) {
        if (!part.type.startsWith('scan/')) continue;
        expect(channel.startsWith('team:')).toBe(true);
        if (part.type !== 'scan/onthuld') continue;
        shown += 1;
        expect(JSON.stringify(part)).not.toMatch(/seat\d|"rol":|HD\d\d/);
        for (const { spread } of part.scores) expect(spread === null || spread.count >= 4).toBe(true);
      }
  }
  expect(shown).toBeGreaterThan(4);
});
