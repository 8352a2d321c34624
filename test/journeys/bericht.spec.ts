import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { openSheet, serveSheets } from './sheets.ts';

serveSheets();

const WORDS = 'Nog één rondje, dan stippen we.';
const SPOKEN = {
  nl: {
    panel: 'Begeleider noor',
    banner: 'Bericht van noor',
    read: 'Gelezen',
    list: 'Toon als lijst',
    chart: 'Toon als zeekaart',
  },
  en: {
    panel: 'Facilitator noor',
    banner: 'Message from noor',
    read: 'Got it',
    list: 'Show as list',
    chart: 'Show as chart',
  },
} as const;

const beside = (page: Page) => page.locator('aside .stap-word');
const banner = (page: Page) => page.locator('.kk-banner[data-kind="message"]');
/** how often the one live region said it */
const said = (page: Page) => page.getByRole('log').getByText(WORDS);

for (const lang of ['nl', 'en'] as const)
  for (const toneel of ['bericht-kaart', 'bericht-veld'] as const)
    test(`a word from the facilitator beside the chart, said once: ${toneel}, ${lang}`, async ({ page }) => {
      const spoken = SPOKEN[lang];
      await page.setViewportSize({ width: 1440, height: 900 });
      await openSheet(page, { toneel, taal: lang });
      await expect(beside(page)).toContainText(`${spoken.panel}${WORDS}`);
      await expect(banner(page)).toBeHidden();
      await expect(said(page)).toHaveText([`${spoken.banner}. ${WORDS}`]);
      // at the foot of the panel, wholly in sight, and as easy to put away as anything
      const foot = await beside(page).boundingBox();
      expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(900 - 14);
      const close = beside(page).getByRole('button', { name: spoken.read });
      const size = await close.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);

      // where the panel is a drawer, or the board a list, it stands over the step
      await page.setViewportSize({ width: 1024, height: 768 });
      await expect(banner(page)).toContainText(`${spoken.banner}${WORDS}`);
      await expect(beside(page)).toBeHidden();
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('button', { name: spoken.list }).click();
      await expect(banner(page)).toBeVisible();
      await expect(said(page)).toHaveCount(1);

      // read in one place is read in the other
      await banner(page).getByRole('button', { name: spoken.read }).click();
      await page.getByRole('button', { name: spoken.chart }).click();
      await expect(page.locator('.kk-stage')).toBeVisible();
      await expect(beside(page)).toHaveCount(0);
    });

test('in the dark and in a pause it is not hidden with the board', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSheet(page, { toneel: 'bericht-kaart' });
  await expect(banner(page)).toBeHidden();
  await page.locator('.kk-shell__step').evaluate((step) => step.setAttribute('hidden', ''));
  await expect(banner(page)).toBeVisible();
});
