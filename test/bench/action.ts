import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import { ServerProcess } from '../chaos/process.ts';
import { hex128, Participant } from '../play/participant.ts';

/** Something that people in teams can act through: an action is acknowledged to who did it and seen by team-mates. */
interface Arena {
  /** Acts as this person; resolves when acknowledged. The text is what team-mates will see. */
  act(person: number, text: string): Promise<void>;
  close(): Promise<void>;
}

type Heard = (person: number, text: string) => void;

export interface ActionFigures {
  name: string;
  mateP50: number;
  mateP99: number;
  perSecond: number;
}

export interface ActionOptions {
  people: number;
  teams: number;
  /** actions per second while the time to a team-mate is measured */
  rate: number;
  seconds: number;
}

/** Both sides in one run, one after the other, on the same machine with the same journal. */
export async function benchActions(options: ActionOptions): Promise<ActionFigures[]> {
  return [await measure('koerskaarten', ours, options), await measure('raw ws', raw, options)];
}

async function measure(
  name: string,
  make: (dir: string, options: ActionOptions, heard: Heard) => Promise<Arena>,
  options: ActionOptions,
): Promise<ActionFigures> {
  const dir = await mkdtemp(join(tmpdir(), 'koerskaarten-bench-'));
  const sent = new Map<string, { by: number; at: number }>();
  const delays: number[] = [];
  const arena = await make(dir, options, (person, text) => {
    const one = sent.get(text);
    if (!one || one.by === person) return;
    delays.push(performance.now() - one.at);
    sent.delete(text);
  });
  const total = options.rate * options.seconds;
  const start = performance.now();
  const acts: Promise<void>[] = [];
  for (let n = 0; n < total; n += 1) {
    const due = start + (n * 1000) / options.rate;
    while (performance.now() < due) await new Promise((after) => setImmediate(after));
    const by = n % options.people;
    const text = `bench ${n}.`;
    sent.set(text, { by, at: performance.now() });
    acts.push(arena.act(by, text));
  }
  await Promise.all(acts);
  const perSecond = await throughput(arena, options);
  await arena.close();
  await rm(dir, { recursive: true, force: true });
  const sorted = delays.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { name, mateP50: at(0.5), mateP99: at(0.99), perSecond };
}

/** Everybody acts again as soon as the last action was acknowledged, within the burst that the server allows. */
async function throughput(arena: Arena, { people }: ActionOptions): Promise<number> {
  const each = 30;
  await new Promise((after) => setTimeout(after, 2500));
  const start = performance.now();
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      for (let n = 0; n < each; n += 1) await arena.act(person, `storm ${person} ${n}.`);
    }),
  );
  return (people * each * 1000) / (performance.now() - start);
}

async function ours(dir: string, { people, teams }: ActionOptions, heard: Heard): Promise<Arena> {
  const server = await ServerProcess.start(dir);
  const lead = await new Participant(server.origin, 'Noor').begin('kennismaken', 'Meting');
  const code = lead.all.workshop?.code ?? '';
  const crowd: Participant[] = [];
  for (let i = 0; i < people; i += 1) {
    const raw = (_who: Participant, _type: string, text: string): void => {
      for (const [said] of text.matchAll(/bench \d+\./g)) heard(i, said);
    };
    crowd.push(await new Participant(server.origin, `P${i}`, { raw }).join(code));
  }
  const must = async (who: Participant, command: Parameters<Participant['play']>[0]): Promise<void> => {
    const answer = await who.play(command);
    if (isRefusal(answer)) throw new Error(`${command.type} refused: ${answer.refusal}`);
  };
  const onward = (): Promise<void> =>
    must(lead, { type: 'regie/volgende', from: lead.all.clock.step, direct: true });
  const kind = (): string | undefined =>
    lead.all.workshop?.plan.find(({ id }) => id === lead.all.clock.step)?.kind;
  while (kind() !== 'mix') await onward();
  await must(lead, { type: 'mix/voorstel', step: lead.all.clock.step, size: Math.round(people / teams) });
  while (kind() !== 'opgave') await onward();
  const step = lead.all.clock.step;
  for (const { members } of lead.all.teams) {
    const [first, second] = crowd.filter(({ seated }) => members.includes(seated?.seat ?? ''));
    if (!first || !second) throw new Error('an empty team');
    await must(first, { type: 'opgave/stel-voor', step, card: null, sentence: 'x', forWhom: '', effect: '' });
    const proposal = first.view()?.team?.slice.opgaveStep[step]?.proposals[0]?.id ?? '';
    await must(first, { type: 'opgave/kies', step, proposal });
    await must(second, { type: 'opgave/kies', step, proposal });
  }
  return {
    act: async (person, text) => {
      const who = crowd[person];
      if (who) await must(who, { type: 'opgave/herschrijf', sentence: text, forWhom: '', effect: '' });
    },
    close: async () => {
      await Promise.all([lead, ...crowd].map((who) => who.stop()));
      await server.stop();
    },
  };
}

async function raw(dir: string, { people, teams }: ActionOptions, heard: Heard): Promise<Arena> {
  const args = ['test/bench/raw-server.ts', join(dir, 'raw.sqlite'), String(teams)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(String(line).trim());
  const waiting = new Map<string, () => void>();
  const sockets = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/?team=${person % teams}`);
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as { ack?: string; part?: { sentence: { value: string } } };
        if (message.ack !== undefined) waiting.get(message.ack)?.();
        else if (message.part) heard(person, message.part.sentence.value);
      });
      await once(socket, 'open');
      return socket;
    }),
  );
  return {
    act: (person, text) =>
      new Promise((acknowledged) => {
        const id = hex128();
        waiting.set(id, acknowledged);
        sockets[person]?.send(JSON.stringify({ id, text }));
      }),
    close: async () => {
      for (const socket of sockets) socket.close();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
