import { TAKEN } from './taken.ts';

/*
 * What the first screens run before the client is there (scripts/prerender.ts): a plain script, there before anything is shown.
 * It starts the client when the browser has nothing better to do or at the first touch. What is pressed before the client has
 * taken over is done then; what is typed stays where it is typed.
 */
const TOUCHES = ['pointerdown', 'keydown', 'focusin'];
const PRESSES = ['click', 'submit'];
let begun = false;
let pressed: (() => void) | null = null;

const ready = (): void => {
  const root = document.getElementById('koerskaarten');
  // the content security policy refuses styles in markup, not those that a script sets
  for (const element of document.querySelectorAll<HTMLElement>('[data-inline]'))
    element.style.cssText = element.dataset['inline'] ?? '';
  root?.addEventListener(
    TAKEN,
    () => {
      for (const name of PRESSES) removeEventListener(name, hold, true);
      root.removeAttribute('data-pressed');
      pressed?.();
    },
    { once: true },
  );
  requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(begin, 50);
    else requestIdleCallback(begin, { timeout: 1000 });
  });
};

const begin = (): void => {
  if (begun) return;
  begun = true;
  for (const name of TOUCHES) removeEventListener(name, begin, true);
  void load();
};

/** One part after the other, each in a task of its own: a press in between is answered in between. */
const load = async (): Promise<void> => {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')) {
    await import(/* @vite-ignore */ href);
    await new Promise((next) => {
      setTimeout(next, 0);
    });
  }
};

const hold = (event: Event): void => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (target instanceof HTMLFormElement) pressed = () => target.requestSubmit();
  else {
    const button = target.closest('button');
    // that of a form is followed by the form itself
    if (!button || button.type === 'submit') return;
    pressed = () => button.click();
  }
  event.preventDefault();
  event.stopPropagation();
  document.getElementById('koerskaarten')?.setAttribute('data-pressed', '');
};

for (const name of TOUCHES) addEventListener(name, begin, true);
for (const name of PRESSES) addEventListener(name, hold, true);
addEventListener('DOMContentLoaded', ready, { once: true });
