import { WebSocketServer, type WebSocket } from 'ws';
import { freeze, loadLibrary } from '../../server/content.ts';
import { sqliteJournal } from '../../server/journal/sqlite.ts';
import { LOG_VERSION } from '../../shared/workshop/events.ts';
import { forTeam } from '../../shared/workshop/channel.ts';
import { owned } from '../../shared/workshop/ids.ts';

/**
 * The peer of the bench: what is left when everything but the log is taken away. Raw `ws`, one socket per person, no
 * rules, no seats, no secrecy; commits to the same journal, then acknowledges, then sends JSON to the team.
 * Arguments: database file, number of teams. Prints its port.
 */
const [file = '', teams = '1'] = process.argv.slice(2);
const content = freeze(loadLibrary('cards'), 'kennismaken');
if (!content) throw new Error('no werkvorm');
const journal = sqliteJournal(file);
await journal.create({ id: 'raw', code: 'RAW234', content, at: Date.now() });
const opened = await journal.open('raw');
if (!opened) throw new Error('no workshop');

const members: Set<WebSocket>[] = Array.from({ length: Number(teams) }, () => new Set());
let seq = 0;
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('connection', (socket, request) => {
  const team = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('team'));
  members[team]?.add(socket);
  socket.on(
    'message',
    (data) => void act(socket, team, JSON.parse(String(data)) as { id: string; text: string }),
  );
  socket.on('close', () => members[team]?.delete(socket));
});
server.on('listening', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(address.port);
});

async function act(
  socket: WebSocket,
  team: number,
  { id, text }: { id: string; text: string },
): Promise<void> {
  seq += 1;
  const mine = seq;
  const part = {
    type: 'opgave/herschreven',
    seat: 's',
    sentence: owned('s', text),
    forWhom: null,
    effect: null,
  } as const;
  const events = [{ type: part.type, parts: forTeam(`t${team}`, part) }];
  await journal.append('raw', opened?.epoch ?? 0, {
    seq: mine,
    version: LOG_VERSION,
    at: Date.now(),
    commandId: id,
    events,
  });
  socket.send(JSON.stringify({ ack: id, seq: mine }));
  const said = JSON.stringify({ seq: mine, part });
  for (const member of members[team] ?? []) member.send(said);
}

process.on('SIGTERM', () => void journal.close().then(() => process.exit(0)));
