import { randomBytes } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { Person } from './person.ts';
import { expectAccessible, expectFits } from './screen.ts';
import { join, next, startWorkshop } from './workshop.ts';

/** In the workshop without a screen of their own: this is about the table of the facilitator. */
const GUESTS = ['Bo', 'Cas', 'Dirk', 'Eva', 'Fien', 'Gijs', 'Hanna'];
const SIZES = [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const;

test('a facilitator wishes, mixes, moves, locks and confirms; somebody asks why they are there', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const lead = await Person.arrive(browser, baseURL ?? '', { name: 'Noor', width: 1440, height: 900 });
  const anna = await Person.arrive(browser, baseURL ?? '', { name: 'Anna', width: 390, height: 844 });
  const { page } = lead;
  const ears = await Listener.of(lead);
  const { code } = await startWorkshop(lead, 'Mengproef', /^Kennismaken/);
  await join(anna, code);
  for (const name of GUESTS) {
    const secret = randomBytes(16).toString('hex');
    const data = { as: 'new', code, secret, name, organisation: '' };
    expect((await page.request.post('/api/join', { data })).ok()).toBe(true);
  }
  const tin = (number: number): Locator => page.getByRole('region', { name: `Team ${number}`, exact: true });
  const person = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name} `) });
  const undo = lead.button('Zet het vorige voorstel terug');

  await test.step('MIX-1: somebody says beforehand that they take part from elsewhere', async () => {
    await anna.tick(anna.page.getByRole('checkbox', { name: /^Ik doe mee op afstand/ }));
    await expect(anna.page.getByRole('checkbox', { name: /^Ik doe mee op afstand/ })).toBeChecked();
    for (const step of ['Jouw smaak', 'Theedoos', 'Teams mengen']) await next(lead, step);
  });

  await test.step('MIX-2: wishes that contradict each other are named, and one of them is taken away', async () => {
    await lead.press(page.getByText('(geen wensen, 1 op afstand)'));
    const form = page.locator('.kk-mix__wish-form');
    for (const kind of ['samen', 'apart']) {
      await lead.choose(form.getByRole('radio', { name: kind, exact: true }));
      for (const name of ['Anna', 'Bo']) await lead.tick(form.getByRole('checkbox', { name, exact: true }));
      await lead.press(lead.button('Voeg de wens toe'));
      await expect(page.getByText(`Anna en Bo ${kind}`, { exact: true })).toBeVisible();
    }
    await lead.choose(page.getByRole('radio', { name: '4', exact: true }));
    await lead.press(lead.button('Meng de teams'));
    await expect(page.getByText('Anna en Bo moeten samen én apart.')).toBeVisible();
    await expectAccessible(page, 'wishes that contradict each other');
    await lead.press(lead.button('Haal deze wens weg: Anna en Bo samen'));
    await lead.press(lead.button('Meng de teams'));
    await expect(lead.heading('Team 2')).toBeVisible();
    await expect(page.getByText('Anna en Bo moeten samen én apart.')).toHaveCount(0);
  });

  await test.step('MIX-4: moved with the keyboard, and by dragging; taken back', async () => {
    const from = (await tin(1).getByRole('button', { name: /^Cas / }).count()) > 0 ? 1 : 2;
    const to = 3 - from;
    await page.getByRole('button', { name: 'Verplaats Cas naar …' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: `Naar team ${to} (4 mensen)` }).press('Enter');
    await expect(tin(to).getByRole('button', { name: /^Cas / })).toBeVisible();
    await ears.hears(`Cas staat nu in team ${to}.`);
    await expect(page.getByText(/is groter of kleiner dan de andere\.$/)).toBeVisible();
    await lead.press(undo);
    await expect(tin(from).getByRole('button', { name: /^Cas / })).toBeVisible();

    const start = await person('Cas').boundingBox();
    const end = await tin(to).boundingBox();
    if (!start || !end) throw new Error('nothing to drag');
    await page.mouse.move(start.x + 30, start.y + 20);
    await page.mouse.down();
    await page.mouse.move(end.x + 60, end.y + 30, { steps: 8 });
    await page.mouse.up();
    await expect(tin(to).getByRole('button', { name: /^Cas / })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await lead.press(undo);
    await expect(tin(from).getByRole('button', { name: /^Cas / })).toBeVisible();
  });

  await test.step('a mix that fails leaves the proposal, and nobody hears of a new one', async () => {
    const form = page.locator('.kk-mix__wish-form');
    const said = (await ears.all()).length;
    await lead.choose(form.getByRole('radio', { name: 'samen', exact: true }));
    for (const name of ['Anna', 'Bo']) await lead.tick(form.getByRole('checkbox', { name, exact: true }));
    await lead.press(lead.button('Voeg de wens toe'));
    await lead.press(lead.button('Meng opnieuw'));
    await ears.hears('Anna en Bo moeten samen én apart.');
    await lead.press(lead.button('Haal deze wens weg: Anna en Bo samen'));
    await expect(page.getByText('Anna en Bo moeten samen én apart.')).toHaveCount(0);
    expect((await ears.all()).slice(said).join(' ')).not.toContain('Het voorstel ligt er');
  });

  await test.step('why somebody is here, for the facilitator; and fixed in their team', async () => {
    await lead.press(person('Bo'));
    const dialog = page.getByRole('dialog', { name: 'Bo' });
    await expect(dialog.getByText('Door een wens: Anna en Bo apart.')).toBeVisible();
    await lead.tick(dialog.getByRole('checkbox', { name: /^Vast in dit team/ }));
    await expect(dialog.getByText('Staat vast in dit team.')).toBeVisible();
    await expectAccessible(page, 'a person in the mix');
    await page.keyboard.press('Escape');
    await lead.press(lead.button('Houd Team 2 zoals het is'));
    const kept = await tin(2).locator('li b').allTextContents();
    await lead.press(lead.button('Meng opnieuw'));
    await ears.hears('Het voorstel ligt er: 2 teams.');
    expect((await tin(2).locator('li b').allTextContents()).toSorted()).toEqual(kept.toSorted());
  });

  await test.step('MIX-5: somebody comes in and gets a place', async () => {
    const secret = randomBytes(16).toString('hex');
    await page.request.post('/api/join', {
      data: { as: 'new', code, secret, name: 'Ilse', organisation: '' },
    });
    await expect(page.getByText('Ilse kwam binnen.')).toBeVisible();
    await lead.press(lead.button('Houd Team 2 zoals het is'));
    await lead.press(lead.button('Werk het voorstel bij'));
    await expect(page.getByText(/^Ilse komt in team \d\.$/)).toBeVisible();
    await expect(page.getByText('Verder wisselt niemand van team.')).toBeVisible();
  });

  await test.step('the table fits and is accessible at every size', async () => {
    await page.locator('summary', { hasText: 'Bekijk de verdeling' }).click();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expectFits(page, `the mix at ${width}`);
      await expectAccessible(page, `the mix at ${width}`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('confirmed: why am I here, without a word of the wish to be apart', async () => {
    await lead.press(lead.button('Bevestig deze teams'));
    await expect(anna.heading(/^Je zit in /)).toBeVisible();
    await anna.press(anna.button('Waarom zit ik hier?'));
    await expect(anna.page.locator('.mix-why li').first()).toBeVisible();
    await expectAccessible(anna.page, 'why am I here');
    expect(anna.heard.join('\n')).not.toMatch(/"apart"|mix\/wens|mix\/voorgesteld|mix\/vast/);
    expect([...lead.troubles, ...anna.troubles]).toEqual([]);
  });
});
