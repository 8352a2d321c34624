import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, pasteable, readTable, writeTable } from '../../../client/screens/regie/voorwerk/table.ts';

const cells = (text: string): string[][] => readTable(text).map((row) => row.cells);

describe('reading a list or a CSV file', () => {
  test.each([
    ['commas', 'Anna,Veere\nBo,Goes'],
    ['semicolons', 'Anna;Veere\nBo;Goes'],
    ['tabs', 'Anna\tVeere\nBo\tGoes'],
    ['CRLF and a mark', '\uFEFFAnna;Veere\r\nBo;Goes\r\n'],
    ['the line breaks of an old Mac', 'Anna;Veere\rBo;Goes\r'],
    ['a line that says the separator', 'sep=;\nAnna;Veere\nBo;Goes'],
    ['quotes', '"Anna";"Veere"\n"Bo";"Goes"'],
    ['spaces around', ' Anna ; Veere \n  Bo;Goes'],
  ])('%s', (_what, text) => {
    expect(cells(text)).toEqual([
      ['Anna', 'Veere'],
      ['Bo', 'Goes'],
    ]);
  });

  test('quotes hold separators, quotes and line breaks; a quote that stays open is a quote', () => {
    expect(cells('"Visser, Anna";"De ""Toren""\nVeere"')).toEqual([['Visser, Anna', 'De "Toren"\nVeere']]);
    expect(cells('Anna "de kapitein" Visser;"Veere')).toEqual([['Anna "de kapitein" Visser', '"Veere']]);
  });

  test('semicolons outside quotes win from commas inside a name', () => {
    expect(cells('Visser, Anna;Veere\nBo, de Wit;Goes')).toEqual([
      ['Visser, Anna', 'Veere'],
      ['Bo, de Wit', 'Goes'],
    ]);
  });

  test('rows keep the number of their line; empty lines and lines of separators are left out', () => {
    expect(readTable('Anna\n\n;;\n"Bo\nde Wit"\nCas;x').map(({ line }) => line)).toEqual([1, 4, 6]);
    expect(readTable('sep=;\nAnna').map(({ line }) => line)).toEqual([2]);
    expect(readTable('')).toEqual([]);
  });

  test('what is written is read back, but for the apostrophe before what would be a formula', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll(/\r/g, '').trim())
      .filter((text) => text !== '' && !/^[=+\-@'＝＋－＠\uFEFF]/u.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';' as const, ',' as const),
        (rows, separator) => {
          expect(cells(writeTable(rows, separator))).toEqual(rows);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('writing', () => {
  test.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    '%s is no formula in a spreadsheet',
    (text) => {
      expect(writeTable([[text]], ';')).toBe(`\uFEFF"'${text}"\r\n`);
      expect(pasteable([[text]]).startsWith("'")).toBe(true);
    },
  );

  test('a cell to paste has no tab or line break of its own', () => {
    expect(pasteable([['Anna\tVisser', 'a\r\nb']])).toBe('Anna Visser\ta b');
  });
});

describe('bytes', () => {
  const said = 'Zoë Çelik – Bréda';
  test.each([
    ['UTF-8', new TextEncoder().encode(said)],
    [
      'Windows-1252',
      Uint8Array.from([90, 111, 0xeb, 32, 0xc7, 101, 108, 105, 107, 32, 0x96, 32, 66, 114, 0xe9, 100, 97]),
    ],
    [
      'UTF-16 with a mark',
      new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(said, 'utf16le')])),
    ],
  ])('%s is read', (_what, bytes) => {
    expect(decoded(bytes)).toBe(said);
  });
});
