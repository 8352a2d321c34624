import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { faultOf, JournalError } from './error.ts';

/** "Koer" in ASCII: how we know a database of ours from somebody else's. */
const APPLICATION_ID = 0x4b6f6572;

/** How to go from version n to n + 1; the first entry makes an empty file version 1. Never change one that was released. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE workshop (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL REFERENCES content (hash),
    made INTEGER NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 0,
    generation INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX workshop_content ON workshop (content);
  CREATE INDEX workshop_made ON workshop (made);

  CREATE TABLE log (
    workshop TEXT NOT NULL REFERENCES workshop (id),
    seq INTEGER NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    command TEXT,
    events TEXT NOT NULL,
    PRIMARY KEY (workshop, seq)
  ) STRICT;
  CREATE UNIQUE INDEX log_command ON log (workshop, command) WHERE command IS NOT NULL;

  CREATE TABLE answers (
    workshop TEXT NOT NULL REFERENCES workshop (id),
    seat TEXT NOT NULL,
    step TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (workshop, seat, step)
  ) STRICT;

  CREATE TABLE upkeep (
    task TEXT PRIMARY KEY
  ) STRICT;
  `,
];

/** How the connection is set, as SQLite itself says. */
export interface Durability {
  journalMode: string;
  /** 2 is FULL: every commit waits for the disk */
  synchronous: number;
  /** ms */
  busyTimeout: number;
  secureDelete: number;
  foreignKeys: number;
}

/**
 * Opens the database file, makes it and its directory when they are not there, and brings it to today's version.
 * Throws a JournalError with a Dutch sentence when that cannot be done; the file is then as it was.
 */
export function openDatabase(file: string, busyTimeout: number): DatabaseSync {
  const path = resolve(file);
  const subject = `De database ${path} kan niet gebruikt worden`;
  let db: DatabaseSync | null = null;
  try {
    prepareFile(path);
    db = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
    prepareDatabase(db, subject);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof JournalError ? error : new JournalError(faultOf(error), subject, error);
  }
}

export function durability(db: DatabaseSync): Durability {
  const read = (name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  return {
    journalMode: String(read('journal_mode')),
    synchronous: Number(read('synchronous')),
    busyTimeout: Number(read('busy_timeout')),
    secureDelete: Number(read('secure_delete')),
    foreignKeys: Number(read('foreign_keys')),
  };
}

/** Names and answers of people: the file is for the server's own user; -wal and -shm take over its rights. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new JournalError('is-map', `De database ${path} kan niet gebruikt worden`);
  // only when it is new: closing a file somebody in this process has open would drop SQLite's locks on it
  if (!there) closeSync(openSync(path, 'ax', 0o600));
}

function prepareDatabase(db: DatabaseSync, subject: string): void {
  const number = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  const owner = number('PRAGMA application_id');
  const empty = number('SELECT count(*) FROM sqlite_schema') === 0;
  if (owner !== APPLICATION_ID && !(owner === 0 && empty)) throw new JournalError('andere-database', subject);
  if (number('PRAGMA user_version') > MIGRATIONS.length) throw new JournalError('te-nieuw', subject);

  // fullfsync: on macOS an ordinary fsync does not reach the disk; elsewhere it changes nothing
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA fullfsync = ON',
  );
  if (durability(db).journalMode !== 'wal') throw new JournalError('geen-wal', subject);
  if (Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0] !== 'ok')
    throw new JournalError('beschadigd', subject);
  migrate(db);
}

function migrate(db: DatabaseSync): void {
  // the lock first, then the version: two servers may start on one file at once
  db.exec('BEGIN IMMEDIATE');
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  for (const sql of MIGRATIONS.slice(version)) db.exec(sql);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
}
