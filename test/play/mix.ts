import type { Content } from '../../shared/decks/content.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { SeatId, StepId } from '../../shared/workshop/ids.ts';
import type { AllSlice, FacilitatorSlice } from '../../shared/workshop/state.ts';
import type { PlayerView } from './player.ts';
import { pick } from './words.ts';

/** A participant in the mix: says that they are elsewhere, and asks why they are in their team. */
export function mixMove({ seat, all, team, own }: PlayerView, random: () => number): Command | null {
  if (random() < 0.05) return { type: 'mix/afstand', seat, remote: !(own.remote?.value ?? false) };
  const asks = team !== null && own.whyHere === undefined && random() < 0.4;
  return asks ? { type: 'mix/waarom', step: all.clock.step, seat } : null;
}

/** A facilitator in the mix: wishes a little, mixes, moves and locks some, asks why, takes back, and confirms. */
export function mixLead(
  all: AllSlice,
  facilitator: FacilitatorSlice,
  content: Content,
  random: () => number,
): Command | null {
  const { step } = all.clock;
  const { mixing } = facilitator;
  if (mixing?.asked) return null;
  const [problem] = mixing?.failed?.problems ?? [];
  const troubled = problem && mixing?.wishes.at(-1);
  if (troubled) return { type: 'mix/wens-weg', id: troubled.id };
  const people = Object.keys(all.people).filter((seat) => plays(all, seat));
  const proposal = facilitator.mix[step];
  const roll = random();
  const seat = pick(people, random) ?? '';
  const gone = roll > 0.97 ? pick(mixing?.wishes ?? [], random) : undefined;
  if (gone) return { type: 'mix/wens-weg', id: gone.id };
  if (roll < 0.2) return wish(people, proposal?.teams.length ?? 2, random);
  if (roll < 0.24) return { type: 'mix/afstand', seat, remote: !(mixing?.remote[seat]?.value ?? false) };
  if (!proposal || roll < 0.34) return ask(people.length, step, content, random);
  const team = Math.floor(random() * proposal.teams.length);
  if (roll < 0.44) return { type: 'mix/verplaats', step, seat, team };
  if (roll < 0.5)
    return { type: 'mix/zet-vast', step, seat, on: !(mixing?.locks.seats.includes(seat) ?? false) };
  if (roll < 0.56)
    return { type: 'mix/zet-team-vast', step, team, on: !(mixing?.locks.teams.includes(team) ?? false) };
  if (roll < 0.62) return { type: 'mix/bijwerken', step, moves: Math.floor(random() * 5) };
  if (roll < 0.72) return { type: 'mix/waarom', step, seat };
  return roll < 0.8 ? { type: 'mix/ongedaan', step } : { type: 'mix/bevestig', step };
}

/** MIX-7: a team that is offered to go over into another one does, or stays. */
export function mergeLead({ small = {} }: FacilitatorSlice, random: () => number): Command | null {
  const [offered] = Object.entries(small).filter(([, { into, left }]) => into !== null && !left);
  if (!offered) return null;
  const [team, { into }] = offered;
  return random() < 0.7
    ? { type: 'team/voeg-samen', team, into: into ?? '' }
    : { type: 'team/laat-zo', team };
}

function wish(people: readonly SeatId[], teams: number, random: () => number): Command | null {
  const roll = random();
  const seats = [...new Set([pick(people, random), pick(people, random), pick(people, random)])].flatMap(
    (seat) => seat ?? [],
  );
  const [seat] = seats;
  if (seat === undefined) return null;
  if (roll < 0.3)
    return { type: 'mix/wens', wish: { kind: 'vast', seat, team: Math.floor(random() * teams) } };
  if (seats.length < 2) return null;
  return { type: 'mix/wens', wish: { kind: roll < 0.7 ? 'samen' : 'apart', seats: seats.slice(0, 2) } };
}

/** The size of the format, of few people two small teams; or a number of teams. */
function ask(people: number, step: StepId, content: Content, random: () => number): Command {
  const spec = content.format.steps.find(({ id }) => id === step);
  const size = spec?.kind === 'mix' && people > 12 ? spec.settings.size : 4;
  if (random() < 0.8) return { type: 'mix/voorstel', step, size };
  return { type: 'mix/voorstel', step, size, count: Math.max(1, Math.round(people / size)) };
}

function plays({ people }: AllSlice, seat: SeatId): boolean {
  return people[seat]?.role === 'deelnemer' && !people[seat].gone;
}
