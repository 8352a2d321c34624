import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seatChannel, teamChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import type { State, Team } from '../../../shared/workshop/state.ts';
import { CLOSE, WIRE_LIMITS, type Seated } from '../../../shared/wire.ts';
import {
  Guest,
  hex,
  joinBy,
  joinTable,
  makeWorkshop,
  openHouse,
  post,
  type House,
  type Made,
} from '../house.ts';

const STEP = 'wicked';
let house: House;
let made: Made;
let lead: Guest;
let screen: Guest;
const guests = new Map<string, Guest>();

/** Two teams of four that are past their silent reading, a facilitator who looks along with the first, and a plenary screen. */
beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
  lead = await Guest.enter(house, made.seated);
  const invite = (await state()).facilitator.invites?.plenair;
  const asked = { as: 'invited', workshop: made.seated.workshop, role: 'plenair', invite, secret: hex() };
  const { body } = await post(house, '/api/join', { ...asked, name: '' });
  screen = await Guest.enter(house, body as Seated);
  guests.clear();
  for (const name of ['An', 'Bas', 'Cem', 'Dina', 'Eef', 'Fatma', 'Gijs', 'Hidde']) {
    const { seated } = await joinBy(house, made.code, name);
    guests.set(seated.seat, await Guest.enter(house, seated));
  }
  for (let { step } = (await state()).all.clock; step !== STEP;) {
    await must(lead, { type: 'regie/volgende', from: step, direct: true });
    ({ step } = (await state()).all.clock);
  }
  await must(lead, { type: 'regie/kijk-mee', team: (await teams())[0].id });
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

async function state(): Promise<State> {
  const there = await house.server.reception.state(made.seated.workshop);
  if (!there) throw new Error('no workshop');
  return there;
}

async function teams(): Promise<[Team, Team]> {
  const [one, other] = (await state()).all.teams;
  if (!one || !other) throw new Error('fewer than two teams');
  return [one, other];
}

function guest(seat: string | undefined): Guest {
  const found = guests.get(seat ?? '');
  if (!found) throw new Error('nobody sits there');
  return found;
}

async function must(by: Guest, command: Command): Promise<void> {
  expect(await by.play(command)).toHaveProperty('seq');
}

async function readAll(): Promise<void> {
  for (const one of guests.values()) await must(one, { type: 'kaart/gelezen', step: STEP });
}

const POINT: Presence = { step: STEP, pointer: { x: 5000, y: 2500, over: null }, drags: null, writes: false };
const presences = (by: Guest): unknown[] =>
  by.heard.filter(({ name }) => name === 'presence').map(({ said }) => said);

/** Everything that was said before this has arrived with everybody, because it comes over the same lines. */
async function allHeard(): Promise<void> {
  const text = hex();
  await must(lead, { type: 'regie/bericht', text });
  for (const one of [...guests.values(), lead, screen])
    await one.told('frame', (frame) => JSON.stringify(frame).includes(text));
}

describe('presence', () => {
  test('goes to the others of one’s own team, and to nobody else', async () => {
    await readAll();
    const [mine, other] = await teams();
    const [first] = mine.members;
    guest(first).room.send('presence', POINT);
    await guest(mine.members[1]).told('presence');
    // what was sent over the speaker's own line first is with everybody once this is
    await allHeard();
    for (const seat of mine.members.slice(1))
      expect(presences(guest(seat))).toEqual([{ seat: first, ...POINT }]);
    for (const one of [guest(first), ...other.members.map(guest), lead, screen])
      expect(presences(one)).toEqual([]);
  });

  test('is in no log and changes no state', async () => {
    await readAll();
    const [mine] = await teams();
    const [first, second] = mine.members;
    const before = await state();
    const log = await house.journal.read(made.seated.workshop);
    guest(first).room.send('presence', { ...POINT, pointer: { x: 1234, y: 4321, over: null }, writes: true });
    await guest(second).told('presence');
    expect(await state()).toBe(before);
    expect(await house.journal.read(made.seated.workshop)).toEqual(log);
    expect(JSON.stringify(log)).not.toContain('4321');
  });

  test('KAART-3 is off while everybody reads, and while there is a pause or praat (REGIE-6)', async () => {
    const [mine] = await teams();
    const speaker = guest(mine.members[0]);
    const say = async (): Promise<void> => {
      speaker.room.send('presence', { ...POINT, writes: true });
      await must(speaker, { type: 'hand/steek', up: true });
      await must(speaker, { type: 'hand/steek', up: false });
      await allHeard();
    };
    await say();
    await readAll();
    await must(lead, { type: 'regie/praat', on: true });
    await say();
    await must(lead, { type: 'regie/praat', on: false });
    await must(lead, { type: 'regie/pauze', on: true });
    await say();
    for (const one of [...guests.values(), lead, screen]) expect(presences(one)).toEqual([]);
    await must(lead, { type: 'regie/pauze', on: false });
    await say();
    expect(presences(guest(mine.members[1]))).toHaveLength(1);
  });

  test('KAART-2 names a card that lies on the board, never one in the hand', async () => {
    await readAll();
    const [mine] = await teams();
    const now = await state();
    const seat = now[teamChannel(mine.id)]?.kaartronde[STEP]?.turn?.seat;
    const [card] = now[seatChannel(seat ?? '')]?.kaartronde[STEP]?.hand ?? [];
    const drags = { ...POINT, drags: card ?? '', pointer: { x: 1, y: 1, over: card ?? '' } };
    guest(seat).room.send('presence', drags);
    await must(guest(seat), { type: 'kaart/leg', step: STEP, card: card ?? '', water: 'mist' });
    guest(seat).room.send('presence', drags);
    const mate = guest(mine.members.find((member) => member !== seat));
    await mate.told('presence', (one) => one.drags !== null);
    expect(presences(mate)).toEqual([
      { seat, ...POINT, pointer: { x: 1, y: 1, over: null } },
      { seat, ...drags },
    ]);
  });

  test('comes no faster than the server lets it through, and who sends too much stays', async () => {
    await readAll();
    const [mine] = await teams();
    const speaker = guest(mine.members[0]);
    const mate = guest(mine.members[1]);
    for (let at = 0; at < 200; at += 1) speaker.room.send('presence', POINT);
    await must(speaker, { type: 'hand/steek', up: true });
    await allHeard();
    expect(presences(mate)).toHaveLength(WIRE_LIMITS.presencePerSecond * 2);
    // at the pace of a client that keeps to it, everything comes through
    house.clock.advance(10_000);
    for (let at = 0; at < 50; at += 1) {
      house.clock.advance(1000 / WIRE_LIMITS.presencePerSecond);
      speaker.room.send('presence', { ...POINT, pointer: { x: at, y: 0, over: null } });
      await mate.told('presence', ({ pointer }) => pointer?.x === at && pointer.y === 0);
    }
  });

  test.each([
    ['free text', { ...POINT, drags: 'hier staat een zin' }],
    ['a pointer off the chart', { ...POINT, pointer: { x: 10_001, y: 0, over: null } }],
    ['half a point', { ...POINT, pointer: { x: 0.5, y: 0, over: null } }],
    ['another field', { ...POINT, text: 'hallo' }],
    ['somebody else’s seat', { ...POINT, seat: 's2' }],
  ])('with %s is not of this protocol: the connection is closed', async (_what, body) => {
    const one = guest([...guests.keys()][0]);
    one.room.send('presence', body);
    expect(await one.left).toBe(CLOSE.limits);
  });
});

describe('TAFEL-3: presence from a device that several people share', () => {
  /** A table of two with two others in one team, in a step that everybody plays openly. */
  async function around(): Promise<{
    table: Guest;
    names: string[];
    mates: Guest[];
    others: Guest[];
    /** somebody of the team with a device of their own */
    alone: string;
    step: string;
  }> {
    const own = await makeWorkshop(house, 'Noor');
    const noor = await Guest.enter(house, own.seated);
    const { seated } = await joinTable(house, own.code, ['Iris', 'Jan']);
    const table = await Guest.enter(house, seated);
    const singles: Guest[] = [];
    for (const name of ['Kees', 'Lot']) {
      const joined = await joinBy(house, own.code, name);
      singles.push(await Guest.enter(house, joined.seated));
    }
    const there = async (): Promise<State> => {
      const found = await house.server.reception.state(own.seated.workshop);
      if (!found) throw new Error('no workshop');
      return found;
    };
    let { step } = (await there()).all.clock;
    while (step !== 'opgave') {
      await must(noor, { type: 'regie/volgende', from: step, direct: true });
      ({ step } = (await there()).all.clock);
    }
    const { people, teams: formed } = (await there()).all;
    expect(formed).toHaveLength(1);
    const alone = formed[0]?.members.find((seat) => people[seat]?.table === undefined) ?? '';
    const names = Object.keys(people).filter((seat) => people[seat]?.table === seated.seat);
    expect(names).toHaveLength(2);
    return { table, names, mates: singles, others: [noor, ...guests.values()], alone, step };
  }

  test('goes to the team in the name that plays now, and never back to the device', async () => {
    const { table, names, mates, others, step } = await around();
    const [iris] = names;
    table.room.send('presence', { ...POINT, step, as: iris });
    for (const mate of mates) {
      await mate.told('presence');
      expect(presences(mate)).toEqual([{ seat: iris, ...POINT, step }]);
    }
    expect(await table.playAs(iris ?? '', { type: 'hand/steek', up: true })).toHaveProperty('seq');
    for (const one of [table, ...others]) expect(presences(one)).toEqual([]);
  });

  test('in nobody’s name, or in that of somebody who does not sit there, is dropped; the device stays', async () => {
    const { table, names, mates, alone, step } = await around();
    const [mate, other] = mates;
    if (!mate || !other) throw new Error('nobody to hear it');
    table.room.send('presence', { ...POINT, step });
    table.room.send('presence', { ...POINT, step, as: alone });
    mate.room.send('presence', { ...POINT, step, as: names[0] });
    table.room.send('presence', { ...POINT, step, as: names[1], writes: true });
    await other.told('presence');
    expect(presences(other)).toEqual([{ seat: names[1], ...POINT, step, writes: true }]);
  });
});
