import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECK_IDS, STYLES } from '../../shared/decks/content.ts';

const tokens = read('tokens.css');
const decks = read('decks.css');

function read(name: string): string {
  return readFileSync(new URL(`../../client/style/${name}`, import.meta.url), 'utf8');
}

function declaration(sheet: string, name: string): string {
  const found = new RegExp(`${name}:\\s*([^;]+);`).exec(sheet)?.[1];
  if (found === undefined) throw new Error(`${name} is not declared`);
  return found.trim();
}

function block(sheet: string, selector: string): string {
  const from = sheet.indexOf(selector);
  if (from < 0) throw new Error(`${selector} has no block`);
  return sheet.slice(from, sheet.indexOf('}', from));
}

function colour(token: string): string {
  return declaration(tokens, `--kk-${token}`);
}

function deck(id: string, part: 'bg' | 'fg' | 'tint' | 'pattern'): string {
  return declaration(block(decks, `[data-deck='${id}']`), `--kk-deck-${part}`);
}

function linear(hex: string): [number, number, number] {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${hex} is not a colour of six digits`);
  return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Distance as people see it, in OKLab. */
function distance(a: string, b: string): number {
  const lab = (hex: string) => {
    const [red, green, blue] = linear(hex);
    const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
      1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
    ];
  };
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((value, axis) => value - (second[axis] ?? 0)));
}

const TEXT = 4.5;
const NON_TEXT = 3;

const PAIRS: readonly (readonly [use: string, front: string, ground: string, least: number])[] = [
  ['body text on paper', 'color-ink', 'color-paper', TEXT],
  ['body text on sheet', 'color-ink', 'color-sheet', TEXT],
  ['body text on tray', 'color-ink', 'color-tray', TEXT],
  ['body text on a hovered control', 'color-ink', 'color-hover', TEXT],
  ['secondary text on paper', 'color-ink-secondary', 'color-paper', TEXT],
  ['secondary text on sheet', 'color-ink-secondary', 'color-sheet', TEXT],
  ['secondary text and disabled text on tray', 'color-ink-secondary', 'color-tray', TEXT],
  ['secondary text on selected', 'color-ink-secondary', 'color-selected', TEXT],
  ['secondary text on the shoal of a water', 'color-ink-secondary', 'color-chart-shoal-2', TEXT],
  ['water heading on chart deep', 'color-ink', 'color-chart-deep', TEXT],
  ['water heading on shoal 1', 'color-ink', 'color-chart-shoal-1', TEXT],
  ['water heading on shoal 2', 'color-ink', 'color-chart-shoal-2', TEXT],
  ['label on shoal 3', 'color-ink', 'color-chart-shoal-3', TEXT],
  ['label on tidal', 'color-ink', 'color-chart-tidal', TEXT],
  ['label on land', 'color-ink', 'color-chart-land', TEXT],
  ['magenta text on sheet', 'color-course', 'color-sheet', TEXT],
  ['magenta text on selected', 'color-course', 'color-selected', TEXT],
  ['magenta text on the opgave bar', 'color-course', 'color-opgave', TEXT],
  ['white on the magenta button', 'color-on-course', 'color-course', TEXT],
  ['white on the hovered magenta button', 'color-on-course', 'color-course-hover', TEXT],
  ['sheet on the ink button', 'color-sheet', 'color-ink', TEXT],
  ['ink on selected', 'color-ink', 'color-selected', TEXT],
  ['ink on the yellow badge', 'color-ink', 'color-focus', TEXT],
  ['ink on the opgave bar', 'color-ink', 'color-opgave', TEXT],
  ['white on warn', 'color-on-status', 'color-warn', TEXT],
  ['white on ok', 'color-on-status', 'color-ok', TEXT],
  ['white on error', 'color-on-status', 'color-error', TEXT],
  ['error text on sheet', 'color-error', 'color-sheet', TEXT],
  ['error text on paper', 'color-error', 'color-paper', TEXT],
  ['ink on wood', 'color-ink', 'color-wood', TEXT],
  ['ink on light wood', 'color-ink', 'color-wood-light', TEXT],
  ['control border on sheet', 'color-line-control', 'color-sheet', NON_TEXT],
  ['control border on paper', 'color-line-control', 'color-paper', NON_TEXT],
  ['control border on tray', 'color-line-control', 'color-tray', NON_TEXT],
  ['focus ring on paper', 'color-ink', 'color-paper', NON_TEXT],
  ['yellow inside the ink ring', 'color-focus', 'color-ink', NON_TEXT],
  ['course line on shoal 3', 'color-course', 'color-chart-shoal-3', NON_TEXT],
  ['course line on sheet', 'color-course', 'color-sheet', NON_TEXT],
];

describe('contrast of the tokens', () => {
  it.each(PAIRS)('%s', (_use, front, ground, least) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(STYLES)('ink on the tea of %s', (style) => {
    expect(contrast(colour('color-ink'), colour(`style-${style}`))).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('the looks of the twelve decks', () => {
  it.each(DECK_IDS)('%s: name on its colour', (id) => {
    expect(contrast(deck(id, 'fg'), deck(id, 'bg'))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(DECK_IDS)('%s: title on its tint', (id) => {
    expect(contrast(colour('color-ink'), deck(id, 'tint'))).toBeGreaterThanOrEqual(TEXT);
  });

  it('no two decks share a pattern', () => {
    expect(new Set(DECK_IDS.map((id) => deck(id, 'pattern'))).size).toBe(DECK_IDS.length);
  });

  it('no two decks are near each other in colour', () => {
    const near = DECK_IDS.flatMap((a, place) =>
      DECK_IDS.slice(place + 1)
        .filter((b) => distance(deck(a, 'bg'), deck(b, 'bg')) < 0.09)
        .map((b) => `${a} and ${b}`),
    );
    expect(near).toEqual([]);
  });
});

describe('the smallest text', () => {
  it('no size token is under 14 px', () => {
    const sizes = [...tokens.matchAll(/--kk-font-size-[\w-]+:\s*([\d.]+)rem/g)].map((match) =>
      Number(match[1]),
    );
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.875);
  });
});
