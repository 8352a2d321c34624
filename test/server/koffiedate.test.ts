import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../server/content.ts';
import { personMarkdown } from '../../server/harvest/markdown.ts';
import { memoryJournal } from '../../server/journal/memory.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { readSettings } from '../../server/settings.ts';
import { ownHarvest } from '../../shared/harvest/own.ts';
import { isSeatChannel, seatChannel } from '../../shared/workshop/channel.ts';
import type { Commit } from '../../shared/workshop/events.ts';
import { foldLog } from '../../shared/workshop/evolve.ts';
import { participants } from '../../shared/workshop/participants.ts';
import { emptySeat, type State } from '../../shared/workshop/state.ts';
import { Company } from '../play/company.ts';
import { contentOf } from '../shared/workshop/theatre.ts';

const FORMAT = 'koffiedate-45';
const PEOPLE = 24;
let server: RunningServer;
const journal = memoryJournal();
beforeAll(async () => {
  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1' });
  server = await startServer({ settings, journal, library: loadLibrary('cards'), site: 'dist' });
});
afterAll(() => server.close());

/** Over real sockets, from the code to the card of one's own; some share a device. */
describe(`${FORMAT}, ${PEOPLE} people, 2 devices that are shared`, () => {
  let log: Commit[];
  let state: State;
  let company: Company;
  beforeAll(async () => {
    company = new Company({
      origin: server.url,
      people: PEOPLE,
      tables: 2,
      seed: 7,
      speed: 60,
      patience: 900_000,
      format: FORMAT,
    });
    await company.gather();
    await company.play();
    log = await journal.read(company.facilitator.seated?.workshop ?? '');
    state = foldLog(log);
    await company.disperse();
  }, 240_000);

  test('it is played to its end without a team', () => {
    expect(state.all.ended).not.toBeNull();
    expect(state.all.teams).toEqual([]);
    expect(participants(state.all.people)).toHaveLength(PEOPLE);
  });

  test('KOFFIE-1, KOFFIE-4 both rounds were there, with everybody at a table, and people talked', () => {
    const laid = log.flatMap(({ events }) =>
      events.flatMap(({ parts: { all } }) => (all?.type === 'koffie/gedekt' ? [all] : [])),
    );
    expect(laid.map(({ round }) => round)).toEqual(['eigen', 'gemengd']);
    for (const { tables } of laid) expect(tables.flatMap(({ seats }) => seats)).toHaveLength(PEOPLE);
    const said = log.flatMap(({ events }) => events.filter(({ type }) => type === 'koffie/gezegd'));
    expect(said.length).toBeGreaterThan(20);
  });

  test('KOFFIE-8 nothing of the talk is left in the state, and none of it came to the facilitator or the screen', () => {
    for (const channel of Object.keys(state).filter(isSeatChannel))
      expect(state[channel]?.koffietafels ?? {}).toEqual({});
    for (const { slices } of [company.facilitator, company.screen])
      expect(JSON.stringify([...slices])).not.toContain('(z');
  });

  test('everybody takes a card of their own home, as a file as well', () => {
    for (const seat of participants(state.all.people)) {
      const own = ownHarvest(
        state.all,
        seat,
        state[seatChannel(seat)] ?? emptySeat(),
        null,
        contentOf(FORMAT),
      );
      expect(own.flavour).not.toBeNull();
      expect(own.intention ?? own.role).not.toBeNull();
      expect(personMarkdown(own, 'nl')).toContain(`**${own.flavour?.name.nl}**`);
    }
  });
});
