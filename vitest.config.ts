import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // screens that are tested bring their catalogues
  plugins: [lingui()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // a machine that is busy with other things is no failure
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    // Two cores is what a small machine has, and the chaos tests start servers of their own.
    maxWorkers: 2,
    restoreMocks: true,
    reporters: ['default'],
  },
});
