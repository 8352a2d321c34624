/**
 * Who is in the room and who takes part from elsewhere (MIX-1): a team is wholly remote, or has at least two remote at the
 * table; and tables with both are few.
 */
export class Hybrid {
  /** remote people who are the only one at a table */
  alone = 0;
  /** teams with people in the room and people elsewhere */
  mixed = 0;
  /** people that keep mixed teams from being wholly one or the other: where the search is heading */
  between = 0;
  readonly #remote: Uint8Array;
  readonly #here: Int32Array;
  readonly #size: Int32Array;

  constructor(remote: Uint8Array, teams: number) {
    this.#remote = remote;
    this.#here = new Int32Array(teams);
    this.#size = new Int32Array(teams);
  }

  remotesIn(team: number): number {
    return this.#here[team] ?? 0;
  }

  put(person: number, team: number): void {
    this.#change(team, this.#remote[person] ?? 0, 1);
  }

  lift(person: number, team: number): void {
    this.#change(team, -(this.#remote[person] ?? 0), -1);
  }

  /** `one` from `here` to `there`, and `other` the other way. */
  swap(one: number, other: number, here: number, there: number): void {
    const change = (this.#remote[other] ?? 0) - (this.#remote[one] ?? 0);
    this.#change(here, change, 0);
    this.#change(there, -change, 0);
  }

  isAlike(one: number, other: number): boolean {
    return this.#remote[one] === this.#remote[other];
  }

  #change(team: number, remotes: number, people: number): void {
    this.#count(team, -1);
    this.#here[team] = (this.#here[team] ?? 0) + remotes;
    this.#size[team] = (this.#size[team] ?? 0) + people;
    this.#count(team, 1);
  }

  #count(team: number, sign: 1 | -1): void {
    const remotes = this.#here[team] ?? 0;
    const others = (this.#size[team] ?? 0) - remotes;
    if (remotes === 0 || others === 0) return;
    this.mixed += sign;
    this.between += sign * Math.min(remotes, others);
    if (remotes === 1) this.alone += sign;
  }
}
