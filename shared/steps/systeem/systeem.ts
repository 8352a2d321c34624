import { shuffled } from '../../random.ts';
import { clean, cleanOptional } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { teamChannel } from '../../workshop/channel.ts';
import { commitment, mayAnswer } from '../../workshop/commitment.ts';
import {
  event,
  freshId,
  specOf,
  toTeam,
  type Context,
  type Decision,
  type Handlers,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import {
  fromOn,
  nextTurn,
  passWithout,
  skippedTurn,
  staysTurn,
  turnAnew,
  type Pass,
} from '../../workshop/pass.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, silenceMeant } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo } from '../../workshop/together.ts';
import { isFree, lotOf, mayDraw, mayTake } from './speaking.ts';
import {
  askerOf,
  chairNow,
  isSame,
  outcomeOf,
  partyName,
  PARTY_FIELDS,
  sameAs,
  SYSTEEM_LIMITS,
  type Chair,
  type SysteemCommand,
  type SysteemParty,
  type SysteemPhase,
} from './state.ts';

type AtSysteem = AtStep<'systeem'>;
const atSysteem = atStep('systeem');
type AtChair = AtSysteem & { chair: Chair };

const INVITING = ['uitnodigen', 'klaar'] as const;

export const systeemHandlers: Handlers<SysteemCommand> = {
  // SYSTEEM-1: says that somebody is done, never whether they wrote anything
  'systeem/klaar'(state, { step, phase }, ctx) {
    const at = atSysteem(state, step, ctx, silenceMeant(['wie'], phase));
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'systeem/klaar', step, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(at, step, ctx)] : [said];
  },
  'systeem/toon'(state, { step, phase }, ctx) {
    const at = atSysteem(state, step, ctx, silenceMeant(['wie'], phase));
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return [reveal(at, step, ctx)];
  },
  // SYSTEEM-2: what comes up while the list is read
  'systeem/partij'(state, { step, name: raw }, ctx) {
    const at = atSysteem(state, step, ctx, ['stoelen']);
    if (isRefusal(at)) return at;
    const { parties } = at.here;
    if (parties.length >= SYSTEEM_LIMITS.parties) return refuse('bord-vol', SYSTEEM_LIMITS.parties);
    const name = clean(raw, SYSTEEM_LIMITS.party);
    if (typeof name !== 'string') return name;
    if (parties.some((one) => sameAs(partyName(one) ?? '') === sameAs(name))) return refuse('al-gedaan');
    const party = { id: freshId(ctx), name: owned(at.seat, name), times: 0 };
    return [toTeam(at.team, { type: 'systeem/partij', step, party })];
  },
  'systeem/keuze'(state, { step, parties }, ctx) {
    const at = atSysteem(state, step, ctx, ['stoelen']);
    if (isRefusal(at)) return at;
    const { here, seat, spec, team } = at;
    if (parties.length > spec.settings.chairs) return refuse('te-veel-stoelen', spec.settings.chairs);
    const known = parties.every((id) => here.parties.some((one) => one.id === id));
    if (!known || new Set(parties).size < parties.length) return refuse('voorstel-onbekend');
    if (isSame(parties, here.choices[seat] ?? [])) return refuse('al-gedaan');
    return [toTeam(team, { type: 'systeem/keuze', step, seat, parties })];
  },
  // SYSTEEM-3: one asks, another agrees (decision 0003)
  'systeem/zet-neer'(state, { step }, ctx) {
    const at = atSysteem(state, step, ctx, ['stoelen']);
    if (isRefusal(at)) return at;
    const { chosen } = outcomeOf(at.here, at.team.members, at.spec.settings.chairs);
    if (chosen.length === 0) return refuse('nog-niets');
    const ask = { ...asking(at), parties: chosen };
    return byTwo(state, at, askerOf(at.here, chosen), ask, () => [
      toTeam(
        at.team,
        { type: 'systeem/neergezet', step, at: ctx.now, parties: chosen },
        told(at.team, step, 'spreken', 1, chosen.length),
      ),
    ]);
  },
  // SYSTEEM-5: nobody is appointed; who the lot fell on says yes with it
  'systeem/neem-plaats'(state, { step, chair }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    const refused = mayTake(state, at.team, at.here, at.chair, at.seat);
    return refused ?? [seated(at, step, at.seat, false, ctx)];
  },
  'systeem/loot'(state, { step, chair }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    const { team, here } = at;
    if (!isFree(state, team, at.chair)) return refuse('stoel-bezet');
    if (!mayDraw(state.all, at.chair, ctx.now)) return refuse('nog-niet');
    const lot = lotOf(state, team, here, at.chair);
    const seat = lot[Math.floor(ctx.random() * lot.length)];
    return seat === undefined ? refuse('niemand-over') : [seated(at, step, seat, true, ctx)];
  },
  'systeem/geef-terug'(state, { step, chair }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    if (at.chair.speaker !== at.seat) return refuse('niet-voor-jou');
    if (at.chair.said !== null) return refuse('al-gedaan');
    return [givenBack(at.team, step, at.chair, at.seat, true, ctx)];
  },
  // SYSTEEM-6: in the first person, for who is not there; the others answer once
  'systeem/spreek'(state, { step, chair, text: raw }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    if (at.chair.speaker !== at.seat) return refuse('niet-voor-jou');
    const text = clean(raw, SYSTEEM_LIMITS.said);
    if (typeof text !== 'string') return text;
    if (at.chair.said?.value === text) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'systeem/gesproken', step, chair, text: owned(at.seat, text) });
    if (at.chair.said !== null) return [said];
    const queue = fromOn(at.team.members, at.seat).filter((seat) => seat !== at.seat);
    return [said, turned(at.team, step, nextTurn(state, { queue, deferred: [] }, ctx.now))];
  },
  'systeem/antwoord'(state, { step, chair, text: raw }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (here.pass.turn?.seat !== seat) return refuse('niet-aan-de-beurt');
    const text = cleanOptional(raw, SYSTEEM_LIMITS.answer);
    if (text !== null && typeof text !== 'string') return text;
    const answer = { by: seat, text: text === null ? null : owned(seat, text) };
    return [
      toTeam(team, { type: 'systeem/geantwoord', step, chair, answer }),
      turned(team, step, nextTurn(state, here.pass, ctx.now)),
    ];
  },
  // as KAART-8: any member
  'systeem/sla-over'(state, { step, seat }, ctx) {
    const at = atSysteem(state, step, ctx, ['spreken']);
    if (isRefusal(at)) return at;
    if (at.here.pass.turn?.seat !== seat) return refuse('niet-aan-de-beurt');
    return skipAnswerer(state, at.team, step, ctx);
  },
  // SYSTEEM-7: any member once it was spoken for and answered; two leave a chair empty
  'systeem/verder'(state, { step, chair }, ctx) {
    const at = atChair(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    if (at.chair.said === null)
      return byTwo(state, at, at.here.asked, asking(at), () => goneOn(at, step, ctx));
    return at.here.pass.turn ? refuse('nog-niet') : goneOn(at, step, ctx);
  },
  // SYSTEEM-8
  'systeem/nodig-uit'(state, { step, chair, ...raw }, ctx) {
    const at = inviting(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    const line = commitment(at, raw, ctx);
    return isRefusal(line) ? line : [toTeam(at.team, { type: 'systeem/uitgenodigd', step, chair, line })];
  },
  'systeem/neem-aan'(state, { step, chair, ...said }, ctx) {
    const at = inviting(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    const refused = mayAnswer(at.chair.invite, at.seat, said);
    return refused ?? [toTeam(at.team, { type: 'systeem/aangenomen', step, chair, accept: said.accept })];
  },
  'systeem/vraag-eerst'(state, { step, chair, on }, ctx) {
    const at = inviting(state, step, chair, ctx);
    if (isRefusal(at)) return at;
    if (at.chair.ask === on) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'systeem/vraag-eerst', step, chair, on });
    // a chair without either has to be thought of and settled again
    const reopens = at.here.phase === 'klaar' && !isThoughtOf({ ...at.chair, ask: on });
    return reopens ? [said, toInviting(at, step, ctx)] : [said];
  },
  'systeem/leg-vast'(state, { step }, ctx) {
    const at = atSysteem(state, step, ctx, ['uitnodigen']);
    if (isRefusal(at)) return at;
    if (!at.here.chairs.every(isThoughtOf)) return refuse('nog-niets');
    const { team, here } = at;
    const of = here.chairs.length;
    return byTwo(state, at, at.here.asked, asking(at), () => [
      toTeam(
        team,
        { type: 'systeem/fase', step, at: ctx.now, phase: 'klaar' },
        told(team, step, 'klaar', of, of),
      ),
      event('team/klaar', done(team.id, step)),
    ]);
  },
};

/** A step that was open is left as it lies (REGIE-8). */
export function startSysteem(slice: TeamSlice | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'systeem');
  if (!spec || slice?.systeem?.[step]) return [];
  const on = told(team, step, 'wie', 0, spec.settings.chairs);
  return [toTeam(team, { type: 'systeem/begonnen', step, at: ctx.now }, on)];
}

/** SYSTEEM-1: parties that somebody misses, for as long as nothing is shown. */
export function systeemFields(state: State, seat: SeatId, step: StepId, ctx: Context): SheetFields | Refusal {
  const at = atSysteem(state, step, { ...ctx, seat }, ['wie']);
  if (isRefusal(at)) return at;
  return Object.fromEntries(
    PARTY_FIELDS.map((field) => [field, { kind: 'text', max: SYSTEEM_LIMITS.party } as const]),
  );
}

/** MIX-6: who comes in while the others answer a chair answers last. */
export function joinSysteem(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const pass = state[teamChannel(team.id)]?.systeem?.[step]?.pass;
  return pass?.turn ? [turned(team, step, { ...pass, queue: [...pass.queue, seat] })] : [];
}

/** Somebody leaves for good: their chair is free again, and a turn goes on. `state`: without them. */
export function leaveSysteem(state: State, team: Team, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const here = state[teamChannel(team.id)]?.systeem?.[step];
  const chair = here && chairNow(here);
  if (!here || !chair) return [];
  const frees = chair.speaker === seat && chair.said === null;
  const pass = passWithout(state, here.pass, seat, ctx.now);
  return [
    ...(frees ? [givenBack(team, step, chair, seat, false, ctx)] : []),
    ...(pass ? [turned(team, step, pass)] : []),
  ];
}

/** As KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToSysteem(state: State, team: Team, step: StepId, { now }: Context): Event[] {
  const pass = state[teamChannel(team.id)]?.systeem?.[step]?.pass;
  const turn = pass ? turnAnew(state, pass.turn, now) : null;
  return pass && turn ? [turned(team, step, { ...pass, turn })] : [];
}

/** As KAART-8: whoever is away for too long within their own turn. */
export function skipAnswerer(state: State, team: Team, step: StepId, ctx: Context): Decision {
  const pass = state[teamChannel(team.id)]?.systeem?.[step]?.pass;
  if (!pass?.turn) return refuse('niet-aan-de-beurt');
  return staysTurn(state, team) ?? [turned(team, step, skippedTurn(state, pass, ctx.now))];
}

/** SYSTEEM-8: does the team know how this party comes in? */
export function isThoughtOf({ ask, invite }: Pick<Chair, 'ask' | 'invite'>): boolean {
  return ask || invite !== null;
}

/** The chair that is on, if it is the one that was meant. */
function atChair(state: State, step: StepId, of: string, ctx: Context): AtChair | Refusal {
  const at = atSysteem(state, step, ctx, ['spreken']);
  if (isRefusal(at)) return at;
  const chair = chairNow(at.here);
  return chair?.party === of ? { ...at, chair } : refuse('andere-fase');
}

function inviting(state: State, step: StepId, of: string, ctx: Context): AtChair | Refusal {
  const at = atSysteem(state, step, ctx, INVITING);
  if (isRefusal(at)) return at;
  const chair = at.here.chairs.find(({ party }) => party === of);
  return chair ? { ...at, chair } : refuse('voorstel-onbekend');
}

const asking = ({ step, seat }: AtSysteem) => ({ type: 'systeem/gevraagd', step, seat }) as const;

function reveal({ team, spec }: AtSysteem, step: StepId, ctx: Context): Event {
  return toTeam(
    team,
    { type: 'systeem/getoond', step, at: ctx.now, parties: folded(team, step, ctx) },
    { ...sheetsGo(team, step), ...told(team, step, 'stoelen', 0, spec.settings.chairs) },
  );
}

/** SYSTEEM-2: one list in no order and without a writer; what several call the same stands there once. */
function folded(team: Team, step: StepId, ctx: Context): SysteemParty[] {
  const written = team.members.flatMap((seat) => onceEach(namesOn(seat, step, ctx)));
  const parties: SysteemParty[] = [];
  for (const name of shuffled(written, ctx.random)) {
    const known = parties.find((one) => sameAs(partyName(one) ?? '') === sameAs(name));
    if (known) {
      known.times += 1;
      // of two ways to write it, the one that begins a line
      if (isLower(partyName(known) ?? '')) known.name = name;
    } else parties.push({ id: freshId(ctx), name, times: 1 });
  }
  return parties;
}

function namesOn(seat: SeatId, step: StepId, ctx: Context): string[] {
  const sheet = ctx.sheet(seat, step);
  return PARTY_FIELDS.flatMap((field) => {
    const name = sheet[field];
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}

function onceEach(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => sameAs(other) === sameAs(name)) === at);
}

function isLower(name: string): boolean {
  const first = name.slice(0, 1);
  return first !== first.toUpperCase();
}

function seated({ team, chair }: AtChair, step: StepId, seat: SeatId, drawn: boolean, ctx: Context): Event {
  return toTeam(team, { type: 'systeem/spreker', step, at: ctx.now, chair: chair.party, seat, drawn });
}

function givenBack(
  team: Team,
  step: StepId,
  { party: chair }: Chair,
  seat: SeatId,
  declined: boolean,
  ctx: Context,
): Event {
  return toTeam(team, { type: 'systeem/teruggegeven', step, at: ctx.now, chair, seat, declined });
}

function turned(team: Team, step: StepId, pass: Pass): Event {
  return toTeam(team, { type: 'systeem/beurt', step, pass });
}

function goneOn({ team, here }: AtChair, step: StepId, ctx: Context): Event[] {
  const place = here.at + 1;
  const of = here.chairs.length;
  if (place < of)
    return [
      toTeam(
        team,
        { type: 'systeem/stoel', step, at: ctx.now, place },
        told(team, step, 'spreken', place + 1, of),
      ),
    ];
  return [toInviting({ team, here }, step, ctx)];
}

function toInviting({ team, here }: Pick<AtChair, 'team' | 'here'>, step: StepId, ctx: Context): Event {
  const of = here.chairs.length;
  return toTeam(
    team,
    { type: 'systeem/fase', step, at: ctx.now, phase: 'uitnodigen' },
    told(team, step, 'uitnodigen', of, of),
  );
}

/** SYSTEEM-10: what a facilitator learns is how far the team is. */
function told(team: Team, step: StepId, phase: SysteemPhase, at: number, of: number): Parts {
  return progressed(team.id, step, { phase, at, of });
}
