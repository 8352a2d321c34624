import type { Browser, Page } from '@playwright/test';
import { processorTime } from './browser.ts';
import { open } from './gestures.ts';
import { DRAGGED, OWN } from './page/sample.ts';

declare global {
  interface Window {
    /** since the page began: asked of the browser and of WebGL */
    drawn: { frames: number; draws: number };
    /** what changed in the board since `watch` */
    changed: Set<string>;
  }
}

/** Counts every frame and every draw that anything in the page asks for. */
function count(): void {
  window.drawn = { frames: 0, draws: 0 };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) => {
    window.drawn.frames += 1;
    return ask(act);
  };
  for (const name of ['drawElements', 'drawArrays']) {
    const draw: unknown = Reflect.get(WebGL2RenderingContext.prototype, name);
    if (typeof draw !== 'function') throw new Error(`WebGL has no ${name}`);
    Reflect.set(WebGL2RenderingContext.prototype, name, function counted(this: unknown, ...all: unknown[]) {
      window.drawn.draws += 1;
      Reflect.apply(draw, this, all);
    });
  }
}

const drawn = async (page: Page): Promise<Window['drawn']> => page.evaluate(() => ({ ...window.drawn }));

/** A board that nobody touches: frames, draws and animations in so many seconds, and ms of the processor per second. */
export async function idle(browser: Browser, origin: string, seconds: number) {
  const page = await open(browser, origin, 'bord', count);
  await page.waitForTimeout(2000);
  const [before, time] = [await drawn(page), await processorTime(browser)];
  await page.waitForTimeout(seconds * 1000);
  const after = await drawn(page);
  const cost = ((await processorTime(browser)) - time) / seconds;
  const animations = await page.evaluate(() => document.getAnimations().length);
  await page.close();
  return {
    frames: after.frames - before.frames,
    draws: after.draws - before.draws,
    animations,
    cost,
    // a counter that counts nothing proves nothing
    counted: before.draws > 0,
  };
}

/** What changes while a card is dragged, besides the card: draws of WebGL, and lines as SVG. */
export async function dragged(browser: Browser, origin: string) {
  const page = await open(browser, origin, 'bord', count);
  await page.evaluate(() => window.play('drag', 2, { hold: true }));
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    window.changed = new Set();
    const stage = document.querySelector('.kk-stage');
    if (!stage) throw new Error('no stage');
    new MutationObserver((all) => {
      for (const { target, attributeName } of all) {
        if (!(target instanceof Element)) continue;
        const card = target.closest('[data-lie]')?.getAttribute('data-lie');
        const over = target.closest('.kk-picture--over') !== null;
        window.changed.add(card ?? (over ? `line ${attributeName}` : target.className));
      }
    }).observe(stage, { subtree: true, attributes: true, childList: true, characterData: true });
  });
  const before = await drawn(page);
  await page.evaluate(() => window.play('drag', 30, { hold: true }));
  const { draws } = await drawn(page);
  const changed = await page.evaluate(() => [...window.changed]);
  const shapes = await page.locator('.kk-picture--over path').count();
  await page.close();
  return {
    draws: draws - before.draws,
    /** a halo and a line for each */
    lines: shapes / 2,
    own: OWN,
    others: changed.filter((what) => what !== `K${DRAGGED}` && what !== 'line d'),
  };
}
