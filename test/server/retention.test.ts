import { afterEach, expect, test } from 'vitest';
import { CLOSE } from '../../shared/wire.ts';
import { Guest, makeWorkshop, openHouse, post, refusalIn, type House } from './house.ts';

let house: House;
afterEach(async () => {
  await house.server.close();
});

const DAY = 86_400_000;

test('a workshop is gone after its days, at the hourly sweep, and who is in it is sent away', async () => {
  house = await openHouse({ env: { RETENTION_DAYS: '2' } });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  house.clock.advance(2 * DAY - 1);
  expect(await house.journal.exists(made.seated.workshop)).toBe(true);
  const young = await makeWorkshop(house);
  await expect
    .poll(() => {
      house.clock.advance(3_600_000);
      return house.journal.exists(made.seated.workshop);
    })
    .toBe(false);
  expect(await bo.left).toBe(CLOSE.rejoin);
  expect(await house.journal.exists(young.seated.workshop)).toBe(true);
  const { workshop, seat } = made.seated;
  const back = await post(house, '/api/join', { as: 'back', workshop, seat, secret: made.secret });
  expect([back.status, refusalIn(back.body)]).toEqual([404, 'onbekende-zitplaats']);
});

test('a server that was off for long deletes at its start', async () => {
  house = await openHouse();
  const made = await makeWorkshop(house);
  await house.server.close();
  house.clock.advance(31 * DAY);
  house = await openHouse({ journal: house.journal, clock: house.clock });
  expect(await house.journal.exists(made.seated.workshop)).toBe(false);
});
