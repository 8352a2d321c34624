import type { Commit } from '../../shared/workshop/events.ts';
import type { SeatId, StepId } from '../../shared/workshop/ids.ts';
import type { SheetsBySeat } from '../../shared/wire.ts';
import { sheetsTakenBy, type Sheet } from '../../shared/workshop/sheet.ts';
import type { KeptSheet } from '../journal/journal.ts';

/** The sheets of one workshop at hand, as the store has them or is about to. */
export class Sheets {
  readonly #seats = new Map<SeatId, Map<StepId, Sheet>>();

  constructor(kept: readonly KeptSheet[]) {
    for (const { seat, step, sheet } of kept) this.write(seat, step, sheet);
  }

  sheet(seat: SeatId, step: StepId): Sheet {
    return this.#seats.get(seat)?.get(step) ?? {};
  }

  /** The sheets of these seats, per step. */
  of(seats: readonly SeatId[]): SheetsBySeat {
    return Object.fromEntries(
      seats.map((seat) => [seat, Object.fromEntries(this.#seats.get(seat) ?? [])] as const),
    );
  }

  /**
   * Adds fields, before the store has them: a reveal that is decided from here on takes them along in its own commit,
   * so that what is on its way is not lost. @returns what takes them off again when the store did not take them
   */
  write(seat: SeatId, step: StepId, fields: Sheet): () => void {
    const own = this.#seats.get(seat) ?? new Map<StepId, Sheet>();
    const before = own.get(step);
    this.#seats.set(seat, own.set(step, { ...before, ...fields }));
    return () => {
      if (before) own.set(step, before);
      else own.delete(step);
    };
  }

  /** What was revealed is nobody's any more. */
  committed(commit: Commit): void {
    for (const { step, seats } of sheetsTakenBy(commit))
      for (const seat of seats) this.#seats.get(seat)?.delete(step);
  }
}
