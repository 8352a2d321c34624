import { describe, expect, test } from 'vitest';
import { readGuests } from '../../../client/screens/regie/voorwerk/guests.ts';
import { portions } from '../../../client/screens/regie/voorwerk/portions.ts';

const read = (text: string, taken: string[] = [], apart = false) => readGuests(text, { taken, apart });
const people = (text: string): string[] =>
  read(text).guests.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(' @ '));

describe('who is on the list', () => {
  test.each([
    ['one name per line', 'Anna Visser\nBo de Wit', ['Anna Visser', 'Bo de Wit']],
    ['with an organisation', 'Anna Visser;Gemeente Veere\nBo', ['Anna Visser @ Gemeente Veere', 'Bo']],
    ['under a header', 'Organisatie;Naam\nVeere;Anna', ['Anna @ Veere']],
    ['under an English header', 'Name,Organization\nAnna,Veere', ['Anna @ Veere']],
    ['a name in parts', 'Voornaam;Tussenvoegsel;Achternaam\nBo;de;Wit\nAn;;Bos', ['Bo de Wit', 'An Bos']],
    ['a header without names is a name', 'Afdeling\nAnna', ['Afdeling', 'Anna']],
    ['columns that are not kept', 'Naam;E-mail;Functie;Organisatie\nAnna;a@b.nl;lid;Veere', ['Anna @ Veere']],
    ['addresses beside names', 'Anna;anna@veere.nl;Veere\nBo <bo@goes.nl>', ['Anna @ Veere', 'Bo']],
    ['recipients of a mail', 'Anna Visser <a@b.nl>; Bo de Wit <b@b.nl>', ['Anna Visser', 'Bo de Wit']],
  ])('%s', (_what, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('it is said that addresses are not kept', () => {
    expect(read('Anna;a@b.nl').mails).toBe(true);
    expect(read('Anna').mails).toBe(false);
  });
});

describe('what is wrong, by the number of its line', () => {
  const problems = (text: string, taken?: string[]) =>
    read(text, taken).guests.flatMap(({ line, problem }) => (problem ? [{ at: line, ...problem }] : []));

  test('no name, too long, signs that cannot be shown', () => {
    const text = `Naam;Organisatie\n;Veere\n\n${'x'.repeat(31)};Veere\nAnna;${'y'.repeat(41)}\nB\u202Eo`;
    expect(problems(text)).toEqual([
      { at: 2, kind: 'leeg' },
      { at: 4, kind: 'lang', of: 'naam', limit: 30 },
      { at: 5, kind: 'lang', of: 'organisatie', limit: 40 },
      { at: 6, kind: 'tekens', of: 'naam', limit: 30 },
    ]);
  });

  test('only an address is no name', () => {
    expect(problems('anna@veere.nl')).toEqual([{ at: 1, kind: 'leeg' }]);
  });

  test('a name that stands twice, also in capitals, or that somebody has already', () => {
    expect(problems('Anna\nBo\nANNA', ['bo'])).toEqual([
      { at: 2, kind: 'al' },
      { at: 3, kind: 'dubbel', line: 1 },
    ]);
  });

  test('on request the same names are kept apart by a number, also from one that has it already', () => {
    const { guests } = read('Anna\nAnna\nAnna 2\nBo', ['Bo'], true);
    expect(guests.map(({ name }) => name)).toEqual(['Anna', 'Anna 2', 'Anna 2 2', 'Bo 2']);
    expect(guests.every(({ problem }) => problem === null)).toBe(true);
    const long = 'x'.repeat(30);
    expect(read(`${long}\n${long}`, [], true).guests[1]?.problem).toMatchObject({ kind: 'lang' });
  });
});

test('a long list goes in portions that each fit in one message, in order', () => {
  const all = Array.from({ length: 250 }, (_, at) => ({ name: `Gast ${at} ${'é'.repeat(at % 30)}` }));
  const cut = portions(all, 100, 2_000);
  expect(cut.flat()).toEqual(all);
  for (const part of cut) {
    expect(part.length).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(2_001);
  }
});
