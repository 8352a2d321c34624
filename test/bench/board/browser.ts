import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../../browser.ts';

/** A browser as on a machine without a graphics card: it draws, and does WebGL, with the processor. */
export async function softwareBrowser(): Promise<Browser> {
  return chromium.launch({
    ...browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
}

/** Milliseconds of the processor that all processes of this browser took so far. */
export async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
