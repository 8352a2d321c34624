import { Participant } from '../play/participant.ts';
import { chooseStyle, giveWord } from './arriving.ts';
import { expect, test } from './journey.ts';
import { Listener } from './listener.ts';
import { lookAt } from './look.ts';
import { takePen } from './pen.ts';
import type { Device, Person } from './person.ts';
import { Room } from './room.ts';
import { next, toOpgave } from './workshop.ts';

const PLAYERS: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640, hands: 'touch' },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1024, height: 768, hands: 'keys' },
];
const SENTENCE = 'Wie schulden heeft, vertelt zijn verhaal nog maar één keer';
const STEP = 'Dinsdag drie brieven samen herschrijven';
const WHAT_CAME = 'Twee brieven af, de derde wacht op de jurist';
const COURSE = 'We bellen elkaar voordat er een brief uitgaat';

test('the same team meets again: everybody comes back by themselves, and their opgave and course are there', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const room = await Room.of(browser, baseURL, 'vervolg', PLAYERS);
  const ears = await Listener.of(room.players[3]);
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const look = async (where: string, ...people: Person[]): Promise<void> =>
    lookAt(where, { folder: 'vervolg', people, checked: people });

  const code = await test.step('a first meeting, with a course, ended', async () => {
    const made = await room.start('Leerdag schulden', /^Kennismaken/);
    await room.come(made);
    for (const person of players) await giveWord(person);
    await next(lead, 'Jouw smaak');
    for (const person of players) await chooseStyle(person, 'verkenner');
    await next(lead, 'Theedoos');
    await toOpgave(lead, players, SENTENCE, [anouk, daan]);
    await next(lead, 'Kaartronde: wicked problems');
    await next(lead, 'Koers');
    for (const person of players) {
      await person.write(person.field('Van A: waar staan we nu?'), `Ieder voor zich, zegt ${person.name}`);
      await person.press(person.button('Ik ben klaar'));
    }
    await expect(anouk.heading('Onze koers')).toBeVisible();
    await takePen(anouk);
    await anouk.write(anouk.field('Naar B: waar willen we heen?'), COURSE);
    await anouk.write(anouk.field(/^Via B/), 'We leggen elke brief eerst aan elkaar voor');
    await anouk.tick(anouk.page.getByRole('checkbox', { name: /^een gewoonte bewust maken/ }));
    await look('wegen', anouk);
    await anouk.press(anouk.button('Leg onze koers vast'));
    await expect(bilal.page.getByText('een gewoonte bewust maken')).toBeVisible();
    await expect(bilal.page.getByText(COURSE).first()).toBeVisible();
    await anouk.write(anouk.field('Wat doen we?'), STEP);
    await anouk.page.getByRole('combobox', { name: 'Wie' }).selectOption({ label: 'Chantal' });
    await anouk.press(anouk.button('Bewaar de stap'));
    await chantal.press(chantal.button('Ja, ik doe het'));
    await expect(chantal.button('Ja, ik doe het')).toHaveCount(0);
    await next(lead, 'Check-out');
    await expect(lead.button('Open een volgende bijeenkomst')).toHaveCount(0);
    await room.end();
    for (const person of players) await expect(person.heading('De workshop is afgelopen')).toBeVisible();
    return made;
  });

  await test.step('VERV-1: the facilitator opens the next one, and everybody is in it again', async () => {
    await lead.press(lead.button('Open een volgende bijeenkomst'));
    await expect(lead.page.getByRole('radio', { name: /^Een volgende keer/ })).toBeChecked();
    await look('vraag', lead);
    await lead.press(lead.button('Begin de bijeenkomst'));
    for (const person of players)
      await expect(person.heading('In één woord: hoe ging het sinds de vorige keer?')).toBeVisible();
    await expect(lead.button('Volgende: Houden de afspraken?')).toBeVisible();
    await expect(lead.page.getByText('klaar om')).toBeVisible();
    // the draaiboek is that of this meeting
    await expect(lead.page.getByText('Theedoos')).toHaveCount(0);
    await expect(screen.page.getByText('In één woord: hoe ging het sinds de vorige keer?')).toBeVisible();
  });

  await test.step('VERV-6: who took the first step tells what came of it, and the others hear it', async () => {
    for (const person of [anouk, bilal, daan]) {
      await expect(person.page.getByText('Chantal vertelt wat ervan is gekomen.')).toBeVisible();
      await expect(person.button('Leg vast')).toHaveCount(0);
    }
    await chantal.choose(chantal.page.getByRole('radio', { name: 'Half gezet' }));
    await chantal.write(chantal.field('Wat gebeurde er?'), WHAT_CAME);
    await look('uitkomst', ...players);
    await chantal.press(chantal.button('Leg vast'));
    await expect(anouk.page.getByText(WHAT_CAME)).toBeVisible();
    await ears.hears(`${STEP}: Half gezet.`);
    await expect(chantal.button(`Pas aan: wat er kwam van ${STEP}`)).toBeVisible();
    for (const { heard } of [lead, screen]) expect(heard.join('\n')).not.toContain(WHAT_CAME);
  });

  await test.step('VERV-5: what they made is there, and they play on', async () => {
    for (const person of players) await expect(person.page.getByText(COURSE).first()).toBeVisible();
    await look('weer', ...players, lead);
    await giveWord(daan);
    await expect(anouk.page.getByText('daan-woord')).toBeVisible();
    const late = new Participant(baseURL ?? '', 'Late');
    await late.join(code);
    await lead.press(lead.button(/^Zet bij .*: Late$/));
    await expect.poll(() => late.all.teams[0]?.members.length).toBe(5);
    await late.stop();
    await next(lead, 'Houden de afspraken?');
    await next(lead, 'Kaartronde: leiderschap');
    await expect(anouk.page.getByText(SENTENCE).first()).toBeVisible();
    await expect(bilal.page.getByText(SENTENCE).first()).toBeVisible();
    await look('kaarten', ...players);
  });

  await test.step('VERV-6: the harvest says what came of it', async () => {
    await next(lead, 'Koers bijstellen');
    await next(lead, 'Check-out');
    await room.end();
    await room.toHarvest();
    await expect(bilal.heading('Wat kwam er van de vorige keer?')).toBeVisible();
    await expect(bilal.page.getByText('Half gezet · een teamlid')).toBeVisible();
    await expect(bilal.page.getByText(WHAT_CAME)).toBeVisible();
    await look('oogst', ...players);
  });
  room.expectNoTrouble();
});
