import { tabShelf } from '../shelf.ts';

const KEY = 'koerskaarten:voornaam';

/** The name typed on one form, ready on the next, as long as this tab. */
export const givenName = {
  get: (): string => tabShelf.get(KEY) ?? '',
  set: (name: string): void => void tabShelf.set(KEY, name),
};
