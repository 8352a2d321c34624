import 'pixi.js/unsafe-eval';
import { Container, Rectangle, Sprite, Texture, Ticker, WebGLRenderer } from 'pixi.js';
import { fitWorld, pan, zoom, type Camera, type View } from '../../../../client/board/camera.ts';
import type { Box } from '../../../../client/board/geometry.ts';
import type { Variant } from './contract.ts';
import { boxOf, cards, CARDS, DRAGGED, LEAST, type SampleCard } from './sample.ts';

const SHARP = 1.5;
const ACROSS = 6;

/** The same cards and nothing else, as sprites of one atlas; drawn when something moved. */
export async function sprites(root: HTMLElement): Promise<Variant> {
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const view: View = { screen: { width: root.clientWidth, height: root.clientHeight }, world: LEAST };
  const canvas = document.createElement('canvas');
  root.append(canvas);
  const renderer = new WebGLRenderer();
  await renderer.init({ canvas, ...view.screen, backgroundAlpha: 1, backgroundColor: '#cfe3e3' });
  await document.fonts.ready;
  const stage = new Container();
  const [width, height] = [196 * SHARP, 108 * SHARP];
  const atlas = document.createElement('canvas');
  atlas.width = ACROSS * width;
  atlas.height = Math.ceil(CARDS / ACROSS) * height;
  const pen = atlas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.scale(SHARP, SHARP);
  const cells = cards.map((card, at): Box => {
    const cell = { x: (at % ACROSS) * 196, y: Math.floor(at / ACROSS) * 108, width: 196, height: 108 };
    draw(pen, card, cell);
    return cell;
  });
  const { source } = Texture.from(atlas);
  const drawn = cells.map((cell, at) => {
    const frame = new Rectangle(cell.x * SHARP, cell.y * SHARP, width, height);
    const sprite = new Sprite(new Texture({ source, frame }));
    const { x, y } = boxOf(at);
    sprite.position.set(x, y);
    sprite.scale.set(1 / SHARP);
    stage.addChild(sprite);
    return sprite;
  });
  const dragged = drawn[DRAGGED];
  if (!dragged) throw new Error('no cards');
  let camera: Camera = fitWorld(view);
  const show = (): void => {
    stage.position.set(camera.x, camera.y);
    stage.scale.set(camera.scale);
    renderer.render(stage);
  };
  const from = boxOf(DRAGGED);
  const lay = (x: number, y: number): void => {
    dragged.position.set(from.x + x / camera.scale, from.y + y / camera.scale);
    show();
  };
  show();
  return {
    pan(by) {
      camera = pan(view, camera, by);
      show();
    },
    zoom(factor, round) {
      camera = zoom(view, camera, factor, round);
      show();
    },
    dragStart: () => stage.addChild(dragged),
    dragTo: ({ x, y }) => lay(x, y),
    dragEnd: () => lay(0, 0),
  };
}

function draw(pen: CanvasRenderingContext2D, card: SampleCard, { x, y, width, height }: Box): void {
  pen.fillStyle = '#fffdf8';
  pen.strokeStyle = '#14233f';
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(x + 1, y + 1, width - 2, height - 2, 8);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#a8321f';
  pen.fillRect(x + 4, y + 4, 32, 32);
  pen.fillStyle = '#14233f';
  pen.font = '700 15px "Bricolage Grotesque Variable"';
  pen.fillText(card.title, x + 44, y + 25, width - 52);
  pen.font = '14px "Atkinson Hyperlegible Next Variable"';
  let line = '';
  let down = y + 58;
  for (const word of card.insight.split(' ')) {
    if (pen.measureText(`${line} ${word}`).width > width - 20) {
      pen.fillText(line, x + 10, down);
      line = '';
      down += 18;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  pen.fillText(line, x + 10, down);
}
