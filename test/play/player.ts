import { STYLES, WATERS, type Content, type Style } from '../../shared/decks/content.ts';
import type { AllSlice, FacilitatorSlice, SeatSlice, Team, TeamSlice } from '../../shared/workshop/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import { sensitiveItems } from '../../shared/workshop/harvest.ts';
import { isEarly } from '../../shared/workshop/early.ts';
import { WAYS } from '../../shared/steps/koers/state.ts';
import { gathered, type Grown } from '../../shared/workshop/grown.ts';
import type { SeatId } from '../../shared/workshop/ids.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import { isBlank } from '../../shared/steps/kaartronde/board.ts';
import { ONGEZEGD } from '../../shared/steps/kaartronde/stille-minuut.ts';
import type { BoardCard, KaartTeam } from '../../shared/steps/kaartronde/state.ts';
import { mergeLead, mixLead, mixMove } from './mix.ts';
import { afsprakenMove, agreeing, afsprakenSheet } from './afspraken.ts';
import { reflectieMove, reflectieSheet, stillTrueMove } from './reflectie.ts';
import { lookBackMove } from './vervolg.ts';
import { koffieLead, koffieMove } from './koffietafels.ts';
import { plenairLead, plenairMove } from './plenair.ts';
import { speelveldMove } from './speelveld.ts';
import { hoedanMove } from './hoedan.ts';
import { tegenspraakMove, tegenspraakSheet } from './tegenspraak.ts';
import { beraadMove, beraadSheet } from './beraad.ts';
import { dialoogMove, dialoogSheet } from './dialoog.ts';
import { goedwerkMove, goedwerkSheet } from './goedwerk.ts';
import { systeemMove, systeemSheet } from './systeem.ts';
import { plaatsenMove, plaatsenSheet } from './plaatsen.ts';
import { scanMove, scanSheet } from './scan.ts';
import { waarderenMove, waarderenSheet } from './waarderen.ts';
import { watMove, watSheet } from './wat.ts';
import { phrase, pick } from './words.ts';

/** What a simulated participant knows: the slices that a real client of that seat holds, nothing else. */
export interface PlayerView {
  seat: SeatId;
  all: AllSlice;
  team: { team: Team; slice: TeamSlice } | null;
  own: SeatSlice;
  /** the cards one lays from in the round that is on: one's own, or those of the table */
  hand: readonly string[];
  content: Content;
  now: number;
}

/**
 * What a simulated participant does next, or null for nothing. Sensible on the whole; every command of every step
 * comes up. Deterministic in what `random` gives.
 */
export function nextMove(view: PlayerView, random: () => number): Command | null {
  const { all } = view;
  if (all.ended !== null || all.clock.pausedLeft !== null || all.quiet) return null;
  const kind = all.workshop?.plan.find((step) => step.id === all.clock.step)?.kind;
  if (view.team?.slice.spotlight && random() < 0.02) return { type: 'spotlight/liever-niet' };
  if (random() < 0.02) return { type: 'hand/steek', up: !view.own.hand };
  if (random() < 0.02 && view.team && isEarly(view.team.slice, all.clock.step, all.clock, view.now))
    return { type: 'extra/trek', step: all.clock.step };
  if (random() < 0.01 && view.team?.slice.afspraken) return agreeing(view, random);
  switch (kind) {
    case 'check-in':
      return checkinMove(view, random);
    case 'vragenlijst':
    case 'theedoos':
      return styleMove(view, random);
    case 'koffietafels':
      return koffieMove(view, random);
    case 'opgave':
      return opgaveMove(view, random);
    case 'afspraken':
      return afsprakenMove(view, random);
    case 'kaartronde':
      return kaartMove(view, random);
    case 'speelveld':
      return speelveldMove(view, random);
    case 'wat':
      return watMove(view, random);
    case 'hoedan':
      return hoedanMove(view, random);
    case 'reflectie':
      return reflectieMove(view, random);
    case 'waarderen':
      return waarderenMove(view, random);
    case 'tegenspraak':
      return tegenspraakMove(view, random);
    case 'goedwerk':
      return goedwerkMove(view, random);
    case 'scan':
      return scanMove(view, random);
    case 'plaatsen':
      return plaatsenMove(view, random);
    case 'systeem':
      return systeemMove(view, random);
    case 'beraad':
      return beraadMove(view, random);
    case 'dialoog':
      return dialoogMove(view, random);
    case 'koers':
      return koersMove(view, random);
    case 'check-out':
      return checkoutMove(view, random);
    case 'plenair':
      return plenairMove(view, random);
    case 'mix':
      return mixMove(view, random);
    case 'pauze':
    case undefined:
      return null;
  }
}

/** What a simulated participant writes on its own sheet now, or null for nothing. */
export function nextSheet(view: PlayerView, random: () => number): Sheet | null {
  const { all } = view;
  if (all.ended !== null || all.clock.pausedLeft !== null || all.quiet) return null;
  const minuut = view.team?.slice.kaartronde[all.clock.step]?.minuut;
  if (minuut?.texts === null && !minuut.ready.includes(view.seat) && random() < 0.8)
    return { [ONGEZEGD]: phrase(view, random) };
  return (
    afsprakenSheet(view, random) ??
    watSheet(view, random) ??
    tegenspraakSheet(view, random) ??
    goedwerkSheet(view, random) ??
    beraadSheet(view, random) ??
    dialoogSheet(view, random) ??
    reflectieSheet(view, random) ??
    waarderenSheet(view, random) ??
    scanSheet(view, random) ??
    plaatsenSheet(view, random) ??
    systeemSheet(view, random)
  );
}

const WORDS = [
  'helder',
  'moe',
  'nieuwsgierig',
  'druk',
  'warm',
  'benieuwd',
  'stil',
  'wakker',
  'ongeduldig',
  'blij',
];
function checkinMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  if (view.all.checkin[step]?.words[view.seat]) return lookBackMove(view, random);
  return { type: 'checkin/woord', step, word: pick(WORDS, random) ?? 'klaar' };
}

function styleMove(view: PlayerView, random: () => number): Command | null {
  if (random() < 0.1) return { type: 'smaak/deel', shared: !view.own.style.shared };
  if (view.own.style.flavour) return null;
  const step = view.all.clock.step;
  if (!view.own.style.result && random() < 0.7) return { type: 'vragenlijst/klaar', step };
  const style = pick(view.own.style.result?.value?.dominant ?? STYLES, random);
  return style ? { type: 'smaak/kies', style } : null;
}

function opgaveMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  const own = view.team?.slice.opgaveStep[step];
  if (!own) return null;
  if (view.team?.slice.opgave) {
    if (random() > 0.05) return null;
    return { type: 'opgave/herschrijf', sentence: phrase(view, random), forWhom: 'inwoners', effect: '' };
  }
  const roll = random();
  if (own.proposals.length < 2 || roll < 0.1) {
    const card = random() < 0.5 ? (pick(own.choices, random) ?? null) : null;
    return {
      type: 'opgave/stel-voor',
      step,
      card,
      sentence: phrase(view, random),
      forWhom: 'inwoners',
      effect: 'rust',
    };
  }
  if (own.settling && own.settling.by !== view.seat)
    return { type: 'opgave/kies', step, proposal: own.settling.proposal };
  if (roll < 0.2) return { type: 'opgave/trek', step };
  const proposal = pick(own.proposals, random)?.id ?? '';
  if (roll < 0.25) return { type: 'opgave/liever-een-andere', step };
  return roll < 0.6 ? { type: 'opgave/stip', step, proposal } : { type: 'opgave/kies', step, proposal };
}

function kaartMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  const round = view.team?.slice.kaartronde[step];
  if (!view.team || !round) return null;
  const own = view.own.kaartronde[step];
  const { hand } = view;
  if (round.stilte && view.now < round.stilte.until) {
    if (round.stilte.by !== view.seat) return { type: 'zet/notitie', step, text: phrase(view, random) };
    return { type: 'zet/ik-zie-ons', step, us: phrase(view, random), me: phrase(view, random) };
  }
  const { minuut } = round;
  if (minuut?.texts === null)
    return { type: minuut.ready.includes(view.seat) ? 'minuut/toon' : 'minuut/klaar', step };
  switch (round.phase) {
    case 'lezen': {
      const card = pick(hand, random);
      if (!own?.swapped && card !== undefined && random() < 0.3) return { type: 'kaart/ruil', step, card };
      return round.read.includes(view.seat) ? { type: 'kaart/begin', step } : { type: 'kaart/gelezen', step };
    }
    case 'beurten':
      return gedoeMove(view, round, random) ?? turnMove(view, round, hand, random);
    case 'vrij':
      return (
        minuutMove(view, round, random) ??
        gedoeMove(view, round, random) ??
        freeMove(view, round, hand, random)
      );
    case 'stippen': {
      const cards = [0, 1, 2].flatMap(() => pick(round.cards, random)?.card ?? []);
      if (!own?.dots.length) return { type: 'stip/zet', step, cards };
      return round.dotsReady.includes(view.seat) ? null : { type: 'stip/klaar', step, ready: true };
    }
    case 'kiezen': {
      const room = 3 - (round.tie?.sure.length ?? 0);
      return { type: 'stip/kies', step, cards: (round.tie?.candidates ?? []).slice(0, Math.max(1, room)) };
    }
    case 'klaar':
      return stillTrueMove(view, random);
  }
}

function minuutMove(view: PlayerView, round: KaartTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  return round.minuut === undefined && random() < 0.3 ? { type: 'minuut/begin', step } : null;
}

function gedoeMove(view: PlayerView, round: KaartTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  if (!round.gedoe || round.gedoe.confirmed || random() < 0.5) return null;
  if (round.gedoe.water === null)
    return { type: 'gedoe/plaats', step, water: pick(WATERS, random) ?? 'mist' };
  if (!round.gedoe.answer) return { type: 'gedoe/antwoord', step, text: phrase(view, random) };
  return round.gedoe.answer.by === view.seat ? null : { type: 'gedoe/bevestig', step };
}

function turnMove(
  view: PlayerView,
  round: KaartTeam,
  hand: readonly string[],
  random: () => number,
): Command | null {
  const step = view.all.clock.step;
  if (round.turn?.seat === view.seat) {
    if (round.turn.card !== null) {
      const roll = random();
      if (roll < 0.3)
        return { type: 'kaart/inzicht', step, card: round.turn.card, text: phrase(view, random) };
      return roll < 0.35 ? { type: 'kaart/ongedaan', step } : { type: 'kaart/klaar', step };
    }
    const card = pick(hand, random);
    if (card === undefined || random() < 0.1) return { type: 'kaart/pas', step };
    return layMove(view, card, random);
  }
  if (round.turn && view.all.people[round.turn.seat]?.online === false)
    return { type: 'kaart/sla-over', step, seat: round.turn.seat };
  return respond(view, round, random);
}

function layMove(view: PlayerView, card: string, random: () => number): Command {
  const water = pick(WATERS, random) ?? 'mist';
  const written = isBlank(view.content, card) ? { text: phrase(view, random).slice(0, 80) } : {};
  return { type: 'kaart/leg', step: view.all.clock.step, card, water, ...written };
}

function respond(view: PlayerView, round: KaartTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const lying = pick(
    round.cards.filter((card) => card.open && card.by !== view.seat && !card.responses[view.seat]),
    random,
  );
  if (!lying) return null;
  const kind = random() < 0.6 ? 'herken' : 'anders';
  return {
    type: 'kaart/reageer',
    step,
    card: lying.card,
    kind,
    text: kind === 'anders' && random() < 0.8 ? phrase(view, random) : '',
  };
}

function freeMove(
  view: PlayerView,
  round: KaartTeam,
  hand: readonly string[],
  random: () => number,
): Command | null {
  const step = view.all.clock.step;
  const roll = random();
  const card = pick(hand, random);
  const lying = pick(round.cards, random);
  if (round.dotsAsked !== null && round.dotsAsked !== view.seat && roll < 0.5)
    return { type: 'stip/begin', step };
  if (card !== undefined && roll < 0.2) return layMove(view, card, random);
  if (roll < 0.25) return { type: 'kaart/trek', step };
  if (!lying) return { type: 'stip/begin', step };
  if (roll < 0.35) return { type: 'kaart/inzicht', step, card: lying.card, text: phrase(view, random) };
  if (roll < 0.42)
    return { type: 'kaart/verplaats', step, card: lying.card, water: pick(WATERS, random) ?? 'mist' };
  if (roll < 0.5)
    return {
      type: 'kaart/koppel',
      step,
      a: lying.card,
      b: pick(round.cards, random)?.card ?? '',
      words: 'hangt samen',
    };
  if (roll < 0.54) return { type: 'kaart/ongedaan', step };
  if (roll < 0.7) return zetMove(view, round, lying, random);
  if (roll < 0.78) {
    const question = pick(lying.questions, random);
    if (question)
      return {
        type: 'zet/antwoord',
        step,
        card: lying.card,
        question: question.id,
        text: phrase(view, random),
      };
  }
  if (roll < 0.92) return respond(view, round, random);
  return round.cards.length >= (view.team?.team.members.length ?? 3) ? { type: 'stip/begin', step } : null;
}

function zetMove(view: PlayerView, round: KaartTeam, lying: BoardCard, random: () => number): Command | null {
  const step = view.all.clock.step;
  if (round.zetten[view.seat]) return null;
  const style: Style = view.own.style.flavour?.value ?? pick(STYLES, random) ?? 'verkenner';
  const text = phrase(view, random);
  const card = lying.card;
  switch (random() < 0.1 ? (pick(STYLES, random) ?? style) : style) {
    case 'verkenner':
      return { type: 'zet/doorvragen', step, card, text };
    case 'verbinder':
      return {
        type: 'zet/belang',
        step,
        a: card,
        b: pick(round.cards, random)?.card ?? '',
        shares: text,
        differs: text,
      };
    case 'aanjager':
      return { type: 'zet/eerste-stap', step, card, what: text, when: 'maandag' };
    case 'volhouder':
      return { type: 'zet/vasthouden', step, card, text };
    case 'spiegelaar':
      return { type: 'zet/pas-op-de-plaats', step };
    case 'hoeder':
      return { type: 'zet/lege-stoel', step, card, group: 'jongeren zonder huis', sentence: text };
  }
}

function koersMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  const koers = view.team?.slice.koers[step];
  if (!view.team || !koers) return null;
  const texts = {
    from: phrase(view, random),
    to: phrase(view, random),
    via: random() < 0.7 ? phrase(view, random) : '',
  };
  if (koers.phase === 'stil') {
    if (!view.own.koers[step]?.draft) return { type: 'koers/schrijf', step, ...texts };
    return koers.ready.includes(view.seat) ? { type: 'koers/toon', step } : { type: 'koers/klaar', step };
  }
  const roll = random();
  const { team, slice } = view.team;
  const grown = (): Grown | null => pick([...gathered(slice, team.members), null], random) ?? null;
  if (koers.scribe === view.seat && !koers.course)
    return {
      type: 'koers/tekst',
      step,
      ...texts,
      grown: { from: grown(), to: grown(), via: grown() },
      ways: WAYS.filter(() => random() < 0.4),
    };
  if (koers.firstStep?.who === view.seat && !koers.firstStep.accepted)
    return { type: 'koers/neem-aan', step, line: koers.firstStep.id, accept: random() < 0.8 };
  if (!koers.firstStep || roll < 0.03) {
    const who = pick([...view.team.team.members, null], random) ?? null;
    const date = new Date(view.now + 7 * 86_400_000).toISOString().slice(0, 10);
    return {
      type: 'koers/stap',
      step,
      what: phrase(view, random),
      who,
      date,
      notice: roll < 0.5 ? phrase(view, random) : '',
      grown: grown(),
    };
  }
  if (!koers.request)
    return { type: 'koers/verzoek', step, of: 'de regio', what: phrase(view, random), grown: grown() };
  return roll > 0.97 ? { type: 'koers/pen', step } : null;
}

function checkoutMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  if (!view.own.checkout[step]) {
    return {
      type: 'checkout/schrijf',
      step,
      role: phrase(view, random),
      intention: phrase(view, random),
      shared: random() < 0.5,
    };
  }
  if (!view.team) return null;
  const { slice } = view.team;
  if (!slice.harvest.names[view.seat]) return { type: 'oogst/namen', yes: true };
  const item = pick(sensitiveItems(slice), random);
  if (!item) return null;
  if (item.by === view.seat && random() < 0.2) return { type: 'oogst/trek-in', item: item.id };
  return random() < 0.3
    ? { type: 'oogst/vink', item: item.id, on: !slice.harvest.ticked.includes(item.id) }
    : null;
}

/** A facilitator as simple as can be: mixes, throws gedoe now and then, reveals and places who came late. */
export function nextLead(
  view: { all: AllSlice; facilitator: FacilitatorSlice; content: Content },
  random: () => number,
): Command | null {
  const { all, facilitator, content } = view;
  if (all.ended !== null) return null;
  const { step } = all.clock;
  const late = facilitator.latecomers[0];
  // a team may be full by now: everything else goes on meanwhile
  if (late?.team && random() < 0.5) return { type: 'regie/plaats', seat: late.seat, team: late.team };
  const hand = facilitator.hands[0];
  if (hand && random() < 0.3) return { type: 'regie/hand-gezien', seat: hand.seat };
  if (all.clock.pausedLeft !== null) return { type: 'regie/pauze', on: false };
  if (all.quiet) return { type: 'regie/praat', on: false };
  const kind = all.workshop?.plan.find((planned) => planned.id === step)?.kind;
  if (kind === 'mix' && all.teams.length === 0) return mixLead(all, facilitator, content, random);
  const merge = random() < 0.3 ? mergeLead(facilitator, random) : null;
  if (merge) return merge;
  if (kind === 'kaartronde') {
    const stands = Object.entries(facilitator.kaartronde[step] ?? {});
    const [team, stand] = pick(stands, random) ?? [];
    if (!team || !stand) return null;
    if (stand.gedoe === 'geen' && random() < 0.2)
      return { type: 'gedoe/gooi', step, team: random() < 0.5 ? team : null };
    if (stand.phase === 'stippen' && random() < 0.05) return { type: 'regie/onthul', step, team };
  }
  if (kind === 'koffietafels' && random() < 0.6) return koffieLead(all, random);
  if (kind === 'plenair' && random() < 0.3) return plenairLead(all, random);
  if (kind === 'check-in' && random() < 0.2) return { type: 'checkin/stelling', step };
  const roll = random();
  if (roll < 0.05) return { type: 'regie/bericht', text: 'Nog vijf minuten.' };
  if (roll < 0.08) return { type: 'regie/verleng', from: step, minutes: 2 };
  if (roll < 0.1) return { type: 'regie/pauze', on: true };
  if (roll < 0.12) return { type: 'regie/praat', on: true };
  if (roll < 0.2) return lookAlong(all, facilitator, random);
  return roll < 0.35 ? spotlight(facilitator) : null;
}

/** REGIE-4: with another team than before, or with none. */
function lookAlong(all: AllSlice, { looks = {} }: FacilitatorSlice, random: () => number): Command | null {
  const now = Object.values(looks)[0] ?? null;
  const teams = [...all.teams.map(({ id }) => id), ...(now === null ? [] : [null])];
  const team = pick(
    teams.filter((one) => one !== now),
    random,
  );
  return team === undefined ? null : { type: 'regie/kijk-mee', team };
}

/** REGIE-5: of the team that is looked along with. */
function spotlight({ looks = {}, spotlight: now }: FacilitatorSlice): Command | null {
  if (now?.stand === 'aan') return { type: 'regie/spotlight-weg' };
  const free = !now || now.stand === 'niet';
  return free && Object.keys(looks).length > 0 ? { type: 'regie/spotlight', card: null } : null;
}
