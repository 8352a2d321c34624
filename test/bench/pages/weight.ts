import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** What one page brings over the line in scripts, in bytes gzipped, until nothing more comes. */
export async function weigh(browser: Browser, url: string): Promise<{ total: number; files: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    return { total: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await context.close();
  }
}
