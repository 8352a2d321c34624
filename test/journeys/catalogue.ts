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
  const said = [...dutch].flatMap(([key, pattern]) => {
    const filled = new RegExp(`^${asPattern(pattern, '(.+)')}$`).exec(text)?.slice(1);
    return filled ? [fill(english.get(key) ?? '', holesOf(pattern), filled)] : [];
  });
  return new RegExp(`^(${[...new Set(said.length > 0 ? said : [text])].map(escape).join('|')})$`);
}

function holesOf(pattern: string): string[] {
  return pattern.match(HOLE) ?? [];
}

function fill(pattern: string, holes: readonly string[], texts: readonly string[]): string {
  return pattern.replace(HOLE, (hole) => texts[holes.indexOf(hole)] ?? hole);
}

function asPattern(pattern: string, hole: string): string {
  return pattern.split(HOLE).map(escape).join(hole);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
