import type { Owned } from '../workshop/ids.ts';

/** What somebody wrote; null when nothing was, or when it was erased. */
export function textOf(text: Owned<string> | null | undefined): string | null {
  return text?.value ?? null;
}
