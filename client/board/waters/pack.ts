import { overlap, type Box, type Size, type Spot } from '../geometry.ts';

/** Something that lies in a water. */
export interface Item {
  readonly id: string;
  /** got dots, became a kernkaart or still asks for an answer: it is the last to fold to its title bar */
  readonly keeps: boolean;
}

export interface Lie {
  id: string;
  box: Box;
  /** whole, or only the title bar */
  whole: boolean;
}

/** One water seen from its own outer corner: x and y grow towards the middle of the chart. */
export interface Corner {
  room: Size;
  label: Box;
  ring: { middle: Spot; radius: number };
  plate: Box;
  inset: number;
  card: Size;
  bar: Size;
  more: Size;
  drop: Size;
}

export interface Packed {
  lies: Lie[];
  more: { box: Box; hidden: string[] } | null;
  drop: Box;
}

/** At most three whole cards; from the fourth the oldest fold. */
const WHOLE = 3;
/** From seven on a water opens as a list: the four that count most stay in sight. */
const MANY = 7;
const IN_SIGHT = 4;
const GAP = 10;
/** of a drop zone where there is little room */
const LOW = 52;

/** Lays the cards of one water one by one, as they were played, so that a new one moves no other without need. */
export function pack(items: readonly Item[], corner: Corner): Packed {
  let second: Packed | null = null;
  for (let sight = items.length >= MANY ? IN_SIGHT : items.length; sight >= 0; sight -= 1) {
    const packed = show(items, sight, corner);
    if (!packed) continue;
    // rather one card less in sight than none that can be read whole
    if (items.length === 0 || packed.lies.some(({ whole }) => whole)) return packed;
    second ??= packed;
  }
  if (second) return second;
  throw new Error('this water is too small for a single button');
}

/** The last so many in sight and the rest behind the button; null when that has no room. */
function show(items: readonly Item[], sight: number, corner: Corner): Packed | null {
  const lies = lay(items.slice(items.length - sight), corner);
  if (!lies) return null;
  const hidden = items.slice(0, items.length - sight).map(({ id }) => id);
  const box = hidden.length === 0 ? null : freeSpot(corner, corner.more, boxes(lies));
  if (hidden.length > 0 && !box) return null;
  return { lies, more: box ? { box, hidden } : null, drop: dropPlace(corner, lies, box) };
}

function lay(items: readonly Item[], corner: Corner): Lie[] | null {
  let lies: Lie[] = [];
  for (const [index, item] of items.entries()) {
    const next = add(lies, item, items.slice(0, index), corner);
    if (!next) return null;
    lies = next;
  }
  return lies;
}

/** The same water with one card more; null when even title bars have no room. */
function add(lies: readonly Lie[], item: Item, before: readonly Item[], corner: Corner): Lie[] | null {
  const order = foldOrder(before, lies);
  const least = Math.max(0, lies.filter(({ whole }) => whole).length - (WHOLE - 1));
  for (let folds = least; folds <= order.length; folds += 1) {
    const folded = fold(lies, order.slice(0, folds), corner.bar);
    const box = freeSpot(corner, corner.card, boxes(folded));
    if (box) return [...folded, { id: item.id, box, whole: true }];
  }
  return compact(lies, item, order, corner);
}

/** No hole is large enough: the title bars move together, and if need be the new card is a title bar as well. */
function compact(lies: readonly Lie[], item: Item, order: readonly string[], corner: Corner): Lie[] | null {
  for (let folds = 1; folds <= order.length; folds += 1) {
    const folded = fold(lies, order.slice(0, folds), corner.bar);
    const together = again(folded, corner);
    const box = together && freeSpot(corner, corner.card, boxes(together));
    if (together && box) return [...together, { id: item.id, box, whole: true }];
    const first = freeSpot(corner, corner.card, []);
    const round = first && again(folded, corner, [first]);
    if (first && round) return [...round, { id: item.id, box: first, whole: true }];
  }
  for (let folds = 0; folds <= order.length; folds += 1) {
    const folded = fold(lies, order.slice(0, folds), corner.bar);
    const box = freeSpot(corner, corner.bar, boxes(folded));
    if (box) return [...folded, { id: item.id, box, whole: false }];
  }
  const together = again(fold(lies, order, corner.bar), corner);
  const box = together && freeSpot(corner, corner.bar, boxes(together));
  return together && box ? [...together, { id: item.id, box, whole: false }] : null;
}

function again(lies: readonly Lie[], corner: Corner, taken: readonly Box[] = []): Lie[] | null {
  const placed: Lie[] = [];
  for (const lie of lies) {
    const box = freeSpot(corner, lie.whole ? corner.card : corner.bar, [...taken, ...boxes(placed)]);
    if (!box) return null;
    placed.push({ ...lie, box });
  }
  return placed;
}

/** Which whole cards fold first: the oldest without dots, then the oldest with. */
function foldOrder(items: readonly Item[], lies: readonly Lie[]): string[] {
  const whole = items.filter(({ id }) => lies.some((lie) => lie.id === id && lie.whole));
  return [...whole.filter(({ keeps }) => !keeps), ...whole.filter(({ keeps }) => keeps)].map(({ id }) => id);
}

function fold(lies: readonly Lie[], ids: readonly string[], bar: Size): Lie[] {
  return lies.map((lie) =>
    ids.includes(lie.id) ? { ...lie, whole: false, box: { ...lie.box, ...bar } } : lie,
  );
}

function boxes(lies: readonly Lie[]): Box[] {
  return lies.map(({ box }) => box);
}

/** The first place where this fits: near the corner first, on lines that what lies there already draws. */
function freeSpot(corner: Corner, size: Size, taken: readonly Box[]): Box | null {
  const blocked = [corner.label, corner.plate, ...taken];
  const found = spots(corner, size, taken)
    .filter((spot) => fits(corner, { ...spot, ...size }, blocked))
    .toSorted((a, b) => cost(a) - cost(b));
  const best = found[0];
  return best ? { ...best, ...size } : null;
}

/** Down a column costs more than over to the next, so that a water fills in breadth. */
function cost({ x, y }: Spot): number {
  return y * 2 + x;
}

function spots({ inset, label, room, card }: Corner, size: Size, taken: readonly Box[]): Spot[] {
  const columns = Math.max(1, Math.floor((room.width - inset + GAP) / (card.width + GAP)));
  const gap = Math.min(24, (room.width - inset - columns * card.width) / columns);
  const across = Array.from({ length: columns }, (_, column) => inset + column * (card.width + gap));
  const xs = [...across, label.x + label.width + GAP, ...taken.map((box) => box.x + box.width + GAP)];
  const ys = [inset, label.y + label.height + GAP, ...taken.map((box) => box.y + box.height + GAP)];
  if (size.height < card.height) xs.push(inset);
  return xs.flatMap((x) => ys.map((y) => ({ x: Math.round(x), y: Math.round(y) })));
}

function fits({ room, ring }: Corner, box: Box, blocked: readonly Box[]): boolean {
  if (box.x + box.width > room.width || box.y + box.height > room.height) return false;
  if (reaches(box, ring.middle) < ring.radius) return false;
  return blocked.every((other) => !overlap(box, other, GAP - 1));
}

/** How near a box comes to a spot. */
function reaches({ x, y, width, height }: Box, spot: Spot): number {
  const dx = Math.max(x - spot.x, 0, spot.x - (x + width));
  const dy = Math.max(y - spot.y, 0, spot.y - (y + height));
  return Math.hypot(dx, dy);
}

/** In a hole where there is one, if need be a low one or one that the ring runs through; else over a card: it is there only while one is held. */
function dropPlace(corner: Corner, lies: readonly Lie[], more: Box | null): Box {
  const taken = [...boxes(lies), ...(more ? [more] : [])];
  const open = { ...corner, ring: { ...corner.ring, radius: 0 } };
  const { room, drop, inset, label } = corner;
  const low = { ...drop, height: Math.min(drop.height, LOW) };
  for (const ground of [corner, open]) {
    const free = freeSpot(ground, drop, taken) ?? freeSpot(ground, low, taken);
    if (free) return free;
  }
  return {
    x: Math.min(label.x + label.width + GAP, room.width - drop.width),
    y: Math.min(inset, room.height - drop.height),
    ...drop,
  };
}
