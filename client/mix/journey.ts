import { STYLES, type Style } from '../../shared/decks/content.ts';
import { middleOf, type Box, type Size, type Spot } from '../board/geometry.ts';

/** A flavour that somebody shows, or none. */
export type Flavour = Style | 'none';

/** Somebody who goes from the tea box to a team. */
export interface Traveller {
  readonly flavour: Flavour;
  /** where the name stands in the team's tin, px on the screen */
  readonly to: Box;
}

/** How a sachet lies: its middle and height in px, its turn in radians. */
export interface Pose extends Spot {
  readonly height: number;
  readonly turn: number;
}

export interface Sachet {
  readonly flavour: Flavour;
  readonly from: Pose;
  /** bends the way between both ends */
  readonly via: Spot;
  readonly to: Pose;
  /** ms after the beginning */
  readonly leaves: number;
}

/** What holds the sachets of one flavour. */
export interface Compartment extends Box {
  readonly flavour: Flavour;
}

export interface Journey {
  readonly screen: Size;
  /** the tea box that stands at the lower edge of the screen */
  readonly box: Box;
  readonly compartments: readonly Compartment[];
  /** in the order in which they leave */
  readonly sachets: readonly Sachet[];
}

/** A sachet at some moment; with alpha 0 there is nothing to see any more. */
export interface Placement extends Pose {
  readonly alpha: number;
}

/** ms: design.md, mixing into teams. However many go, it is over after `total`. */
export const TIMES = { total: 1600, flight: 740, fade: 160, stagger: 40 } as const;

/** Width of a sachet or label over its height. */
export const SHAPE = 48 / 58;

/** Of its height, a sachet in the box sticks out above the front. */
const OUT = 0.6;

/**
 * Packs the tea box and plans the way of each sachet. The teams are dealt to by turns, as cards are.
 * @param teams the members of each team
 */
export function layout(teams: readonly (readonly Traveller[])[], screen: Size): Journey {
  const box = boxOn(screen);
  const flavours: Flavour[] = [...STYLES];
  if (teams.flat().some(({ flavour }) => flavour === 'none')) flavours.push('none');
  const compartments = flavours.map((flavour, at) => ({ flavour, ...compartment(box, at, flavours.length) }));
  const travellers = dealt(teams);
  const stagger = Math.min(TIMES.stagger, leavingTime() / Math.max(1, travellers.length - 1));
  const packed = new Map<Flavour, number>();
  const sachets = travellers.map(({ flavour, to }, at): Sachet => {
    const place = packed.get(flavour) ?? 0;
    packed.set(flavour, place + 1);
    const many = travellers.filter((one) => one.flavour === flavour).length;
    const own = compartments.find((one) => one.flavour === flavour) ?? box;
    const from = packedPose(own, place, many);
    const end = landed(to);
    const via = {
      x: from.x + (end.x - from.x) * 0.3,
      y: Math.max(0, Math.min(from.y, end.y) - RISE * screen.height),
    };
    return { flavour, from, via, to: end, leaves: at * stagger };
  });
  return { screen, box, compartments, sachets };
}

/** Where every sachet is at this moment, ms after the beginning; in the order of `sachets`. */
export function placementsAt({ sachets }: Journey, time: number): Placement[] {
  return sachets.map(({ from, via, to, leaves }) => {
    const way = eased(part(time - leaves, TIMES.flight));
    const gone = part(time - leaves - TIMES.flight, TIMES.fade);
    return {
      x: bent(from.x, via.x, to.x, way),
      y: bent(from.y, via.y, to.y, way),
      height: from.height + (to.height - from.height) * way,
      turn: from.turn * (1 - way),
      alpha: 1 - gone,
    };
  });
}

/** How far the empty box has gone down under the edge of the screen: 0 it stands there, 1 it is gone. */
export function boxGoneAt(time: number): number {
  return eased(part(time - leavingTime() - TIMES.fade, TIMES.total - leavingTime() - TIMES.fade));
}

/** ms in which all leave */
function leavingTime(): number {
  return TIMES.total - TIMES.flight - TIMES.fade;
}

/** Share of the screen's height that a sachet rises above the highest of its two ends. */
const RISE = 0.08;

function boxOn(screen: Size): Box {
  const width = Math.min(screen.width - 16, Math.max(320, screen.width * 0.56));
  const height = Math.min(112, Math.max(56, screen.height * 0.09));
  return { x: (screen.width - width) / 2, y: screen.height - height, width, height };
}

function compartment(box: Box, at: number, of: number): Box {
  const gap = Math.min(10, box.width / 60);
  const width = (box.width - gap * (of + 1)) / of;
  return { x: box.x + gap + at * (width + gap), y: box.y, width, height: box.height };
}

/** Two rows behind each other, spread over the width: however many there are, each shows an edge. */
function packedPose({ x, y, width, height }: Box, place: number, many: number): Pose {
  const tall = Math.min(height * 0.8, (width * 0.9) / SHAPE);
  const wide = tall * SHAPE;
  const behind = place % 2 === 0 && many > 1;
  return {
    x: x + wide / 2 + (width - wide) * ((place + 0.5) / many),
    y: y + tall * (0.5 - OUT) + (behind ? -0.14 * tall : 0.06 * tall),
    height: tall,
    turn: ((place % 3) - 1) * 0.05,
  };
}

/** On the label, or where only a name stands at its beginning. */
function landed(to: Box): Pose {
  const height = Math.min(to.height, to.width / SHAPE);
  return { x: to.x + (height * SHAPE) / 2, y: middleOf(to).y, height, turn: 0 };
}

function dealt(teams: readonly (readonly Traveller[])[]): Traveller[] {
  const most = Math.max(0, ...teams.map(({ length }) => length));
  return Array.from({ length: most }, (_, round) => teams.flatMap((team) => team[round] ?? [])).flat();
}

function part(time: number, of: number): number {
  return Math.min(1, Math.max(0, time / of));
}

function eased(way: number): number {
  return way * way * (3 - 2 * way);
}

function bent(from: number, via: number, to: number, way: number): number {
  const left = 1 - way;
  return left * left * from + 2 * left * way * via + way * way * to;
}
