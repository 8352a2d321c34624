import { afterEach, beforeEach, expect, test } from 'vitest';
import { seatChannel, teamChannel } from '../../../shared/workshop/channel.ts';
import type { Water } from '../../../shared/decks/content.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { State } from '../../../shared/workshop/state.ts';
import { SPOTLIGHT_TIMES } from '../../../shared/workshop/spotlight.ts';
import type { Seated } from '../../../shared/wire.ts';
import { Guest, hex, joinBy, makeWorkshop, openHouse, post, type House, type Made } from '../house.ts';

let house: House;
let made: Made;
let lead: Guest;
let screen: Guest;
const team = new Map<string, Guest>();
const STEP = 'wicked';
const TEAM = 't1';

/** Three people at a card round with one card in Mist and one in Onderstroom, a facilitator and a plenary screen. */
beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
  lead = await Guest.enter(house, made.seated);
  const invite = (await state()).facilitator.invites?.plenair;
  const asked = { as: 'invited', workshop: made.seated.workshop, role: 'plenair', invite, secret: hex() };
  const { body } = await post(house, '/api/join', { ...asked, name: '' });
  screen = await Guest.enter(house, body as Seated);
  team.clear();
  for (const name of ['An', 'Bas', 'Cem']) {
    const { seated } = await joinBy(house, made.code, name);
    team.set(seated.seat, await Guest.enter(house, seated));
  }
  for (let { step } = (await state()).all.clock; step !== STEP;) {
    await must(lead, { type: 'regie/volgende', from: step, direct: true });
    ({ step } = (await state()).all.clock);
  }
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

async function must(guest: Guest, command: Command): Promise<void> {
  expect(await guest.play(command)).toHaveProperty('seq');
}

/** Whoever has the turn lays a card there. Gives its id. */
async function lay(water: Water): Promise<string> {
  const now = await state();
  const seat = now[teamChannel(TEAM)]?.kaartronde[STEP]?.turn?.seat ?? '';
  const card = now[seatChannel(seat)]?.kaartronde[STEP]?.hand[0] ?? '';
  const guest = team.get(seat);
  if (!guest) throw new Error('nobody has the turn');
  await must(guest, { type: 'kaart/leg', step: STEP, card, water });
  await must(guest, { type: 'kaart/klaar', step: STEP });
  return card;
}

async function deal(): Promise<{ open: string; under: string; last: string }> {
  for (const guest of team.values()) await must(guest, { type: 'kaart/gelezen', step: STEP });
  return { open: await lay('mist'), under: await lay('onderstroom'), last: await lay('tegenwind') };
}

const bytes = (guest: Guest): string => JSON.stringify(guest.heard);

test('REGIE-4 what a facilitator hears while looking along, is the glimpse and no more', async () => {
  const { open, under, last } = await deal();
  expect(bytes(lead)).not.toMatch(new RegExp(`${open}|${under}|${last}`));
  await must(lead, { type: 'regie/kijk-mee', team: TEAM });
  const shown = (text: string) => (frame: { views?: [string, unknown][] }) =>
    frame.views?.some(
      ([channel, view]) => channel === `blik:${TEAM}` && JSON.stringify(view).includes(text),
    ) ?? false;
  await lead.told('frame', shown(open));
  for (const guest of team.values())
    await guest.told('frame', ({ parts }) =>
      parts.some(([, list]) => list.some(({ type }) => type === 'kijk/begonnen')),
    );
  // a card that moves is seen to move, one that goes under is gone
  const layer = (await state())[teamChannel(TEAM)]?.kaartronde[STEP]?.cards.find(({ card }) => card === last);
  const mover = team.get(layer?.by ?? '');
  if (!mover) throw new Error('nobody laid it');
  await must(mover, { type: 'kaart/verplaats', step: STEP, card: last, water: 'meewind' });
  await lead.told('frame', shown(`"meewind":["${last}"]`));
  await must(mover, { type: 'kaart/verplaats', step: STEP, card: last, water: 'onderstroom' });
  await lead.told('frame', shown('"meewind":[],"tegenwind":[]'));
  // an act that shows nothing else outside sends no glimpse
  const before = lead.heard.length;
  await must(mover, { type: 'kaart/inzicht', step: STEP, card: last, text: 'Dit blijft hier' });
  await must(lead, { type: 'regie/bericht', text: 'Klaar' });
  const later = lead.heard
    .slice(before)
    .flatMap((one) => (one.name === 'frame' ? (one.said.views ?? []) : []));
  expect(later).toEqual([]);
  expect(bytes(lead)).not.toMatch(new RegExp(`${under}|Dit blijft hier`));
  expect(bytes(screen)).not.toMatch(new RegExp(`${open}|${under}|${last}`));

  await must(lead, { type: 'regie/kijk-mee', team: null });
  await lead.told('frame', ({ gone }) => gone?.some((channel) => channel === `blik:${TEAM}`) ?? false);
  const heard = lead.heard.length;
  await must(mover, { type: 'kaart/verplaats', step: STEP, card: last, water: 'mist' });
  await must(lead, { type: 'regie/bericht', text: 'Nog iets' });
  expect(JSON.stringify(lead.heard.slice(heard))).not.toContain(last);
});

test('REGIE-5 the plenary screen hears of a card when its team was asked and nobody said no, and of that card only', async () => {
  const { open, under, last } = await deal();
  await must(lead, { type: 'regie/kijk-mee', team: TEAM });
  await must(lead, { type: 'regie/spotlight', card: open });
  const [someone] = team.values();
  if (!someone) throw new Error('nobody');
  await someone.told('frame', ({ parts }) =>
    parts.some(([, list]) => list.some(({ type }) => type === 'spotlight/gevraagd')),
  );
  await must(someone, { type: 'spotlight/liever-niet' });
  house.clock.advance(SPOTLIGHT_TIMES.ask);
  await lead.told('frame', ({ parts }) =>
    parts.some(
      ([channel, list]) => channel === 'facilitator' && list.some(({ type }) => type === 'spotlight/niet'),
    ),
  );
  expect(bytes(screen)).not.toContain(open);

  await must(lead, { type: 'regie/spotlight', card: open });
  house.clock.advance(SPOTLIGHT_TIMES.ask);
  await screen.told(
    'frame',
    ({ views }) => views?.some(([channel, view]) => channel === 'spotlight' && view !== null) ?? false,
  );
  expect(bytes(screen)).toContain(open);
  expect(bytes(screen)).not.toMatch(new RegExp(`${under}|${last}`));
  await must(lead, { type: 'regie/spotlight-weg' });
  await screen.told('frame', ({ gone }) => gone?.includes('spotlight') ?? false);
});
