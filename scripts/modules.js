import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodePath, read, root, run, Stop } from './process.js';

const OLDEST_NODE = 24;

/** Installs what package-lock.json asks for, unless it is there already, and checks that the right Node came with it. */
export function prepareModules({ dev }) {
  if (!isInstalled(dev)) install(dev);
  checkNode();
}

// Compared by content: after a `git pull` the dates of the files say nothing.
function isInstalled(dev) {
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(readLock('package-lock.json') ?? {}).every(([name, wanted]) => {
    if (name === '') return true;
    const present = installed[name];
    if (present) return present.version === wanted.version && existsSync(path.join(root, name));
    return Boolean(wanted.optional || wanted.devOptional || (wanted.dev && !dev));
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install(dev) {
  console.log('Onderdelen installeren (eenmalig, een halve minuut) … / Installing (once, half a minute) …');
  const flags = ['--loglevel=error', ...(dev ? ['--include=dev'] : [])];
  if (npm(['ci', ...flags]) === 0) return;
  // A lock that another npm cannot use is no reason to leave a host without a server; versions stay pinned.
  console.error('npm ci lukte niet, npm install wordt geprobeerd. / npm ci failed, trying npm install.');
  if (npm(['install', '--no-save', ...flags]) === 0) return;
  throw new Stop(
    'Installeren is niet gelukt. Is er verbinding met het npm-register? De melding hierboven zegt meer.\n' +
      'Installing failed. Can this machine reach the npm registry? The message above says more.',
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args);
}

function checkNode() {
  const version = read(nodePath(), ['--version']) ?? process.version;
  if (Number.parseInt(version.slice(1), 10) >= OLDEST_NODE) return;
  throw new Stop(
    `Koerskaarten heeft Node ${OLDEST_NODE} of nieuwer nodig en brengt die mee voor Linux (glibc), macOS en Windows. Hier draait ${version}.\n` +
      'Installeer zelf een nieuwere Node, of laat de optionele pakketten toe (geen --omit=optional).\n' +
      `Koerskaarten needs Node ${OLDEST_NODE} or newer and brings it for Linux (glibc), macOS and Windows. This is ${version}.\n` +
      'Install a newer Node yourself, or allow optional packages (no --omit=optional).',
  );
}
