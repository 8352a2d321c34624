import type { Browser } from '@playwright/test';
import type { Style } from '../../shared/decks/content.ts';
import { dealtSizes } from '../../shared/steps/kaartronde/deal.ts';
import { answerAll, chooseStyle, giveWord, keepStyle, wordOf } from './arriving.ts';
import { takeHome } from './downloads.ts';
import { cardsIn, PLAYED, STATEMENTS, type PlayCard } from './cards.ts';
import { expect, test } from './journey.ts';
import { Person, type Device } from './person.ts';
import { Sayings } from './sayings.ts';
import { expectAccessible, expectFits } from './screen.ts';
import {
  differ,
  dot,
  find,
  freeMove,
  handOf,
  hang,
  lay,
  link,
  ownMove,
  recognise,
  takeTurns,
  type Laid,
} from './table.ts';
import { join, next, startWorkshop } from './workshop.ts';

interface Player extends Device {
  style: Style;
  /** all 24 statements, or a style of their own choice */
  answers: boolean;
}

const LAPTOP = { width: 1280, height: 800 };
const PLAYERS: readonly Player[] = [
  { name: 'Anouk', ...LAPTOP, hands: 'keys', style: 'volhouder', answers: true },
  { name: 'Bilal', width: 320, height: 640, style: 'verkenner', answers: true },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch', style: 'hoeder', answers: true },
  { name: 'Daan', ...LAPTOP, style: 'aanjager', answers: false },
  { name: 'Esra', ...LAPTOP, style: 'verbinder', answers: false },
  { name: 'Femke', ...LAPTOP, style: 'spiegelaar', answers: false },
  { name: 'Gijs', ...LAPTOP, style: 'volhouder', answers: false },
  { name: 'Hanna', ...LAPTOP, style: 'aanjager', answers: false },
];
/** Nobody else may see the style of this person. */
const KEEPS_STYLE = 'Hanna';

/** The stijlzetten that ask for one card: what the button says, and how many sentences. */
const MOVES: Partial<Record<Style, { submit: string; sentences: number }>> = {
  verkenner: { submit: 'Stel de vraag', sentences: 1 },
  aanjager: { submit: 'Leg de stap klaar voor de koers', sentences: 2 },
  volhouder: { submit: 'Houd vast', sentences: 1 },
  hoeder: { submit: 'Zet de stoel erbij', sentences: 2 },
};

interface Team {
  name: string;
  members: readonly [Person, Person, Person, Person];
  opgave: string;
  hands: Map<Person, PlayCard[]>;
  laid: Laid[];
}

/** The people of one workshop, and what everybody of them may know. */
class Company {
  readonly sayings = new Sayings();
  readonly lead: Person;
  readonly screen: Person;
  readonly players: readonly Person[];
  teams: readonly Team[] = [];

  private constructor(lead: Person, screen: Person, players: readonly Person[]) {
    this.lead = lead;
    this.screen = screen;
    this.players = players;
  }

  static async gather(browser: Browser, origin: string): Promise<Company> {
    const arrive = async (device: Device) => Person.arrive(browser, origin, device);
    const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
    const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
    return new Company(lead, screen, await Promise.all(PLAYERS.map(arrive)));
  }

  get everyone(): Person[] {
    return [this.lead, this.screen, ...this.players];
  }

  /** The keyboard, the narrow and the touch screen, the facilitator and the plenary screen: each without a fault now. */
  async look(where: string): Promise<void> {
    const [keys, narrow, touch] = this.players;
    for (const person of [keys, narrow, touch, this.lead, this.screen]) {
      if (person) await this.lookAt(person, where);
    }
    this.expectSecrets(where);
    await this.expectHiddenOnScreen(where);
  }

  async lookAt(person: Person, where: string): Promise<void> {
    await expectFits(person.page, `${person.name}, ${where}`);
    await expectAccessible(person.page, `${person.name}, ${where}`);
  }

  /** What somebody may not know never came over their line, and nothing went wrong on their page. */
  expectSecrets(where: string): void {
    for (const person of this.everyone) {
      const heard = person.heard.join('\n');
      // what one may read did come over the line, so what did not come was looked for in the right place
      const missed = this.sayings
        .shownTo(person, this.teamOf(person))
        .filter((text) => !heard.includes(text));
      expect.soft(missed, `${person.name} did not hear, ${where}`).toEqual([]);
      const leaked = this.hiddenFrom(person).filter((text) => heard.includes(text));
      expect.soft(leaked, `${person.name} heard, ${where}`).toEqual([]);
      expect.soft(person.troubles, `console of ${person.name}, ${where}`).toEqual([]);
    }
  }

  private async expectHiddenOnScreen(where: string): Promise<void> {
    for (const person of this.everyone) {
      const page = await person.page.content();
      const shown = this.hiddenFrom(person).filter((text) => page.includes(text));
      expect.soft(shown, `${person.name} sees, ${where}`).toEqual([]);
      if (this.players.includes(person)) continue;
      const boards = PLAYED.filter(({ title }) => page.includes(title)).map(({ title }) => title);
      expect.soft(boards, `boards seen by ${person.name}, ${where}`).toEqual([]);
    }
  }

  hiddenFrom(person: Person): string[] {
    return this.sayings.hiddenFrom(person, this.teamOf(person));
  }

  private teamOf(person: Person): readonly Person[] {
    return this.teams.find(({ members }) => members.includes(person))?.members ?? [];
  }
}

function playerOf({ name }: Person): Player {
  const player = PLAYERS.find((one) => one.name === name);
  if (!player) throw new Error(`${name} does not play`);
  return player;
}

test('@core eight people in two teams, from code to harvest', async ({ browser, baseURL }) => {
  const company = await Company.gather(browser, baseURL ?? '');
  const { lead, screen, players } = company;

  await test.step('start and join', async () => {
    const { code, plenary } = await startWorkshop(lead, 'Leerdag jeugd en schulden');
    await screen.page.goto(plenary);
    await expectAccessible(screen.page, 'invitation');
    await screen.press(screen.button('Open het scherm'));
    await expect(screen.page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
    await Promise.all(players.map(async (person) => join(person, code)));
    await expect(lead.page.getByText('8 van 8 deelnemers')).toBeVisible();
  });

  await test.step('check-in', async () => {
    await Promise.all(players.map(giveWord));
    for (const reader of company.everyone) {
      for (const person of players)
        await expect(reader.page.getByText(wordOf(person), { exact: true })).toBeVisible();
    }
    await company.look('check-in');
  });

  await test.step('questionnaire', () => questionnaire(company));
  await test.step('theedoos', () => theedoos(company));
  await test.step('mix', () => mix(company));
  await test.step('opgave', async () => {
    await next(lead, 'Jullie opgave');
    await Promise.all(company.teams.map(async (team) => chooseOpgave(company, team)));
    await expect(lead.heading('2 van 2 teams hebben een opgave')).toBeVisible();
    await company.look('opgave chosen');
  });
  await test.step('card round: reading', () => reading(company));
  await test.step('card round: turns', async () => {
    await Promise.all(company.teams.map(async (team) => turns(company, team)));
    await company.look('free play');
  });
  await test.step('card round: free play', async () => {
    await Promise.all(company.teams.map(async (team) => freePlay(company, team)));
    await Promise.all(company.teams.map(async (team) => silentMinute(company, team)));
    await company.look('after free play');
  });
  await test.step('card round: gedoe', () => gedoe(company));
  await test.step('card round: dots', () => dots(company));
  await test.step('koers', () => koers(company));
  await test.step('check-out', () => checkOut(company));
  await test.step('harvest', () => harvest(company));
  await test.step('what everybody heard', () => expectHands(company));
});

async function questionnaire(company: Company): Promise<void> {
  await next(company.lead, 'Jouw smaak');
  await Promise.all(
    company.players.map(async (person) => {
      const { style, answers } = playerOf(person);
      await expect(person.button('Begin met de 24 zinnen')).toBeVisible();
      if (answers) await company.lookAt(person, 'questionnaire begins');
      await (answers ? answerAll(person, style) : chooseStyle(person, style));
      if (person.name === KEEPS_STYLE) await keepStyle(person);
    }),
  );
  await expect(company.lead.heading('8 van 8 zijn klaar')).toBeVisible();
  await company.look('result');
}

async function theedoos(company: Company): Promise<void> {
  await next(company.lead, 'Theedoos');
  await expect(company.lead.heading('7 van 8 liggen in de doos')).toBeVisible();
  await Promise.all(
    company.players.map(async ({ page }) =>
      expect(page.getByRole('heading', { name: 'Eigen keuze' })).toBeVisible(),
    ),
  );
  await company.look('theedoos');
}

async function mix(company: Company): Promise<void> {
  const { lead, players } = company;
  await next(lead, 'Teams mengen');
  await Promise.all(
    players.map(async (person) => expect(person.heading('Nog even laten trekken')).toBeVisible()),
  );
  await company.look('before the mix');
  await lead.choose(lead.page.getByRole('radio', { name: '4', exact: true }));
  await lead.press(lead.button('Meng de teams'));
  await expect(lead.heading('Team 2')).toBeVisible();
  await company.lookAt(lead, 'mix proposed');
  await lead.press(lead.button('Bevestig deze teams'));
  const names = await Promise.all(
    players.map(async (person) => {
      const title = await person.heading(/^Je zit in /).textContent();
      return { person, team: title?.replace('Je zit in ', '') ?? '' };
    }),
  );
  company.teams = [...new Set(names.map(({ team }) => team))].map((name) => {
    const [first, second, third, fourth, ...rest] = names
      .filter(({ team }) => team === name)
      .map(({ person }) => person);
    if (!first || !second || !third || !fourth || rest.length > 0)
      throw new Error(`${name} has not four members`);
    return { name, members: [first, second, third, fourth], opgave: '', hands: new Map(), laid: [] };
  });
  expect(company.teams).toHaveLength(2);
  await company.look('teams');
}

async function chooseOpgave(company: Company, team: Team): Promise<void> {
  const [first, second] = team.members;
  const open = first
    .button(/^(Stel deze voor|Schrijf onze eigen opgave|Toon de kaart): /)
    .or(first.button('Schrijf onze eigen opgave'));
  await company.lookAt(first, 'opgave cards');
  if ((await open.first().getAttribute('aria-label'))?.startsWith('Toon')) await first.press(open.first());
  await first.press(first.button(/^(Stel deze voor: .*|Schrijf onze eigen opgave)$/).first());
  team.opgave = company.sayings.by(first, 'de opgave');
  await first.write(first.field('De opgave in één zin'), team.opgave);
  await first.write(first.field('Voor wie'), company.sayings.by(first, 'voor wie'));
  await company.lookAt(first, 'opgave in words');
  await first.press(first.button('Stel voor'));
  await Promise.all(
    team.members.map(async (person) => {
      await person.press(person.button(`Zet mijn stip: ${team.opgave}`));
      await expect(person.button(`Mijn stip: ${team.opgave}`)).toBeVisible();
    }),
  );
  await first.press(first.button(`Neem deze: ${team.opgave}`));
  await second.press(second.button(`Akkoord, dit wordt ’m: ${team.opgave}`));
  await Promise.all(
    team.members.map(async (person) => expect(person.heading(team.opgave).first()).toBeVisible()),
  );
}

async function reading(company: Company): Promise<void> {
  await next(company.lead, 'Kaartronde: wicked problems');
  await Promise.all(
    company.players.map(async (person) => expect(person.heading('Lees je kaarten')).toBeVisible()),
  );
  await company.look('reading');
  for (const { members, hands } of company.teams) {
    for (const person of members) {
      const hand = await handOf(person);
      expect(hand, person.name).toHaveLength(
        dealtSizes(PLAYED.length, Array<number>(members.length).fill(1))[0] ?? 0,
      );
      hands.set(person, hand);
    }
    const dealt = [...hands.values()].flat().map(({ id }) => id);
    expect(new Set(dealt).size, 'no card twice in a team').toBe(dealt.length);
  }
  // before anything lies on a board, somebody's line told their own hand and nothing else
  for (const { hands } of company.teams) {
    for (const [person, hand] of hands)
      expect(cardsIn(person.heard), person.name).toEqual(new Set(hand.map(({ id }) => id)));
  }
  await Promise.all(company.teams.map(async (team) => swap(team)));
  await Promise.all(company.players.map(async (person) => person.press(person.button('Ik heb gelezen'))));
}

async function swap({ members: [person], hands }: Team): Promise<void> {
  const before = hands.get(person) ?? [];
  const away = before.at(-1);
  if (!away) throw new Error('an empty hand');
  await person.press(person.button('Ruil één kaart'));
  await person.press(person.button(`Ruil deze kaart: ${away.title}`));
  await expect(person.page.getByText('Je hebt één kaart geruild.')).toBeVisible();
  hands.set(person, await handOf(person));
}

const WATERS = ['Meewind', 'Onderstroom', 'Meewind'] as const;

async function turns(company: Company, team: Team): Promise<void> {
  await takeTurns(team.members, async (person, turn) => {
    const water = WATERS[team.laid.length];
    if (turn === 1 || !water) {
      await person.press(person.button('Ik pas'));
      return;
    }
    const [card] = team.hands.get(person) ?? [];
    if (!card) throw new Error('an empty hand');
    await lay(person, water, async (who) => company.lookAt(who, 'laying'));
    const laid = { card, by: person, water };
    team.laid.push(laid);
    await Promise.all(team.members.map(async (member) => find(member, laid)));
    await person.press(person.button('Klaar, ik heb verteld waarom'));
  });
  await Promise.all(team.members.map(async (person) => expect(person.button('Leg een kaart')).toBeVisible()));
}

async function freePlay(company: Company, team: Team): Promise<void> {
  const { sayings } = company;
  const [first, second] = team.laid;
  if (!first || !second) throw new Error('nothing lies');
  const others = team.members.filter((person) => person !== first.by);
  const [a, b, c] = others;
  if (!a || !b || !c) throw new Error('a team of four');
  for (const laid of [first, second]) {
    const text = sayings.by(laid.by, laid.water === 'Onderstroom' ? 'de onderstroom' : 'een inzicht');
    await hang(laid, text, async (who) => company.lookAt(who, 'writing an insight'));
    await Promise.all(
      team.members.map(async (person) => {
        await find(person, laid);
        await expect(person.page.getByText(text)).toBeVisible();
      }),
    );
  }
  await recognise(a, first);
  await differ(b, first, sayings.by(b, 'wat ik anders zie'));
  await link(c, first, second, sayings.by(c, 'koppeling'));
  await find(a, first);
  await expect(a.page.getByText(`Herken ik: jij`)).toBeVisible();
  const mover = team.members.find((person) => MOVES[playerOf(person).style] !== undefined);
  if (!mover) throw new Error('no style with a move on one card');
  const move = MOVES[playerOf(mover).style];
  const target = team.laid.find(({ by }) => by !== mover);
  if (!move || !target) throw new Error('no card to move on');
  const sentences = Array.from({ length: move.sentences }, () => sayings.by(mover, 'zet'));
  await ownMove(mover, target, move.submit, sentences);
  await find(first.by, target);
  for (const sentence of sentences) await expect(first.by.page.getByText(sentence).first()).toBeVisible();
}

/** KAART-25: two write, one gives nothing, one is slow; nobody hears a word before the last is done. */
async function silentMinute(company: Company, { members }: Team): Promise<void> {
  const { sayings } = company;
  const [first, second, third, last] = members;
  await freeMove(first, 'Stille minuut: wat zeggen we niet?');
  await Promise.all(members.map(async (person) => expect(person.heading('Stille minuut')).toBeVisible()));
  await company.lookAt(last, 'silent minute');
  const texts = [first, second].map((person) => sayings.by(person, 'wat ongezegd blijft'));
  for (const [at, person] of [first, second].entries()) {
    await person.write(person.field('Wat blijft hier meestal ongezegd?'), texts[at] ?? '');
    await person.press(person.button('Geef dit mee'));
  }
  await third.press(third.button('Ik geef niets mee'));
  await expect(last.page.getByText('3 van 4 klaar')).toBeVisible();
  const early = last.heard.join('\n');
  for (const text of texts) expect(early, 'unrevealed').not.toContain(text);
  await last.press(last.button('Ik geef niets mee'));
  await Promise.all(
    members.map(async (person) => {
      await expect(person.heading('Uit de stille minuut')).toBeVisible();
      for (const text of texts) await expect(person.page.getByText(text)).toBeVisible();
    }),
  );
  await company.lookAt(first, 'after the silent minute');
}

async function gedoe(company: Company): Promise<void> {
  const { lead, sayings } = company;
  await lead.press(lead.button('Gooi gedoe bij alle teams'));
  await Promise.all(
    company.teams.map(async ({ members: [first, second, third] }) => {
      const answer = sayings.by(third, 'gedoe');
      await third.press(third.button('Bekijk'));
      await third.choose(third.page.getByRole('dialog').getByRole('radio', { name: /^Tegenwind/ }));
      await company.lookAt(third, 'gedoe');
      await third.write(third.field('Hoe gaan jullie hiermee om?'), answer);
      await third.press(third.button('Leg de zin voor'));
      await third.press(third.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }));
      await second.press(second.button('Bekijk'));
      await expect(second.page.getByRole('dialog').getByText(answer)).toBeVisible();
      await second.press(second.button('Hier staan we achter'));
      await expect(first.button('Bekijk')).toBeHidden();
    }),
  );
  await expect(lead.page.getByText(/gedoe beantwoord/)).toHaveCount(2);
  await company.look('gedoe answered');
}

async function dots(company: Company): Promise<void> {
  await Promise.all(
    company.teams.map(async ({ members, laid }) => {
      const [asks, agrees, third, last] = members;
      const [first, second] = laid;
      if (!first || !second) throw new Error('nothing lies');
      await freeMove(asks, 'Naar de stippen');
      await agrees.press(agrees.button('Ja, naar de stippen'));
      await Promise.all(members.map(async (person) => expect(person.button('Ik ben klaar')).toBeVisible()));
      const before = last.heard.length;
      await Promise.all(
        [asks, agrees, third].map(async (person) => {
          await dot(person, first);
          await dot(person, second);
          await person.press(person.button('Ik ben klaar'));
        }),
      );
      await expect(last.page.getByText('3 van 4 klaar')).toBeVisible();
      // who laid no dot yet: their line told of no card at all, and nothing on the board counts
      expect(cardsIn(last.heard.slice(before)), 'dots are blind').toEqual(new Set());
      await expect(last.page.getByText(/^\d stip/)).toHaveCount(0);
      await company.lookAt(last, 'dots');
      await dot(last, first);
      await last.press(last.button('Ik ben klaar'));
      await Promise.all(
        members.map(async (person) => {
          await expect(person.heading('Dit nemen we mee')).toBeVisible();
          for (const { card } of [first, second])
            await expect(person.button(`Lees de kaart ${card.title}`).first()).toBeVisible();
        }),
      );
    }),
  );
  await expect(company.lead.page.getByText(/kernkaarten gekozen/)).toHaveCount(2);
  await company.look('kernkaarten');
}

const COURSE = [
  'Van A: waar staan we nu?',
  'Naar B: waar willen we heen?',
  'Via B: hoe werken we nu al zoals in B?',
] as const;

async function koers(company: Company): Promise<void> {
  const { lead, sayings } = company;
  await next(lead, 'Koers');
  await company.look('koers in silence');
  await Promise.all(
    company.teams.map(async ({ members }) => {
      const [scribe, asker, puller, requester] = members;
      await Promise.all(
        members.map(async (person) => {
          for (const field of COURSE) await person.write(person.field(field), sayings.by(person, 'de koers'));
          await person.press(person.button('Ik ben klaar'));
        }),
      );
      await Promise.all(members.map(async (person) => expect(person.heading('Onze koers')).toBeVisible()));
      const pen = scribe.button('Neem de pen over');
      if (await pen.isVisible()) await scribe.press(pen);
      const course = COURSE.map((field) => ({ field, text: sayings.by(scribe, 'onze koers') }));
      for (const { field, text } of course) await scribe.write(scribe.field(field), text);
      await scribe.press(scribe.button('Leg onze koers vast'));
      const what = sayings.by(asker, 'de eerste stap');
      await asker.write(asker.field('Wat doen we?'), what);
      await asker.select(asker.page.getByRole('combobox', { name: 'Wie' }), puller.name);
      await asker.press(asker.button('Bewaar de stap'));
      await puller.press(puller.button('Ja, ik doe het'));
      await requester.write(requester.field('Aan wie'), 'de wethouder');
      await requester.write(requester.field('Wat vragen we?'), sayings.by(requester, 'het verzoek'));
      await requester.press(requester.button('Bewaar het verzoek'));
      await Promise.all(
        members.map(async (person) => {
          for (const { text } of course) await expect(person.page.getByText(text).first()).toBeVisible();
          await expect(person.page.getByText(what).first()).toBeVisible();
          await expect(person.button('Ja, ik doe het')).toBeHidden();
        }),
      );
    }),
  );
  await expect(lead.heading('2 van 2 teams hebben een koers')).toBeVisible();
  await company.look('koers together');
}

async function checkOut(company: Company): Promise<void> {
  const { lead, sayings } = company;
  await next(lead, 'Check-out');
  const [open] = company.teams;
  await Promise.all(
    company.players.map(async (person) => {
      const shares = open?.members.includes(person) === true;
      await person.write(
        person.field('Welke rol had jij vandaag?'),
        sayings.by(person, 'mijn rol', shares ? 'team' : 'zelf'),
      );
      await person.write(
        person.field('Wat neem jij je voor?'),
        sayings.by(person, 'mijn voornemen', shares ? 'team' : 'zelf'),
      );
      if (shares) await person.tick(person.page.getByRole('checkbox', { name: /^Deel dit met mijn team/ }));
      await person.press(person.button('Bewaar'));
      await expect(
        person.page.getByText(shares ? 'Bewaard en gedeeld met je team.' : 'Bewaard, alleen voor jou.'),
      ).toBeVisible();
      // names in the harvest of the first team: everybody agrees; in the other one nobody says anything
      if (shares) await person.choose(person.page.getByRole('radio', { name: 'Ja, zet mijn naam erbij' }));
    }),
  );
  const allowed = open?.members[0];
  if (!open || !allowed) throw new Error('no team');
  // KOERS-5: the first team lets out one sentence of who sees it differently, the other team lets nothing out
  const different = allowed.page.getByRole('checkbox', { name: /over wat ik anders zie/ });
  await allowed.tick(different);
  await expect(different).toBeChecked();
  for (const person of open.members) await expect(person.page.getByText('Namen staan nu aan.')).toBeVisible();
  await company.look('check-out');
}

async function harvest(company: Company): Promise<void> {
  const { lead, screen, players } = company;
  await lead.press(lead.button('Rond de workshop af'));
  await company.lookAt(lead, 'asking to end');
  await lead.press(lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
  await expect(lead.heading('De workshop is afgelopen')).toBeVisible();
  await expect(screen.heading('Dank jullie wel')).toBeVisible();
  await Promise.all(
    players.map(async (person) => expect(person.heading('De workshop is afgelopen')).toBeVisible()),
  );
  await company.look('the end');
  await Promise.all(
    company.teams.map(async (team) => {
      for (const person of team.members) {
        await person.press(person.page.getByRole('link', { name: 'Naar de oogst' }));
        await expect(person.heading(`Oogst van ${team.name}`)).toBeVisible();
        await expect(person.page.getByText(team.opgave).first()).toBeVisible();
        const files = await takeHome(person);
        expect(files.team).toContain(team.opgave);
        const known = `${files.team}\n${files.own}`;
        expect(company.hiddenFrom(person).filter((text) => known.includes(text))).toEqual([]);
        // KOERS-5: nothing of Onderstroom leaves the team unless it was ticked
        expect(files.team).not.toContain('over de onderstroom');
        const open = team === company.teams[0];
        for (const text of ['over wat ik anders zie', `Van ${person.name} over mijn voornemen`]) {
          if (open) expect(files.team).toContain(text);
          else expect(files.team).not.toContain(text);
        }
        await expect(person.page.getByRole('list', { name: 'Wie erbij waren' })).toBeVisible({
          visible: open,
        });
      }
    }),
  );
  await company.look('harvest');
}

/** Over the whole workshop nobody heard of a card that was neither theirs nor on their team's board. */
function expectHands(company: Company): void {
  for (const { hands, laid } of company.teams) {
    const onBoard = laid.map(({ card }) => card.id);
    for (const [person, hand] of hands) {
      const strange = [...cardsIn(person.heard)].filter(
        (id) => !onBoard.includes(id) && !hand.some((card) => card.id === id),
      );
      // who swapped knew one card more
      expect(strange.length, `${person.name} heard of ${strange.join(', ')}`).toBeLessThanOrEqual(1);
    }
  }
  for (const person of [company.lead, company.screen]) {
    expect([...cardsIn(person.heard)].filter((id) => PLAYED.some((card) => card.id === id))).toEqual([]);
  }
  // raw answers: only on the line of who gave them
  for (const person of company.everyone) {
    const gave = PLAYERS.some(({ name, answers }) => name === person.name && answers);
    const heard = person.heard.join('\n');
    const found = STATEMENTS.filter(({ id }) => heard.includes(`"${id}":`));
    if (!gave) expect(found, `answers heard by ${person.name}`).toEqual([]);
  }
}
