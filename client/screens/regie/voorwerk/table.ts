/** One row of a pasted list or a file, with the number of the line on which it begins. */
export interface TableRow {
  line: number;
  cells: string[];
}

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Rows of a list or a CSV file (RFC 4180): quotes hold separators, quotes and line breaks; the separator is the one that
 * most lines have, tab before semicolon before comma. Empty lines are left out.
 */
export function readTable(text: string): TableRow[] {
  const whole = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const said = /^"?sep=([;,\t])"?\n/i.exec(whole);
  const separator = SEPARATORS.find((one) => one === said?.[1]) ?? separatorOf(whole);
  const rows = said ? rowsOf(whole.slice(said[0].length), separator, 2) : rowsOf(whole, separator, 1);
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function rowsOf(text: string, separator: Separator, first: number): TableRow[] {
  const rows: TableRow[] = [];
  let [line, begun, cell, quoted] = [first, first, '', false];
  let cells: string[] = [];
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      // a quote that is never closed is a quote
      quoted = text.indexOf('"', at + 1) >= 0;
      cell = quoted ? '' : char;
    } else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else cell += char;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): Separator {
  const bare = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n');
  const lines = (one: Separator): number => bare.filter((line) => line.includes(one)).length;
  const [most] = SEPARATORS.toSorted((a, b) => lines(b) - lines(a));
  return most ?? ',';
}

/** The text in a file: UTF-8, UTF-16 with a mark, or else Windows-1252, in which older Excel writes. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A CSV file (RFC 4180, with the mark that tells Excel it is UTF-8) in which no cell can be a formula: such a cell begins with
 * an apostrophe.
 */
export function writeTable(rows: readonly (readonly string[])[], separator: ';' | ','): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => `"${plain(cell).replaceAll('"', '""')}"`).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Rows to paste in a spreadsheet, without formulas. */
export function pasteable(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => plain(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function plain(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
