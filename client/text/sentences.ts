/** A title and what follows it, as sentences; a title may end in a mark of its own. */
export function sentences(title: string, ...rest: readonly string[]): string {
  return [/[.!?…]$/u.test(title) ? title : `${title}.`, ...rest].join(' ');
}
