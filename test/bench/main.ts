import { parseArgs } from 'node:util';
import { benchActions } from './action.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '60' },
    teams: { type: 'string', default: '10' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '5' },
  },
});

const figures = await benchActions({
  people: Number(values.people),
  teams: Number(values.teams),
  rate: Number(values.rate),
  seconds: Number(values.seconds),
});
console.log(
  `${values.people} mensen in ${values.teams} teams, ${values.rate} handelingen per seconde, alles op schijf voor de bevestiging`,
);
console.log('                 naar teamgenoot p50 / p99 ms    bevestigd per seconde');
for (const { name, mateP50, mateP99, perSecond } of figures) {
  console.log(
    `${name.padEnd(16)} ${mateP50.toFixed(2).padStart(10)} / ${mateP99.toFixed(2).padEnd(8)} ${perSecond.toFixed(0).padStart(22)}`,
  );
}
const [ours, raw] = figures;
if (ours && raw) {
  const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;
  console.log(
    `verhouding       p50 ${ratio(ours.mateP50, raw.mateP50)}, p99 ${ratio(ours.mateP99, raw.mateP99)}, per seconde ${ratio(ours.perSecond, raw.perSecond)}`,
  );
}
