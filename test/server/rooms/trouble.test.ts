import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterEach, expect, test } from 'vitest';
import { memoryJournal } from '../../../server/journal/memory.ts';
import type { Journal } from '../../../server/journal/journal.ts';
import { CLOSE, PROTOCOL, type Seated } from '../../../shared/wire.ts';
import { comeBack, Guest, hex, joinBy, makeWorkshop, openHouse, TestClock, type House } from '../house.ts';

let house: House;
afterEach(async () => {
  await house.server.close();
});

const message = (text: string) => ({ type: 'regie/bericht', text }) as const;
const sees = (guest: Guest, text: string) =>
  guest.told('frame', ({ parts }) =>
    parts.some(([, list]) =>
      list.some((part) => part.type === 'bericht/gestuurd' && part.text.value === text),
    ),
  );

test('a commit that fails once is made again: one answer, and nobody saw what was not on disk', async () => {
  const journal = memoryJournal();
  let fail = false;
  let failed = 0;
  house = await openHouse({
    journal: {
      ...journal,
      async append(id, epoch, commit) {
        if (!fail) return journal.append(id, epoch, commit);
        fail = false;
        failed = commit.seq;
        throw new Error('disk on fire');
      },
    },
  });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
  await an.play({ type: 'hand/steek', up: true });
  const id = hex();
  fail = true;
  // the second command was decided on top of the first, which fails
  const [first, second] = await Promise.all([bo.play(message('Eerst'), id), bo.play(message('Daarna'))]);
  expect([first, second]).toEqual([
    { id, seq: failed },
    { id: second.id, seq: failed + 1 },
  ]);
  expect(await bo.play(message('Eerst'), id)).toEqual(first);
  await sees(an, 'Daarna');
  expect(an.parts('bericht/gestuurd')).toHaveLength(2);
  expect(house.errors).toHaveLength(1);
  const log = await journal.read(made.seated.workshop);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1));
});

test('a commit of which nobody knows whether it was made is looked up, and not made twice', async () => {
  const journal = memoryJournal();
  let fail = false;
  house = await openHouse({
    journal: {
      ...journal,
      async append(id, epoch, commit) {
        const appended = await journal.append(id, epoch, commit);
        if (!fail) return appended;
        fail = false;
        throw new Error('the answer got lost');
      },
    },
  });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  await bo.told('frame');
  fail = true;
  const ack = await bo.play(message('Toch gelukt'));
  expect(ack).toHaveProperty('seq');
  await sees(bo, 'Toch gelukt');
  const log = await journal.read(made.seated.workshop);
  expect(log.filter(({ commandId }) => commandId === ack.id)).toHaveLength(1);
});

test('a store that keeps failing refuses with "bezig" and shows nothing', async () => {
  const journal = memoryJournal();
  let fail = false;
  house = await openHouse({
    journal: {
      ...journal,
      append: (id, epoch, commit) =>
        fail ? Promise.reject(new Error('vol')) : journal.append(id, epoch, commit),
    },
  });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
  await bo.told('frame', ({ parts }) => JSON.stringify(parts).includes('"online":true'));
  await an.play({ type: 'hand/steek', up: true });
  fail = true;
  const id = hex();
  expect(await bo.play(message('Vol'), id)).toEqual({ id, refusal: 'bezig' });
  fail = false;
  expect(await bo.play(message('Weer leeg'))).toHaveProperty('seq');
  await sees(an, 'Weer leeg');
  expect(an.parts('bericht/gestuurd')).toHaveLength(1);
});

test('a seq that somebody else took is read from the log, and the command comes after it', async () => {
  const journal = memoryJournal();
  house = await openHouse({ journal });
  const made = await makeWorkshop(house);
  const { workshop } = made.seated;
  const bo = await Guest.enter(house, made.seated);
  await bo.play(message('Een'));
  const log = await journal.read(workshop);
  const last = log.at(-1);
  if (!last) throw new Error('empty log');
  // with the room's own epoch: what a crash between writing and hearing about it leaves behind
  expect(await journal.append(workshop, 1, { ...last, seq: last.seq + 1, commandId: hex() })).toBe(
    'committed',
  );
  expect(await bo.play(message('Twee'))).toHaveProperty('seq', last.seq + 2);
  await sees(bo, 'Twee');
});

test('a room that was fenced sends its people to come in again, with nothing lost', async () => {
  const journal = memoryJournal();
  house = await openHouse({ journal });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  await bo.play(message('Voor'));
  // another process opened the same workshop
  await journal.open(made.seated.workshop);
  const id = hex();
  bo.room.send('command', { id, command: message('Tussen twee kamers') });
  expect(await bo.left).toBe(CLOSE.rejoin);
  expect(bo.parts('bericht/gestuurd')).toHaveLength(1);
  const back = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
  expect(await back.play(message('Tussen twee kamers'), id)).toHaveProperty('seq');
});

test('a throw in one handler leaves the process and the other rooms alive', async () => {
  class Moody extends TestClock {
    moody = false;
    override now = (): number => {
      if (this.moody) throw new Error('no idea what time it is');
      return Date.UTC(2026, 10, 23, 9);
    };
  }
  const clock = new Moody();
  house = await openHouse({ clock });
  const one = await makeWorkshop(house);
  const two = await makeWorkshop(house);
  const bo = await Guest.enter(house, one.seated);
  const an = await Guest.enter(house, two.seated);
  // nothing else may be under way while the clock does not work
  for (const guest of [bo, an])
    await guest.told('frame', ({ parts }) => JSON.stringify(parts).includes('"online":true'));
  clock.moody = true;
  bo.room.send('command', { id: hex(), command: message('Hoe laat is het?') });
  await expect.poll(() => house.errors).toContain('fout in een kamer');
  clock.moody = false;
  expect(await an.play(message('Hier niets aan de hand'))).toHaveProperty('seq');
  expect(await bo.play(message('Hier ook niet meer'))).toHaveProperty('seq');
});

test('two who come at once to a workshop that was at rest get one room', async () => {
  const journal = memoryJournal();
  house = await openHouse({ journal });
  const made = await makeWorkshop(house);
  const guests = await Promise.all(['An', 'Cor', 'Dia'].map((name) => joinBy(house, made.code, name)));
  await house.server.close();
  let opened = 0;
  const counting: Journal = {
    ...journal,
    open(id) {
      opened += 1;
      return journal.open(id);
    },
  };
  house = await openHouse({ journal: counting, clock: house.clock });
  const seats = await Promise.all(guests.map(({ seated, secret }) => comeBack(house, seated, secret)));
  expect(opened).toBe(1);
  const [an, cor] = await Promise.all(seats.map((seated) => Guest.enter(house, seated)));
  await an?.play({ type: 'hand/steek', up: true });
  await cor?.told('welcome');
});

test('who does not read is let go, and the others do not notice', async () => {
  house = await openHouse();
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const { seated } = await joinBy(house, made.code, 'Traag');
  const slow = await sleeper(house, seated);
  await bo.told('frame', ({ parts }) =>
    parts.some(([, list]) =>
      list.some((part) => part.type === 'zit/aanwezig' && part.seat === seated.seat && part.online),
    ),
  );
  // the longest message that fits, so that a few hundred fill what the system itself keeps ready
  const long = `a${'\u0301'.repeat(7500)}`;
  const offline = bo.told('frame', ({ parts }) =>
    parts.some(([, list]) =>
      list.some((part) => part.type === 'zit/aanwezig' && part.seat === seated.seat && !part.online),
    ),
  );
  const gone = () => bo.parts('zit/aanwezig').some((part) => JSON.stringify(part).includes('"online":false'));
  for (let round = 0; round < 45 && !gone(); round += 1) {
    await Promise.all(Array.from({ length: 20 }, () => bo.play(message(long))));
    bo.heard.splice(0, bo.heard.length - 20);
    house.clock.advance(6000);
  }
  await offline;
  expect(await bo.play(message('Door'))).toHaveProperty('seq');
  slow.terminate();
});

/** A client that says that it is ready and then stops reading. */
async function sleeper(at: House, seated: Seated): Promise<WebSocket> {
  const { processId, roomId, sessionId } = seated.reservation as {
    processId: string;
    roomId: string;
    sessionId: string;
  };
  const socket = new WebSocket(
    `${at.base.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`,
  );
  await once(socket, 'message');
  const JOIN_ROOM = 10;
  socket.send(Uint8Array.of(JOIN_ROOM));
  // ROOM_DATA, the string "ready", and { protocol, have: null } in msgpack, where a small number is its own byte
  const version = PROTOCOL.toString(16).padStart(2, '0');
  const ready = Buffer.from(`0da5726561647982a870726f746f636f6c${version}a468617665c0`, 'hex');
  socket.send(ready);
  await once(socket, 'message');
  socket.pause();
  return socket;
}
