import type { Browser, Page } from '@playwright/test';
import { processorTime } from './browser.ts';
import { GESTURES, KINDS, type Gesture, type Kind } from './page/contract.ts';

/** CPU milliseconds per frame, all processes of the browser together. */
export type Cost = Record<Kind, Record<Gesture, number>>;

const CHART = { width: 1440, height: 900 };
/** ms in which a picture begins to settle after a gesture, and in which a browser that is done takes less than this of the processor */
const SETTLE = 600;
const STEP = 200;
const DONE = 25;
const MOST = 15;

/** One of the ways to show the cards, in a page of its own. */
export async function open(
  browser: Browser,
  origin: string,
  kind: Kind,
  before: (() => void) | null = null,
): Promise<Page> {
  const page = await browser.newPage({ viewport: CHART });
  if (before) await page.addInitScript(before);
  await page.goto(`${origin}?soort=${kind}`);
  await page.evaluate(() => window.shown);
  await page.waitForTimeout(SETTLE);
  return page;
}

/** Every gesture in every way, so often; the ways take turns, so that what else the machine does falls on all of them. */
export async function costs(
  browser: Browser,
  origin: string,
  { times, frames }: { times: number; frames: number },
): Promise<Cost> {
  const found = new Map<string, number[]>();
  for (let time = 0; time < times; time += 1)
    for (const kind of KINDS) {
      const page = await open(browser, origin, kind);
      await settled(browser, page);
      for (const gesture of GESTURES) {
        if (gesture === 'pan') await nearer(browser, page, 1.5);
        const before = await processorTime(browser);
        await page.evaluate(async ([name, count]) => window.play(name, count), [gesture, frames] as const);
        // what is drawn once it settles belongs to the gesture
        await settled(browser, page);
        const taken = (await processorTime(browser)) - before;
        const key = `${kind} ${gesture}`;
        found.set(key, [...(found.get(key) ?? []), taken / frames]);
        if (gesture === 'pan') await nearer(browser, page, 1 / 1.5);
      }
      await page.close();
    }
  const of = (kind: Kind): Record<Gesture, number> => ({
    pan: median(found.get(`${kind} pan`)),
    zoom: median(found.get(`${kind} zoom`)),
    drag: median(found.get(`${kind} drag`)),
  });
  return { bord: of('bord'), dom: of('dom'), sprites: of('sprites') };
}

async function nearer(browser: Browser, page: Page, factor: number): Promise<void> {
  await page.evaluate(async (by) => window.near(by), factor);
  await settled(browser, page);
}

/** On a busy machine one picture takes long: what is left of it would be counted with the next gesture. */
async function settled(browser: Browser, page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE);
  let before = await processorTime(browser);
  for (let step = 0; step < MOST; step += 1) {
    await page.waitForTimeout(STEP);
    const now = await processorTime(browser);
    if (now - before < DONE) return;
    before = now;
  }
}

function median(all: readonly number[] = []): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}
