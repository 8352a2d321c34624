import { createStore } from 'zustand/vanilla';
import type { Content } from '../shared/decks/content.ts';
import type { Sheet } from '../shared/workshop/sheet.ts';
import type { Ack, Refused, SheetsBySeat } from '../shared/wire.ts';
import type { Command } from '../shared/workshop/commands.ts';
import type { Presence } from '../shared/workshop/presence.ts';
import type { Role, SeatId, StepId, WorkshopId } from '../shared/workshop/ids.ts';
import type { Views } from '../shared/workshop/state.ts';

export type ConnectionState =
  /** no workshop is open in this tab */
  | 'geen'
  /** on the way in for the first time */
  | 'verbinden'
  | 'verbonden'
  /** lost, and coming back by itself */
  | 'weg'
  /** another tab or device took this seat */
  | 'overgenomen'
  /** the seat was removed, or its secret no longer works */
  | 'verwijderd'
  /** another build: the page has to be loaded again */
  | 'herladen';

export interface GameState {
  connection: ConnectionState;
  /** when the next attempt to come back is made, on this device's clock; null while none is planned */
  retryAt: number | null;
  workshop: WorkshopId | null;
  /** the seat of this connection: one's own, or that of a device that several people share */
  device: SeatId | null;
  /** who plays now: the device's own seat, or at a table the name that has it; null while nobody is around it */
  seat: SeatId | null;
  /** at a table in a silent part: the part and the name for whom it lies open, as they said themselves (TAFEL-10) */
  opened: string | null;
  /** at a table: was this name asked for, and not only next in the row? */
  asked: boolean;
  role: Role | null;
  /** the workshop's frozen decks, questionnaire and format */
  content: Content | null;
  /** the slice of each channel this seat hears; folded with the same rules as on the server */
  slices: Views;
  seq: number;
  generation: number;
  /** what was written here, as it is safe on the server: of who plays on this device, per step */
  sheets: SheetsBySeat;
  /** server time minus this device's, ms */
  clockOffset: number;
  /** commands given that are not yet acknowledged or refused */
  pending: number;
  /** refused after a reload or a lost line, when its form was no longer there to say so */
  late: Refused | null;
  /** the facilitator's message that was put away here */
  read: string | null;
}

export const NOTHING: GameState = {
  connection: 'geen',
  retryAt: null,
  workshop: null,
  device: null,
  seat: null,
  opened: null,
  asked: false,
  role: null,
  content: null,
  slices: {},
  seq: 0,
  generation: 0,
  sheets: {},
  clockOffset: 0,
  pending: 0,
  late: null,
  read: null,
};

/** The only state outside React components. */
export const store = createStore<GameState>(() => NOTHING);

/** Is what gave a command still on the screen, to say why it was refused? */
export type IsThere = () => boolean;

/** What the open workshop can do; set by session.ts, which is loaded with the workshop and not with the first page. */
export interface Player {
  play(as: SeatId, command: Command, isThere?: IsThere): Promise<Ack | Refused>;
  writeSheet(as: SeatId, step: StepId, sheet: Sheet): Promise<Ack | Refused>;
  say(step: StepId, change: Partial<Omit<Presence, 'step'>>): void;
  writes(step: StepId): void;
}

let player: Player | null = null;

export function setPlayer(next: Player | null): void {
  player = next;
}

/**
 * Gives a command; resolves when it is acknowledged or refused, if need be after connections come and go. Never rejects.
 * @param as whose it is: taken where the form or button was made, because a device at a table goes from hand to hand
 */
export function play(as: SeatId, command: Command, isThere?: IsThere): Promise<Ack | Refused> {
  return player
    ? player.play(as, command, isThere)
    : Promise.resolve({ id: '', refusal: 'onbekende-zitplaats' });
}

/** Writes fields on somebody's own sheet of a step; resolves when they are safe on the server, or refused there. */
export function writeSheet(as: SeatId, step: StepId, sheet: Sheet): Promise<Ack | Refused> {
  return player ? player.writeSheet(as, step, sheet) : new Promise(() => undefined);
}

/** Shows team-mates where one points and what one drags, as far as the step that is on allows. */
export function say(step: StepId, change: Partial<Omit<Presence, 'step'>>): void {
  player?.say(step, change);
}

/** Shows team-mates that one writes, for as long as keys are pressed. */
export function tellWriting(step: StepId): void {
  player?.writes(step);
}
