import type { Page } from '@playwright/test';
import type { StageName } from '../proef/stages.ts';
import { expect, test } from './journey.ts';
import { MOMENTS, openSheet, PLAYED, serveSheets, SIZES } from './sheets.ts';

/**
 * Every screen in every size, compared with the pictures in test/journeys/pictures, so that nothing changes by accident.
 * After a change that was meant: `npm run pictures -- --update-snapshots`, and look at what changed.
 *
 * Tolerance: a pixel differs when its colour does by more than a fifth (YIQ), and a picture when more than four pixels in
 * a thousand do. The whole page, also what one scrolls to. Half a device pixel per CSS pixel: layout, colour and words can be compared, and the pictures stay small.
 */
const TOLERANCE = { threshold: 0.2, maxDiffPixelRatio: 0.004 } as const;

/** a facilitator's */
const DESK = SIZES.filter(([width]) => width !== 820 && width !== 720);

/** a quarter past nine in the morning, on all screens */
const NOW = new Date('2026-03-02T09:15:00+01:00');

test.use({ deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } });

serveSheets();
test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

async function compare(
  page: Page,
  name: string,
  sizes: readonly (readonly [number, number])[],
): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expect.soft(page).toHaveScreenshot(`${name}-${width}.png`, {
      ...TOLERANCE,
      fullPage: true,
      animations: 'disabled',
      scale: 'device',
    });
  }
}

/** the same moments, and those in which a chart is full */
const SEEN: readonly StageName[] = [...PLAYED, 'kaartronde-beurt', 'kaartronde-gedoe-ligt', 'speelveld'];

const LED: readonly StageName[] = [
  'voorwerk',
  'check-in-8',
  'vragenlijst',
  'theedoos-40',
  'mix-wensen',
  'mix-kan-niet',
  'mix-voorstel',
  'mix-5',
  'opgave-voorstellen',
  'afspraken-samen',
  'kaartronde-vrij',
  'kaartronde-gedoe',
  'kaartronde-12',
  'team-klein',
  'speelveld',
  'wat-samen',
  'hoedan-afspreken',
  'reflectie-bespreken',
  'waarderen-onthuld',
  'koers-samen',
  'plenair-6',
  'check-out',
  'einde',
];

for (const stage of SEEN) {
  test(`@pictures a participant at ${stage} looks as it did`, async ({ page }) => {
    await openSheet(page, { toneel: stage, wie: 'deelnemer' });
    await compare(page, `deelnemer-${stage}`, SIZES);
  });
}

test('@pictures a participant whose line is lost looks as it did', async ({ page }) => {
  await openSheet(page, { toneel: 'kaartronde-beurt', wie: 'deelnemer', weg: '' });
  await compare(page, 'deelnemer-weg', SIZES);
});

for (const stage of LED) {
  test(`@pictures the regiekamer at ${stage} looks as it did`, async ({ page }) => {
    await openSheet(page, { toneel: stage, wie: 'begeleider' });
    await compare(page, `begeleider-${stage}`, DESK);
  });
}

for (const stages of MOMENTS) {
  test(`@pictures the plenary screen looks as it did: ${stages[0]} and on`, async ({ page }) => {
    for (const stage of stages) {
      await openSheet(page, { toneel: stage, wie: 'plenair' });
      await compare(page, `plenair-${stage}`, [[1920, 1080]]);
    }
  });
}

for (const stage of ['oogst', 'einde'] as const) {
  test(`@pictures the harvest at ${stage} looks as it did, and on paper`, async ({ page }) => {
    await openSheet(page, { toneel: stage, wie: 'oogst' });
    await compare(page, `oogst-${stage}`, SIZES);
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await compare(page, `oogst-${stage}-a4`, [[794, 1123]]);
  });
}

test('@pictures the first pages look as they did', async ({ page, baseURL }) => {
  for (const [name, path] of [
    ['start', '/'],
    ['begin', '/begeleiden'],
    ['niet-gevonden', '/nergens'],
  ] as const) {
    await page.goto(`${baseURL}${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await compare(page, name, SIZES);
  }
});

test('@pictures every part looks as it did', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSheet(page, {});
  for (const section of await page.locator('main > section[id]').all()) {
    const name = `deel-${await section.getAttribute('id')}.png`;
    await expect
      .soft(section)
      .toHaveScreenshot(name, { ...TOLERANCE, animations: 'disabled', scale: 'device' });
  }
});
