import * as v from 'valibot';
import { WATERS } from '../../decks/content.ts';
import { shuffled } from '../../random.ts';
import { clean } from '../../text/clean.ts';
import { teamChannel } from '../../workshop/channel.ts';
import {
  facilitator,
  openStep,
  present,
  specOf,
  type Context,
  type Decision,
  type Handlers,
} from '../../workshop/context.ts';
import { owned, type StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import { KAART_LIMITS, type Phase } from './state.ts';
import { atTable, toTable } from './table.ts';

const step = v.string();
export const GEDOE_COMMANDS = [
  v.strictObject({ type: v.literal('gedoe/gooi'), step, team: v.nullable(v.string()) }),
  v.strictObject({ type: v.literal('gedoe/plaats'), step, water: v.picklist(WATERS) }),
  v.strictObject({ type: v.literal('gedoe/antwoord'), step, text: v.string() }),
  v.strictObject({ type: v.literal('gedoe/bevestig'), step }),
] as const;
export type GedoeCommand = v.InferOutput<(typeof GEDOE_COMMANDS)[number]>;

const PLAYING: readonly Phase[] = ['beurten', 'vrij'];

export const gedoeHandlers: Handlers<GedoeCommand> = {
  // KAART-18: for one team, or for every team that can have it
  'gedoe/gooi'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const closed = openStep(state, command.step);
    if (closed) return closed;
    const teams = state.all.teams.filter((team) => command.team === null || team.id === command.team);
    if (teams.length === 0) return refuse('ander-team');
    const decisions = teams.map((team) => throwAt(state, team, command.step, ctx));
    const events = decisions.flatMap((decision) => (isRefusal(decision) ? [] : decision));
    return events.length > 0 ? events : (decisions.find(isRefusal) ?? refuse('geen-gedoe'));
  },
  'gedoe/plaats'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, PLAYING);
    if (isRefusal(at)) return at;
    if (!at.round.gedoe) return refuse('geen-gedoe');
    if (at.round.gedoe.water === command.water) return refuse('al-gedaan');
    return [
      toTable(at.team, { type: 'gedoe/geplaatst', step: command.step, seat: at.seat, water: command.water }),
    ];
  },
  // KAART-19: one writes, another confirms
  'gedoe/antwoord'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, PLAYING);
    if (isRefusal(at)) return at;
    if (!at.round.gedoe) return refuse('geen-gedoe');
    if (at.round.gedoe.confirmed) return refuse('al-gedaan');
    const text = clean(command.text, KAART_LIMITS.gedoe);
    if (typeof text !== 'string') return text;
    return [
      toTable(at.team, {
        type: 'gedoe/beantwoord',
        step: command.step,
        seat: at.seat,
        text: owned(at.seat, text),
      }),
    ];
  },
  'gedoe/bevestig'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, PLAYING);
    if (isRefusal(at)) return at;
    const { gedoe } = at.round;
    if (!gedoe?.answer) return refuse('geen-gedoe');
    if (gedoe.confirmed) return refuse('al-gedaan');
    if (gedoe.answer.by === at.seat && present(state, at.team).length > 1)
      return refuse('gedoe-eigen-antwoord');
    return [toTable(at.team, { type: 'gedoe/bevestigd', step: command.step, seat: at.seat })];
  },
};

function throwAt(state: State, team: Team, step: StepId, ctx: Context): Decision {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  const spec = specOf(ctx.content, step, 'kaartronde');
  if (!round || !spec) return refuse('andere-stap');
  if (spec.settings.short || spec.settings.gedoe === null) return refuse('gedoe-niet-in-deze-ronde');
  if (!PLAYING.includes(round.phase)) return refuse('andere-fase');
  if (round.gedoe) return refuse('gedoe-al-geweest');
  const had = state.server.gedoe[team.id] ?? [];
  const cards = ctx.content.decks[spec.settings.gedoe]?.cards.map(({ id }) => id) ?? [];
  const [card] = shuffled(
    cards.filter((id) => !had.includes(id)),
    ctx.random,
  );
  if (card === undefined) return refuse('stapel-leeg');
  return [
    toTable(
      team,
      { type: 'gedoe/gekomen', step, card, at: ctx.now },
      { server: { type: 'gedoe/gehad', team: team.id, card } },
    ),
  ];
}
