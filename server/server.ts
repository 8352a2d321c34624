import { createServer, type Server } from 'node:http';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Library } from '../shared/decks/library.ts';
import { WIRE_LIMITS } from '../shared/wire.ts';
import { systemClock, type Clock } from './clock.ts';
import { harvestRoutes } from './harvest/route.ts';
import { app } from './http/app.ts';
import type { Outside } from './http/caller.ts';
import { contentRoute } from './http/content.ts';
import { healthRoutes } from './http/health.ts';
import { hostRoute } from './http/host.ts';
import { Site } from './http/site.ts';
import { beforeUpgrade } from './http/upgrade.ts';
import { workshopRoutes } from './http/workshops.ts';
import type { Journal } from './journal/journal.ts';
import { silentLog, type Log } from './log.ts';
import { MixThread, type Mixer } from './mix/mixer.ts';
import { Retention } from './retention.ts';
import { Reception } from './rooms/reception.ts';
import { ROOM_NAME, WorkshopRoom, type RoomParts } from './rooms/workshop-room.ts';
import type { Settings } from './settings.ts';

export interface ServerParts {
  settings: Settings;
  journal: Journal;
  library: Library;
  /** the folder with the built client */
  site: string;
  build?: string;
  clock?: Clock;
  log?: Log;
  mixer?: Mixer;
}

export interface RunningServer {
  port: number;
  /** where a browser on this machine finds it */
  url: string;
  reception: Reception;
  /** Sends everybody away to come back later, waits for what is under way, and lets go of the port. Not the journal. */
  close(): Promise<void>;
}

/**
 * Starts listening: one port for pages, API and sockets. One server per process, for Colyseus keeps its rooms per
 * process. Rejects with the system's error when the port cannot be had.
 */
export async function startServer({
  settings,
  journal,
  library,
  site,
  build = '0',
  clock = systemClock,
  log = silentLog,
  mixer = new MixThread(clock),
}: ServerParts): Promise<RunningServer> {
  const outside: Outside = { trustProxy: settings.TRUST_PROXY, origins: settings.ORIGIN };
  const rules = { retentionDays: settings.RETENTION_DAYS, maxPeople: settings.MAX_PEOPLE };
  const reception = new Reception({ journal, clock, log, mixer }, library, rules);
  const routes = [
    ...workshopRoutes(reception, clock),
    contentRoute(journal),
    ...harvestRoutes({ journal, clock, state: (id) => reception.state(id) }),
    hostRoute({ name: settings.HOST_NAME, ...rules, build }, library),
    ...healthRoutes(journal),
  ];
  const http = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, maxHeaderSize: 16_384 },
    app(routes, new Site(site), outside, log),
  );
  await openRooms({ journal, clock, log, mixer });
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: WIRE_LIMITS.body,
    perMessageDeflate: false,
    beforeUpgrade: beforeUpgrade(outside),
  });
  try {
    await listen(http, settings);
  } catch (error) {
    await matchMaker.gracefullyShutdown();
    await mixer.close();
    throw error;
  }
  const retention = new Retention(journal, reception, settings.RETENTION_DAYS, clock, log);
  await retention.start();
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.PORT;
  return {
    port,
    url: `http://localhost:${port}`,
    reception,
    async close() {
      retention.stop();
      await matchMaker.gracefullyShutdown();
      await mixer.close();
      transport.shutdown();
      http.closeAllConnections();
    },
  };
}

/** Colyseus' rooms, without the doors that it leaves open: one comes in through the reception only. */
async function openRooms(parts: RoomParts): Promise<void> {
  setLogger(colyseusLog(parts.log));
  matchMaker.controller.exposedMethods = [];
  matchMaker.controller.getCorsHeaders = () => ({});
  matchMaker.setHealthChecksEnabled(false);
  await matchMaker.setup(new LocalPresence(), new LocalDriver());
  matchMaker.defineRoomType(ROOM_NAME, WorkshopRoom, { parts });
  await matchMaker.accept();
}

function listen(http: Server, { PORT, HOST }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(PORT, HOST, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function colyseusLog(log: Log) {
  const say =
    (level: keyof Log) =>
    (...said: unknown[]): void =>
      log[level]({ said }, 'colyseus');
  return {
    debug: say('debug'),
    info: say('debug'),
    trace: say('debug'),
    warn: say('warn'),
    error: say('warn'),
  };
}
