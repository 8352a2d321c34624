import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Commit } from '../../shared/workshop/events.ts';
import { foldLog } from '../../shared/workshop/evolve.ts';
import { upcast } from '../../shared/workshop/upcast.ts';

/** A workshop that was played on each release, as it lay on disk then, and the state it had. They are never rewritten. */
const folder = import.meta.dirname;
const releases = readdirSync(folder).flatMap((file) => (file.endsWith('.log.jsonl') ? [file.replace('.log.jsonl', '')] : []));

describe('golden logs', () => {
  test('there is one of every release', () => {
    expect(releases).toContain('0.1.0');
  });

  test.each(releases)('the log of release %s still folds to the same workshop', (release) => {
    const lines = readFileSync(join(folder, `${release}.log.jsonl`), 'utf8').trim().split('\n');
    const log = lines.map((line) => upcast(JSON.parse(line) as Commit));
    expect(foldLog(log)).toEqual(JSON.parse(readFileSync(join(folder, `${release}.state.json`), 'utf8')));
  });

  test('a log of a newer build is not guessed at', () => {
    expect(() => upcast({ seq: 1, version: 99, at: 0, commandId: null, events: [] })).toThrow(/version 99/);
  });
});
