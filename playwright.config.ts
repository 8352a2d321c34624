import { defineConfig } from '@playwright/test';
import { browserPath } from './test/browser.ts';

const port = process.env['TEST_PORT'] ?? '27410';
const baseURL = `http://localhost:${port}`;
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
      ...browserPath(),
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
