import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Person } from './person.ts';
import { expectAccessible, expectFits } from './screen.ts';

/**
 * Looks at the same moment on every device: nothing scrolls sideways, and there is a picture of each to look at later.
 * @param checked those on whose page axe looks as well
 */
export async function lookAt(
  where: string,
  { folder, people, checked }: { folder: string; people: readonly Person[]; checked: readonly Person[] },
): Promise<void> {
  const into = path.join('test-results', folder);
  await mkdir(into, { recursive: true });
  for (const { name, page } of people) {
    await expectFits(page, `${name}, ${where}`);
    await page.screenshot({
      path: path.join(into, `${where}-${name}.png`),
      animations: 'disabled',
      // a board is painted by the processor, and a machine may be busy with others
      timeout: 120_000,
    });
  }
  for (const { name, page } of checked) await expectAccessible(page, `${name}, ${where}`);
}
