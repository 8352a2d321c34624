const STEPS = 4096;

/**
 * −ln u at the middle of 4096 equal steps of (0, 1), largest first: what annealing compares a loss with. Built from
 * sums and quotients alone, which every engine rounds alike; `Math.log` and `Math.exp` may differ in the last bit.
 */
const TABLE: Float64Array = /* @__PURE__ */ Float64Array.from({ length: STEPS }, (_, step) =>
  minusLog((step + 0.5) / STEPS),
);

/** How large a loss is still accepted, in units of the temperature; `draw` in [0, 1). */
export function threshold(draw: number): number {
  return TABLE[Math.floor(draw * STEPS)] ?? 0;
}

/** −ln u for u in (0, 1]: halvings, and the series of the inverse hyperbolic tangent for what is left between ½ and 1. */
export function minusLog(u: number): number {
  let rest = u;
  let halvings = 0;
  while (rest < 0.5) {
    rest *= 2;
    halvings += 1;
  }
  const half = series(1 / 3);
  return halvings * half - series((rest - 1) / (rest + 1));
}

function series(x: number): number {
  let sum = 0;
  let power = x;
  for (let odd = 1; odd < 60; odd += 2) {
    sum += power / odd;
    power *= x * x;
  }
  return 2 * sum;
}
