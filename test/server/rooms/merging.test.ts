import { afterEach, beforeEach, expect, test } from 'vitest';
import { teamChannel } from '../../../shared/workshop/channel.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { Guest, hex, joinBy, makeWorkshop, openHouse, type House, type Made } from '../house.ts';

const step = 'wicked';
let house: House;
let made: Made;

beforeEach(async () => {
  house = await openHouse();
  made = await makeWorkshop(house);
});
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

const state = async () => {
  const found = await house.server.reception.state(made.seated.workshop);
  if (!found) throw new Error('no workshop');
  return found;
};
const must = async (guest: Guest, command: Command): Promise<void> =>
  expect(await guest.play(command), command.type).toHaveProperty('seq');

test('MIX-7 what was written in the minute of one team goes from the store and from the page of who goes over', async () => {
  const lead = await Guest.enter(house, made.seated);
  const guests = new Map<string, Guest>();
  for (const name of ['An', 'Bea', 'Cas', 'Dirk', 'Eva', 'Fien', 'Gijs', 'Hanna']) {
    const { seated } = await joinBy(house, made.code, name);
    guests.set(seated.seat, await Guest.enter(house, seated));
  }
  const as = (seat = ''): Guest => {
    const guest = guests.get(seat);
    if (!guest) throw new Error(`nobody at ${seat}`);
    return guest;
  };
  const next = async (to: string): Promise<void> => {
    for (let at = (await state()).all.clock.step; at !== to; at = (await state()).all.clock.step)
      await must(lead, { type: 'regie/volgende', from: at, direct: true });
  };
  await next('mix');
  await must(lead, { type: 'mix/voorstel', step: 'mix', size: 4, count: 2 });
  await lead.told('frame', ({ parts }) => JSON.stringify(parts).includes('"mix/voorgesteld"'));
  await must(lead, { type: 'mix/bevestig', step: 'mix' });
  await next(step);
  const [from, into] = (await state()).all.teams;
  if (!from || !into) throw new Error('no teams');
  for (const { id, members } of [from, into]) {
    for (const seat of members) await must(as(seat), { type: 'kaart/gelezen', step });
    for (let turn = 0; turn < members.length; turn += 1) {
      const seat = (await state())[teamChannel(id)]?.kaartronde[step]?.turn?.seat;
      await must(as(seat), { type: 'kaart/pas', step });
    }
    await must(as(members[0]), { type: 'minuut/begin', step });
  }
  const [mover = '', , ...away] = from.members;
  const keep = (seat: string, ongezegd: string, team?: string) => {
    as(seat).room.send('sheet', { id: hex(), step, sheet: { ongezegd }, ...(team ? { team } : {}) });
  };
  keep(mover, 'van het eerste team');
  await as(mover).told('kept');
  expect(JSON.stringify(await house.journal.sheets(made.seated.workshop))).toContain('van het eerste team');

  for (const seat of away) {
    void as(seat).room.leave();
    await as(seat).left;
  }
  await lead.told('frame', ({ parts }) => JSON.stringify(parts).includes('"team/klein"'));
  house.clock.advance(300_000);
  await lead.told('frame', ({ parts }) => JSON.stringify(parts).includes(`"into":"${into.id}"`));
  await must(lead, { type: 'team/voeg-samen', team: from.id, into: into.id });
  const frame = await as(mover).told('frame', ({ gone = [] }) => gone.includes(teamChannel(from.id)));
  expect(frame.sheets).toEqual({ [mover]: {} });
  expect(await house.journal.sheets(made.seated.workshop)).toEqual([]);

  // what was on its way from the first team is not taken, what is written here is
  keep(mover, 'van het eerste team', from.id);
  expect(await as(mover).told('refused')).toMatchObject({ refusal: 'ander-team' });
  keep(mover, 'van hier', into.id);
  for (const seat of [...into.members, ...from.members.slice(0, 2)])
    await must(as(seat), { type: 'minuut/klaar', step });
  expect((await state())[teamChannel(into.id)]?.kaartronde[step]?.minuut?.texts).toEqual(['van hier']);
});
