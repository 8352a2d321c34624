/** Items in portions that each fit in one message. @param most how many, @param bytes of JSON at most */
export function portions<T>(items: readonly T[], most: number, bytes: number): T[][] {
  const cut: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const more = new TextEncoder().encode(JSON.stringify(item)).length + 1;
    const last = cut.at(-1);
    if (last && last.length < most && size + more <= bytes) {
      last.push(item);
      size += more;
    } else {
      cut.push([item]);
      size = more;
    }
  }
  return cut;
}
