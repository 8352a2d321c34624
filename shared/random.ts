/** A deterministic source of numbers in [0, 1): the same seed (a whole number, taken modulo 2³²) gives the same row everywhere. Not for secrets. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  // mulberry32: 32-bit integer steps only, so every engine agrees to the bit.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The same items in an order drawn from `random`; every order is equally likely and `items` is left as it is. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return result;
}
