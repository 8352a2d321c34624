import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { between, type Camera } from './camera.ts';
import type { Size } from './geometry.ts';
import type { Look, Scene, World } from './scene.ts';

/** CSS pixels painted beyond the stage while one is zoomed in, so that a pan has something to show until it settles. */
const MARGIN = 256;
/** of which so much is left for the next pan, or it is painted anew; the step of a key */
const SPARE = 64;

export interface Painted {
  /** where the canvas goes */
  holder: React.RefObject<HTMLDivElement | null>;
  /** false: show the static picture, until Pixi is there or because it cannot be */
  painted: boolean;
}

export interface WorldSight {
  scene: Scene;
  camera: Camera;
  screen: Size;
  world: Size;
  moving: boolean;
}

/**
 * Keeps a Pixi world in the holder. Loads it when the first board is shown; draws when the scene, the size or the settled camera
 * changed and at no other moment. Without WebGL it never gets `painted`.
 */
export function useWorld({ scene, camera, screen, world: size, moving }: WorldSight): Painted {
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const drawn = useRef<Drawn | null>(null);
  const [world, setWorld] = useState<World | null>(null);
  const [working, setWorking] = useState(() => !matchMedia('(forced-colors: active)').matches);
  const pixelRatio = usePixelRatio();

  useEffect(() => {
    const place = holder.current;
    if (!place || !working) return;
    // a canvas of its own each time, because a context that was given back does not return
    const fresh = document.createElement('canvas');
    let made: World | null = null;
    let over = false;
    const lost = (): void => {
      if (!over) setWorking(false);
    };
    import('./world/world.ts')
      .then(async ({ createWorld }) => createWorld(fresh, lost))
      .then((ready) => {
        if (over) return ready.destroy();
        made = ready;
        place.append(fresh);
        canvas.current = fresh;
        drawn.current = null;
        return setWorld(ready);
      })
      .catch(lost);
    return () => {
      over = true;
      made?.destroy();
      fresh.remove();
      canvas.current = null;
      setWorld(null);
    };
  }, [working]);

  useLayoutEffect(() => {
    const sheet = canvas.current;
    if (!sheet || !world) return;
    const sight = { camera, screen, world: size };
    if (drawn.current && (moving || serves(drawn.current, sight, pixelRatio))) {
      sheet.style.transform = moved(drawn.current, camera);
      // a picture that is still good is only painted for another scene
      if (!moving) world.paint(scene, drawn.current.look);
      return;
    }
    const margin = overscan(sight);
    const look = {
      camera: shifted(camera, margin),
      size: { width: screen.width + 2 * margin, height: screen.height + 2 * margin },
      pixelRatio,
    };
    sheet.style.width = `${look.size.width}px`;
    sheet.style.height = `${look.size.height}px`;
    sheet.style.inset = `${-margin}px auto auto ${-margin}px`;
    sheet.style.transform = 'none';
    sheet.style.clipPath = aroundWorld(look.camera, size, look.size);
    world.paint(scene, look);
    drawn.current = { look, margin, sight };
  }, [world, scene, camera, screen, size, moving, pixelRatio]);
  return { holder, painted: world !== null };
}

/** What stands on the canvas. */
interface Drawn {
  look: Look;
  margin: number;
  sight: Omit<WorldSight, 'scene' | 'moving'>;
}

/** Is it as sharp and large enough where the camera stands now? Then a pan costs no picture. */
function serves({ look, margin, sight }: Drawn, now: Drawn['sight'], pixelRatio: number): boolean {
  const { scale, x, y } = between(sight.camera, now.camera);
  const whole = (by: number): boolean => Math.abs(by * pixelRatio - Math.round(by * pixelRatio)) < 0.01;
  return (
    scale === 1 &&
    look.pixelRatio === pixelRatio &&
    sight.screen === now.screen &&
    sight.world === now.world &&
    whole(x) &&
    whole(y) &&
    Math.max(Math.abs(x), Math.abs(y)) <= Math.max(0, margin - SPARE)
  );
}

function moved({ look, margin }: Drawn, camera: Camera): string {
  const { x, y, scale } = between(look.camera, shifted(camera, margin));
  return x === 0 && y === 0 && scale === 1 ? 'none' : `translate(${x}px, ${y}px) scale(${scale})`;
}

function overscan({ camera, screen, world }: { camera: Camera; screen: Size; world: Size }): number {
  const whole = world.width * camera.scale <= screen.width && world.height * camera.scale <= screen.height;
  return whole ? 0 : MARGIN;
}

/** Where the camera stands further off than the world reaches, the paper ends with the world. */
function aroundWorld({ x, y, scale }: Camera, world: Size, sheet: Size): string {
  const right = sheet.width - x - world.width * scale;
  const bottom = sheet.height - y - world.height * scale;
  const edges = [y, right, bottom, x].map((edge) => Math.max(0, edge));
  // a clip costs a picture of its own in every frame
  return edges.some((edge) => edge > 0) ? `inset(${edges.map((edge) => `${edge}px`).join(' ')})` : 'none';
}

function shifted(camera: Camera, margin: number): Camera {
  return { ...camera, x: camera.x + margin, y: camera.y + margin };
}

/** Device pixels per CSS pixel; changes when a window moves to another screen or the browser zooms. */
function usePixelRatio(): number {
  const [ratio, setRatio] = useState(() => devicePixelRatio);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`);
    const change = (): void => setRatio(devicePixelRatio);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [ratio]);
  return ratio;
}
