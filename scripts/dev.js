// npm run dev: the server restarts and the pages reload when their sources change. One command, stopped together.
import { spawn } from 'node:child_process';
import { nodePath, root } from './process.js';

const PORT = process.env.PORT ?? '2567';
const PAGES = process.env.DEV_PORT ?? '5173';

console.log(`Pagina’s / Pages: http://localhost:${PAGES}   Server: http://localhost:${PORT}`);
const children = [
  start(['--watch', '--watch-preserve-output', 'server/main.ts'], { PORT, NODE_ENV: 'development' }),
  start(['node_modules/vite/bin/vite.js', '--port', PAGES, '--strictPort'], { PORT }),
];

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
for (const child of children) child.on('exit', (code) => stop(code ?? 0));

function start(args, env) {
  return spawn(nodePath(), args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function stop(code) {
  process.exitCode ||= code;
  for (const child of children)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
}
