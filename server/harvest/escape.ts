/** What begins a heading, a list, a quotation, a rule or a code block when it opens a line. */
const OPENER = /^([#+\-=>]|\d+(?=[.)]))/;

/**
 * A text that somebody wrote, as Markdown that shows exactly that text on one line: no heading, list, link, image, table,
 * formula or HTML can come out of it, in CommonMark or in the dialects around it.
 */
export function escaped(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line
    .replaceAll(/[\\`*_[\]{}|~$^]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('!\\[', String.raw`\!\[`)
    .replaceAll('://', ':&#47;&#47;')
    .replace(OPENER, (opener) => (/\d/.test(opener) ? `${opener}\\` : `\\${opener}`));
}
