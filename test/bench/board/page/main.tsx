import '../../../../client/style/index.css';
import '../../../../client/board/ChartStage.css';
import '../../../../client/steps/kaartronde/chart/Chart.css';
import './bench.css';
import { GESTURES, KINDS, type Gesture, type Kind, type Variant } from './contract.ts';
import { board } from './board.tsx';
import { dom } from './dom.tsx';
import { sprites } from './sprites.ts';

const MAKE: Record<Kind, (root: HTMLElement) => Promise<Variant>> = { bord: board, dom, sprites };

declare global {
  interface Window {
    /** resolves once the cards are there */
    shown: Promise<void>;
    /** nearer by so much, round the middle */
    near: (factor: number) => Promise<void>;
    /** one gesture over so many frames; ends before it settles, or with `hold` does not let go of what is dragged */
    play: (gesture: Gesture, frames: number, how?: { hold: boolean }) => Promise<void>;
  }
}

const asked = new URLSearchParams(location.search).get('soort');
const kind = KINDS.find((one) => one === asked);
const root = document.getElementById('root');
if (!root || !kind) throw new Error(`?soort=${KINDS.join(' or ')}`);
const made = MAKE[kind](root);
const middle = { x: innerWidth / 2, y: innerHeight / 2 };

window.shown = made.then(() => undefined);
window.near = async (factor) => (await made).zoom(factor, middle);
let holding = false;
window.play = async (gesture, frames, { hold } = { hold: false }) => {
  if (!GESTURES.includes(gesture)) throw new Error(gesture);
  const variant = await made;
  if (gesture === 'drag' && !holding) variant.dragStart();
  holding = hold;
  for (let at = 0; at < frames; at += 1) {
    const turn = (2 * Math.PI * at) / 60;
    if (gesture === 'pan')
      variant.pan({ x: Math.round(14 * Math.cos(turn)), y: Math.round(10 * Math.sin(turn)) });
    if (gesture === 'zoom') variant.zoom(at % 60 < 30 ? 1.02 : 1 / 1.02, middle);
    if (gesture === 'drag')
      variant.dragTo({ x: Math.round(20 + 160 * Math.sin(turn)), y: Math.round(20 + 110 * Math.cos(turn)) });
    await nextFrame();
  }
  if (gesture === 'drag' && !hold) variant.dragEnd();
};

function nextFrame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(done);
  });
}
