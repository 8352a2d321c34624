import type { Draft } from 'immer';
import type { CardId } from '../../decks/content.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import type { FacilitatorSlice, SeatSlice, ServerSlice, TeamSlice } from '../../workshop/state.ts';
import type {
  BoardCard,
  KaartFacilitatorPart,
  KaartSeat,
  KaartSeatPart,
  KaartServerPart,
  KaartTeam,
  KaartTeamPart,
} from './state.ts';

export const kaartTeam: Folds<TeamSlice, KaartTeamPart> = {
  'kaart/begonnen'(team, part) {
    team.started = part.starter;
    team.kaartronde[part.step] = {
      deck: part.deck,
      phase: 'lezen',
      since: part.at,
      read: [],
      starter: part.starter,
      queue: part.queue,
      deferred: [],
      turn: null,
      cards: [],
      links: [],
      pile: part.pile,
      handSizes: part.handSizes,
      gedoe: null,
      zetten: {},
      stilte: null,
      mirrors: [],
      last: {},
      moves: [],
      dotsAsked: null,
      dotsReady: [],
      dots: null,
      tie: null,
      kern: [],
    };
  },
  'kaart/gelezen'(team, part) {
    round(team, part.step).read.push(part.seat);
  },
  'kaart/fase'(team, part) {
    const at = round(team, part.step);
    at.phase = part.phase;
    at.since = part.at;
    at.last = {};
    at.moves = [];
  },
  'kaart/beurt'(team, part) {
    Object.assign(round(team, part.step), { turn: part.turn, queue: part.queue, deferred: part.deferred });
  },
  'kaart/gelegd'(team, part) {
    const at = round(team, part.step);
    const { card, water, seat, open, own } = part;
    at.cards.push({
      card,
      water,
      by: seat,
      ...(own ? { own } : {}),
      insight: null,
      responses: {},
      questions: [],
      pin: null,
      chairs: [],
      open,
    });
    const holder = part.hand ?? seat;
    at.handSizes[holder] = (at.handSizes[holder] ?? 0) - 1;
    at.last[seat] = { kind: 'gelegd', card };
    if (at.turn?.seat === seat) at.turn.card = card;
  },
  'kaart/teruggenomen'(team, part) {
    const at = round(team, part.step);
    at.cards = at.cards.filter((lying) => lying.card !== part.card);
    const holder = part.hand ?? part.seat;
    at.handSizes[holder] = (at.handSizes[holder] ?? 0) + 1;
    delete at.last[part.seat];
    if (at.turn?.card === part.card) at.turn.card = null;
  },
  'kaart/open'(team, part) {
    const at = round(team, part.step);
    const lying = cardOn(at, part.card);
    if (!lying) return;
    lying.open = true;
    delete at.last[lying.by];
  },
  'kaart/hand'(team, part) {
    const at = round(team, part.step);
    at.handSizes[part.seat] = part.size;
    at.pile = part.pile;
  },
  'kaart/verplaatst'(team, part) {
    const at = round(team, part.step);
    const lying = cardOn(at, part.card);
    if (!lying) return;
    lying.water = part.water;
    at.moves = at.moves.filter((move) => move.card !== part.card);
    builtOn(at, part.card, part.seat);
    if (part.undo) delete at.last[part.seat];
    else at.last[part.seat] = { kind: 'verplaatst', card: part.card, from: part.from };
  },
  'kaart/verplaatsing-voorgesteld'(team, part) {
    const at = round(team, part.step);
    at.moves = at.moves.filter((move) => move.card !== part.card);
    at.moves.push({ card: part.card, water: part.water, by: part.seat });
  },
  'kaart/inzicht'(team, part) {
    const at = round(team, part.step);
    const lying = cardOn(at, part.card);
    if (!lying) return;
    const before = lying.insight;
    lying.insight = part.insight;
    builtOn(at, part.card, part.seat);
    if (part.undo) delete at.last[part.seat];
    else at.last[part.seat] = { kind: 'inzicht', card: part.card, before };
  },
  'kaart/reactie'(team, part) {
    const at = round(team, part.step);
    const lying = cardOn(at, part.card);
    if (!lying) return;
    lying.responses[part.seat] = part.response;
    builtOn(at, part.card, part.seat);
  },
  'kaart/gekoppeld'(team, part) {
    const at = round(team, part.step);
    const { link } = part;
    at.links.push(link);
    builtOn(at, link.a, link.by);
    builtOn(at, link.b, link.by);
    if (!part.zet) at.last[link.by] = { kind: 'gekoppeld', link: link.id, a: link.a, b: link.b };
  },
  'kaart/ontkoppeld'(team, part) {
    const at = round(team, part.step);
    at.links = at.links.filter((link) => link.id !== part.link);
    delete at.last[part.seat];
  },
  'kaart/hand-over'(team, { step, from, to }) {
    const { handSizes } = round(team, step);
    handSizes[to] = handSizes[from] ?? 0;
    delete handSizes[from];
  },
  'kaart/weg'(team, part) {
    const at = round(team, part.step);
    at.queue = at.queue.filter((seat) => seat !== part.seat);
    delete at.handSizes[part.seat];
  },
  'zet/gedaan'(team, part) {
    const at = round(team, part.step);
    at.zetten[part.seat] = part.style;
    delete at.last[part.seat];
    if (part.borrowed) team.borrowed.push(part.style);
  },
  'zet/vraag'(team, part) {
    const at = round(team, part.step);
    cardOn(at, part.card)?.questions.push(part.question);
    builtOn(at, part.card, part.question.by);
  },
  'zet/antwoord'(team, part) {
    const question = cardOn(round(team, part.step), part.card)?.questions.find(
      (one) => one.id === part.question,
    );
    question?.answers.push({ by: part.seat, text: part.text });
  },
  'zet/eerste-stap'(team, part) {
    const { id, seat, step, card, what, when } = part;
    team.parked.push({ id, by: seat, step, card, what, when });
    builtOn(round(team, step), card, seat);
  },
  'zet/vastgehouden'(team, part) {
    const at = round(team, part.step);
    const lying = cardOn(at, part.card);
    if (!lying) return;
    lying.pin = { by: part.seat, text: part.text };
    builtOn(at, part.card, part.seat);
  },
  'zet/stilte'(team, part) {
    round(team, part.step).stilte = part.stilte;
  },
  'zet/spiegel'(team, part) {
    round(team, part.step).mirrors.push(part.mirror);
  },
  'zet/lege-stoel'(team, part) {
    const { id, seat, group, sentence } = part;
    const at = round(team, part.step);
    cardOn(at, part.card)?.chairs.push({ id, by: seat, group, sentence });
    builtOn(at, part.card, seat);
  },
  'gedoe/gekomen'(team, part) {
    const { card, at } = part;
    round(team, part.step).gedoe = {
      card,
      since: at,
      water: null,
      answer: null,
      confirmed: false,
      open: false,
    };
  },
  'gedoe/geplaatst'(team, part) {
    const { gedoe } = round(team, part.step);
    if (gedoe) gedoe.water = part.water;
  },
  'gedoe/beantwoord'(team, part) {
    const { gedoe } = round(team, part.step);
    if (gedoe) gedoe.answer = { by: part.seat, text: part.text };
  },
  'gedoe/bevestigd'(team, part) {
    const { gedoe } = round(team, part.step);
    if (gedoe) gedoe.confirmed = true;
  },
  'gedoe/open'(team, part) {
    const { gedoe } = round(team, part.step);
    if (gedoe) gedoe.open = true;
  },
  'stip/gevraagd'(team, part) {
    round(team, part.step).dotsAsked = part.seat;
  },
  'stip/klaar'(team, part) {
    const at = round(team, part.step);
    at.dotsReady = at.dotsReady.filter((seat) => seat !== part.seat);
    if (part.ready) at.dotsReady.push(part.seat);
  },
  'stip/onthuld'(team, part) {
    const at = round(team, part.step);
    at.dots = part.dots;
    at.tie = part.tie;
  },
  'stip/kern'(team, part) {
    const at = round(team, part.step);
    at.kern = part.cards;
    at.tie = null;
    team.kernkaarten = team.kernkaarten.filter((kern) => kern.step !== part.step);
    team.kernkaarten.push(...part.cards.map((card) => ({ card, step: part.step })));
  },
  'minuut/begonnen'(team, part) {
    round(team, part.step).minuut = { since: part.at, ready: [], texts: null };
  },
  'minuut/klaar'(team, part) {
    round(team, part.step).minuut?.ready.push(part.seat);
  },
  'minuut/onthuld'(team, part) {
    const { minuut } = round(team, part.step);
    if (minuut) minuut.texts = part.texts;
  },
};

export const kaartSeat: Folds<SeatSlice, KaartSeatPart> = {
  'kaart/gedeeld'(slice, part) {
    hold(slice, part.step).hand = part.hand;
  },
  'kaart/hand-erbij'(slice, part) {
    hold(slice, part.step).hand.push(part.card);
  },
  'kaart/hand-eraf'(slice, part) {
    const own = hold(slice, part.step);
    own.hand = own.hand.filter((card) => card !== part.card);
  },
  'kaart/geruild'(slice, part) {
    const own = hold(slice, part.step);
    own.hand = swapped(own.hand, part);
    own.swapped = true;
  },
  'kaart/ruil-in-hand'(slice, part) {
    const own = hold(slice, part.step);
    own.hand = swapped(own.hand, part);
  },
  'kaart/ruil-gedaan'(slice, part) {
    hold(slice, part.step).swapped = true;
  },
  'kaart/hand-leeg'(slice, part) {
    hold(slice, part.step).hand = [];
  },
  'kaart/notitie'(slice, part) {
    hold(slice, part.step).note = part.text;
  },
  'stip/gezet'(slice, part) {
    hold(slice, part.step).dots = part.cards;
  },
};

export const kaartServer: Folds<ServerSlice, KaartServerPart> = {
  'kaart/stapel'(slice, part) {
    (slice.kaartronde[part.step] ??= {})[part.team] = { pile: part.pile };
  },
  'gedoe/gehad'(slice, part) {
    (slice.gedoe[part.team] ??= []).push(part.card);
  },
};

export const kaartFacilitator: Folds<FacilitatorSlice, KaartFacilitatorPart> = {
  'kaart/stand'(slice, part) {
    (slice.kaartronde[part.step] ??= {})[part.team] = part.stand;
  },
};

export const emptyKaartSeat = (): KaartSeat => ({ hand: [], swapped: false, dots: [], note: null });

function hold(slice: Draft<SeatSlice>, step: StepId): Draft<KaartSeat> {
  return (slice.kaartronde[step] ??= emptyKaartSeat());
}

function swapped(hand: readonly CardId[], { out, in: drawn }: { out: CardId; in: CardId }): CardId[] {
  return hand.map((card) => (card === out ? drawn : card));
}

function round(team: Draft<TeamSlice>, step: StepId): Draft<KaartTeam> {
  const found = team.kaartronde[step];
  // a part for a round that never began can only come from a damaged log
  if (!found) throw new Error(`no card round ${step}`);
  return found;
}

function cardOn(at: Draft<KaartTeam>, card: CardId): Draft<BoardCard> | undefined {
  return at.cards.find((lying) => lying.card === card);
}

/** KAART-15: what others did with this card can no longer be undone, since `seat` built on it. */
function builtOn(at: Draft<KaartTeam>, card: CardId, seat: SeatId): void {
  for (const [other, act] of Object.entries(at.last)) {
    const touches = act.kind === 'gekoppeld' ? act.a === card || act.b === card : act.card === card;
    if (other !== seat && touches) delete at.last[other];
  }
}
