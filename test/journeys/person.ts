import { inEnglish } from './catalogue.ts';
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** How somebody works their device. `keys`: never a pointer, only what Tab, arrows, Enter and the space bar reach. */
export type Hands = 'mouse' | 'touch' | 'keys';

export interface Device {
  name: string;
  width: number;
  height: number;
  hands?: Hands;
  /** the language of the interface, chosen on coming in; left out: Dutch */
  reads?: 'nl' | 'en';
  /** what moves, moves; left out: reduced, so that nobody waits for it */
  moving?: boolean;
}

/** More stops than any page has. */
const MOST_STOPS = 250;

/** Somebody at a device of their own: a browser context, all it heard over its sockets, and all that went wrong in it. */
export class Person {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly hands: Hands;
  readonly reads: 'nl' | 'en';
  /** console errors, uncaught errors and violations of the content security policy */
  readonly troubles: readonly string[];
  /** every frame that came in over a socket, as text */
  readonly heard: readonly string[];

  private constructor(
    { name, hands = 'mouse', reads = 'nl' }: Device,
    context: BrowserContext,
    page: Page,
    { troubles, heard }: { troubles: readonly string[]; heard: readonly string[] },
  ) {
    this.name = name;
    this.hands = hands;
    this.reads = reads;
    this.context = context;
    this.page = page;
    this.troubles = troubles;
    this.heard = heard;
  }

  static async arrive(browser: Browser, origin: string, device: Device): Promise<Person> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: device.width, height: device.height },
      hasTouch: device.hands === 'touch',
      reducedMotion: device.moving === true ? 'no-preference' : 'reduce',
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    const troubles: string[] = [];
    const heard: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => troubles.push(String(error.error())));
    context.on('page', (page) => {
      page.on('websocket', (socket) => {
        socket.on('framereceived', ({ payload }) => {
          heard.push(typeof payload === 'string' ? payload : payload.toString('utf8'));
        });
      });
    });
    return new Person(device, context, await context.newPage(), { troubles, heard });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', this.named(name));
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', this.named(name));
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', this.named(name));
  }

  /** Text as this person reads it: others speak of it in the Dutch of the interface. */
  says(text: string): string | RegExp {
    return this.reads === 'en' ? inEnglish(text) : text;
  }

  private named(name: string | RegExp): { name: string | RegExp; exact: boolean } {
    return { name: typeof name === 'string' ? this.says(name) : name, exact: typeof name === 'string' };
  }

  /** Presses a button, link or tab. */
  async press(target: Locator): Promise<void> {
    if (this.hands === 'mouse') return target.click();
    if (this.hands === 'touch') return target.tap();
    await expect(target).toBeEnabled();
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses one of a group of radio buttons, each in a label that can be pressed. */
  async choose(radio: Locator): Promise<void> {
    const card = radio.locator('xpath=ancestor::label');
    if (this.hands === 'mouse') await card.click();
    else if (this.hands === 'touch') await card.tap();
    else await this.arrowTo(radio);
  }

  /** Opens a tab of a row of tabs. */
  async open(tab: Locator): Promise<void> {
    if (this.hands !== 'keys') return this.press(tab);
    const row = tab.locator('xpath=ancestor::*[@role="tablist"]');
    await expect(tab).toBeAttached();
    await this.reachInto(row);
    for (let stop = 0; !(await hasFocus(tab)); stop += 1) {
      if (stop > MOST_STOPS) throw new Error(`${this.name} cannot reach ${tab.toString()} with arrows`);
      await this.page.keyboard.press('ArrowRight');
    }
  }

  /** Ticks a box. */
  async tick(box: Locator): Promise<void> {
    if (this.hands !== 'keys') return this.choose(box);
    await this.reach(box);
    await this.page.keyboard.press('Space');
  }

  async write(field: Locator, text: string): Promise<void> {
    if (this.hands !== 'keys') return field.fill(text);
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Chooses an option of a list by its text. */
  async select(list: Locator, option: string): Promise<void> {
    if (this.hands !== 'keys') {
      await list.selectOption({ label: option });
      return;
    }
    await this.reach(list);
    await this.page.keyboard.type(option);
  }

  /** Tab after Tab until the focus is there: what cannot be reached so, cannot be played. */
  private async reach(target: Locator): Promise<void> {
    await expect(target).toBeAttached();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${this.name} cannot reach ${target.toString()} with Tab`);
  }

  private async reachInto(group: Locator): Promise<void> {
    for (let stop = 0; !(await focusIsIn(group)); stop += 1) {
      if (stop > MOST_STOPS) throw new Error(`${this.name} cannot reach ${group.toString()} with Tab`);
      await this.page.keyboard.press('Tab');
    }
  }

  /** Tab leads to the group, arrows lead through it. */
  private async arrowTo(radio: Locator): Promise<void> {
    const group = radio.locator('xpath=ancestor::*[@role="radiogroup"]');
    await expect(radio).toBeAttached();
    await this.reachInto(group);
    await this.page.keyboard.press('Space');
    for (let stop = 0; !(await hasFocus(radio)); stop += 1) {
      if (stop > MOST_STOPS) throw new Error(`${this.name} cannot reach ${radio.toString()} with arrows`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function focusIsIn(group: Locator): Promise<boolean> {
  return group.evaluate((element) => element.contains(document.activeElement));
}
