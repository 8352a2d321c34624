import { clean } from '../../../../shared/text/clean.ts';
import { spoken } from '../../../../shared/workshop/entering.ts';
import { SEAT_LIMITS } from '../../../../shared/workshop/seat-limits.ts';
import { readTable, type TableRow } from './table.ts';

/** Somebody on the list, and what is wrong with their line, if anything is. */
export interface Guest {
  line: number;
  name: string;
  organisation: string;
  problem: GuestProblem | null;
}

/** `of` says which of the two texts is wrong. A name stands twice: also on another line, or somebody is in already. */
export type GuestProblem =
  | { kind: 'leeg' }
  | { kind: 'lang' | 'tekens'; of: 'naam' | 'organisatie'; limit: number }
  | { kind: 'dubbel'; line: number }
  | { kind: 'al' };

export interface GuestList {
  guests: Guest[];
  /** there were e-mail addresses, which are not kept */
  mails: boolean;
}

export interface GuestOptions {
  /** names of who is in or invited already */
  taken: readonly string[];
  /** whether a name that stands twice gets a number, so that both can come */
  apart: boolean;
}

type Column = 'name' | 'first' | 'middle' | 'last' | 'organisation';
const COLUMNS: readonly Column[] = ['name', 'first', 'middle', 'last', 'organisation'];

const MAIL = /\S+@\S+/;
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'naam',
    'name',
    'deelnemer',
    'participant',
    'volledige naam',
    'full name',
    'displayname',
    'weergavenaam',
  ],
  first: ['voornaam', 'first name', 'firstname', 'given name', 'roepnaam'],
  middle: ['tussenvoegsel', 'tussenvoegsels', 'middle name', 'voorvoegsel'],
  last: ['achternaam', 'last name', 'lastname', 'surname', 'family name'],
  organisation: [
    'organisatie',
    'organisation',
    'organization',
    'organisatienaam',
    'werkgever',
    'employer',
    'bedrijf',
    'company',
    'dienst',
  ],
};

/** Who stands on a pasted list or in a CSV file: a name per line, with an organisation or without, under a header or not. */
export function readGuests(text: string, { taken, apart }: GuestOptions): GuestList {
  const rows = readTable(addressLines(text));
  const columns = headerOf(rows[0]);
  const people = (columns ? rows.slice(1) : rows).map((row) => personOf(row, columns));
  const known: Known = new Map(taken.map((name) => [spoken(name), null]));
  return { guests: people.map((person) => checked(person, known, apart)), mails: MAIL.test(text) };
}

/** The names that there are, as they sound, with the line on which they stand; null: already in or invited. */
type Known = Map<string, number | null>;

/** Recipients as a mail program copies them — `Anna <a@b.nl>; Bo <b@b.nl>` — are put under each other. */
function addressLines(text: string): string {
  return (text.match(/<[^<>\s]+@[^<>\s]+>/g)?.length ?? 0) < 2
    ? text
    : text.replaceAll(/(<[^<>\s]+@[^<>\s]+>)\s*[;,]\s*/g, '$1\n');
}

/** Which columns there are, when the first row says so. */
function headerOf(row: TableRow | undefined): Partial<Record<Column, number>> | null {
  const found: Partial<Record<Column, number>> = {};
  for (const [at, cell] of (row?.cells ?? []).entries()) {
    const said = cell.toLocaleLowerCase('nl');
    for (const column of COLUMNS) if (HEADERS[column].includes(said)) found[column] ??= at;
  }
  return found.name === undefined && found.first === undefined && found.last === undefined ? null : found;
}

function personOf(
  { line, cells }: TableRow,
  columns: Partial<Record<Column, number>> | null,
): Omit<Guest, 'problem'> {
  if (!columns) {
    const [name = '', organisation = ''] = cells
      .map(withoutMail)
      .filter((cell, at) => at === 0 || cell !== '');
    return { line, name, organisation };
  }
  const cell = (column: Column): string => withoutMail(cells[columns[column] ?? -1] ?? '');
  const parts = [cell('first'), cell('middle'), cell('last')].filter((part) => part !== '').join(' ');
  return { line, name: cell('name') || parts, organisation: cell('organisation') };
}

/** Addresses are not kept: neither beside a name nor instead of one. */
function withoutMail(cell: string): string {
  return cell
    .replaceAll(/<[^<>]*@[^<>]*>/g, '')
    .replaceAll(/\S+@\S+/g, '')
    .trim();
}

/** Checks one line, after those before it; its name is known from now on. */
function checked(person: Omit<Guest, 'problem'>, known: Known, apart: boolean): Guest {
  const wrong =
    textProblem(person.name, 'naam', SEAT_LIMITS.name) ??
    textProblem(person.organisation, 'organisatie', SEAT_LIMITS.organisation);
  if (wrong) return { ...person, problem: wrong };
  const before = known.get(spoken(person.name));
  if (before === undefined) {
    known.set(spoken(person.name), person.line);
    return { ...person, problem: null };
  }
  if (apart) return checked({ ...person, name: numbered(person.name, known) }, known, false);
  return { ...person, problem: before === null ? { kind: 'al' } : { kind: 'dubbel', line: before } };
}

function textProblem(text: string, of: 'naam' | 'organisatie', limit: number): GuestProblem | null {
  if (text === '' && of === 'organisatie') return null;
  const outcome = clean(text, limit);
  if (typeof outcome === 'string') return null;
  if (outcome.refusal === 'tekst-leeg') return { kind: 'leeg' };
  return { kind: outcome.refusal === 'tekst-te-lang' ? 'lang' : 'tekens', of, limit };
}

function numbered(name: string, known: Known): string {
  for (let number = 2; ; number += 1) {
    const tried = `${name} ${number}`;
    if (!known.has(spoken(tried))) return tried;
  }
}

/** The list with only the header and the rows that begin on these lines: what is left to mend. */
export function withLines(text: string, lines: readonly number[]): string {
  const rows = readTable(addressLines(text));
  const all = addressLines(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')).split('\n');
  const [first] = rows;
  const firstLine = first?.line ?? 1;
  const head = all.slice(0, firstLine - 1).filter((line) => line.trim() !== '');
  const kept = rows.flatMap((row, at) => {
    const header = at === 0 && headerOf(row) !== null;
    if (!header && !lines.includes(row.line)) return [];
    return all
      .slice(row.line - 1, (rows[at + 1]?.line ?? all.length + 1) - 1)
      .filter((line) => line.trim() !== '');
  });
  return lines.length === 0 ? '' : [...head, ...kept].join('\n');
}
