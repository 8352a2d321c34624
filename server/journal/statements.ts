import type { DatabaseSync } from 'node:sqlite';

/** All statements that the journal uses, prepared once. */
export function statements(db: DatabaseSync) {
  return {
    // at once for writing: what was judged may not change before it is written
    begin: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),

    addContent: db.prepare('INSERT INTO content (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING'),
    addWorkshop: db.prepare('INSERT INTO workshop (id, code, content, made) VALUES (?, ?, ?, ?)'),
    head: db.prepare('SELECT epoch FROM workshop WHERE id = ?'),
    byCode: db.prepare('SELECT id FROM workshop WHERE code = ?'),
    open: db.prepare('UPDATE workshop SET epoch = epoch + 1 WHERE id = ? RETURNING epoch, generation'),
    contentOf: db.prepare(
      'SELECT body FROM content JOIN workshop ON workshop.content = content.hash WHERE workshop.id = ?',
    ),
    content: db.prepare('SELECT body FROM content WHERE hash = ?'),

    last: db.prepare('SELECT coalesce(max(seq), 0) AS last FROM log WHERE workshop = ?'),
    lookup: db.prepare('SELECT seq FROM log WHERE workshop = ? AND command = ?'),
    append: db.prepare(
      'INSERT INTO log (workshop, seq, version, at, command, events) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    read: db.prepare(
      'SELECT seq, version, at, command, events FROM log WHERE workshop = ? AND seq > ? ORDER BY seq',
    ),
    rewrite: db.prepare('UPDATE log SET version = ?, events = ? WHERE workshop = ? AND seq = ?'),
    renew: db.prepare('UPDATE workshop SET content = ?, made = ? WHERE id = ?'),
    raiseGeneration: db.prepare('UPDATE workshop SET generation = generation + 1 WHERE id = ?'),

    sheet: db.prepare('SELECT body FROM answers WHERE workshop = ? AND seat = ? AND step = ?'),
    sheets: db.prepare('SELECT seat, step, body FROM answers WHERE workshop = ?'),
    dropSheet: db.prepare('DELETE FROM answers WHERE workshop = ? AND seat = ? AND step = ?'),
    write: db.prepare(
      `INSERT INTO answers (workshop, seat, step, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (workshop, seat, step) DO UPDATE SET body = excluded.body`,
    ),
    dropSheetsOfSeat: db.prepare('DELETE FROM answers WHERE workshop = ? AND seat = ?'),

    madeBefore: db.prepare('SELECT id FROM workshop WHERE made < ? ORDER BY made'),
    dropWorkshop: [
      db.prepare('DELETE FROM answers WHERE workshop = ?'),
      db.prepare('DELETE FROM log WHERE workshop = ?'),
      db.prepare('DELETE FROM workshop WHERE id = ?'),
    ],
    dropUnusedContent: db.prepare(
      'DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM workshop WHERE workshop.content = content.hash)',
    ),

    scrubDue: db.prepare("SELECT 1 FROM upkeep WHERE task = 'scrub'"),
    oweScrub: db.prepare("INSERT INTO upkeep (task) VALUES ('scrub') ON CONFLICT (task) DO NOTHING"),
    scrubbed: db.prepare("DELETE FROM upkeep WHERE task = 'scrub'"),
  };
}
