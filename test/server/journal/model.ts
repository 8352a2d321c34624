import fc from 'fast-check';
import { expect } from 'vitest';
import type { Journal } from '../../../server/journal/journal.ts';
import { erase } from '../../../shared/workshop/erase.ts';
import { LOG_VERSION, type Commit } from '../../../shared/workshop/events.ts';
import { owned } from '../../../shared/workshop/ids.ts';
import { AT, commandId, content, nextContent, sheetOf } from './recorder.ts';

const WORKSHOPS = ['u', 'v', 'w'] as const;
const SEATS = ['s1', 's2'] as const;
const COMMANDS = 12;

interface Modelled {
  code: string;
  content: string;
  at: number;
  epoch: number;
  generation: number;
  log: Commit[];
  answers: Record<string, Record<string, number>>;
}

/** The journal as one plain map: what is meant, without how. */
type Model = Map<string, Modelled>;

export const newModel = (): Model => new Map();

const id = fc.constantFrom(...WORKSHOPS);
const seat = fc.constantFrom(...SEATS);

export const operation = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('create' as const),
      id,
      code: fc.constantFrom('A', 'B', 'C', 'D'),
      at: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('open' as const), id }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('append' as const),
      id,
      stale: fc.nat(5).map((n) => n === 0),
      // mostly the next one
      ahead: fc.constantFrom(0, 0, 0, 0, -1, 1),
      command: fc.option(fc.nat(COMMANDS), { freq: 4 }),
      seat,
      name: fc.string({ unit: 'grapheme', maxLength: 8 }),
      // with a next meeting's content
      renews: fc.nat(5).map((n) => n === 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      id,
      seat,
      answers: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('erase' as const), id, stale: fc.boolean(), seat }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('expire' as const), before: fc.nat(3) }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** Hands one operation to the journal and to the model. A rejection counts as 'rejected'. */
export function act(
  journal: Journal,
  model: Model,
  one: Operation,
): { outcome: Promise<unknown>; expected: unknown } {
  if (one.type === 'expire') return expire(journal, model, one.before);
  const kept = model.get(one.id);
  switch (one.type) {
    case 'create': {
      const outcome = journal.create({ id: one.id, code: one.code, content, at: AT + one.at });
      if (kept) return { outcome, expected: 'exists' };
      if ([...model.values()].some(({ code }) => code === one.code))
        return { outcome, expected: 'code-taken' };
      model.set(one.id, {
        code: one.code,
        content: content.hash,
        at: AT + one.at,
        epoch: 0,
        generation: 0,
        log: [],
        answers: {},
      });
      return { outcome, expected: 'created' };
    }
    case 'open': {
      const outcome = journal.open(one.id);
      if (!kept) return { outcome, expected: null };
      kept.epoch += 1;
      return { outcome, expected: { epoch: kept.epoch, generation: kept.generation } };
    }
    case 'append': {
      const epoch = (kept?.epoch ?? 1) - (one.stale ? 1 : 0);
      const commit = commitFor(one, (kept?.log.length ?? 0) + 1 + one.ahead);
      const outcome = one.renews
        ? journal.renew(one.id, epoch, commit, nextContent)
        : journal.append(one.id, epoch, commit);
      if (!kept || one.stale) return { outcome, expected: 'fenced' };
      const taken =
        commit.commandId !== null && kept.log.some((other) => other.commandId === commit.commandId);
      if (one.ahead !== 0 || taken) return { outcome, expected: 'conflict' };
      kept.log.push(commit);
      if (one.renews) Object.assign(kept, { content: nextContent.hash, at: commit.at });
      return { outcome, expected: 'committed' };
    }
    case 'answer': {
      const outcome = journal.write(one.id, one.seat, 'vragen', one.answers).catch(() => 'rejected');
      if (!kept) return { outcome, expected: 'rejected' };
      kept.answers[one.seat] = { ...kept.answers[one.seat], ...one.answers };
      return { outcome, expected: undefined };
    }
    case 'erase': {
      const outcome = journal.erase(one.id, (kept?.epoch ?? 1) - (one.stale ? 1 : 0), one.seat);
      if (!kept || one.stale) return { outcome, expected: 'fenced' };
      kept.log = erase(kept.log, one.seat);
      kept.generation += 1;
      delete kept.answers[one.seat];
      return { outcome, expected: 'committed' };
    }
  }
}

function expire(
  journal: Journal,
  model: Model,
  before: number,
): { outcome: Promise<unknown>; expected: unknown } {
  const old = [...model].filter(([, kept]) => kept.at < AT + before).map(([id]) => id);
  for (const id of old) model.delete(id);
  return { outcome: journal.expire(AT + before).then((ids) => ids.toSorted()), expected: old.toSorted() };
}

function commitFor({ command, seat, name }: Extract<Operation, { type: 'append' }>, seq: number): Commit {
  const named = { type: 'zit/genoemd' as const, seat, name: owned(seat, name), organisation: null };
  return {
    seq,
    version: LOG_VERSION,
    at: AT + seq,
    commandId: command === null ? null : commandId(command),
    events: [{ type: 'zit/genoemd', parts: { all: named } }],
  };
}

/** Everything that can be asked, asked of both. */
export async function compare(journal: Journal, model: Model): Promise<void> {
  for (const id of WORKSHOPS) {
    const kept = model.get(id);
    expect(await journal.exists(id)).toBe(kept !== undefined);
    expect(await journal.read(id)).toEqual(kept?.log ?? []);
    expect(await journal.read(id, 2)).toEqual(kept?.log.slice(2) ?? []);
    if (kept) expect(await journal.find(kept.code)).toBe(id);
    expect((await journal.contentOf(id))?.hash).toBe(kept?.content);
    for (const seat of SEATS)
      expect(await sheetOf(journal, id, seat, 'vragen')).toEqual(kept?.answers[seat] ?? {});
    for (let n = 0; n <= COMMANDS; n += 1) {
      const seq = kept?.log.find((commit) => commit.commandId === commandId(n))?.seq ?? null;
      expect(await journal.lookup(id, commandId(n))).toBe(seq);
    }
    const reopened = kept ? { epoch: kept.epoch + 1, generation: kept.generation } : null;
    expect(await journal.open(id)).toEqual(reopened);
  }
}
