import * as v from 'valibot';
import { event, memberAnytime, type Handlers } from './context.ts';
import { forTeam } from './channel.ts';
import type { SeatId, StepId } from './ids.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { TeamSlice } from './state.ts';

export const HARVEST_COMMANDS = [
  v.strictObject({ type: v.literal('oogst/namen'), yes: v.boolean() }),
  v.strictObject({ type: v.literal('oogst/vink'), item: v.string(), on: v.boolean() }),
  v.strictObject({ type: v.literal('oogst/trek-in'), item: v.string() }),
] as const;
export type HarvestCommand = v.InferOutput<(typeof HARVEST_COMMANDS)[number]>;

/** Something that leaves the team only when ticked (KOERS-5). */
export interface SensitiveItem {
  id: string;
  step: string;
  card: string;
  /** its author, who can withdraw it */
  by: SeatId;
  kind: 'onderstroom' | 'anders' | 'casus';
}

/** Cards in Onderstroom and sentences of "zie ik anders", in the order of the rounds and the board; then the cases (BERAAD-9). */
export function sensitiveItems(team: TeamSlice): SensitiveItem[] {
  return [...ofRounds(team), ...cases(team)];
}

/** Of a moral deliberation the teller is the author, whoever wrote it down. */
function cases({ beraad }: TeamSlice): SensitiveItem[] {
  return Object.entries(beraad ?? {}).flatMap(([step, { phase, teller, case: told }]): SensitiveItem[] =>
    phase === 'casus' || teller === null || (told?.value ?? null) === null
      ? []
      : [{ id: caseItem(step), step, card: '', by: teller, kind: 'casus' }],
  );
}

/** Names the case of a step among what leaves the team only when ticked. */
export const caseItem = (step: StepId): string => `casus:${step}`;

function ofRounds(team: TeamSlice): SensitiveItem[] {
  return Object.entries(team.kaartronde).flatMap(([step, round]) =>
    round.cards.flatMap(({ card, water, by, responses }) => {
      const under: SensitiveItem[] =
        water === 'onderstroom' ? [{ id: `kaart:${step}:${card}`, step, card, by, kind: 'onderstroom' }] : [];
      const others = Object.entries(responses).flatMap(([seat, response]): SensitiveItem[] =>
        response.kind === 'anders' && response.text
          ? [{ id: `anders:${step}:${card}:${seat}`, step, card, by: seat, kind: 'anders' }]
          : [],
      );
      return [...under, ...others];
    }),
  );
}

/** May this item leave the team? */
export function mayLeave(team: TeamSlice, item: string): boolean {
  return team.harvest.ticked.includes(item) && !team.harvest.withdrawn.includes(item);
}

/** Names are on only when every member says yes (KOERS-6). Who is no longer a member cannot say yes: their name stays off. */
export function namesOn(team: TeamSlice, members: readonly SeatId[]): boolean {
  return members.length > 0 && members.every((seat) => team.harvest.names[seat] === true);
}

export const harvestHandlers: Handlers<HarvestCommand> = {
  'oogst/namen'(state, command, ctx) {
    const who = memberAnytime(state, ctx);
    if (isRefusal(who)) return who;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    if ((who.slice.harvest.names[who.seat] ?? false) === command.yes) return refuse('al-gedaan');
    return [
      event('oogst/namen', {
        ...forTeam(who.team.id, { type: 'oogst/namen', seat: who.seat, yes: command.yes }),
      }),
    ];
  },
  'oogst/vink'(state, command, ctx) {
    const who = memberAnytime(state, ctx);
    if (isRefusal(who)) return who;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    const item = sensitiveItems(who.slice).find(({ id }) => id === command.item);
    if (!item) return refuse('voorstel-onbekend');
    // KOERS-5, MIX-7: who left, or plays in another team now, could not withdraw it any more
    if (command.on && !who.team.members.includes(item.by)) return refuse('maker-weg');
    if (who.slice.harvest.withdrawn.includes(command.item)) return refuse('niet-voor-jou');
    if (who.slice.harvest.ticked.includes(command.item) === command.on) return refuse('al-gedaan');
    return [
      event('oogst/vink', {
        ...forTeam(who.team.id, { type: 'oogst/vink', item: command.item, on: command.on }),
      }),
    ];
  },
  // an author can withdraw at any time, also after the end
  'oogst/trek-in'(state, command, ctx) {
    const who = memberAnytime(state, ctx);
    if (isRefusal(who)) return who;
    const item = sensitiveItems(who.slice).find(({ id }) => id === command.item);
    if (!item) return refuse('voorstel-onbekend');
    if (item.by !== who.seat) return refuse('niet-voor-jou');
    if (who.slice.harvest.withdrawn.includes(item.id)) return refuse('al-gedaan');
    return [
      event('oogst/ingetrokken', { ...forTeam(who.team.id, { type: 'oogst/ingetrokken', item: item.id }) }),
    ];
  },
};
