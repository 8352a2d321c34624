import type { Content } from '../../shared/decks/content.ts';
import { erase } from '../../shared/workshop/erase.ts';
import type { Commit } from '../../shared/workshop/events.ts';
import type { CommandId, Moment, SeatId, StepId, WorkshopId } from '../../shared/workshop/ids.ts';
import { sheetsTakenBy, type Sheet } from '../../shared/workshop/sheet.ts';
import { upcast } from '../../shared/workshop/upcast.ts';
import { JournalError } from './error.ts';
import type { Appended, Journal } from './journal.ts';
import { turn } from './turn.ts';

interface Kept {
  code: string;
  contentHash: string;
  at: Moment;
  epoch: number;
  generation: number;
  log: Commit[];
  seqs: Map<CommandId, number>;
  /** by seat, then by step */
  sheets: Map<SeatId, Map<StepId, Sheet>>;
}

/**
 * A journal that lasts as long as the process: for tests and for trying things out. What goes in and what comes out is
 * copied, so nobody can change the log by changing an object.
 */
export function memoryJournal(): Journal {
  const workshops = new Map<WorkshopId, Kept>();
  const contents = new Map<string, Content>();
  const writes = turn((work) => work());
  let closed = false;

  const byCode = (code: string): WorkshopId | null =>
    [...workshops].find(([, kept]) => kept.code === code)?.[0] ?? null;
  const gone = (id: WorkshopId): JournalError => new JournalError('onbekende-workshop', id);
  function refuseClosed(): void {
    if (closed) throw new JournalError('gesloten', 'Het geheugen');
  }

  function add(id: WorkshopId, epoch: number, commit: Commit): Appended {
    const kept = workshops.get(id);
    if (!kept || epoch < kept.epoch) return 'fenced';
    if (commit.seq !== kept.log.length + 1) return 'conflict';
    if (commit.commandId !== null && kept.seqs.has(commit.commandId)) return 'conflict';
    kept.log.push(commit);
    if (commit.commandId !== null) kept.seqs.set(commit.commandId, commit.seq);
    for (const { step, seats } of sheetsTakenBy(commit))
      for (const seat of seats) kept.sheets.get(seat)?.delete(step);
    return 'committed';
  }

  return {
    async create({ id, code, content, at }) {
      refuseClosed();
      const copy = structuredClone(content);
      return writes.add(() => {
        if (workshops.has(id)) return 'exists';
        if (byCode(code) !== null) return 'code-taken';
        if (!contents.has(copy.hash)) contents.set(copy.hash, copy);
        const empty = { epoch: 0, generation: 0, log: [], seqs: new Map(), sheets: new Map() };
        workshops.set(id, { code, contentHash: copy.hash, at, ...empty });
        return 'created';
      });
    },
    async find(code) {
      refuseClosed();
      return byCode(code);
    },
    async exists(id) {
      refuseClosed();
      return workshops.has(id);
    },
    async open(id) {
      refuseClosed();
      return writes.add(() => {
        const kept = workshops.get(id);
        if (!kept) return null;
        kept.epoch += 1;
        return { epoch: kept.epoch, generation: kept.generation };
      });
    },
    async read(id, after = 0) {
      refuseClosed();
      return structuredClone(workshops.get(id)?.log.slice(after) ?? []).map(upcast);
    },
    async lookup(id, command) {
      refuseClosed();
      return workshops.get(id)?.seqs.get(command) ?? null;
    },
    async append(id, epoch, commit) {
      refuseClosed();
      const copy = structuredClone(commit);
      return writes.add(() => add(id, epoch, copy));
    },
    async renew(id, epoch, commit, content) {
      refuseClosed();
      const copy = structuredClone({ commit, content });
      return writes.add(() => {
        const outcome = add(id, epoch, copy.commit);
        const kept = workshops.get(id);
        if (outcome !== 'committed' || !kept) return outcome;
        if (!contents.has(copy.content.hash)) contents.set(copy.content.hash, copy.content);
        Object.assign(kept, { contentHash: copy.content.hash, at: copy.commit.at });
        return outcome;
      });
    },
    async contentOf(id) {
      refuseClosed();
      const hash = workshops.get(id)?.contentHash;
      return structuredClone((hash === undefined ? undefined : contents.get(hash)) ?? null);
    },
    async content(hash) {
      refuseClosed();
      return structuredClone(contents.get(hash) ?? null);
    },
    async write(id, seat, step, sheet) {
      refuseClosed();
      const copy = structuredClone(sheet);
      return writes.add<void>(() => {
        const kept = workshops.get(id);
        if (!kept) return gone(id);
        const own = kept.sheets.get(seat) ?? new Map<StepId, Sheet>();
        kept.sheets.set(seat, own.set(step, { ...own.get(step), ...copy }));
        return undefined;
      });
    },
    async sheets(id) {
      refuseClosed();
      const seats = [...(workshops.get(id)?.sheets ?? [])];
      return seats.flatMap(([seat, steps]) =>
        [...steps].map(([step, sheet]) => ({ seat, step, sheet: { ...sheet } })),
      );
    },
    async erase(id, epoch, seat) {
      refuseClosed();
      return writes.add(() => {
        const kept = workshops.get(id);
        if (!kept || epoch < kept.epoch) return 'fenced';
        kept.log = erase(kept.log.map(upcast), seat);
        kept.sheets.delete(seat);
        kept.generation += 1;
        return 'committed';
      });
    },
    async expire(before) {
      refuseClosed();
      return writes.add(() => {
        const old = [...workshops].filter(([, kept]) => kept.at < before).map(([id]) => id);
        for (const id of old) workshops.delete(id);
        const used = new Set([...workshops.values()].map((kept) => kept.contentHash));
        for (const hash of contents.keys()) if (!used.has(hash)) contents.delete(hash);
        return old;
      });
    },
    async close() {
      if (closed) return;
      closed = true;
      writes.flush();
    },
  };
}
