import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonical, ContentError, freeze, freezeNext, loadLibrary } from '../../server/content.ts';
import { DECK_IDS, LANGS, LIMITS, STYLES } from '../../shared/decks/content.ts';
import { BERAAD_PILE } from '../../shared/decks/piles.ts';
import { TEAM_STEPS } from '../../shared/decks/team-steps.ts';
import { graphemes } from '../../shared/text/graphemes.ts';
import { languageFaults, translatedIn } from '../translation.ts';

const cards = join(import.meta.dirname, '../../cards');

describe('the cards we ship', () => {
  const library = loadLibrary(cards);

  test.each([
    ['wicked', 18],
    ['regels', 18],
    ['speelveld', 38],
    ['leiderschap', 21],
    ['wat', 21],
    ['hoedan', 40],
    ['tegenspraak', 22],
    ['gedoe', 28],
    ['goedwerk', 18],
    ['reflectie', 20],
    ['opgaven', 19],
    ['energizer', 16],
  ] as const)('deck %s has %i cards, numbered from 1 without gaps', (id, count) => {
    expect(library.decks[id]?.cards.map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
  });

  test('everything is translated, and neither language has words of another kind', () => {
    const texts = translatedIn(library);
    expect(texts.length).toBeGreaterThan(1500);
    expect(languageFaults(texts)).toEqual([]);
  });

  test('every deck is there, each with the letters of its own series', () => {
    const series = DECK_IDS.map((id) => [
      id,
      ...new Set(library.decks[id]?.cards.map((card) => card.id.slice(0, -2))),
    ]);
    expect(series).toEqual([
      ['wicked', 'WP'],
      ['regels', 'OR'],
      ['speelveld', 'SV'],
      ['leiderschap', 'LS'],
      ['wat', 'WK'],
      ['hoedan', 'HD'],
      ['tegenspraak', 'LT'],
      ['gedoe', 'GD'],
      ['goedwerk', 'GW'],
      ['reflectie', 'RF'],
      ['opgaven', 'OP'],
      ['energizer', 'EN'],
    ]);
  });

  test.each([
    ['wat', { blik: 7, effect: 7, partijen: 7 }],
    ['tegenspraak', { stelling: 8, vraag: 14 }],
    ['goedwerk', { situatie: 6, inzet: 5, beeld: 7 }],
  ] as const)('the cards of %s lie in piles: %j', (id, piles) => {
    const cardsOf = library.decks[id]?.cards ?? [];
    expect(library.decks[id]?.piles?.map((pile) => pile.id)).toEqual(Object.keys(piles));
    for (const [pile, count] of Object.entries(piles))
      expect(
        cardsOf.filter((card) => card.pile === pile),
        pile,
      ).toHaveLength(count);
  });

  test('#Hoedan: ten recommendations for each of four roles, all forty in words of their own', () => {
    const deck = library.decks.hoedan;
    expect(deck?.piles).toHaveLength(10);
    expect(deck?.roles?.map(({ id }) => id)).toEqual([
      'opdrachtgever',
      'opdrachtnemer',
      'staande-organisatie',
      'adviseur',
    ]);
    for (const { id: pile } of deck?.piles ?? [])
      for (const { id: role } of deck?.roles ?? [])
        expect(
          deck?.cards.filter((card) => card.pile === pile && card.role === role),
          `${pile}, ${role}`,
        ).toHaveLength(1);
    for (const field of ['title', 'body', 'question'] as const)
      for (const lang of LANGS)
        expect(new Set(deck?.cards.map((card) => card[field][lang])).size, `${field} ${lang}`).toBe(40);
  });

  test('loyale tegenspraak has four roles that rotate, so no card is written for one', () => {
    const deck = library.decks.tegenspraak;
    expect(deck?.roles?.map(({ id }) => id)).toEqual(['gever', 'ontvanger', 'omstander', 'opdrachtgever']);
    expect(deck?.cards.filter(({ role }) => role !== undefined)).toEqual([]);
  });

  test('each role asks one open question', () => {
    for (const { roles = [] } of Object.values(library.decks))
      for (const { id, question } of roles)
        for (const lang of LANGS) expect(question[lang], id).toMatch(/\?$/);
  });

  // BERAAD-4: they are chosen as what somebody values
  test('what is at stake is called by its value, the question stands below it', () => {
    const stakes = library.decks.goedwerk?.cards.filter(({ pile }) => pile === BERAAD_PILE) ?? [];
    for (const { id, title } of stakes)
      for (const lang of LANGS) expect(title[lang], `${id} ${lang}`).not.toMatch(/[?!.]$/);
    expect(stakes.map(({ title }) => title.nl)).toContain('Vakwerk');
  });

  test('what has an official namesake says that it is our own design', () => {
    for (const id of ['wat', 'hoedan', 'tegenspraak', 'goedwerk'] as const) {
      expect(library.decks[id]?.explanation.nl, id).toContain('geen uitgave van de Rijksoverheid');
      expect(library.decks[id]?.explanation.en, id).toContain('not published by the Dutch government');
    }
  });

  test('every card fits on paper in both languages and asks one open question', () => {
    for (const deck of Object.values(library.decks))
      for (const { id, title, body, question } of deck.cards)
        for (const lang of LANGS) {
          expect(graphemes(title[lang]), `${id} title`).toBeLessThanOrEqual(LIMITS.cardTitle);
          expect(graphemes(body[lang]), `${id} body`).toBeLessThanOrEqual(LIMITS.cardBody);
          expect(graphemes(question[lang]), `${id} question`).toBeLessThanOrEqual(LIMITS.cardQuestion);
          expect(question[lang], `${id} question`).toMatch(/\?$/);
        }
  });

  test('each unwritten rule says what it costs and what it makes possible; only the eighth is blank', () => {
    const rules = library.decks.regels?.cards ?? [];
    expect(rules.filter(({ labels }) => labels.includes('leeg')).map(({ id }) => id)).toEqual(['OR08']);
    for (const { id, costs, enables } of rules.filter((card) => card.id !== 'OR08'))
      for (const side of [costs, enables])
        for (const lang of LANGS) {
          expect(graphemes(side?.[lang] ?? ''), id).toBeGreaterThan(0);
          expect(graphemes(side?.[lang] ?? ''), id).toBeLessThanOrEqual(LIMITS.cardSide);
        }
  });

  test('OPG-3: each sensitive opgave says where to turn', () => {
    const sensitive = library.decks.opgaven?.cards.filter(({ labels }) => labels.includes('gevoelig')) ?? [];
    expect(sensitive.map(({ id }) => id)).toEqual(['OP01', 'OP06', 'OP10', 'OP18']);
    for (const { warning } of sensitive)
      for (const lang of LANGS) expect(warning?.[lang]).toMatch(/0\d{2,3}[- ]\d{4}/);
  });

  test('the last opgave is the empty one', () => {
    expect(library.decks.opgaven?.cards.find(({ labels }) => labels.includes('leeg'))?.id).toBe('OP19');
  });

  test('24 statements, six styles, at least forty different team names', () => {
    expect(library.questionnaires.get('grenswerkers')).toHaveProperty('statements.length', 24);
    expect(library.questionnaires.get('tweekeuzes')).toHaveProperty('pairs.length', 15);
    expect(library.styles.map(({ style }) => style)).toEqual([...STYLES]);
    expect(new Set(library.teamNames).size).toBeGreaterThanOrEqual(40);
  });

  test('the scans: five parts of collaborating, and seven principles with five capacities; each statement has its source', () => {
    const [scan, compass] = ['samenwerking', 'kompas'].map((id) => library.scans.get(id));
    expect(scan?.themes.map(({ id }) => id)).toEqual([
      'begin',
      'inrichting',
      'samen',
      'begeleiding',
      'opbrengst',
    ]);
    const inTheme = (theme: string) => compass?.statements.filter((one) => one.theme === theme);
    expect(inTheme('principes')).toHaveLength(7);
    expect(inTheme('vermogens')).toHaveLength(5);
    for (const { id, source } of [...(scan?.statements ?? []), ...(compass?.statements ?? [])])
      expect(source, id).not.toBeNull();
    for (const { intro } of library.scans.values()) {
      expect(intro.nl).toContain('ons eigen ontwerp');
      expect(intro.en).toContain('our own design');
    }
  });

  test('a werkvorm freezes the scans and the fields that it uses, and no others', () => {
    expect(Object.keys(freeze(library, 'zelfscan-45')?.scans ?? {})).toEqual(['kompas']);
    expect(Object.keys(freeze(library, 'programmatype-45')?.placings ?? {})).toEqual([
      'programmatype',
      'strategie',
    ]);
    expect(freeze(library, 'kennismaken')).not.toHaveProperty('scans');
    expect(freeze(library, 'kennismaken')).not.toHaveProperty('placings');
  });

  test.each([
    ['samenwerkingsscan-30', 30, ['check-in', 'mix', 'scan', 'koers', 'check-out']],
    ['samenwerkingsscan-vervolg', 30, ['check-in', 'scan', 'koers', 'check-out']],
    ['zelfscan-45', 45, ['check-in', 'mix', 'scan', 'koers', 'scan', 'check-out']],
    ['programmatype-45', 45, ['check-in', 'mix', 'opgave', 'plaatsen', 'plaatsen', 'koers', 'check-out']],
  ])('%s: %i minutes', (id, minutes, kinds) => {
    const format = library.formats.get(id);
    expect(format?.minutes).toBe(minutes);
    expect(format?.steps.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('Koffiedate: 45 minutes at tables of four, and nothing that needs a team', () => {
    const content = freeze(library, 'koffiedate-45');
    expect(content?.format.steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['check-in', 3],
      ['vragenlijst', 6],
      ['theedoos', 3],
      ['koffietafels', 27],
      ['check-out', 4],
    ]);
    expect(content?.format).toMatchObject({ minutes: 45, slack: 2 });
    expect(content?.format.steps.some(({ kind }) => kind === 'mix' || TEAM_STEPS.includes(kind))).toBe(false);
    expect(Object.keys(content?.decks ?? {}).toSorted()).toEqual(['energizer', 'opgaven']);
  });

  test('the first werkvorm takes 45 minutes in eight steps', () => {
    const content = freeze(library, 'kennismaken');
    expect(content?.format.steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['check-in', 3],
      ['vragenlijst', 5],
      ['theedoos', 2],
      ['mix', 3],
      ['opgave', 4],
      ['kaartronde', 18],
      ['koers', 7],
      ['check-out', 3],
    ]);
    expect(Object.keys(content?.decks ?? {}).toSorted()).toEqual(['energizer', 'gedoe', 'opgaven', 'wicked']);
  });

  test('the theme meeting for trainees: 90 minutes with slack, a light opgave, the round about unwritten rules', () => {
    const content = freeze(library, 'themabijeenkomst-90');
    expect(content?.format.steps.map(({ kind, minutes, least }) => [kind, minutes, least])).toEqual([
      ['check-in', 6, undefined],
      ['vragenlijst', 6, undefined],
      ['theedoos', 7, 4],
      ['mix', 6, undefined],
      ['opgave', 7, undefined],
      ['afspraken', 7, undefined],
      ['kaartronde', 20, 14],
      ['reflectie', 5, undefined],
      ['koers', 10, undefined],
      ['plenair', 7, 4],
      ['check-out', 4, undefined],
    ]);
    expect(content?.format).toMatchObject({ minutes: 90, slack: 5 });
    expect(content?.format.steps.find(({ kind }) => kind === 'opgave')?.settings).toMatchObject({
      light: true,
    });
    expect(Object.keys(content?.decks ?? {}).toSorted()).toEqual([
      'energizer',
      'gedoe',
      'opgaven',
      'reflectie',
      'regels',
    ]);
  });

  test.each([
    ['wat-60', ['check-in', 'mix', 'opgave', 'wat', 'koers', 'check-out'], ['energizer', 'opgaven', 'wat']],
    [
      'wat-90',
      ['check-in', 'mix', 'opgave', 'wat', 'speelveld', 'koers', 'plenair', 'check-out'],
      ['energizer', 'opgaven', 'speelveld', 'wat'],
    ],
    [
      'hoedan-60',
      ['check-in', 'mix', 'opgave', 'hoedan', 'koers', 'check-out'],
      ['energizer', 'hoedan', 'opgaven'],
    ],
    [
      'hoedan-90',
      ['check-in', 'mix', 'opgave', 'hoedan', 'koers', 'plenair', 'check-out'],
      ['energizer', 'hoedan', 'opgaven'],
    ],
    [
      'honderd-punten-60',
      ['check-in', 'mix', 'opgave', 'waarderen', 'koers', 'plenair', 'check-out'],
      ['energizer', 'opgaven'],
    ],
    [
      'wat-hoedan-120',
      ['check-in', 'mix', 'opgave', 'wat', 'pauze', 'hoedan', 'koers', 'plenair', 'check-out'],
      ['energizer', 'hoedan', 'opgaven', 'wat'],
    ],
  ] as const)('%s: %j with %j, and minutes to lose', (id, kinds, decks) => {
    const content = freeze(library, id);
    expect(content?.format.steps.map(({ kind }) => kind)).toEqual(kinds);
    expect(content?.format.minutes).toBe(Number(id.split('-').at(-1)));
    expect(content?.format.slack).toBeGreaterThanOrEqual(4);
    expect(Object.keys(content?.decks ?? {}).toSorted()).toEqual(decks);
  });
});

describe('freezing', () => {
  const library = loadLibrary(cards);

  test('the hash names the content: equal for equal content, different after one changed letter', () => {
    const first = freeze(library, 'kennismaken');
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(freeze(loadLibrary(cards), 'kennismaken')).toEqual(first);
    const renamed = { ...library, teamNames: library.teamNames.with(0, 'Springvloed') };
    expect(freeze(renamed, 'kennismaken')?.hash).not.toBe(first?.hash);
  });

  test('a frozen workshop does not change with the library', () => {
    const own = loadLibrary(cards);
    const content = freeze(own, 'kennismaken');
    own.teamNames[0] = 'Anders';
    expect(content?.teamNames[0]).toBe('Springtij');
  });

  test('SCAN-5 a next meeting asks a scan in the words in which it was first asked, and brings one that was not there', () => {
    const first = freeze(library, 'samenwerkingsscan-30');
    const plain = freeze(library, 'kennismaken');
    const scan = library.scans.get('samenwerking');
    if (!first || !plain || !scan) throw new Error('the scan is gone');
    const reworded = { ...scan, title: { nl: 'Anders', en: 'Otherwise' } };
    const changed = { ...library, scans: new Map([['samenwerking', reworded]]) };
    const next = freezeNext(changed, first, 'samenwerkingsscan-vervolg', 2);
    expect(next?.scans).toEqual(first.scans);
    const brought = freezeNext(changed, plain, 'samenwerkingsscan-vervolg', 2);
    expect(brought?.scans).toEqual({ samenwerking: reworded });
  });

  test('an unknown format is nothing', () => {
    expect(freeze(library, 'onbekend')).toBeNull();
  });

  test('the order of keys does not matter, the order of a list does', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});

describe('a folder with an error', () => {
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'kaarten-'));
    cpSync(cards, dir, { recursive: true });
  });

  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  function spoil(file: string, from: string | RegExp, to: string) {
    const before = readFileSync(join(dir, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to spoil in ${file}`);
    writeFileSync(join(dir, file), after);
  }

  function message(): string {
    try {
      loadLibrary(dir);
    } catch (error) {
      if (error instanceof ContentError) return error.message;
      throw error;
    }
    return '';
  }

  test('an untouched copy loads', () => {
    expect(message()).toBe('');
  });

  test('the message names file, card and field, in Dutch and English', () => {
    spoil('decks/wicked.yaml', 'Troebel beeld', 'Een titel die echt veel te lang is');
    expect(message()).toContain(
      'decks/wicked.yaml, kaart WP11, veld title.nl: is 34 tekens lang; hoogstens 26 (is 34 characters long; at most 26)',
    );
  });

  test('faults in several files are listed together', () => {
    spoil('decks/gedoe.yaml', /en: "Nobody in the office"/, 'en: ""');
    spoil('formats/kennismaken.yaml', 'minutes: 45', 'minutes: 44');
    expect(message()).toContain('decks/gedoe.yaml, kaart GD07, veld title.en: is leeg');
    expect(message()).toContain(
      'formats/kennismaken.yaml, veld minutes: is 44, maar de stappen en de speling samen duren 45',
    );
  });

  test('a werkvorm that asks for a deck that was taken away', () => {
    rmSync(join(dir, 'decks/gedoe.yaml'));
    expect(message()).toContain(
      'formats/kennismaken.yaml, kaart wicked, veld settings.gedoe: er is geen deck gedoe',
    );
  });

  test('a folder of before scans and fields were there loads, until a werkvorm asks for one', () => {
    rmSync(join(dir, 'scans'), { recursive: true });
    rmSync(join(dir, 'placings'), { recursive: true });
    expect(message()).toContain(
      'formats/zelfscan-45.yaml, kaart kompas, veld settings.statements: er is geen scan kompas',
    );
    expect(message()).toContain(
      'formats/programmatype-45.yaml, kaart strategie, veld settings.placing: er is geen veld strategie',
    );
    for (const id of ['zelfscan-45', 'samenwerkingsscan-30', 'samenwerkingsscan-vervolg', 'programmatype-45'])
      rmSync(join(dir, `formats/${id}.yaml`));
    expect(message()).toBe('');
  });

  test('a scan with a theme that is not there, and a theme without statements', () => {
    spoil('scans/kompas.yaml', /theme: vermogens/g, 'theme: krachten');
    expect(message()).toContain(
      'scans/kompas.yaml, kaart onderzoekend, veld theme: deze scan heeft geen thema krachten',
    );
    expect(message()).toContain(
      'scans/kompas.yaml, kaart vermogens, veld statements: dit thema heeft geen stellingen',
    );
  });

  test('a scan of both statements and a deck, of a deck without roles, and of a role that is not there', () => {
    spoil('formats/zelfscan-45.yaml', 'statements: kompas, deck: null', 'statements: kompas, deck: wicked');
    spoil('formats/zelfscan-45.yaml', 'deck: hoedan, role: null', 'deck: hoedan, role: koning');
    expect(message()).toContain('veld settings.statements: noem een scan of een deck, één van de twee');
    expect(message()).toContain(
      'veld settings.deck: deck wicked heeft geen stapels met een kaart voor elke rol',
    );
    expect(message()).toContain('veld settings.role: dit deck heeft geen rol koning');
  });

  test('a field with a source that is not in the publication', () => {
    spoil('placings/strategie.yaml', 'chapter: PP', 'chapter: XX');
    expect(message()).toContain(
      'placings/strategie.yaml, kaart beleid, veld source.chapter: XX is geen hoofdstuk van de publicatie',
    );
  });

  test('a missing file and a missing folder', () => {
    rmSync(join(dir, 'teams.yaml'));
    rmSync(join(dir, 'questionnaires'), { recursive: true });
    expect(message()).toContain('teams.yaml: ontbreekt of is niet te lezen');
    expect(message()).toContain('questionnaires: deze map ontbreekt of is niet te lezen');
  });

  test.each([
    [
      'broken YAML names its line',
      'names: [Springtij\nx: y: z',
      /teams\.yaml: regel \d+ is geen geldige YAML/,
    ],
    ['a key twice', 'names: [Springtij]\nnames: [Kimlicht]', /teams\.yaml: regel 2 is geen geldige YAML/],
    ['an alias', 'names: [&a Springtij, *a]', /teams\.yaml: verwijzingen met \* kunnen niet/],
    ['an empty file', '', /teams\.yaml: /],
  ])('%s', (_, text, expected) => {
    writeFileSync(join(dir, 'teams.yaml'), text);
    expect(message()).toMatch(expected);
  });

  test('a file that would be overlooked', () => {
    writeFileSync(join(dir, 'decks/regels.yml'), '');
    expect(message()).toContain('decks/regels.yml: moet op .yaml eindigen');
  });
});
