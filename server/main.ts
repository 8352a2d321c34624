import { mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { ContentError, loadLibrary } from './content.ts';
import { JournalError } from './journal/error.ts';
import { sqliteJournal } from './journal/sqlite.ts';
import { startServer, type RunningServer } from './server.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** How long people who are in the middle of something may hold up a stop, in ms. */
const STOP_WITHIN = 20_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL });
  const library = loadLibrary(settings.CARDS_DIR);
  const journal = openJournal(settings.DATA_DIR);
  const site = join(ROOT, 'dist');
  let server: RunningServer;
  try {
    server = await startServer({ settings, journal, library, site, build: version(), log });
  } catch (error) {
    await journal.close();
    throw error;
  }
  tell(settings, server);

  let stopping = false;
  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    try {
      await server.close();
      await journal.close();
      process.exit(code);
    } catch (error) {
      log.error({ err: error }, 'stoppen lukte niet netjes');
      process.exit(1);
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  // nobody sees what is not on disk, so one promise that nobody caught harms no workshop: the others play on
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'afgewezen belofte'));
  // after a throw that nobody caught nothing in memory can be trusted; what is on disk can
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'onverwachte fout: de server stopt');
    void stop(1);
  });
}

function openJournal(dir: string): ReturnType<typeof sqliteJournal> {
  try {
    mkdirSync(dir, { recursive: true });
  } catch {
    // the journal says it better: which file, and what to do about it
  }
  return sqliteJournal(join(dir, 'koerskaarten.sqlite'));
}

function tell({ HOST, PORT, TRUST_PROXY }: Settings, { port }: RunningServer): void {
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const name = everywhere ? 'localhost' : isIP(HOST) === 6 ? `[${HOST}]` : HOST;
  const loopback = ['localhost', '127.0.0.1', '::1'].includes(HOST);
  console.log(`Koerskaarten draait op / is running at http://${name}:${PORT === 0 ? port : PORT}`);
  if (loopback || TRUST_PROXY) return;
  console.log(
    'Let op: dit is gewoon HTTP, ook buiten deze machine: wat mensen schrijven is onderweg te lezen. Zet er een proxy met TLS voor en stel TRUST_PROXY=ja in.',
  );
  console.log(
    'Note: this is plain HTTP, also beyond this machine. Put a proxy with TLS in front of it and set TRUST_PROXY=yes.',
  );
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '0';
}

/** What went wrong at the start, for who runs the server; null for what we do not know. */
function sentence(error: unknown): string | null {
  if (error instanceof SettingsError || error instanceof ContentError || error instanceof JournalError)
    return error.message;
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error) || error.syscall !== 'listen')
    return null;
  const at = 'port' in error ? `poort ${String(error.port)}` : 'dit adres';
  switch (error.code) {
    case 'EADDRINUSE':
      return `Op ${at} draait al iets anders. Stop dat, of kies met PORT een andere poort. / Something else uses this port already. Stop it, or choose another one with PORT.`;
    case 'EACCES':
      return `De server mag ${at} niet gebruiken. Kies met PORT een poort boven 1024. / The server may not use this port. Choose one above 1024 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is geen adres van deze machine. / HOST is not an address of this machine.';
    default:
      return null;
  }
}

try {
  await main();
} catch (error) {
  console.error(sentence(error) ?? error);
  process.exit(1);
}
