import * as v from 'valibot';
import type { CommandId } from '../shared/workshop/ids.ts';
import type { Shelf } from './shelf.ts';

const id = v.string();
/** at a table: whose it is */
const as = v.optional(v.string());
/** in which team it was given, where it is of a team */
const team = v.optional(v.string());
const WaitingSchema = v.variant('kind', [
  v.object({ kind: v.literal('command'), id, as, team, command: v.record(v.string(), v.unknown()) }),
  v.object({
    kind: v.literal('sheet'),
    id,
    as,
    team,
    step: v.string(),
    sheet: v.record(v.string(), v.union([v.string(), v.number()])),
  }),
]);
/** Something given that is not yet acknowledged or refused. */
export type Waiting = v.InferOutput<typeof WaitingSchema>;

/** How much may wait on a device. Beyond it the person is told, rather than something silently lost. */
export const OUTBOX_LIMIT = 200;

export interface Outbox {
  /** false when it is full: then nothing was added */
  add(waiting: Waiting): boolean;
  /** Acknowledged or refused: it need not be sent again. */
  settle(id: CommandId): void;
  /** In the order in which they were given. */
  all(): Waiting[];
  size(): number;
  /** Also takes up what another tab of this seat left behind. */
  reread(): void;
}

/**
 * What waits for an answer, kept on the device item by item: two tabs of one seat cannot overwrite each other's, and a
 * reload finds everything back. Resending is harmless, because the server knows each id.
 * @param now for the order of items over reloads
 */
export function createOutbox(shelf: Shelf, prefix: string, now: () => number): Outbox {
  const items = new Map<CommandId, { key: string; waiting: Waiting }>();
  let last = 0;

  function reread(): void {
    for (const key of shelf.keys(prefix)) {
      const waiting = read(shelf.get(key));
      if (!waiting) shelf.remove(key);
      else if (!items.has(waiting.id)) items.set(waiting.id, { key, waiting });
      last = Math.max(last, Number(key.slice(prefix.length).split('-')[0]));
    }
  }
  reread();

  return {
    reread,
    size: () => items.size,
    all: () => [...items.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ waiting }) => waiting),
    add(waiting) {
      if (items.size >= OUTBOX_LIMIT) return false;
      last = Math.max(now(), last + 1);
      const key = `${prefix}${String(last).padStart(16, '0')}-${waiting.id}`;
      items.set(waiting.id, { key, waiting });
      shelf.set(key, JSON.stringify(waiting));
      return true;
    },
    settle(settled) {
      const item = items.get(settled);
      if (!item) return;
      items.delete(settled);
      shelf.remove(item.key);
    },
  };
}

function read(text: string | null): Waiting | null {
  if (text === null) return null;
  try {
    const found = v.safeParse(WaitingSchema, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
