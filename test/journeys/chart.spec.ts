import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { openSheet, serveSheets } from './sheets.ts';

serveSheets();

/** What Pixi painted, and nothing that lies on it. */
async function chart(page: Page): Promise<Buffer> {
  const bare = await page.addStyleTag({
    content:
      '.kk-stage__layer { visibility: hidden } .kk-stage { outline: none !important; box-shadow: none !important }',
  });
  const picture = await page.locator('.kk-stage').screenshot({ animations: 'disabled' });
  await bare.evaluate((style) => style.parentNode?.removeChild(style));
  return picture;
}

/** Until two pictures in a row are the same: what a gesture changes is painted once it is over. */
async function settled(page: Page): Promise<Buffer> {
  let last = await chart(page);
  await expect
    .poll(async () => {
      const before = last;
      last = await chart(page);
      return last.equals(before);
    })
    .toBe(true);
  return last;
}

/** pixels on the edge of a line may be rounded the other way where it is painted in another picture */
const ROUNDED = 20;

/** How many pixels differ by more than rounding does. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob(),
          );
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || a.length !== b?.length) throw new Error('two sizes');
      let count = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > 3)) count += 1;
      return count;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

test('lines that come off the chart and back on leave nothing behind, and a chart that was zoomed is whole again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSheet(page, { toneel: 'speelveld-afspraken', wie: 'deelnemer' });
  await expect(page.locator('.kk-stage canvas')).toBeVisible();
  const before = await settled(page);

  await test.step('a party under the pointer takes its lines along', async () => {
    const party = page.locator('.vk-party:not(.vk-party--aside, .vk-party--add)').first();
    const box = await party.boundingBox();
    if (!box) throw new Error('no party');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 60, { steps: 4 });
    await expect(page.locator('.kk-picture--over')).toBeAttached();
    expect(await difference(page, await settled(page), before)).toBeGreaterThan(500);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('.kk-picture--over')).toHaveCount(0);
    expect(await difference(page, await settled(page), before)).toBeLessThan(ROUNDED);
  });

  await test.step('nearer, moved, and back to all of it', async () => {
    await page.locator('.kk-stage').focus();
    for (const key of ['+', '+', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await difference(page, await settled(page), before)).toBeGreaterThan(500);
    await page.keyboard.press('0');
    expect(await difference(page, await settled(page), before)).toBeLessThan(ROUNDED);
  });
});
