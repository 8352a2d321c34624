import type { Content } from '../../shared/decks/content.ts';
import type { Commit } from '../../shared/workshop/events.ts';
import type { CommandId, Moment, SeatId, StepId, WorkshopId } from '../../shared/workshop/ids.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';

/** What `append` came to. `fenced`: a higher epoch was opened, this room must stop. `conflict`: this seq or command id is taken. */
export type Appended = 'committed' | 'fenced' | 'conflict';

export interface NewWorkshop {
  id: WorkshopId;
  /** join code, unique among the workshops that are kept */
  code: string;
  content: Content;
  at: Moment;
}

export interface KeptSheet {
  seat: SeatId;
  step: StepId;
  sheet: Sheet;
}

export interface Opened {
  /** every opening takes the next one; lower epochs can no longer write */
  epoch: number;
  /** rises with every erasure: who holds views of an older one gets fresh ones */
  generation: number;
}

/**
 * The durable log of all workshops in one store, with their frozen content and the sheets that people write for themselves.
 * Everything that resolves is on disk. One contract suite holds for every implementation (test/server/journal).
 */
export interface Journal {
  /** Makes an empty log. 'exists': this id is there already (a retry); 'code-taken': another workshop has this code. */
  create(workshop: NewWorkshop): Promise<'created' | 'exists' | 'code-taken'>;
  /** The workshop with this join code, or null. */
  find(code: string): Promise<WorkshopId | null>;
  exists(id: WorkshopId): Promise<boolean>;
  /** Takes the next epoch. Null for a workshop that is not there. */
  open(id: WorkshopId): Promise<Opened | null>;
  /** Commits with a seq above `after`, in order, without gaps, upcast to today's version. */
  read(id: WorkshopId, after?: number): Promise<Commit[]>;
  /** The seq under which this command was committed, or null. */
  lookup(id: WorkshopId, command: CommandId): Promise<number | null>;
  /**
   * Adds a commit whose seq must be one above the last. All commits that are handed in during one turn of the event
   * loop, of whichever workshop, share one transaction; a conflict in one does not harm another. Rejects only when the
   * store itself fails: then the outcome is unknown and the caller folds again from the log. Sheets that the commit
   * reveals (sheetsTakenBy) are deleted in the same transaction.
   */
  append(id: WorkshopId, epoch: number, commit: Commit): Promise<Appended>;
  /**
   * As `append`, and from then on the workshop has this content and is kept from the moment of the commit (VERV-4): all of
   * it, or nothing.
   */
  renew(id: WorkshopId, epoch: number, commit: Commit, content: Content): Promise<Appended>;
  /** The frozen content of a workshop, or by its hash. */
  contentOf(id: WorkshopId): Promise<Content | null>;
  content(hash: string): Promise<Content | null>;
  /** Keeps fields of one seat's sheet in one step; a later value of a field replaces an earlier one. */
  write(id: WorkshopId, seat: SeatId, step: StepId, sheet: Sheet): Promise<void>;
  /** All sheets of a workshop: what was written and not yet revealed. */
  sheets(id: WorkshopId): Promise<KeptSheet[]>;
  /** Rewrites the log without what belongs to this seat (shared/workshop/erase.ts), drops its sheets and raises the generation. */
  erase(id: WorkshopId, epoch: number, seat: SeatId): Promise<Appended>;
  /** Deletes workshops that were made, or last renewed, before this moment, with everything of theirs. Returns their ids. */
  expire(before: Moment): Promise<WorkshopId[]>;
  /** Waits for what is under way and closes the store. */
  close(): Promise<void>;
}
