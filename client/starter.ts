import { TAKEN } from './taken.ts';

/*
 * What the first screens run before the client is there (scripts/prerender.ts): a plain script, there before anything is shown.
 * The client's own parts stand in its `data-parts`. They are fetched behind the first picture and started when the browser has
 * nothing better to do, or both at the first touch. What is pressed before the client has taken over is done then; what is typed
 * stays where it is typed. When a part does not come, the next touch loads the page again, with what was typed.
 */
const parts = document.currentScript?.dataset['parts']?.split(' ') ?? [];
const TOUCHES = ['pointerdown', 'keydown', 'focusin'];
const PRESSES = ['click', 'submit'];
const TYPED = 'koerskaarten:getypt:';
let begun = false;
let pressed: (() => void) | null = null;

const ready = (): void => {
  const root = document.getElementById('koerskaarten');
  // the content security policy refuses styles in markup, not those that a script sets
  for (const element of document.querySelectorAll<HTMLElement>('[data-inline]'))
    element.style.cssText = element.dataset['inline'] ?? '';
  putBack();
  // a moment later, because the client first takes over what was typed
  root?.addEventListener(TAKEN, () => setTimeout(letGo, 0), { once: true });
  requestAnimationFrame(() => {
    setTimeout(() => {
      fetchParts();
      if (typeof requestIdleCallback === 'undefined') begin();
      else requestIdleCallback(begin, { timeout: 1000 });
    }, 0);
  });
};

const letGo = (): void => {
  for (const name of PRESSES) removeEventListener(name, hold, true);
  document.getElementById('koerskaarten')?.removeAttribute('data-pressed');
  pressed?.();
};

const fetchParts = (): void => {
  for (const href of parts) {
    const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href });
    document.head.append(link);
  }
};

const begin = (): void => {
  if (begun) return;
  begun = true;
  for (const name of TOUCHES) removeEventListener(name, begin, true);
  void load().catch(() => {
    // a browser may remember for as long as the page lives that a part did not come
    for (const name of [...TOUCHES, 'online']) addEventListener(name, again, true);
  });
};

const again = (): void => {
  if (!navigator.onLine) return;
  eachTyped((input, key) => sessionStorage.setItem(key, input.value));
  location.reload();
};

/** Not every browser does this itself. */
const putBack = (): void =>
  eachTyped((input, key) => {
    const typed = sessionStorage.getItem(key);
    if (typed !== null) input.value = typed;
    sessionStorage.removeItem(key);
  });

const eachTyped = (work: (input: HTMLInputElement, key: string) => void): void => {
  try {
    for (const input of document.querySelectorAll<HTMLInputElement>('#koerskaarten input[type="text"]'))
      work(input, `${TYPED}${input.id}`);
  } catch {
    // storage is closed here: then it is typed again
  }
};

/** One part after the other, each in a task of its own: a press in between is answered in between. */
const load = async (): Promise<void> => {
  for (const part of parts) {
    await import(/* @vite-ignore */ part);
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
