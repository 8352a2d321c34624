import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** The pages of this bench as they would be built for the product, served on a port that is free. */
export async function serve(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'koerskaarten-board-'));
  const root = join(import.meta.dirname, 'page');
  const shared = { configFile: false, root, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [react(), lingui()],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const site = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const origin = site.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('no address');
  return {
    origin,
    async stop() {
      await site.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
