import type { DatabaseSync } from 'node:sqlite';
import { erase } from '../../shared/workshop/erase.ts';
import type { Commit } from '../../shared/workshop/events.ts';
import type { WorkshopId } from '../../shared/workshop/ids.ts';
import { sheetsTakenBy } from '../../shared/workshop/sheet.ts';
import { faultOf, JournalError } from './error.ts';
import type { Appended, Journal } from './journal.ts';
import { commitOf, contentOf, sheetOf, text, whole } from './row.ts';
import { durability, openDatabase, type Durability } from './schema.ts';
import { statements } from './statements.ts';
import { turn } from './turn.ts';

/** What the journal has to say besides its answers; a pino logger fits. */
export interface JournalLog {
  warn(what: object, message: string): void;
}

export interface JournalStats {
  /** transactions committed since opening */
  transactions: number;
  /** transactions rolled back since opening */
  failed: number;
  /** commits of workshops appended since opening */
  appended: number;
  durability: Durability;
}

export interface SqliteJournal extends Journal {
  stats(): JournalStats;
}

/**
 * The journal in one SQLite file, for an organisation on one machine. Everything that resolves is on disk (WAL,
 * synchronous=FULL), one transaction per turn of the event loop. Throws a JournalError when the file cannot be used.
 * `busyTimeout`: ms that a write waits for another program that holds the file; the whole server waits with it.
 */
export function sqliteJournal(file: string, log?: JournalLog, busyTimeout = 2000): SqliteJournal {
  const db = openDatabase(file, busyTimeout);
  const sql = statements(db);
  const counts = { transactions: 0, failed: 0, appended: 0 };
  const writes = turn(atomically);
  let closed = false;
  // left by a process that ended between an erasure and its scrub
  scrub();

  function failure(error: unknown): JournalError {
    return error instanceof JournalError
      ? error
      : new JournalError(faultOf(error), `De database ${file} werkt niet mee`, error);
  }

  function atomically<T>(work: () => T): T {
    try {
      sql.begin.run();
      const result = work();
      sql.commit.run();
      counts.transactions += 1;
      return result;
    } catch (error) {
      counts.failed += 1;
      rollBack();
      throw failure(error);
    }
  }

  function rollBack(): void {
    try {
      // SQLite has rolled back by itself after some errors, such as a full disk
      if (db.isTransaction) sql.rollback.run();
    } catch (error) {
      log?.warn({ err: error }, 'rollback failed');
    }
  }

  function reading<T>(work: () => T): T {
    refuseClosed();
    try {
      return work();
    } catch (error) {
      throw failure(error);
    }
  }

  function refuseClosed(): void {
    if (closed) throw new JournalError('gesloten', `De database ${file}`);
  }

  /**
   * secure_delete empties what is deleted, but balancing the tree leaves copies of cells behind in pages: only
   * rebuilding the file gets those out. Truncating the WAL then removes the pages as they were. What fails now is due
   * again after the next erasure, at closing and at opening.
   */
  function scrub(): void {
    try {
      if (!sql.scrubDue.get()) return;
      db.exec('VACUUM');
      if (truncateWal(db)) sql.scrubbed.run();
      else
        log?.warn(
          {},
          'erased text may linger in the write-ahead log: another program is reading the database',
        );
    } catch (error) {
      log?.warn({ err: error }, 'erased text may linger in the database file: it could not be rebuilt');
    }
  }

  /** Why this epoch may not write, or null. A workshop that was deleted has no rooms either. */
  function fence(id: WorkshopId, epoch: number): Appended | null {
    const head = sql.head.get(id);
    return !head || epoch < whole(head, 'epoch') ? 'fenced' : null;
  }

  /** The commit as it is now, to be added in its turn. */
  function adding(id: WorkshopId, epoch: number, commit: Commit): () => Appended {
    const { seq, version, at, commandId, events } = commit;
    const taken = sheetsTakenBy(commit);
    const body = JSON.stringify(events);
    return () => {
      const fenced = fence(id, epoch);
      if (fenced) return fenced;
      const last = sql.last.get(id);
      if (!last || seq !== whole(last, 'last') + 1) return 'conflict';
      if (commandId !== null && sql.lookup.get(id, commandId)) return 'conflict';
      sql.append.run(id, seq, version, at, commandId, body);
      for (const { step, seats } of taken) for (const seat of seats) sql.dropSheet.run(id, seat, step);
      if (taken.length > 0) sql.oweScrub.run();
      return 'committed';
    };
  }

  function appended(outcome: Appended): Appended {
    if (outcome === 'committed') counts.appended += 1;
    return outcome;
  }

  return {
    async create({ id, code, content, at }) {
      refuseClosed();
      const body = JSON.stringify(content);
      return writes.add(() => {
        if (sql.head.get(id)) return 'exists';
        if (sql.byCode.get(code)) return 'code-taken';
        sql.addContent.run(content.hash, body);
        sql.addWorkshop.run(id, code, content.hash, at);
        return 'created';
      });
    },
    async find(code) {
      const row = reading(() => sql.byCode.get(code));
      return row ? text(row, 'id') : null;
    },
    async exists(id) {
      return reading(() => sql.head.get(id) !== undefined);
    },
    async open(id) {
      refuseClosed();
      return writes.add(() => {
        const row = sql.open.get(id);
        return row ? { epoch: whole(row, 'epoch'), generation: whole(row, 'generation') } : null;
      });
    },
    async read(id, after = 0) {
      return reading(() => sql.read.all(id, after).map(commitOf));
    },
    async lookup(id, command) {
      const row = reading(() => sql.lookup.get(id, command));
      return row ? whole(row, 'seq') : null;
    },
    async append(id, epoch, commit) {
      refuseClosed();
      return appended(await writes.add(adding(id, epoch, commit)));
    },
    async renew(id, epoch, commit, content) {
      refuseClosed();
      const add = adding(id, epoch, commit);
      const { at } = commit;
      const { hash } = content;
      const body = JSON.stringify(content);
      const outcome = await writes.add(() => {
        const added = add();
        if (added === 'committed') {
          sql.addContent.run(hash, body);
          sql.renew.run(hash, at, id);
        }
        return added;
      });
      return appended(outcome);
    },
    async contentOf(id) {
      return reading(() => {
        const row = sql.contentOf.get(id);
        return row ? contentOf(row) : null;
      });
    },
    async content(hash) {
      return reading(() => {
        const row = sql.content.get(hash);
        return row ? contentOf(row) : null;
      });
    },
    async write(id, seat, step, sheet) {
      refuseClosed();
      const given = { ...sheet };
      return writes.add<void>(() => {
        if (!sql.head.get(id)) return new JournalError('onbekende-workshop', id);
        const row = sql.sheet.get(id, seat, step);
        sql.write.run(id, seat, step, JSON.stringify({ ...(row && sheetOf(row)), ...given }));
        return undefined;
      });
    },
    async sheets(id) {
      return reading(() =>
        sql.sheets
          .all(id)
          .map((row) => ({ seat: text(row, 'seat'), step: text(row, 'step'), sheet: sheetOf(row) })),
      );
    },
    async erase(id, epoch, seat) {
      refuseClosed();
      return writes.add(() => {
        const fenced = fence(id, epoch);
        if (fenced) return fenced;
        for (const row of sql.read.all(id, 0)) {
          const [commit] = erase([commitOf(row)], seat);
          if (!commit) continue;
          const body = JSON.stringify(commit.events);
          if (body !== row['events']) sql.rewrite.run(commit.version, body, id, commit.seq);
        }
        sql.dropSheetsOfSeat.run(id, seat);
        sql.raiseGeneration.run(id);
        sql.oweScrub.run();
        return 'committed';
      }, scrub);
    },
    async expire(before) {
      refuseClosed();
      return writes.add(() => {
        const old = sql.madeBefore.all(before).map((row) => text(row, 'id'));
        for (const id of old) for (const drop of sql.dropWorkshop) drop.run(id);
        if (old.length > 0) {
          sql.dropUnusedContent.run();
          sql.oweScrub.run();
        }
        return old;
      }, scrub);
    },
    async close() {
      if (closed) return;
      closed = true;
      writes.flush();
      scrub();
      db.close();
    },
    stats() {
      return { ...counts, durability: durability(db) };
    },
  };
}

/** Moves the write-ahead log into the file and empties it; false when a reader elsewhere kept it from that. */
function truncateWal(db: DatabaseSync): boolean {
  return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
}
