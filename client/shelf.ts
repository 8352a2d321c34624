/** Where a browser keeps small texts. Storage that is full or forbidden never breaks play: what then cannot be kept stays in memory. */
export interface Shelf {
  get(key: string): string | null;
  /** false when it could not be kept beyond this page */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  keys(prefix: string): string[];
}

export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => {
      kept.set(key, text);
      return true;
    },
    remove: (key) => void kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/** @param storage is asked for each time, because merely naming localStorage throws where it is forbidden */
export function browserShelf(storage: () => Storage): Shelf {
  const spare = memoryShelf();
  const attempt = <T>(act: (on: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => spare.get(key) ?? attempt((on) => on.getItem(key), null),
    set: (key, text) => {
      const kept = attempt((on) => {
        on.setItem(key, text);
        return true;
      }, false);
      if (kept) spare.remove(key);
      else spare.set(key, text);
      return kept;
    },
    remove: (key) => {
      spare.remove(key);
      attempt((on) => on.removeItem(key), undefined);
    },
    keys: (prefix) => {
      const stored = attempt(
        (on) => Array.from({ length: on.length }, (_, index) => on.key(index) ?? ''),
        [],
      );
      return [...new Set([...stored.filter((key) => key.startsWith(prefix)), ...spare.keys(prefix)])];
    },
  };
}

/** Stays on this device. */
export const deviceShelf = browserShelf(() => localStorage);
/** Stays as long as this tab, over reloads. */
export const tabShelf = browserShelf(() => sessionStorage);
