import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'client/text';
const ENTRY = /^msgid "(.+)"\nmsgstr "(.*)"$/gm;
const HOLE = /\{\w+\}/g;

/** The texts of the interface in a language, by key; what stands on several lines is left out. */
function catalogue(lang: 'nl' | 'en'): Map<string, string> {
  const texts = readdirSync(`${FOLDER}/${lang}`).map((file) =>
    readFileSync(`${FOLDER}/${lang}/${file}`, 'utf8'),
  );
  return new Map(
    texts.flatMap((text) => [...text.matchAll(ENTRY)].map(([, key = '', said = '']) => [key, said])),
  );
}

const dutch = catalogue('nl');
const english = catalogue('en');

/**
 * What somebody who reads English sees where others see this Dutch text.
 * Text that the interface does not have, such as what people write, stays as it is.
 */
export function inEnglish(text: string): RegExp {
  return new RegExp(`^(${[...new Set(translated(text))].map(escaped).join('|')})$`);
}

function translated(text: string): string[] {
  const said = [...dutch].flatMap(([key, pattern]) => {
    // a name of somebody and nothing else could be anything
    if (!/\p{L}/u.test(pattern.replaceAll(HOLE, ''))) return [];
    const filled = new RegExp(`^${asPattern(pattern, '(.+)')}$`).exec(text)?.slice(1);
    const texts = filled?.map((one) => translated(one)[0] ?? one);
    return texts ? [fill(english.get(key) ?? '', holesOf(pattern), texts)] : [];
  });
  return said.length > 0 ? said : [text];
}

function holesOf(pattern: string): string[] {
  return pattern.match(HOLE) ?? [];
}

function fill(pattern: string, holes: readonly string[], texts: readonly string[]): string {
  return pattern.replace(HOLE, (hole) => texts[holes.indexOf(hole)] ?? hole);
}

function asPattern(pattern: string, hole: string): string {
  return pattern.split(HOLE).map(escaped).join(hole);
}

/** This text as a pattern that matches it and nothing else. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
