import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './scripts/prerender.ts';

const server = `http://localhost:${process.env['PORT'] ?? '2567'}`;

export default defineConfig({
  root: 'client',
  publicDir: 'public',
  plugins: [react(), lingui(), prerender(() => [react(), lingui()])],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    // Vite's preload polyfill is an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    // What the first page needs comes in two files: two dozen small ones compress worse and wait for one another, and one is a
    // long task for a phone.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /rolldown\/runtime|node_modules\/(react|react-dom|scheduler)\//,
              priority: 2,
            },
            { name: 'eerste', test: /client\/(main|Client|App)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    // The Host header stays that of the page, so that the server's origin check sees one and the same origin.
    proxy: {
      '^/(api|matchmake|health|metrics)(/|$)': { target: server },
      // Colyseus opens its socket on /<process>/<room>?sessionId=…
      '^/[^/]+/[^/]+\\?.*sessionId=': { target: server, ws: true },
    },
  },
});
