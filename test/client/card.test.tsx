import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { cardWords } from '../../client/card.ts';
import { Card } from '../../client/parts/Card.tsx';
import { loadLibrary } from '../../server/content.ts';
import { LANGS, type Lang } from '../../shared/decks/content.ts';

const { decks } = loadLibrary('cards');

/** What a screen reader comes across on the first card of a deck, in order. */
function read(id: 'hoedan' | 'wat' | 'wicked', lang: Lang): string {
  const deck = decks[id];
  const card = deck?.cards[0];
  if (!deck || !card) throw new Error(`no deck ${id}`);
  const html = renderToStaticMarkup(<Card {...cardWords(deck, card, (text) => text[lang])} />);
  return html
    .replaceAll(/<span[^>]*aria-hidden[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .trim();
}

test('a card reads its deck, its pile and its role before its title, each in the language that is on', () => {
  expect(read('hoedan', 'nl')).toMatch(/^#Hoedan Start gericht Opdrachtnemer\s*Geen ja zonder helderheid /);
  expect(read('hoedan', 'en')).toMatch(
    /^#ButHow Start with purpose Programme lead\s*No yes until it’s clear /,
  );
});

test('a deck with piles and without roles reads its pile only, a deck without either nothing more', () => {
  for (const lang of LANGS) {
    const [wat, wicked] = [decks.wat, decks.wicked];
    const pile = wat?.piles?.find(({ id }) => id === wat.cards[0]?.pile)?.name[lang] ?? '';
    expect(read('wat', lang)).toMatch(
      new RegExp(
        String.raw`^${wat?.name[lang]} ${pile}\s+${wat?.cards[0]?.title[lang].replace('?', String.raw`\?`)}`,
      ),
    );
    expect(read('wicked', lang)).toMatch(
      new RegExp(String.raw`^${wicked?.name[lang]}\s+${wicked?.cards[0]?.title[lang]}`),
    );
  }
});
