/** The port to a room: what session.ts needs of a connection, whoever makes it. */
export interface Line {
  send(type: string, message: object): void;
  /** Asks for a sign of life; `alive` is called when it comes. */
  ping(alive: () => void): void;
  close(): void;
}

export interface LineEvents {
  message(type: string, body: unknown): void;
  closed(code: number): void;
}

export interface Transport {
  /** Takes the reserved place; rejects when that does not succeed. */
  open(reservation: unknown, events: LineEvents): Promise<Line>;
}
