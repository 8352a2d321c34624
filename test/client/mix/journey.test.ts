import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../../shared/decks/content.ts';
import type { Box, Size } from '../../../client/board/geometry.ts';
import {
  boxGoneAt,
  layout,
  placementsAt,
  SHAPE,
  TIMES,
  type Flavour,
  type Traveller,
} from '../../../client/mix/journey.ts';

const SCREENS: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const FRAME = 1000 / 60;

const flavours = fc.constantFrom<Flavour>(...STYLES, 'none');

/** 8 to 120 people in teams of three to eight, each with a place on the screen for its name. */
const rooms = fc
  .record({
    screen: fc.constantFrom(...SCREENS),
    people: fc.array(flavours, { minLength: 8, maxLength: 120 }),
    size: fc.integer({ min: 3, max: 8 }),
  })
  .chain(({ screen, people, size }) =>
    fc.array(placeOn(screen), { minLength: people.length, maxLength: people.length }).map((places) => ({
      screen,
      teams: inTeams(
        people.map((flavour, at) => ({ flavour, to: places[at] as Box })),
        size,
      ),
    })),
  );

function placeOn({ width, height }: Size): fc.Arbitrary<Box> {
  return fc.record({
    x: fc.integer({ min: 0, max: width - 60 }),
    y: fc.integer({ min: 0, max: height - 80 }),
    width: fc.integer({ min: 20, max: 60 }),
    height: fc.integer({ min: 20, max: 80 }),
  });
}

function inTeams(people: readonly Traveller[], size: number): Traveller[][] {
  const teams: Traveller[][] = [];
  for (let at = 0; at < people.length; at += size) teams.push(people.slice(at, at + size));
  return teams;
}

const holds = ({ x, y, width, height }: Box, spot: { x: number; y: number }): boolean =>
  spot.x >= x - 0.01 && spot.x <= x + width + 0.01 && spot.y >= y - 0.01 && spot.y <= y + height + 0.01;

const SEEDED = { seed: 1907, numRuns: 150 };

describe('the journey of the sachets', () => {
  test('begins in the box: each sachet in the compartment of its flavour, and the box on the screen', () => {
    fc.assert(
      fc.property(rooms, ({ screen, teams }) => {
        const journey = layout(teams, screen);
        const { box, compartments, sachets } = journey;
        expect(holds({ x: 0, y: 0, ...screen }, box)).toBe(true);
        expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
        expect(box.y + box.height).toBeLessThanOrEqual(screen.height);
        for (const [at, { x, y, height, alpha }] of placementsAt(journey, 0).entries()) {
          const own = compartments.find(({ flavour }) => flavour === sachets[at]?.flavour) as Box;
          expect(x - (height * SHAPE) / 2).toBeGreaterThanOrEqual(own.x - 0.01);
          expect(x + (height * SHAPE) / 2).toBeLessThanOrEqual(own.x + own.width + 0.01);
          // it stands in the box, its head above the front
          expect(y - height / 2).toBeLessThan(own.y);
          expect(y + height / 2).toBeGreaterThan(own.y);
          expect(alpha).toBe(1);
        }
      }),
      SEEDED,
    );
  });

  test('ends in the tin of the team, everybody once', () => {
    fc.assert(
      fc.property(rooms, ({ screen, teams }) => {
        const journey = layout(teams, screen);
        const all = teams.flat();
        expect(journey.sachets).toHaveLength(all.length);
        const ends = placementsAt(journey, TIMES.total);
        for (const { flavour, to } of all) {
          const at = ends.findIndex(
            (end, place) => holds(to, end) && journey.sachets[place]?.flavour === flavour,
          );
          expect(at).toBeGreaterThanOrEqual(0);
        }
        for (const end of ends) expect(end.alpha).toBe(0);
      }),
      SEEDED,
    );
  });

  test('is over within two seconds, and nobody has left the tin again', () => {
    expect(TIMES.total).toBeLessThan(2_000);
    fc.assert(
      fc.property(rooms, fc.integer({ min: 0, max: 5_000 }), ({ screen, teams }, more) => {
        const journey = layout(teams, screen);
        expect(placementsAt(journey, TIMES.total + more)).toEqual(placementsAt(journey, TIMES.total));
        expect(boxGoneAt(TIMES.total + more)).toBe(1);
      }),
      SEEDED,
    );
  });

  test('deals to the teams by turns: who is first in a team leaves before who is second in another', () => {
    const to = { x: 0, y: 0, width: 40, height: 48 };
    const teams: Traveller[][] = [
      [
        { flavour: 'hoeder', to },
        { flavour: 'verkenner', to },
      ],
      [
        { flavour: 'aanjager', to },
        { flavour: 'none', to },
      ],
    ];
    const { sachets } = layout(teams, { width: 1920, height: 1080 });
    expect(sachets.map(({ flavour }) => flavour)).toEqual(['hoeder', 'aanjager', 'verkenner', 'none']);
    expect(sachets.map(({ leaves }) => leaves)).toEqual([0, 40, 80, 120]);
  });

  test('stays smooth from 8 to 120 people: from frame to frame nothing jumps, flashes or changes its size at once', () => {
    fc.assert(
      fc.property(rooms, ({ screen, teams }) => {
        const journey = layout(teams, screen);
        const farthest = Math.hypot(screen.width, screen.height) * 0.1;
        let before = placementsAt(journey, 0);
        for (let time = FRAME; time <= TIMES.total + FRAME; time += FRAME) {
          const now = placementsAt(journey, time);
          expect(now).toHaveLength(before.length);
          for (const [at, { x, y, height, turn, alpha }] of now.entries()) {
            const was = before[at];
            if (!was) throw new Error('a sachet came from nowhere');
            expect(Math.hypot(x - was.x, y - was.y)).toBeLessThan(farthest);
            expect(Math.abs(height - was.height)).toBeLessThan(8);
            expect(Math.abs(turn - was.turn)).toBeLessThan(0.05);
            expect(was.alpha - alpha).toBeLessThan(0.15);
            expect(was.alpha - alpha).toBeGreaterThanOrEqual(0);
          }
          before = now;
        }
      }),
      { seed: 1907, numRuns: 40 },
    );
  });
});
