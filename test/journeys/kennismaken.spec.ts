import type { Style } from '../../shared/decks/content.ts';
import { answerAll, chooseStyle, giveWord, keepStyle, wordOf } from './arriving.ts';
import { cardsIn, STATEMENTS, styleName, type PlayCard } from './cards.ts';
import { askStep, takeStep, writeCourse, writeUnseen } from './course.ts';
import { takeHome } from './downloads.ts';
import { expect, test } from './journey.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';
import { expectAtTop } from './screen.ts';
import {
  differ,
  dot,
  freeMove,
  handOf,
  hang,
  lay,
  link,
  recognise,
  takeTurns,
  type Laid,
  type Water,
} from './table.ts';
import { next, takeOpgave } from './workshop.ts';

const STYLES: readonly Style[] = ['volhouder', 'verkenner', 'hoeder', 'aanjager'];
/** The third has nothing to lay yet, and passes. */
const WATERS: readonly (Water | null)[] = ['Tegenwind', 'Onderstroom', null, 'Meewind'];
const SENTENCE = 'Wie verhuist, hoeft dat maar één keer te melden';
const INSIGHT = 'Elk loket vraagt hetzelfde papier';
const DIFFERENT = 'Bij ons gaat dit al beter';
const COMMON = 'allebei aan het loket';
const COURSE = 'Eén melding is genoeg';
const FIRST = 'Dinsdag loop ik mee aan de balie';
const INTENT = 'Ik vraag eerst wat iemand al heeft ingevuld';
const ROLE = 'Ik hield ons bij de bewoner';

test('four people get to know Koerskaarten: flavours, one pass of cards and a first step, up to the harvest', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const room = await Room.of(browser, baseURL, 'kennismaken');
  const { lead, screen, players } = room;
  const [anouk, bilal, chantal, daan] = players;
  const hands = new Map<Person, PlayCard[]>();
  const laid: Laid[] = [];

  await test.step('check-in: everybody gives a word', async () => {
    const code = await room.start('Eerste keer', /^Kennismaken met Koerskaarten/);
    await room.come(code);
    await room.all(giveWord);
    for (const { page } of room.everybody)
      for (const person of players)
        await expect(page.getByText(wordOf(person), { exact: true })).toBeVisible();
    await room.look('check-in');
  });

  await test.step('one answers all 24 statements, the others choose themselves', async () => {
    await next(lead, 'Jouw smaak');
    await expect(daan.button('Begin met de 24 zinnen')).toBeVisible();
    await room.look('vragenlijst');
    await answerAll(chantal, 'hoeder');
    for (const [at, style] of STYLES.entries()) {
      const person = players[at];
      if (person && person !== chantal) await chooseStyle(person, style);
    }
    await keepStyle(bilal);
    await expect(lead.heading('4 van 4 zijn klaar')).toBeVisible();
    await room.look('smaak');
  });

  await test.step('theedoos: who keeps a flavour to themselves is in nobody’s box', async () => {
    await next(lead, 'Theedoos');
    await expect(lead.heading('3 van 4 liggen in de doos')).toBeVisible();
    await expect(daan.page.getByText(styleName('hoeder')).first()).toBeVisible();
    await room.look('theedoos');
  });

  await test.step('mix and opgave', async () => {
    await room.mix('Teams mengen');
    await room.look('team');
    await next(lead, 'Jullie opgave');
    await expect(anouk.button(/^Stel deze voor: /).first()).toBeVisible();
    await room.look('opgave-kiezen');
    await takeOpgave(SENTENCE, [anouk, daan]);
    await expect(lead.heading('1 van 1 team heeft een opgave')).toBeVisible();
    await room.look('opgave');
  });

  await test.step('card round: reading', async () => {
    await next(lead, 'Kaartronde: wicked problems');
    for (const person of players) hands.set(person, await handOf(person));
    await room.look('lezen');
    await room.all(async (person) => person.press(person.button('Ik heb gelezen')));
  });

  await test.step('one pass: each lays a card and says why, or passes', async () => {
    await takeTurns(players, async (person, turn) => {
      const water = WATERS[turn];
      const [card] = hands.get(person) ?? [];
      if (!card) throw new Error('an empty hand');
      if (!water) return person.press(person.button('Ik pas'));
      await lay(person, water, async () => (turn === 0 ? room.look('leggen') : undefined));
      await person.press(person.button('Klaar, ik heb verteld waarom'));
      laid.push({ card, by: person, water });
    });
    await room.all(async (person) => expect(person.button('Leg een kaart')).toBeVisible());
  });

  await test.step('what others make of it: a response, a link and an insight', async () => {
    const [first, second] = laid;
    if (!first || !second) throw new Error('too little was laid');
    const [one, two, three] = players.filter((person) => person !== first.by);
    if (!one || !two || !three) throw new Error('a team of four');
    await recognise(one, first);
    await differ(two, first, DIFFERENT);
    await hang(first, INSIGHT, async () => undefined);
    await link(three, first, second, COMMON);
    await room.look('vrij-spel');
  });

  await test.step('dots, unseen, and the kernkaarten', async () => {
    const [first, second] = laid;
    if (!first || !second) throw new Error('too little was laid');
    await freeMove(anouk, 'Naar de stippen');
    await daan.press(daan.button('Ja, naar de stippen'));
    for (const person of players) {
      await dot(person, first);
      if (person === bilal || person === chantal) await dot(person, second);
      if (person === daan) await room.look('stippen');
      await person.press(person.button('Ik ben klaar'));
    }
    for (const person of players) {
      await expect(person.heading('Dit nemen we mee')).toBeVisible();
      await expectAtTop(person.page, person.name);
      await expect(person.button(`Lees de kaart ${first.card.title}`).first()).toBeVisible();
    }
    await room.look('kernkaarten');
  });

  await test.step('koers, with a first step that the person named takes', async () => {
    await next(lead, 'Koers');
    await writeUnseen(players, 'Iedereen vraagt opnieuw');
    await writeCourse(bilal, COURSE);
    await bilal.press(bilal.button('Leg onze koers vast'));
    await askStep(anouk, FIRST, daan);
    await room.look('koers');
    await takeStep(daan, players);
    await expect(lead.heading('1 van 1 team heeft een koers')).toBeVisible();
  });

  await test.step('check-out: one shares, one keeps it', async () => {
    await next(lead, 'Check-out');
    await anouk.write(anouk.field('Welke rol had jij vandaag?'), ROLE);
    await anouk.tick(anouk.page.getByRole('checkbox', { name: /^Deel dit met mijn team/ }));
    await anouk.press(anouk.button('Bewaar'));
    await expect(anouk.page.getByText('Bewaard en gedeeld met je team.')).toBeVisible();
    await daan.write(daan.field('Wat neem jij je voor?'), INTENT);
    await daan.press(daan.button('Bewaar'));
    await expect(daan.page.getByText('Bewaard, alleen voor jou.')).toBeVisible();
    await room.look('check-out');
  });

  await test.step('the harvest of the team, and one’s own to take home', async () => {
    await room.end();
    await expect(screen.heading('Dank jullie wel')).toBeVisible();
    await room.toHarvest();
    const [first, under] = laid.map(({ card }) => card.title);
    await room.all(async (person) => {
      const { team, own } = await takeHome(person);
      for (const text of [SENTENCE, first ?? '', INSIGHT, COURSE, FIRST, ROLE]) expect(team).toContain(text);
      // what lies in Onderstroom, another view that nobody ticked, and what one kept
      for (const text of [under ?? '', DIFFERENT, INTENT]) expect(team).not.toContain(text);
      expect(own.includes(INTENT), person.name).toBe(person === daan);
      expect(own.includes(FIRST), person.name).toBe(person === daan);
    });
    await room.look('oogst');
  });

  await test.step('nobody heard what was not theirs', async () => {
    for (const person of [lead, screen]) {
      const heard = person.heard.join('\n');
      for (const text of [SENTENCE, INSIGHT, DIFFERENT, COMMON, COURSE, FIRST, ROLE, INTENT])
        expect(heard, person.name).not.toContain(text);
      expect([...cardsIn(person.heard)], person.name).toEqual([]);
    }
    for (const person of room.everybody) {
      const answers = STATEMENTS.filter(({ id }) => person.heard.join('\n').includes(`"${id}":`));
      if (person !== chantal) expect(answers, person.name).toEqual([]);
    }
  });
  room.expectNoTrouble();
});
