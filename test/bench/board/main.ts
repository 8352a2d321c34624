import { parseArgs } from 'node:util';
import { softwareBrowser } from './browser.ts';
import { costs } from './gestures.ts';
import { GESTURES } from './page/contract.ts';
import { serve } from './site.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '5' }, frames: { type: 'string', default: '90' } },
});

const site = await serve();
const browser = await softwareBrowser();
try {
  const cost = await costs(browser, site.origin, {
    times: Number(values.times),
    frames: Number(values.frames),
  });
  for (const gesture of GESTURES) {
    const [ours, bare, sprites] = [cost.bord[gesture], cost.dom[gesture], cost.sprites[gesture]];
    console.log(
      gesture,
      ours.toFixed(1),
      bare.toFixed(1),
      sprites.toFixed(1),
      (ours / bare).toFixed(2),
      (ours / sprites).toFixed(2),
    );
  }
} finally {
  await browser.close();
  await site.stop();
}
