import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = process.env['TEST_PORT'] ?? '27410';
const baseURL = `http://localhost:${port}`;
const found = '.cache/browser';

// scripts/prepare.js leaves the browser it found or installed in .cache/browser.
function browserPath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return existsSync(found) ? readFileSync(found, 'utf8') : undefined;
}

const executablePath = browserPath();

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A journey opens up to ten browser contexts at once.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 900_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  // The real server with its production headers, on a database file of its own.
  webServer: {
    command: 'node server/main.ts',
    url: `${baseURL}/health`,
    env: { PORT: port, DATA_DIR: `.cache/journeys/${process.pid}`, NODE_ENV: 'production' },
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
