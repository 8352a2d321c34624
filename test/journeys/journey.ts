import { test as base } from '@playwright/test';

/**
 * A journey. Whoever came with a device of their own leaves at its end: their pages would stay open, and at work, for
 * every journey after it.
 */
export const test = base.extend<{ leaving: void }>({
  leaving: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map(async (context) => context.close()));
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';
