import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLOSE, PROTOCOL } from '../../../shared/wire.ts';
import {
  comeBack,
  Guest,
  hex,
  joinBy,
  makeWorkshop,
  openHouse,
  post,
  refusalIn,
  type House,
} from '../house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

const message = (text: string) => ({ type: 'regie/bericht', text }) as const;

describe('a command', () => {
  test('is acknowledged in the frame that brings what it caused, and reaches who may see it', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    const ack = await bo.play(message('Welkom'));
    expect(ack).toHaveProperty('seq');
    const frame = await bo.told('frame', ({ acks }) => acks?.some(({ id }) => id === ack.id) ?? false);
    expect(frame.parts.flatMap(([, parts]) => parts.map(({ type }) => type))).toContain('bericht/gestuurd');
    await an.told('frame', ({ parts }) =>
      parts.some(([, list]) => list.some(({ type }) => type === 'bericht/gestuurd')),
    );
    expect(an.heard.flatMap((one) => (one.name === 'frame' ? (one.said.acks ?? []) : []))).toEqual([]);
  });

  test('with the same id gets the same seq again, also at once and after a restart', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const id = hex();
    const [first, second] = await Promise.all([
      bo.play(message('Een keer'), id),
      bo.play(message('Een keer'), id),
    ]);
    expect(second).toEqual(first);
    expect(await bo.play(message('Een keer'), id)).toEqual(first);
    expect(bo.parts('bericht/gestuurd')).toHaveLength(1);
    await house.server.close();
    house = await openHouse({ journal: house.journal, clock: house.clock });
    const again = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
    expect(await again.play(message('Een keer'), id)).toEqual(first);
  });

  test('of a wrong shape is refused to its asker only', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    const id = hex();
    an.room.send('command', { id, command: { type: 'bestaat/niet' } });
    expect(await an.told('refused', (refused) => refused.id === id)).toEqual({ id, refusal: 'vorm' });
    expect(await an.play(message('Ik ben de baas'))).toMatchObject({ refusal: 'niet-jouw-rol' });
    expect(bo.heard.filter(({ name }) => name === 'refused')).toEqual([]);
  });

  test('too many at once are refused; retries of what was done are not', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const id = hex();
    const first = await bo.play(message('0'), id);
    const outcomes = await Promise.all(Array.from({ length: 60 }, (_, at) => bo.play(message(String(at)))));
    const refused = outcomes.filter((outcome) => 'refusal' in outcome && outcome.refusal === 'te-snel');
    expect(refused).toHaveLength(60 - 39);
    expect(await bo.play(message('0'), id)).toEqual(first);
    house.clock.advance(1000);
    expect(await bo.play(message('weer'))).toHaveProperty('seq');
  });
});

describe('a connection', () => {
  test('that is not ready within ten seconds is closed', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.sit(house, made.seated);
    house.clock.advance(9_999);
    house.clock.advance(1);
    expect(await bo.left).toBe(CLOSE.limits);
  });

  test('of another protocol is told to reload', async () => {
    const bo = await Guest.sit(house, (await makeWorkshop(house)).seated);
    bo.room.send('ready', { protocol: PROTOCOL + 1, something: 'else' });
    expect(await bo.left).toBe(CLOSE.reload);
  });

  test.each([
    ['a command before ready', 'command', { id: hex(), command: { type: 'zit/verlaat' } }],
    ['an envelope without an id', 'command', { command: {} }],
    ['ready in no known shape', 'ready', 'hallo'],
    ['a sheet before ready', 'sheet', { id: hex(), step: 'vragenlijst', sheet: {} }],
  ])('that sends %s is closed', async (_what, type, body) => {
    const bo = await Guest.sit(house, (await makeWorkshop(house)).seated);
    bo.room.send(type, body);
    expect(await bo.left).toBe(CLOSE.limits);
  });

  test('that sends a flood is closed, and the others play on', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    const id = hex();
    await an.play({ type: 'hand/steek', up: true }, id);
    for (let at = 0; at < 450; at += 1)
      an.room.send('command', { id, command: { type: 'hand/steek', up: true } });
    expect(await an.left).toBe(CLOSE.limits);
    expect(await bo.play(message('We gaan door'))).toHaveProperty('seq');
  });

  test('that sends one message of more than 16 kB is closed', async () => {
    const bo = await Guest.enter(house, (await makeWorkshop(house)).seated);
    bo.room.send('command', { id: hex(), command: { type: 'x', text: 'x'.repeat(17_000) } });
    expect(await bo.left).toBe(1009);
  });

  test('gives way to a newer one of the same seat, which stays online', async () => {
    const made = await makeWorkshop(house);
    const old = await Guest.enter(house, made.seated);
    const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    const young = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
    expect(await old.left).toBe(CLOSE.taken);
    expect(await young.play(message('Ik ben er nog'))).toHaveProperty('seq');
    await an.told('frame', ({ parts }) =>
      parts.some(([, list]) => list.some(({ type }) => type === 'bericht/gestuurd')),
    );
    const offline = an
      .parts('zit/aanwezig')
      .filter((part) => JSON.stringify(part).includes('"online":false'));
    expect(offline).toEqual([]);
  });

  test('that is lost makes the person offline for the others', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const { seated } = await joinBy(house, made.code, 'An');
    const an = await Guest.enter(house, seated);
    await an.room.leave();
    await bo.told('frame', ({ parts }) =>
      parts.some(([, list]) =>
        list.some((part) => part.type === 'zit/aanwezig' && part.seat === seated.seat && !part.online),
      ),
    );
  });

  test('of a seat that is removed is closed, and its secret no longer works', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const { seated, secret } = await joinBy(house, made.code, 'An');
    const an = await Guest.enter(house, seated);
    expect(await bo.play({ type: 'regie/verwijder', seat: seated.seat })).toHaveProperty('seq');
    expect(await an.left).toBe(CLOSE.removed);
    const back = await post(house, '/api/join', {
      as: 'back',
      workshop: seated.workshop,
      seat: seated.seat,
      secret,
    });
    expect([back.status, refusalIn(back.body)]).toEqual([404, 'onbekende-zitplaats']);
  });

  test('REGIE-7: of a seat that is reissued is closed at once; only the new secret comes back, to the same seat', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const { seated, secret } = await joinBy(house, made.code, 'An');
    const an = await Guest.enter(house, seated);
    const fresh = hex();
    const secretHash = createHash('sha256').update(fresh).digest('hex');
    expect(await bo.play({ type: 'regie/herstel', seat: seated.seat, secretHash })).toHaveProperty('seq');
    expect(await an.left).toBe(CLOSE.removed);
    const back = { as: 'back', workshop: seated.workshop, seat: seated.seat } as const;
    expect(refusalIn((await post(house, '/api/join', { ...back, secret })).body)).toBe('geheim-klopt-niet');
    const again = await Guest.enter(house, await comeBack(house, seated, fresh));
    expect((await again.told('welcome')).seat).toBe(seated.seat);
  });

  test('of who leaves gets its acknowledgement before it is closed', async () => {
    const made = await makeWorkshop(house);
    const an = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    expect(await an.play({ type: 'zit/verlaat' })).toHaveProperty('seq');
    expect(await an.left).toBe(CLOSE.removed);
  });
});

describe('coming back', () => {
  test('brings the missed parts when nothing else changed, and views otherwise', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const { seated, secret } = await joinBy(house, made.code, 'An');
    const an = await Guest.enter(house, seated);
    const { seq, generation } = await an.told('welcome');
    await an.room.leave();
    await bo.play(message('Gemist'));
    const channels = ['all', `seat:${seated.seat}`];
    const back = await Guest.enter(house, await comeBack(house, seated, secret), {
      generation,
      seq,
      channels,
    });
    const welcome = await back.told('welcome');
    expect(welcome.kind).toBe('missed');
    expect(JSON.stringify(welcome)).toContain('Gemist');
    const other = await Guest.enter(house, await comeBack(house, seated, secret), {
      generation: generation + 1,
      seq,
      channels,
    });
    expect((await other.told('welcome')).kind).toBe('views');
    const wider = await Guest.enter(house, await comeBack(house, seated, secret), {
      generation,
      seq,
      channels: [...channels, 'team:x'],
    });
    expect((await wider.told('welcome')).kind).toBe('views');
    const ahead = await Guest.enter(house, await comeBack(house, seated, secret), {
      generation,
      seq: 9999,
      channels,
    });
    expect((await ahead.told('welcome')).kind).toBe('views');
  });

  test('to a workshop whose room was disposed restores it from the log', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    await bo.play(message('Bewaard'));
    await bo.room.leave();
    const before = await house.server.reception.state(made.seated.workshop);
    const back = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
    expect(JSON.stringify(back.view('all'))).toContain('Bewaard');
    expect(before?.all.message?.text.value).toBe('Bewaard');
  });
});
