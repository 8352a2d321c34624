import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runNode, Stop } from './process.js';

const SOURCES = [
  'client',
  'shared',
  'cards',
  'scripts/prerender.ts',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds the client into dist/ when one of its sources is newer than what stands there. */
export function prepareClient() {
  const built = path.join(root, 'dist', 'index.html');
  if (
    existsSync(built) &&
    newest(SOURCES.map((source) => path.join(root, source))) <= statSync(built).mtimeMs
  )
    return;
  console.log('Pagina’s bouwen … / Building the client …');
  if (runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) {
    throw new Stop(
      'De pagina’s konden niet worden gebouwd; zie hierboven. / The client could not be built; see above.',
    );
  }
}

// A folder's own date changes when a file in it goes away, so folders count too.
function newest(paths) {
  return Math.max(0, ...paths.filter((entry) => existsSync(entry)).map(newestUnder));
}

function newestUnder(entry) {
  const stat = statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, newest(readdirSync(entry).map((name) => path.join(entry, name))));
}
