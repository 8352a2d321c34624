import type { Card, StepSpec } from '../../shared/decks/content.ts';
import {
  LINE_KINDS,
  RINGS,
  SECTORS,
  type Party,
  type Ring,
  type Sector,
  type VeldLine,
  type VeldPhase,
  type VeldTeam,
} from '../../shared/steps/speelveld/state.ts';
import { owned } from '../../shared/workshop/ids.ts';
import { emptySeat } from '../../shared/workshop/state.ts';
import type { Present } from '../../shared/wire.ts';
import type { GameState } from '../store.ts';
import { sampleRound } from './round.ts';
import { DECK_NAMES, NOW, TEAM } from './sample.ts';

const STEP = 'veld';
const ME = 'f';
const NAMES: readonly (readonly [string, Sector, Ring])[] = [
  ['Gemeente', 'publiek', 'aan-tafel'],
  ['Wijkteam', 'middenveld', 'aan-tafel'],
  ['Mbo-school', 'publiek', 'aan-tafel'],
  ['Woningcorporatie', 'middenveld', 'aan-tafel'],
  ['Ministerie', 'publiek', 'betrokken'],
  ['Zorgverzekeraar', 'privaat', 'betrokken'],
  ['Studiefinanciering', 'publiek', 'betrokken'],
  ['Werkgever', 'privaat', 'betrokken'],
  ['Incassobureau', 'privaat', 'op-afstand'],
  ['Webwinkel', 'privaat', 'op-afstand'],
  ['Rechtbank', 'publiek', 'op-afstand'],
  ['Bewindvoerders in onze regio', 'privaat', 'betrokken'],
  ['Huisarts', 'middenveld', 'aan-tafel'],
  ['Vrijwilligers van de kerk', 'middenveld', 'op-afstand'],
];
const both = (nl: string) => ({ nl, en: nl });

/** What a speelveld in the store is made of. */
export interface SampleField {
  parties: number;
  lines: number;
  phase: VeldPhase;
}

/** A speelveld as it stands in the store: for the sample sheet, no server needed. */
export function sampleField(asked: SampleField): GameState {
  const base = sampleRound(0, 'vrij');
  const { content, slices } = base;
  const { all } = slices;
  const team = slices['team:t'];
  if (!content || !all?.workshop || !team) throw new Error('the sample has no workshop');
  return {
    ...base,
    content: {
      ...content,
      format: { ...content.format, steps: [spec()] },
      decks: {
        speelveld: {
          id: 'speelveld',
          name: both(DECK_NAMES.speelveld),
          short: both('Speelveld'),
          explanation: both('Wie is aan zet?'),
          cards: [
            question(6, 'De lege stoel', 'Er wordt vandaag veel over iemand gepraat, niet met.'),
            question(7, 'Wie betaalt, wie oogst?', 'De kosten vallen bij de één, de baten bij de ander.'),
          ],
        },
      },
    },
    slices: {
      ...slices,
      all: {
        ...all,
        workshop: { ...all.workshop, plan: [{ id: STEP, kind: 'speelveld', minutes: 24 }] },
        clock: { ...all.clock, step: STEP },
      },
      'team:t': { ...team, kaartronde: {}, speelveld: { [STEP]: fieldOf(asked) } },
      'seat:f': {
        ...emptySeat(),
        speelveld: {
          [STEP]: {
            own: [{ id: 'o1', card: null, name: owned(ME, 'Deurwaarder'), sector: 'privaat' }],
            dot: null,
          },
        },
      },
    },
  };
}

/** Two team-mates who do something. */
export function sampleMates(): Record<string, Present> {
  const none = { step: STEP, drags: null, writes: false };
  return {
    y: { ...none, seat: 'y', pointer: { x: 6400, y: 7400, over: null }, drags: 'p1' },
    i: { ...none, seat: 'i', pointer: { x: 2000, y: 8300, over: null } },
    s: { ...none, seat: 's', pointer: null, writes: true },
  };
}

function fieldOf({ parties: count, lines, phase }: SampleField): VeldTeam {
  const parties = Array.from({ length: Math.min(count, NAMES.length) }, (_, at) => partyAt(at));
  const missed = count === 0 ? [] : [{ id: 'a1', by: 'm', name: owned('m', 'Jongeren zelf'), origin: null }];
  return {
    phase,
    since: NOW - 300_000,
    ready: [],
    queue: [],
    deferred: [],
    turn: phase === 'beurten' ? { seat: ME, since: NOW - 20_000, party: null } : null,
    parties,
    lines: linesOf(parties, lines),
    merges: [],
    questions:
      count === 0
        ? []
        : [
            { card: 'SV06', answer: null },
            { card: 'SV07', answer: null },
          ],
    carried: [],
    absentees: missed,
    nobody: null,
    chairs: [],
    last: {},
    closeAsked: null,
    dotsReady: [],
    dots: phase === 'klaar' ? { p0: 3, l1: 1, a1: 2 } : null,
    tie: [],
    top: phase === 'klaar' ? { kind: 'partij', id: 'p0' } : null,
  };
}

function partyAt(at: number): Party {
  const [name, sector, ring] = NAMES[at] ?? ['', SECTORS[0], RINGS[0]];
  const by = TEAM[at % TEAM.length]?.id ?? ME;
  return {
    id: `p${at}`,
    card: null,
    name: owned(by, name),
    sector,
    ring,
    wants: [owned(by, 'Dat jongeren op tijd hulp krijgen.')],
    setters: [by],
    before: null,
    movedBack: 0,
    differ: at === 10,
  };
}

/** The lines of the design picture first, and then every party with a few others. */
const DRAWN: readonly (readonly [number, number, number, string?])[] = [
  [4, 0, 2],
  [0, 1, 2],
  [0, 2, 0],
  [1, 3, 0],
  [2, 6, 0],
  [6, 8, 2],
  [0, 5, 1],
  [3, 8, 1, 'Wij willen innen, zij willen wachten.'],
];

function linesOf(parties: readonly Party[], count: number): VeldLine[] {
  const many = parties.length;
  if (many < 2) return [];
  const more = Array.from({ length: count }, (_, at) => {
    const a = (at * 5) % many;
    const b = (at * 7 + 3 + Math.floor(at / 7)) % many;
    return [a, a === b ? (b + 1) % many : b, at % 3] as const;
  });
  return [...DRAWN.filter(([a, b]) => a < many && b < many), ...more]
    .slice(0, count)
    .map(([a, b, kind, words], at) => ({
      id: `l${at}`,
      by: 'm',
      kind: LINE_KINDS[kind] ?? 'spanning',
      a: `p${a}`,
      b: `p${b}`,
      words: words === undefined ? null : owned('m', words),
    }));
}

function spec(): StepSpec {
  return {
    id: STEP,
    kind: 'speelveld',
    title: both('Speelveld'),
    minutes: 24,
    instruction: both('Zet om de beurt een partij op een ring en zeg wat zij wil.'),
    note: both(''),
    settings: { deck: 'speelveld', short: false, silentSeconds: 180, turnSeconds: 45 },
  };
}

function question(number: number, title: string, body: string): Card {
  return {
    id: `SV0${number}`,
    deck: 'speelveld',
    number,
    title: both(title),
    body: both(body),
    question: both('Wie zou dat zelf zeggen?'),
    source: null,
    labels: ['middel'],
    warning: null,
  };
}
