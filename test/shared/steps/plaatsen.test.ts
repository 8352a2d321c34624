import { beforeEach, describe, expect, test } from 'vitest';
import { placeNews } from '../../../client/steps/plaatsen/news.ts';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { liesAt, placingOf, SIDE, sizeOf, X, Y, type Mark } from '../../../shared/steps/plaatsen/place.ts';
import { PLAATSEN_LIMITS, type PlaatsenTeam } from '../../../shared/steps/plaatsen/plaatsen.ts';
import { foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { isPresenceOn } from '../../../shared/workshop/presence.ts';
import { contentOf, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const everyone = ['anna', 'bo', 'cas', 'dirk'];
const content = contentOf('programmatype-45');
let stage: Theatre;

/** People in one team at the first step in which they place themselves. */
function begin(): void {
  stage = new Theatre(7, content).open();
  for (const seat of everyone) stage.enter(seat);
  stage.goTo('plaatsen');
}
beforeEach(() => begin());

function here(step = stage.step): PlaatsenTeam {
  const at = stage.team().plaatsen?.[step];
  if (!at) throw new Error('nothing to place');
  return at;
}
function mark(seat: string, x: number, y: number): void {
  expect(stage.write(seat, { [X]: x, [Y]: y })).toBeNull();
}
function ready(...seats: string[]): void {
  for (const seat of seats) stage.must(seat, { type: 'plaatsen/klaar', step: stage.step });
}
const together = (place: Mark | null) => ({ type: 'plaatsen/samen', step: stage.step, mark: place }) as const;

describe('the field', () => {
  const field = placingOf(content, 'programmatype');
  const choices = placingOf(content, 'strategie');
  if (!field || !choices) throw new Error('the werkvorm places nobody');

  test('PLAATS-1 two axes with names, an even number of places along each, so that every place lies in a corner', () => {
    expect(SIDE % 2).toBe(0);
    expect(sizeOf(field)).toEqual({ x: SIDE, y: SIDE });
    expect(stage.write('anna', { [X]: SIDE })).toBe('vorm');
    expect(stage.write('anna', { [Y]: -1 })).toBe('vorm');
  });

  test('PLAATS-1 or a few choices', () => {
    expect(sizeOf(choices)).toEqual({ x: 3, y: 1 });
  });

  test('PLAATS-3 every place has words of its own: its corner with the name, and how far from the middle', () => {
    const all = Array.from({ length: SIDE * SIDE }, (_, at) =>
      JSON.stringify(liesAt(field, { x: at % SIDE, y: Math.floor(at / SIDE) })),
    );
    expect(new Set(all).size).toBe(SIDE * SIDE);
    expect(liesAt(field, { x: 0, y: 5 })).toMatchObject({
      corner: 'links-boven',
      across: 'ver-links',
      up: 'ver-boven',
      name: { nl: 'Samen uitvoeren wat vastligt' },
    });
    expect(liesAt(field, { x: 3, y: 2 })).toMatchObject({
      corner: 'rechts-onder',
      across: 'net-rechts',
      up: 'net-onder',
    });
    expect(liesAt(field, { x: 6, y: 0 })).toBeNull();
    expect(liesAt(choices, { x: 1, y: 0 })).toEqual({
      kind: 'keuze',
      name: { nl: 'Implementatieprogramma', en: 'Implementation programme' },
    });
    expect(liesAt(choices, { x: 1, y: 1 })).toBeNull();
  });
});

describe('the silence', () => {
  test('PLAATS-2 one mark each, on a sheet; it can be moved until all are shown', () => {
    mark('anna', 0, 5);
    ready('anna');
    mark('anna', 1, 4);
    for (const seat of ['bo', 'cas', 'dirk']) mark(seat, 5, 0);
    ready('bo', 'cas');
    expect(here().marks).toBeNull();
    expect(JSON.stringify(stage.log)).not.toContain('"x"');
    expect(isPresenceOn(stage.state.all, stage.team())).toBe(false);
    ready('dirk');
    expect(here().marks?.toSorted((a, b) => a.x - b.x)).toEqual([
      { x: 1, y: 4 },
      { x: 5, y: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 0 },
    ]);
    expect(stage.sheets.size).toBe(0);
    expect(stage.write('anna', { [X]: 0 })).toBe('andere-fase');
    expect(isPresenceOn(stage.state.all, stage.team())).toBe(true);
  });

  test('PLAATS-2 after the silent time, or when who still thought has gone, any member may show them', () => {
    const show = { type: 'plaatsen/toon', step: stage.step } as const;
    ready('anna', 'bo', 'cas');
    expect(stage.refused('anna', { type: 'plaatsen/klaar', step: stage.step })).toBe('al-gedaan');
    expect(stage.refused('anna', show)).toBe('nog-niet');
    stage.leaveLine('dirk');
    expect(stage.refused('anna', show)).toBeNull();
    begin();
    stage.later(120_000).must('dirk', show);
    expect(here().phase).toBe('samen');
  });

  test('PLAATS-2 who comes late sets a mark until they are shown', () => {
    stage.enter('els');
    stage.must('noor', { type: 'regie/plaats', seat: 'els', team: 't1' });
    mark('els', 2, 2);
    mark('anna', 2, 2);
    ready(...everyone);
    expect(here().marks).toBeNull();
    ready('els');
    expect(here().marks).toHaveLength(2);
  });

  test('PLAATS-4 one mark alone is never shown, and half a mark is none; the team talks and can settle', () => {
    expect(PLAATSEN_LIMITS.marks).toBe(2);
    mark('anna', 0, 0);
    expect(stage.write('bo', { [X]: 3 })).toBeNull();
    ready(...everyone);
    expect(here()).toMatchObject({ phase: 'samen', marks: [] });
    begin();
    for (const seat of ['bo', 'cas', 'dirk']) stage.must(seat, { type: 'zit/verlaat' });
    mark('anna', 0, 0);
    ready('anna');
    expect(here().marks).toEqual([]);
    stage.must('anna', together({ x: 0, y: 0 }));
    expect(here().settled).toEqual({ mark: { x: 0, y: 0 } });
  });

  test('PLAATS-4 the marks are shown without a seat, to the team only', () => {
    for (const seat of everyone) mark(seat, 1, 1);
    ready('anna', 'bo', 'cas');
    const [, shown] = stage.must('dirk', { type: 'plaatsen/klaar', step: stage.step });
    expect(Object.keys(shown?.parts ?? {}).toSorted()).toEqual(['server', 'team:t1']);
    expect(JSON.stringify(shown?.parts['team:t1'])).not.toMatch(/anna|bo|cas|dirk/);
  });
});

describe('one mark together', () => {
  beforeEach(() => ready(...everyone));

  test('PLAATS-5 one member proposes a place, another agrees; the facilitator hears only that it is done', () => {
    stage.must('anna', together({ x: 1, y: 4 }));
    expect(here().asked).toEqual({ by: 'anna', mark: { x: 1, y: 4 } });
    expect(stage.refused('anna', together({ x: 1, y: 4 }))).toBe('wachten-op-tweede');
    // another place is another proposal
    stage.must('bo', together({ x: 4, y: 4 }));
    expect(here()).toMatchObject({ phase: 'samen', asked: { by: 'bo' } });
    const set = stage.must('cas', together({ x: 4, y: 4 }));
    expect(here()).toMatchObject({ phase: 'klaar', asked: null, settled: { mark: { x: 4, y: 4 } } });
    expect(set.map(({ parts }) => parts.facilitator)).toEqual([
      { type: 'team/klaar', step: stage.step, team: 't1' },
    ]);
  });

  test('PLAATS-5 or that they differ, which also takes two; what was settled stands until two agree otherwise', () => {
    stage.must('anna', together(null));
    expect(stage.refused('anna', together(null))).toBe('wachten-op-tweede');
    stage.must('bo', together(null));
    expect(here().settled).toEqual({ mark: null });
    expect(stage.refused('cas', together(null))).toBe('al-gedaan');
    stage.must('cas', together({ x: 0, y: 0 }));
    // so for the facilitator the team stays done
    expect(here()).toMatchObject({ phase: 'klaar', settled: { mark: null } });
    expect(stage.state.facilitator.done[stage.step]).toEqual(['t1']);
    stage.must('dirk', together({ x: 0, y: 0 }));
    expect(here().settled).toEqual({ mark: { x: 0, y: 0 } });
  });

  test('PLAATS-5 a place that is not on the field is none', () => {
    expect(stage.refused('anna', together({ x: SIDE, y: 0 }))).toBe('vorm');
    stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    ready(...everyone);
    expect(stage.refused('anna', together({ x: 0, y: 1 }))).toBe('vorm');
    expect(stage.refused('anna', together({ x: 2, y: 0 }))).toBeNull();
  });

  test('PLAATS-5 who proposed and left: another settles it', () => {
    stage.must('anna', together({ x: 2, y: 2 }));
    stage.must('anna', { type: 'zit/verlaat' });
    stage.must('bo', together({ x: 2, y: 2 }));
    expect(here().settled).toEqual({ mark: { x: 2, y: 2 } });
  });

  test('REGIE-8 the facilitator goes on and back: it lies as it was left', () => {
    const { step } = stage;
    stage.must('anna', together({ x: 2, y: 2 }));
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('bo', { type: 'plaatsen/samen', step, mark: { x: 2, y: 2 } })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here().asked?.by).toBe('anna');
  });
});

describe('what leaves the team', () => {
  const harvest = () => {
    const [team] = stage.state.all.teams;
    if (!team) throw new Error('no team');
    return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
  };
  function settle(place: Mark | null): void {
    for (const seat of ['anna', 'bo']) stage.must(seat, together(place));
  }

  test('PLAATS-6 nothing while nothing was settled, also not the marks', () => {
    for (const seat of everyone) mark(seat, 3, 3);
    ready(...everyone);
    expect(harvest().places).toEqual([]);
  });

  test('PLAATS-6 the mark of the team in words, with its step, or that it differs', () => {
    ready(...everyone);
    settle({ x: 0, y: 3 });
    const said =
      '- **Waar staat jullie programma vandaag?:** Links boven: Samen uitvoeren wat vastligt (ver naar links, net boven het midden)';
    expect(teamMarkdown(harvest(), 'nl')).toContain(said);
    expect(teamMarkdown(harvest(), 'nl')).toContain('Herkomst: Wat voor programma is dit?');
    expect(teamMarkdown(harvest(), 'en')).toContain('Top left: Carrying out what is set');
    settle(null);
    expect(teamMarkdown(harvest(), 'nl')).toContain('Hierover verschillen we');
  });
});

test('what is said aloud: how many marks, what another proposes, what is settled; never one’s own proposal', () => {
  const silent: PlaatsenTeam = {
    phase: 'stil',
    since: 0,
    ready: [],
    marks: null,
    asked: null,
    settled: null,
  };
  const shown: PlaatsenTeam = { ...silent, phase: 'samen', marks: [{ x: 0, y: 0 }] };
  expect(placeNews(silent, shown, 'anna')).toEqual([{ kind: 'onthuld', count: 1 }]);
  const asked: PlaatsenTeam = { ...shown, asked: { by: 'bo', mark: { x: 1, y: 1 } } };
  expect(placeNews(shown, asked, 'anna')).toEqual([{ kind: 'stel-voor', seat: 'bo', mark: { x: 1, y: 1 } }]);
  expect(placeNews(shown, asked, 'bo')).toEqual([]);
  expect(placeNews(shown, { ...shown, asked: { by: 'bo', mark: null } }, 'anna')).toEqual([
    { kind: 'stel-open', seat: 'bo' },
  ]);
  expect(placeNews(asked, { ...shown, settled: { mark: { x: 1, y: 1 } } }, 'anna')).toEqual([
    { kind: 'gezet', mark: { x: 1, y: 1 } },
  ]);
  expect(placeNews(asked, { ...shown, settled: { mark: null } }, 'anna')).toEqual([{ kind: 'open' }]);
});

test('over random workshops: marks reach their team only, without a seat, and never one alone', () => {
  let shown = 0;
  for (let seed = 0; seed < 6; seed += 1) {
    const { log, state } = randomWorkshop({
      seed: seed * 37,
      people: 9,
      moves: 900,
      format: 'programmatype-45',
    });
    expect(foldLog(log)).toEqual(state);
    for (const { parts } of log.flatMap(({ events }) => events))
      for (const [channel, part] of partsOf(parts)) {
        if (!part.type.startsWith('plaatsen/')) continue;
        expect(channel.startsWith('team:')).toBe(true);
        if (part.type !== 'plaatsen/onthuld') continue;
        shown += 1;
        expect(JSON.stringify(part)).not.toMatch(/seat\d/);
        expect(part.marks).not.toHaveLength(1);
      }
  }
  expect(shown).toBeGreaterThan(4);
});
