import type { Localised } from '../../decks/content.ts';
import type { SpecOf } from '../../workshop/context.ts';
import type { Owned, SeatId } from '../../workshop/ids.ts';
import type { Team } from '../../workshop/state.ts';
import { DIALOOG_LIMITS, type DialoogTeam, type Topic } from './state.ts';

/** A topic that a team can take (DIALOOG-1): of the werkvorm, or of one of its members. */
export type Choosable = { id: string } & ({ offered: Localised } | { proposed: Owned<string> });

type Settings = Pick<SpecOf<'dialoog'>['settings'], 'topics'>;

/** All topics of a team, those of the werkvorm first. */
export function topicsOf(
  { topics: proposed }: Pick<DialoogTeam, 'topics'>,
  { topics }: Settings,
): Choosable[] {
  return [
    ...topics.map((offered, at) => ({ id: `werkvorm-${at + 1}`, offered })),
    ...proposed.map(({ id, text }) => ({ id, proposed: text })),
  ];
}

/** DIALOOG-1: have the members proposed as many as they may? What was erased is none. */
export function isFull({ topics }: Pick<DialoogTeam, 'topics'>): boolean {
  return topics.filter(({ text }) => text.value !== null).length >= DIALOOG_LIMITS.topics;
}

/** DIALOOG-1: who proposed it takes it away; once they are no longer in the team, anybody does. */
export function mayTakeAway({ text }: Pick<Topic, 'text'>, { members }: Team, seat: SeatId): boolean {
  return text.by === seat || !members.includes(text.by);
}

/** What a team talks about, in both languages when the werkvorm offered it; null: nothing yet, or who proposed it was erased. */
export function topicTaken(
  here: Pick<DialoogTeam, 'topics' | 'topic'>,
  settings: Settings,
): Localised | null {
  const taken = topicsOf(here, settings).find(({ id }) => id === here.topic);
  if (!taken) return null;
  if ('offered' in taken) return taken.offered;
  const { value } = taken.proposed;
  return value === null ? null : { nl: value, en: value };
}
