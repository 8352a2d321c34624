import { matchMaker } from '@colyseus/core';
import type * as v from 'valibot';
import type { Library } from '../../shared/decks/library.ts';
import { foldLog } from '../../shared/workshop/evolve.ts';
import type { SeatId, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import type { State } from '../../shared/workshop/state.ts';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { clean } from '../../shared/text/clean.ts';
import type {
  CodeFound,
  CreateWorkshopSchema,
  Erase,
  InvitationAsk,
  InvitationFound,
  Join,
  NextMeeting,
  Seated,
} from '../../shared/wire.ts';
import { freeze, freezeNext } from '../content.ts';
import { joinCode, readCode } from './code.ts';
import { hashOf, nameIdOf, seatIdOf, token, workshopIdOf } from './secret.ts';
import { ROOM_NAME, WorkshopRoom, type Admission, type NewSeat, type RoomParts } from './workshop-room.ts';

type Creation = v.InferOutput<typeof CreateWorkshopSchema>;

export interface HouseRules {
  retentionDays: number;
  maxPeople: number;
}

/** How often a code may turn out to be taken before we give up: with millions of codes once is rare. */
const CODES = 20;
/** A room can go away between finding it and sitting down in it; then the next one is tried. */
const TRIES = 4;

/**
 * The one door to all workshops: makes them, finds them by their code, restores them from their log, takes seats, and
 * reserves the place that the Colyseus SDK then consumes.
 */
export class Reception {
  readonly #parts: RoomParts;
  readonly #library: Library;
  readonly #rules: HouseRules;
  /** rooms that are being opened: two people who come at once get one room */
  readonly #opening = new Map<WorkshopId, Promise<void>>();

  constructor(parts: RoomParts, library: Library, rules: HouseRules) {
    this.#parts = parts;
    this.#library = library;
    this.#rules = rules;
  }

  /**
   * Makes a workshop with its first facilitator. Refuses `werkvorm-onbekend`, a wrong title or name, and
   * `geheim-klopt-niet` when the workshop was made before with another secret.
   */
  async create({
    id: creation,
    secret,
    format,
    questionnaire,
    title,
    lang,
    name,
  }: Creation): Promise<Seated | Refusal> {
    const content = freeze(this.#library, format, questionnaire);
    if (!content) return refuse('werkvorm-onbekend');
    const wrong = [clean(title, SEAT_LIMITS.title), clean(name, SEAT_LIMITS.name)].find(
      (text) => typeof text !== 'string',
    );
    if (wrong) return wrong;
    const id = workshopIdOf(creation);
    const code = await this.#claim(creation, id, content);
    if (code === null) return refuse('bezig');
    const opening = { title, lang, code, ...this.#rules, invites: { begeleider: token(), plenair: token() } };
    const first: NewSeat = {
      ...seatOf(id, secret),
      role: 'begeleider',
      name,
      organisation: '',
      invite: null,
    };
    return this.#seated(id, first.seat, async (room) => {
      const opened = await room.openWorkshop(opening);
      if (opened !== 'open') return opened;
      // later facilitators come with an invitation; only who makes the workshop needs none
      const people = room.published()?.all.people ?? {};
      if (Object.keys(people).length === 0 || Object.hasOwn(people, first.seat)) return room.takeSeat(first);
      return refuse('geheim-klopt-niet');
    });
  }

  /** Takes a seat or comes back to one. */
  async join(ask: Join): Promise<Seated | Refusal> {
    if (ask.as === 'back') {
      if (!(await this.#parts.journal.exists(ask.workshop))) return refuse('onbekende-zitplaats');
      const secretHash = hashOf(ask.secret);
      return this.#seated(ask.workshop, ask.seat, async (room) => room.comeBack(ask.seat, secretHash));
    }
    if (ask.as === 'invited') {
      if (!(await this.#parts.journal.exists(ask.workshop))) return refuse('geheim-klopt-niet');
      const { role, name, invite } = ask;
      const guest = { ...seatOf(ask.workshop, ask.secret), role, name, organisation: '', invite };
      return this.#seated(ask.workshop, guest.seat, (room) => room.takeSeat(guest));
    }
    if (ask.as === 'personal') {
      const { workshop, seat, secret, name, organisation } = ask;
      if (!(await this.#parts.journal.exists(workshop))) return refuse('onbekende-zitplaats');
      const expected = { seat, secretHash: hashOf(secret), name, organisation };
      return this.#seated(workshop, seat, (room) => room.takeExpected(expected));
    }
    const id = await this.#byCode(ask.code);
    if (id === null) return refuse('code-onbekend');
    const { organisation } = ask;
    if (ask.as === 'tafel') {
      const people = ask.names.map((name, place) => ({ seat: nameIdOf(id, ask.secret, place), name }));
      const table = { ...seatOf(id, ask.secret), people, organisation };
      return unlessOver(await this.#seated(id, table.seat, (room) => room.takeTable(table)));
    }
    const { name } = ask;
    const guest: NewSeat = { ...seatOf(id, ask.secret), role: 'deelnemer', name, organisation, invite: null };
    return unlessOver(await this.#seated(id, guest.seat, (room) => room.takeSeat(guest)));
  }

  /**
   * Takes a person's name and texts out of a workshop, for who has the seat's secret; what they laid stays, without a name.
   * Safe to repeat. With `of` a facilitator takes out somebody who was invited and never came (VOOR-7). Refuses
   * `onbekende-zitplaats`, `geheim-klopt-niet`, `niet-jouw-rol` and `bezig`.
   */
  async erase({ workshop: id, seat, secret, of }: Erase): Promise<{ erased: true } | Refusal> {
    if (!(await this.#parts.journal.exists(id))) return refuse('onbekende-zitplaats');
    const secretHash = hashOf(secret);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const room = await this.#room(id);
      const outcome = await (of === undefined
        ? room?.erase(seat, secretHash)
        : room?.eraseInvited(seat, secretHash, of));
      if (outcome === 'erased') return { erased: true };
      if (outcome !== undefined && outcome !== 'stopped') return outcome;
    }
    return refuse('bezig');
  }

  /**
   * A facilitator opens the next meeting of a workshop that has ended (VERV-1). Refuses `onbekende-zitplaats`,
   * `geheim-klopt-niet`, `niet-jouw-rol`, `werkvorm-onbekend`, `nog-bezig`, `nog-geen-teams`, `te-veel-bijeenkomsten` and `bezig`.
   */
  async goOn({ workshop: id, seat, secret, format }: NextMeeting): Promise<{ begun: true } | Refusal> {
    if (!(await this.#parts.journal.exists(id))) return refuse('onbekende-zitplaats');
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const room = await this.#room(id);
      const outcome = await room?.goOn(seat, hashOf(secret), (before, number) =>
        freezeNext(this.#library, before, format, number),
      );
      if (outcome === 'begun') return { begun: true };
      if (outcome !== undefined && outcome !== 'stopped') return outcome;
    }
    return refuse('bezig');
  }

  /** Whose link this is (VOOR-3). Refuses `onbekende-zitplaats`, `geheim-klopt-niet` and `bezig`. */
  async invitation({ workshop, seat, secret }: InvitationAsk): Promise<InvitationFound | Refusal> {
    if (!(await this.#parts.journal.exists(workshop))) return refuse('onbekende-zitplaats');
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const found = (await this.#room(workshop))?.invitation(seat, hashOf(secret));
      if (found !== undefined && found !== 'stopped') return found;
    }
    return refuse('bezig');
  }

  /** The workshop with this code, when one can come in. Refuses `code-onbekend`, also after the end, and `deuren-dicht`. */
  async look(code: string): Promise<CodeFound | Refusal> {
    const id = await this.#byCode(code);
    const all = id === null ? undefined : (await this.state(id))?.all;
    if (id === null || !all?.workshop || all.ended !== null) return refuse('code-onbekend');
    if (!all.doors) return refuse('deuren-dicht');
    const { title, retentionDays } = all.workshop;
    return { workshop: id, title, retentionDays };
  }

  /** What is on disk of a workshop; null when there is none with this id. */
  async state(id: WorkshopId): Promise<State | null> {
    const room = local(id);
    // a room that is leaving may know what was erased meanwhile
    const live = room?.leaving ? null : room?.published();
    if (live) return live;
    return (await this.#parts.journal.exists(id)) ? foldLog(await this.#parts.journal.read(id)) : null;
  }

  /** Ends the rooms of workshops that are no longer kept. */
  forget(ids: readonly WorkshopId[]): void {
    for (const id of ids) local(id)?.sendAway();
  }

  async #byCode(typed: string): Promise<WorkshopId | null> {
    const code = readCode(typed);
    return code === null ? null : this.#parts.journal.find(code);
  }

  async #claim(
    creation: string,
    id: WorkshopId,
    content: NonNullable<ReturnType<typeof freeze>>,
  ): Promise<string | null> {
    for (let attempt = 0; attempt < CODES; attempt += 1) {
      const code = joinCode(creation, attempt);
      const made = await this.#parts.journal.create({ id, code, content, at: this.#parts.clock.now() });
      if (made === 'created') return code;
      // a retry: the code is the one among ours that leads here
      if (made === 'exists' && (await this.#parts.journal.find(code)) === id) return code;
    }
    return null;
  }

  async #seated(
    id: WorkshopId,
    seat: SeatId,
    admit: (room: WorkshopRoom) => Promise<Admission>,
  ): Promise<Seated | Refusal> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const room = await this.#room(id);
      if (!room) continue;
      const admission = await admit(room);
      if (admission === 'stopped') continue;
      if (isRefusal(admission)) return admission;
      const reservation = await this.#reserve(id, seat);
      if (reservation !== null) return { workshop: id, seat, ...admission, reservation };
    }
    return refuse('bezig');
  }

  /** The room of a workshop, found or restored from its log. Null when it went away meanwhile. */
  async #room(id: WorkshopId): Promise<WorkshopRoom | undefined> {
    const there = local(id);
    if (there && !there.leaving) return there;
    await there?.gone;
    let opening = this.#opening.get(id);
    if (!opening) {
      opening = this.#open(id).finally(() => this.#opening.delete(id));
      this.#opening.set(id, opening);
    }
    await opening;
    return local(id);
  }

  async #open(id: WorkshopId): Promise<void> {
    try {
      await matchMaker.createRoom(ROOM_NAME, { id });
    } catch (error) {
      this.#parts.log.warn({ err: error, room: id }, 'kamer gaat niet open');
    }
  }

  /** A place for one socket. The session id is as hard to guess as a secret: who knows it takes the place. */
  async #reserve(id: WorkshopId, seat: SeatId): Promise<unknown> {
    const room = await matchMaker.getRoomById(id);
    if (!room) return null;
    try {
      return await matchMaker.reserveSeatFor(room, { seat }, { sessionId: token() });
    } catch (error) {
      this.#parts.log.warn({ err: error, room: id }, 'geen plaats in de kamer');
      return null;
    }
  }
}

/** One answer for codes that never were and codes that are over. */
function unlessOver(seated: Seated | Refusal): Seated | Refusal {
  return isRefusal(seated) && seated.refusal === 'workshop-afgelopen' ? refuse('code-onbekend') : seated;
}

function local(id: WorkshopId): WorkshopRoom | undefined {
  const room = matchMaker.getLocalRoomById(id);
  return room instanceof WorkshopRoom ? room : undefined;
}

function seatOf(workshop: WorkshopId, secret: string): { seat: SeatId; secretHash: string } {
  return { seat: seatIdOf(workshop, secret), secretHash: hashOf(secret) };
}
