import { afterEach, expect, test } from 'vitest';
import { comeBack, Guest, makeWorkshop, openHouse, type House } from '../house.ts';

let house: House;
afterEach(async () => {
  await house.server.close();
});

/** Goes on until a step of the teams is on, announces the one after it, and tells when that comes. */
async function announce(bo: Guest, workshop: string): Promise<{ from: string; at: number }> {
  for (;;) {
    const all = (await house.server.reception.state(workshop))?.all;
    if (!all) throw new Error('no workshop');
    const from = all.clock.step;
    if (all.notice) return { from, at: all.notice.at };
    expect(await bo.play({ type: 'regie/volgende', from, direct: false })).toHaveProperty('seq');
  }
}

/** Waits until a step has begun at this moment or later, as a client hears it. */
const begun = (guest: Guest, at: number) =>
  guest.told('frame', ({ parts }) =>
    parts.some(([, list]) => list.some((part) => part.type === 'stap/begonnen' && part.clock.since >= at)),
  );

test('an announced step begins at its moment, of itself', async () => {
  house = await openHouse();
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const { from, at } = await announce(bo, made.seated.workshop);
  house.clock.advance(at - house.clock.now() - 1);
  expect((await house.server.reception.state(made.seated.workshop))?.all.clock.step).toBe(from);
  house.clock.advance(1);
  await begun(bo, at);
  expect((await house.server.reception.state(made.seated.workshop))?.all.clock.step).not.toBe(from);
});

test('a deadline that passed while the server was away comes true when the workshop is restored', async () => {
  house = await openHouse();
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const { from, at } = await announce(bo, made.seated.workshop);
  await house.server.close();
  house.clock.advance(at - house.clock.now() + 1000);
  house = await openHouse({ journal: house.journal, clock: house.clock });
  const back = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
  house.clock.advance(0);
  await expect
    .poll(async () => (await house.server.reception.state(made.seated.workshop))?.all.clock.step)
    .not.toBe(from);
  await back.told('frame');
});

test('after a restart nobody is online but who came back', async () => {
  house = await openHouse();
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  await bo.told('frame', ({ parts }) => JSON.stringify(parts).includes('"online":true'));
  // the log as it stands when the power goes: somebody is online in it
  const { journal, clock } = house;
  expect(
    (await house.server.reception.state(made.seated.workshop))?.all.people[made.seated.seat]?.online,
  ).toBe(true);
  await house.server.close();
  house = await openHouse({ journal, clock });
  const seated = await comeBack(house, made.seated, made.secret);
  expect(
    (await house.server.reception.state(made.seated.workshop))?.all.people[made.seated.seat]?.online,
  ).toBe(false);
  const back = await Guest.enter(house, seated);
  await back.told('frame', ({ parts }) => JSON.stringify(parts).includes('"online":true'));
});
