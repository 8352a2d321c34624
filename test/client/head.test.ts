import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('client/index.html', 'utf8');
const content = (property: string): string | undefined =>
  new RegExp(`property="${property}"\\s+content="([^"]*)"`).exec(page)?.[1];

/** Width and height as they stand in the head of a PNG. */
function measured(file: string): number[] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the picture of a link is our own file, as large as the page says', () => {
  const address = content('og:image') ?? '';
  expect(address).toMatch(/^\/[\w.-]+\.png$/);
  expect(measured(`client/public${address}`)).toEqual([
    Number(content('og:image:width')),
    Number(content('og:image:height')),
  ]);
  expect(content('og:image:alt')).not.toBe('');
});

test('every icon that the page names is there', () => {
  const icons = [...page.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  expect(icons.length).toBeGreaterThan(2);
  for (const href of icons) expect(existsSync(`client/public${href}`), href).toBe(true);
});

test('nothing in the head comes from elsewhere', () => {
  expect(page).not.toMatch(/(?:href|src|content)="(?:https?:)?\/\//);
});
