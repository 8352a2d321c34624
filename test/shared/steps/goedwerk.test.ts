import { beforeEach, describe, expect, test } from 'vitest';
import { silentPart } from '../../../client/tafel/silent-part.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import {
  GOEDWERK_LIMITS,
  INZET,
  MOMENT,
  STIP,
  type GoedwerkTeam,
} from '../../../shared/steps/goedwerk/state.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { contentOf, Theatre } from '../workshop/theatre.ts';

const step = 'goedwerk';
const SILENT = 180_000;
const DOTS = 60_000;
const everyone = ['anna', 'bo', 'cas', 'dirk'];
let stage: Theatre;

function begin(people: readonly string[] = everyone): void {
  stage = new Theatre(7, contentOf('goedwerk-90')).open();
  for (const seat of people) stage.enter(seat);
  stage.goTo('goedwerk');
}
beforeEach(() => begin());

function here(): GoedwerkTeam {
  const at = stage.team().goedwerk?.[step];
  if (!at) throw new Error('no goedwerk');
  return at;
}
const members = (): string[] => stage.state.all.teams[0]?.members ?? [];
const pileOf = (card: string | undefined): string | undefined =>
  stage.content.decks.goedwerk?.cards.find(({ id }) => id === card)?.pile;

function ready(seats = members()): void {
  for (const seat of seats) stage.must(seat, { type: 'goedwerk/klaar', step, phase: here().phase });
}
/** Each writes a moment; all is shown. */
function moments(...texts: string[]): void {
  for (const [at, text] of texts.entries())
    expect(stage.write(members()[at] ?? '', { [MOMENT]: text })).toBeNull();
  ready();
}
/** Each dots the moment with this text. */
function dot(...texts: (string | null)[]): void {
  for (const [at, text] of texts.entries()) {
    const place = here().moments.indexOf(text ?? '');
    if (text !== null) expect(stage.write(members()[at] ?? '', { [STIP]: place })).toBeNull();
  }
  ready();
}
/** To the picture; @returns who holds the pen */
function toPicture(): string {
  moments('Eén moment.');
  stage.must('anna', { type: 'goedwerk/verder', step });
  expect(stage.write('bo', { [INZET]: 'Het vertrouwen van een inwoner.' })).toBeNull();
  ready();
  return here().scribe ?? '';
}
function draw(seat: string, text: string) {
  return stage.must(seat, { type: 'goedwerk/beeld', step, text });
}
const taken = (): string | null => {
  const { taken: place, moments: all } = here();
  return place === null ? null : (all[place] ?? null);
};
const harvest = () => {
  const [team] = stage.state.all.teams;
  if (!team) throw new Error('no team');
  return teamHarvest(stage.state.all, team, stage.team(), stage.content, null);
};

describe('a moment of one’s own', () => {
  test('GOED-1 the piles of the deck are the phases, and a card of each is turned over', () => {
    expect(pileOf(here().cards.at(-1))).toBe('situatie');
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'situatie', at: 1, of: 3 });
    moments('Eén moment.');
    stage.must('anna', { type: 'goedwerk/verder', step });
    expect(pileOf(here().cards.at(-1))).toBe('inzet');
    ready();
    expect(pileOf(here().cards.at(-1))).toBe('beeld');
    expect(stage.state.facilitator.progress?.[step]?.['t1']).toEqual({ phase: 'beeld', at: 3, of: 3 });
  });

  test('GOED-1 another card of the same pile, until the team saw them all', () => {
    const many = stage.content.decks.goedwerk?.cards.filter(({ pile }) => pile === 'situatie').length ?? 0;
    for (let drawn = 1; drawn < many; drawn += 1) stage.must('bo', { type: 'goedwerk/kaart', step });
    expect(new Set(here().cards).size).toBe(many);
    expect(here().cards.every((card) => pileOf(card) === 'situatie')).toBe(true);
    expect(stage.refused('bo', { type: 'goedwerk/kaart', step })).toBe('stapel-leeg');
  });

  test('GOED-2 written blind, shown at once, unsigned; empty is fine, and the sheets go', () => {
    expect(stage.write('anna', { [MOMENT]: 'x'.repeat(GOEDWERK_LIMITS.moment + 1) })).toBe('tekst-te-lang');
    expect(stage.write('anna', { [INZET]: 'te vroeg' })).toBe('vorm');
    moments('Het stuk klopte niet.', '', 'Niemand belde terug.');
    expect(here().moments.toSorted()).toEqual(['Het stuk klopte niet.', 'Niemand belde terug.']);
    expect(stage.sheets.size).toBe(0);
    const shown = stage.log.at(-1)?.events.at(-1);
    expect(JSON.stringify(shown?.parts['team:t1'])).not.toMatch(/anna|bo|cas|dirk|"by"/);
    expect(stage.write('anna', { [MOMENT]: 'nog een' })).toBe('vorm');
  });

  test('GOED-2 shown when all who are there are ready, or by any member when the time is over or the others left', () => {
    ready(['anna', 'bo']);
    expect(stage.refused('anna', { type: 'goedwerk/klaar', step, phase: here().phase })).toBe('al-gedaan');
    expect(stage.refused('anna', { type: 'goedwerk/toon', step, phase: here().phase })).toBe('nog-niet');
    stage.later(SILENT).must('cas', { type: 'goedwerk/toon', step, phase: here().phase });
    expect(here().phase).toBe('vertellen');
    begin();
    ready(['anna', 'bo', 'cas']);
    stage.must('dirk', { type: 'zit/verlaat' });
    stage.must('anna', { type: 'goedwerk/toon', step, phase: here().phase });
    expect(here().phase).toBe('vertellen');
  });

  test('GOED-2 who says ready or shows it too late does so of the silence that they saw, not of the next', () => {
    const late = { step, phase: here().phase };
    moments('Een.', 'Twee.');
    expect(here().phase).toBe('stippen');
    stage.later(DOTS);
    for (const type of ['goedwerk/klaar', 'goedwerk/toon'] as const)
      expect(stage.refused('anna', { type, ...late })).toBe('andere-fase');
    stage.must('anna', { type: 'goedwerk/toon', step, phase: 'stippen' });
  });

  test('GOED-3 one moment is taken by itself; without any the card that lies is the moment', () => {
    moments('Het enige moment.');
    expect(here().phase).toBe('vertellen');
    expect(taken()).toBe('Het enige moment.');
    begin();
    ready();
    expect(here().phase).toBe('vertellen');
    expect(taken()).toBeNull();
  });
});

describe('the team takes one', () => {
  test('GOED-4 one dot each, blind; the one with the most is taken', () => {
    moments('Een.', 'Twee.', 'Drie.');
    expect(here().phase).toBe('stippen');
    expect(stage.write('anna', { [STIP]: 3 })).toBe('vorm');
    dot('Twee.', 'Twee.', 'Een.', null);
    expect(taken()).toBe('Twee.');
    expect(here().dots?.toSorted()).toEqual([0, 1, 2]);
    expect(here().phase).toBe('vertellen');
    expect(stage.sheets.size).toBe(0);
  });

  test('GOED-4 with a tie the team chooses aloud among those, and one marks it', () => {
    moments('Een.', 'Twee.', 'Drie.');
    dot('Een.', 'Twee.', null, null);
    expect(here().phase).toBe('kiezen');
    expect(
      stage.refused('cas', { type: 'goedwerk/kies', step, place: here().moments.indexOf('Drie.') }),
    ).toBe('voorstel-onbekend');
    stage.must('cas', { type: 'goedwerk/kies', step, place: here().moments.indexOf('Een.') });
    expect(taken()).toBe('Een.');
  });

  test('GOED-4 without any dot all are tied; a dot takes a minute at most', () => {
    moments('Een.', 'Twee.');
    expect(stage.later(DOTS - 1).refused('anna', { type: 'goedwerk/toon', step, phase: here().phase })).toBe(
      'nog-niet',
    );
    stage.later(1).must('anna', { type: 'goedwerk/toon', step, phase: here().phase });
    expect(here().phase).toBe('kiezen');
    stage.must('bo', { type: 'goedwerk/kies', step, place: 1 });
    expect(taken()).toBe(here().moments[1]);
  });
});

describe('what was at stake, and one picture', () => {
  test('GOED-5 what was at stake in silence, shown unsigned', () => {
    moments('Eén moment.');
    stage.must('cas', { type: 'goedwerk/verder', step });
    expect(stage.write('anna', { [INZET]: 'x'.repeat(GOEDWERK_LIMITS.stake + 1) })).toBe('tekst-te-lang');
    for (const seat of ['anna', 'dirk']) expect(stage.write(seat, { [INZET]: 'Het vertrouwen.' })).toBeNull();
    ready();
    expect(here().stakes).toEqual(['Het vertrouwen.', 'Het vertrouwen.']);
    expect(stage.sheets.size).toBe(0);
    expect(members()).toContain(here().scribe);
  });

  test('GOED-6 who holds the pen writes one picture; anybody takes the pen over, and taps what was under most pressure', () => {
    const scribe = toPicture();
    const other = everyone.find((seat) => seat !== scribe) ?? '';
    const text = 'x'.repeat(GOEDWERK_LIMITS.picture);
    const writes = (seat: string, words: string) =>
      stage.refused(seat, { type: 'goedwerk/beeld', step, text: words });
    expect(writes(other, text)).toBe('niet-de-schrijver');
    expect(writes(scribe, `${text}x`)).toBe('tekst-te-lang');
    expect(writes(scribe, ' ')).toBe('tekst-leeg');
    stage.must(other, { type: 'goedwerk/pen', step });
    draw(other, 'Iemand zegt hardop dat het nog niet klopt.');
    stage.must('anna', { type: 'goedwerk/druk', step, pressure: 'ethisch' });
    stage.must('bo', { type: 'goedwerk/druk', step, pressure: 'energiek' });
    expect(here()).toMatchObject({ pressure: 'energiek', picture: { by: other } });
  });

  test('GOED-7 two members settle the picture and the pressure; a change of either has to be settled again', () => {
    const scribe = toPicture();
    const refusal = () => stage.refused('anna', { type: 'goedwerk/leg-vast', step });
    expect(refusal()).toBe('nog-niets');
    draw(scribe, 'Iemand belt zelf.');
    expect(refusal()).toBe('nog-niets');
    stage.must('cas', { type: 'goedwerk/druk', step, pressure: 'excellent' });
    stage.must('anna', { type: 'goedwerk/leg-vast', step });
    expect(refusal()).toBe('wachten-op-tweede');
    stage.must('cas', { type: 'goedwerk/druk', step, pressure: 'ethisch' });
    stage.must('bo', { type: 'goedwerk/leg-vast', step });
    expect(here().phase).toBe('beeld');
    stage.must('cas', { type: 'goedwerk/leg-vast', step });
    expect(here().phase).toBe('klaar');
    expect(stage.state.facilitator.done[step]).toEqual(['t1']);
    const progress = () => stage.state.facilitator.progress?.[step]?.['t1']?.phase;
    expect(progress()).toBe('klaar');
    draw(scribe, 'Iemand belt zelf, dezelfde dag.');
    expect(here().phase).toBe('beeld');
    expect(progress()).toBe('beeld');
  });

  test('GOED-7 who is alone decides alone', () => {
    begin(['anna', 'bo']);
    stage.must('bo', { type: 'zit/verlaat' });
    moments('Van mij.');
    stage.must('anna', { type: 'goedwerk/verder', step });
    ready();
    draw('anna', 'Ik vraag het na.');
    stage.must('anna', { type: 'goedwerk/druk', step, pressure: 'ethisch' });
    stage.must('anna', { type: 'goedwerk/leg-vast', step });
    expect(here().phase).toBe('klaar');
  });

  test('GOED-8 the facilitator hears which part the team is in, and nothing of what happens in it', () => {
    const toldOf = (deeds: () => void) => {
      const { length } = stage.log;
      deeds();
      return stage.log
        .slice(length)
        .flatMap(({ events }) => events.flatMap(({ parts }) => parts.facilitator ?? []));
    };
    const part = (phase: string, at: number) =>
      ({ type: 'team/voortgang', step, team: 't1', progress: { phase, at, of: 3 } }) as const;
    // one moment, a tie, or one that has the most: all the same from outside
    expect(
      toldOf(() => {
        moments('Een.', 'Twee.', 'Drie.');
        dot('Een.', 'Twee.', null, null);
        stage.must('cas', { type: 'goedwerk/kies', step, place: here().moments.indexOf('Een.') });
      }),
    ).toEqual([]);
    expect(toldOf(() => stage.must('anna', { type: 'goedwerk/verder', step }))).toEqual([part('inzet', 2)]);
    expect(toldOf(ready)).toEqual([part('beeld', 3)]);
  });

  test('GOED-8 the harvest has the picture and the pressure, no moment and nothing of what was at stake', () => {
    const scribe = toPicture();
    expect(harvest().goodWork).toEqual([]);
    draw(scribe, 'Iemand belt zelf.');
    const title = stage.content.format.steps.find(({ id }) => id === step)?.title;
    const picture = 'Iemand belt zelf.';
    expect(harvest().goodWork).toEqual([{ step: title, picture, pressure: null, settled: false }]);
    stage.must('anna', { type: 'goedwerk/druk', step, pressure: 'ethisch' });
    stage.must('anna', { type: 'goedwerk/leg-vast', step });
    stage.must('bo', { type: 'goedwerk/leg-vast', step });
    expect(harvest().goodWork).toEqual([{ step: title, picture, pressure: 'ethisch', settled: true }]);
    const whole = JSON.stringify(harvest());
    for (const inside of ['Eén moment.', 'Het vertrouwen']) expect(whole).not.toContain(inside);
  });
});

describe('around it', () => {
  test('REGIE-1 the facilitator goes on at any moment, and back finds it as it lay', () => {
    moments('Een.', 'Twee.');
    const before = here();
    stage.must('noor', { type: 'regie/volgende', from: step, direct: true });
    expect(stage.refused('anna', { type: 'goedwerk/klaar', step, phase: here().phase })).toBe('andere-stap');
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toEqual(before);
  });

  test('who comes late writes and dots with the others', () => {
    stage.enter('eva');
    stage.must('noor', { type: 'regie/plaats', seat: 'eva', team: 't1' });
    moments('Een.', 'Twee.', '', '', 'Van Eva.');
    expect(here().moments).toContain('Van Eva.');
  });

  test('TAFEL-10 at a table what is written and dotted is silent, what is told is open', () => {
    const names = ['anna', 'bo', 'cas'];
    stage = new Theatre(7, contentOf('goedwerk-90')).open().enterTable('laptop', names);
    stage.goTo('goedwerk');
    const busy = () => {
      const slices = { all: stage.state.all, ['team:t1']: stage.team() };
      return silentPart(slices, names, 'anna', stage.now)?.busy;
    };
    expect(busy()).toEqual(names);
    moments('Een.', 'Twee.');
    expect(busy()).toEqual(names);
    stage.playAs('laptop', 'bo', { type: 'goedwerk/klaar', step, phase: here().phase });
    expect(busy()).toEqual(['anna', 'cas']);
    for (const seat of ['anna', 'cas'])
      stage.playAs('laptop', seat, { type: 'goedwerk/klaar', step, phase: here().phase });
    expect(busy()).toBeUndefined();
  });

  test('its log gives it back', () => {
    draw(toPicture(), 'Iemand belt zelf.');
    expect(foldLog(stage.log)).toEqual(stage.state);
  });
});
