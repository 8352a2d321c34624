import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { koffieNews } from '../../../client/steps/koffietafels/news.ts';
import { teamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../../shared/harvest/own.ts';
import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { seeded } from '../../../shared/random.ts';
import { byFlavour, mixed, type Sitter } from '../../../shared/steps/koffietafels/dealing.ts';
import {
  KOFFIE_LIMITS,
  tableOf,
  type Koffietafels,
  type KoffieTable,
} from '../../../shared/steps/koffietafels/state.ts';
import { ABOUT, drawTalkCard, type TalkCard } from '../../../shared/steps/koffietafels/talk-card.ts';
import { channelsOf, isSeatChannel, seatChannel, seatOf } from '../../../shared/workshop/channel.ts';
import { decide } from '../../../shared/workshop/decide.ts';
import { erase, eraseState } from '../../../shared/workshop/erase.ts';
import type { AllPart } from '../../../shared/workshop/events.ts';
import { evolveAll, foldLog, partsOf } from '../../../shared/workshop/evolve.ts';
import { emptySeat, emptyState, emptyTeam } from '../../../shared/workshop/state.ts';
import { nextWake } from '../../../shared/workshop/wake.ts';
import { contentOf, EVERYTHING, randomWorkshop, Theatre } from '../workshop/theatre.ts';

const content = contentOf('koffiedate-45');
let stage: Theatre;

/** Who is in the room with which flavour; a flavour in brackets is hidden. */
type Company = Record<string, Style | `(${Style})` | null>;
const EIGHT: Company = {
  anna: 'verkenner',
  bo: 'verkenner',
  cas: 'verkenner',
  dirk: 'aanjager',
  els: 'aanjager',
  fay: 'hoeder',
  gijs: '(hoeder)',
  hana: null,
};

function gather(company: Company, seed = 7): void {
  stage = new Theatre(seed, content).open().enter('beamer', 'plenair');
  for (const [seat, flavour] of Object.entries(company)) {
    stage.enter(seat);
    const style = STYLES.find((one) => flavour === one || flavour === `(${one})`);
    if (style) stage.must(seat, { type: 'smaak/kies', style });
    if (style && flavour !== style) stage.must(seat, { type: 'smaak/deel', shared: false });
  }
}
function begin(company: Company, seed = 7): void {
  gather(company, seed);
  stage.goTo('koffietafels');
}
beforeEach(() => begin(EIGHT));

function here(): Koffietafels {
  const tables = stage.state.all.koffietafels?.[stage.step];
  if (!tables) throw new Error('no tables');
  return tables;
}
function at(seat: string): KoffieTable {
  const table = tableOf(here(), seat);
  if (!table) throw new Error(`${seat} has no chair`);
  return table;
}
const together = (seat: string): string[] => at(seat).seats.toSorted();
const walk = (table: number) =>
  ({ type: 'koffie/loop', step: stage.step, round: here().round, table }) as const;
const say = (seat: string, text: string) =>
  ({ type: 'koffie/zeg', step: stage.step, round: here().round, table: at(seat).number, text }) as const;
const turn = (seat: string) =>
  ({
    type: 'koffie/kaart',
    step: stage.step,
    round: here().round,
    table: at(seat).number,
    from: at(seat).cards.length,
  }) as const;
const mix = () => ({ type: 'koffie/meng', step: stage.step }) as const;
const call = (on = true) => ({ type: 'koffie/roep', step: stage.step, on }) as const;
const heard = (seat: string): (string | null)[] =>
  (stage.state[seatChannel(seat)]?.koffietafels?.[stage.step]?.said ?? []).map(({ text }) => text.value);

describe('first with one’s own flavour', () => {
  test('KOFFIE-1 without teams, who shares a flavour sits with others of it, each at one table', () => {
    expect(stage.state.all.teams).toEqual([]);
    expect(here()).toMatchObject({ round: 'eigen', until: null, over: false });
    expect(together('anna')).toEqual(['anna', 'bo', 'cas']);
    expect(at('anna')).toMatchObject({ flavour: 'verkenner', chairs: 4 });
    expect(together('dirk')).toEqual(['dirk', 'els']);
    expect(at('dirk').flavour).toBe('aanjager');
    expect(here().tables.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('KOFFIE-2 who hides a flavour, has none, or is the only one with theirs sits at a mixed table', () => {
    expect(at('gijs').flavour).toBeNull();
    expect(together('gijs')).toEqual(['fay', 'gijs', 'hana']);
  });

  test('KOFFIE-2 whatever flavour somebody hides, the same tables are laid and the same cards lie on them', () => {
    const laid = STYLES.map((style) => {
      begin({ ...EIGHT, gijs: `(${style})` });
      const mixedTables = JSON.stringify(stage.must('noor', mix()));
      return [
        mixedTables,
        JSON.stringify(stage.log.at(-2)?.events.find(({ type }) => type === 'koffie/gedekt')),
      ];
    });
    expect(new Set(laid.map(String)).size).toBe(1);
  });

  test('KOFFIE-2 nobody sits alone: the one who is left over gets company of the fullest table, or joins the smallest', () => {
    begin({ anna: 'verkenner', bo: 'verkenner', cas: 'verkenner', dirk: '(hoeder)' });
    expect(at('dirk').seats).toHaveLength(2);
    expect(at('dirk').flavour).toBeNull();
    expect(here().tables.map(({ seats }) => seats.length)).toEqual([2, 2]);
    begin({ anna: 'verkenner', bo: 'verkenner', cas: null });
    expect(here().tables).toMatchObject([{ flavour: null }]);
    expect(together('cas')).toEqual(['anna', 'bo', 'cas']);
    begin({ anna: 'verkenner' });
    expect(here().tables).toMatchObject([{ flavour: null, seats: ['anna'] }]);
    begin({});
    expect(here().tables).toEqual([]);
  });

  test('KOFFIE-3 who hides the flavour of their table moves to a mixed one with the same act, and hears nothing of it', () => {
    stage.must('anna', say('anna', 'alleen voor ons'));
    stage.must('bo', { type: 'smaak/deel', shared: false });
    expect(at('bo').flavour).toBeNull();
    expect(stage.log.at(-1)?.events.map(({ type }) => type)).toEqual(['stijl/gedeeld', 'koffie/gezeten']);
    expect(heard('bo')).toEqual([]);
    expect(together('anna')).toEqual(['anna', 'cas']);
  });

  test('KOFFIE-3 who hid it already walks where they like, also to the table of their own flavour', () => {
    stage.must('gijs', walk(at('anna').number));
    expect(together('gijs')).toEqual(['anna', 'bo', 'cas', 'gijs']);
    stage.must('fay', { type: 'smaak/deel', shared: false });
    expect(at('gijs').flavour).toBe('verkenner');
    expect(at('fay').flavour).toBeNull();
  });

  test('KOFFIE-1 before any theedoos nobody shows a flavour, so all tables are mixed', () => {
    const bare = {
      ...content,
      format: { ...content.format, steps: content.format.steps.filter(({ kind }) => kind !== 'theedoos') },
    };
    stage = new Theatre(7, bare).open();
    for (const seat of ['anna', 'bo', 'cas', 'dirk', 'els']) {
      stage.enter(seat).must(seat, { type: 'smaak/kies', style: 'hoeder' });
    }
    stage.goTo('koffietafels');
    expect(here().tables.map(({ flavour, seats }) => [flavour, seats.length])).toEqual([
      [null, 3],
      [null, 2],
    ]);
  });
});

describe('then mixed', () => {
  test('KOFFIE-4 a facilitator begins it, once; flavours sit apart, and nobody sees a flavour at a table', () => {
    expect(stage.refused('anna', mix())).toBe('niet-jouw-rol');
    stage.must('noor', mix());
    expect(here().round).toBe('gemengd');
    expect(here().tables.map(({ flavour, seats }) => [flavour, seats.length])).toEqual([
      [null, 4],
      [null, 4],
      [null, 0],
    ]);
    expect(at('dirk').number).not.toBe(at('els').number);
    expect(stage.refused('noor', mix())).toBe('al-gedaan');
  });

  const sitters: fc.Arbitrary<Sitter[]> = fc
    .array(fc.option(fc.constantFrom(...STYLES), { nil: null }), { minLength: 2, maxLength: 120 })
    .map((flavours) => flavours.map((flavour, seat) => ({ seat: `s${seat}`, flavour })));
  const seats = fc.integer({ min: 2, max: 4 });

  test('KOFFIE-4 each table has the floor or the ceiling of its share of every flavour, and sizes differ by one at most', () => {
    fc.assert(
      fc.property(sitters, seats, fc.nat(), (people, chairs, seed) => {
        const tables = mixed(people, chairs, seeded(seed));
        everybodyOnce(people, tables);
        const flavourOf = new Map(people.map(({ seat, flavour }) => [seat, flavour]));
        for (const style of [...STYLES, null]) {
          const each = tables.map(
            (table) => table.seats.filter((seat) => flavourOf.get(seat) === style).length,
          );
          expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
        }
        const sizes = tables.map((table) => table.seats.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(mixed(people, chairs, seeded(seed))).toEqual(tables);
      }),
      { seed: 1 },
    );
  });

  test('KOFFIE-1, KOFFIE-2 over random rooms: a table of a flavour holds that flavour only, nobody is alone, and the same seed deals the same', () => {
    fc.assert(
      fc.property(sitters, seats, fc.nat(), (people, chairs, seed) => {
        const tables = byFlavour(people, chairs, seeded(seed));
        everybodyOnce(people, tables);
        const flavourOf = new Map(people.map(({ seat, flavour }) => [seat, flavour]));
        for (const { flavour, seats: sitting } of tables) {
          expect(sitting.length).toBeGreaterThan(1);
          expect(sitting.length).toBeLessThanOrEqual(Math.max(chairs, 3));
          if (flavour !== null)
            expect(sitting.map((seat) => flavourOf.get(seat))).toEqual(sitting.map(() => flavour));
        }
        expect(byFlavour(people, chairs, seeded(seed))).toEqual(tables);
      }),
      { seed: 2 },
    );
  });

  function everybodyOnce(people: readonly Sitter[], tables: readonly { seats: string[] }[]): void {
    expect(tables.flatMap((table) => table.seats).toSorted()).toEqual(
      people.map(({ seat }) => seat).toSorted(),
    );
  }

  test('KOFFIE-4 who has no line is not dealt', () => {
    stage.leaveLine('anna').must('noor', mix());
    expect(tableOf(here(), 'anna')).toBeUndefined();
    expect(stage.state[seatChannel('anna')]?.koffietafels).toEqual({});
  });
});

describe('walking, coming and going', () => {
  test('KOFFIE-5 anybody walks to a table with a free chair, by its number in this round', () => {
    const table = at('anna').number;
    stage.must('dirk', walk(table));
    expect(together('dirk')).toEqual(['anna', 'bo', 'cas', 'dirk']);
    expect(stage.refused('dirk', walk(table))).toBe('al-gedaan');
    expect(stage.refused('els', walk(table))).toBe('tafel-bezet');
    expect(stage.refused('els', walk(99))).toBe('vorm');
    expect(stage.refused('els', { ...walk(1), round: 'gemengd' })).toBe('andere-fase');
    expect(stage.refused('noor', walk(1))).toBe('niet-jouw-rol');
    expect(stage.refused('beamer', walk(1))).toBe('niet-jouw-rol');
  });

  test('KOFFIE-5 with all chairs of several tables taken one more stands ready, so that somebody can walk and others follow', () => {
    stage.must('noor', mix());
    const [first, , spare] = here().tables;
    expect(spare).toMatchObject({ number: 3, seats: [], chairs: 4 });
    const [one = '', two = ''] = first?.seats ?? [];
    for (const seat of [one, two]) stage.must(seat, walk(3));
    expect(together(one)).toEqual([one, two].toSorted());
    begin({ anna: 'hoeder', bo: 'hoeder', cas: 'hoeder' });
    expect(here().tables).toHaveLength(1);
  });

  test('KOFFIE-5 whoever comes late gets a chair at a mixed table, with somebody alone first', () => {
    stage.must('fay', walk(at('anna').number));
    stage.must('hana', walk(at('dirk').number));
    expect(together('gijs')).toEqual(['gijs']);
    stage.enter('ivo');
    expect(together('ivo')).toEqual(['gijs', 'ivo']);
  });

  test('KOFFIE-5 who comes late and shares a flavour sits with it while a chair is free', () => {
    gather({ ...EIGHT, ivo: 'aanjager' });
    stage.leaveLine('ivo').goTo('koffietafels');
    stage.system({ type: 'zit/aanwezig', seat: 'ivo', online: true });
    expect(together('ivo')).toEqual(['dirk', 'els', 'ivo']);
  });

  test('KOFFIE-5 with no chair free at a mixed table there is a new one', () => {
    begin({ anna: 'verkenner', bo: 'verkenner' });
    stage.enter('cas');
    expect(at('cas')).toMatchObject({ number: 2, flavour: null, seats: ['cas'], chairs: 4 });
    expect(at('cas').cards).toHaveLength(1);
  });

  test('KOFFIE-5 a late-comer to the mixed round sits where their flavour is missing', () => {
    begin({
      anna: 'verkenner',
      bo: 'verkenner',
      cas: 'hoeder',
      dirk: 'hoeder',
      els: 'aanjager',
      fay: 'spiegelaar',
      gijs: 'aanjager',
    });
    stage.leaveLine('gijs').must('noor', mix());
    const without = here().tables.find(({ seats }) => !seats.includes('els'));
    stage.system({ type: 'zit/aanwezig', seat: 'gijs', online: true });
    expect(at('gijs').number).toBe(without?.number);
  });

  test('KOFFIE-5 who lost the line keeps the chair; who leaves frees it', () => {
    stage.leaveLine('anna');
    expect(together('anna')).toEqual(['anna', 'bo', 'cas']);
    stage.must('bo', { type: 'zit/verlaat' });
    expect(together('anna')).toEqual(['anna', 'cas']);
    expect(stage.state[seatChannel('bo')]?.koffietafels?.[stage.step]).toBeUndefined();
  });

  test('KOFFIE-10 a facilitator puts an opgave on all tables of the mixed round, and another, never one with a warning', () => {
    const put = (from: number) => ({ type: 'koffie/opgave', step: stage.step, from }) as const;
    expect(stage.refused('noor', put(0))).toBe('andere-fase');
    stage.must('noor', mix());
    expect(stage.refused('anna', put(0))).toBe('niet-jouw-rol');
    const cards = content.decks.opgaven?.cards ?? [];
    const fit = cards.filter(({ labels }) => !labels.includes('gevoelig') && !labels.includes('leeg'));
    expect(cards.length).toBeGreaterThan(fit.length);
    for (let from = 0; from < fit.length; from += 1) {
      stage.must('noor', put(from));
      expect(stage.refused('noor', put(from))).toBe('al-gedaan');
    }
    expect(here().opgaven?.toSorted()).toEqual(fit.map(({ id }) => id).toSorted());
    expect(stage.refused('noor', put(fit.length))).toBe('stapel-leeg');
  });

  test('KOFFIE-5 works beside teams as well', () => {
    const everything = contentOf(EVERYTHING);
    stage = new Theatre(3, everything).open();
    for (const seat of ['anna', 'bo', 'cas', 'dirk', 'els']) stage.enter(seat);
    stage.goTo('koffietafels');
    expect(stage.state.all.teams).toHaveLength(1);
    expect(here().tables.flatMap(({ seats }) => seats)).toHaveLength(5);
  });
});

describe('the talk card', () => {
  test('KOFFIE-6 at a table of a flavour it is about that flavour; at a mixed one about those that are shown there', () => {
    expect(at('anna').cards).toMatchObject([{ style: 'verkenner' }]);
    expect(at('gijs').cards).toMatchObject([{ style: 'hoeder' }]);
    begin({ anna: null, bo: null });
    expect(STYLES).toContain(at('anna').cards[0]?.style);
  });

  test('KOFFIE-6 one asks and it turns for the whole table; two who ask at once turn one', () => {
    const asked = turn('anna');
    stage.must('anna', asked);
    expect(at('bo').cards).toHaveLength(2);
    expect(stage.refused('bo', asked)).toBe('al-gedaan');
    expect(stage.refused('dirk', turn('anna'))).toBe('andere-tafel');
    expect(stage.refused('noor', turn('anna'))).toBe('niet-jouw-rol');
  });

  test('KOFFIE-6 a table turns no more cards in a round than the limit', () => {
    while (at('anna').cards.length < KOFFIE_LIMITS.cards) stage.must('anna', turn('anna'));
    expect(stage.play('anna', turn('anna'))).toEqual({ refusal: 'kaarten-op', limit: KOFFIE_LIMITS.cards });
    stage.must('noor', { type: 'koffie/meng', step: stage.step });
    stage.must('anna', turn('anna'));
  });

  test('KOFFIE-6 none comes twice before all were on, and never the same twice in a row', () => {
    for (const flavours of [[], ['hoeder'], ['hoeder', 'verkenner']] as Style[][]) {
      const all = (flavours.length || STYLES.length) * ABOUT.length;
      const drawn: TalkCard[] = [];
      const random = seeded(5);
      for (let i = 0; i < 2 * all; i += 1) drawn.push(drawTalkCard(flavours, drawn, random));
      expect(new Set(drawn.slice(0, all).map((card) => JSON.stringify(card))).size).toBe(all);
      for (const [i, card] of drawn.entries()) if (i > 0) expect(card).not.toEqual(drawn[i - 1]);
    }
  });
});

describe('what is said at a table', () => {
  test('KOFFIE-7 is heard by who sits there now and by nobody else, and belongs to who said it', () => {
    const [said] = stage.must('anna', say('anna', 'Ik vraag te lang door.'));
    expect(Object.keys(said?.parts ?? {}).toSorted()).toEqual(['seat:anna', 'seat:bo', 'seat:cas', 'server']);
    expect(JSON.stringify(said?.parts.server)).not.toContain('doors');
    for (const seat of ['anna', 'bo', 'cas']) expect(heard(seat)).toEqual(['Ik vraag te lang door.']);
    for (const seat of ['dirk', 'gijs', 'noor', 'beamer']) expect(heard(seat)).toEqual([]);
    for (const seat of ['noor', 'beamer'])
      for (const channel of channelsOf(stage.state, seat))
        expect(JSON.stringify(stage.state[channel as 'all'] ?? null)).not.toContain('vraag te lang');
    expect(eraseState(stage.state, 'anna')).toEqual(foldLog(erase(stage.log, 'anna')));
    expect(JSON.stringify(erase(stage.log, 'anna'))).not.toContain('vraag te lang');
  });

  test('KOFFIE-7 who comes later does not read what was said before; who gets up does not keep it', () => {
    stage.must('anna', say('anna', 'één'));
    stage.must('dirk', walk(at('anna').number));
    expect(heard('dirk')).toEqual([]);
    stage.must('dirk', say('dirk', 'twee'));
    expect(heard('anna')).toEqual(['één', 'twee']);
    expect(heard('dirk')).toEqual(['twee']);
    stage.must('bo', walk(at('els').number));
    expect(heard('bo')).toEqual([]);
    stage.must('bo', walk(at('anna').number));
    expect(heard('bo')).toEqual([]);
  });

  test('KOFFIE-7 a message is short, there are so many per table and round, and everybody sees how many are left', () => {
    expect(stage.refused('anna', say('anna', 'x'.repeat(KOFFIE_LIMITS.message + 1)))).toBe('tekst-te-lang');
    expect(stage.refused('anna', say('anna', ' '))).toBe('tekst-leeg');
    for (let i = 0; i < KOFFIE_LIMITS.messages; i += 1) stage.must('anna', say('anna', `${i}`));
    expect(stage.state[seatChannel('bo')]?.koffietafels?.[stage.step]?.left).toBe(0);
    expect(decide(stage.state, say('bo', 'nog een'), stage.context('bo'))).toEqual({
      refusal: 'tafel-uitgepraat',
      limit: KOFFIE_LIMITS.messages,
    });
    stage.must('dirk', walk(at('anna').number));
    expect(stage.state[seatChannel('dirk')]?.koffietafels?.[stage.step]?.left).toBe(0);
    stage.must('noor', mix());
    stage.must('anna', say('anna', 'opnieuw'));
    expect(stage.state[seatChannel('anna')]?.koffietafels?.[stage.step]?.left).toBe(
      KOFFIE_LIMITS.messages - 1,
    );
  });

  test('KOFFIE-7 what was meant for one table never lands on another', () => {
    const meant = say('anna', 'voor de verkenners');
    stage.must('anna', walk(at('dirk').number));
    expect(stage.refused('anna', meant)).toBe('andere-tafel');
    stage.must('noor', mix());
    expect(stage.refused('anna', meant)).toBe('andere-fase');
  });

  test('KOFFIE-7 with nobody else at the table there is nobody to say it to', () => {
    stage.must('els', walk(at('anna').number));
    expect(stage.refused('dirk', say('dirk', 'hallo?'))).toBe('niemand-aan-tafel');
  });

  const texts = (): unknown[] =>
    Object.keys(stage.state)
      .filter(isSeatChannel)
      .flatMap((channel) => Object.values(stage.state[channel]?.koffietafels ?? {}))
      .flatMap(({ said }) => said);

  test('KOFFIE-8 it is gone when the round, the step or the workshop ends', () => {
    const talk = (): void => {
      stage.must('anna', say('anna', 'tussen ons'));
      expect(texts()).not.toEqual([]);
    };
    talk();
    stage.must('noor', mix());
    expect(texts()).toEqual([]);
    talk();
    stage.goTo('check-out');
    expect(texts()).toEqual([]);
    begin(EIGHT);
    talk();
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    expect(texts()).toEqual([]);
    expect(here()).toMatchObject({ tables: [], over: true });
  });

  test('KOFFIE-8 back in the step people sit where they sat, with nothing said (REGIE-8)', () => {
    stage.must('anna', say('anna', 'tussen ons'));
    const before = here().tables;
    stage.goTo('check-out').must('noor', { type: 'regie/terug', from: stage.step });
    expect(here().tables).toEqual(before);
    expect(texts()).toEqual([]);
    stage.must('anna', say('anna', 'weer tussen ons'));
    expect(heard('bo')).toEqual(['weer tussen ons']);
  });

  test('KOFFIE-8 nothing of it is in a harvest', () => {
    stage.must('anna', say('anna', 'tussen ons'));
    stage.goTo('check-out');
    const { all } = stage.state;
    const own = ownHarvest(all, 'anna', stage.state[seatChannel('anna')] ?? emptySeat(), null, content);
    const team = { id: 't1', name: 'Kompas', number: 1, members: Object.keys(EIGHT) };
    const ours = teamHarvest(all, team, emptyTeam(), content, null);
    expect(JSON.stringify([own, ours])).not.toContain('tussen ons');
  });
});

describe('calling everybody back', () => {
  test('KOFFIE-9 a last minute with a clock, then the tables are cleared; the step goes on until a person ends it', () => {
    expect(stage.refused('anna', call())).toBe('niet-jouw-rol');
    stage.must('noor', call());
    expect(here().until).toBe(stage.now + KOFFIE_LIMITS.call);
    expect(stage.refused('noor', call())).toBe('al-gedaan');
    stage.must('anna', say('anna', 'tot zo'));
    stage.later(KOFFIE_LIMITS.call - 1).wake();
    expect(here().over).toBe(false);
    stage.later(1).wake();
    expect(here()).toMatchObject({ over: true, tables: [], until: null });
    expect(heard('bo')).toEqual([]);
    expect(stage.stepKind()).toBe('koffietafels');
    expect(stage.refused('anna', { type: 'koffie/loop', step: stage.step, round: 'eigen', table: 1 })).toBe(
      'andere-fase',
    );
    expect(stage.refused('noor', call())).toBe('andere-fase');
    stage.enter('ivo');
    expect(here().tables).toEqual([]);
  });

  test('KOFFIE-9 it can be taken back, and goes with the mixed round, with another step and with the end', () => {
    stage.must('noor', call());
    stage.must('noor', call(false));
    expect(here().until).toBeNull();
    expect(stage.refused('noor', call(false))).toBe('al-gedaan');
    stage.must('noor', call());
    stage.must('noor', mix());
    expect(here().until).toBeNull();
    stage.must('noor', call());
    stage.goTo('check-out').later(600_000).must('noor', { type: 'regie/terug', from: stage.step });
    expect(here()).toMatchObject({ until: null, over: false });
    expect(nextWake(stage.state)).toBeNull();
  });

  test('KOFFIE-9 called back from the first round, the mixed one can still begin', () => {
    stage.must('noor', call());
    stage.later(KOFFIE_LIMITS.call).wake().must('noor', mix());
    expect(here()).toMatchObject({ round: 'gemengd', over: false });
    expect(here().tables.flatMap(({ seats }) => seats)).toHaveLength(8);
  });

  test('REGIE-6 in the dark and in a pause nobody walks or talks', () => {
    const said = say('anna', 'hoi');
    stage.must('noor', { type: 'regie/praat', on: true });
    expect(stage.refused('anna', said)).toBe('praat');
    stage.must('noor', { type: 'regie/praat', on: false });
    stage.must('noor', { type: 'regie/pauze', on: true });
    expect(stage.refused('anna', said)).toBe('pauze');
    expect(stage.refused('noor', mix())).toBe('pauze');
  });
});

describe('what is said aloud', () => {
  const news = (seat: string, deed: () => void): string[] => {
    const before = here();
    deed();
    return koffieNews(before, here(), seat).map(({ kind }) => kind);
  };

  test('who comes, who goes, another card, another table, the mixed round, the call and the end; nothing of other tables', () => {
    expect(news('anna', () => stage.must('dirk', walk(at('anna').number)))).toEqual(['schuift-aan']);
    expect(news('anna', () => stage.must('dirk', walk(at('els').number)))).toEqual(['staat-op']);
    expect(news('els', () => stage.must('dirk', walk(at('anna').number)))).toEqual(['staat-op', 'alleen-nu']);
    stage.must('dirk', walk(at('els').number));
    expect(news('anna', () => stage.must('bo', turn('bo')))).toEqual(['kaart']);
    expect(news('anna', () => stage.must('dirk', turn('dirk')))).toEqual([]);
    expect(news('anna', () => stage.must('anna', walk(at('els').number)))).toEqual(['aan-tafel']);
    expect(news('anna', () => stage.must('noor', call()))).toEqual(['geroepen']);
    expect(news('anna', () => stage.must('noor', call(false)))).toEqual(['toch-niet']);
    stage.later(1_000);
    expect(news('anna', () => stage.must('noor', mix()))).toEqual(['gemengd']);
    stage.must('noor', call());
    expect(news('anna', () => stage.later(KOFFIE_LIMITS.call).wake())).toEqual(['terug']);
  });

  test('what is typed is not in it: that is read aloud where it stands, and leaves with the table', () => {
    expect(news('bo', () => stage.must('anna', say('anna', 'tussen ons')))).toEqual([]);
  });
});

describe('over random workshops', () => {
  const plots = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    people: fc.integer({ min: 2, max: 14 }),
    moves: fc.integer({ min: 60, max: 400 }),
    tables: fc.integer({ min: 0, max: 2 }),
    format: fc.constant('koffiedate-45'),
  });

  test('KOFFIE-2, KOFFIE-3, KOFFIE-5, KOFFIE-7, KOFFIE-8 what is heard, who sits where, and what is left', () => {
    let talked = 0;
    let sat = 0;
    fc.assert(
      fc.property(plots, (plot) => {
        let state = emptyState();
        for (const { events } of randomWorkshop(plot).log) {
          for (const one of events) {
            const before = state;
            state = evolveAll(state, [one]);
            if (one.type === 'koffie/gedekt')
              for (const { flavour, seats } of laid(one.parts.all))
                for (const seat of flavour === null ? [] : seats) {
                  expect(before.all.people[seat]?.flavour?.value).toBe(flavour);
                  sat += 1;
                }
            if (one.type !== 'koffie/gezegd') continue;
            talked += 1;
            const seats = partsOf(one.parts).flatMap(([channel]) =>
              isSeatChannel(channel) ? [seatOf(channel)] : [],
            );
            const step = before.all.clock.step;
            const writer = /"by":"(\w+)"/.exec(JSON.stringify(one.parts))?.[1] ?? '';
            const tables = before.all.koffietafels?.[step];
            expect(seats.toSorted()).toEqual(tables && tableOf(tables, writer)?.seats.toSorted());
            expect(Object.keys(one.parts).filter((channel) => !channel.startsWith('seat:'))).toEqual([
              'server',
            ]);
            expect(JSON.stringify(one.parts.server)).not.toMatch(/seat\d/);
          }
          const { koffietafels = {}, clock, ended, people } = state.all;
          for (const [step, tables] of Object.entries(koffietafels)) {
            const seated = tables.tables.flatMap(({ seats }) => seats);
            expect(new Set(seated).size).toBe(seated.length);
            for (const { seats, chairs } of tables.tables) expect(seats.length).toBeLessThanOrEqual(chairs);
            if (step === clock.step && !tables.over && ended === null)
              for (const [seat, { role, online, gone }] of Object.entries(people))
                if (role === 'deelnemer' && online && !gone) expect(seated).toContain(seat);
          }
          for (const channel of Object.keys(state).filter(isSeatChannel))
            for (const step of Object.keys(state[channel]?.koffietafels ?? {})) {
              expect(ended).toBeNull();
              expect(step).toBe(clock.step);
              expect(koffietafels[step]?.tables.flatMap(({ seats }) => seats)).toContain(seatOf(channel));
            }
        }
      }),
      { seed: 3, numRuns: 40 },
    );
    expect(talked).toBeGreaterThan(100);
    expect(sat).toBeGreaterThan(10);
  });

  function laid(part: AllPart | undefined): KoffieTable[] {
    return part?.type === 'koffie/gedekt' ? part.tables : [];
  }
});
