import type { SeatId } from '../workshop/ids.ts';
import { contradictions } from './contradictions.ts';
import { mix, type NotMixed } from './mix.ts';
import type { MixPerson } from './people.ts';
import type { Proof } from './proof.ts';
import type { FullQuality } from './quality.ts';
import { reseat, type Move } from './reseat.ts';
import type { MixWish } from './wish.ts';

/** All that a mix is made from, in plain data: it goes to another thread and comes back as an outcome. */
export interface MixTask {
  people: MixPerson[];
  wish: MixWish;
  seed: number;
  /** teams that stay as they are but for who came, who went, and so many others; null: mixed anew */
  keep: { teams: SeatId[][]; moves: number } | null;
}

export interface MixDone {
  teams: SeatId[][];
  quality: FullQuality;
  proof: Proof['status'];
  /** who would leave their team, and where who came in would go; only when teams were kept */
  changes: { moves: Move[]; arrivals: { seat: SeatId; team: number }[] } | null;
}

export type MixOutcome = MixDone | NotMixed;

/** Does what a task asks. The same task has the same outcome everywhere. Refuses as `mix`. */
export function runMix({ people, wish, seed, keep }: MixTask): MixOutcome {
  if (!keep) {
    const mixed = mix(people, wish, seed);
    if ('refused' in mixed) return mixed;
    const { teams, quality, proof } = mixed;
    return { teams, quality, proof: proof.status, changes: null };
  }
  const seats = people.map(({ seat }) => seat);
  const against = contradictions(seats, keep.teams.length, wish.wishes ?? []);
  if (against.length > 0) return { refused: 'contradictions', contradictions: against };
  const reseated = reseat(people, keep.teams, wish.wishes ?? [], keep.moves, seed);
  if ('refused' in reseated) return reseated;
  const { teams, quality, proof, moves, arrivals } = reseated;
  return { teams, quality, proof: proof.status, changes: { moves, arrivals } };
}
