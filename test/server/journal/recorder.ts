import { join } from 'node:path';
import { freeze, loadLibrary } from '../../../server/content.ts';
import type { Journal } from '../../../server/journal/journal.ts';
import type { Content } from '../../../shared/decks/content.ts';
import { seeded } from '../../../shared/random.ts';
import type { Command, SystemCommand } from '../../../shared/workshop/commands.ts';
import type { Context, Decision } from '../../../shared/workshop/context.ts';
import { decide, decideSystem } from '../../../shared/workshop/decide.ts';
import { LOG_VERSION, type Commit } from '../../../shared/workshop/events.ts';
import { evolveAll } from '../../../shared/workshop/evolve.ts';
import type { SeatId, WorkshopId } from '../../../shared/workshop/ids.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import { emptyState, type State } from '../../../shared/workshop/state.ts';

export const AT = Date.UTC(2026, 4, 12, 9, 0);

const frozen = freeze(loadLibrary(join(import.meta.dirname, '../../../cards')), 'kennismaken');
if (frozen === null) throw new Error('the format kennismaken is gone');
export const content: Content = frozen;
/** what a workshop goes on with in its next meeting */
export const nextContent: Content = { ...content, hash: 'e'.repeat(64) };

/** 32 hex digits that only this number gives. */
export const commandId = (n: number): string => n.toString(16).padStart(32, '0');

/** Plays real commands by the rules and hands out the commits that a room would store. */
export class Recorder {
  readonly id: WorkshopId;
  state: State = emptyState();
  readonly log: Commit[] = [];
  readonly #random = seeded(1);

  constructor(id: WorkshopId) {
    this.id = id;
  }

  open(code: string): Commit {
    return this.system({
      type: 'workshop/open',
      id: this.id,
      title: 'Samen aan de slag',
      lang: 'nl',
      code,
      retentionDays: 30,
      maxPeople: 120,
      invites: { begeleider: 'b', plenair: 'p' },
    });
  }

  join(seat: SeatId, name: string, organisation = ''): Commit {
    return this.system({
      type: 'zit/neem',
      seat,
      role: 'deelnemer',
      secretHash: 'a'.repeat(64),
      name,
      organisation,
    });
  }

  system(command: SystemCommand): Commit {
    return this.#kept(decideSystem(this.state, command, this.#context(null)));
  }

  person(seat: SeatId, command: Command): Commit {
    return this.#kept(decide(this.state, command, this.#context(seat)));
  }

  #context(seat: SeatId | null): Context {
    return { seat, now: AT + this.log.length, random: this.#random, content, sheet: () => ({}) };
  }

  #kept(decision: Decision): Commit {
    if (isRefusal(decision)) throw new Error(`refused: ${decision.refusal}`);
    const seq = this.log.length + 1;
    const commit = { seq, version: LOG_VERSION, at: AT + seq, commandId: commandId(seq), events: decision };
    this.state = evolveAll(this.state, decision);
    this.log.push(commit);
    return commit;
  }
}

/** A workshop that is there, opened once, with nothing in its log. */
export async function prepared(
  journal: Journal,
  id: WorkshopId,
  code = id.toUpperCase(),
  at = AT,
): Promise<Recorder> {
  await journal.create({ id, code, content, at });
  await journal.open(id);
  return new Recorder(id);
}

/** The sheet of one seat in one step as the journal keeps it; empty when there is none. */
export async function sheetOf(journal: Journal, id: string, seat: string, step: string): Promise<Sheet> {
  const kept = await journal.sheets(id);
  return kept.find((one) => one.seat === seat && one.step === step)?.sheet ?? {};
}
