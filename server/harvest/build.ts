import { escaped } from './escape.ts';
import type { HarvestWords } from './words.ts';

/** Where a line came from, under it. */
export function cameFrom(parts: readonly string[], words: HarvestWords): string {
  return `  - ${words.origin}: ${parts.map(escaped).join(' · ')}`;
}

/** A name and a text; nothing when there is no text. */
export function fact(term: string, text: string | null | undefined): string {
  return text === null || text === undefined || text === '' ? '' : `- **${term}:** ${escaped(text)}`;
}

/** A line of a list with what stands under it. */
export function item(head: string, under: readonly string[]): string[] {
  return [
    `- ${head}`,
    ...under.filter((text) => text !== '').map((text) => (text.startsWith('- ') ? `  ${text}` : text)),
  ];
}

/** Lines under a heading; nothing when there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

/** Parts on one line. */
export function line(parts: readonly string[]): string {
  return escaped(parts.filter((part) => part !== '').join(' · '));
}

/** Blocks with one empty line between them, and never more than one within. */
export function file(blocks: readonly (readonly string[])[]): string {
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
  return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}
