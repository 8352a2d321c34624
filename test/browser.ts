import { existsSync, readFileSync } from 'node:fs';

/** scripts/prepare.js leaves the browser it found or installed here. */
const FOUND = '.cache/browser';

/** Which browser to start: a named one, else what was found. Empty where Playwright has one of its own. */
export function browserPath(): { executablePath?: string } {
  const path = process.env['CHROMIUM_PATH'] ?? (existsSync(FOUND) ? readFileSync(FOUND, 'utf8') : undefined);
  return path === undefined || path === '' ? {} : { executablePath: path };
}
