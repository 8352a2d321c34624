import { expect, type Browser } from '@playwright/test';
import { DEVICES } from './devices.ts';
import { lookAt } from './look.ts';
import { Person, type Device } from './person.ts';
import { join, next, startWorkshop } from './workshop.ts';

type Four = readonly [Person, Person, Person, Person];

/** A facilitator, a plenary screen and four people, each on a device of their own. */
export class Room {
  readonly lead: Person;
  readonly screen: Person;
  readonly players: Four;
  readonly #folder: string;

  private constructor(lead: Person, screen: Person, players: Four, folder: string) {
    this.lead = lead;
    this.screen = screen;
    this.players = players;
    this.#folder = folder;
  }

  /** @param folder of the pictures that `look` makes */
  static async of(
    browser: Browser,
    origin: string | undefined,
    folder: string,
    devices: readonly Device[] = DEVICES,
  ): Promise<Room> {
    const arrive = async (device: Device): Promise<Person> => Person.arrive(browser, origin ?? '', device);
    const lead = await arrive({ name: 'Leonie', width: 1440, height: 900 });
    const screen = await arrive({ name: 'scherm', width: 1920, height: 1080 });
    const players = await Promise.all(devices.map(arrive));
    return new Room(lead, screen, players as unknown as Four, folder);
  }

  get everybody(): readonly Person[] {
    return [...this.players, this.lead, this.screen];
  }

  async all(deed: (person: Person) => Promise<void>): Promise<void> {
    for (const person of this.players) await deed(person);
  }

  /** The same moment on every device; axe looks as well where it differs most. */
  async look(where: string): Promise<void> {
    const [large, narrow, phone] = this.players;
    const checked = [large, narrow, phone, this.lead, this.screen];
    await lookAt(where, { folder: this.#folder, people: this.everybody, checked });
  }

  /** The workshop is there, and the plenary screen shows it. @returns its code */
  async start(title: string, ...choices: RegExp[]): Promise<string> {
    const { code, plenary } = await startWorkshop(this.lead, title, ...choices);
    await this.screen.page.goto(plenary);
    await this.screen.press(this.screen.button('Open het scherm'));
    return code;
  }

  /** Everybody comes in. */
  async come(code: string, begins?: string | RegExp): Promise<void> {
    await this.all(async (person) => join(person, code, person.name, begins));
  }

  /** All of them are one team. */
  async mix(step: string): Promise<void> {
    await next(this.lead, step);
    await this.lead.press(this.lead.button('Meng de teams'));
    await this.lead.press(this.lead.button('Bevestig deze teams'));
    await this.all(async (person) => expect(person.heading(/^(Je zit in|You are in) /)).toBeVisible());
  }

  /** The facilitator ends the workshop, from its last step. */
  async end(): Promise<void> {
    await this.lead.press(this.lead.button('Rond de workshop af'));
    await this.lead.press(this.lead.page.getByRole('alertdialog').getByRole('button', { name: 'Rond af' }));
  }

  /** Everybody reads the harvest of the workshop that has ended. */
  async toHarvest(heading: string | RegExp = /^(Oogst van|Harvest of) /): Promise<void> {
    await this.all(async (person) => {
      await person.press(person.page.getByRole('link', { name: person.says('Naar de oogst') }));
      await expect(person.heading(heading)).toBeVisible();
    });
  }

  /** Nothing went wrong in any browser. */
  expectNoTrouble(): void {
    for (const { name, troubles } of this.everybody) expect(troubles, name).toEqual([]);
  }
}
