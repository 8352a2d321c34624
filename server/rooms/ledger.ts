import { LOG_VERSION, type Commit } from '../../shared/workshop/events.ts';
import { evolveAll, foldLog } from '../../shared/workshop/evolve.ts';
import type { Decision } from '../../shared/workshop/context.ts';
import type { CommandId, Moment, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import type { State } from '../../shared/workshop/state.ts';
import type { Appended, Journal } from '../journal/journal.ts';

/** What became of a command. `stopped`: this ledger may no longer write; ask whoever has the workshop now. */
export type Outcome = { seq: number } | Refusal | 'stopped';

/** Why a ledger stopped: another one took over, or the store cannot be read. */
export type Stop = 'fenced' | 'store' | 'closed';

export interface LedgerWatcher {
  /** This commit is on disk; `state` is the workshop after it. */
  committed(commit: Commit, state: State): void;
  stopped(why: Stop): void;
  /** A bug or a failing store; nothing was lost by it. */
  failed(error: unknown, what: string): void;
}

interface Entry {
  id: CommandId | null;
  decide(state: State): Decision;
  answer(outcome: Outcome): void;
  tries: number;
  /** null while the commit is under way */
  verdict: Refusal | 'committed' | null;
  made: { commit: Commit; after: State } | null;
}

/** How often one command is decided before its asker is told to try again later. */
const TRIES = 2;
/** Commits kept in memory for clients that were away for a moment. */
const RECENT = 256;

/**
 * One workshop as the fold of its log. Decides against the state that includes what is still being committed, and shows
 * and answers only what is on disk, in order. When a commit fails, or nobody knows whether it did, everything that is
 * not on disk is dropped, the log is read again, and each waiting command is looked up before it is answered.
 */
export class Ledger {
  readonly id: WorkshopId;
  readonly epoch: number;
  readonly generation: number;
  readonly #journal: Journal;
  readonly #now: () => Moment;
  readonly #watcher: LedgerWatcher;
  readonly #seqs = new Map<CommandId, number>();
  readonly #underWay = new Map<CommandId, Promise<Outcome>>();
  readonly #appends = new Set<Promise<void>>();
  #recent: Commit[] = [];
  #waiting: Entry[] = [];
  #inbox: Entry[] = [];
  #recovering = false;
  #stopped = false;
  #state: State;
  #seq: number;
  #ahead: State;
  #aheadSeq: number;

  private constructor(
    journal: Journal,
    id: WorkshopId,
    opened: { epoch: number; generation: number },
    log: Commit[],
    now: () => Moment,
    watcher: LedgerWatcher,
  ) {
    this.id = id;
    this.epoch = opened.epoch;
    this.generation = opened.generation;
    this.#journal = journal;
    this.#now = now;
    this.#watcher = watcher;
    this.#state = this.#ahead = foldLog(log);
    this.#seq = this.#aheadSeq = log.length;
    for (const commit of log) this.#remember(commit);
  }

  /** Takes the workshop's next epoch and folds its log. Null for a workshop that is not there. */
  static async open(
    journal: Journal,
    id: WorkshopId,
    now: () => Moment,
    watcher: LedgerWatcher,
  ): Promise<Ledger | null> {
    const opened = await journal.open(id);
    if (!opened) return null;
    // read after the epoch: whoever had the workshop before can no longer add to what is read here
    return new Ledger(journal, id, opened, await journal.read(id), now, watcher);
  }

  /** What is on disk. */
  get state(): State {
    return this.#state;
  }

  /** With what is still being committed: what the next decision leans on. */
  get ahead(): State {
    return this.#ahead;
  }

  /** The seq that `state` is at. */
  get seq(): number {
    return this.#seq;
  }

  /** Commits on disk above `seq`, or null when they are no longer at hand. */
  since(seq: number): Commit[] | null {
    if (seq > this.#seq || this.#seq - seq > this.#recent.length) return null;
    return this.#recent.slice(this.#recent.length - (this.#seq - seq));
  }

  /** What is known of this command already: its seq, the outcome that is under way, or null. */
  earlier(id: CommandId): Promise<Outcome> | Outcome | null {
    const seq = this.#seqs.get(id);
    return seq === undefined ? (this.#underWay.get(id) ?? null) : { seq };
  }

  /** Decides and commits. The same command id gives the same outcome, whichever retry comes first. */
  submit(id: CommandId | null, decide: (state: State) => Decision): Promise<Outcome> {
    const earlier = id === null ? null : this.earlier(id);
    if (earlier !== null) return Promise.resolve(earlier);
    if (this.#stopped) return Promise.resolve('stopped');
    const outcome = new Promise<Outcome>((answer) => {
      const entry: Entry = { id, decide, answer, tries: 0, verdict: null, made: null };
      if (this.#recovering) this.#inbox.push(entry);
      else this.#take(entry);
    });
    if (id !== null) {
      this.#underWay.set(id, outcome);
      void outcome.then(() => this.#underWay.delete(id));
    }
    return outcome;
  }

  /** Takes no more commands; resolves when nothing is under way to the store. */
  async close(): Promise<void> {
    this.#stop('closed');
    await Promise.allSettled(this.#appends);
  }

  #take(entry: Entry): void {
    entry.tries += 1;
    entry.made = null;
    entry.verdict = this.#decide(entry);
    this.#waiting.push(entry);
    if (entry.made === null) this.#settle();
    else this.#append(entry, entry.made);
  }

  /** Puts the commit in `entry.made` and gives null, or gives the refusal. */
  #decide(entry: Entry): Refusal | null {
    try {
      const decision = entry.decide(this.#ahead);
      if (isRefusal(decision)) return decision;
      const commit: Commit = {
        seq: this.#aheadSeq + 1,
        version: LOG_VERSION,
        at: this.#now(),
        commandId: entry.id,
        events: decision,
      };
      entry.made = { commit, after: evolveAll(this.#ahead, decision) };
      return null;
    } catch (error) {
      this.#watcher.failed(error, 'decide');
      return refuse('bezig');
    }
  }

  #append(entry: Entry, { commit, after }: { commit: Commit; after: State }): void {
    this.#ahead = after;
    this.#aheadSeq = commit.seq;
    const append = this.#write(entry, commit);
    this.#appends.add(append);
    void append.finally(() => this.#appends.delete(append));
  }

  async #write(entry: Entry, commit: Commit): Promise<void> {
    let result: Appended | 'unknown' = 'unknown';
    try {
      result = await this.#journal.append(this.id, this.epoch, commit);
    } catch (error) {
      this.#watcher.failed(error, 'append');
    }
    if (this.#stopped) return;
    if (result === 'fenced') this.#stop('fenced');
    else if (result !== 'committed') this.#recover();
    else if (!this.#recovering) {
      entry.verdict = 'committed';
      this.#settle();
    }
  }

  /** Answers from the front of the row. A refusal waits for the commits that it leaned on. */
  #settle(): void {
    for (let first = this.#waiting[0]; first?.verdict; first = this.#waiting[0]) {
      this.#waiting.shift();
      if (first.verdict === 'committed' && first.made) {
        this.#publish(first.made.commit, first.made.after);
        first.answer({ seq: first.made.commit.seq });
      } else if (first.verdict !== 'committed') first.answer(first.verdict);
    }
  }

  #publish(commit: Commit, state: State): void {
    this.#state = state;
    this.#seq = commit.seq;
    this.#remember(commit);
    try {
      this.#watcher.committed(commit, state);
    } catch (error) {
      this.#watcher.failed(error, 'committed');
    }
  }

  #remember(commit: Commit): void {
    if (commit.commandId !== null) this.#seqs.set(commit.commandId, commit.seq);
    this.#recent.push(commit);
    if (this.#recent.length > 2 * RECENT) this.#recent = this.#recent.slice(-RECENT);
  }

  #recover(): void {
    if (this.#recovering) return;
    this.#recovering = true;
    void this.#refold();
  }

  async #refold(): Promise<void> {
    // a commit that is still under way may yet reach the disk: the log is read when none is
    await Promise.all(this.#appends);
    let log: Commit[];
    try {
      log = await this.#journal.read(this.id, this.#seq);
    } catch (error) {
      this.#watcher.failed(error, 'read');
      this.#stop('store');
      return;
    }
    if (this.#stopped) return;
    for (const commit of log) this.#publish(commit, evolveAll(this.#state, commit.events));
    this.#ahead = this.#state;
    this.#aheadSeq = this.#seq;
    this.#recovering = false;
    const again = [...this.#waiting, ...this.#inbox];
    this.#waiting = [];
    this.#inbox = [];
    for (const entry of again) this.#retry(entry);
  }

  #retry(entry: Entry): void {
    const seq = entry.id === null ? undefined : this.#seqs.get(entry.id);
    if (this.#recovering) this.#inbox.push(entry);
    else if (seq !== undefined) entry.answer({ seq });
    else if (entry.tries < TRIES) this.#take(entry);
    else entry.answer(refuse('bezig'));
  }

  #stop(why: Stop): void {
    if (this.#stopped) return;
    this.#stopped = true;
    for (const entry of [...this.#waiting, ...this.#inbox]) entry.answer('stopped');
    this.#waiting = [];
    this.#inbox = [];
    this.#watcher.stopped(why);
  }
}
