import { parseArgs } from 'node:util';
import { softwareBrowser } from './browser.ts';
import { costs } from './gestures.ts';
import { GESTURES, type Gesture } from './page/contract.ts';
import { CARDS, LINES } from './page/sample.ts';
import { dragged, idle } from './quiet.ts';
import { serve } from './site.ts';

/** times the cost of the same cards as bare DOM, and as sprites */
const MOST = { dom: 2.5, sprites: 0.5 };
const NAMES: Record<Gesture, string> = { pan: 'schuiven', zoom: 'zoomen', drag: 'slepen' };

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '5' },
    frames: { type: 'string', default: '90' },
    seconds: { type: 'string', default: '5' },
  },
});

function show(what: string, goal: string, found: string, reached: boolean): void {
  console.log(`${reached ? 'gehaald' : 'GEMIST '}  ${what}\n         doel ${goal}; gevonden ${found}`);
}

const site = await serve();
const browser = await softwareBrowser();
try {
  const asked = { times: Number(values.times), frames: Number(values.frames) };
  const cost = await costs(browser, site.origin, asked);
  console.log(
    `${CARDS} kaarten en ${LINES} lijnen, WebGL door de processor; ms processor per beeld, alle processen van de browser samen,\n` +
      `het midden van ${asked.times} keer ${asked.frames} beelden`,
  );
  console.log('               bord  kaal DOM   sprites');
  for (const gesture of GESTURES) {
    const row = [cost.bord, cost.dom, cost.sprites].map((one) => one[gesture].toFixed(1).padStart(10));
    console.log(`${NAMES[gesture].padEnd(9)}${row.join('')}`);
  }
  for (const gesture of GESTURES) {
    const beside = (other: 'dom' | 'sprites'): number => cost.bord[gesture] / cost[other][gesture];
    const [dom, sprites] = [beside('dom'), beside('sprites')];
    show(`${NAMES[gesture]}, naast kaal DOM`, `≤ ${MOST.dom}×`, `${dom.toFixed(2)}×`, dom <= MOST.dom);
    show(
      `${NAMES[gesture]}, naast sprites`,
      `≤ ${MOST.sprites}×`,
      `${sprites.toFixed(2)}×`,
      sprites <= MOST.sprites,
    );
  }
  const drag = await dragged(browser, site.origin);
  show(
    'tijdens het slepen beweegt alleen wat erbij hoort',
    `${drag.own} lijnen als SVG, niets in Pixi`,
    `${drag.lines} lijnen, ${drag.draws} keer getekend, ${drag.others.length} andere dingen veranderd`,
    drag.lines === drag.own && drag.draws === 0 && drag.others.length === 0,
  );
  const seconds = Number(values.seconds);
  const rest = await idle(browser, site.origin, seconds);
  show(
    `een bord dat niemand aanraakt, ${seconds} seconden`,
    'geen beeld, niets getekend',
    `${rest.frames} beelden, ${rest.draws} keer getekend, ${rest.animations} animaties; ${rest.cost.toFixed(1)} ms processor per seconde`,
    rest.counted && rest.frames === 0 && rest.draws === 0 && rest.animations === 0,
  );
} finally {
  await browser.close();
  await site.stop();
}
