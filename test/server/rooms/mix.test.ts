import { afterEach, describe, expect, test } from 'vitest';
import { MixThread, type Mixer } from '../../../server/mix/mixer.ts';
import { runMix, type MixOutcome, type MixTask } from '../../../shared/mix/task.ts';
import type { State } from '../../../shared/workshop/state.ts';
import {
  comeBack,
  Guest,
  joinBy,
  makeWorkshop,
  openHouse,
  TestClock,
  type House,
  type Made,
} from '../house.ts';

let house: House;
afterEach(async () => {
  await house.server.close();
  await house.journal.close();
});

/** A mixer of which each mix waits until the test lets it go. */
class HeldMixer implements Mixer {
  readonly asked: { task: MixTask; done: (outcome: MixOutcome) => void; fail: (error: unknown) => void }[] =
    [];

  warm(): void {}

  mix(task: MixTask): Promise<MixOutcome> {
    return new Promise((done, fail) => this.asked.push({ task, done, fail }));
  }

  close(): Promise<void> {
    for (const { fail } of this.asked) fail(new Error('closed'));
    return Promise.resolve();
  }

  letGo(index: number): void {
    const one = this.asked[index];
    one?.done(runMix(one.task));
  }
}

const state = async (made: Made): Promise<State> => {
  const found = await house.server.reception.state(made.seated.workshop);
  if (!found) throw new Error('no workshop');
  return found;
};

/** A workshop with this many participants, at its mix. */
async function atMix(people: number): Promise<{ made: Made; bo: Guest }> {
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  for (let at = 0; at < people; at += 1) await joinBy(house, made.code, `gast ${at}`);
  for (;;) {
    const { clock, workshop } = (await state(made)).all;
    if (workshop?.plan.find(({ id }) => id === clock.step)?.kind === 'mix') return { made, bo };
    await bo.play({ type: 'regie/volgende', from: clock.step, direct: true });
  }
}

const ask = async (bo: Guest, made: Made) =>
  bo.play({ type: 'mix/voorstel', step: (await state(made)).all.clock.step, size: 4 });
const proposed = (bo: Guest) =>
  bo.told('frame', ({ parts }) =>
    parts.some(([, list]) => list.some(({ type }) => type === 'mix/voorgesteld')),
  );

describe('a mix that is asked', () => {
  test('is made in a real thread, and only the facilitator hears of it', async () => {
    house = await openHouse();
    const { made, bo } = await atMix(12);
    const guest = await Guest.enter(house, (await joinBy(house, made.code, 'An')).seated);
    expect(await ask(bo, made)).toHaveProperty('seq');
    await proposed(bo);
    const { facilitator, all } = await state(made);
    expect(facilitator.mixing?.asked).toBeNull();
    expect(facilitator.mix[all.clock.step]?.teams.flat()).toHaveLength(13);
    expect(JSON.stringify(guest.heard)).not.toMatch(/mix\/gevraagd|mix\/voorgesteld/);
  });

  test('is made again when people came meanwhile, and the first outcome is thrown away', async () => {
    const mixer = new HeldMixer();
    house = await openHouse({ mixer });
    const { made, bo } = await atMix(6);
    await ask(bo, made);
    await expect.poll(() => mixer.asked.length).toBe(1);
    await joinBy(house, made.code, 'laat');
    mixer.letGo(0);
    await expect.poll(() => mixer.asked.length).toBe(2);
    expect((await state(made)).facilitator.mixing?.asked).not.toBeNull();
    mixer.letGo(1);
    await proposed(bo);
    expect(mixer.asked.map(({ task }) => task.people.length)).toEqual([6, 7]);
    expect(bo.parts('mix/voorgesteld')).toHaveLength(1);
  });

  test('somebody who keeps saying that they are elsewhere, or not, does not keep it from coming', async () => {
    const mixer = new HeldMixer();
    house = await openHouse({ mixer });
    const { made, bo } = await atMix(6);
    const { seated } = await joinBy(house, made.code, 'An');
    const guest = await Guest.enter(house, seated);
    await ask(bo, made);
    await expect.poll(() => mixer.asked.length).toBe(1);
    for (const remote of [true, false, true])
      // eslint-disable-next-line no-await-in-loop -- one after another on purpose
      expect(await guest.play({ type: 'mix/afstand', seat: seated.seat, remote })).toHaveProperty('seq');
    mixer.letGo(0);
    await proposed(bo);
    expect(mixer.asked).toHaveLength(1);
  });

  test('a server that stops in the middle loses nothing: the next one makes it', async () => {
    house = await openHouse({ mixer: new HeldMixer() });
    const { made, bo } = await atMix(6);
    await ask(bo, made);
    const { journal, clock } = house;
    await house.server.close();
    house = await openHouse({ journal, clock, mixer: new MixThread(clock) });
    const back = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
    const lies = async () => Object.keys((await state(made)).facilitator.mix).length;
    await expect.poll(lies, { timeout: 20_000 }).toBe(1);
    expect((await state(made)).facilitator.mixing?.asked).toBeNull();
    expect(back.parts('mix/lukt-niet')).toEqual([]);
  });

  test('that fails is said, and can be asked again', async () => {
    const mixer = new HeldMixer();
    house = await openHouse({ mixer });
    const { made, bo } = await atMix(6);
    await ask(bo, made);
    await expect.poll(() => mixer.asked.length).toBe(1);
    mixer.asked[0]?.fail(new Error('broken'));
    await bo.told('frame', ({ parts }) => JSON.stringify(parts).includes('mix/lukt-niet'));
    expect((await state(made)).facilitator.mixing?.failed?.problems).toMatchObject([{ kind: 'fout' }]);
    expect(house.errors).toHaveLength(1);
    await ask(bo, made);
    await expect.poll(() => mixer.asked.length).toBe(2);
    mixer.letGo(1);
    await proposed(bo);
  });

  test('asked many times at once, one mix is made at a time and the last one counts', async () => {
    const mixer = new HeldMixer();
    house = await openHouse({ mixer, clock: new TestClock() });
    const { made, bo } = await atMix(6);
    await Promise.all([ask(bo, made), ask(bo, made), ask(bo, made)]);
    await expect.poll(() => mixer.asked.length).toBe(1);
    mixer.letGo(0);
    await expect.poll(() => mixer.asked.length).toBe(2);
    mixer.letGo(1);
    await proposed(bo);
    expect(bo.parts('mix/voorgesteld')).toHaveLength(1);
  });
});
