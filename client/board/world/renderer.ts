import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import { Ticker, WebGLRenderer } from 'pixi.js';

/**
 * A Pixi renderer on this canvas that draws when it is told to and at no other moment. Rejects where there is no WebGL.
 * The canvas cannot be used again once the renderer is destroyed.
 */
export async function createRenderer(canvas: HTMLCanvasElement): Promise<WebGLRenderer> {
  // nothing here may ever ask for a frame by itself
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const renderer = new WebGLRenderer();
  await renderer.init({
    canvas,
    // the pictures that are laid on it have soft edges already
    antialias: false,
    // what did not change stays while a part is painted anew
    preserveDrawingBuffer: true,
    backgroundAlpha: 0,
    skipExtensionImports: true,
    powerPreference: 'low-power',
  });
  // there is one picture at most: without a graphics card, looking in sixteen for each pixel is half of the work
  renderer.limits.maxBatchableTextures = 1;
  return renderer;
}
