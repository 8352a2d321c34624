import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORDS } from '../../server/harvest/words.ts';

/** Words that make a text Dutch and that English does not have. */
const DUTCH =
  /\b(?:het|een|niet|jullie|wordt|worden|zijn|naar|jij|geen|voor|hoe|wie|ook|maar|dit|dat|jouw|elkaar)\b/i;
/** Words of a harvest file that are the same. */
const SAME_WORDS = new Set(['water.mist', 'pressures.excellent']);
/** What is the same in both languages, or a name. */
const SAME = new Set([
  'Chai',
  'Check-in',
  'Check-out',
  'Effect',
  'Gedoe',
  'Oolong',
  'Rooibos',
  'Wicked problems',
]);

interface Pair {
  where: string;
  nl: string;
  en: string;
}

/** Every text that stands in two languages, with where it stands. */
function pairs(value: unknown, where: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string')
    return [{ where, nl: value.nl, en: value.en }];
  return Object.entries(value).flatMap(([key, one]) => pairs(one, `${where}.${key}`));
}

const files = readdirSync('cards', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const cards = files.map((name) => ({
  name,
  texts: pairs(parse(readFileSync(path.join('cards', name), 'utf8')), name),
}));

describe('nothing is left in the other language', () => {
  test.each(cards)('$name', ({ texts }) => {
    for (const { where, nl, en } of texts) {
      if (!SAME.has(nl)) expect(en, where).not.toBe(nl);
      expect(en.replaceAll(/‘[^’]*’|“[^”]*”/g, ''), where).not.toMatch(DUTCH);
    }
  });

  test('there is something to look at', () => {
    expect(cards.reduce((sum, { texts }) => sum + texts.length, 0)).toBeGreaterThan(1000);
  });

  test('the words of a harvest file', () => {
    const said = (words: object): [string, string][] =>
      Object.entries(words).flatMap(([key, word]): [string, string][] =>
        typeof word === 'string'
          ? [[key, word]]
          : typeof word === 'object' && word !== null
            ? said(word as object).map(([inner, text]) => [`${key}.${inner}`, text])
            : [],
      );
    const english = said(WORDS.en);
    const dutch = new Map(said(WORDS.nl));
    expect(english.length).toBeGreaterThan(60);
    for (const [key, text] of english) {
      expect(text, key).not.toMatch(DUTCH);
      if (!SAME_WORDS.has(key)) expect(text, key).not.toBe(dutch.get(key));
    }
  });
});
