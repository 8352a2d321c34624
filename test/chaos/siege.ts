import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteJournal } from '../../server/journal/sqlite.ts';
import { seeded } from '../../shared/random.ts';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import { Company } from '../play/company.ts';
import type { Participant } from '../play/participant.ts';
import { Ledger } from './ledger.ts';
import { ServerProcess } from './process.ts';

export interface SiegeReport {
  kills: number;
  workshops: number;
  acknowledged: number;
  commits: number;
  faults: string[];
}

export interface SiegeOptions {
  kills: number;
  seed: number;
  people: number;
  said?: (line: string) => void;
}

/**
 * Kills the server with SIGKILL at seeded random moments of play, as often as asked, while people play on; then holds
 * the log against what they saw. A workshop that ends is followed by another.
 */
export async function siege({
  kills,
  seed,
  people,
  said = () => undefined,
}: SiegeOptions): Promise<SiegeReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'koerskaarten-chaos-'));
  const random = seeded(seed);
  const server = await ServerProcess.start(dataDir);
  const report: SiegeReport = { kills: 0, workshops: 0, acknowledged: 0, commits: 0, faults: [] };
  try {
    while (report.kills < kills) {
      report.workshops += 1;
      const ledger = new Ledger();
      const company = new Company({
        origin: server.origin,
        people,
        seed: seed + report.workshops,
        speed: 60,
        events: ledger.events,
      });
      await company.gather();
      const game = { over: false };
      const playing = company.play().finally(() => (game.over = true));
      const before = report.kills;
      while (report.kills < kills) {
        const until = ledger.acknowledged + 1 + Math.floor(random() * 30);
        while (!game.over && ledger.acknowledged < until) await tick();
        if (game.over) break;
        await server.kill();
        report.kills += 1;
        said(`kill ${report.kills} na ${ledger.acknowledged} bevestigde handelingen`);
        await server.up();
        await back(company.everybody, report.kills - before + 1);
      }
      company.hurry();
      await playing;
      await quiet(company);
      report.faults.push(...(await askAgain(company.facilitator, ledger)));
      report.acknowledged += ledger.acknowledged;
      await quiet(company);
      const log = await readLog(dataDir, company.facilitator.seated?.workshop ?? '');
      report.commits += log.length;
      report.faults.push(...ledger.audit(log, company.everybody));
      await company.disperse();
    }
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return report;
}

const TICK = 5;

/** Everybody is in again, without having been told to. */
async function back(people: readonly Participant[], entries: number): Promise<void> {
  while (!people.every((person) => person.online && person.entries >= entries)) await tick();
}

/** Nothing is under way any more, and everybody has heard a last word that is said to all. */
async function quiet(company: Company): Promise<void> {
  const last = await company.facilitator.play({ type: 'regie/bericht', text: 'Dank jullie wel.' });
  const upTo = isRefusal(last) ? Infinity : last.seq;
  while (
    !company.everybody.every((person) => person.online && person.outbox.size === 0 && person.seq >= upTo)
  )
    await tick();
}

/** A command that was acknowledged gets the same answer when it is sent again, whoever crashed in between. */
async function askAgain(somebody: Participant, ledger: Ledger): Promise<string[]> {
  const faults: string[] = [];
  for (const [id, seq] of ledger.promised(10)) {
    const answer = await somebody.play({ type: 'regie/bericht-weg' }, undefined, id);
    if (isRefusal(answer) || answer.seq !== seq)
      faults.push(`command ${id} was asked again and got ${JSON.stringify(answer)} instead of ${seq}`);
  }
  return faults;
}

/** The log as it stands on disk, read beside the running server. */
async function readLog(dataDir: string, workshop: string) {
  const journal = sqliteJournal(join(dataDir, 'koerskaarten.sqlite'));
  try {
    return await journal.read(workshop);
  } finally {
    await journal.close();
  }
}

function tick(): Promise<void> {
  return new Promise((after) => setTimeout(after, TICK));
}
