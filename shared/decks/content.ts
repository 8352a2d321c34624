import * as v from 'valibot';
import { TEAM_KINDS } from './team-steps.ts';

export const LANGS = ['nl', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const STYLES = ['verkenner', 'verbinder', 'aanjager', 'volhouder', 'spiegelaar', 'hoeder'] as const;
export type Style = (typeof STYLES)[number];

export const WATERS = ['meewind', 'tegenwind', 'mist', 'onderstroom'] as const;
export type Water = (typeof WATERS)[number];

export const DECK_IDS = [
  'wicked',
  'regels',
  'speelveld',
  'leiderschap',
  'wat',
  'hoedan',
  'tegenspraak',
  'gedoe',
  'goedwerk',
  'reflectie',
  'opgaven',
  'energizer',
] as const;
export type DeckId = (typeof DECK_IDS)[number];

export const STEP_KINDS = [
  'check-in',
  'vragenlijst',
  'theedoos',
  'koffietafels',
  'mix',
  ...TEAM_KINDS,
  'pauze',
  'check-out',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Label of a card that people fill in themselves: the empty opgave (OPG-1), the rule that is not in the deck. */
export const EMPTY_LABEL = 'leeg';
/** Label of a card whose subject can hurt; such a card carries a warning that says where to turn (OPG-3). */
export const SENSITIVE_LABEL = 'gevoelig';

/** Longest texts, in graphemes, the same in both languages. What stands on a printed card is bound by its size. */
export const LIMITS = {
  cardTitle: 26,
  cardBody: 80,
  cardQuestion: 55,
  /** What an unwritten rule costs and what it makes possible; stands beside the card's text. */
  cardSide: 60,
  warning: 240,
  name: 40,
  short: 90,
  paragraph: 400,
  statement: 90,
  note: 700,
  teamName: 18,
} as const;

function text(max: number) {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxGraphemes(max));
}

function localised(max: number) {
  return v.strictObject({ nl: text(max), en: text(max) });
}

const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600));
/** so many cards or rounds as fit in a step */
const few = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

export type Localised = v.InferOutput<ReturnType<typeof localised>>;

/** Two or three capitals and two digits, such as WP01; the digits are the number printed on the card. */
const cardId = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}\d{2}$/));
export type CardId = v.InferOutput<typeof cardId>;

const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const source = v.strictObject({
  chapter: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  lines: v.tuple([line, line]),
});

const cardFields = {
  id: cardId,
  title: localised(LIMITS.cardTitle),
  body: localised(LIMITS.cardBody),
  question: localised(LIMITS.cardQuestion),
  /** Of an unwritten rule: what keeping to it costs, and what it makes possible. */
  costs: v.optional(localised(LIMITS.cardSide)),
  enables: v.optional(localised(LIMITS.cardSide)),
  /** The pile of its deck that it lies in, and the role that it is written for. */
  pile: v.optional(identifier),
  role: v.optional(identifier),
  source: v.nullable(source),
  labels: v.optional(v.array(identifier), []),
  warning: v.optional(v.nullable(localised(LIMITS.warning)), null),
};

/** A part of a deck to draw from by itself, such as the ten recommendations of #Hoedan. */
const pile = v.strictObject({
  id: identifier,
  name: localised(LIMITS.name),
  short: localised(LIMITS.short),
});

/** A part that a member plays; `short` says what it is, `question` is asked of whoever takes it. */
const role = v.strictObject({ ...pile.entries, question: localised(LIMITS.cardQuestion) });

const deckId = v.picklist(DECK_IDS);
const deckFields = {
  id: deckId,
  name: localised(LIMITS.name),
  short: localised(LIMITS.short),
  explanation: localised(LIMITS.paragraph),
  /** In the order in which they are played; with piles every card lies in one. */
  piles: v.optional(v.pipe(v.array(pile), v.minLength(2))),
  /** In the order in which they rotate. Cards may be written for a role: then every pile has one for each. */
  roles: v.optional(v.pipe(v.array(role), v.minLength(2))),
};

const CardSchema = v.strictObject({ ...cardFields, deck: deckId, number: line });
export type Card = v.InferOutput<typeof CardSchema>;

const DeckSchema = v.strictObject({ ...deckFields, cards: v.pipe(v.array(CardSchema), v.minLength(1)) });
export type Deck = v.InferOutput<typeof DeckSchema>;

/** A deck as it stands in its file: a card's deck and number follow from the file and its id. */
export const DeckFileSchema = v.strictObject({
  ...deckFields,
  cards: v.pipe(v.array(v.strictObject(cardFields)), v.minLength(1)),
});

const style = v.picklist(STYLES);
const StatementSchema = v.strictObject({ id: identifier, style, text: localised(LIMITS.statement) });

const questionnaireFields = {
  id: identifier,
  title: localised(LIMITS.name),
  /** what a facilitator reads when choosing one */
  short: v.optional(localised(LIMITS.short)),
  intro: localised(LIMITS.paragraph),
};

/** Statements with five answers each, from 1 (not me) to 5 (very much me). */
export const StatementsSchema = v.strictObject({
  ...questionnaireFields,
  statements: v.pipe(v.array(StatementSchema), v.minLength(1)),
});

const side = v.strictObject({ style, text: localised(LIMITS.statement) });
const PairSchema = v.strictObject({ id: identifier, a: side, b: side });

/** Pairs of which one chooses a side: 1 is side `a`, 2 is side `b`. */
export const PairsSchema = v.strictObject({
  ...questionnaireFields,
  pairs: v.pipe(v.array(PairSchema), v.minLength(1)),
});
export type StatementsQuestionnaire = v.InferOutput<typeof StatementsSchema>;
export type PairsQuestionnaire = v.InferOutput<typeof PairsSchema>;
export type Questionnaire = StatementsQuestionnaire | PairsQuestionnaire;

/** The statements of a questionnaire; none of one that has pairs. */
export function statementsOf(questionnaire: Questionnaire): StatementsQuestionnaire['statements'] {
  return 'statements' in questionnaire ? questionnaire.statements : [];
}

/** Statements to score, each in a theme (SCAN-1). */
export const ScanSchema = v.strictObject({
  id: identifier,
  title: localised(LIMITS.name),
  short: localised(LIMITS.short),
  /** what a team reads before it scores */
  intro: localised(LIMITS.paragraph),
  /** in the order in which they are asked */
  themes: v.pipe(v.array(pile), v.minLength(1)),
  statements: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        theme: identifier,
        name: localised(LIMITS.name),
        text: localised(LIMITS.statement),
        source: v.nullable(source),
      }),
    ),
    v.minLength(1),
  ),
});
export type Scan = v.InferOutput<typeof ScanSchema>;

const placingFields = {
  id: identifier,
  title: localised(LIMITS.name),
  question: localised(LIMITS.short),
  intro: localised(LIMITS.paragraph),
};
const place = { name: localised(LIMITS.name), short: localised(LIMITS.short), source: v.nullable(source) };

/** An axis with a name, and what lies at either end of it. */
const axis = v.strictObject({
  name: localised(LIMITS.name),
  low: localised(LIMITS.name),
  high: localised(LIMITS.name),
});

export const CORNERS = ['links-boven', 'rechts-boven', 'links-onder', 'rechts-onder'] as const;
export type Corner = (typeof CORNERS)[number];

/** A field with two axes and a name in each corner (PLAATS-1). `across`: low is left. `up`: low is below. */
export const AxesSchema = v.strictObject({
  ...placingFields,
  across: axis,
  up: axis,
  corners: v.strictObject({
    'links-boven': v.strictObject(place),
    'rechts-boven': v.strictObject(place),
    'links-onder': v.strictObject(place),
    'rechts-onder': v.strictObject(place),
  }),
});

/** A few choices of which one fits best (PLAATS-1). */
export const ChoicesSchema = v.strictObject({
  ...placingFields,
  choices: v.pipe(v.array(v.strictObject({ id: identifier, ...place })), v.minLength(2), v.maxLength(6)),
});
export type AxesPlacing = v.InferOutput<typeof AxesSchema>;
export type ChoicesPlacing = v.InferOutput<typeof ChoicesSchema>;
export type Placing = AxesPlacing | ChoicesPlacing;

const StyleTextSchema = v.strictObject({
  style,
  name: localised(LIMITS.name),
  tea: localised(LIMITS.name),
  quality: localised(LIMITS.paragraph),
  pitfall: localised(LIMITS.paragraph),
  allergy: localised(LIMITS.paragraph),
  need: localised(LIMITS.paragraph),
  complementHelps: localised(LIMITS.paragraph),
  move: localised(LIMITS.name),
  moveText: localised(LIMITS.paragraph),
});
export type StyleText = v.InferOutput<typeof StyleTextSchema>;

export const StylesFileSchema = v.strictObject({ styles: v.array(StyleTextSchema) });
export const TeamsFileSchema = v.strictObject({
  names: v.pipe(v.array(text(LIMITS.teamName)), v.minLength(1)),
});

function step<K extends StepKind, S extends v.GenericSchema>(kind: K, settings: S) {
  return v.strictObject({
    id: identifier,
    kind: v.literal(kind),
    title: localised(LIMITS.name),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
    /** inkortbaar: the minutes it needs at least (REGIE-2) */
    least: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    instruction: localised(LIMITS.paragraph),
    note: localised(LIMITS.note),
    settings,
  });
}

const StepSpecSchema = v.variant('kind', [
  step('check-in', v.strictObject({ question: localised(LIMITS.short), energizer: deckId })),
  step('vragenlijst', v.strictObject({ questionnaire: identifier })),
  step('theedoos', v.strictObject({})),
  // KOFFIE-1: chairs at a table, and minutes of the first round
  step(
    'koffietafels',
    v.strictObject({
      seats: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(4)),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
      /** KOFFIE-10: opgaven to put on the tables in the mixed round */
      deck: v.optional(deckId),
    }),
  ),
  step(
    'mix',
    v.strictObject({ size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(8)), 5) }),
  ),
  step(
    'opgave',
    v.strictObject({
      deck: deckId,
      choices: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
      /** OPG-3: deals and draws no sensitive cards; a team may still write about such a subject */
      light: v.optional(v.boolean()),
    }),
  ),
  // AFSP-1
  step('afspraken', v.strictObject({ short: v.boolean(), silentSeconds: seconds })),
  step(
    'kaartronde',
    v.strictObject({
      deck: deckId,
      gedoe: v.nullable(deckId),
      short: v.boolean(),
      /** KAART-25 */
      stilleMinuut: v.optional(v.boolean(), false),
      readSeconds: seconds,
      turnSeconds: seconds,
      reflection: v.pipe(v.array(localised(LIMITS.short)), v.minLength(1)),
    }),
  ),
  step(
    'speelveld',
    v.strictObject({
      deck: deckId,
      /** VELD-12 */
      short: v.boolean(),
      silentSeconds: seconds,
      turnSeconds: seconds,
    }),
  ),
  // WAT-1
  step('wat', v.strictObject({ deck: deckId, silentSeconds: seconds, cardsPerPile: few })),
  // HOEDAN-3
  step('hoedan', v.strictObject({ deck: deckId, turnSeconds: seconds, rounds: few })),
  step(
    'reflectie',
    v.strictObject({
      /** cards to talk about beside the scores */
      deck: v.nullable(deckId),
      scoreSeconds: seconds,
      /** REFL-5: with the shared picture? */
      beeld: v.boolean(),
      silentSeconds: seconds,
    }),
  ),
  // WAARD-1, WAARD-7: what is weighed
  step(
    'waarderen',
    v.strictObject({ from: v.picklist(['kernkaarten', 'scenarios']), silentSeconds: seconds }),
  ),
  step(
    'tegenspraak',
    v.strictObject({
      deck: deckId,
      silentSeconds: seconds,
      turnSeconds: seconds,
      /** questions, each answered from two roles (TEGEN-3) */
      rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
    }),
  ),
  step('goedwerk', v.strictObject({ deck: deckId, silentSeconds: seconds })),
  // SCAN-1: statements, or the recommendations of a deck; without a role everybody takes their own
  step(
    'scan',
    v.strictObject({
      statements: v.nullable(identifier),
      deck: v.nullable(deckId),
      role: v.nullable(identifier),
      silentSeconds: seconds,
    }),
  ),
  step('plaatsen', v.strictObject({ placing: identifier, silentSeconds: seconds })),
  step(
    'systeem',
    v.strictObject({
      silentSeconds: seconds,
      turnSeconds: seconds,
      /** SYSTEEM-3 */
      chairs: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(4)),
    }),
  ),
  // BERAAD-4: values may be taken from a pile of the deck
  step('beraad', v.strictObject({ deck: deckId, silentSeconds: seconds })),
  // DIALOOG-1: topics that a team can take besides its own
  step(
    'dialoog',
    v.strictObject({
      topics: v.pipe(v.array(localised(LIMITS.short)), v.maxLength(6)),
      silentSeconds: seconds,
    }),
  ),
  step('koers', v.strictObject({ silentSeconds: seconds })),
  // KOERS-7
  step('plenair', v.strictObject({})),
  step('pauze', v.strictObject({})),
  step('check-out', v.strictObject({})),
]);
export type StepSpec = v.InferOutput<typeof StepSpecSchema>;

/** What werkvormen are for, in the order in which they are offered. */
export const FAMILIES = ['grenzeloos', 'koerskaarten', 'gesprek', 'zicht'] as const;
export type Family = (typeof FAMILIES)[number];

export const FormatSchema = v.strictObject({
  id: identifier,
  /** with which it is offered; left out: after all that have one */
  family: v.optional(v.picklist(FAMILIES)),
  title: localised(LIMITS.name),
  description: localised(LIMITS.paragraph),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** minutes that no step has: what may be lost on the way */
  slack: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** a next meeting of teams that have played before (VERV-1); no workshop begins with it */
  followUp: v.optional(v.boolean()),
  steps: v.pipe(v.array(StepSpecSchema), v.minLength(1)),
});
export type Format = v.InferOutput<typeof FormatSchema>;

/** What one workshop freezes when it is made: its format and only what that format uses. `hash` names exactly this content. */
export interface Content {
  hash: string;
  format: Format;
  decks: Partial<Record<DeckId, Deck>>;
  questionnaire: Questionnaire;
  styles: StyleText[];
  teamNames: string[];
  /** by id; absent where the format has none */
  scans?: Record<string, Scan>;
  placings?: Record<string, Placing>;
}

/** The card with this id in any deck of the frozen content, or undefined when the workshop does not use it. */
export function findCard(content: Content, id: CardId): Card | undefined {
  for (const deck of DECK_IDS) {
    const card = content.decks[deck]?.cards.find((candidate) => candidate.id === id);
    if (card) return card;
  }
  return undefined;
}
