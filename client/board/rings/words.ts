import { around, overlap, type Box, type Size, type Spot } from '../geometry.ts';
import { along, between, distance, inside, lengthOf, type Path } from './path.ts';

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

/** Where words stand, and the thin line that leads to them where they stand off from their own line. */
export interface WordsPlace {
  readonly box: Box;
  readonly leader: readonly [Spot, Spot] | null;
}

/**
 * A place for the words of each line: beside its own line, or where that has no room further off, with a leader. Over no label,
 * over no other words, and over as few lines as possible. Words beside their line come first: none of them goes for a leader.
 */
export function placeWords(
  lines: readonly Speaking[],
  taken: readonly Box[],
  size: Size,
): Map<string, WordsPlace> {
  const placed = new Map<string, WordsPlace>();
  const solid = [...taken];
  for (const find of [beside, aloof])
    for (const line of lines) {
      if (!line.words || placed.has(line.id)) continue;
      const place = find(line, line.words, { lines, taken: solid, size });
      if (!place) continue;
      placed.set(line.id, place);
      solid.push(place.box);
    }
  return placed;
}

interface Crowd {
  readonly lines: readonly Speaking[];
  readonly taken: readonly Box[];
  readonly size: Size;
}

function beside(line: Speaking, words: Size, { lines, taken, size }: Crowd): WordsPlace | null {
  const box = spotFor(line, words, lines, taken, size);
  return box && { box, leader: null };
}

/** world units from the middle of the line to the nearest edge of the words */
const AWAY = [12, 30, 50, 75, 105, 145, 190, 240, 300];
const WAYS = 24;

/** The nearest free place round the middle of the line that a straight leader reaches. */
function aloof({ id, path }: Speaking, words: Size, { lines, taken, size }: Crowd): WordsPlace | null {
  const { spot } = along(path, lengthOf(path) / 2);
  const others = lines.filter((line) => line.id !== id);
  for (const away of AWAY) {
    let [found, least]: [WordsPlace | null, number] = [null, Infinity];
    for (let way = 0; way < WAYS; way += 1) {
      const angle = (way / WAYS) * 2 * Math.PI;
      const box = around(
        {
          x: spot.x + Math.cos(angle) * (away + words.width / 2),
          y: spot.y + Math.sin(angle) * (away + words.height / 2),
        },
        words,
      );
      if (outside(box, size) || taken.some((other) => overlap(box, other, GAP))) continue;
      const leader = [spot, nearest(box, spot)] as const;
      if (taken.some((other) => crosses(leader, other))) continue;
      const covers = others.reduce(
        (sum, other) => sum + other.path.filter((one) => inside(one, box)).length,
        0,
      );
      if (covers < least) [found, least] = [{ box, leader }, covers];
    }
    if (found) return found;
  }
  return null;
}

function outside(box: Box, { width, height }: Size): boolean {
  return (
    box.x < EDGE || box.y < EDGE || box.x + box.width > width - EDGE || box.y + box.height > height - EDGE
  );
}

function nearest({ x, y, width, height }: Box, to: Spot): Spot {
  return { x: Math.min(x + width, Math.max(x, to.x)), y: Math.min(y + height, Math.max(y, to.y)) };
}

/** Does the leader run through this box? Where it begins may lie at its edge: a short line has its ends in labels. */
function crosses([from, to]: readonly [Spot, Spot], box: Box): boolean {
  const steps = Math.ceil(distance(from, to) / 6);
  for (let step = 1; step < steps; step += 1) if (inside(between(from, to, step / steps), box)) return true;
  return false;
}

function spotFor(
  { id, path }: Speaking,
  words: Size,
  lines: readonly Speaking[],
  taken: readonly Box[],
  size: Size,
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
      if (outside(box, size) || taken.some((other) => overlap(box, other, GAP))) continue;
      const covers = others.reduce(
        (sum, other) => sum + other.path.filter((one) => inside(one, box)).length,
        path.filter((one) => inside(one, box)).length * 0.5,
      );
      const cost = covers * 4 + i + j;
      if (cost < least) [found, least] = [box, cost];
    }
  return found;
}
