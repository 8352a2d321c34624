import { Container, Graphics, RenderTexture, Sprite } from 'pixi.js';
import type { Look, Scene, World } from '../scene.ts';
import { tokenColours } from './colours.ts';
import { paintShapes } from './paint.ts';
import { plainShader } from './plain.ts';
import { createRenderer } from './renderer.ts';

/**
 * Paints scenes on this canvas by WebGL. Rejects where there is no WebGL; calls `onLost` when the browser takes it away.
 * The canvas cannot be used again after `destroy`.
 */
export async function createWorld(canvas: HTMLCanvasElement, onLost: () => void): Promise<World> {
  const renderer = await createRenderer(canvas);
  const layers = { ground: new Graphics(), lines: new Graphics() };
  const shader = plainShader();
  for (const { context } of Object.values(layers)) context.customShader = shader;
  // The ground takes by far the longest without a graphics card: it is kept as a picture while only lines change.
  // `dynamic`, or its sprite keeps the size it had first
  const picture = RenderTexture.create({ antialias: true, dynamic: true });
  const root = new Container();
  root.addChild(new Sprite(picture), layers.lines);
  canvas.addEventListener('webglcontextlost', onLost);
  const painted: { ground?: Scene['ground']; lines?: Scene['lines']; look?: string } = {};

  function paint(scene: Scene, { camera, size, pixelRatio }: Look): void {
    const seen = JSON.stringify([camera, size, pixelRatio]);
    const kept = painted.ground === scene.ground && painted.look === seen;
    if (kept && painted.lines === scene.lines) return;
    for (const name of ['ground', 'lines'] as const) {
      if (painted[name] !== scene[name]) paintShapes(layers[name], scene[name], tokenColours());
    }
    Object.assign(painted, { ground: scene.ground, lines: scene.lines, look: seen });
    if (!kept) {
      for (const layer of Object.values(layers)) {
        layer.position.set(camera.x, camera.y);
        layer.scale.set(camera.scale);
      }
      renderer.resize(size.width, size.height, pixelRatio);
      picture.resize(size.width, size.height, pixelRatio);
      renderer.render({ container: layers.ground, target: picture, clear: true });
    }
    renderer.render(root);
  }

  return {
    paint,
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      root.destroy({ children: true });
      layers.ground.destroy();
      picture.destroy(true);
      shader.destroy();
      renderer.destroy();
    },
  };
}
