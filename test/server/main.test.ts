import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqliteJournal } from '../../server/journal/sqlite.ts';
import { CLOSE } from '../../shared/wire.ts';
import { comeBack, Guest, hex, makeWorkshop, openHouse, type House } from './house.ts';

const ROOT = join(import.meta.dirname, '../..');
let dir: string;
let children: ChildProcess[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'koerskaarten-'));
  children = [];
});
afterEach(async () => {
  for (const child of children.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(dir, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  said: () => string;
}

function run(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dir,
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

/** What it said, when it did not want to start. */
async function refusesToStart(env: Record<string, string>): Promise<string> {
  const { child, said } = run(env);
  const code: unknown = (await once(child, 'close'))[0];
  expect(code).toBe(1);
  expect(said()).not.toMatch(/^\s+at /m);
  return said();
}

/** Where it runs. */
async function starts(env: Record<string, string> = {}): Promise<Run & { base: string }> {
  const started = run(env);
  while (!/http:\/\/\S+\n/.test(started.said())) {
    const what: unknown[] = await Promise.race([
      once(started.child.stdout ?? started.child, 'data'),
      once(started.child, 'exit'),
    ]);
    if (typeof what[0] === 'number') throw new Error(started.said());
  }
  return { ...started, base: /http:\/\/\S+/.exec(started.said())?.[0] ?? '' };
}

describe('the server does not start, and says why,', () => {
  test('with a wrong setting', async () => {
    expect(await refusesToStart({ PORT: 'tachtig', MAX_PEOPLE: '1' })).toMatch(
      /PORT moet .*"tachtig"[^]*MAX_PEOPLE moet/,
    );
  });

  test('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await refusesToStart({ PORT: port })).toContain(`Op poort ${port} draait al iets anders`);
    other.close();
  });

  test('when the database cannot be written', async () => {
    const file = join(dir, 'geen-map');
    writeFileSync(file, '');
    expect(await refusesToStart({ DATA_DIR: file })).toMatch(/de map voor dit bestand bestaat niet/);
    writeFileSync(
      join(dir, 'koerskaarten.sqlite'),
      'dit is geen database, maar een brief van meer dan honderd tekens. '.repeat(20),
    );
    expect(await refusesToStart({})).toContain('dit bestand is geen database');
  });

  test('with an error in a deck', async () => {
    const cards = join(dir, 'cards');
    cpSync(join(ROOT, 'cards'), cards, { recursive: true });
    const deck = join(cards, 'decks/wicked.yaml');
    writeFileSync(deck, readFileSync(deck, 'utf8').replace(/id: WP02\b/, 'id: WP01'));
    const said = await refusesToStart({ CARDS_DIR: cards });
    expect(said).toContain('decks/wicked.yaml');
    expect(said).toContain('WP01');
  });
});

describe('the server', () => {
  test('says where it is and warns of plain HTTP beyond this machine only', async () => {
    const inside = await starts();
    expect((await fetch(`${inside.base}/healthz`)).status).toBe(200);
    expect(inside.said()).not.toContain('gewoon HTTP');
    const outside = await starts({ HOST: '0.0.0.0', DATA_DIR: join(dir, 'twee') });
    await expect.poll(outside.said).toContain('gewoon HTTP');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'sends its people away on %s, keeps what they did, and ends with 0',
    async (signal) => {
      const { child, base, said } = await starts();
      const made = await makeWorkshop(at(base, await elsewhere()));
      const bo = await Guest.enter(at(base, await elsewhere()), made.seated);
      const ack = await bo.play({ type: 'regie/bericht', text: 'Bewaard' });
      child.kill(signal);
      expect(await bo.left).toBe(CLOSE.rejoin);
      const code: unknown = (await once(child, 'close'))[0];
      expect([code, said().includes('"level":50')]).toEqual([0, false]);
      const journal = sqliteJournal(join(dir, 'koerskaarten.sqlite'));
      expect(await journal.lookup(made.seated.workshop, ack.id)).toBe('seq' in ack && ack.seq);
      await journal.close();
    },
  );

  test('comes back after kill -9 with the same seat and the same answers; of two servers on one store one gives way', async () => {
    const first = await starts();
    const here = await elsewhere();
    const made = await makeWorkshop(at(first.base, here));
    const bo = await Guest.enter(at(first.base, here), made.seated);
    const id = hex();
    const ack = await bo.play({ type: 'regie/bericht', text: 'Een keer' }, id);
    // a second process on the same store takes the workshop over
    const second = await starts();
    const over = await Guest.enter(
      at(second.base, here),
      await comeBack(at(second.base, here), made.seated, made.secret),
    );
    expect(await over.play({ type: 'regie/bericht', text: 'Een keer' }, id)).toEqual(ack);
    bo.room.send('command', { id: hex(), command: { type: 'regie/bericht', text: 'Te laat' } });
    expect(await bo.left).toBe(CLOSE.rejoin);
    second.child.kill('SIGKILL');
    await once(second.child, 'exit');
    const back = await Guest.enter(
      at(first.base, here),
      await comeBack(at(first.base, here), made.seated, made.secret),
    );
    expect(JSON.stringify(back.view('all'))).toContain('Een keer');
    expect(JSON.stringify(back.view('all'))).not.toContain('Te laat');
    expect(await back.play({ type: 'regie/bericht', text: 'Een keer' }, id)).toEqual(ack);
  });
});

let shell: House | null = null;
afterAll(async () => {
  await shell?.server.close();
});

/** A house to borrow the manners of: the requests go to another process. */
async function elsewhere(): Promise<House> {
  shell ??= await openHouse();
  return shell;
}

function at(base: string, house: House): House {
  return { ...house, base };
}
