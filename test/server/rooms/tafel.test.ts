import { statementsOf } from '../../../shared/decks/content.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../../server/rooms/secret.ts';
import { CLOSE, WIRE_LIMITS } from '../../../shared/wire.ts';
import { peopleAt } from '../../../shared/workshop/table.ts';
import type { State } from '../../../shared/workshop/state.ts';
import {
  comeBack,
  Guest,
  hex,
  joinBy,
  joinTable,
  library,
  makeWorkshop,
  openHouse,
  post,
  refusalIn,
} from '../house.ts';
import type { House, Made } from '../house.ts';

let house: House;
let made: Made;
let table: Awaited<ReturnType<typeof joinTable>>;
let phone: Awaited<ReturnType<typeof joinBy>>;
let device: Guest;
let lead: Guest;
let [anna, bo] = ['', ''];

beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house, 'Noor');
  lead = await Guest.enter(house, made.seated);
  table = await joinTable(house, made.code, ['Anna', 'Bo']);
  phone = await joinBy(house, made.code, 'Cas');
  device = await Guest.enter(house, table.seated);
  [anna = '', bo = ''] = peopleAt((await state()).all, table.seated.seat);
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

async function state(): Promise<State> {
  const found = await house.server.reception.state(made.seated.workshop);
  if (!found) throw new Error('the workshop is gone');
  return found;
}
const word = (text: string) => ({ type: 'checkin/woord', step: 'check-in', word: text }) as const;
const [statement] = [...library.questionnaires.values()].flatMap(statementsOf);
const answer = { [statement?.id ?? '']: 4 };
const join = (body: object) =>
  post(house, '/api/join', { as: 'tafel', code: made.code, secret: hex(), ...body });

describe('TAFEL-1: coming in with names', () => {
  test('one device, and each name a participant; the same secret gives the same table, whatever names come with it', async () => {
    expect(table.seated.role).toBe('tafel');
    const again = await joinTable(house, made.code, ['Eva', 'Fee'], table.secret);
    expect(again.seated.seat).toBe(table.seated.seat);
    const names = Object.values((await state()).all.people).map(({ name }) => name?.value);
    expect(names).toEqual(['Noor', undefined, 'Anna', 'Bo', 'Cas']);
    expect(
      (
        await post(house, '/api/join', {
          as: 'back',
          workshop: made.seated.workshop,
          seat: anna,
          secret: table.secret,
        })
      ).status,
    ).toBe(403);
  });

  test.each([
    [{ names: ['Eva', 'Cas'] }, 409, 'naam-bezet', 2],
    [{ names: ['Eva', 'eva'] }, 409, 'naam-bezet', 2],
    [{ names: ['', 'Eva'] }, 400, 'naam-leeg', 1],
    [{ names: ['Eva'] }, 400, 'vorm', undefined],
    [{ names: 'abcdefghi'.split('') }, 400, 'vorm', undefined],
    [{ names: ['Eva', 'Fee'], code: 'ZZZ999' }, 404, 'code-onbekend', undefined],
  ])('%j is refused', async (ask, status, refusal, limit) => {
    const said = await join(ask);
    expect(said.status).toBe(status);
    expect(said.body).toEqual(limit === undefined ? { refusal } : { refusal, limit });
  });

  test('an invitation does not give the role of a device', async () => {
    const { invites } = (await state()).facilitator;
    for (const invite of Object.values(invites ?? {})) {
      const said = await post(house, '/api/join', {
        as: 'invited',
        workshop: made.seated.workshop,
        role: 'tafel',
        invite,
        secret: hex(),
        name: 'Eva',
      });
      expect(refusalIn(said.body)).toBe('vorm');
    }
  });
});

describe('TAFEL-3: whom a device acts for', () => {
  test('for each of its names, by name', async () => {
    expect(await device.playAs(anna, word('helder'))).toHaveProperty('seq');
    expect(await device.playAs(bo, word('moe'))).toHaveProperty('seq');
    const words = (await state()).all.checkin['check-in']?.words ?? {};
    expect([words[anna]?.value, words[bo]?.value]).toEqual(['helder', 'moe']);
  });

  test('for nobody else, and not for itself; nor does anybody else act for its names', async () => {
    const cas = phone.seated.seat;
    const other = await joinTable(house, made.code, ['Eva', 'Fee']);
    const [eva = ''] = peopleAt((await state()).all, other.seated.seat);
    for (const who of [cas, eva, made.seated.seat, table.seated.seat, 'niemand', '__proto__', ''])
      expect(await device.playAs(who, word('x')), who).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expect(await device.play(word('x'))).toMatchObject({ refusal: 'niet-jouw-rol' });
    expect(await device.play({ type: 'regie/volgende', from: 'check-in', direct: true })).toMatchObject({
      refusal: 'niet-jouw-rol',
    });
    const alone = await Guest.enter(house, phone.seated);
    expect(await alone.playAs(anna, word('x'))).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expect(await lead.playAs(anna, word('x'))).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expect(await device.writeAs(cas, 'smaak', answer)).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expect(await alone.writeAs(anna, 'smaak', answer)).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    expect((await state()).all.checkin['check-in']?.words).toEqual({});
  });

  test('what a device hears is what its people may hear, and it is told when somebody goes', async () => {
    expect(Object.keys(channelsIn(device))).toEqual([
      'all',
      `seat:${anna}`,
      `seat:${bo}`,
      `seat:${table.seated.seat}`,
    ]);
    const secretHash = hashOf('a'.repeat(32));
    await lead.play({ type: 'regie/herstel', seat: anna, secretHash });
    const told = await device.told('frame', ({ gone }) => gone !== undefined);
    expect(told.gone).toEqual([`seat:${anna}`]);
    expect(await device.playAs(anna, word('x'))).toMatchObject({ refusal: 'niet-aan-deze-tafel' });
    // and Anna plays on a phone of her own, with her own secret only
    const seat = { ...table.seated, seat: anna };
    const mine = await Guest.enter(house, await comeBack(house, seat, 'a'.repeat(32)));
    expect(await mine.play(word('zelf'))).toHaveProperty('seq');
  });

  test('sheets are kept per name, come along with who comes, and are sent to nobody else', async () => {
    const step = (await state()).all.workshop?.plan.find(({ kind }) => kind === 'vragenlijst')?.id ?? '';
    expect(await device.writeAs(anna, step, answer)).not.toHaveProperty('refusal');
    const kept = await house.journal.sheets(made.seated.workshop);
    expect(kept).toEqual([{ seat: anna, step, sheet: answer }]);
    const again = await Guest.enter(house, await comeBack(house, table.seated, table.secret));
    const { sheets } = await again.told('welcome');
    expect(sheets).toEqual({ [anna]: { [step]: answer }, [bo]: {}, [table.seated.seat]: {} });
    const alone = await Guest.enter(house, phone.seated);
    expect((await alone.told('welcome')).sheets).toEqual({ [phone.seated.seat]: {} });
    await again.play({ type: 'tafel/erbij', name: 'Dirk', organisation: '' });
    const frame = await again.told('frame', (said) => said.sheets !== undefined);
    expect(Object.keys(frame.sheets ?? {})).toEqual([
      peopleAt((await state()).all, table.seated.seat).at(-1),
    ]);
  });

  test('a table may do as much as its names together, and saying another name gives no more', async () => {
    const many = WIRE_LIMITS.burst + 5;
    const tries = async (as: string) =>
      (await Promise.all(Array.from({ length: many }, () => device.playAs(as, word('x'))))).filter(
        (said) => 'refusal' in said && said.refusal === 'te-snel',
      ).length;
    expect(await tries(anna)).toBe(5);
    expect(await tries(bo)).toBe(5);
    expect(await tries('iemand')).toBe(5);
    expect(await tries('iemand-anders')).toBe(many);
  });
});

describe('TAFEL-2: lines', () => {
  test('its people come and go with the device', async () => {
    expect((await state()).all.people[anna]?.online).toBe(true);
    await device.room.leave(true);
    await lead.told('frame', ({ parts }) => JSON.stringify(parts).includes(`"${bo}","online":false`));
    const { people } = (await state()).all;
    expect([people[anna]?.online, people[bo]?.online, people[table.seated.seat]?.online]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('TAFEL-8: taking somebody out, or the device', () => {
  const erase = (seat: string, secret: string) =>
    post(house, '/api/wis', { workshop: made.seated.workshop, seat, secret });

  test('a name at the table is erased with the secret of its device, and only there', async () => {
    await device.playAs(anna, word('zeldzaam'));
    expect(refusalIn((await erase(anna, phone.secret)).body)).toBe('geheim-klopt-niet');
    expect(refusalIn((await erase(phone.seated.seat, table.secret)).body)).toBe('geheim-klopt-niet');
    expect(refusalIn((await erase(table.seated.seat, table.secret)).body)).toBe('niet-jouw-rol');
    expect(await erase(anna, table.secret)).toMatchObject({ status: 200, body: { erased: true } });
    expect(JSON.stringify(await house.journal.read(made.seated.workshop))).not.toMatch(/"Anna"|zeldzaam/);
    expect(await device.left).toBe(CLOSE.rejoin);
    const again = await Guest.enter(house, await comeBack(house, table.seated, table.secret));
    expect(await again.playAs(bo, word('moe'))).toHaveProperty('seq');
  });

  test('a device that is taken away is out at once, and its names stay without one', async () => {
    await lead.play({ type: 'regie/verwijder', seat: table.seated.seat });
    expect(await device.left).toBe(CLOSE.removed);
    const { people } = (await state()).all;
    expect(people[anna]).toMatchObject({ gone: false, online: false });
    expect(people[anna]?.table).toBeUndefined();
  });

  test('the harvest of a name is for the secret of its device', async () => {
    const get = async (seat: string, secret: string) =>
      (
        await fetch(`${house.base}/api/oogst/${made.seated.workshop}/mijn.md`, {
          headers: { authorization: `Bearer ${seat}:${secret}` },
        })
      ).status;
    expect(await get(anna, table.secret)).toBe(200);
    expect(await get(anna, phone.secret)).toBe(403);
    expect(await get(phone.seated.seat, table.secret)).toBe(403);
  });
});

function channelsIn(guest: Guest): Record<string, unknown> {
  const welcome = guest.heard.find((one) => one.name === 'welcome');
  return welcome?.name === 'welcome' && welcome.said.kind === 'views'
    ? Object.fromEntries(welcome.said.views)
    : {};
}

describe('presence', () => {
  test('what a team-mate does on a phone reaches the device that others of the team play on, once', async () => {
    const cas = await Guest.enter(house, phone.seated);
    for (let { step } = (await state()).all.clock; step !== 'opgave';) {
      await lead.play({ type: 'regie/volgende', from: step, direct: true });
      ({ step } = (await state()).all.clock);
    }
    const writing = { step: 'opgave', pointer: null, drags: null, writes: true };
    cas.room.send('presence', writing);
    expect(await device.told('presence')).toEqual({ seat: phone.seated.seat, ...writing });
    const text = hex();
    await lead.play({ type: 'regie/bericht', text });
    await device.told('frame', (frame) => JSON.stringify(frame).includes(text));
    expect(device.heard.filter(({ name }) => name === 'presence')).toHaveLength(1);
  });
});
