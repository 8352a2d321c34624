import { getMessageBytes, Protocol } from '@colyseus/core';
import type { Channel } from '../../shared/workshop/channel.ts';
import type { Commit, Part } from '../../shared/workshop/events.ts';
import { partsOf, view, type Derived, type Slice } from '../../shared/workshop/evolve.ts';
import type { Moment } from '../../shared/workshop/ids.ts';
import type { State } from '../../shared/workshop/state.ts';
import { TO_CLIENT, type Ack, type SheetsBySeat } from '../../shared/wire.ts';

/**
 * Every message to a client is JSON in a Colyseus bytes message: `room.onMessage(name, (bytes: Uint8Array) => …)` on the
 * client, then `JSON.parse(new TextDecoder().decode(bytes))`. So a part is encoded once, whoever it goes to, and a whole
 * message once for all clients that get the same one.
 */
export function encode(name: (typeof TO_CLIENT)[keyof typeof TO_CLIENT], json: string): Buffer {
  return getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, name, undefined, Buffer.from(json));
}

/** What is the news for one client besides its channels' parts. */
export interface Extra {
  views: Channel[];
  gone: Channel[];
  acks: Ack[];
  /** of who came with these views; null: nobody did */
  sheets: SheetsBySeat | null;
}

/** The parts of what was committed in one turn of the loop, each encoded once per channel. */
export class Turn {
  readonly #parts = new Map<Channel, string[]>();
  readonly #shared = new Map<string, Buffer>();
  readonly #head: string;
  readonly #state: State;

  constructor(commits: readonly Commit[], state: State, seq: number, now: Moment) {
    this.#state = state;
    this.#head = `{"seq":${seq},"now":${now},"parts":`;
    for (const { events } of commits)
      for (const { parts } of events)
        for (const [channel, part] of partsOf(parts)) {
          const list = this.#parts.get(channel) ?? [];
          list.push(JSON.stringify(part));
          this.#parts.set(channel, list);
        }
  }

  /** One frame with the parts of these channels; null when there is nothing to tell. */
  frame(channels: readonly Channel[], extra: Extra): Buffer | null {
    const { views, gone, acks } = extra;
    const own = channels.filter((channel) => this.#parts.has(channel));
    if (views.length + gone.length + acks.length > 0)
      return encode(TO_CLIENT.frame, `${this.#head}${this.#list(own)}${this.#rest(extra)}}`);
    if (own.length === 0) return null;
    const key = own.join(' ');
    const shared = this.#shared.get(key) ?? encode(TO_CLIENT.frame, `${this.#head}${this.#list(own)}}`);
    this.#shared.set(key, shared);
    return shared;
  }

  #list(channels: readonly Channel[]): string {
    const parts = channels.map(
      (channel) => `[${JSON.stringify(channel)},[${this.#parts.get(channel)?.join(',') ?? ''}]]`,
    );
    return `[${parts.join(',')}]`;
  }

  #rest({ views, gone, acks, sheets }: Extra): string {
    const given = views.length === 0 ? '' : `,"views":${encodeViews(this.#state, views)}`;
    const dropped = gone.length === 0 ? '' : `,"gone":${JSON.stringify(gone)}`;
    const written = sheets === null ? '' : `,"sheets":${JSON.stringify(sheets)}`;
    return `${given}${dropped}${written}${acks.length === 0 ? '' : `,"acks":${JSON.stringify(acks)}`}`;
  }
}

// slices are never changed, only replaced: a hundred people who come in at once cost one encoding of `all`
const encoded = new WeakMap<NonNullable<Slice | Derived>, string>();

/** `[Channel, Slice][]` as JSON. */
export function encodeViews(state: State, channels: readonly Channel[]): string {
  const views = channels.map((channel) => `[${JSON.stringify(channel)},${encodeView(state, channel)}]`);
  return `[${views.join(',')}]`;
}

/** `[Channel, Part[]][]` as JSON: what happened on these channels in these commits. */
export function encodeMissed(commits: readonly Commit[], channels: readonly Channel[]): string {
  const parts = new Map<Channel, Part[]>(channels.map((channel) => [channel, []]));
  for (const { events } of commits)
    for (const event of events)
      for (const [channel, part] of partsOf(event.parts)) parts.get(channel)?.push(part);
  return JSON.stringify([...parts].filter(([, list]) => list.length > 0));
}

/** What a seat that is subscribed to this channel holds, as JSON. */
export function encodeView(state: State, channel: Channel): string {
  const slice = view(state, channel);
  if (slice === null) return 'null';
  const known = encoded.get(slice);
  if (known !== undefined) return known;
  const json = JSON.stringify(slice);
  encoded.set(slice, json);
  return json;
}
