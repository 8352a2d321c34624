import { Container, Graphics } from 'pixi.js';
import type { Look, Scene, World } from '../scene.ts';
import { tokenColours } from './colours.ts';
import { paintShapes } from './paint.ts';
import { createRenderer } from './renderer.ts';

/**
 * Paints scenes on this canvas by WebGL. Rejects where there is no WebGL; calls `onLost` when the browser takes it away.
 * The canvas cannot be used again after `destroy`.
 */
export async function createWorld(canvas: HTMLCanvasElement, onLost: () => void): Promise<World> {
  const renderer = await createRenderer(canvas);
  const root = new Container();
  const layers = { ground: new Graphics(), lines: new Graphics() };
  root.addChild(layers.ground, layers.lines);
  canvas.addEventListener('webglcontextlost', onLost);
  const painted: { ground?: Scene['ground']; lines?: Scene['lines'] } = {};

  function paint(scene: Scene, { camera, size, pixelRatio }: Look): void {
    for (const name of ['ground', 'lines'] as const) {
      if (painted[name] === scene[name]) continue;
      paintShapes(layers[name], scene[name], tokenColours());
      painted[name] = scene[name];
    }
    root.position.set(camera.x, camera.y);
    root.scale.set(camera.scale);
    renderer.resize(size.width, size.height, pixelRatio);
    renderer.render(root);
  }

  return {
    paint,
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      root.destroy({ children: true });
      renderer.destroy();
    },
  };
}
