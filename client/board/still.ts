/** ms without movement, and as many frames, after which the board is drawn anew */
const SETTLE = 140;
const STILL = 2;

/** Acts when nothing moved for a while. Counted in frames as well: where one takes long, the next movement comes after it. */
export function onceStill(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let left = STILL;
  let frame = requestAnimationFrame(function count() {
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(count);
    else timer = setTimeout(act, SETTLE);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
  };
}
