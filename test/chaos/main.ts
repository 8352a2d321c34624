import { parseArgs } from 'node:util';
import { siege } from './siege.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '8' },
  },
});

const report = await siege({
  kills: Number(values.kills),
  seed: Number(values.seed),
  people: Number(values.people),
  said: (line) => console.log(line),
});
console.log(
  `${report.kills} keer kill -9 in ${report.workshops} workshops: ${report.acknowledged} bevestigd, ${report.commits} in het log`,
);
for (const fault of report.faults) console.error(fault);
console.log(report.faults.length === 0 ? 'niets verloren, niets dubbel' : `${report.faults.length} fouten`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
