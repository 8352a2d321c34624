import { expect, test, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { STAGES, type StageName } from '../proef/stages.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { expectReachable, expectReadable } from './measure.ts';

/** px: the smallest text on any screen, and on the plenary screen, which is read from ten metres */
const SMALLEST = { screen: 14, plenary: 25 } as const;
/** the last one is a laptop of 1440 × 900 at 200 % */
const SIZES = [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [320, 640],
  [720, 450],
] as const;
const LANGS = ['nl', 'en'] as const;

let vite: ViteDevServer;
let origin: string;

// the proof sheets are no part of the product: they have a dev server of their own
test.beforeAll(async () => {
  vite = await createServer({ configFile: 'test/proef/vite.config.ts', logLevel: 'error' });
  await vite.listen(0);
  origin = vite.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await vite.close();
});

async function open(page: Page, query: Record<string, string>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${origin}proef.html?${new URLSearchParams(query).toString()}`);
  await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
}

async function look(page: Page, where: string, smallest: number): Promise<void> {
  await expectFits(page, where);
  await expectReadable(page, where, smallest);
  await expectReachable(page, where);
}

for (const lang of LANGS) {
  test(`every part in every state can be read and pressed at every size: ${lang}`, async ({ page }) => {
    await open(page, { taal: lang });
    const sections = await page.locator('main > section[id]').count();
    expect(sections).toBeGreaterThan(15);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await look(page, `parts in ${lang} at ${width}x${height}`, SMALLEST.screen);
      if (width === 1440 || width === 320)
        await expectAccessible(page, `parts in ${lang} at ${width}x${height}`);
    }
  });
}

/** Moments at which the screen of a participant differs; a harvest is one of them. */
const PLAYED: readonly StageName[] = [
  'check-in-8',
  'vragenlijst',
  'uitslag-tellen',
  'theedoos-8',
  'theedoos-120',
  'mix-wachten',
  'mix-20',
  'mix-waarom',
  'opgave-voorstellen',
  'afspraken',
  'afspraken-samen',
  'pauze',
  'reflectie',
  'reflectie-bespreken',
  'reflectie-woorden',
  'waarderen',
  'waarderen-onthuld',
  'koers-stil',
  'koers-samen',
  'plenair-6',
  'check-out',
  'einde',
  'stil',
  'praat',
];

for (const stage of PLAYED) {
  test(`a participant at ${stage}`, async ({ page }) => {
    await open(page, { toneel: stage, wie: 'deelnemer' });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `${stage} at 200 %`);
    await open(page, { toneel: stage, wie: 'deelnemer', taal: 'en', weg: '' });
    await page.setViewportSize({ width: 320, height: 640 });
    await look(page, `${stage} in English without a line at 320x640`, SMALLEST.screen);
    await expectAccessible(page, `${stage} in English without a line`);
  });
}

for (const stage of ['oogst', 'einde'] as const) {
  test(`the harvest at ${stage}, and one A4 of it`, async ({ page }) => {
    await open(page, { toneel: stage, wie: 'oogst' });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `harvest at ${stage}`);
    const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    // the sheet of the team, and one's own card
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(2);
    const [, width = 0, height = 0] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

for (const stage of [
  'kaartronde-gedoe',
  'kaartronde-12',
  'speelveld',
  'mix-20',
  'mix-kan-niet',
  'mix-bijgewerkt',
  'mix-voorstel-118',
  'team-klein',
  'plenair-20',
  'check-in-120',
] as const) {
  test(`the regiekamer at ${stage}`, async ({ page }) => {
    await open(page, { toneel: stage, wie: 'begeleider' });
    for (const [width, height] of [...SIZES, [1920, 1080]] as const) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `regiekamer at ${stage}`);
  });
}

test('the plenary screen at every moment is read from ten metres, without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const stage of Object.keys(STAGES)) {
    await open(page, { toneel: stage, wie: 'plenair' });
    await look(page, `${stage} on the plenary screen`, SMALLEST.plenary);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, `${stage} is higher than the screen`).toBeLessThanOrEqual(1080);
  }
});

for (const stage of ['theedoos-120', 'mix-20', 'plenair-20', 'kaartronde-vrij'] as const) {
  test(`the plenary screen at ${stage} under axe`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, { toneel: stage, wie: 'plenair' });
    await expectAccessible(page, `${stage} on the plenary screen`);
  });
}
