import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { clamp, fitBox, fitWorld, pan, zoom, type Camera, type View } from './camera.ts';
import type { Box, Spot } from './geometry.ts';
import { listenToGestures } from './gestures.ts';
import { onceStill } from './still.ts';

const STEP = 64;
const FACTOR = 1.25;

export interface Cameraman {
  camera: Camera;
  /** a gesture is on: pictures are moved, nothing is drawn anew */
  moving: boolean;
  pan: (by: Spot) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  /** all of the world, or one part of it */
  fit: (box?: Box) => void;
}

/** One camera over all layers of a stage: by pointer, wheel, pinch, keys and buttons. */
export function useCamera(stage: RefObject<HTMLElement | null>, view: View): Cameraman {
  const { screen, world } = view;
  const sight = useMemo<View>(
    () => ({ screen, world }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the measures count, not the objects they came in
    [screen.width, screen.height, world.width, world.height],
  );
  const [chosen, setChosen] = useState<Camera | null>(null);
  const [moving, setMoving] = useState(false);
  const stopWaiting = useRef<(() => void) | null>(null);
  const camera = useMemo(
    () => onPixels(chosen === null ? fitWorld(sight) : clamp(sight, chosen)),
    [chosen, sight],
  );

  const change = useCallback(
    (next: (camera: Camera) => Camera | null) => {
      setChosen((before) => next(before === null ? fitWorld(sight) : clamp(sight, before)));
      setMoving(true);
      stopWaiting.current?.();
      stopWaiting.current = onceStill(() => setMoving(false));
    },
    [sight],
  );
  useEffect(() => () => stopWaiting.current?.(), []);

  const controls = useMemo(() => {
    const middle: Spot = { x: sight.screen.width / 2, y: sight.screen.height / 2 };
    return {
      pan: (by: Spot) => change((now) => pan(sight, now, by)),
      zoomIn: () => change((now) => zoom(sight, now, FACTOR, middle)),
      zoomOut: () => change((now) => zoom(sight, now, 1 / FACTOR, middle)),
      zoomRound: (factor: number, round: Spot) => change((now) => zoom(sight, now, factor, round)),
      fit: (box?: Box) => change(() => (box ? fitBox(sight, box, 24) : null)),
    };
  }, [sight, change]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    return listenToGestures(element, controls);
  }, [stage, controls]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => controls.pan({ x: STEP, y: 0 }),
      ArrowRight: () => controls.pan({ x: -STEP, y: 0 }),
      ArrowUp: () => controls.pan({ x: 0, y: STEP }),
      ArrowDown: () => controls.pan({ x: 0, y: -STEP }),
      '+': controls.zoomIn,
      '=': controls.zoomIn,
      '-': controls.zoomOut,
      '0': () => controls.fit(),
    };
    function press(event: KeyboardEvent): void {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      act();
    }
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [stage, controls]);
  return { camera, moving, ...controls };
}

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="radiogroup"]') !== null;
}

/** A picture that stands on whole pixels of the screen is copied; one in between is calculated anew, every pixel of it. */
function onPixels({ x, y, scale }: Camera): Camera {
  const whole = (at: number): number => Math.round(at * devicePixelRatio) / devicePixelRatio;
  return { x: whole(x), y: whole(y), scale };
}
