import { expect, type Browser, type Locator } from '@playwright/test';
import type { Device, Person } from './person.ts';
import { Listener } from './listener.ts';
import { expectReachable, expectReadable } from './measure.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

export interface Cast {
  room: Room;
  /** what Daan, who sees nothing, hears */
  ears: Listener;
}

export interface Meeting {
  title: string;
  format: RegExp;
  /** the first thing people see when they are in; left out: the question of most werkvormen */
  begins?: RegExp;
  devices?: readonly Device[];
  folder?: string;
}

/** Everybody comes in and sits in one team. */
export async function gather(
  browser: Browser,
  origin: string | undefined,
  { title, format, begins, devices, folder = 'scan' }: Meeting,
): Promise<Cast> {
  const room = await Room.of(browser, origin, folder, devices);
  const ears = await Listener.of(room.players[3]);
  await room.come(await room.start(title, format), begins);
  await room.mix('Teams maken');
  return { room, ears };
}

/** The same moment on every device, with text and targets large enough. */
export async function look(room: Room, where: string): Promise<void> {
  await room.look(where);
  for (const { name, page } of room.players) {
    await expectReadable(page, `${name}, ${where}`, 14);
    await expectReachable(page, `${name}, ${where}`);
  }
}

/** Scores one sentence: a whole number of one to five, or 0 for who does not know. */
export async function score(person: Person, sentence: string, value: number): Promise<void> {
  const group = person.page.getByRole('radiogroup', { name: sentence });
  const radio = group.getByRole('radio', {
    name: value === 0 ? person.says('Weet niet') : new RegExp(`^${value}( |$)`),
  });
  await person.choose(radio);
  await expect(radio).toBeChecked();
}

/** What lies open about one item. */
export function panel(person: Person, name: string): Locator {
  return person.page.getByRole('listitem').filter({ has: person.heading(name) });
}

/** The workshop ends, and everybody reads the harvest. */
export async function toHarvest(room: Room): Promise<void> {
  await next(room.lead, 'Check-out');
  await room.end();
  await room.toHarvest();
}
