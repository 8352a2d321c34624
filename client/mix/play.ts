import type { Box } from '../board/geometry.ts';
import { layout, TIMES, type Flavour, type Traveller } from './journey.ts';
import type { JourneyPainter } from './painter.ts';
import './journey.css';

/** Somebody in a team, and the flavour that stands beside the name. */
export interface Mixed {
  seat: string;
  flavour: Flavour;
}

/** Who goes on to something is not held up, and sees no journey that comes late. */
const GOES_ON = ['pointerdown', 'keydown', 'wheel', 'resize'] as const;

/** Fetches what paints the journey, before it is needed. */
export function prepareJourney(): void {
  // what cannot be fetched now is asked for again by the journey, which does without it
  if (mayMove()) import('./painter.ts').catch(() => undefined);
}

/**
 * Lets the sachets go from the tea box to the names that stand in `tins`, once, over the page. Who stands there carries
 * `data-sachet` with the seat; who does not show goes to what carries `data-sachets`. Where motion is reduced, colours are forced
 * or WebGL is missing, nothing happens.
 * @returns ends it at once
 */
export function playJourney(tins: HTMLElement, teams: readonly (readonly Mixed[])[]): () => void {
  if (!mayMove()) return () => undefined;
  const canvas = document.createElement('canvas');
  canvas.className = 'mix-journey';
  canvas.setAttribute('aria-hidden', 'true');
  let painter: JourneyPainter | null = null;
  let frame = 0;
  let over = false;

  function stop(): void {
    over = true;
    cancelAnimationFrame(frame);
    for (const sign of GOES_ON) removeEventListener(sign, stop);
    painter?.destroy();
    painter = null;
    canvas.remove();
  }

  function begin(ready: JourneyPainter): void {
    if (over) return ready.destroy();
    painter = ready;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const screen = { width, height };
    ready.begin(
      layout(
        teams.map((team) => travellers(tins, team)),
        screen,
      ),
      devicePixelRatio,
    );
    canvas.style.top = `${scrollY}px`;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    // the first picture costs the most: time runs once it stands there
    ready.paint(0);
    document.body.append(canvas);
    let first: number | null = null;
    const paint = (now: number): void => {
      first ??= now;
      if (now - first >= TIMES.total) return stop();
      ready.paint(now - first);
      frame = requestAnimationFrame(paint);
    };
    frame = requestAnimationFrame(paint);
  }

  for (const sign of GOES_ON) addEventListener(sign, stop, { passive: true });
  import('./painter.ts')
    .then(async ({ createPainter }) => createPainter(canvas, stop))
    .then(begin)
    .catch(stop);
  return stop;
}

function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)').matches;
}

function travellers(tins: HTMLElement, team: readonly Mixed[]): Traveller[] {
  return team.flatMap(({ seat, flavour }) => {
    const to = placeOf(tins, seat);
    return to ? [{ flavour, to }] : [];
  });
}

/** Where the label or else the name of somebody stands on the screen, or what stands for those that do not show. */
function placeOf(tins: HTMLElement, seat: string): Box | null {
  const own = tins.querySelector(`[data-sachet="${CSS.escape(seat)}"]`);
  const shown = own?.checkVisibility() ? own : tins.querySelector('[data-sachets]');
  const place = shown?.querySelector('.kk-tea-label') ?? shown;
  if (!place) return null;
  const { x, y, width, height } = place.getBoundingClientRect();
  return { x, y, width, height };
}
