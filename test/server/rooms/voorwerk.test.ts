import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { portions } from '../../../client/screens/regie/voorwerk/portions.ts';
import { WIRE_LIMITS, type Seated } from '../../../shared/wire.ts';
import { invitedSeat } from '../../../shared/workshop/voorwerk/seat.ts';
import {
  comeBack,
  Guest,
  hex,
  joinBy,
  library,
  makeWorkshop,
  openHouse,
  post,
  refusalIn,
  type House,
  type Made,
} from '../house.ts';

let house: House;
let made: Made;
let lead: Guest;

beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
  lead = await Guest.enter(house, made.seated);
  expect(await lead.play({ type: 'voorwerk/open' })).toHaveProperty('seq');
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

const sha = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const workshop = (): string => made.seated.workshop;
const log = async (): Promise<string> => JSON.stringify(await house.journal.read(workshop()));

interface Link {
  workshop: string;
  seat: string;
  secret: string;
}

async function invite(name: string, organisation = ''): Promise<Link> {
  const secret = hex();
  const secretHash = sha(secret);
  const answer = await lead.play({
    type: 'voorwerk/nodig-uit',
    people: [{ name, organisation, secretHash }],
  });
  expect(answer).toHaveProperty('seq');
  return { workshop: workshop(), seat: invitedSeat(secretHash), secret };
}

const look = (link: Link) => post(house, '/api/uitnodiging', link);
const come = (link: Link, name: string, organisation = '') =>
  post(house, '/api/join', { as: 'personal', ...link, name, organisation });

test('VOOR-3 a link shows whose it is, brings them in as that seat, and back on another device, with the answers given', async () => {
  const link = await invite('Ana Viser', 'Gemeente Veere');
  expect((await look(link)).body).toEqual({
    title: 'Proef',
    retentionDays: 30,
    name: 'Ana Viser',
    organisation: 'Gemeente Veere',
    came: false,
  });
  const { status, body } = await come(link, 'Anna Visser', 'Gemeente Veere');
  expect([status, body]).toMatchObject([200, { seat: link.seat, role: 'deelnemer', workshop: workshop() }]);
  const phone = await Guest.enter(house, body as Seated);
  const [first = ''] = [...library.questionnaires.values()].flatMap(statementsOf).map(({ id }) => id);
  phone.room.send('sheet', { id: hex(), step: 'vragenlijst', sheet: { [first]: 4 } });
  await phone.told('kept');

  expect((await look(link)).body).toMatchObject({ name: 'Anna Visser', came: true });
  const laptop = await Guest.enter(house, await comeBack(house, body as Seated, link.secret));
  const welcome = await laptop.told('welcome');
  expect(welcome.sheets).toEqual({ [link.seat]: { vragenlijst: { [first]: 4 } } });
  // coming in once more by the link, under whatever name, changes nothing
  expect((await come(link, 'Iemand anders')).status).toBe(200);
  const state = await house.server.reception.state(workshop());
  expect(state?.all.people[link.seat]?.name?.value).toBe('Anna Visser');
  expect(JSON.stringify(await house.journal.read(workshop()))).not.toContain(link.secret);
});

test('VOOR-2 who is expected is told to facilitators only', async () => {
  const an = await joinBy(house, made.code, 'Annemijn');
  const guest = await Guest.enter(house, an.seated);
  await invite('Geheimzinnige Gast', 'Verborgen Dienst');
  expect(await guest.play({ type: 'hand/steek', up: true })).toHaveProperty('seq');
  expect(JSON.stringify(guest.heard)).not.toMatch(/Geheimzinnige|Verborgen/);
  expect(JSON.stringify(lead.heard)).toMatch(/Geheimzinnige.*Verborgen/);
});

test('VOOR-4 the code works beside it; a wrong secret does not', async () => {
  const link = await invite('Anna');
  expect((await joinBy(house, made.code, 'Anna')).seated.seat).not.toBe(link.seat);
  expect(refusalIn((await come(link, 'Anna')).body)).toBe('naam-bezet');
  const stranger = { ...link, secret: hex() };
  expect(refusalIn((await look(stranger)).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await come(stranger, 'Anna B')).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await look({ ...link, seat: '__proto__' })).body)).toBe('onbekende-zitplaats');
  expect(refusalIn((await look({ ...link, workshop: 'nergens' })).body)).toBe('onbekende-zitplaats');
  expect(refusalIn((await post(house, '/api/uitnodiging', { seat: link.seat })).body)).toBe('vorm');
});

test('VOOR-6 a link that was made again, or withdrawn, leads nowhere any more', async () => {
  const link = await invite('Anna');
  const fresh = hex();
  const links = [{ seat: link.seat, secretHash: sha(fresh) }];
  expect(await lead.play({ type: 'voorwerk/nieuwe-links', links })).toHaveProperty('seq');
  expect(refusalIn((await look(link)).body)).toBe('geheim-klopt-niet');
  expect((await look({ ...link, secret: fresh })).status).toBe(200);
  expect(await lead.play({ type: 'voorwerk/trek-in', seat: link.seat })).toHaveProperty('seq');
  expect(refusalIn((await look({ ...link, secret: fresh })).body)).toBe('uitnodiging-weg');
  expect(refusalIn((await come({ ...link, secret: fresh }, 'Anna')).body)).toBe('uitnodiging-weg');
  // who has an older link, or none, learns nothing of it
  expect(refusalIn((await look(link)).body)).toBe('onbekende-zitplaats');
  expect(refusalIn((await come(link, 'Anna')).body)).toBe('onbekende-zitplaats');
});

const wipe = (link: Link) => post(house, '/api/wis', link);
const wipeByLead = (of: string) =>
  post(house, '/api/wis', { workshop: workshop(), seat: made.seated.seat, secret: made.secret, of });
const expected = async () =>
  Object.keys((await house.server.reception.state(workshop()))?.facilitator.invited ?? {});
/** The server stops and another one starts on the same store. */
async function restart(): Promise<void> {
  await house.server.close();
  house = await openHouse({ journal: house.journal, clock: house.clock });
}

test('VOOR-7 who never came erases themselves by their link, and again: no name of theirs is left, and nobody expects them', async () => {
  const link = await invite('Annemijn', 'Waterschap');
  expect(refusalIn((await wipe({ ...link, secret: hex() })).body)).toBe('geheim-klopt-niet');
  expect(await log()).toMatch(/Annemijn.*Waterschap/);
  expect((await wipe(link)).body).toEqual({ erased: true });
  expect(await log()).not.toMatch(/Annemijn|Waterschap/);
  expect(refusalIn((await look(link)).body)).toBe('uitnodiging-weg');
  expect(await expected()).toEqual([]);
  // whoever did not hear the answer asks again
  expect((await wipe(link)).body).toEqual({ erased: true });
});

test('VOOR-7 who is not expected any more still takes their name out, by the last link they got; or a facilitator does', async () => {
  const an = await invite('Annemijn', 'Waterschap');
  const bas = await invite('Bastiaan');
  const fresh = { ...an, secret: hex() };
  await lead.play({
    type: 'voorwerk/nieuwe-links',
    links: [{ seat: an.seat, secretHash: sha(fresh.secret) }],
  });
  for (const { seat } of [an, bas])
    expect(await lead.play({ type: 'voorwerk/trek-in', seat })).toHaveProperty('seq');
  expect(refusalIn((await wipe(an)).body)).toBe('geheim-klopt-niet');
  expect((await wipe(fresh)).body).toEqual({ erased: true });
  expect(await log()).not.toMatch(/Annemijn|Waterschap/);
  expect(await log()).toContain('Bastiaan');
  await restart();
  expect((await wipeByLead(bas.seat)).body).toEqual({ erased: true });
  expect((await wipeByLead(bas.seat)).body).toEqual({ erased: true });
  expect(await log()).not.toContain('Bastiaan');
});

test('VOOR-7 when the store fails at erasing, nothing changed, and asking again after a restart erases', async () => {
  const link = await invite('Annemijn');
  const erase = house.journal.erase.bind(house.journal);
  house.journal.erase = () => Promise.reject(new Error('schijf vol'));
  expect(refusalIn((await wipe(link)).body)).toBe('bezig');
  expect(refusalIn((await wipeByLead(link.seat)).body)).toBe('bezig');
  house.journal.erase = erase;
  // their link is as good as it was, and the facilitator still sees whom to erase
  expect((await look(link)).body).toMatchObject({ name: 'Annemijn', came: false });
  expect(await expected()).toEqual([link.seat]);
  await restart();
  expect((await wipe(link)).body).toEqual({ erased: true });
  expect(await log()).not.toContain('Annemijn');
});

test('VOOR-7 when the server dies after the erasing and before anything else is written, the next one finishes it', async () => {
  const link = await invite('Annemijn');
  const other = await invite('Bastiaan');
  const erase = house.journal.erase.bind(house.journal);
  const append = house.journal.append.bind(house.journal);
  // the name is gone; from here on this server writes nothing more, and does not say that it was done
  house.journal.erase = async (...about) => {
    await erase(...about);
    house.journal.append = () => Promise.reject(new Error('weg'));
    throw new Error('weg');
  };
  expect(refusalIn((await wipeByLead(link.seat)).body)).toBe('bezig');
  await house.server.close();
  Object.assign(house.journal, { erase, append });
  house = await openHouse({ journal: house.journal, clock: house.clock });
  expect(await log()).not.toContain('Annemijn');
  expect(refusalIn((await look(link)).body)).toBe('uitnodiging-weg');
  expect(await expected()).toEqual([other.seat]);
  expect((await wipeByLead(link.seat)).body).toEqual({ erased: true });
});

test('VOOR-7 a facilitator erases who never came, and nobody else does', async () => {
  const link = await invite('Annemijn');
  const other = await joinBy(house, made.code, 'Bas');
  const by = (seated: Seated, secret: string, of = link.seat) =>
    post(house, '/api/wis', { workshop: workshop(), seat: seated.seat, secret, of });
  expect(refusalIn((await by(other.seated, other.secret)).body)).toBe('niet-jouw-rol');
  expect(refusalIn((await by(made.seated, hex())).body)).toBe('geheim-klopt-niet');
  expect(refusalIn((await by(made.seated, made.secret, other.seated.seat)).body)).toBe('onbekende-zitplaats');
  expect((await by(made.seated, made.secret)).body).toEqual({ erased: true });
  expect(await log()).not.toContain('Annemijn');
  expect(await log()).toContain('Bas');
});

test('VOOR-2 a workshop of five hundred takes five hundred invitations, in messages that fit, and refuses the next by the limit', async () => {
  await house.server.close();
  house = await openHouse({ env: { MAX_PEOPLE: '500' } });
  made = await makeWorkshop(house);
  lead = await Guest.enter(house, made.seated);
  await lead.play({ type: 'voorwerk/open' });
  const people = (from: number, count: number) =>
    Array.from({ length: count }, (_none, at) => ({
      name: `Deelnemer ${from + at}`,
      organisation: 'Waterschap Scheldestromen',
      secretHash: sha(String(from + at)),
    }));
  for (const portion of portions(people(0, 500), 100, WIRE_LIMITS.body - 2_048))
    expect(await lead.play({ type: 'voorwerk/nodig-uit', people: portion })).toHaveProperty('seq');
  expect(await lead.play({ type: 'voorwerk/nodig-uit', people: people(500, 1) })).toMatchObject({
    refusal: 'workshop-vol',
    limit: 500,
  });
  const state = await house.server.reception.state(workshop());
  expect(Object.keys(state?.facilitator.invited ?? {})).toHaveLength(500);
});
