import { expect, type Browser } from '@playwright/test';
import { Listener } from './listener.ts';
import { expectReachable, expectReadable } from './measure.ts';
import type { Device, Person } from './person.ts';
import { Room } from './room.ts';
import { next } from './workshop.ts';

export interface Cast {
  room: Room;
  /** what Daan, who sees nothing, hears */
  ears: Listener;
}

interface Meeting {
  /** of the pictures */
  folder?: string;
  title: string;
  format: RegExp;
  devices?: readonly Device[];
}

/** Everybody comes in and sits in one team. */
export async function gather(
  browser: Browser,
  origin: string | undefined,
  { folder = 'scan', title, format, devices }: Meeting,
): Promise<Cast> {
  const room = await Room.of(browser, origin, folder, devices);
  const ears = await Listener.of(room.players[3]);
  await room.come(await room.start(title, format), /^In (één woord|one word): /);
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

/** The workshop ends, and everybody reads the harvest. */
export async function toHarvest(room: Room): Promise<void> {
  await next(room.lead, 'Check-out');
  await room.end();
  await room.toHarvest();
}

/** Scores one sentence: a whole number of one to five. */
export async function score(person: Person, sentence: string, value: number): Promise<void> {
  const group = person.page.getByRole('radiogroup', { name: sentence });
  const radio = group.getByRole('radio', { name: new RegExp(`^${value}( |$)`) });
  await person.choose(radio);
  await expect(radio).toBeChecked();
}
