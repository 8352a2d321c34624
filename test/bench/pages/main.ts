import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../../browser.ts';
import { ServerProcess } from '../../chaos/process.ts';
import { Built, MOST } from '../../client/built.ts';
import { Participant } from '../../play/participant.ts';
import { CATEGORIES, scoresOf, type Preset } from './lighthouse.ts';
import { weigh } from './weight.ts';

/** any port that nothing else on a developer's machine is likely to have */
const DEBUGGING = 27_491;
const PRESETS: readonly Preset[] = ['desktop', 'mobile'];

const dir = await mkdtemp(join(tmpdir(), 'koerskaarten-pages-'));
const server = await ServerProcess.start(dir);
const facilitator = new Participant(server.origin, 'Noor', {});
const browser = await chromium.launch({
  ...browserPath(),
  args: [
    `--remote-debugging-port=${DEBUGGING}`,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
try {
  await facilitator.begin('kennismaken', 'Opgavedag bestaanszekerheid');
  const code = facilitator.all.workshop?.code ?? '';
  const pages = { start: `${server.origin}/`, meedoen: `${server.origin}/meedoen/${code}` };

  const built = await Built.into(join(dir, 'built'));
  console.log('Gewicht van JavaScript, kB gzip         doel  gevonden');
  for (const [what, most, files] of [
    ['eerste pagina', MOST.first, await built.first()],
    ['beide borden, bovenop de eerste pagina', MOST.boards, await built.boards()],
  ] as const)
    console.log(`${what.padEnd(38)} ≤ ${most}${(await built.weight(files)).toFixed(1).padStart(10)}`);

  console.log('\nJavaScript over de lijn, kB gzip');
  for (const [page, url] of Object.entries(pages)) {
    const { total, files } = await weigh(browser, url);
    console.log(`${page.padEnd(10)} ${(total / 1000).toFixed(1).padStart(7)}   (${files} bestanden)`);
  }

  console.log(`\nLighthouse       ${CATEGORIES.map((name) => name.padStart(15)).join('')}`);
  for (const [page, url] of Object.entries(pages)) {
    for (const preset of PRESETS) {
      const { scores, lost } = await scoresOf({ url, page, preset }, DEBUGGING);
      const row = CATEGORIES.map((name) => String(scores[name]).padStart(15)).join('');
      console.log(`${page.padEnd(9)}${preset.padEnd(8)}${row}`);
      if (lost.length > 0) console.log(`                 kost punten: ${[...new Set(lost)].join(', ')}`);
    }
  }
} finally {
  await browser.close();
  await facilitator.stop();
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
