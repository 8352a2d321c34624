import { WATERS, type Card, type Content, type DeckId, type Style } from '../../shared/decks/content.ts';
import type { BoardCard, KaartTeam, Phase } from '../../shared/steps/kaartronde/state.ts';
import { owned } from '../../shared/workshop/ids.ts';
import { emptyAll, emptySeat, emptyTeam, type Person } from '../../shared/workshop/state.ts';
import { NOTHING, type GameState } from '../store.ts';
import { DECK_NAMES, HAND, NOW, TEA, TEAM } from './sample.ts';

const ME = 'f';
const TITLES = [
  'Wat werkt al?',
  'Het waterbedeffect',
  'De teller en het verhaal',
  'Geen eindstreep',
  'Eb en vloed',
  'Niemands eiland',
  'Ieder zijn eigen tekening',
  'Verantwoordelijkheden op',
  'Past in geen koker',
  'Wijzer onderweg',
] as const;
const INSIGHTS = [
  'In Zuid belt de huurcoach al na één gemiste betaling.',
  'Strenger aan de poort? Dan leent hij online.',
  'Hoeveel jongeren openen hun post niet? Niemand telt dat.',
  'We durven niet te zeggen dat het nooit nul wordt.',
  'Scholen bellen nu zelf als iemand wegblijft.',
  'Tot 18 jaar is niemand van ons aan zet.',
  'Iedereen noemt het schuld, maar de een bedoelt een telefoonrekening en de ander tien jaar achterstand bij vier loketten tegelijk.',
] as const;
const SEATS: readonly string[] = TEAM.map(({ id }) => id);
const both = (nl: string) => ({ nl, en: nl });

/** A card round as it stands in the store, with so many cards on the board: for the sample sheet, no server needed. */
export function sampleRound(count: number, phase: Phase): GameState {
  const cards = Array.from({ length: count }, (_, at) => lyingCard(at));
  const team = {
    ...emptyTeam(),
    opgave: {
      card: null,
      sentence: owned(ME, 'Jongeren met schulden'),
      forWhom: owned(ME, 'jongeren van 18 tot 27'),
      effect: owned(ME, 'hulp vóórdat de deurwaarder komt'),
      first: { sentence: owned(ME, ''), forWhom: null, effect: null },
    },
    hands: ['i'],
    kaartronde: { ronde: roundOf(cards, phase) },
  };
  return {
    ...NOTHING,
    connection: 'verbonden',
    workshop: 'proef',
    seat: ME,
    role: 'deelnemer',
    content: content(count),
    clockOffset: NOW - Date.now(),
    slices: {
      all: {
        ...emptyAll(),
        workshop: workshop(),
        people: Object.fromEntries(TEAM.map(({ id, name, style }) => [id, person(id, name, style)])),
        teams: [{ id: 't', name: 'Springtij', number: 1, members: [...SEATS] }],
        clock: { step: 'ronde', since: NOW - 900_000, endsAt: NOW + 520_000, pausedLeft: null },
        flavoursShown: true,
      },
      'team:t': team,
      'seat:f': {
        ...emptySeat(),
        kaartronde: {
          ronde: { hand: HAND.map((_, at) => idOf(count + at)), swapped: false, dots: [], note: null },
        },
      },
    },
  };
}

function roundOf(cards: BoardCard[], phase: Phase): KaartTeam {
  const [first, , third, fourth] = cards;
  const words = owned('s', 'beide gaan over wachten');
  return {
    deck: 'wicked',
    phase,
    since: NOW - 300_000,
    read: [],
    starter: 's',
    queue: ['m', 'y', 'i'],
    deferred: [],
    turn: phase === 'beurten' ? { seat: ME, since: NOW - 20_000, card: null } : null,
    cards,
    links:
      first && third && fourth
        ? [
            { id: 'l1', by: 's', a: first.card, b: fourth.card, words, differs: null },
            { id: 'l2', by: 'y', a: first.card, b: third.card, words, differs: null },
          ]
        : [],
    pile: 9,
    handSizes: {},
    gedoe: null,
    zetten: {},
    stilte: null,
    mirrors: [],
    last: {},
    moves: [],
    dotsAsked: null,
    dotsReady: [],
    dots:
      phase === 'klaar' || phase === 'kiezen'
        ? Object.fromEntries(cards.slice(0, 5).map(({ card }, at) => [card, 5 - at]))
        : null,
    tie: null,
    kern: phase === 'klaar' ? cards.slice(0, 2).map(({ card }) => card) : [],
  };
}

function lyingCard(at: number): BoardCard {
  const by = SEATS[at % SEATS.length] ?? ME;
  const text = INSIGHTS[at % INSIGHTS.length] ?? '';
  return {
    card: idOf(at),
    water: WATERS[at % WATERS.length] ?? 'mist',
    by,
    insight: at === 2 ? null : { text: owned(by, text), typedBy: null },
    responses: at % 3 === 0 ? { m: { kind: 'herken', text: null }, y: { kind: 'anders', text: null } } : {},
    questions: [],
    pin: at === 5 ? { by: 'j', text: owned('j', 'volhouden') } : null,
    chairs: [],
    open: true,
  };
}

function idOf(at: number): string {
  return `WP${String(at + 1).padStart(2, '0')}`;
}

function content(count: number): Content {
  const cards = Array.from({ length: count }, (_, at) =>
    playCard(at, 'wicked', {
      title: TITLES[at % TITLES.length] ?? '',
      body: 'Een waarneming in één zin.',
      question: 'Wat zie jij?',
    }),
  );
  const hand = HAND.map((face, at) => playCard(count + at, 'wicked', face));
  return {
    hash: 'proef',
    decks: {
      wicked: {
        id: 'wicked',
        name: both(DECK_NAMES.wicked),
        short: both('Wicked'),
        explanation: both('Waarom is dit zo taai?'),
        cards: [...cards, ...hand],
      },
    },
    questionnaire: { id: 'proef', title: both(''), intro: both(''), statements: [] },
    styles: TEAM.map(({ style }) => styleText(style)),
    teamNames: [],
    format: {
      id: 'proef',
      title: both('Proef'),
      description: both(''),
      minutes: 60,
      slack: 0,
      steps: [
        {
          id: 'ronde',
          kind: 'kaartronde',
          title: both('Wicked problems'),
          minutes: 30,
          instruction: both('Leg om de beurt een kaart in een water en zeg waarom.'),
          note: both(''),
          settings: {
            deck: 'wicked',
            gedoe: null,
            short: false,
            stilleMinuut: false,
            readSeconds: 60,
            turnSeconds: 90,
            reflection: [both('Wat zien we?')],
          },
        },
      ],
    },
  };
}

function playCard(at: number, deck: DeckId, face: { title: string; body: string; question: string }): Card {
  return {
    id: idOf(at),
    deck,
    number: (at % 40) + 1,
    title: both(face.title),
    body: both(face.body),
    question: both(face.question),
    source: null,
    labels: [],
    warning: null,
  };
}

function styleText(style: Style): Content['styles'][number] {
  const words = both('');
  return {
    style,
    name: both(TEA[style].name),
    tea: both(TEA[style].tea),
    quality: words,
    pitfall: words,
    allergy: words,
    need: words,
    complementHelps: words,
    move: both('Jouw zet'),
    moveText: words,
  };
}

function person(id: string, name: string, style: Style): Person {
  return {
    role: 'deelnemer',
    name: owned(id, name),
    organisation: null,
    online: id !== 'j',
    offlineSince: null,
    gone: false,
    flavour: owned(id, style),
  };
}

function workshop() {
  return {
    id: 'proef',
    title: 'Leerdag',
    lang: 'nl' as const,
    code: 'TIJ482',
    formatId: 'proef',
    contentHash: 'proef',
    plan: [{ id: 'ronde', kind: 'kaartronde' as const, minutes: 30 }],
    createdAt: NOW,
    retentionDays: 30,
    maxPeople: 40,
  };
}
