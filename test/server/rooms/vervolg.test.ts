import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLOSE } from '../../../shared/wire.ts';
import { comeBack, Guest, hex, joinBy, makeWorkshop, openHouse, post, refusalIn } from '../house.ts';
import type { House, Made } from '../house.ts';

const DAY = 86_400_000;
const NAMES = ['Anna', 'Bo2', 'Cas', 'Dirk', 'Eva', 'Fien'];
let house: House;
let made: Made;
let lead: Guest;
let guests: { name: string; secret: string; seated: Made['seated']; guest: Guest }[];

beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
  lead = await Guest.enter(house, made.seated);
  guests = [];
  for (const name of NAMES) {
    const joined = await joinBy(house, made.code, name);
    guests.push({ name, ...joined, guest: await Guest.enter(house, joined.seated) });
  }
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

const workshop = (): string => made.seated.workshop;
const state = async () => house.server.reception.state(workshop());
const goOn = (over: object = {}) =>
  post(house, '/api/vervolg', {
    workshop: workshop(),
    seat: made.seated.seat,
    secret: made.secret,
    format: 'vervolg-60',
    ...over,
  });

/** The teams are made and the workshop is over. */
async function playedOut(): Promise<void> {
  for (;;) {
    const { clock, workshop: at } = (await state())?.all ?? {};
    if (at?.plan.find(({ id }) => id === clock?.step)?.kind === 'opgave') break;
    const answer = await lead.play({ type: 'regie/volgende', from: clock?.step ?? '', direct: true });
    expect(answer).toHaveProperty('seq');
  }
  expect((await state())?.all.teams.length).toBeGreaterThan(0);
  await over();
}

async function over(): Promise<void> {
  const step = (await state())?.all.clock.step ?? '';
  expect(await lead.play({ type: 'regie/einde', from: step })).toHaveProperty('seq');
}

test('VERV-1: nobody but a facilitator, with their own secret, of a workshop that has ended, with a werkvorm made for it', async () => {
  expect(refusalIn((await goOn()).body)).toBe('nog-bezig');
  await playedOut();
  const [anna] = guests;
  expect(refusalIn((await goOn({ seat: anna?.seated.seat, secret: anna?.secret })).body)).toBe(
    'niet-jouw-rol',
  );
  expect(refusalIn((await goOn({ secret: hex() })).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await goOn({ workshop: 'nergens' })).body)).toBe('onbekende-zitplaats');
  for (const format of ['kennismaken', 'bestaat-niet'])
    expect(refusalIn((await goOn({ format })).body)).toBe('werkvorm-onbekend');
  expect(refusalIn((await goOn({ meer: 1 })).body)).toBe('vorm');
  expect((await state())?.all.ended).not.toBeNull();
  expect(lead.room.connection.isOpen).toBe(true);
});

test('VERV-1: without teams there is nothing to go on with', async () => {
  await over();
  expect(refusalIn((await goOn()).body)).toBe('nog-geen-teams');
});

test('nobody begins a workshop with a werkvorm for a next meeting', async () => {
  const ask = { id: hex(), secret: hex(), format: 'vervolg-60', title: 'x', lang: 'nl', name: 'x' };
  expect(refusalIn((await post(house, '/api/workshops', ask)).body)).toBe('werkvorm-onbekend');
});

test('VERV-1, VERV-4: everybody comes in again with the new content, newcomers by the old code; kept from now', async () => {
  await playedOut();
  const teams = (await state())?.all.teams;
  house.clock.advance(20 * DAY);
  expect(await goOn()).toMatchObject({ status: 200, body: { begun: true } });
  expect(await Promise.all([lead.left, ...guests.map(({ guest }) => guest.left)])).toEqual(
    Array(NAMES.length + 1).fill(CLOSE.rejoin),
  );
  const again = await comeBack(house, made.seated, made.secret);
  expect(again.content).not.toBe(made.seated.content);
  const content = await house.journal.content(again.content);
  expect(content?.format.id).toBe('vervolg-60');
  const all = (await state())?.all;
  expect(all).toMatchObject({ ended: null, followUp: { number: 2 }, clock: { step: 'check-in-2' } });
  expect(all?.teams).toEqual(teams);
  const [anna] = guests;
  if (!anna) throw new Error('nobody');
  const back = await Guest.enter(house, await comeBack(house, anna.seated, anna.secret));
  expect(await back.play({ type: 'checkin/woord', step: 'check-in-2', word: 'terug' })).toHaveProperty('seq');
  await joinBy(house, made.code, 'Laat');
  // asked once more, as when the answer was lost
  expect(refusalIn((await goOn()).body)).toBe('nog-bezig');
  // thirty days from the second meeting, not from the first
  house.clock.advance(29 * DAY);
  expect(await house.journal.expire(house.clock.now() - 30 * DAY)).toEqual([]);
  house.clock.advance(2 * DAY);
  expect(await house.journal.expire(house.clock.now() - 30 * DAY)).toEqual([workshop()]);
});

test('a store that fails leaves the workshop as it was; asked again it goes on', async () => {
  await playedOut();
  const renew = house.journal.renew.bind(house.journal);
  house.journal.renew = async () => {
    house.journal.renew = renew;
    throw new Error('the disk is full');
  };
  expect(refusalIn((await goOn()).body)).toBe('bezig');
  expect((await state())?.all.ended).not.toBeNull();
  expect((await house.journal.contentOf(workshop()))?.hash).toBe(made.seated.content);
  expect(await goOn()).toMatchObject({ body: { begun: true } });
  expect((await state())?.all.ended).toBeNull();
});
