import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server as a host runs it: a process of its own, on a port and a data folder that outlive it. */
export class ServerProcess {
  readonly origin: string;
  readonly errors: string[] = [];
  private readonly port: number;
  private readonly dataDir: string;
  private child: ChildProcess | null = null;

  private constructor(port: number, dataDir: string) {
    this.port = port;
    this.dataDir = dataDir;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(dataDir: string): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), dataDir);
    await server.up();
    return server;
  }

  /** Starts the process and waits until it answers. */
  async up(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      DATA_DIR: this.dataDir,
      LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, ['server/main.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.on('data', (chunk: Buffer) => this.errors.push(chunk.toString()));
    this.child = child;
    for (;;) {
      if (child.exitCode !== null)
        throw new Error(`server ended with ${child.exitCode}: ${this.errors.join('')}`);
      const healthy = await fetch(`${this.origin}/healthz`)
        .then((response) => response.ok)
        .catch(() => false);
      if (healthy) return;
      await new Promise((after) => setTimeout(after, 20));
    }
  }

  /** kill -9: no farewell, nothing flushed that was not on disk. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
