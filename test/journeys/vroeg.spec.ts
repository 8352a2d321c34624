import type { Browser } from '@playwright/test';
import { expect, test } from './journey.ts';
import { Person } from './person.ts';
import { startWorkshop } from './workshop.ts';

const PHONE = { width: 390, height: 844 };
const CODE = 'Code van je begeleider';

/** Somebody whose line is slow: the client comes when `arrive` is called, the page itself at once. */
async function slow(
  browser: Browser,
  origin: string | undefined,
  hands: 'touch' | 'keys',
): Promise<{ person: Person; arrive: () => void }> {
  const person = await Person.arrive(browser, origin ?? '', { name: 'Yusuf', hands, ...PHONE });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await person.page.route('**/assets/eerste-*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return { person, arrive: () => resolve(undefined) };
}

async function begun(browser: Browser, origin: string | undefined): Promise<string> {
  const lead = await Person.arrive(browser, origin ?? '', { name: 'Leonie', width: 1280, height: 800 });
  return (await startWorkshop(lead, 'Leerdag')).code;
}

test('what is typed and pressed before the client is there counts', async ({ browser, baseURL }) => {
  const code = await begun(browser, baseURL);
  const { person, arrive } = await slow(browser, baseURL, 'touch');
  await person.page.goto('/');
  await person.write(person.field(CODE), code.toLowerCase());
  await person.write(person.field('Je voornaam'), 'Yusuf');
  await person.press(person.button('Doe mee'));
  await expect(person.page.locator('#koerskaarten')).toHaveAttribute('data-pressed');
  expect(new URL(person.page.url()).pathname).toBe('/');
  arrive();
  await expect(person.page.getByText('Leerdag')).toBeVisible();
  await expect(person.field('Je voornaam')).toHaveValue('Yusuf');
  await person.press(person.button('Doe mee'));
  await expect(person.field('Jouw woord')).toBeVisible();
  expect(person.troubles).toEqual([]);
});

test('who is typing by keyboard when the client comes goes on where they were', async ({
  browser,
  baseURL,
}) => {
  const code = await begun(browser, baseURL);
  const { person, arrive } = await slow(browser, baseURL, 'keys');
  const { keyboard } = person.page;
  await person.page.goto(`/meedoen/${code}`);
  await expect(person.heading('Fijn dat je meedoet')).toBeVisible();
  const name = person.field('Je voornaam');
  const organisation = person.field(/^Je organisatie/);
  await person.write(organisation, 'Gemeente Veere');
  await person.write(name, 'Fat');
  await keyboard.press('ArrowLeft');
  arrive();
  await expect(person.page.getByText('Leerdag')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(organisation).toHaveValue('Gemeente Veere');
  await keyboard.type('im');
  await expect(name).toHaveValue('Faimt');
  await keyboard.press('End');
  await keyboard.type('a');
  await expect(name).toHaveValue('Faimta');
  await keyboard.press('Enter');
  await expect(person.field('Jouw woord')).toBeVisible();
  expect(person.troubles).toEqual([]);
});

test('Enter before the client is there sends the form when it comes', async ({ browser, baseURL }) => {
  const { person, arrive } = await slow(browser, baseURL, 'keys');
  await person.page.goto('/');
  await person.write(person.field(CODE), 'qqq 000');
  await person.page.keyboard.press('Enter');
  arrive();
  await expect(person.field(CODE)).toHaveAccessibleDescription(/Deze code kennen we niet/);
  await expect(person.field(CODE)).toHaveValue('QQQ 000');
  expect(person.troubles.filter((trouble) => !trouble.includes('/api/code/QQQ000'))).toEqual([]);
});

test('another language chosen before the client is there, and again on the next visit', async ({
  browser,
  baseURL,
}) => {
  const { person, arrive } = await slow(browser, baseURL, 'touch');
  await person.page.goto('/');
  await person.press(person.button('English').first());
  await person.write(person.field('Je voornaam'), 'Yusuf');
  arrive();
  const name = person.field('Your first name');
  await expect(name).toHaveValue('Yusuf');
  await person.page.reload();
  await expect(name).toBeVisible();
  expect(person.troubles).toEqual([]);
});

/** Somebody to whom one of the client's parts does not come, until `heal` is called. */
async function broken(
  browser: Browser,
  origin: string | undefined,
  hands: 'touch' | 'keys',
): Promise<{ person: Person; fails: () => Promise<void>; heal: () => void; expected: () => string[] }> {
  const person = await Person.arrive(browser, origin ?? '', { name: 'Yusuf', hands, ...PHONE });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let healed = false;
  await person.page.route('**/assets/react-*.js', async (route) => {
    if (healed) return route.continue();
    await promise;
    await route.abort();
  });
  return {
    person,
    async fails() {
      const failed = person.page.waitForEvent('requestfailed');
      resolve(undefined);
      await failed;
    },
    heal: () => (healed = true),
    // the part that did not come is the only thing that went wrong
    expected: () => person.troubles.filter((trouble) => !/\/assets\/react-/.test(trouble)),
  };
}

test('when a part of the client does not come, the next touch loads the page again, and what was typed is there', async ({
  browser,
  baseURL,
}) => {
  const code = await begun(browser, baseURL);
  const { person, fails, heal, expected } = await broken(browser, baseURL, 'touch');
  await person.page.goto('/');
  // as the client writes it, which takes over what stands there
  const written = `${code.slice(0, 3)} ${code.slice(3)}`;
  await person.write(person.field(CODE), written);
  await person.write(person.field('Je voornaam'), 'Yusuf');
  await fails();
  heal();
  const loaded = person.page.waitForEvent('load');
  await person.page.getByRole('heading', { level: 1 }).tap();
  await loaded;
  await expect(person.field(CODE)).toHaveValue(written);
  await expect(person.field('Je voornaam')).toHaveValue('Yusuf');
  await person.press(person.button('Doe mee'));
  await expect(person.page.getByText('Leerdag')).toBeVisible();
  await person.press(person.button('Doe mee'));
  await expect(person.field('Jouw woord')).toBeVisible();
  expect(expected()).toEqual([]);
});

test('when the line is gone as well, a touch changes nothing, and coming online loads the page again', async ({
  browser,
  baseURL,
}) => {
  const code = await begun(browser, baseURL);
  const { person, fails, heal, expected } = await broken(browser, baseURL, 'keys');
  await person.page.goto(`/meedoen/${code}`);
  await person.write(person.field('Je voornaam'), 'Fatima');
  await person.context.setOffline(true);
  await fails();
  heal();
  await person.page.evaluate(() => Object.assign(document.body, { title: 'zelfde pagina' }));
  await person.page.keyboard.press('Tab');
  await person.page.keyboard.press('Shift+Tab');
  await expect(person.field('Je voornaam')).toHaveValue('Fatima');
  expect(await person.page.evaluate(() => document.body.title)).toBe('zelfde pagina');
  const loaded = person.page.waitForEvent('load');
  await person.context.setOffline(false);
  await loaded;
  await expect(person.field('Je voornaam')).toHaveValue('Fatima');
  await person.press(person.button('Doe mee'));
  await expect(person.field('Jouw woord')).toBeVisible();
  expect(expected()).toEqual([]);
});
