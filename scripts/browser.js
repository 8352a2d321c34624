import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodePath, read, root, run, runNode, Stop } from './process.js';

const FOUND = path.join(root, '.cache', 'browser');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a browser for the journeys, or installs one, and leaves its path in .cache/browser for playwright.config.ts. */
export function prepareBrowser() {
  const browser = named() ?? remembered() ?? onPath() ?? fromPlaywright() ?? fromDebian() ?? downloaded();
  if (!browser) {
    throw new Stop(
      'Geen browser gevonden voor de tests, en installeren lukte niet. Installeer Chromium (Debian: sudo apt-get install chromium)\n' +
        'of zet CHROMIUM_PATH op het pad van een Chromium of Chrome.\n' +
        'No browser found for the tests, and installing one failed. Install Chromium (Debian: sudo apt-get install chromium)\n' +
        'or set CHROMIUM_PATH to the path of a Chromium or Chrome.',
    );
  }
  mkdirSync(path.dirname(FOUND), { recursive: true });
  writeFileSync(FOUND, browser);
}

function named() {
  const wanted = process.env.CHROMIUM_PATH;
  if (!wanted) return undefined;
  if (works(wanted)) return wanted;
  throw new Stop(
    `CHROMIUM_PATH wijst naar ${wanted}, maar dat start niet. / CHROMIUM_PATH points to ${wanted}, which does not start.`,
  );
}

function remembered() {
  return existsSync(FOUND) ? [readFileSync(FOUND, 'utf8')].find(works) : undefined;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES].find(
    works,
  );
}

// Asking for the version also unmasks the stub that some distributions install under the name of a browser.
// On Windows that question opens a window, so there the file is enough.
function works(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || read(file, ['--version']) !== undefined;
}

function fromPlaywright() {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const file = read(nodePath(), ['--input-type=module', '-e', script]);
  return file && works(file) ? file : undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Chromium installeren met apt-get … / Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], env);
  run('apt-get', ['install', '-y', '-q', 'chromium'], env);
  return onPath();
}

function downloaded() {
  console.log('Chromium downloaden … / Downloading Chromium …');
  return runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']) === 0
    ? fromPlaywright()
    : undefined;
}
