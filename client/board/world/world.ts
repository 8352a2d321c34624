import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import { Container, Graphics, Ticker, WebGLRenderer } from 'pixi.js';
import type { Look, Scene, World } from '../scene.ts';
import type { Ink } from '../shapes.ts';
import { paintShapes } from './paint.ts';

/**
 * Paints scenes on this canvas by WebGL. Rejects where there is no WebGL; calls `onLost` when the browser takes it away.
 * The canvas cannot be used again after `destroy`.
 */
export async function createWorld(canvas: HTMLCanvasElement, onLost: () => void): Promise<World> {
  // an idle board draws no frames: nothing here may ever ask for one by itself
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const renderer = new WebGLRenderer();
  await renderer.init({
    canvas,
    antialias: true,
    backgroundAlpha: 0,
    skipExtensionImports: true,
    powerPreference: 'low-power',
  });
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

/** Colours come from the tokens, so that a host may override them here as well. */
function tokenColours(): (ink: Ink) => string {
  const style = getComputedStyle(document.documentElement);
  return (ink) => {
    const colour = style.getPropertyValue(`--kk-color-${ink}`).trim();
    if (colour === '') throw new Error(`there is no colour --kk-color-${ink}`);
    return colour;
  };
}
