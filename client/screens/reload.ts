import { tabShelf } from '../shelf.ts';

const KEY = 'koerskaarten:herladen';
/** ms */
const AGAIN = 60_000;

/** Loads the page again, unless that was done just now: a server that stays behind must not make a page that blinks. */
export function reloadOnce(): void {
  if (Date.now() - Number(tabShelf.get(KEY) ?? 0) < AGAIN) return;
  tabShelf.set(KEY, String(Date.now()));
  location.reload();
}
