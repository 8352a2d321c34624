import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JournalError } from '../../../server/journal/error.ts';
import { sqliteJournal, type SqliteJournal } from '../../../server/journal/sqlite.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { versionOne } from '../../shared/workshop/mixing.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { seeded } from '../../../shared/random.ts';
import { LOG_VERSION } from '../../../shared/workshop/events.ts';
import { owned } from '../../../shared/workshop/ids.ts';
import { journalContract } from './contract.ts';
import { AT, commandId, content, prepared, sheetOf } from './recorder.ts';

const root = mkdtempSync(join(tmpdir(), 'koers-journaal-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const freshFile = (): string => join(mkdtempSync(join(root, 'db-')), 'koerskaarten.db');

journalContract('the journal in SQLite', () => sqliteJournal(freshFile()));

let file: string;
let journal: SqliteJournal;
beforeEach(() => {
  file = freshFile();
  journal = sqliteJournal(file, undefined, 50);
});
afterEach(() => journal.close());

/** Another program that has the file open. */
function withOther<T>(work: (other: DatabaseSync) => T): T {
  const other = new DatabaseSync(file);
  try {
    return work(other);
  } finally {
    other.close();
  }
}

/** What stands in the database file and in the two beside it. */
function onDisk(): string {
  const files = readdirSync(dirname(file)).filter((name) => name.startsWith('koerskaarten.db'));
  return files.map((name) => readFileSync(join(dirname(file), name), 'latin1')).join('\n');
}

describe('what is on disk', () => {
  test('every commit waits for the disk, and what is deleted is overwritten', () => {
    const { durability } = journal.stats();
    expect(durability).toEqual({
      journalMode: 'wal',
      synchronous: 2,
      busyTimeout: 50,
      secureDelete: 1,
      foreignKeys: 1,
    });
  });

  test('a second may pass before a write gives up on another program, unless told otherwise', async () => {
    const ordinary = sqliteJournal(freshFile());
    expect(ordinary.stats().durability.busyTimeout).toBeGreaterThanOrEqual(1000);
    await ordinary.close();
  });

  test('only the user of the server can read it', async () => {
    await prepared(journal, 'w');
    for (const name of readdirSync(dirname(file)))
      expect(statSync(join(dirname(file), name)).mode & 0o077).toBe(0);
  });

  test('the same file gives the same log, answers and epochs again', async () => {
    const room = await prepared(journal, 'w');
    await journal.append('w', 1, room.open('W'));
    await journal.append('w', 1, room.join('s1', 'Zoë 👩‍🚀'));
    await journal.write('w', 's1', 'vragen', { a: 1 });
    await journal.erase('w', 1, 's2');
    await journal.close();
    journal = sqliteJournal(file);
    expect(await journal.read('w')).toEqual(room.log);
    expect(foldLog(await journal.read('w'))).toEqual(room.state);
    expect(await sheetOf(journal, 'w', 's1', 'vragen')).toEqual({ a: 1 });
    expect(await journal.find('W')).toBe('w');
    expect(await journal.contentOf('w')).toEqual(content);
    expect(await journal.open('w')).toEqual({ epoch: 2, generation: 1 });
    expect(await journal.append('w', 1, room.join('s3', 'Chris'))).toBe('fenced');
  });

  test('two journals on one file see the same log, and the later epoch fences the earlier', async () => {
    const room = await prepared(journal, 'w');
    const second = sqliteJournal(file);
    expect(await second.open('w')).toEqual({ epoch: 2, generation: 0 });
    const first = room.open('W');
    expect(await journal.append('w', 1, first)).toBe('fenced');
    expect(await second.append('w', 2, first)).toBe('committed');
    expect(await journal.read('w')).toEqual([first]);
    await second.close();
  });

  test('content is kept once per hash, and a command without who gave it', async () => {
    for (const id of ['u', 'v', 'w']) await prepared(journal, id);
    withOther((other) => {
      expect(other.prepare('SELECT count(*) AS n FROM content').get()).toEqual({ n: 1 });
      const columns = other.prepare("SELECT name FROM pragma_table_info('log')").all();
      expect(columns.map((row) => row['name'])).toEqual([
        'workshop',
        'seq',
        'version',
        'at',
        'command',
        'events',
      ]);
    });
  });
});

describe('one transaction per turn of the event loop', () => {
  test('a hundred appends and answers of ten workshops in one turn are one transaction', async () => {
    const rooms = await Promise.all(Array.from({ length: 10 }, (_, at) => prepared(journal, `w${at}`)));
    const before = journal.stats();
    const outcomes: Promise<unknown>[] = [];
    for (const room of rooms) {
      outcomes.push(journal.append(room.id, 1, room.open(room.id.toUpperCase())));
      for (let n = 1; n < 10; n += 1)
        outcomes.push(journal.append(room.id, 1, room.join(`s${n}`, `Naam ${n}`)));
      outcomes.push(journal.write(room.id, 's1', 'vragen', { a: 1 }));
    }
    expect((await Promise.all(outcomes)).filter((outcome) => outcome === 'committed')).toHaveLength(100);
    const after = journal.stats();
    expect(after.transactions - before.transactions).toBe(1);
    expect(after.appended - before.appended).toBe(100);
    for (const room of rooms) expect(await journal.read(room.id)).toEqual(room.log);
  });

  test('what comes in by different callbacks of one turn shares it too, what comes a turn later does not', async () => {
    const room = await prepared(journal, 'w');
    const before = journal.stats().transactions;
    const first = journal.append('w', 1, room.open('W'));
    const second = Promise.resolve().then(() => journal.append('w', 1, room.join('s1', 'Annet')));
    await Promise.all([first, second]);
    expect(journal.stats().transactions - before).toBe(1);
    await journal.append('w', 1, room.join('s2', 'Bram'));
    expect(journal.stats().transactions - before).toBe(2);
  });
});

describe('when the file fails', () => {
  /** Makes the COMMIT itself fail for every transaction that adds this command: a debt that falls due at the end. */
  const POISON = commandId(666);
  const poisoned = () =>
    withOther((other) =>
      other.exec(`
        CREATE TABLE debt (id INTEGER REFERENCES debtor (id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE debtor (id INTEGER PRIMARY KEY);
        CREATE TRIGGER poison AFTER INSERT ON log WHEN new.command = '${POISON}' BEGIN INSERT INTO debt VALUES (1); END;
      `),
    );

  test('a COMMIT that fails rejects its whole batch, leaves nothing of it and harms nothing else', async () => {
    const [w, v] = [await prepared(journal, 'w'), await prepared(journal, 'v')];
    const opened = w.open('W');
    await journal.append('w', 1, opened);
    poisoned();
    const joined = w.join('s1', 'Annet');
    const batch = [
      journal.append('v', 1, v.open('V')),
      journal.append('w', 1, { ...joined, commandId: POISON }),
      journal.write('v', 's1', 'vragen', { a: 1 }),
      journal.create({ id: 'u', code: 'U', content, at: AT }),
    ];
    const outcomes = await Promise.allSettled(batch);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'JournalError' });
    expect(journal.stats().failed).toBe(1);
    expect(await journal.read('w')).toEqual([opened]);
    expect(await journal.read('v')).toEqual([]);
    expect(await journal.lookup('w', POISON)).toBeNull();
    expect(await sheetOf(journal, 'v', 's1', 'vragen')).toEqual({});
    expect(await journal.exists('u')).toBe(false);
    // usable afterwards
    expect(await journal.append('w', 1, joined)).toBe('committed');
    expect(await journal.append('v', 1, v.log[0] ?? joined)).toBe('committed');
    expect(await journal.read('v')).toEqual(v.log);
  });

  test('a failing erasure leaves the log whole and does not take the rest of the turn along', async () => {
    const room = await prepared(journal, 'w');
    const commits = [room.open('W'), room.join('s1', 'Annet')] as const;
    await journal.append('w', 1, commits[0]);
    await journal.append('w', 1, { ...commits[1], version: 99 });
    const before = await prepared(journal, 'v');
    const [earlier, erased, other] = await Promise.allSettled([
      journal.append('v', 1, before.open('V')),
      journal.erase('w', 1, 's1'),
      journal.append('v', 1, before.join('s1', 'Chris')),
    ]);
    expect(earlier).toEqual({ status: 'fulfilled', value: 'committed' });
    expect(erased).toMatchObject({ status: 'rejected', reason: { name: 'JournalError' } });
    expect(other).toEqual({ status: 'fulfilled', value: 'committed' });
    expect(await journal.read('w', 2)).toEqual([]);
    expect(await journal.open('w')).toEqual({ epoch: 2, generation: 0 });
    expect(onDisk()).toContain('Annet');
  });

  test('another program that holds the file too long: a clear rejection, and on with it afterwards', async () => {
    const room = await prepared(journal, 'w');
    const opened = room.open('W');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(journal.append('w', 1, opened)).rejects.toMatchObject({ fault: 'bezet' });
    await expect(journal.open('w')).rejects.toThrow(/een ander programma houdt het bestand te lang bezet/);
    expect(await journal.exists('w')).toBe(true);
    other.exec('ROLLBACK');
    other.close();
    expect(await journal.append('w', 1, opened)).toBe('committed');
  });
});

describe('what is erased does not linger', () => {
  const canary = (n: number): string => `Kanarie${n}Vogel`;

  test('not in the file nor beside it, however rows were moved about', async () => {
    const rooms = await Promise.all(['v', 'w'].map((id) => prepared(journal, id)));
    for (const room of rooms) await journal.append(room.id, 1, room.open(room.id.toUpperCase()));
    for (let n = 0; n < 100; n += 1)
      for (const room of rooms) {
        const name = `${canary(n)} ${room.id}`;
        await journal.append(room.id, 1, room.join(`s${n}`, name, 'x'.repeat(n % 40)));
        await journal.write(room.id, `s${n}`, 'vragen', { [name]: 3 });
      }
    const before = foldLog(await journal.read('w'));
    let expected = before;
    for (let n = 0; n < 100; n += 3) {
      expect(onDisk()).toContain(`${canary(n)} w`);
      await journal.erase('w', 1, `s${n}`);
      expected = eraseState(expected, `s${n}`);
      expect(onDisk()).not.toContain(`${canary(n)} w`);
    }
    expect(foldLog(await journal.read('w'))).toEqual(expected);
    await journal.close();
    for (let n = 0; n < 100; n += 1) {
      expect(onDisk().includes(`${canary(n)} w`)).toBe(n % 3 !== 0);
      expect(onDisk()).toContain(`${canary(n)} v`);
    }
  });

  test('nor what an older version named outside of what is theirs', async () => {
    const room = await prepared(journal, 'w');
    await journal.append('w', 1, room.open('W'));
    await journal.append('w', 1, room.join('s1', 'Annet'));
    await journal.append('w', 1, versionOne(room.log.length + 1, 's1'));
    expect(onDisk()).toContain('provincie');
    await journal.erase('w', 1, 's1');
    await journal.close();
    expect(onDisk()).not.toContain('provincie');
    expect(onDisk()).not.toMatch(/"category":"hoeder"/);
  });

  // without rebuilding the file, secure_delete alone leaves names behind in this very run
  test('nor in a page that rows moved out of when others were deleted', async () => {
    const random = seeded(6);
    const rooms = ['a', 'b', 'c', 'd'];
    const name = (n: number, room: string): string => `Kan${n}${room}arie`;
    const seqs = new Map<string, number>();
    for (const [at, id] of rooms.entries()) await prepared(journal, id, id, AT + at);
    for (let n = 0; n < 150; n += 1)
      for (const id of rooms.filter(() => random() < 0.8)) {
        const seq = (seqs.get(id) ?? 0) + 1;
        seqs.set(id, seq);
        const value = name(n, id) + 'y'.repeat(Math.floor(random() ** 3 * 3500));
        const part = {
          type: 'zit/genoemd' as const,
          seat: `s${n}`,
          name: owned(`s${n}`, value),
          organisation: null,
        };
        const events = [{ type: part.type, parts: { all: part } }];
        await journal.append(id, 1, { seq, version: LOG_VERSION, at: AT, commandId: null, events });
        await journal.write(id, `s${n}`, 'vragen', { [name(n, id)]: 1 });
        if (random() < 0.5)
          await journal.write(id, `s${n}`, 'vragen', { [`${'q'.repeat(20)}${name(n, id)}`]: 2 });
      }
    for (let n = 0; n < 150; n += 1) {
      const id = rooms[Math.floor(random() * 4)] ?? 'a';
      await journal.erase(id, 1, `s${Math.floor(random() * 150)}`);
    }
    await journal.expire(AT + 2);
    for (let n = 0; n < 150; n += 1) await journal.erase('c', 1, `s${n}`);
    expect(onDisk()).not.toMatch(/Kan\d+[abc]arie/);
    await journal.close();
    expect(onDisk()).not.toMatch(/Kan\d+[abc]arie/);
    expect(onDisk()).toMatch(/Kan\d+darie/);
  });

  test('nor when the workshop has expired', async () => {
    const [old, kept] = [
      await prepared(journal, 'oud', 'OUD', AT),
      await prepared(journal, 'w', 'W', AT + 5),
    ];
    await journal.append('oud', 1, old.open('OUD'));
    await journal.append('w', 1, kept.open('W'));
    for (let n = 0; n < 50; n += 1) {
      await journal.append('oud', 1, old.join(`s${n}`, canary(n)));
      await journal.append('w', 1, kept.join(`s${n}`, `Blijver ${n}`));
    }
    expect(await journal.expire(AT + 1)).toEqual(['oud']);
    expect(onDisk()).not.toContain('Kanarie');
    await journal.close();
    expect(onDisk()).not.toContain('Kanarie');
    expect(onDisk()).toContain('Blijver 49');
  });

  test('a reader elsewhere can hold it up: that is said, and made good later', async () => {
    await journal.close();
    const warnings: string[] = [];
    journal = sqliteJournal(file, { warn: (_what, message) => warnings.push(message) }, 50);
    const room = await prepared(journal, 'w');
    await journal.append('w', 1, room.open('W'));
    await journal.append('w', 1, room.join('s1', canary(1)));
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM log').get();
    expect(await journal.erase('w', 1, 's1')).toBe('committed');
    expect(warnings).toHaveLength(1);
    expect(onDisk()).toContain(canary(1));
    reader.exec('COMMIT');
    // as if the process ended here: the next one that opens the file does it
    const next = sqliteJournal(file);
    expect(onDisk()).not.toContain(canary(1));
    await next.close();
    reader.close();
  });
});

describe('a file that cannot be used', () => {
  const opening = (path: string): JournalError => {
    try {
      void sqliteJournal(path).close();
    } catch (error) {
      if (error instanceof JournalError) return error;
      throw error;
    }
    throw new Error('it opened');
  };

  test('a directory that is not there yet is made', async () => {
    const path = join(dirname(file), 'nog', 'niet', 'koers.db');
    await sqliteJournal(path).close();
    expect(statSync(path).isFile()).toBe(true);
  });

  test('a directory where the file should be', () => {
    const error = opening(dirname(file));
    expect(error.fault).toBe('is-map');
    expect(error.message).toBe(
      `De database ${dirname(file)} kan niet gebruikt worden: dit is een map, geen bestand. Geef de naam van een bestand in die map.`,
    );
  });

  test('a file where the directory should be', () => {
    const plain = join(dirname(file), 'gewoon');
    writeFileSync(plain, 'x');
    expect(opening(join(plain, 'koers.db')).fault).toBe('geen-map');
    expect(opening(join(plain, 'dieper', 'koers.db')).fault).toBe('geen-map');
  });

  test('a file that is not a database stays as it was', () => {
    const plain = join(dirname(file), 'brief.txt');
    const words = 'Beste collega, '.repeat(200);
    writeFileSync(plain, words);
    expect(opening(plain).message).toContain('dit bestand is geen database');
    expect(readFileSync(plain, 'utf8')).toBe(words);
  });

  test('a database of another program stays as it was', () => {
    const path = join(dirname(file), 'ander.db');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE log (line TEXT)');
    other.close();
    const bytes = readFileSync(path);
    expect(opening(path).fault).toBe('andere-database');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('a database of a newer version', () => {
    withOther((other) => other.exec('PRAGMA user_version = 99'));
    expect(opening(file).fault).toBe('te-nieuw');
  });

  test('a database with a damaged middle', async () => {
    const room = await prepared(journal, 'w');
    await journal.append('w', 1, room.open('W'));
    for (let n = 0; n < 50; n += 1) await journal.append('w', 1, room.join(`s${n}`, `Naam ${n}`));
    await journal.close();
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4096, bytes.length);
    writeFileSync(file, bytes);
    expect(opening(file).fault).toBe('beschadigd');
  });

  test('no right to write', () => {
    const ours = join(dirname(file), 'dicht');
    mkdirSync(ours, { mode: 0o555 });
    for (const above of [root, dirname(file)]) chmodSync(above, 0o755);
    expect(asOrdinaryUser(() => opening(join(ours, 'koers.db')).fault)).toBe('geen-rechten');
    expect(asOrdinaryUser(() => opening(join(ours, 'dieper', 'koers.db')).fault)).toBe('geen-rechten');
  });

  test('a file that may only be read', async () => {
    await journal.close();
    for (const above of [root, dirname(file)]) chmodSync(above, 0o755);
    chmodSync(file, 0o444);
    expect(asOrdinaryUser(() => opening(file).fault)).toBe('alleen-lezen');
  });
});

/** Root may write everywhere, so as root this goes on as nobody for a moment. */
function asOrdinaryUser<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
