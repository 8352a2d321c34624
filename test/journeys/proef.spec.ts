import type { Page } from '@playwright/test';
import type { StageName } from '../proef/stages.ts';
import { expect, test } from './journey.ts';
import { expectReachable, expectReadable } from './measure.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { MOMENTS, openSheet, PLAYED, serveSheets, SIZES } from './sheets.ts';

/** px: the smallest text on any screen, and on the plenary screen, which is read from ten metres */
const SMALLEST = { screen: 14, plenary: 25 } as const;
const LANGS = ['nl', 'en'] as const;

serveSheets();

async function look(page: Page, where: string, smallest: number): Promise<void> {
  await expectFits(page, where);
  await expectReadable(page, where, smallest);
  await expectReachable(page, where);
}

for (const lang of LANGS) {
  test(`every part in every state can be read and pressed at every size: ${lang}`, async ({ page }) => {
    await openSheet(page, { taal: lang });
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

for (const stage of PLAYED) {
  test(`a participant at ${stage}`, async ({ page }) => {
    await openSheet(page, { toneel: stage, wie: 'deelnemer' });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `${stage} at 200 %`);
    await openSheet(page, { toneel: stage, wie: 'deelnemer', taal: 'en', weg: '' });
    await page.setViewportSize({ width: 320, height: 640 });
    await look(page, `${stage} in English without a line at 320x640`, SMALLEST.screen);
    await expectAccessible(page, `${stage} in English without a line`);
  });
}

/** What one does at a moment, and how it is found. */
const DONE: readonly [stage: StageName, what: string][] = [
  ['wat-stil', 'textarea'],
  ['hoedan-rollen', '[type="radio"]'],
  ['tegenspraak-stil', '[type="radio"]'],
  ['goedwerk-moment', 'textarea'],
  ['goedwerk-stippen', '[type="radio"]'],
  ['systeem-wie', 'input'],
  ['scan', '[type="radio"]'],
  ['scan-rol', '[type="radio"]'],
  ['plaatsen', '[role="grid"]'],
  ['plaatsen-samen', '[role="grid"]'],
];

/** px of it that is seen at least, without scrolling */
const SEEN = 48;

test('on a phone what one does at a step begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [stage, what] of DONE) {
    await openSheet(page, { toneel: stage, wie: 'deelnemer' });
    const box = await page.locator(`.kk-page ${what}`).first().boundingBox();
    expect.soft(box?.y, stage).toBeLessThan(844 - SEEN);
  }
});

test('beside a board stand the agreements and the turns, and gedoe arrives there only for who looks on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSheet(page, { toneel: 'kaartronde-beurt', wie: 'deelnemer' });
  const side = page.getByRole('complementary', { name: 'Deze ronde' });
  await expect(side.getByRole('region', { name: 'Onze afspraken' }).getByRole('listitem')).toHaveCount(3);
  await expect(side.getByText(/^[1-6] van 6$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Het stokt' })).toHaveCount(1);
  const gedoe = page.getByRole('region', { name: 'Gedoe' });
  await openSheet(page, { toneel: 'kaartronde-beurt', daarna: 'kaartronde-gedoe-ligt', wie: 'deelnemer' });
  await expect(side).toBeVisible();
  await page.getByRole('button', { name: 'Volgend toneel' }).click();
  await expect(gedoe).toHaveAttribute('data-arrives', 'true');
  await openSheet(page, { toneel: 'kaartronde-gedoe-ligt', wie: 'deelnemer' });
  await expect(gedoe).toBeVisible();
  await expect(gedoe).not.toHaveAttribute('data-arrives');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.getByRole('button', { name: 'Het stokt' })).toHaveCount(1);
});

test('the drawer over the speelveld closes by key, and gives way to what gets the focus under it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openSheet(page, { toneel: 'speelveld-afspraken', wie: 'deelnemer' });
  const drawer = page.getByRole('complementary', { name: 'Dit kun je doen' });
  const toggle = page.getByRole('button', { name: 'Dit kun je doen' });
  await toggle.press('Enter');
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await toggle.press('Enter');
  await page.getByRole('button', { name: 'Sluit dit paneel' }).press('Enter');
  await expect(drawer).toBeHidden();
  await expect(toggle).toBeFocused();
  await toggle.press('Enter');
  const parties = page.locator('.vk-party:not(.vk-party--aside, .vk-party--add)');
  const [rightmost] = (
    await Promise.all((await parties.all()).map(async (one) => ({ one, box: await one.boundingBox() })))
  ).toSorted((a, b) => (b.box?.x ?? 0) - (a.box?.x ?? 0));
  await rightmost?.one.focus();
  await expect(drawer).toHaveCSS('opacity', '0');
  await toggle.focus();
  await expect(drawer).toHaveCSS('opacity', '1');
  await rightmost?.one.focus();
  await page.keyboard.press('Enter');
  await expect(drawer).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  if (rightmost) await expect(rightmost.one).toBeFocused();
});

const FORCED = ['light', 'dark'] as const;

for (const scheme of FORCED) {
  test(`in forced colours focus, choice, turn and lines can be told apart: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const style = async (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const outlined = async (selector: string): Promise<void> => {
      expect(await style(selector, 'outline-style'), selector).toBe('solid');
      expect(Number.parseFloat(await style(selector, 'outline-width')), selector).toBeGreaterThanOrEqual(2);
    };
    await page.setViewportSize({ width: 1440, height: 900 });
    await openSheet(page, { toneel: 'kaartronde-beurt', wie: 'deelnemer' });
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.locator('.kk-picture--ground path:visible').first()).toBeVisible();
    expect(await style('.kr-plate', 'border-top-style')).toBe('solid');
    await outlined('.kk-team__member[data-state="turn"]:visible');
    await page.locator('.kk-stage').focus();
    await page.keyboard.press('Shift+Tab');
    await outlined(':focus-visible');

    await openSheet(page, { toneel: 'speelveld-afspraken', wie: 'deelnemer' });
    const party = page.locator('.vk-party:not(.vk-party--aside, .vk-party--add)').first();
    await party.press('Enter');
    await outlined('.vk-party[data-mark]');
    expect(await style('.kk-picture path[data-line="sheet"]', 'stroke')).not.toBe(
      await style('.kk-picture path[data-line="samenwerking"]', 'stroke'),
    );
    expect(await style('.vk-legend .veld-mark', 'fill')).toBe(await style('.vk-legend', 'color'));

    await page.setViewportSize({ width: 320, height: 640 });
    await openSheet(page, { toneel: 'kaartronde-beurt', wie: 'deelnemer' });
    const tabs = page.getByRole('tab');
    const selected = await style('[role="tab"][aria-selected="true"]', 'background-color');
    expect(selected).not.toBe(await style('[role="tab"][aria-selected="false"]', 'background-color'));
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    await outlined('[role="tab"]:focus-visible');
    await expectFits(page, `the list in forced colours (${scheme})`);
  });
}

/** sheets of A4: the team's, which may need a second one after a long and full day, and one's own card */
const SHEETS = { oogst: [2, 3], einde: [2] } as const;

for (const stage of ['oogst', 'einde'] as const) {
  test(`the harvest at ${stage}, and on A4`, async ({ page }) => {
    await openSheet(page, { toneel: stage, wie: 'oogst' });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `harvest at ${stage}`);
    const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(SHEETS[stage]).toContain(paper.match(/\/Type \/Page\b/g)?.length);
    const [, width = 0, height = 0] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

for (const stage of [
  'voorwerk',
  'voorwerk-leeg',
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
    await openSheet(page, { toneel: stage, wie: 'begeleider' });
    for (const [width, height] of [...SIZES, [1920, 1080]] as const) {
      await page.setViewportSize({ width, height });
      await look(page, `${stage} at ${width}x${height}`, SMALLEST.screen);
    }
    await expectAccessible(page, `regiekamer at ${stage}`);
  });
}

for (const stages of MOMENTS) {
  test(`the plenary screen is read from ten metres, without scrolling: ${stages[0]} and on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const stage of stages) {
      await openSheet(page, { toneel: stage, wie: 'plenair' });
      await look(page, `${stage} on the plenary screen`, SMALLEST.plenary);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, `${stage} is higher than the screen`).toBeLessThanOrEqual(1080);
    }
  });
}

for (const stage of ['theedoos-120', 'mix-20', 'plenair-20', 'kaartronde-vrij'] as const) {
  test(`the plenary screen at ${stage} under axe`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openSheet(page, { toneel: stage, wie: 'plenair' });
    await expectAccessible(page, `${stage} on the plenary screen`);
  });
}
