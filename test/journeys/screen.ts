import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe finds nothing on what this page shows now, under WCAG 2.2 level AA. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found: string[] = [];
  for (const { id, nodes } of await violations(page)) {
    for (const { target, failureSummary } of nodes) {
      const selector = target.join(' ');
      // what lies half under a bar that stays in place, counts as small: look again once it is scrolled to
      if (id === 'target-size' && !(await smallInView(page, selector))) continue;
      found.push(`${id}: ${selector}: ${failureSummary ?? ''}`);
    }
  }
  expect.soft(found, where).toEqual([]);
}

// legacy mode: without iframes there is nothing to gather in a page of its own
async function violations(page: Page) {
  return (await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze()).violations;
}

async function smallInView(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const small = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(selector)
    .withRules('target-size')
    .analyze();
  return small.violations.length > 0;
}

/** Nothing on this page makes it scroll sideways. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map((element) => `${element.tagName} ${element.className} ${scrollWidth} > ${clientWidth}`);
  });
  expect.soft(tooWide, where).toEqual([]);
}

/** What came in the place of something else is read from its top, however far somebody was in that. */
export async function expectAtTop(page: Page, where: string): Promise<void> {
  await expect.poll(async () => page.evaluate(() => scrollY), { message: where }).toBe(0);
}
