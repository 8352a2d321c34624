import { Container, Graphics, RenderTexture, Sprite, type Shader, type WebGLRenderer } from 'pixi.js';
import type { Box, Size } from '../geometry.ts';
import type { Look, Scene, World } from '../scene.ts';
import { changedBox, shapesBox } from './boxes.ts';
import { tokenColours } from './colours.ts';
import { paintShapes } from './paint.ts';
import { plainShader } from './plain.ts';
import { createRenderer } from './renderer.ts';

/**
 * Paints scenes on this canvas by WebGL. Rejects where there is no WebGL; calls `onLost` when the browser takes it away.
 * The canvas cannot be used again after `destroy`.
 *
 * Without a graphics card every pixel counts. So the ground is kept as a picture while only lines change, and then no more is
 * painted than the part of the canvas in which a line came or went.
 */
export async function createWorld(canvas: HTMLCanvasElement, onLost: () => void): Promise<World> {
  const renderer = await createRenderer(canvas);
  const shader = plainShader();
  const ground = softLayer(shader);
  const lines = softLayer(shader);
  const root = new Container();
  root.addChild(ground.sprite, lines.sprite);
  canvas.addEventListener('webglcontextlost', onLost);
  let painted: { scene: Scene; seen: string } | null = null;

  function paint(scene: Scene, look: Look): void {
    const seen = JSON.stringify(look);
    const kept = painted?.seen === seen && painted.scene.ground === scene.ground ? painted.scene : null;
    if (kept?.lines === scene.lines) return;
    const box = onCanvas(kept ? changedBox(kept.lines, scene.lines) : shapesBox(scene.lines), look);
    if (!kept) {
      const { width, height } = look.size;
      renderer.resize(width, height, look.pixelRatio);
      if (painted?.scene.ground !== scene.ground) paintShapes(ground.shapes, scene.ground, tokenColours());
      draw(renderer, ground, { x: 0, y: 0, width, height }, look);
    }
    paintShapes(lines.shapes, scene.lines, tokenColours());
    painted = { scene, seen };
    lines.sprite.visible = box !== null;
    if (box) draw(renderer, lines, box, look);
    if (!kept) renderer.render(root);
    else if (box) within(renderer.gl, box, look, () => renderer.render(root));
  }

  return {
    paint,
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      root.destroy({ children: true });
      for (const { shapes, picture } of [ground, lines]) {
        shapes.destroy();
        picture.destroy(true);
      }
      shader.destroy();
      renderer.destroy();
    },
  };
}

/** Shapes, the picture of them with soft edges, and where on the canvas it goes. */
interface Layer {
  shapes: Graphics;
  picture: RenderTexture;
  sprite: Sprite;
}

function softLayer(shader: Shader): Layer {
  const shapes = new Graphics();
  shapes.context.customShader = shader;
  // `dynamic`, or its sprite keeps the size it had first
  const picture = RenderTexture.create({ antialias: true, dynamic: true });
  return { shapes, picture, sprite: new Sprite(picture) };
}

/** Makes the picture of what a layer has within this part of the canvas. */
function draw(renderer: WebGLRenderer, layer: Layer, box: Box, { camera, pixelRatio }: Look): void {
  const { shapes, picture, sprite } = layer;
  picture.resize(box.width, box.height, pixelRatio);
  sprite.position.set(box.x, box.y);
  shapes.position.set(camera.x - box.x, camera.y - box.y);
  shapes.scale.set(camera.scale);
  renderer.render({ container: shapes, target: picture, clear: true });
}

/** Where a box of the world lies on the canvas, in whole pixels of the screen; null when nothing of it does. */
function onCanvas(box: Box | null, { camera, size, pixelRatio }: Look): Box | null {
  if (!box) return null;
  const whole = (at: number, round: (value: number) => number): number => round(at * pixelRatio) / pixelRatio;
  const span = (from: number, to: number, along: keyof Size, start: number): [number, number] => [
    Math.max(0, whole(start + from * camera.scale, Math.floor)),
    Math.min(size[along], whole(start + to * camera.scale, Math.ceil)),
  ];
  const [left, right] = span(box.x, box.x + box.width, 'width', camera.x);
  const [top, bottom] = span(box.y, box.y + box.height, 'height', camera.y);
  if (left >= right || top >= bottom) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What is drawn meanwhile changes nothing outside this part of the canvas. WebGL counts from below. */
function within(gl: WebGLRenderer['gl'], box: Box, { size, pixelRatio }: Look, act: () => void): void {
  const pixels = (value: number): number => Math.round(value * pixelRatio);
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(
    pixels(box.x),
    pixels(size.height) - pixels(box.y + box.height),
    pixels(box.width),
    pixels(box.height),
  );
  act();
  gl.disable(gl.SCISSOR_TEST);
}
