import * as v from 'valibot';
import { LANGS, type Family } from './decks/content.ts';
import type { Channel, FoldedChannel } from './workshop/channel.ts';
import type { Part } from './workshop/events.ts';
import type { Derived, Slice } from './workshop/evolve.ts';
import type { CommandId, Role, SeatId, StepId, WorkshopId } from './workshop/ids.ts';
import { PERSON_ROLES } from './workshop/ids.ts';
import { PRESENCE_LIMITS, type Presence } from './workshop/presence.ts';
import type { Refusal } from './workshop/refusal.ts';
import { TABLE_NAMES } from './workshop/seat-limits.ts';
import type { Sheet } from './workshop/sheet.ts';

/**
 * Names and shapes of every message between client and server. What a client sends is a schema, checked on the server;
 * what the server sends is a type, encoded as JSON bytes: each channel's parts once, whoever they go to.
 */

/** Of the messages themselves. A client that speaks another version reloads and keeps its outbox. */
export const PROTOCOL = 5;

/** Limits that the server enforces and the client knows. */
export const WIRE_LIMITS = {
  /** bytes of one message or request body */
  body: 16_384,
  /** commands per second, and how many may come at once */
  commandsPerSecond: 20,
  burst: 40,
  /** presence messages per second that a client sends at most; the server lets a few more through */
  presencePerSecond: 10,
  /** bytes that may wait for a slow client before it is let go */
  buffered: 1_048_576,
  /** ms from connecting to `ready` */
  joinWithin: 10_000,
} as const;

const hex128 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

// ——— client to room ———

/** The first message: the handlers are registered, now tell me everything. `have` names what the client still holds. */
export const ReadySchema = v.strictObject({
  protocol: v.number(),
  have: v.nullable(
    v.strictObject({
      generation: v.number(),
      seq: v.number(),
      // a device of a table hears its teams and each of its people
      channels: v.pipe(v.array(v.string()), v.maxLength(40)),
    }),
  ),
});
export type Ready = v.InferOutput<typeof ReadySchema>;

/** TAFEL-3: of whom this comes, on a device of a table; whether it may act for them is decided from the state. */
const as = v.optional(v.string());
/** MIX-7: in which team it was given, where it is of a team: who went over since does not bring it along. */
const team = v.optional(v.string());

/** A command with its id; `command` is checked against CommandSchema. The same id may come again: the answer is the same. */
export const CommandMessageSchema = v.strictObject({
  id: hex128,
  as,
  team,
  command: v.record(v.string(), v.unknown()),
});

/** Fields of a sheet (workshop/sheet.ts): kept outside the log, acknowledged when on disk. */
export const SheetMessageSchema = v.strictObject({
  id: hex128,
  as,
  team,
  step: v.string(),
  sheet: v.pipe(
    v.record(v.string(), v.union([v.string(), v.number()])),
    v.check((sheet) => Object.keys(sheet).length <= 64),
  ),
});

const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PRESENCE_LIMITS.whole));
const thing = v.pipe(v.string(), v.maxLength(PRESENCE_LIMITS.id), v.regex(/^[\w:.-]+$/));

/**
 * What somebody does now (workshop/presence.ts): numbers and ids only. Never answered, never stored, dropped when there is too much.
 * From a table with the name that plays there now.
 */
export const PresenceMessageSchema = v.strictObject({
  as,
  step: thing,
  pointer: v.nullable(v.strictObject({ x: share, y: share, over: v.nullable(thing) })),
  drags: v.nullable(thing),
  writes: v.boolean(),
});

export type PresenceMessage = v.InferOutput<typeof PresenceMessageSchema>;

export const TO_ROOM = { ready: 'ready', command: 'command', sheet: 'sheet', presence: 'presence' } as const;

// ——— room to client ———

/** What people wrote for themselves, per seat and step: of a client's own seat, or of everybody who plays on it. */
export type SheetsBySeat = Record<SeatId, Record<StepId, Sheet>>;

/** Answer to `ready`: fresh views, or the parts that were missed. */
export type Welcome =
  | {
      kind: 'views';
      seat: SeatId;
      generation: number;
      seq: number;
      now: number;
      views: [Channel, Slice | Derived][];
      sheets: SheetsBySeat;
    }
  | {
      kind: 'missed';
      seat: SeatId;
      generation: number;
      seq: number;
      now: number;
      parts: [FoldedChannel, Part[]][];
      sheets: SheetsBySeat;
    };

/**
 * Everything that one client hears of one turn of the server's loop. Order of use: first `views` replace the slices of
 * channels that are new to the seat or never have parts, and `gone` channels are dropped; then `parts` are folded; then `acks` are settled.
 */
export interface Frame {
  /** the seq that these parts bring the client to */
  seq: number;
  /** server time, ms */
  now: number;
  parts: [FoldedChannel, Part[]][];
  views?: [Channel, Slice | Derived][];
  gone?: Channel[];
  /** of who came to play on this client with these views */
  sheets?: SheetsBySeat;
  acks?: Ack[];
}

export interface Ack {
  id: CommandId;
  seq: number;
}

export interface Refused extends Refusal {
  id: CommandId;
}

/** What a team-mate does now. It counts for a few seconds, and goes to who is in the same team only. */
export interface Present extends Presence {
  seat: SeatId;
}

/** Why the server ends a connection; the client decides from it whether to come back. */
export const CLOSE = {
  /** another tab or device took this seat */
  taken: 4101,
  /** the seat was removed or left */
  removed: 4102,
  /** this room no longer writes, or the log's generation rose: join again */
  rejoin: 4103,
  /** another build: reload */
  reload: 4104,
  /** too slow, too much, or not ready in time */
  limits: 4105,
} as const;

export const TO_CLIENT = {
  welcome: 'welcome',
  frame: 'frame',
  refused: 'refused',
  kept: 'kept',
  presence: 'presence',
} as const;

// ——— HTTP ———

/** POST /api/workshops → Seated. Safe to repeat: the same `id` and `secret` give the same workshop. */
export const CreateWorkshopSchema = v.strictObject({
  id: hex128,
  secret: hex128,
  format: v.string(),
  /** instead of the one that the format names */
  questionnaire: v.optional(v.string()),
  title: v.string(),
  lang: v.picklist(LANGS),
  name: v.string(),
});

/**
 * POST /api/join → Seated. With a `code` (participants) or a workshop and an `invite` (co-facilitators, plenary screens)
 * a new seat is taken; safe to repeat with the same `secret`. With a `code` and `names` a device is taken that these people
 * share (TAFEL-1); a refusal about a name has its place, from 1, in `limit`. With a workshop and a seat one comes back to it,
 * or, as `personal`, comes for the first time by a link of one's own (VOOR-3); safe to repeat.
 */
export const JoinSchema = v.variant('as', [
  v.strictObject({
    as: v.literal('new'),
    code: v.string(),
    secret: hex128,
    name: v.string(),
    organisation: v.string(),
  }),
  v.strictObject({
    as: v.literal('tafel'),
    code: v.string(),
    secret: hex128,
    names: v.pipe(v.array(v.string()), v.minLength(TABLE_NAMES.least), v.maxLength(TABLE_NAMES.most)),
    organisation: v.optional(v.string(), ''),
  }),
  v.strictObject({
    as: v.literal('invited'),
    workshop: v.string(),
    role: v.picklist(PERSON_ROLES),
    invite: v.string(),
    secret: hex128,
    name: v.string(),
  }),
  v.strictObject({
    as: v.literal('personal'),
    workshop: v.string(),
    seat: v.string(),
    secret: hex128,
    name: v.string(),
    organisation: v.string(),
  }),
  v.strictObject({ as: v.literal('back'), workshop: v.string(), seat: v.string(), secret: hex128 }),
]);
export type Join = v.InferOutput<typeof JoinSchema>;

/** POST /api/uitnodiging → InvitationFound: whose link is this? Shown before one says that the name is right (VOOR-3). */
export const InvitationSchema = v.strictObject({ workshop: v.string(), seat: v.string(), secret: hex128 });
export type InvitationAsk = v.InferOutput<typeof InvitationSchema>;

export interface InvitationFound {
  title: string;
  retentionDays: number;
  name: string;
  organisation: string;
  /** they came before: coming back is all there is to do */
  came: boolean;
}

/**
 * POST /api/wis → { erased: true }: everything of this seat goes from the workshop. Safe to repeat. For a name at a table with
 * the secret of its device; for who was invited and never came also by a facilitator, with `of` (VOOR-7).
 */
export const EraseSchema = v.strictObject({
  workshop: v.string(),
  seat: v.string(),
  secret: hex128,
  of: v.optional(v.string()),
});
export type Erase = v.InferOutput<typeof EraseSchema>;

/** POST /api/vervolg → { begun: true }: a facilitator opens the next meeting of a workshop that has ended (VERV-1). */
export const NextMeetingSchema = v.strictObject({
  workshop: v.string(),
  seat: v.string(),
  secret: hex128,
  /** one of `nextFormats` */
  format: v.string(),
});
export type NextMeeting = v.InferOutput<typeof NextMeetingSchema>;

/** A place in a workshop, and the reservation with which the Colyseus SDK takes it (`consumeSeatReservation`). */
export interface Seated {
  workshop: WorkshopId;
  seat: SeatId;
  role: Role;
  /** of the frozen content: GET /api/content/<hash> */
  content: string;
  reservation: unknown;
}

/** GET /api/code/<code> → does this workshop exist and is it open? Shown before a name is asked. */
export interface CodeFound {
  workshop: WorkshopId;
  title: string;
  retentionDays: number;
}

export interface FormatInfo {
  id: string;
  title: { nl: string; en: string };
  description: { nl: string; en: string };
  minutes: number;
  family: Family | null;
}

/** What a host set, for the start page: GET /api/host. */
export interface HostInfo {
  name: string;
  retentionDays: number;
  maxPeople: number;
  /** with which a workshop can begin: by family, and the shortest first */
  formats: (FormatInfo & {
    /** the one it asks, unless another is chosen; null: it asks none */
    questionnaire: string | null;
  })[];
  /** with which a workshop can go on (VERV-1) */
  nextFormats: FormatInfo[];
  questionnaires: {
    id: string;
    title: { nl: string; en: string };
    short: { nl: string; en: string } | null;
  }[];
  build: string;
}
