import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a separator at the end left off. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Ends a script with a message for the person at the keyboard instead of a stack trace. */
export class Stop extends Error {}

/** The Node that the package brings; before it is installed, the machine's own. */
export function nodePath() {
  const own = path.join(root, 'node_modules', '.bin', 'node');
  return process.platform !== 'win32' && existsSync(own) ? own : process.execPath;
}

/** Runs a command in the project's folder with its output on the screen; returns the exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

/** Runs a JavaScript file, given from the project's folder, under the package's own Node. */
export function runNode(file, args = [], env = {}) {
  return run(nodePath(), [path.join(root, file), ...args], env);
}

/** What a command prints, or undefined when it is missing, fails or takes more than ten seconds. */
export function read(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}
