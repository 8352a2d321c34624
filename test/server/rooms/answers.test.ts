import { afterEach, expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { memoryJournal } from '../../../server/journal/memory.ts';
import { comeBack, Guest, hex, joinBy, library, makeWorkshop, openHouse, type House } from '../house.ts';

let house: House;
afterEach(async () => {
  await house.server.close();
});

const statements = [...library.questionnaires.values()].flatMap((questionnaire) =>
  statementsOf(questionnaire).map(({ id }) => id),
);
const all = Object.fromEntries(statements.map((id, at) => [id, 1 + (at % 5)]));

async function atQuestionnaire(journal = memoryJournal()): Promise<{
  an: Guest;
  step: string;
  made: Awaited<ReturnType<typeof makeWorkshop>>;
  joined: Awaited<ReturnType<typeof joinBy>>;
}> {
  house = await openHouse({ journal });
  const made = await makeWorkshop(house);
  const bo = await Guest.enter(house, made.seated);
  const joined = await joinBy(house, made.code, 'An');
  const an = await Guest.enter(house, joined.seated);
  const from = (await house.server.reception.state(made.seated.workshop))?.all.clock.step ?? '';
  await bo.play({ type: 'regie/volgende', from, direct: true });
  const step = (await house.server.reception.state(made.seated.workshop))?.all.clock.step ?? '';
  return { an, step, made, joined };
}

test('answers are on disk when they are acknowledged, and come back with the person', async () => {
  const { an, step, made, joined } = await atQuestionnaire();
  const id = hex();
  an.room.send('sheet', { id, step, sheet: all });
  await an.told('kept', (said) => said.id === id);
  expect(await house.journal.sheets(made.seated.workshop)).toEqual([
    { seat: joined.seated.seat, step, sheet: all },
  ]);
  const back = await Guest.enter(house, await comeBack(house, joined.seated, joined.secret));
  expect((await back.told('welcome')).sheets).toEqual({ [joined.seated.seat]: { [step]: all } });
  const cor = (await joinBy(house, made.code, 'Cor')).seated;
  const other = await Guest.enter(house, cor);
  expect((await other.told('welcome')).sheets).toEqual({ [cor.seat]: {} });
});

test('being done comes after the answers that were sent before it, however slow the store is', async () => {
  const journal = memoryJournal();
  const slow = Promise.withResolvers<void>();
  const { an, step } = await atQuestionnaire({
    ...journal,
    async write(...given) {
      await slow.promise;
      return journal.write(...given);
    },
  });
  const id = hex();
  an.room.send('sheet', { id: hex(), step, sheet: all });
  const done = an.play({ type: 'vragenlijst/klaar', step }, id);
  an.room.send('command', { id: hex(), command: { type: 'hand/steek', up: true } });
  slow.resolve();
  expect(await done).toHaveProperty('seq');
  const log = await journal.read(an.room.roomId);
  const types = log.flatMap(({ events }) => events.map(({ type }) => type));
  await an.told('frame', ({ parts }) =>
    parts.some(([, list]) => list.some(({ type }) => type === 'hand/op')),
  );
  expect(types).toContain('stijl/uitslag');
  expect(JSON.stringify(log)).not.toContain(statements[0]);
});

test('answers of a step that is none, to statements that are none, or by a facilitator are refused', async () => {
  const { an, step, made } = await atQuestionnaire();
  const bo = await Guest.enter(house, await comeBack(house, made.seated, made.secret));
  const send = async (
    guest: Guest,
    message: { step: string; sheet: Record<string, number> },
  ): Promise<string> => {
    const id = hex();
    guest.room.send('sheet', { id, ...message });
    return (await guest.told('refused', (said) => said.id === id)).refusal;
  };
  expect(await send(an, { step: 'bestaat-niet', sheet: all })).toBe('andere-stap');
  expect(await send(an, { step, sheet: { 'bestaat-niet': 3 } })).toBe('vorm');
  expect(await send(bo, { step, sheet: all })).toBe('niet-jouw-rol');
});

test('answers that the store does not take are refused, and the rest goes on', async () => {
  const journal = memoryJournal();
  const { an, step } = await atQuestionnaire({ ...journal, write: () => Promise.reject(new Error('vol')) });
  const id = hex();
  an.room.send('sheet', { id, step, sheet: all });
  expect(await an.told('refused', (said) => said.id === id)).toEqual({ id, refusal: 'bezig' });
  expect(await an.play({ type: 'vragenlijst/klaar', step })).toMatchObject({
    refusal: 'vragenlijst-niet-af',
  });
  expect(await an.play({ type: 'hand/steek', up: true })).toHaveProperty('seq');
});
