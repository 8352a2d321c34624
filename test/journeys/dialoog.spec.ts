import { agree } from './agreements.ts';
import { giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

const AGREED = [
  'We laten elkaar uitpraten',
  'We vragen voordat we iets vinden',
  'We zeggen stop als het te veel wordt',
];
const OWN = 'Wanneer houden we iets tegen zonder het te zeggen?';
const ASSUMED = 'Iedereen durft hier nee te zeggen';
const QUIET = ['Wie zwijgt, is het ermee eens', 'Een ander begint wel'];
const CHANGED = 'Ik dacht dat zwijgen instemmen was';
const ALONE = 'Niemand wacht op mijn mening';
const QUESTION = 'Wat hoor jij als het bij ons stil blijft?';

test('four people hold a dialogue with a talking stick, up to the harvest', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'dialoog');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const ears = await Listener.of(daan);
  const quiet = (at: number) => bilal.field(`Ik ga ervan uit dat … (${at})`);
  const holder = async (): Promise<Person> => {
    const held = await Promise.all(
      players.map(async (person) => person.heading('Jij hebt de spreekstok.').isVisible()),
    );
    const person = players[held.indexOf(true)];
    if (!person) throw new Error('nobody has the stick');
    return person;
  };

  await test.step('check-in, a team and its agreements', async () => {
    const code = await room.start('Goed gesprek', /^Dialoog/);
    await room.come(code, 'In één woord: wanneer zeg jij níet wat je denkt?');
    await room.all(giveWord);
    await room.mix('Teams mengen');
    await next(lead, 'Onze afspraken');
    await room.all(async (person) => {
      await person.write(person.page.locator('main textarea').first(), `Rust, zegt ${person.name}`);
      await person.press(person.button('Ik ben klaar'));
    });
    await expect(anouk.page.getByText('Rust, zegt Bilal')).toBeVisible();
    await agree(players, AGREED);
  });

  await test.step('DIALOOG-1: a topic of one’s own, that two take', async () => {
    await next(lead, 'Dialoog');
    await expect(screen.page.getByText('Aannames')).toBeVisible();
    await bilal.write(bilal.field('Een eigen vraag'), OWN);
    await bilal.press(bilal.button('Stel voor'));
    await ears.hears(`Nieuw onderwerp: ${OWN}`);
    await chantal.press(chantal.button(`Neem dit: ${OWN}`));
    await expect(anouk.page.getByText('Chantal wil dit. Jij ook?')).toBeVisible();
    await room.look('onderwerp');
    await ears.hears(`Chantal wil praten over: ${OWN}`);
    await daan.press(daan.button(`Akkoord, dit wordt het: ${OWN}`));
  });

  await test.step('DIALOOG-2: what one takes for granted is read by nobody', async () => {
    await anouk.write(anouk.field('Ik ga ervan uit dat … (1)'), ASSUMED);
    await bilal.write(quiet(2), QUIET[0] ?? '');
    await expect.poll(() => bilal.heard.join('\n')).toContain(QUIET[0]);
    await expect(quiet(1)).toHaveValue('');
    await expect(quiet(2)).toHaveValue(QUIET[0] ?? '');
    await room.look('aannames');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
  });

  await test.step('DIALOOG-3: the stick goes round once', async () => {
    await ears.hears('Het rondje begint.');
    await expect(anouk.heading(/spreekstok\.$/)).toBeVisible();
    await room.look('rondje');
    for (let turn = 0; turn < players.length; turn += 1) {
      const person = await holder();
      await person.press(person.button('Geef de stok door'));
      await expect(person.button('Geef de stok door')).toHaveCount(0);
      if (turn + 1 < players.length) await expect.poll(async () => holder().catch(() => null)).not.toBeNull();
    }
    await room.all(async (person) =>
      expect(person.heading('De spreekstok ligt in het midden.')).toBeVisible(),
    );
    await ears.hears('Het rondje is klaar. De spreekstok ligt in het midden.');
  });

  await test.step('DIALOOG-4: one takes it, nobody takes it from them, and the keyboard stays where one is', async () => {
    await chantal.press(chantal.button('Pak de stok'));
    await expect(daan.heading('Chantal heeft de spreekstok.')).toBeVisible();
    await ears.hears('Chantal heeft de spreekstok.');
    await expect(anouk.button('Pak de stok')).toHaveCount(0);
    // also for who comes back in the middle of it
    await chantal.page.reload();
    await expect(chantal.heading('Jij hebt de spreekstok.')).toBeVisible();
    await anouk.page.getByText('Mijn aannames').click();
    await expect(anouk.field('Ik ga ervan uit dat … (1)')).toHaveValue(ASSUMED);
    await anouk.page.getByText('Dit zie ik nu anders').click();
    await expect(anouk.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    // who empties one keeps the other, where it stands
    await bilal.page.getByText('Mijn aannames').click();
    await expect(quiet(1)).toHaveValue(QUIET[0] ?? '');
    await bilal.write(quiet(2), QUIET[1] ?? '');
    await expect.poll(() => bilal.heard.join('\n')).toContain(QUIET[1]);
    await bilal.write(quiet(1), '');
    await expect(bilal.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    await expect(quiet(1)).toHaveValue('');
    await expect(quiet(2)).toHaveValue(QUIET[1] ?? '');
    await room.look('vrij');
    await chantal.press(chantal.button('Leg de stok neer'));
    await expect(chantal.button('Pak de stok')).toHaveAttribute('aria-disabled', 'true');
    await expect(
      chantal.page.getByText('Je had hem net. Laat hem even liggen voor een ander.'),
    ).toBeVisible();
    await ears.hears('De spreekstok ligt in het midden.');
    await daan.press(daan.button('Pak de stok'));
    await expect(daan.button('Leg de stok neer')).toBeVisible();
    await daan.press(daan.button('Leg de stok neer'));
    await expect(daan.heading('De spreekstok ligt in het midden.')).toBeFocused();
  });

  await test.step('DIALOOG-5, DIALOOG-6: two go on; what is seen differently comes out without a name', async () => {
    await anouk.press(anouk.button('Rond het gesprek af'));
    await expect(bilal.page.getByText('Anouk wil het gesprek afronden. Jij ook?').first()).toBeVisible();
    await bilal.press(bilal.button('Akkoord, rond af'));
    await daan.write(daan.field('Wat zie ik nu anders?'), CHANGED);
    await room.look('anders');
    await room.all(async (person) => person.press(person.button('Ik ben klaar')));
    await room.all(async ({ page }) => expect(page.getByText(CHANGED)).toBeVisible());
  });

  await test.step('DIALOOG-7: the question that stays', async () => {
    const take = anouk.button('Neem de pen over');
    if (await take.isVisible()) await anouk.press(take);
    await anouk.write(anouk.field('Onze vraag'), QUESTION);
    await anouk.press(anouk.button('Schrijf op'));
    await expect(chantal.page.getByText(QUESTION, { exact: true })).toBeVisible();
    await ears.hears(`De vraag die blijft: ${QUESTION}`);
    // that one writes for the team is seen; that one writes for oneself, or wrote in a silence before, is not
    const wrote = (): Set<string | undefined> =>
      new Set(
        chantal.heard
          .filter((frame) => frame.includes('"step":"dialoog"') && frame.includes('"writes":true'))
          .map((frame) => /"seat":"([^"]+)"/.exec(frame)?.[1]),
      );
    await daan.page.getByText('Mijn aannames').click();
    await daan.write(daan.field('Ik ga ervan uit dat … (1)'), ALONE);
    await expect.poll(() => daan.heard.join('\n')).toContain(ALONE);
    // who proposed the topic, and who wrote the question
    expect(wrote().size).toBe(2);
    await chantal.press(chantal.button('Leg dit vast'));
    await room.look('vraag');
    await bilal.press(bilal.button('Akkoord, leg vast'));
    await expect(lead.heading('1 van 1 team heeft een vraag die blijft')).toBeVisible();
  });

  await test.step('DIALOOG-8: the harvest has topic and question, an assumption stands on one’s own card only', async () => {
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest();
    for (const text of [OWN, QUESTION]) await expect(bilal.page.getByText(text).first()).toBeVisible();
    await expect(anouk.page.getByText(ASSUMED)).toBeVisible();
    await expect(bilal.page.getByText(ASSUMED)).toHaveCount(0);
    await expect(bilal.page.getByText(QUIET[1] ?? '')).toBeVisible();
    await expect(bilal.page.getByText(QUIET[0] ?? '')).toHaveCount(0);
    await expect(anouk.page.getByText(CHANGED)).toHaveCount(0);
    await room.look('oogst');
    for (const person of [bilal, chantal, daan, lead, screen])
      expect(person.heard.join('\n'), person.name).not.toContain(ASSUMED);
    for (const person of [lead, screen]) {
      expect(person.heard.join('\n')).not.toContain(CHANGED);
      expect(person.heard.join('\n')).not.toContain('"stick"');
    }
  });
  room.expectNoTrouble();
});
