import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { teamMarkdown } from '../../../server/harvest/markdown.ts';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { plenairAll, plenairPlenary, plenairSeat, plenairTeam } from '../../../shared/steps/plenair/fold.ts';
import { assignedTo, PLENAIR_LIMITS } from '../../../shared/steps/plenair/state.ts';
import { channelsOf, isTeamChannel, seatChannel } from '../../../shared/workshop/channel.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import { evolveSlice, foldLog, partsOf, view } from '../../../shared/workshop/evolve.ts';
import { galleryOf, type GalleryTeam } from '../../../shared/workshop/gallery.ts';
import { emptyState } from '../../../shared/workshop/state.ts';
import { CONTENT, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const words = { nl: 'Plenair', en: 'Plenary' };
const spec: StepSpec = {
  id: 'plenair',
  kind: 'plenair',
  title: words,
  minutes: 6,
  instruction: words,
  note: words,
  settings: {},
};
const content = (kinds: readonly string[]): Content => {
  const steps = CONTENT.format.steps.filter(({ kind }) => kinds.includes(kind));
  const after = steps.findIndex(({ kind }) => kind === 'koers') + 1;
  return { ...CONTENT, format: { ...CONTENT.format, steps: steps.toSpliced(after, 0, spec) } };
};
const SHORT = content(['check-in', 'mix', 'koers', 'check-out']);

const step = 'plenair';
let stage: Theatre;
/** the members of each team */
let teams: { id: string; members: string[] }[];

/** Teams of four that each set a koers, except the ones named. */
function begin(people: number, without: readonly string[] = []): void {
  stage = new Theatre(3, SHORT).open().enter('beamer', 'plenair');
  for (let i = 0; i < people; i += 1) stage.enter(`s${i}`);
  stage.goTo('mix');
  stage.must('noor', { type: 'mix/voorstel', step: 'mix', size: 4 });
  stage.must('noor', { type: 'mix/bevestig', step: 'mix' });
  stage.goTo('koers');
  teams = stage.state.all.teams.map(({ id, members }) => ({ id, members: [...members] }));
  for (const { id, members } of teams) {
    for (const seat of members) stage.play(seat, { type: 'koers/klaar', step: 'koers' });
    if (without.includes(id)) continue;
    const [pen = ''] = members;
    stage.play(pen, { type: 'koers/pen', step: 'koers' });
    stage.must(pen, { type: 'koers/tekst', step: 'koers', from: 'wachten', to: `naar ${id}`, via: '' });
    stage.must(pen, {
      type: 'koers/stap',
      step: 'koers',
      what: `stap van ${id}`,
      who: pen,
      date: '2026-12-01',
      notice: 'iets',
    });
    stage.takeFirstStep(pen);
    stage.must(pen, { type: 'koers/verzoek', step: 'koers', of: 'de directie', what: `verzoek van ${id}` });
  }
  stage.goTo('plenair');
}
beforeEach(() => begin(16));

const seatOf = (team: string, index = 0): string => teams.find(({ id }) => id === team)?.members[index] ?? '';
const ring = (): string[] => stage.state.all.plenair?.[step]?.ring ?? [];
const inGallery = (team: string): GalleryTeam => {
  const entry = galleryOf(stage.state)?.teams.find((one) => one.team === team);
  if (!entry) throw new Error('not in the gallery');
  return entry;
};
function show(team: string): void {
  stage.must(seatOf(team, 0), { type: 'plenair/toon', step });
  stage.must(seatOf(team, 1), { type: 'plenair/toon', step });
}
const take = (team: string, text: string) => ({ type: 'plenair/neem-mee', step, team, text }) as const;
const join = (team: string, named: boolean) =>
  ({ type: 'plenair/haak-aan', step, team, on: true, named }) as const;

describe('KOERS-7 the ring', () => {
  test('given four teams, then each gives to two others and gets from two', () => {
    const given = ring().flatMap((giver) => assignedTo(ring(), giver).map((to) => [giver, to]));
    expect(given.every(([giver, to]) => giver !== to)).toBe(true);
    for (const { id } of teams) {
      expect(given.filter(([giver]) => giver === id)).toHaveLength(PLENAIR_LIMITS.gives);
      expect(given.filter(([, to]) => to === id)).toHaveLength(PLENAIR_LIMITS.gives);
    }
  });

  test('two teams give to each other, one team to nobody', () => {
    expect(assignedTo(['a', 'b'], 'a')).toEqual(['b']);
    expect(assignedTo(['a'], 'a')).toEqual([]);
    expect(assignedTo(['a', 'b'], 'unknown')).toEqual([]);
  });

  test('given the step was left, when it comes back, then the ring and what was shown are as they were', () => {
    show('t1');
    const before = stage.state.all.plenair;
    stage.must('noor', { type: 'regie/terug', from: step });
    stage.goTo('plenair');
    expect(stage.state.all.plenair).toEqual(before);
  });
});

describe('KOERS-7 a team shows its koers', () => {
  test('given one proposed it, when the same one says so again, then a second is awaited; the second shows it', () => {
    stage.must(seatOf('t1'), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).toBeNull();
    expect(stage.refused(seatOf('t1'), { type: 'plenair/toon', step })).toBe('wachten-op-tweede');
    stage.must(seatOf('t1', 2), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).toEqual({
      course: { from: 'wachten', to: 'naar t1', via: null },
      firstStep: { what: 'stap van t1', date: '2026-12-01', puller: null },
      request: { of: 'de directie', what: 'verzoek van t1' },
    });
    expect(stage.refused(seatOf('t1'), { type: 'plenair/toon', step })).toBe('al-gedaan');
  });

  test('given somebody is there alone, then they decide alone', () => {
    for (const index of [1, 2, 3]) stage.leaveLine(seatOf('t1', index));
    stage.must(seatOf('t1'), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).not.toBeNull();
  });

  test('given who proposed it has left, then another proposal is needed', () => {
    stage.must(seatOf('t1'), { type: 'plenair/toon', step });
    stage.must(seatOf('t1'), { type: 'zit/verlaat' });
    stage.must(seatOf('t1', 1), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).toBeNull();
    stage.must(seatOf('t1', 2), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).not.toBeNull();
  });

  test('one member takes it away again, and also what was only proposed', () => {
    show('t1');
    stage.must(seatOf('t1', 3), { type: 'plenair/haal-weg', step });
    expect(inGallery('t1').shown).toBeNull();
    expect(stage.refused(seatOf('t1'), { type: 'plenair/haal-weg', step })).toBe('al-gedaan');
    stage.must(seatOf('t1'), { type: 'plenair/toon', step });
    stage.must(seatOf('t1', 1), { type: 'plenair/haal-weg', step });
    stage.must(seatOf('t1', 1), { type: 'plenair/toon', step });
    expect(inGallery('t1').shown).toBeNull();
  });

  test('a team without a koers has nothing to show', () => {
    begin(16, ['t2']);
    expect(stage.refused(seatOf('t2'), { type: 'plenair/toon', step })).toBe('nog-geen-koers');
  });

  test('KOERS-6: who pulls is in it only while every member says yes to names', () => {
    show('t1');
    const members = teams.find(({ id }) => id === 't1')?.members ?? [];
    for (const seat of members.slice(1)) stage.must(seat, { type: 'oogst/namen', yes: true });
    expect(inGallery('t1').shown?.firstStep?.puller).toBeNull();
    stage.must(seatOf('t1'), { type: 'oogst/namen', yes: true });
    expect(inGallery('t1').shown?.firstStep?.puller).toBe(seatOf('t1'));
    stage.must(seatOf('t1', 1), { type: 'oogst/namen', yes: false });
    expect(inGallery('t1').shown?.firstStep?.puller).toBeNull();
  });
});

describe('KOERS-7 wij nemen mee', () => {
  let giver = '';
  let to = '';
  beforeEach(() => {
    [giver = '', to = ''] = ring();
  });

  test('one text of a team for each of its two, that any member can reword or take back', () => {
    expect(stage.refused(seatOf(giver), take(to, 'mooi'))).toBe('nog-niet');
    show(to);
    stage.must(seatOf(giver), take(to, 'eerst bellen'));
    stage.must(seatOf(giver, 1), take(to, 'altijd eerst bellen'));
    expect(inGallery(to).received).toEqual([{ from: giver, text: 'altijd eerst bellen' }]);
    expect(stage.refused(seatOf(giver), take(to, 'altijd eerst bellen'))).toBe('al-gedaan');
    stage.must(seatOf(giver, 2), take(to, ''));
    expect(inGallery(to).received).toEqual([]);
    expect(stage.refused(seatOf(giver), take(to, ' '))).toBe('tekst-leeg');
  });

  test('at most the limit, only to a team that was assigned, only in the step', () => {
    for (const { id } of teams) show(id);
    const last = ring()[3] ?? '';
    expect(assignedTo(ring(), giver)).not.toContain(last);
    expect(stage.refused(seatOf(giver), take(last, 'mooi'))).toBe('ander-team');
    expect(stage.refused(seatOf(giver), take(giver, 'mooi'))).toBe('ander-team');
    stage.must(seatOf(giver), take(to, 'é'.repeat(PLENAIR_LIMITS.text)));
    expect(stage.refused(seatOf(giver), take(to, 'x'.repeat(PLENAIR_LIMITS.text + 1)))).toBe('tekst-te-lang');
    stage.goTo('check-out');
    expect(stage.refused(seatOf(giver), take(to, 'later'))).toBe('andere-stap');
  });

  test('given a late-comer was placed in the team, then they can give too', () => {
    show(to);
    stage.enter('late');
    stage.must('noor', { type: 'regie/plaats', seat: 'late', team: giver });
    stage.must('late', take(to, 'van wie later kwam'));
    expect(inGallery(to).received).toHaveLength(1);
  });

  test('given its author is erased, then the text is gone everywhere', () => {
    show(to);
    stage.must(seatOf(giver), take(to, 'onvindbaar'));
    expect(JSON.stringify(galleryOf(stage.state))).toContain('onvindbaar');
    const erased = eraseState(stage.state, seatOf(giver));
    expect(JSON.stringify(erased)).not.toContain('onvindbaar');
    expect(galleryOf(erased)?.teams.find(({ team }) => team === to)?.received).toEqual([]);
  });
});

describe('KOERS-7 haak aan', () => {
  test('the other team sees how many, and a name only of who ticks it', () => {
    show('t1');
    stage.must(seatOf('t2'), join('t1', false));
    stage.must(seatOf('t3'), join('t1', true));
    expect(stage.team('t1').plenair?.[step]?.joined).toEqual({ count: 2, named: [seatOf('t3')] });
    const heard = stage.log.flatMap(({ events }) => events.flatMap(({ parts }) => partsOf(parts)));
    for (const [channel, part] of heard)
      if (part.type === 'plenair/aangehaakt' && channel !== seatChannel(seatOf('t2')))
        expect(JSON.stringify(part)).not.toContain(`"${seatOf('t2')}"`);
    expect(stage.refused(seatOf('t2'), join('t1', false))).toBe('al-gedaan');
    stage.must(seatOf('t3'), join('t1', false));
    expect(stage.team('t1').plenair?.[step]?.joined).toEqual({ count: 2, named: [] });
    stage.must(seatOf('t2'), { ...join('t1', false), on: false });
    expect(stage.team('t1').plenair?.[step]?.joined.count).toBe(1);
    expect(stage.refused(seatOf('t2'), { ...join('t1', false), on: false })).toBe('al-gedaan');
  });

  test('not of the own team, not of one that does not show it, not of one that is none', () => {
    expect(stage.refused(seatOf('t2'), join('t1', true))).toBe('nog-niet');
    show('t1');
    expect(stage.refused(seatOf('t1'), join('t1', true))).toBe('niet-bij-jezelf');
    expect(stage.refused(seatOf('t2'), join('__proto__', true))).toBe('ander-team');
  });
});

describe('the plenary screen', () => {
  test('a facilitator brings one team that shows its koers large on it, and the gallery back', () => {
    const large = (team: string | null) => ({ type: 'regie/plenair-toon', step, team }) as const;
    expect(stage.refused('noor', large('t1'))).toBe('nog-niet');
    show('t1');
    expect(stage.refused(seatOf('t1'), large('t1'))).toBe('niet-jouw-rol');
    stage.must('noor', large('t1'));
    expect(stage.state.plenary.large).toEqual({ step, team: 't1' });
    expect(stage.refused('noor', large('t1'))).toBe('al-gedaan');
    stage.must('noor', large(null));
    expect(stage.state.plenary.large).toBeNull();
  });

  test('everybody has the gallery from the step on, and nobody before it', () => {
    for (const seat of ['noor', 'beamer', seatOf('t1')])
      expect(channelsOf(stage.state, seat)).toContain('galerij');
    const before = foldLog(stage.log.slice(0, -1));
    for (const seat of ['noor', 'beamer', seatOf('t1')])
      expect(channelsOf(before, seat)).not.toContain('galerij');
  });
});

test('the harvest of a team says what others take along, what it takes along and who joins', () => {
  const [giver = '', to = ''] = ring();
  show(to);
  stage.must(seatOf(giver), take(to, 'eerst bellen'));
  stage.must(seatOf(giver), join(to, true));
  stage.must(seatOf(giver, 1), join(to, false));
  stage.goTo('check-out');
  const harvestOf = (id: string) => {
    const team = stage.state.all.teams.find((one) => one.id === id);
    if (!team) throw new Error(`no team ${id}`);
    return teamHarvest(stage.state.all, team, stage.team(id), stage.content, galleryOf(stage.state));
  };
  const nameOf = (id: string) => stage.state.all.teams.find((one) => one.id === id)?.name ?? '';
  expect(harvestOf(to).plenair).toEqual({
    step: words,
    received: [{ from: nameOf(giver), text: 'eerst bellen' }],
    given: [],
    joined: { count: 2, names: [seatOf(giver)] },
  });
  expect(harvestOf(giver).plenair?.given).toEqual([{ to: nameOf(to), text: 'eerst bellen' }]);
  const file = teamMarkdown(harvestOf(to), 'nl');
  expect(file).toContain(`**${nameOf(giver)}**: eerst bellen`);
  expect(file).toContain(`2 mensen haken aan (${seatOf(giver)})`);
});

describe('over random workshops with a plenair', () => {
  const plots = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    people: fc.integer({ min: 2, max: 14 }),
    moves: fc.integer({ min: 200, max: 1200 }),
  });

  test('replay, projection and erasing hold, and the gallery holds no seat and nothing that is not its teams’ own', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plots, fc.nat(13), (plot, who) => {
        const played = randomWorkshop(plot, SHORT);
        expect(foldLog(JSON.parse(JSON.stringify(played.log)) as typeof played.log)).toEqual(played.state);
        const seat = `seat${who % plot.people}`;
        expect(foldLog(erase(played.log, seat))).toEqual(eraseState(played.state, seat));
        for (const channel of [
          'all',
          'plenary',
          ...played.state.all.teams.map(({ id }) => `team:${id}` as const),
        ] as const) {
          let slice = view(emptyState(), channel);
          for (const { events } of played.log)
            for (const { type, parts } of events) {
              seen.add(type);
              const part = parts[channel];
              if (part) slice = evolveSlice(channel, slice, part);
            }
          expect(slice).toEqual(view(played.state, channel));
        }
        const gallery = galleryOf(played.state);
        const erased = galleryOf(eraseState(played.state, seat));
        expect(JSON.stringify(erased ?? {})).not.toContain(`(${seat} `);
        for (const { team, shown, received } of gallery?.teams ?? []) {
          if (!played.state.all.plenair?.[step]?.shown.includes(team)) expect(shown).toBeNull();
          expect(JSON.stringify([{ ...shown, firstStep: null }, received])).not.toMatch(
            /"seat\d+"|"by"|"value"/,
          );
        }
      }),
      { seed: 31, numRuns: 40 },
    );
    const kinds = [plenairAll, plenairTeam, plenairSeat, plenairPlenary].flatMap((folds) =>
      Object.keys(folds),
    );
    expect(kinds.filter((type) => !seen.has(type))).toEqual([]);
  });

  test('what is written for another team is heard by the own team only, as far as parts go', () => {
    fc.assert(
      fc.property(plots, (plot) => {
        for (const { events } of randomWorkshop(plot, SHORT).log)
          for (const { parts } of events)
            for (const [channel, part] of partsOf(parts))
              if (part.type === 'plenair/meegenomen') expect(isTeamChannel(channel)).toBe(true);
              else if (channel === 'all' && part.type.startsWith('plenair/'))
                expect(JSON.stringify(part)).not.toMatch(/seat\d/);
      }),
      { seed: 32, numRuns: 15 },
    );
  });
});
