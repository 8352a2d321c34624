import { expect } from '@playwright/test';
import type { Person } from './person.ts';

declare global {
  interface Window {
    /** what was said aloud on this page, oldest first */
    said?: string[];
  }
}

/** What a screen reader says by itself to somebody: all that comes into a live region, in order. */
export class Listener {
  readonly #person: Person;
  #until = 0;

  private constructor(person: Person) {
    this.#person = person;
  }

  /** Listens from the first page on; call before that page opens. */
  static async of(person: Person): Promise<Listener> {
    await person.context.addInitScript(() => {
      const said: string[] = (window.said = []);
      const live =
        '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], output';
      new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes) {
          for (const node of addedNodes) {
            const text = node.textContent?.trim() ?? '';
            if (text === '') continue;
            const within = target instanceof Element ? target : target.parentElement;
            if (within?.closest(live)) said.push(text);
            else if (node instanceof Element) {
              // a region that comes with its text is silent in most readers, but for an alert
              for (const { textContent } of node.querySelectorAll('[role="alert"]:not(:empty)'))
                said.push(textContent.trim());
            }
          }
        }
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    return new Listener(person);
  }

  /** Waits until this was said after what was waited for before. */
  async hears(text: string | RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.#find(text)) >= 0, {
        message: `${this.#person.name} hears ${String(text)}`,
      })
      .toBe(true);
    this.#until = (await this.#find(text)) + 1;
  }

  async #find(text: string | RegExp): Promise<number> {
    const said = await this.all();
    return said.findIndex(
      (sentence, at) =>
        at >= this.#until && (typeof text === 'string' ? sentence.includes(text) : text.test(sentence)),
    );
  }

  /** everything since the page was opened */
  async all(): Promise<string[]> {
    return this.#person.page.evaluate(() => window.said ?? []);
  }
}
