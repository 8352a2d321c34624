import type { Spot } from './geometry.ts';

/** The drawn pieces of a dashed polyline; `pattern` gives lengths of dash and gap by turns. */
export function dashes(points: readonly Spot[], pattern: readonly number[]): Spot[][] {
  const total = pattern.reduce((sum, length) => sum + length, 0);
  if (total <= 0) return [points.slice()];
  const found: Spot[][] = [];
  let at = 0;
  let left = pattern[0] ?? total;
  let piece: Spot[] = points[0] ? [points[0]] : [];
  for (let index = 1; index < points.length; index += 1) {
    let from = points[index - 1];
    const to = points[index];
    if (!from || !to) break;
    let length = Math.hypot(to.x - from.x, to.y - from.y);
    while (length >= left && left >= 0) {
      const share = length === 0 ? 0 : left / length;
      const cut: Spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      if (at % 2 === 0) found.push([...piece, cut]);
      piece = [cut];
      length -= left;
      from = cut;
      at += 1;
      left = pattern[at % pattern.length] ?? total;
      if (length === 0) break;
    }
    left -= length;
    piece.push(to);
  }
  if (at % 2 === 0 && piece.length > 1) found.push(piece);
  return found;
}
