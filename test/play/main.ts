import { parseArgs } from 'node:util';
import { Company } from './company.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? '2567'}` },
    people: { type: 'string', default: '30' },
    tables: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    speed: { type: 'string', default: '10' },
    patience: { type: 'string', default: '60' },
    format: { type: 'string', default: 'kennismaken' },
  },
});

const people = whole('people', 2, 500);
const speed = whole('speed', 1, 1000);
const company = new Company({
  origin: values.url.replace(/\/$/, ''),
  people,
  tables: whole('tables', 0, Math.floor(people / 3)),
  seed: whole('seed', 0, 2 ** 31),
  speed,
  patience: whole('patience', 1, 3600) * 1000,
  format: values.format,
  said: (line) => console.log(`${elapsed()}  ${line}`),
});
const started = performance.now();

console.log(`${people} gesimuleerde deelnemers spelen op ${values.url}, tempo ${speed}×`);
await company.gather();
console.log(`${elapsed()}  ${people} deelnemers zijn binnen`);
const tally = await company.play();
const sorted = tally.latencies.toSorted((a, b) => a - b);
const at = (share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
console.log(`${elapsed()}  afgelopen: ${tally.acknowledged} bevestigd van ${tally.commands} handelingen`);
console.log(`antwoord na p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
for (const [reason, count] of Object.entries(tally.refused).toSorted(([, a], [, b]) => b - a))
  console.log(`  geweigerd ${count}× ${reason}`);
for (const { name, members } of company.facilitator.all.teams) {
  const person = company.people.find(({ players }) => players.some((seat) => members.includes(seat)));
  const team = person?.view(person.players.find((seat) => members.includes(seat)))?.team?.slice;
  console.log(
    `team ${name}: ${members.length} mensen, opgave "${team?.opgave?.sentence.value ?? '—'}", kernkaarten ${team?.kernkaarten.map(({ card }) => card).join(' ') || '—'}`,
  );
}
await company.disperse();

function elapsed(): string {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
}

function whole(name: keyof typeof values, least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(
    `--${name} moet een heel getal zijn van ${least} tot en met ${most}, niet "${values[name]}".`,
  );
  process.exit(1);
}
