import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { Person } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

/** What a page saw of the journey of the sachets. */
interface Watched {
  /** what stood in the tins when a canvas came, hidden from a screen reader or not */
  came: { tins: string; hidden: boolean }[];
  gone: number;
  /** at most so many canvases at once */
  most: number;
  /** how often something was painted */
  drawn: number;
}

/** Looks along with the page from its first script on. */
async function watch({ page }: Person): Promise<void> {
  await page.addInitScript(() => {
    const seen: Watched = { came: [], gone: 0, most: 0, drawn: 0 };
    Object.assign(globalThis, { seen });
    const isCanvas = (node: Node): node is HTMLCanvasElement => node.nodeName === 'CANVAS';
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        for (const canvas of [...addedNodes].filter(isCanvas)) {
          const tins = [...document.querySelectorAll('[data-sachet]')].map(({ textContent }) => textContent);
          seen.came.push({ tins: tins.join(' '), hidden: canvas.getAttribute('aria-hidden') === 'true' });
        }
        seen.gone += [...removedNodes].filter(isCanvas).length;
      }
      seen.most = Math.max(seen.most, document.querySelectorAll('canvas').length);
    }).observe(document, { childList: true, subtree: true });
    // eslint-disable-next-line typescript/unbound-method -- called on the context it was asked of
    const paint = WebGL2RenderingContext.prototype.drawElements;
    WebGL2RenderingContext.prototype.drawElements = function (...how): void {
      seen.drawn += 1;
      paint.apply(this, how);
    };
  });
}

async function seenBy(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);
}

test('the mix is an event, once: sachets go to the teams, and the result stands there before they do', async ({
  browser,
  baseURL,
}) => {
  const arrive = async (name: string, moving: boolean, [width, height] = [390, 844]): Promise<Person> => {
    const person = await Person.arrive(browser, baseURL ?? '', {
      name,
      width: width ?? 0,
      height: height ?? 0,
      moving,
    });
    await watch(person);
    return person;
  };
  const lead = await Person.arrive(browser, baseURL ?? '', { name: 'Leonie', width: 1440, height: 900 });
  const screen = await arrive('scherm', true, [1920, 1080]);
  const anouk = await arrive('Anouk', true);
  const bilal = await arrive('Bilal', false);
  const { code, plenary } = await startWorkshop(lead, 'Leerdag');
  await screen.page.goto(plenary);
  await screen.press(screen.button('Open het scherm'));
  for (const person of [anouk, bilal]) await join(person, code);
  for (const step of ['Jouw smaak', 'Theedoos', 'Teams mengen']) await next(lead, step);
  for (const { page } of [anouk, bilal]) await expect(page.getByText('Nog even laten trekken')).toBeVisible();
  await lead.press(lead.button('Meng de teams'));
  await lead.press(lead.button('Bevestig deze teams'));
  for (const person of [anouk, bilal]) await expect(person.heading(/^Je zit in /)).toBeVisible();

  for (const { page, name } of [screen, anouk]) {
    await expect
      .poll(async () => (await seenBy(page)).gone, { message: `${name} saw it come and go` })
      .toBe(1);
    const { came, most, drawn } = await seenBy(page);
    expect(came, name).toHaveLength(1);
    expect(came[0]?.hidden, name).toBe(true);
    for (const person of [anouk, bilal]) expect(came[0]?.tins, name).toContain(person.name);
    expect(most, name).toBe(1);
    expect(drawn, name).toBeGreaterThan(0);
  }
  const { came } = await seenBy(bilal.page);
  expect(came, 'with reduced motion there is only the result').toEqual([]);

  const after = await seenBy(anouk.page);
  await anouk.press(anouk.button('Steek je hand op'));
  await expect(anouk.button('Doe je hand omlaag')).toBeVisible();
  expect((await seenBy(anouk.page)).drawn, 'nothing is painted any more').toBe(after.drawn);
  await anouk.page.reload();
  await expect(anouk.heading(/^Je zit in /)).toBeVisible();
  await next(lead, 'Jullie opgave');
  await expect(anouk.heading('Kies een kaart')).toBeVisible();
  expect((await seenBy(anouk.page)).came, 'who loads the page again sees no journey').toEqual([]);
  for (const person of [lead, screen, anouk, bilal]) expect(person.troubles, person.name).toEqual([]);
});
