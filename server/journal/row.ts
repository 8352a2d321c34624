import type { SQLOutputValue } from 'node:sqlite';
import type { Content } from '../../shared/decks/content.ts';
import type { Commit, Event } from '../../shared/workshop/events.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import { upcast } from '../../shared/workshop/upcast.ts';
import { JournalError } from './error.ts';

export type Row = Record<string, SQLOutputValue>;

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column);
  return value;
}

export function whole(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw damaged(column);
  return value;
}

/** A commit as it was stored, in today's vocabulary. */
export function commitOf(row: Row): Commit {
  const command = row['command'];
  return upcast({
    seq: whole(row, 'seq'),
    version: whole(row, 'version'),
    at: whole(row, 'at'),
    commandId: typeof command === 'string' ? command : null,
    events: stored(row, 'events', isEvents),
  });
}

export function contentOf(row: Row): Content {
  return stored(row, 'body', isContent);
}

export function sheetOf(row: Row): Sheet {
  return stored(row, 'body', isSheet);
}

/** Our own JSON back. The check is whether the file is sound, not whether the rules were followed: those hold on the way in. */
function stored<T>(row: Row, column: string, is: (value: unknown) => value is T): T {
  const value = parsed(text(row, column), column);
  if (!is(value)) throw damaged(column);
  return value;
}

function parsed(json: string, column: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // without the cause: its message quotes what people wrote
    throw damaged(column);
  }
}

function isEvents(value: unknown): value is Event[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && typeof one['type'] === 'string' && isObject(one['parts']))
  );
}

function isContent(value: unknown): value is Content {
  return isObject(value) && typeof value['hash'] === 'string' && isObject(value['format']);
}

function isSheet(value: unknown): value is Sheet {
  return (
    isObject(value) &&
    Object.values(value).every((field) => typeof field === 'number' || typeof field === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(column: string): JournalError {
  return new JournalError('beschadigd', `De kolom ${column}`);
}
