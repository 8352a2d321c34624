import { Container, Graphics, Rectangle, Sprite, type Texture, type WebGLRenderer } from 'pixi.js';
import { STYLES } from '../../shared/decks/content.ts';
import { middleOf, type Spot } from '../board/geometry.ts';
import type { Ink } from '../board/shapes.ts';
import { tokenColours } from '../board/world/colours.ts';
import { paintShapes } from '../board/world/paint.ts';
import { createRenderer } from '../board/world/renderer.ts';
import { boxGoneAt, placementsAt, type Flavour, type Journey } from './journey.ts';
import { boxShapes, ICON, iconShapes, paperShapes, plateOf, SACHET } from './shapes.ts';

export interface JourneyPainter {
  /** Lays everything out, before the first frame. */
  begin(journey: Journey, pixelRatio: number): void;
  /** Paints the journey at this moment, ms after its beginning. */
  paint(time: number): void;
  destroy(): void;
}

/** Paints the journey of the sachets on this canvas; rejects where there is no WebGL, calls `onLost` when it is taken away. */
export async function createPainter(canvas: HTMLCanvasElement, onLost: () => void): Promise<JourneyPainter> {
  const renderer = await createRenderer(canvas);
  const colour = tokenColours();
  const root = new Container();
  const back = new Graphics();
  const front = new Container();
  const textures = new Map<Flavour, Texture>();
  let journey: Journey | null = null;
  let sprites: Sprite[] = [];
  canvas.addEventListener('webglcontextlost', onLost);

  return {
    begin(next, pixelRatio) {
      journey = next;
      const { width, height } = next.screen;
      renderer.resize(width, height, pixelRatio);
      const sharp = (tallest(next) / SACHET.height) * pixelRatio;
      for (const flavour of [...STYLES, 'none'] as const)
        textures.set(flavour, sachetTexture(renderer, flavour, sharp, colour));
      sprites = next.sachets.map(({ flavour }) => {
        const sprite = new Sprite(textures.get(flavour));
        sprite.anchor.set(0.5);
        return sprite;
      });
      const shapes = boxShapes(next);
      paintShapes(back, shapes.back, colour);
      const wall = new Graphics();
      paintShapes(wall, shapes.front, colour);
      front.addChild(wall);
      for (const { flavour, ...place } of next.compartments) {
        const plate = plateOf(place);
        front.addChild(
          iconOf(flavour, { middle: middleOf(plate), scale: (plate.height * 0.8) / ICON.grid }, colour),
        );
      }
      root.addChild(back, ...sprites, front);
    },
    paint(time) {
      if (!journey) return;
      const gone = boxGoneAt(time);
      for (const half of [back, front]) half.y = gone * journey.box.height * 1.4;
      for (const [at, { x, y, height, turn, alpha }] of placementsAt(journey, time).entries()) {
        const sprite = sprites[at];
        if (!sprite) continue;
        sprite.position.set(x, y);
        sprite.scale.set(height / SACHET.height);
        sprite.rotation = turn;
        sprite.alpha = alpha;
      }
      renderer.render(root);
    },
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      root.destroy({ children: true });
      for (const texture of textures.values()) texture.destroy(true);
      renderer.destroy();
    },
  };
}

function tallest({ sachets }: Journey): number {
  return Math.max(1, ...sachets.flatMap(({ from, to }) => [from.height, to.height]));
}

/** One picture per flavour, so that a whole room travels in one draw call. */
function sachetTexture(
  renderer: WebGLRenderer,
  flavour: Flavour,
  sharp: number,
  colour: (ink: Ink) => string,
): Texture {
  const drawing = new Container();
  const paper = new Graphics();
  paintShapes(paper, paperShapes(flavour), colour);
  drawing.addChild(paper, iconOf(flavour, ICON, colour));
  const texture = renderer.generateTexture({
    target: drawing,
    frame: new Rectangle(0, 0, SACHET.width, SACHET.height),
    resolution: Math.max(1, sharp),
    antialias: true,
  });
  drawing.destroy({ children: true });
  return texture;
}

function iconOf(
  flavour: Flavour,
  { middle, scale }: { middle: Spot; scale: number },
  colour: (ink: Ink) => string,
): Container {
  const icon = new Container({ position: middle, scale });
  for (const { shape, turned } of iconShapes(flavour)) {
    const line = new Graphics({ pivot: ICON.grid / 2, angle: turned });
    paintShapes(line, [shape], colour);
    icon.addChild(line);
  }
  return icon;
}
