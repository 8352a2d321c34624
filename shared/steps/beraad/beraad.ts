import { shuffled } from '../../random.ts';
import { clean, cleanOptional } from '../../text/clean.ts';
import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { forSeat } from '../../workshop/channel.ts';
import { commitment, mayAnswer } from '../../workshop/commitment.ts';
import {
  event,
  freshId,
  present,
  specOf,
  toTeam,
  type Context,
  type Handlers,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { done, progressed } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetField, SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo, unsigned } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo, drawnScribe } from '../../workshop/together.ts';
import {
  BERAAD_LIMITS,
  BERAAD_PARTS,
  hasSomething,
  MORELE_VRAAG,
  PART_OF,
  sameWords,
  waardeField,
  wieField,
  withValues,
  type BeraadCommand,
  type BeraadPhase,
  type BeraadSettled,
  type BeraadTeamPart,
  type Touched,
} from './state.ts';

type AtBeraad = AtStep<'beraad'>;
const atBeraad = atStep('beraad');

/** Where the team goes from what it settled. */
const NEXT: Record<BeraadSettled, BeraadPhase> = {
  casus: 'vraag',
  vraagkeuze: 'geraakt',
  lijst: 'keuzes',
  keuzes: 'standpunt',
  opbrengst: 'klaar',
};

const PENNED = ['casus', 'vraagkeuze', 'opbrengst', 'klaar'] as const;
const ENDING = ['opbrengst', 'klaar'] as const;
const WITH_STAND = ['standpunt', 'opbrengst', 'klaar'] as const;

export const beraadHandlers: Handlers<BeraadCommand> = {
  // BERAAD-3, BERAAD-6: says that somebody is done, never whether they wrote anything
  'beraad/klaar'(state, { step, phase }, ctx) {
    const at = atBeraad(state, step, ctx, [phase]);
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'beraad/klaar', step, seat: at.seat });
    const all = allReady(state, at.team, at.here.ready, at.seat);
    return all ? [said, reveal(state, at, step, ctx)] : [said];
  },
  'beraad/toon'(state, { step, phase }, ctx) {
    const at = atBeraad(state, step, ctx, [phase]);
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.here, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return [reveal(state, at, step, ctx)];
  },
  // BERAAD-2
  'beraad/vertel'(state, { step, on }, ctx) {
    const at = atBeraad(state, step, ctx, ['casus']);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if ((here.teller === seat) === on) return refuse('al-gedaan');
    if (!on) return [toTeam(team, { type: 'beraad/verteller', step, teller: null, scribe: null })];
    // whoever is there and has begun to tell is left to it
    if (here.teller !== null && present(state, team).includes(here.teller)) return refuse('niet-voor-jou');
    const others = { ...team, members: team.members.filter((one) => one !== seat) };
    const scribe = present(state, others).length === 0 ? seat : drawnScribe(state, others, ctx);
    return [toTeam(team, { type: 'beraad/verteller', step, teller: seat, scribe })];
  },
  'beraad/pen'(state, { step }, ctx) {
    const at = atBeraad(state, step, ctx, PENNED);
    if (isRefusal(at)) return at;
    // nobody has a pen while nobody tells
    if (at.here.scribe === null) return refuse('nog-niets');
    if (at.here.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'beraad/pen', step, seat: at.seat })];
  },
  // what the team found may change after it was settled, and then it has to be settled again (BERAAD-7)
  'beraad/tekst'(state, { step, phase, text: raw }, ctx) {
    const at = atBeraad(state, step, ctx, phase === 'opbrengst' ? ENDING : [phase]);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (here.scribe !== seat) return refuse('niet-de-schrijver');
    const text = clean(raw, BERAAD_LIMITS[phase]);
    if (typeof text !== 'string') return text;
    switch (phase) {
      case 'casus':
        if (here.case?.value === text) return refuse('al-gedaan');
        return [toTeam(team, { type: 'beraad/casus', step, text: owned(here.teller ?? seat, text) })];
      case 'vraagkeuze':
        if (here.question?.value === text) return refuse('al-gedaan');
        return [toTeam(team, { type: 'beraad/vraag', step, question: owned(seat, text) })];
      case 'opbrengst':
        if (here.found?.value === text) return refuse('al-gedaan');
        return [
          toTeam(team, { type: 'beraad/opbrengst', step, found: owned(seat, text) }, reopened(at, step)),
        ];
    }
  },
  // BERAAD-3: one of the questions as it was written, or a start for the one with the pen
  'beraad/neem'(state, { step, place }, ctx) {
    const at = atBeraad(state, step, ctx, ['vraagkeuze']);
    if (isRefusal(at)) return at;
    const value = at.here.questions[place];
    if (value === undefined) return refuse('voorstel-onbekend');
    if (at.here.question?.value === value) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'beraad/vraag', step, question: { value } })];
  },
  // BERAAD-4: somebody whom nobody wrote down, or another value of somebody who is there
  'beraad/erbij'(state, { step, who: rawWho, value: rawValue }, ctx) {
    const at = atBeraad(state, step, ctx, ['lijst']);
    if (isRefusal(at)) return at;
    const who = clean(rawWho, BERAAD_LIMITS.who);
    if (typeof who !== 'string') return who;
    const value = cleanOptional(rawValue, BERAAD_LIMITS.value);
    if (value !== null && typeof value !== 'string') return value;
    const there = at.here.touched.find((one) => sameWords(one.who.value, who));
    const known = there?.values.some((one) => sameWords(one.value, value)) ?? false;
    if (there && (value === null || known)) return refuse('al-gedaan');
    const most = there ? BERAAD_LIMITS.values : BERAAD_LIMITS.touched;
    if ((there?.values ?? at.here.touched).length >= most) return refuse('bord-vol', most);
    const touched = {
      id: there?.id ?? freshId(ctx),
      who: owned(at.seat, who),
      values: value === null ? [] : [owned(at.seat, value)],
    };
    return [toTeam(at.team, { type: 'beraad/erbij', step, touched })];
  },
  'beraad/voeg-samen'(state, { step, one, into }, ctx) {
    const at = atBeraad(state, step, ctx, ['lijst']);
    if (isRefusal(at)) return at;
    const known = (id: string): boolean => at.here.touched.some((entry) => entry.id === id);
    if (one === into || !known(one) || !known(into)) return refuse('voorstel-onbekend');
    return [toTeam(at.team, { type: 'beraad/samengevoegd', step, one, into })];
  },
  // BERAAD-5
  'beraad/keuze'(state, { step, text: raw }, ctx) {
    const at = atBeraad(state, step, ctx, ['keuzes']);
    if (isRefusal(at)) return at;
    if (at.here.choices.length >= BERAAD_LIMITS.choices) return refuse('bord-vol', BERAAD_LIMITS.choices);
    const text = clean(raw, BERAAD_LIMITS.choice);
    if (typeof text !== 'string') return text;
    if (at.here.choices.some((one) => sameWords(one.text.value, text))) return refuse('al-gedaan');
    const choice = { id: freshId(ctx), text: owned(at.seat, text), reasons: [] };
    return [toTeam(at.team, { type: 'beraad/keuze', step, choice })];
  },
  'beraad/weegt'(state, { step, choice, side, touched, text: raw }, ctx) {
    const at = atBeraad(state, step, ctx, ['keuzes']);
    if (isRefusal(at)) return at;
    const to = at.here.choices.find(({ id }) => id === choice);
    const from = touched === null || at.here.touched.some(({ id }) => id === touched);
    if (!to || !from) return refuse('voorstel-onbekend');
    if (to.reasons.length >= BERAAD_LIMITS.reasons) return refuse('bord-vol', BERAAD_LIMITS.reasons);
    const text = clean(raw, BERAAD_LIMITS.reason);
    if (typeof text !== 'string') return text;
    const reason = { id: freshId(ctx), side, touched, text: owned(at.seat, text) };
    return [toTeam(at.team, { type: 'beraad/weegt', step, choice, reason })];
  },
  // what lies on the table is the team's: any member takes it off while that part is on
  'beraad/haal-weg'(state, { step, id }, ctx) {
    const at = atBeraad(state, step, ctx, ['lijst', 'keuzes']);
    if (isRefusal(at)) return at;
    const { phase, touched, choices } = at.here;
    const lying = phase === 'lijst' ? touched : [...choices, ...choices.flatMap(({ reasons }) => reasons)];
    if (!lying.some((one) => one.id === id)) return refuse('voorstel-onbekend');
    return [toTeam(at.team, { type: 'beraad/weg', step, id })];
  },
  // BERAAD-6: on one's own channel only
  'beraad/standpunt'(state, { step, ...raw }, ctx) {
    const at = atBeraad(state, step, ctx, WITH_STAND);
    if (isRefusal(at)) return at;
    const stand = cleanOptional(raw.stand, BERAAD_LIMITS.stand);
    if (stand !== null && typeof stand !== 'string') return stand;
    const cost = cleanOptional(raw.cost, BERAAD_LIMITS.cost);
    if (cost !== null && typeof cost !== 'string') return cost;
    const own = {
      stand: stand === null ? null : owned(at.seat, stand),
      cost: cost === null ? null : owned(at.seat, cost),
    };
    return [event('beraad/standpunt', forSeat(at.seat, { type: 'beraad/standpunt', step, ...own }))];
  },
  // BERAAD-1: one asks, another agrees (decision 0003), and the team goes on
  'beraad/leg-vast'(state, { step, phase }, ctx) {
    const at = atBeraad(state, step, ctx, [phase]);
    if (isRefusal(at)) return at;
    const { team, here, seat } = at;
    if (!hasSomething(here, phase)) return refuse('nog-niets');
    return byTwo(state, at, here.asked, { type: 'beraad/gevraagd', step, seat }, () => {
      if (phase === 'casus' && !tellerAgrees(state, at)) return refuse('niet-voor-jou');
      const on = NEXT[phase];
      if (on !== 'klaar') return [toTeam(team, wentOn(step, on, null, ctx), told(team, step, on))];
      return [
        toTeam(team, wentOn(step, on, here.scribe, ctx), told(team, step, on)),
        event('team/klaar', done(team.id, step)),
      ];
    });
  },
  // BERAAD-8
  'beraad/afspraak'(state, { step, ...raw }, ctx) {
    const at = atBeraad(state, step, ctx, ENDING);
    if (isRefusal(at)) return at;
    const agreement = commitment(at, raw, ctx);
    if (isRefusal(agreement)) return agreement;
    return [toTeam(at.team, { type: 'beraad/afspraak', step, agreement })];
  },
  'beraad/neem-aan'(state, { step, ...said }, ctx) {
    const at = atBeraad(state, step, ctx, ENDING);
    if (isRefusal(at)) return at;
    const refused = mayAnswer(at.here.agreement, at.seat, said);
    if (refused) return refused;
    return [toTeam(at.team, { type: 'beraad/aangenomen', step, accept: said.accept })];
  },
};

/** A step that was open is left as it lies (REGIE-8). */
export function startBeraad(slice: TeamSlice | undefined, team: Team, step: StepId, ctx: Context): Event[] {
  if (slice?.beraad?.[step] || !specOf(ctx.content, step, 'beraad')) return [];
  return [toTeam(team, { type: 'beraad/begonnen', step, at: ctx.now }, told(team, step, 'casus'))];
}

/** What may be written on a sheet: what the silence that is on asks. A stand is never on one: nothing shows it. */
export function beraadFields(state: State, seat: SeatId, step: StepId, ctx: Context): SheetFields | Refusal {
  const at = atBeraad(state, step, { ...ctx, seat }, ['vraag', 'geraakt']);
  if (isRefusal(at)) return at;
  if (at.here.phase === 'vraag') return { [MORELE_VRAAG]: { kind: 'text', max: BERAAD_LIMITS.vraagkeuze } };
  return Object.fromEntries(
    Array.from({ length: BERAAD_LIMITS.pairs }, (_pair, at): [string, SheetField][] => [
      [wieField(at), { kind: 'text', max: BERAAD_LIMITS.who }],
      [waardeField(at), { kind: 'text', max: BERAAD_LIMITS.value }],
    ]).flat(),
  );
}

/** BERAAD-2: a case is not settled without the one whose it is, as long as they are there. */
function tellerAgrees(state: State, { team, here, seat }: AtBeraad): boolean {
  const { teller, asked } = here;
  return teller === null || teller === seat || teller === asked || !present(state, team).includes(teller);
}

function reveal(state: State, { team, here }: AtBeraad, step: StepId, ctx: Context): Event {
  switch (here.phase) {
    case 'vraag': {
      const questions = unsigned(team, step, MORELE_VRAAG, ctx);
      const scribe = drawnScribe(state, team, ctx);
      return revealed(team, { type: 'beraad/vragen', step, at: ctx.now, questions, scribe }, 'vraagkeuze');
    }
    case 'geraakt': {
      const touched = merged(pairs(team, step, ctx), ctx);
      return revealed(team, { type: 'beraad/geraakt', step, at: ctx.now, touched }, 'lijst');
    }
    // BERAAD-6: nothing is shown; the team goes on
    default:
      return toTeam(
        team,
        wentOn(step, 'opbrengst', drawnScribe(state, team, ctx), ctx),
        told(team, step, 'opbrengst'),
      );
  }
}

/** All pairs of all members, shuffled: neither who wrote one nor which belong together is left. */
function pairs(team: Team, step: StepId, ctx: Context): { who: string; value: string }[] {
  const written = team.members.flatMap((seat) => {
    const sheet = ctx.sheet(seat, step);
    return Array.from({ length: BERAAD_LIMITS.pairs }, (_pair, at) => ({
      who: String(sheet[wieField(at)] ?? ''),
      value: String(sheet[waardeField(at)] ?? ''),
    }));
  });
  return shuffled(
    written.filter(({ who }) => who !== ''),
    ctx.random,
  );
}

/** BERAAD-4: the same who once, with everything that was written of it. */
function merged(written: readonly { who: string; value: string }[], ctx: Context): Touched[] {
  const list: Touched[] = [];
  for (const { who, value } of written) {
    const values = value === '' ? [] : [{ value }];
    const there = list.find((one) => sameWords(one.who.value, who));
    if (there) there.values = withValues(there.values, values);
    else list.push({ id: freshId(ctx), who: { value: who }, values });
  }
  return list;
}

function revealed(team: Team, part: BeraadTeamPart, phase: BeraadPhase): Event {
  return toTeam(team, part, { ...sheetsGo(team, part.step), ...told(team, part.step, phase) });
}

function wentOn(step: StepId, phase: BeraadPhase, scribe: SeatId | null, ctx: Context): BeraadTeamPart {
  return { type: 'beraad/verder', step, at: ctx.now, phase, scribe };
}

/** What a facilitator learns: in which part the team is. */
function told(team: Team, step: StepId, phase: BeraadPhase): Parts {
  return progressed(team.id, step, {
    phase: phase === 'klaar' ? phase : PART_OF[phase],
    at: 1 + BERAAD_PARTS.indexOf(PART_OF[phase]),
    of: BERAAD_PARTS.length,
  });
}

/** A team that had settled comes back to it. */
function reopened({ team, here }: AtBeraad, step: StepId): Parts {
  return here.phase === 'klaar' ? told(team, step, 'opbrengst') : {};
}
