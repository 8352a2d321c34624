import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../server/content.ts';
import { memoryJournal } from '../../server/journal/memory.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { readSettings } from '../../server/settings.ts';
import {
  channelsOf,
  glimpseChannel,
  isDerivedChannel,
  seatChannel,
  teamChannel,
  type Channel,
} from '../../shared/workshop/channel.ts';
import type { Commit, Part } from '../../shared/workshop/events.ts';
import { evolveAll, partsOf } from '../../shared/workshop/evolve.ts';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { emptyState, type State } from '../../shared/workshop/state.ts';
import { peopleAt } from '../../shared/workshop/table.ts';
import type { Library } from '../../shared/decks/library.ts';
import type { Frame, Welcome } from '../../shared/wire.ts';
import { Company } from '../play/company.ts';
import type { Participant } from '../play/participant.ts';

/** A whole workshop over real sockets, with card ids that cannot be anything else, and every byte that anybody heard. */
interface Heard {
  /** the seq that the message brings its reader to */
  seq: number;
  text: string;
}

let server: RunningServer;
let company: Company;
let log: Commit[];
/** the workshop at each seq */
let states: State[];
const heard = new Map<Participant, Heard[]>();

beforeAll(async () => {
  const journal = memoryJournal();
  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1' });
  server = await startServer({ settings, journal, library: canaries(loadLibrary('cards')), site: 'dist' });
  const raw = (person: Participant, type: string, text: string): void => {
    const list = heard.get(person) ?? [];
    const message = JSON.parse(text) as Welcome | Frame | { id: string };
    list.push({ seq: 'seq' in message ? message.seq : (list.at(-1)?.seq ?? 0), text: `${type} ${text}` });
    heard.set(person, list);
  };
  company = new Company({
    origin: server.url,
    people: 15,
    tables: 2,
    seed: 4,
    speed: 80,
    patience: 600_000,
    events: { raw, changed: lookAlong },
  });
  await company.gather();
  await company.play();
  log = await journal.read(company.facilitator.seated?.workshop ?? '');
  states = [emptyState()];
  for (const { events } of log) states.push(evolveAll(states.at(-1) ?? emptyState(), events));
  await company.disperse();
}, 60_000);

afterAll(() => server.close());

let looking = false;

/**
 * The facilitator looks along with a team as soon as something of it lies there to be seen, and again until a card was:
 * the play would do so too, but only when chance has it.
 */
function lookAlong(person: Participant): void {
  if (person !== company.facilitator || looking || person.closed !== null) return;
  const { all, facilitator, seated } = person;
  const stands = facilitator.kaartronde[all.clock.step] ?? {};
  const lies = (team: string): boolean => {
    const { meewind, tegenwind, mist } = stands[team]?.waters ?? { meewind: 0, tegenwind: 0, mist: 0 };
    return meewind + tegenwind + mist > 0;
  };
  const now = facilitator.looks?.[seated?.seat ?? ''];
  const team = all.teams.find(({ id }) => lies(id));
  if (!team || (now !== undefined && lies(now)) || sawACard(person)) return;
  looking = true;
  void person.play({ type: 'regie/kijk-mee', team: team.id }).then(() => (looking = false));
}

function sawACard(person: Participant): boolean {
  return (heard.get(person) ?? []).some(({ text }) =>
    glimpsesIn(text).some(({ raw }) => cardsIn(raw).length > 0),
  );
}

/** The same cards under ids that occur nowhere else: QQ01, QQ02 … */
function canaries(library: Library): Library {
  const renamed = structuredClone(library);
  const { wicked } = renamed.decks;
  wicked?.cards.forEach((card, index) => (card.id = `QQ${String(index + 1).padStart(2, '0')}`));
  return renamed;
}

/** Who ever played on this device: one person, or at a table also who the mix seated there. */
function playersOf(person: Participant): Set<SeatId> {
  return new Set(
    states.flatMap((state) => [person.seated?.seat ?? '', ...peopleAt(state.all, person.seated?.seat ?? '')]),
  );
}

function teamsOf(person: Participant) {
  const players = playersOf(person);
  return company.facilitator.all.teams.filter(({ members }) => members.some((seat) => players.has(seat)));
}

/** The channels of which this message says something. */
function channelsIn(text: string): string[] {
  const { parts = [], views = [] } = JSON.parse(text.slice(text.indexOf('{'))) as Partial<Frame>;
  return [...parts, ...views].map(([channel]) => channel);
}

/** All parts that a channel was told, with the seq they were told at. */
function told(channel: string): { seq: number; part: Part }[] {
  return log.flatMap(({ seq, events }) =>
    events.flatMap(({ parts }) =>
      partsOf(parts).flatMap(([to, part]) => (to === channel ? [{ seq, part }] : [])),
    ),
  );
}

/** What a message shows of teams from outside, as it came. */
function glimpsesIn(message: string): { channel: Channel; team: string; raw: string }[] {
  const { views } = JSON.parse(message.slice(message.indexOf('{'))) as Pick<Frame, 'views'>;
  return (views ?? []).flatMap(([channel, shown]) => {
    if (!isDerivedChannel(channel) || shown === null) return [];
    const team = 'team' in shown ? shown.team : channel.slice('blik:'.length);
    return [{ channel, team, raw: JSON.stringify(shown) }];
  });
}

const cardsIn = (text: string): string[] => [...text.matchAll(/QQ\d{2}/g)].map(([id]) => id);
const authorsIn = (text: string): string[] =>
  [...text.matchAll(/\(([\w-]{6}) \d+\)/g)].map(([, author]) => author ?? '');

describe('what comes over the wire to a seat', () => {
  test('the play was worth listening to', () => {
    expect(company.facilitator.all.teams.length).toBeGreaterThan(1);
    expect(
      log.flatMap(({ events }) => events).filter(({ type }) => type === 'kaart/gelegd').length,
    ).toBeGreaterThan(8);
    expect([...heard.values()].flat().length).toBeGreaterThan(500);
  });

  test('a card only when it was in the own hand or lay open in the own team, and not before', () => {
    for (const person of company.people) {
      const own = [...playersOf(person)].flatMap((seat) => told(seatChannel(seat)));
      const open = teamsOf(person)
        .flatMap(({ id }) => told(teamChannel(id)))
        .filter(({ part }) => part.type === 'kaart/gelegd');
      const since = new Map<string, number>();
      for (const { seq, part } of [...own, ...open].toSorted((a, b) => b.seq - a.seq)) {
        for (const card of cardsIn(JSON.stringify(part))) since.set(card, seq);
      }
      for (const { seq, text } of heard.get(person) ?? []) {
        for (const card of cardsIn(text))
          expect(since.get(card) ?? Infinity, `${person.name} heard ${card} at ${seq}`).toBeLessThanOrEqual(
            seq,
          );
      }
    }
  });

  test('a text only of the own team; a private note never; a silent draft not before the reveal', () => {
    for (const person of company.people) {
      const mine = playersOf(person);
      const mates = new Set(
        teamsOf(person).flatMap(({ members }) => members.map((seat) => seat.slice(0, 6))),
      );
      const secrets = company.facilitator.all.teams.flatMap(({ id, members }) => {
        const revealed =
          told(teamChannel(id)).find(({ part }) => part.type === 'koers/onthuld')?.seq ?? Infinity;
        return members
          .filter((seat) => !mine.has(seat))
          .flatMap((seat) => told(seatChannel(seat)))
          .flatMap(({ part }) =>
            textsOf(part).map((text) => ({ text, revealed, draft: part.type === 'koers/geschreven' })),
          );
      });
      for (const { seq, text } of heard.get(person) ?? []) {
        for (const author of authorsIn(text))
          expect(mates.has(author), `${person.name} heard ${author} of another team`).toBe(true);
        for (const secret of secrets) {
          if (text.includes(secret.text))
            expect(
              secret.draft && seq >= secret.revealed,
              `${person.name} heard at ${seq}: ${secret.text}`,
            ).toBe(true);
        }
      }
    }
  });

  test('KAART-25: nothing of a stille minuut before its reveal, and nothing that says who wrote it', () => {
    const reveals = log.flatMap(({ seq, events }) =>
      events.flatMap(({ type, parts }) =>
        partsOf(parts).flatMap(([, part]) =>
          type === 'minuut/onthuld' && part.type === 'minuut/onthuld' ? [{ seq, texts: part.texts }] : [],
        ),
      ),
    );
    expect(reveals.flatMap(({ texts }) => texts).length).toBeGreaterThan(2);
    for (const { seq, texts } of reveals) {
      const before = JSON.stringify(log.filter((commit) => commit.seq < seq));
      for (const text of texts) expect(before).not.toContain(text);
      for (const person of company.everybody)
        for (const message of heard.get(person) ?? [])
          for (const text of texts)
            if (message.seq < seq)
              expect(message.text, `${person.name} at ${message.seq}`).not.toContain(text);
    }
  });

  test('TAFEL-3: a device of a table hears the hands and dots of its own names, and of nobody else', () => {
    const tables = company.people.filter(({ seated }) => seated?.role === 'tafel');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const players = playersOf(table);
      const seats = (heard.get(table) ?? []).flatMap(({ text }) =>
        channelsIn(text).flatMap((channel) => (channel.startsWith('seat:') ? [channel.slice(5)] : [])),
      );
      expect(new Set(seats)).toEqual(players);
      expect(players.size).toBeGreaterThan(3);
    }
  });

  test('dots of others never, and no channel that is not the own', () => {
    for (const person of company.people) {
      for (const { seq, text } of heard.get(person) ?? []) {
        const at = states[seq];
        const may: string[] = at ? channelsOf(at, person.seated?.seat ?? '') : [];
        for (const channel of channelsIn(text)) expect(may, `${person.name} at ${seq}`).toContain(channel);
      }
    }
  });

  test('the facilitator and the plenary screen: no card, no text of a board, no answer, no secret', () => {
    for (const person of [company.facilitator, company.screen]) {
      for (const { text } of heard.get(person) ?? []) {
        const rest = glimpsesIn(text).reduce((left, { raw }) => left.replace(raw, ''), text);
        expect(cardsIn(rest)).toEqual([]);
        expect(authorsIn(rest)).toEqual([]);
        expect(text).not.toMatch(/centred|secretHash|"dominant"/);
      }
    }
  });

  test('REGIE-4: looking along, only cards that lie open outside Onderstroom and the opgave, only of that team', () => {
    const lead = company.facilitator;
    expect(seenBy(company.screen)).toEqual([]);
    const seen = seenBy(lead);
    expect(seen.flatMap(({ raw }) => cardsIn(raw)).length).toBeGreaterThan(0);
    for (const { channel, team, raw, at } of seen) {
      expect(channel).toBe(glimpseChannel(team));
      expect(at.facilitator.looks?.[lead.seated?.seat ?? '']).toBe(team);
      expect(at[teamChannel(team)]?.watchers).toEqual([lead.seated?.seat]);
      expectNothingElse(at, team, raw);
    }
  });
});

/** What somebody was shown of teams from outside, with the workshop as it was then. */
function seenBy(person: Participant) {
  return (heard.get(person) ?? []).flatMap(({ seq, text }) =>
    glimpsesIn(text).map((shown) => ({ ...shown, at: states[seq] ?? emptyState() })),
  );
}

/** Only cards that lie open outside Onderstroom, only the text of the opgave, and nobody. */
function expectNothingElse(at: State, team: string, raw: string): void {
  const slice = at[teamChannel(team)];
  const open = Object.values(slice?.kaartronde ?? {}).flatMap(({ cards }) =>
    cards.filter(({ water }) => water !== 'onderstroom').map(({ card }) => card),
  );
  for (const card of cardsIn(raw)) expect(open).toContain(card);
  const { sentence, forWhom, effect } = slice?.opgave ?? {};
  const task = JSON.stringify([sentence?.value, forWhom?.value, effect?.value]);
  for (const written of raw.match(/[^"]*\([\w-]{6} \d+\)/g) ?? []) expect(task).toContain(written);
  for (const seat of Object.keys(at.all.people)) expect(raw).not.toContain(`"${seat}"`);
}

function textsOf(part: Part): string[] {
  if (part.type === 'kaart/notitie') return [part.text.value ?? ''];
  if (part.type !== 'koers/geschreven') return [];
  return [part.draft.from, part.draft.to, part.draft.via].flatMap((one) => (one?.value ? [one.value] : []));
}
