import { around, overlap, type Box, type Size } from '../geometry.ts';
import { along, inside, lengthOf, type Path } from './path.ts';

interface Speaking {
  readonly id: string;
  readonly words: Size | null;
  readonly path: Path;
}

/** from the middle of the line outwards */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** beside the line first, over it when there is no room, but never so far that it could be another's: in heights of the words */
const ASIDE = [0.62, -0.62, 0.95, -0.95, 0];
const GAP = 6;
const EDGE = 14;

/** A place for the words of each line beside its own line: over no label, over no other words, and over as few lines as possible. */
export function placeWords(lines: readonly Speaking[], taken: readonly Box[], size: Size): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const line of lines) {
    const box = line.words && spotFor(line, line.words, lines, [...taken, ...placed.values()], size);
    if (box) placed.set(line.id, box);
  }
  return placed;
}

function spotFor(
  { id, path }: Speaking,
  words: Size,
  lines: readonly Speaking[],
  taken: readonly Box[],
  { width, height }: Size,
): Box | null {
  const length = lengthOf(path);
  const others = lines.filter((line) => line.id !== id);
  let [found, least]: [Box | null, number] = [null, Infinity];
  for (const [i, share] of SHARES.entries())
    for (const [j, aside] of ASIDE.entries()) {
      const { spot, angle } = along(path, length * share);
      const reach = Math.abs(Math.cos(angle)) * words.height + Math.abs(Math.sin(angle)) * words.width;
      const box = around(
        { x: spot.x - Math.sin(angle) * aside * reach, y: spot.y + Math.cos(angle) * aside * reach },
        words,
      );
      const outside =
        box.x < EDGE ||
        box.y < EDGE ||
        box.x + box.width > width - EDGE ||
        box.y + box.height > height - EDGE;
      if (outside || taken.some((other) => overlap(box, other, GAP))) continue;
      const covers = others.reduce(
        (sum, other) => sum + other.path.filter((one) => inside(one, box)).length,
        path.filter((one) => inside(one, box)).length * 0.5,
      );
      const cost = covers * 4 + i + j;
      if (cost < least) [found, least] = [box, cost];
    }
  return found;
}
