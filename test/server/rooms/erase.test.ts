import { afterEach, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { CLOSE, type Welcome } from '../../../shared/wire.ts';
import { comeBack, Guest, hex, joinBy, library, makeWorkshop, openHouse, post, refusalIn } from '../house.ts';
import type { House, Made } from '../house.ts';

let house: House;
let made: Made;
let an: Awaited<ReturnType<typeof joinBy>>;
let guest: Guest;
const WORD = 'zeldzaamwoord';

beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
  an = await joinBy(house, made.code, 'Annemijn');
  guest = await Guest.enter(house, an.seated);
  expect(await guest.play({ type: 'checkin/woord', step: 'check-in', word: WORD })).toHaveProperty('seq');
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

const erase = (secret = an.secret, seat = an.seated.seat) =>
  post(house, '/api/wis', { workshop: made.seated.workshop, seat, secret });
const log = async (): Promise<string> => JSON.stringify(await house.journal.read(made.seated.workshop));
const state = async () => house.server.reception.state(made.seated.workshop);

async function welcomeOf(one: Guest): Promise<Welcome> {
  return one.told('welcome');
}

test('takes name and texts out of the log, the sheets and the room that is live; the seat and what others wrote stay', async () => {
  const lead = await Guest.enter(house, made.seated);
  await lead.play({ type: 'regie/bericht', text: 'Dit blijft staan' });
  await house.journal.write(made.seated.workshop, an.seated.seat, 'vragenlijst', { s1: 5 });
  expect(await log()).toMatch(/Annemijn.*zeldzaamwoord/);

  expect(await erase()).toMatchObject({ status: 200, body: { erased: true } });
  expect(await log()).not.toMatch(/Annemijn|zeldzaamwoord/);
  expect(await log()).toContain('Dit blijft staan');
  expect(await house.journal.sheets(made.seated.workshop)).toEqual([]);
  // everybody is sent to a room that never knew it
  expect(await Promise.all([guest.left, lead.left])).toEqual([CLOSE.rejoin, CLOSE.rejoin]);
  expect(JSON.stringify(await state())).not.toMatch(/Annemijn|zeldzaamwoord/);

  const back = await Guest.enter(house, await comeBack(house, made.seated, made.secret), {
    generation: 0,
    seq: (await house.journal.read(made.seated.workshop)).length,
    channels: ['all', 'plenary', 'facilitator', `seat:${made.seated.seat}`],
  });
  const welcome = await welcomeOf(back);
  expect(welcome.kind).toBe('views');
  expect(JSON.stringify(welcome)).not.toMatch(/Annemijn|zeldzaamwoord/);
  // the seat is still a seat, and what is done in it after that is kept
  const again = await Guest.enter(house, await comeBack(house, an.seated, an.secret));
  expect(await again.play({ type: 'hand/steek', up: true })).toHaveProperty('seq');
});

test('waits for what is on its way to the store: nothing of this person comes in after it', async () => {
  const { workshop, seat } = an.seated;
  const [statement] = [...library.questionnaires.values()].flatMap(statementsOf);
  const write = house.journal.write.bind(house.journal);
  const slow = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  house.journal.write = async (...about) => {
    begun.resolve();
    await slow.promise;
    await write(...about);
  };
  guest.room.send('sheet', { id: hex(), step: 'vragenlijst', sheet: { [statement?.id ?? '']: 4 } });
  await begun.promise;
  let done = false;
  const erased = erase().finally(() => (done = true));
  // what is given from here on is not answered here, and cannot come after the erasing either
  const word = guest.play({ type: 'checkin/woord', step: 'check-in', word: 'onderweg' });
  await Promise.race([word, house.journal.exists(workshop)]);
  expect(done).toBe(false);
  slow.resolve();
  expect((await erased).status).toBe(200);
  expect((await house.journal.sheets(workshop)).filter((kept) => kept.seat === seat)).toEqual([]);
  expect(await log()).not.toMatch(/onderweg|Annemijn/);
});

test('of a workshop that nobody has open, and twice, gives the same', async () => {
  void guest.room.leave();
  await guest.left;
  expect((await erase()).body).toEqual({ erased: true });
  expect((await erase()).body).toEqual({ erased: true });
  expect(await log()).not.toMatch(/Annemijn|zeldzaamwoord/);
  // what comes in now is let in: nothing hangs on the erased room
  expect((await joinBy(house, made.code, 'Annemijn')).seated.workshop).toBe(made.seated.workshop);
});

test('only with the secret of that seat', async () => {
  expect(refusalIn((await erase(hex())).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await erase(made.secret)).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await erase(an.secret, 'niemand')).body)).toBe('onbekende-zitplaats');
  expect(refusalIn((await post(house, '/api/wis', { seat: an.seated.seat })).body)).toBe('vorm');
  const nowhere = { workshop: 'nergens', seat: an.seated.seat, secret: an.secret };
  expect(refusalIn((await post(house, '/api/wis', nowhere)).body)).toBe('onbekende-zitplaats');
  expect(await log()).toContain(WORD);
  // and nobody was sent away for it
  expect(await guest.play({ type: 'hand/steek', up: true })).toHaveProperty('seq');
});

test('two people at once are both erased', async () => {
  const bas = await joinBy(house, made.code, 'Bastiaan');
  const both = await Promise.all([erase(), erase(bas.secret, bas.seated.seat)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await log()).not.toMatch(/Annemijn|Bastiaan/);
});

test('not again and again: everybody else has to come in anew each time', async () => {
  for (let i = 0; i < 3; i += 1) expect((await erase()).status).toBe(200);
  const { status, body } = await erase();
  expect([status, refusalIn(body)]).toEqual([429, 'te-veel-pogingen']);
  house.clock.advance(60_000);
  expect((await erase()).status).toBe(200);
});

test('when the store fails nothing changes, and the workshop goes on', async () => {
  const failing = house.journal.erase.bind(house.journal);
  house.journal.erase = () => Promise.reject(new Error('schijf vol'));
  expect(refusalIn((await erase()).body)).toBe('bezig');
  house.journal.erase = failing;
  expect(await log()).toContain(WORD);
  const again = await Guest.enter(house, await comeBack(house, an.seated, an.secret));
  expect(await again.play({ type: 'hand/steek', up: true })).toHaveProperty('seq');
  expect((await erase()).status).toBe(200);
});
