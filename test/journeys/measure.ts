import { expect, type Page } from '@playwright/test';

/** px, each way (WCAG 2.5.8 asks for 24; the design for 44) */
const TARGET = 44;

/**
 * Every text that can be seen is this large at least. A card in a hand is there to be recognised and is read enlarged
 * (design.md), decoration is not read at all.
 */
export async function expectReadable(page: Page, where: string, smallest: number): Promise<void> {
  const small = await page.evaluate((least) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('[aria-hidden="true"], .sr-only, .kk-card, script, style'))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { width, height } = parent.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < least - 0.01)
        found.add(`${size.toFixed(1)} px: ${parent.className || parent.tagName}: ${text.slice(0, 30)}`);
    }
    return [...found];
  }, smallest);
  expect.soft(small, `text under ${smallest} px in ${where}`).toEqual([]);
}

/** Everything that can be pressed is 44 px high and wide at least; a link inside a sentence is as high as its line. */
export async function expectReachable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate((least) => {
    const pressed = document.querySelectorAll(
      'a[href], button, summary, select, textarea, input, [role="tab"], [role="radio"], [role="switch"]',
    );
    const found = new Set<string>();
    for (const element of pressed) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('p, li > span, [aria-hidden="true"]')
      )
        continue;
      // a hidden box or circle is pressed by its label, a skip link only shows itself to the keyboard
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      if (width < 2 || height < 2 || element.matches('.kk-skip')) continue;
      if (width < least - 0.5 || height < least - 0.5)
        found.add(
          `${width.toFixed(0)} × ${height.toFixed(0)}: ${target.className || target.tagName}: ${target.textContent?.slice(0, 30) ?? ''}`,
        );
    }
    return [...found];
  }, TARGET);
  expect.soft(small, `targets under ${TARGET} px in ${where}`).toEqual([]);
}
