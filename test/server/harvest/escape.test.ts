import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../../server/harvest/escape.ts';
import { unescaped } from './readback.ts';

const NASTY = [
  '# kop',
  '- punt',
  '+ punt',
  '1. nummer',
  '2) nummer',
  '> citaat',
  '---',
  '===',
  '**vet** _schuin_ ~~weg~~',
  '`code` ```blok```',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[link](javascript:alert(1))',
  '![beeld](http://spion.example/x.png)',
  '<http://spion.example>',
  'http://spion.example',
  'a | b | c',
  '$\\frac{1}{2}$',
  '&lt;b&gt; &amp; &#60;',
  'regel één\n\n# regel twee',
  '\\*al ontsnapt\\*',
];

describe('what people write cannot break out of the file', () => {
  test.each(NASTY)('%j shows as it was written', (text) => {
    const line = escaped(text);
    expect(unescaped(line)).toBe(text.replaceAll(/\s+/g, ' '));
    expect(line).not.toContain('\n');
    // no mark that means something stands without a backslash before it
    expect(line.replaceAll(/\\./g, '')).not.toMatch(/[`*_[\]{}|~$<>]/);
    expect(line).not.toMatch(/^([#>+=-]|\d+[.)])/);
    expect(line).not.toContain('://');
  });

  test('the same for any text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'#-+=>*_`[](){}|~$<&;\\!.1 \nab'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (written) => {
        const line = escaped(written);
        expect(line.replaceAll(/\\./gs, '')).not.toMatch(/[`*_[\]{}|~$<>]/);
        expect(line).not.toMatch(/[\n\r\u2028]|^([#>+=-]|\d+[.)])/);
        expect(unescaped(line)).toBe(written.replaceAll(/\s+/gu, ' ').trim());
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
