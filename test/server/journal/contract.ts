import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { JournalError } from '../../../server/journal/error.ts';
import type { Appended, Journal } from '../../../server/journal/journal.ts';
import type { Commit } from '../../../shared/workshop/events.ts';
import { eraseState } from '../../../shared/workshop/erase.ts';
import { foldLog } from '../../../shared/workshop/evolve.ts';
import { LOG_VERSION } from '../../../shared/workshop/events.ts';
import { versionOne } from '../../shared/workshop/mixing.ts';
import { act, compare, newModel, operation } from './model.ts';
import { AT, commandId, content, nextContent, prepared, sheetOf } from './recorder.ts';

/** What every journal must do. `make` gives an empty one; it is closed after each test. */
export function journalContract(name: string, make: () => Journal): void {
  describe(`${name} keeps the contract of the journal`, () => {
    let journal: Journal;
    beforeEach(() => {
      journal = make();
    });
    afterEach(async () => {
      await journal.close();
    });

    /** Opens `w`, lets two people in and appends all of it. */
    async function played(id = 'w') {
      const room = await prepared(journal, id);
      const commits = [
        room.open(id.toUpperCase()),
        room.join('s1', 'Annet de Vries', 'Gemeente Delft'),
        room.join('s2', 'Bram'),
      ];
      for (const commit of commits) expect(await journal.append(id, 1, commit)).toBe('committed');
      return room;
    }

    test('a workshop is made once, under one code', async () => {
      expect(await journal.exists('w')).toBe(false);
      expect(await journal.find('TIJ482')).toBeNull();
      expect(await journal.create({ id: 'w', code: 'TIJ482', content, at: AT })).toBe('created');
      expect(await journal.create({ id: 'w', code: 'TIJ482', content, at: AT })).toBe('exists');
      expect(await journal.create({ id: 'w', code: 'EBB111', content, at: AT })).toBe('exists');
      expect(await journal.create({ id: 'v', code: 'TIJ482', content, at: AT })).toBe('code-taken');
      expect(await journal.exists('w')).toBe(true);
      expect(await journal.exists('v')).toBe(false);
      expect(await journal.find('TIJ482')).toBe('w');
      expect(await journal.find('EBB111')).toBeNull();
      expect(await journal.read('w')).toEqual([]);
    });

    test('two that want the same code in one turn: one gets it', async () => {
      const [first, second] = await Promise.all([
        journal.create({ id: 'v', code: 'TIJ482', content, at: AT }),
        journal.create({ id: 'w', code: 'TIJ482', content, at: AT }),
      ]);
      expect([first, second]).toEqual(['created', 'code-taken']);
      expect(await journal.find('TIJ482')).toBe('v');
    });

    test('the content is frozen with the workshop and found by its hash', async () => {
      await prepared(journal, 'w');
      expect(await journal.contentOf('w')).toEqual(content);
      expect(await journal.content(content.hash)).toEqual(content);
      expect(await journal.contentOf('v')).toBeNull();
      expect(await journal.content('0'.repeat(64))).toBeNull();
    });

    test('every opening takes the next epoch', async () => {
      await journal.create({ id: 'w', code: 'W', content, at: AT });
      expect(await journal.open('w')).toEqual({ epoch: 1, generation: 0 });
      expect(await journal.open('w')).toEqual({ epoch: 2, generation: 0 });
      expect(await journal.open('v')).toBeNull();
    });

    test('a log comes back as it went in, from any seq on', async () => {
      const room = await played();
      expect(await journal.read('w')).toEqual(room.log);
      expect(await journal.read('w', 0)).toEqual(room.log);
      expect(await journal.read('w', 1)).toEqual(room.log.slice(1));
      expect(await journal.read('w', 3)).toEqual([]);
      expect(await journal.read('v')).toEqual([]);
      expect(foldLog(await journal.read('w'))).toEqual(room.state);
    });

    test('a commit of the server itself has no command id, and there may be many', async () => {
      const room = await prepared(journal, 'w');
      const own = [room.open('W'), room.join('s1', 'Annet')].map((commit) => ({
        ...commit,
        commandId: null,
      }));
      for (const commit of own) expect(await journal.append('w', 1, commit)).toBe('committed');
      expect(await journal.read('w')).toEqual(own);
    });

    test('a seq that is not the next one is refused, and leaves nothing', async () => {
      const room = await played();
      const next = room.join('s3', 'Chris');
      for (const seq of [0, 1, 3, 5, -1]) {
        expect(await journal.append('w', 1, { ...next, seq, commandId: commandId(100 + seq) })).toBe(
          'conflict',
        );
        expect(await journal.lookup('w', commandId(100 + seq))).toBeNull();
      }
      expect(await journal.read('w')).toEqual(room.log.slice(0, 3));
      expect(await journal.append('w', 1, next)).toBe('committed');
    });

    test('who has a lower epoch is fenced', async () => {
      const room = await played();
      const next = room.join('s3', 'Chris');
      await journal.open('w');
      expect(await journal.append('w', 1, next)).toBe('fenced');
      expect(await journal.erase('w', 1, 's1')).toBe('fenced');
      expect(await journal.read('w')).toEqual(room.log.slice(0, 3));
      expect(await journal.append('w', 2, next)).toBe('committed');
    });

    test('an opening fences what is handed in after it in the same turn, not what came before', async () => {
      const room = await prepared(journal, 'w');
      const [first, second] = [room.open('W'), room.join('s1', 'Annet')];
      const outcomes = await Promise.all([
        journal.append('w', 1, first),
        journal.open('w'),
        journal.append('w', 1, second),
      ]);
      expect(outcomes).toEqual(['committed', { epoch: 2, generation: 0 }, 'fenced']);
    });

    test('a workshop that is not there cannot be written', async () => {
      const room = await prepared(journal, 'w');
      expect(await journal.append('v', 1, room.open('W'))).toBe('fenced');
      expect(await journal.erase('v', 1, 's1')).toBe('fenced');
      await expect(journal.write('v', 's1', 'vragen', { a: 1 })).rejects.toBeInstanceOf(JournalError);
      expect(await journal.read('v')).toEqual([]);
    });

    test('conflicts, fences and failures in one turn do not harm the rest of it', async () => {
      const [w, v, u] = [
        await prepared(journal, 'w'),
        await prepared(journal, 'v'),
        await prepared(journal, 'u'),
      ];
      await journal.open('u');
      const commits = [w.open('W'), w.join('s1', 'Annet'), w.join('s2', 'Bram')] as const;
      const lost = journal.write('niet', 's1', 'vragen', { a: 1 });
      const all: Promise<Appended | void>[] = [
        journal.append('w', 1, commits[0]),
        journal.append('v', 1, { ...v.open('V'), seq: 7 }),
        journal.append('w', 1, { ...commits[1], commandId: commits[0].commandId }),
        journal.append('u', 1, u.open('U')),
        journal.write('w', 's1', 'vragen', { a: 3 }),
        journal.append('w', 1, commits[1]),
        journal.append('w', 1, commits[1]),
        journal.append('w', 1, commits[2]),
      ];
      await expect(lost).rejects.toBeInstanceOf(JournalError);
      const expected = [
        'committed',
        'conflict',
        'conflict',
        'fenced',
        undefined,
        'committed',
        'conflict',
        'committed',
      ];
      expect(await Promise.all(all)).toEqual(expected);
      expect(await journal.read('w')).toEqual(commits);
      expect(await journal.read('v')).toEqual([]);
      expect(await journal.read('u')).toEqual([]);
      expect(await sheetOf(journal, 'w', 's1', 'vragen')).toEqual({ a: 3 });
    });

    test('a command is found by its id, in its own workshop only', async () => {
      const [w, v] = [await prepared(journal, 'w'), await prepared(journal, 'v')];
      const [first, same] = [w.open('W'), v.open('V')];
      expect(first.commandId).toBe(same.commandId);
      expect(await journal.append('w', 1, first)).toBe('committed');
      expect(await journal.lookup('v', commandId(1))).toBeNull();
      expect(await journal.append('v', 1, same)).toBe('committed');
      expect(await journal.lookup('w', commandId(1))).toBe(1);
      expect(await journal.lookup('v', commandId(1))).toBe(1);
      expect(await journal.lookup('w', commandId(2))).toBeNull();
      const again: Commit = { ...w.join('s1', 'Annet'), commandId: commandId(1) };
      expect(await journal.append('w', 1, again)).toBe('conflict');
    });

    test('nothing is answered in the same turn, and nobody reads what is not committed', async () => {
      const room = await prepared(journal, 'w');
      let answered = false;
      const appending = journal.append('w', 1, room.open('W')).then((outcome) => {
        answered = true;
        return outcome;
      });
      expect(await journal.read('w')).toEqual([]);
      expect(await journal.lookup('w', commandId(1))).toBeNull();
      expect(answered).toBe(false);
      expect(await appending).toBe('committed');
      expect(await journal.lookup('w', commandId(1))).toBe(1);
    });

    test('the log does not change with the objects that went in or came out', async () => {
      const room = await prepared(journal, 'w');
      const commit = room.open('W');
      const mine = structuredClone(commit);
      const answers: Record<string, number> = { a: 1 };
      const adding = journal.append('w', 1, mine);
      const answering = journal.write('w', 's1', 'vragen', answers);
      mine.events.length = 0;
      answers['a'] = 5;
      await Promise.all([adding, answering]);
      expect(await journal.read('w')).toEqual([commit]);
      const [out] = await journal.read('w');
      out?.events.pop();
      const cards = await journal.contentOf('w');
      cards?.teamNames.pop();
      Object.assign(await sheetOf(journal, 'w', 's1', 'vragen'), { a: 4 });
      expect(await journal.read('w')).toEqual([commit]);
      expect(await journal.contentOf('w')).toEqual(content);
      expect(await sheetOf(journal, 'w', 's1', 'vragen')).toEqual({ a: 1 });
    });

    test('a log of a newer build is not read', async () => {
      const room = await played();
      expect(await journal.append('w', 1, { ...room.join('s3', 'Chris'), version: LOG_VERSION + 1 })).toBe(
        'committed',
      );
      await expect(journal.read('w')).rejects.toThrow(/version/);
      expect(await journal.read('w', 4)).toEqual([]);
    });

    test('answers of one seat in one step add up, the later one wins', async () => {
      await prepared(journal, 'w');
      await prepared(journal, 'v');
      await journal.write('w', 's1', 'vragen', { a: 1, b: 2 });
      await journal.write('w', 's1', 'vragen', { b: 5, c: 3 });
      await Promise.all([
        journal.write('w', 's1', 'vragen', { d: 1 }),
        journal.write('w', 's1', 'vragen', { d: 4 }),
      ]);
      await journal.write('w', 's2', 'vragen', { a: 4 });
      await journal.write('w', 's1', 'later', { a: 2 });
      expect(await sheetOf(journal, 'w', 's1', 'vragen')).toEqual({ a: 1, b: 5, c: 3, d: 4 });
      expect(await sheetOf(journal, 'w', 's2', 'vragen')).toEqual({ a: 4 });
      expect(await sheetOf(journal, 'w', 's1', 'later')).toEqual({ a: 2 });
      expect(await sheetOf(journal, 'w', 's3', 'vragen')).toEqual({});
      expect(await sheetOf(journal, 'v', 's1', 'vragen')).toEqual({});
    });

    test('KAART-25: a reveal takes the sheets with it; one that is not committed takes none', async () => {
      const room = await played();
      await prepared(journal, 'v');
      const written = { ongezegd: 'Wij durven dit niet te zeggen.' };
      for (const seat of ['s1', 's2', 's3']) await journal.write('w', seat, 'ronde', written);
      await journal.write('w', 's1', 'later', { a: 1 });
      await journal.write('v', 's1', 'ronde', written);
      const reveal: Commit = {
        ...room.join('s3', 'Chris'),
        events: [
          {
            type: 'minuut/onthuld',
            parts: { server: { type: 'vel/gewist', step: 'ronde', seats: ['s1', 's2'] } },
          },
        ],
      };
      expect(await journal.append('w', 1, { ...reveal, seq: reveal.seq + 1 })).toBe('conflict');
      expect(await sheetOf(journal, 'w', 's1', 'ronde')).toEqual(written);
      expect(await journal.append('w', 1, reveal)).toBe('committed');
      expect(await sheetOf(journal, 'w', 's1', 'ronde')).toEqual({});
      expect(await sheetOf(journal, 'w', 's2', 'ronde')).toEqual({});
      expect(await sheetOf(journal, 'w', 's3', 'ronde')).toEqual(written);
      expect(await sheetOf(journal, 'w', 's1', 'later')).toEqual({ a: 1 });
      expect(await sheetOf(journal, 'v', 's1', 'ronde')).toEqual(written);
    });

    test('erasing a seat takes out what an older version named of it', async () => {
      const room = await played();
      const old = versionOne(room.log.length + 1, 's1');
      expect(await journal.append('w', 1, old)).toBe('committed');
      expect(await journal.erase('w', 1, 's1')).toBe('committed');
      const after = await journal.read('w');
      expect(after.map(({ version }) => version)).toEqual(after.map(() => LOG_VERSION));
      expect(foldLog(after).facilitator.mix['mix']?.teams).toEqual([['anna', 's1']]);
      expect(JSON.stringify(after)).not.toMatch(/hoeder|provincie/);
    });

    test('erasing a seat: the log folds to the erased state, the answers are gone, the generation rises', async () => {
      const room = await played();
      const other = await played('v');
      await journal.write('w', 's1', 'vragen', { a: 1 });
      await journal.write('w', 's1', 'later', { a: 1 });
      await journal.write('w', 's2', 'vragen', { a: 2 });
      await journal.write('v', 's1', 'vragen', { a: 3 });
      const before = foldLog(await journal.read('w'));
      expect(await journal.erase('w', 1, 's1')).toBe('committed');
      const after = await journal.read('w');
      expect(foldLog(after)).toEqual(eraseState(before, 's1'));
      expect(foldLog(after)).not.toEqual(before);
      expect(JSON.stringify(after)).not.toMatch(/Annet|Delft/);
      expect(JSON.stringify(after)).toContain('Bram');
      expect(after.map(({ seq, commandId, at }) => [seq, commandId, at])).toEqual(
        room.log.map(({ seq, commandId, at }) => [seq, commandId, at]),
      );
      expect(await sheetOf(journal, 'w', 's1', 'vragen')).toEqual({});
      expect(await sheetOf(journal, 'w', 's1', 'later')).toEqual({});
      expect(await sheetOf(journal, 'w', 's2', 'vragen')).toEqual({ a: 2 });
      expect(await sheetOf(journal, 'v', 's1', 'vragen')).toEqual({ a: 3 });
      expect(await journal.read('v')).toEqual(other.log);
      expect(await journal.open('w')).toEqual({ epoch: 2, generation: 1 });
      expect(await journal.open('v')).toEqual({ epoch: 2, generation: 0 });
      expect(await journal.lookup('w', commandId(2))).toBe(2);
    });

    test('erasing takes along what was handed in before it, and play goes on after it', async () => {
      const room = await played();
      const [named, back] = [
        room.person('s1', { type: 'zit/hernoem', name: 'Annet Jansen', organisation: '' }),
        room.join('s3', 'Chris'),
      ];
      const outcomes = await Promise.all([
        journal.append('w', 1, named),
        journal.erase('w', 1, 's1'),
        journal.append('w', 1, back),
      ]);
      expect(outcomes).toEqual(['committed', 'committed', 'committed']);
      const log = await journal.read('w');
      expect(JSON.stringify(log)).not.toContain('Annet');
      expect(foldLog(log)).toEqual(eraseState(room.state, 's1'));
    });

    test('a workshop that expires is gone with everything of it, and its code is free', async () => {
      await played('oud');
      const room = await prepared(journal, 'nieuw', 'NIEUW', AT + 1);
      await journal.write('oud', 's1', 'vragen', { a: 1 });
      expect(await journal.expire(AT)).toEqual([]);
      expect(await journal.expire(AT + 1)).toEqual(['oud']);
      expect(await journal.exists('oud')).toBe(false);
      expect(await journal.find('OUD')).toBeNull();
      expect(await journal.open('oud')).toBeNull();
      expect(await journal.read('oud')).toEqual([]);
      expect(await journal.lookup('oud', commandId(1))).toBeNull();
      expect(await journal.contentOf('oud')).toBeNull();
      expect(await sheetOf(journal, 'oud', 's1', 'vragen')).toEqual({});
      expect(await journal.append('nieuw', 1, room.open('NIEUW'))).toBe('committed');
      expect(await journal.contentOf('nieuw')).toEqual(content);
      expect(await journal.create({ id: 'w', code: 'OUD', content, at: AT + 2 })).toBe('created');
      expect(await journal.create({ id: 'oud', code: 'ANDERS', content, at: AT + 2 })).toBe('created');
      expect(await journal.open('oud')).toEqual({ epoch: 1, generation: 0 });
      expect((await journal.expire(AT + 10)).toSorted()).toEqual(['nieuw', 'oud', 'w']);
      expect(await journal.content(content.hash)).toBeNull();
    });

    test('VERV-4: renewed it has another content and is kept from then, or nothing of it has changed', async () => {
      const room = await played();
      const next = { ...room.join('s3', 'Chris'), at: AT + 50 };
      expect(await journal.renew('w', 0, next, nextContent)).toBe('fenced');
      expect(await journal.renew('w', 1, { ...next, seq: 3 }, nextContent)).toBe('conflict');
      expect(await journal.contentOf('w')).toEqual(content);
      expect(await journal.content(nextContent.hash)).toBeNull();
      expect(await journal.renew('w', 1, next, nextContent)).toBe('committed');
      expect(await journal.contentOf('w')).toEqual(nextContent);
      expect(await journal.read('w')).toEqual([...room.log.slice(0, 3), next]);
      expect(await journal.expire(AT + 50)).toEqual([]);
      expect(await journal.expire(AT + 51)).toEqual(['w']);
      expect(await journal.content(nextContent.hash)).toBeNull();
    });

    test('closing waits for what was handed in; afterwards everything is refused', async () => {
      const room = await prepared(journal, 'w');
      const appending = journal.append('w', 1, room.open('W'));
      await journal.close();
      expect(await appending).toBe('committed');
      await expect(journal.append('w', 1, room.join('s1', 'Annet'))).rejects.toMatchObject({
        fault: 'gesloten',
      });
      await expect(journal.read('w')).rejects.toMatchObject({ fault: 'gesloten' });
      await expect(journal.open('w')).rejects.toBeInstanceOf(JournalError);
      await journal.close();
    });

    test('any interleaving over several workshops gives what a simple model gives', async () => {
      const turns = fc.array(fc.array(operation, { maxLength: 8 }), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(turns, async (script) => {
          const fresh = make();
          const model = newModel();
          try {
            for (const operations of script) {
              // handed in without waiting: one turn of the event loop
              const given = operations.map((one) => act(fresh, model, one));
              const outcomes = await Promise.all(given.map(({ outcome }) => outcome));
              expect(outcomes).toEqual(given.map(({ expected }) => expected));
            }
            await compare(fresh, model);
          } finally {
            await fresh.close();
          }
        }),
        { seed: 482, numRuns: 60 },
      );
    });
  });
}
