import { isDeepStrictEqual } from 'node:util';
import type { Frame, Welcome } from '../../shared/wire.ts';
import type { Channel } from '../../shared/workshop/channel.ts';
import { channelsOf } from '../../shared/workshop/channel.ts';
import type { Commit, Part } from '../../shared/workshop/events.ts';
import { foldLog, partsOf, view } from '../../shared/workshop/evolve.ts';
import type { Participant, ParticipantEvents } from '../play/participant.ts';

interface Seen {
  from: number;
  to: number;
  parts: [Channel, Part[]][];
}

/**
 * What participants saw and were promised, kept outside the server: the one witness that no crash can touch.
 * `faults` says in words what the log does not bear out.
 */
export class Ledger {
  private readonly acks = new Map<string, number>();
  private readonly seen = new Map<Participant, Seen[]>();
  private readonly at = new Map<Participant, number>();
  readonly faults: string[] = [];
  acknowledged = 0;

  readonly events: Required<Pick<ParticipantEvents, 'raw' | 'acked'>> = {
    raw: (participant, type, text) => {
      if (type === 'welcome') this.welcomed(participant, JSON.parse(text) as Welcome);
      if (type === 'frame') this.framed(participant, JSON.parse(text) as Frame);
    },
    acked: (_participant, id, seq) => {
      this.acknowledged += 1;
      const before = this.acks.get(id);
      if (before !== undefined && before !== seq)
        this.faults.push(`command ${id} was acknowledged at ${before} and at ${seq}`);
      this.acks.set(id, seq);
    },
  };

  /** Some of the commands that were acknowledged, with their seq: to ask again. */
  promised(count: number): [string, number][] {
    return [...this.acks].slice(-count);
  }

  private welcomed(participant: Participant, welcome: Welcome): void {
    if (welcome.kind === 'missed') this.note(participant, welcome.seq, welcome.parts);
    this.at.set(participant, welcome.seq);
  }

  private framed(participant: Participant, frame: Frame): void {
    this.note(participant, frame.seq, frame.parts);
    this.at.set(participant, frame.seq);
  }

  private note(participant: Participant, to: number, parts: [Channel, Part[]][]): void {
    const list = this.seen.get(participant) ?? [];
    list.push({ from: this.at.get(participant) ?? 0, to, parts });
    this.seen.set(participant, list);
  }

  /** Holds the log against everything that was promised and seen. */
  audit(log: readonly Commit[], participants: readonly Participant[]): string[] {
    const faults = [...this.faults];
    log.forEach(({ seq }, index) => {
      if (seq !== index + 1) faults.push(`the log has ${seq} where ${index + 1} should be`);
    });
    const stored = new Map<string, number>();
    for (const { commandId, seq } of log) {
      if (commandId === null) continue;
      if (stored.has(commandId)) faults.push(`command ${commandId} stands in the log twice`);
      stored.set(commandId, seq);
    }
    for (const [id, seq] of this.acks) {
      if (stored.get(id) !== seq)
        faults.push(`command ${id} was acknowledged at ${seq} and stands at ${stored.get(id) ?? 'nowhere'}`);
    }
    for (const [participant, list] of this.seen) {
      for (const one of list) faults.push(...unborne(participant, one, log));
    }
    const state = foldLog(log);
    for (const participant of participants) {
      const seat = participant.seated?.seat ?? '';
      const channels = channelsOf(state, seat);
      if (!isDeepStrictEqual(new Set(participant.slices.keys()), new Set(channels))) {
        faults.push(
          `${participant.name} holds ${[...participant.slices.keys()].join(' ')} and should hold ${channels.join(' ')}`,
        );
      }
      for (const channel of channels) {
        if (!isDeepStrictEqual(wired(participant.slices.get(channel)), wired(view(state, channel)))) {
          faults.push(`${participant.name} holds another ${channel} than the log gives`);
        }
      }
    }
    return faults;
  }
}

/** Every part that somebody saw must stand in the log at just that place; anything else was an effect that was never kept. */
function unborne(participant: Participant, { from, to, parts }: Seen, log: readonly Commit[]): string[] {
  const faults: string[] = [];
  for (const [channel, list] of parts) {
    const kept = log
      .filter(({ seq }) => seq > from && seq <= to)
      .flatMap(({ events }) =>
        events.flatMap((event) =>
          partsOf(event.parts).flatMap(([heard, part]) => (heard === channel ? [part] : [])),
        ),
      );
    // a channel that is new to the seat comes as a view first; its parts are the tail of what was kept
    if (!isDeepStrictEqual(wired(list), wired(kept.slice(kept.length - list.length)))) {
      faults.push(
        `${participant.name} saw on ${channel}, between ${from} and ${to}, what the log does not have`,
      );
    }
  }
  return faults;
}

function wired(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
