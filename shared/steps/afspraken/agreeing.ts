import { clean } from '../../text/clean.ts';
import { teamChannel } from '../../workshop/channel.ts';
import {
  closedForPlay,
  event,
  memberAnytime,
  present,
  teamById,
  toTeam,
  type Context,
  type Handlers,
  type Member,
} from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import { owned, type SeatId } from '../../workshop/ids.ts';
import { movesPeople } from '../../workshop/merging.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import {
  AFSPRAAK_LIMITS,
  AFSPRAAK_TIMES,
  QUESTIONS,
  stands,
  type AfspraakCommand,
  type Afspraak,
  type Afspraken,
  type Change,
  type Question,
} from './state.ts';

type Agreeing = Exclude<AfspraakCommand, { step: string }>;

/** AFSP-3 to AFSP-6: one agreement per question, in any step of the workshop. */
export const agreeingHandlers: Handlers<Agreeing> = {
  // AFSP-3: the scribe is drawn; anybody may take the pen over
  'afspraak/pen'(state, _command, ctx) {
    const at = atAgreements(state, ctx);
    if (isRefusal(at)) return at;
    if (at.afspraken.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'afspraak/pen', seat: at.seat })];
  },
  'afspraak/tekst'(state, { question, text: raw }, ctx) {
    const at = atAgreements(state, ctx);
    if (isRefusal(at)) return at;
    if (at.afspraken.scribe !== at.seat) return refuse('niet-de-schrijver');
    const item = at.afspraken.items[question];
    if (stands(item)) return refuse('afspraak-staat');
    const text = clean(raw, AFSPRAAK_LIMITS.text);
    if (typeof text !== 'string') return text;
    const same = item.text?.value === text && !item.reconsidered;
    const signed = same ? item.signed : [];
    return [toTeam(at.team, { type: 'afspraak/tekst', question, text: owned(at.seat, text), signed })];
  },
  // AFSP-4: *hier kan ik mee werken*
  'afspraak/teken'(state, { question }, ctx) {
    const at = atText(state, question, ctx);
    if (isRefusal(at)) return at;
    if (at.afspraken.items[question].signed.includes(at.seat)) return refuse('al-gedaan');
    const signed = toTeam(at.team, { type: 'afspraak/getekend', question, seat: at.seat });
    return [signed, ...settled(state, at, { question, signs: at.seat })];
  },
  // AFSP-4: the first reopens the text, the second lets it stand as not shared; the event does not hold who
  'afspraak/nog-niet'(state, { question }, ctx) {
    const at = atText(state, question, ctx);
    if (isRefusal(at)) return at;
    const item = at.afspraken.items[question];
    if (item.signed.includes(at.seat) || item.unshared) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'afspraak/nog-niet', question });
    return item.reconsidered ? [said, ...settled(state, at, { question })] : [said];
  },
  // AFSP-6: the team, at any time; signatures stand until there is another text
  'afspraak/heropen'(state, { question }, ctx) {
    const at = atText(state, question, ctx);
    if (isRefusal(at)) return at;
    return [toTeam(at.team, { type: 'afspraak/heropend', question })];
  },
  'afspraak/stel-voor'(state, { question, text: raw }, ctx) {
    const at = atText(state, question, ctx);
    if (isRefusal(at)) return at;
    if (at.afspraken.there.includes(at.seat)) return refuse('niet-voor-jou');
    if (at.afspraken.changes.some(({ by }) => by === at.seat)) return refuse('al-gedaan');
    const text = clean(raw, AFSPRAAK_LIMITS.text);
    if (typeof text !== 'string') return text;
    const change = { by: at.seat, question, text: owned(at.seat, text) };
    return [toTeam(at.team, { type: 'afspraak/voorgesteld', change })];
  },
  'afspraak/neem-over'(state, { by }, ctx) {
    const at = atChange(state, by, ctx);
    if (isRefusal(at)) return at;
    if (by === at.seat) return refuse('eigen-voorstel');
    const { question, text } = at.change;
    if (text.value === null) return refuse('voorstel-onbekend');
    return [
      toTeam(at.team, { type: 'afspraak/tekst', question, text, signed: [by, at.seat] }),
      toTeam(at.team, { type: 'afspraak/voorstel-weg', by }),
    ];
  },
  'afspraak/laat-staan'(state, { by }, ctx) {
    const at = atChange(state, by, ctx);
    if (isRefusal(at)) return at;
    return [toTeam(at.team, { type: 'afspraak/voorstel-weg', by })];
  },
  // AFSP-5: any member; the event does not hold who
  'afspraak/stokt'(state, _command, ctx) {
    const at = atAgreements(state, ctx);
    if (isRefusal(at)) return at;
    const { stokt } = at.afspraken;
    if (stokt !== null && ctx.now < stokt + AFSPRAAK_TIMES.stokt) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'afspraak/stokt', at: ctx.now })];
  },
};

type AtAgreements = Member & { afspraken: Afspraken };

function atAgreements(state: State, ctx: Context): AtAgreements | Refusal {
  const who = memberAnytime(state, ctx);
  if (isRefusal(who)) return who;
  const closed = closedForPlay(state, state.all.clock.step);
  if (closed) return closed;
  const { afspraken } = who.slice;
  return afspraken ? { ...who, afspraken } : refuse('andere-fase');
}

/** Where an agreement has a text that is not being written anew. */
function atText(state: State, question: Question, ctx: Context): AtAgreements | Refusal {
  const at = atAgreements(state, ctx);
  if (isRefusal(at)) return at;
  return stands(at.afspraken.items[question]) ? at : refuse('andere-fase');
}

/** AFSP-6: what a late-comer proposes is for the others to take over or leave; leaving it they may do themselves too. */
function atChange(state: State, by: SeatId, ctx: Context): (AtAgreements & { change: Change }) | Refusal {
  const at = atAgreements(state, ctx);
  if (isRefusal(at)) return at;
  const change = at.afspraken.changes.find((one) => one.by === by);
  if (!change) return refuse('voorstel-onbekend');
  return { ...at, change };
}

/** Tells the facilitator that the team has its three agreements, once each is signed by who is there or stands unshared. */
function settled(
  state: State,
  { team, afspraken }: AtAgreements,
  now: { question: Question; signs?: SeatId },
): Event[] {
  const here = present(state, team);
  const done = QUESTIONS.every((question) => {
    if (question !== now.question) return agreed(afspraken.items[question], here);
    const signs = now.signs;
    return (
      signs === undefined ||
      agreed(
        afspraken.items[question],
        here.filter((seat) => seat !== signs),
      )
    );
  });
  return done ? doneIn(state, team) : [];
}

/** As `settled`, for every team of which somebody goes or loses the line: who is not there holds nothing up. */
export function settledWithout(state: State, decision: readonly Event[]): Event[] {
  if (!movesPeople(decision)) return [];
  const after = evolveAll(state, decision);
  return state.all.teams.flatMap((before) => {
    const team = teamById(after, before.id);
    if (!team || present(state, before).every((seat) => present(after, team).includes(seat))) return [];
    return settledNow(after, team);
  });
}

function settledNow(state: State, team: Team): Event[] {
  const items = state[teamChannel(team.id)]?.afspraken?.items;
  const here = present(state, team);
  if (!items || here.length === 0) return [];
  if (state.facilitator.done[state.all.clock.step]?.includes(team.id)) return [];
  return QUESTIONS.every((question) => agreed(items[question], here)) ? doneIn(state, team) : [];
}

function agreed(item: Afspraak, here: readonly SeatId[]): boolean {
  if (item.dropped) return true;
  return stands(item) && (item.unshared || here.every((seat) => item.signed.includes(seat)));
}

function doneIn(state: State, team: Team): Event[] {
  const { step } = state.all.clock;
  const silent = state[teamChannel(team.id)]?.afsprakenStep?.[step];
  return silent ? [event('team/klaar', done(team.id, step))] : [];
}
