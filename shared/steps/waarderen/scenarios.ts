import * as v from 'valibot';
import { clean } from '../../text/clean.ts';
import { freshId, member, toTeam, type Context, type Handlers, type Member } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { Folds } from '../../workshop/fold.ts';
import { owned, type Moment, type Owned, type SeatId, type StepId, type TeamId } from '../../workshop/ids.ts';
import { progressed, type Phases } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo } from '../../workshop/together.ts';
import {
  askerOf,
  scenariosOf,
  WAARDEREN_LIMITS,
  type Item,
  type Scenario,
  type WaarderenTeam,
} from './state.ts';

const step = v.string();
export const SCENARIO_COMMANDS = [
  v.strictObject({ type: v.literal('waarderen/scenario'), step, text: v.string() }),
  v.strictObject({
    type: v.literal('waarderen/scenario-anders'),
    step,
    scenario: v.string(),
    text: v.string(),
  }),
  v.strictObject({ type: v.literal('waarderen/scenario-weg'), step, scenario: v.string() }),
  v.strictObject({ type: v.literal('waarderen/stel-vast'), step }),
] as const;
export type ScenarioCommand = v.InferOutput<(typeof SCENARIO_COMMANDS)[number]>;

export type ScenarioTeamPart =
  | { type: 'waarderen/schrijven'; step: StepId; at: Moment }
  | { type: 'waarderen/scenario'; step: StepId; scenario: Scenario }
  | { type: 'waarderen/scenario-anders'; step: StepId; scenario: string; text: Owned<string> }
  | { type: 'waarderen/scenario-weg'; step: StepId; scenario: string }
  // `of`: how many scenarios; left out in older logs
  | { type: 'waarderen/gevraagd'; step: StepId; seat: SeatId; of?: number }
  | { type: 'waarderen/vastgesteld'; step: StepId; at: Moment; items: Item[] };

export const scenarioTeam: Folds<TeamSlice, ScenarioTeamPart> = {
  'waarderen/schrijven'(team, { step: id, at }) {
    (team.waarderen ??= {})[id] = {
      phase: 'schrijven',
      since: at,
      items: [],
      ready: [],
      outcome: null,
      scenarios: [],
      asked: null,
    };
  },
  // what was asked about another list is not asked any more
  'waarderen/scenario'(team, { step: id, scenario }) {
    const here = team.waarderen?.[id];
    if (here) Object.assign(here, { scenarios: [...(here.scenarios ?? []), scenario], asked: null });
  },
  'waarderen/scenario-anders'(team, { step: id, scenario, text }) {
    const here = team.waarderen?.[id];
    const changed = here?.scenarios?.find((one) => one.id === scenario);
    if (!here || !changed) return;
    changed.text = text;
    here.asked = null;
  },
  'waarderen/scenario-weg'(team, { step: id, scenario }) {
    const here = team.waarderen?.[id];
    if (!here) return;
    const scenarios = here.scenarios?.filter((one) => one.id !== scenario);
    Object.assign(here, { scenarios, asked: null });
  },
  'waarderen/gevraagd'(team, { step: id, seat, of }) {
    const here = team.waarderen?.[id];
    if (here) Object.assign(here, { asked: seat, ...(of === undefined ? {} : { askedOf: of }) });
  },
  'waarderen/vastgesteld'(team, { step: id, at, items }) {
    const here = team.waarderen?.[id];
    if (here) Object.assign(here, { phase: 'stil', since: at, items, asked: null });
  },
};

export const scenarioHandlers: Handlers<ScenarioCommand> = {
  // WAARD-7
  'waarderen/scenario'(state, { step: id, text: raw }, ctx) {
    const at = writing(state, id, ctx);
    if (isRefusal(at)) return at;
    if (at.written.length >= WAARDEREN_LIMITS.scenarios)
      return refuse('bord-vol', WAARDEREN_LIMITS.scenarios);
    const text = worded(at, raw);
    if (typeof text !== 'string') return text;
    const scenario = { id: freshId(ctx), text: owned(at.seat, text) };
    return [
      toTeam(
        at.team,
        { type: 'waarderen/scenario', step: id, scenario },
        stand(at.team.id, id, 'schrijven', at.written.length + 1),
      ),
    ];
  },
  'waarderen/scenario-anders'(state, { step: id, scenario, text: raw }, ctx) {
    const at = writing(state, id, ctx);
    if (isRefusal(at)) return at;
    const none = notOwn(at, scenario);
    if (none) return none;
    const text = worded(at, raw);
    if (typeof text !== 'string') return text;
    return [
      toTeam(at.team, {
        type: 'waarderen/scenario-anders',
        step: id,
        scenario,
        text: owned(at.seat, text),
      }),
    ];
  },
  'waarderen/scenario-weg'(state, { step: id, scenario }, ctx) {
    const at = writing(state, id, ctx);
    if (isRefusal(at)) return at;
    const none = notOwn(at, scenario);
    if (none) return none;
    const fewer = stand(at.team.id, id, 'schrijven', at.written.length - 1);
    return [toTeam(at.team, { type: 'waarderen/scenario-weg', step: id, scenario }, fewer)];
  },
  // WAARD-8: one asks, another agrees (decision 0003)
  'waarderen/stel-vast'(state, { step: id }, ctx) {
    const at = writing(state, id, ctx);
    if (isRefusal(at)) return at;
    if (at.written.length < WAARDEREN_LIMITS.fewest)
      return refuse('te-weinig-scenarios', WAARDEREN_LIMITS.fewest);
    const of = at.written.length;
    return byTwo(
      state,
      at,
      askerOf(at.here),
      { type: 'waarderen/gevraagd', step: id, seat: at.seat, of },
      () => {
        const items = at.written.map((one) => ({ id: one.id, step: id, card: null }));
        return [
          toTeam(
            at.team,
            { type: 'waarderen/vastgesteld', step: id, at: ctx.now, items },
            stand(at.team.id, id, 'verdelen', items.length),
          ),
        ];
      },
    );
  },
};

/** WAARD-9: a list that was begun is left as it lies (REGIE-8), also when nobody settled it. */
export function startScenarios(slice: TeamSlice | undefined, team: Team, id: StepId, ctx: Context): Event[] {
  if (slice?.waarderen?.[id]) return [];
  const begun = { type: 'waarderen/schrijven', step: id, at: ctx.now } as const;
  return [toTeam(team, begun, stand(team.id, id, 'schrijven'))];
}

/** WAARD-6: what a facilitator learns. `at`: how many scenarios there are, of the most that there can be. */
export function stand(team: TeamId, id: StepId, phase: Phases['waarderen'], at = 0): Parts {
  return progressed(team, id, { phase, at, of: WAARDEREN_LIMITS.scenarios });
}

type AtWriting = Member & { here: WaarderenTeam; written: readonly Scenario[] };

function writing(state: State, id: StepId, ctx: Context): AtWriting | Refusal {
  const who = member(state, id, ctx);
  if (isRefusal(who)) return who;
  const here = who.slice.waarderen?.[id];
  if (!here) return refuse('andere-stap');
  if (here.phase !== 'schrijven') return refuse('andere-fase');
  return { ...who, here, written: scenariosOf(here) };
}

function worded({ written }: AtWriting, raw: string): string | Refusal {
  const text = clean(raw, WAARDEREN_LIMITS.scenario);
  const same = written.some((one) => one.text.value === text);
  return same ? refuse('al-gedaan') : text;
}

function notOwn({ written, seat }: AtWriting, scenario: string): Refusal | null {
  const one = written.find(({ id }) => id === scenario);
  if (!one) return refuse('voorstel-onbekend');
  return one.text.by === seat ? null : refuse('scenario-van-ander');
}
