import {
  DECK_IDS,
  type Content,
  type Deck,
  type DeckId,
  EMPTY_LABEL,
  type Format,
  type Placing,
  type Questionnaire,
  type Scan,
  type StepKind,
  type StepSpec,
  type StyleText,
} from './content.ts';
import { BERAAD_PILE, GOEDWERK_PILES, STELLING, TEGEN_ROLES, VRAAG, WAT_PILES } from './piles.ts';
import type { ContentProblem } from './problem.ts';

/** Everything a host has in its content folder, each file checked by itself. */
export interface Library {
  decks: Partial<Record<DeckId, Deck>>;
  questionnaires: ReadonlyMap<string, Questionnaire>;
  formats: ReadonlyMap<string, Format>;
  styles: StyleText[];
  teamNames: string[];
  scans: ReadonlyMap<string, Scan>;
  placings: ReadonlyMap<string, Placing>;
}

/** What is wrong between the files: card ids used twice, and formats that name a deck or questionnaire that is not there or not fit. */
export function checkLibrary(library: Library): ContentProblem[] {
  const problems = [...checkCardIds(library)];
  for (const format of library.formats.values()) {
    const file = `formats/${format.id}.yaml`;
    for (const step of format.steps) {
      for (const [field, message] of checkStep(step, library))
        problems.push({ file, card: step.id, field: `settings.${field}`, message });
      // a next meeting gives its steps ids of their own by its number (VERV-2)
      if (/-\d+$/.test(step.id))
        problems.push({
          file,
          card: step.id,
          field: 'id',
          message: {
            nl: 'mag niet op een streepje en een getal eindigen',
            en: 'may not end in a hyphen and a number',
          },
        });
      if (format.followUp && BEFORE_TEAMS.includes(step.kind))
        problems.push({
          file,
          card: step.id,
          field: 'kind',
          message: {
            nl: `${step.kind} kan niet in een werkvorm voor een volgende keer: de teams zijn er al`,
            en: `${step.kind} cannot be in a format for a next meeting: the teams are there already`,
          },
        });
    }
  }
  return problems;
}

/** The decks that a step plays with. */
function decksOf(step: StepSpec): DeckId[] {
  switch (step.kind) {
    case 'check-in':
      return [step.settings.energizer];
    case 'opgave':
    case 'speelveld':
    case 'wat':
    case 'hoedan':
    case 'tegenspraak':
    case 'goedwerk':
    case 'beraad':
      return [step.settings.deck];
    case 'kaartronde':
      return step.settings.gedoe === null ? [step.settings.deck] : [step.settings.deck, step.settings.gedoe];
    case 'reflectie':
      return step.settings.deck === null ? [] : [step.settings.deck];
    case 'scan':
      return step.settings.deck === null ? [] : [step.settings.deck];
    case 'koffietafels':
      return step.settings.deck === undefined ? [] : [step.settings.deck];
    case 'vragenlijst':
    case 'theedoos':
    case 'mix':
    case 'afspraken':
    case 'waarderen':
    case 'plaatsen':
    case 'systeem':
    case 'dialoog':
    case 'koers':
    case 'plenair':
    case 'pauze':
    case 'check-out':
      return [];
  }
}

/**
 * The part of the library that a workshop of this format freezes, still without its hash; null for an unknown format or
 * questionnaire.
 * @param chosen the questionnaire, instead of the one that the format names
 */
export function selectContent(
  library: Library,
  formatId: string,
  chosen?: string,
): Omit<Content, 'hash'> | null {
  const written = library.formats.get(formatId);
  if (written === undefined) return null;
  const format = chosen === undefined ? written : asking(written, chosen);
  const asked = chosen ?? format.steps.find((step) => step.kind === 'vragenlijst')?.settings.questionnaire;
  // A format without the step still needs the statements for whoever fills them in beforehand.
  const questionnaire =
    asked === undefined ? library.questionnaires.values().next().value : library.questionnaires.get(asked);
  if (questionnaire === undefined) return null;
  const used = new Set(format.steps.flatMap(decksOf));
  const decks: Content['decks'] = {};
  for (const id of DECK_IDS) {
    const deck = library.decks[id];
    if (deck !== undefined && used.has(id)) decks[id] = deck;
  }
  const { styles, teamNames } = library;
  return { format, decks, questionnaire, styles, teamNames, ...scansAndPlacings(format, library) };
}

/** Nothing where the format has none, so that what it freezes is what it always froze. */
function scansAndPlacings(format: Format, library: Library): Pick<Content, 'scans' | 'placings'> {
  const scans = format.steps.flatMap((step) =>
    step.kind === 'scan' ? (library.scans.get(step.settings.statements ?? '') ?? []) : [],
  );
  const placings = format.steps.flatMap((step) =>
    step.kind === 'plaatsen' ? (library.placings.get(step.settings.placing) ?? []) : [],
  );
  return {
    ...(scans.length === 0 ? {} : { scans: Object.fromEntries(scans.map((one) => [one.id, one])) }),
    ...(placings.length === 0 ? {} : { placings: Object.fromEntries(placings.map((one) => [one.id, one])) }),
  };
}

/** Steps that only make sense before there are teams. */
const BEFORE_TEAMS: readonly StepKind[] = ['vragenlijst', 'theedoos', 'mix', 'opgave'];

/**
 * What a workshop goes on with in its next meeting, still without its hash; null when that werkvorm is none for a next meeting.
 * All that earlier meetings used stays as it was; the new steps come after theirs, under ids of their own (VERV-2).
 * @param number of the meeting, 2 for the second
 */
export function continueContent(
  library: Library,
  before: Content,
  formatId: string,
  number: number,
): Omit<Content, 'hash'> | null {
  const next = selectContent(library, formatId);
  if (!next?.format.followUp) return null;
  const steps = next.format.steps.map((step) => ({ ...step, id: `${step.id}-${number}` }));
  const { hash: _hash, ...kept } = before;
  return {
    ...kept,
    format: { ...next.format, steps: [...before.format.steps, ...steps] },
    decks: { ...next.decks, ...before.decks },
    // a scan that was asked before is asked in the same words, so that the two can lie beside each other (SCAN-5)
    ...(next.scans ? { scans: { ...next.scans, ...before.scans } } : {}),
    ...(next.placings ? { placings: { ...next.placings, ...before.placings } } : {}),
  };
}

/** The format with another questionnaire. */
function asking(format: Format, questionnaire: string): Format {
  const steps = format.steps.map((step) =>
    step.kind === 'vragenlijst' ? { ...step, settings: { questionnaire } } : step,
  );
  return { ...format, steps };
}

function* checkCardIds(library: Library): Generator<ContentProblem> {
  const seen = new Map<string, DeckId>();
  for (const deckId of DECK_IDS)
    for (const { id } of library.decks[deckId]?.cards ?? []) {
      const other = seen.get(id);
      if (other !== undefined)
        yield {
          file: `decks/${deckId}.yaml`,
          card: id,
          field: 'id',
          message: { nl: `staat ook in decks/${other}.yaml`, en: `also stands in decks/${other}.yaml` },
        };
      seen.set(id, deckId);
    }
}

function* checkStep(
  step: StepSpec,
  library: Library,
): Generator<[field: string, message: ContentProblem['message']]> {
  const settings: Readonly<Record<string, unknown>> = step.settings;
  for (const deckId of decksOf(step))
    if (library.decks[deckId] === undefined) {
      const field = Object.keys(settings).find((key) => settings[key] === deckId) ?? 'deck';
      yield [field, { nl: `er is geen deck ${deckId}`, en: `there is no deck ${deckId}` }];
    }
  yield* checkParts(step, library);
  if (step.kind === 'vragenlijst' && !library.questionnaires.has(step.settings.questionnaire)) {
    const name = step.settings.questionnaire;
    yield [
      'questionnaire',
      { nl: `er is geen vragenlijst ${name}`, en: `there is no questionnaire ${name}` },
    ];
  }
  if (step.kind === 'wat') {
    const { deck: name, cardsPerPile } = step.settings;
    const cards = library.decks[name]?.cards;
    for (const pile of cards ? WAT_PILES : [])
      if ((cards ?? []).filter((card) => card.pile === pile).length < cardsPerPile)
        yield [
          'cardsPerPile',
          {
            nl: `deck ${name} heeft minder dan ${cardsPerPile} kaarten in de stapel ${pile}`,
            en: `deck ${name} has fewer than ${cardsPerPile} cards in the pile ${pile}`,
          },
        ];
  }
  if (step.kind === 'hoedan') {
    const { deck: name, rounds } = step.settings;
    const deck = library.decks[name];
    // with piles and cards for roles every pile has one for each role (`checkPiles`)
    if (deck && !(deck.roles && deck.cards.some(({ role }) => role !== undefined)))
      yield [
        'deck',
        { nl: `deck ${name} heeft geen kaarten per rol`, en: `deck ${name} has no cards for roles` },
      ];
    if (deck && (deck.piles ?? []).length < rounds)
      yield [
        'rounds',
        {
          nl: `deck ${name} heeft minder dan ${rounds} stapels`,
          en: `deck ${name} has fewer than ${rounds} piles`,
        },
      ];
  }
  if (step.kind === 'scan') yield* checkScan(step.settings, library);
  if (step.kind === 'plaatsen' && !library.placings.has(step.settings.placing)) {
    const name = step.settings.placing;
    yield ['placing', { nl: `er is geen veld ${name}`, en: `there is no placing ${name}` }];
  }
  if (step.kind === 'opgave') {
    const cards = library.decks[step.settings.deck]?.cards ?? [];
    const empty = cards.filter(({ labels }) => labels.includes(EMPTY_LABEL)).length;
    // OPG-1: some opgave cards and one empty card.
    if (cards.length > 0 && empty !== 1)
      yield [
        'deck',
        {
          nl: `deck ${step.settings.deck} heeft ${empty} lege kaarten (label ${EMPTY_LABEL}); precies één is nodig`,
          en: `deck ${step.settings.deck} has ${empty} empty cards (label ${EMPTY_LABEL}); exactly one is needed`,
        },
      ];
    if (cards.length > 0 && cards.length - empty < step.settings.choices)
      yield [
        'choices',
        {
          nl: `deck ${step.settings.deck} heeft minder dan ${step.settings.choices} opgaven`,
          en: `deck ${step.settings.deck} has fewer than ${step.settings.choices} opgaven`,
        },
      ];
  }
}

/** The piles with as many cards as a conversation needs, and the roles that it plays with. */
function* checkParts(
  step: StepSpec,
  { decks }: Library,
): Generator<[field: string, message: ContentProblem['message']]> {
  if (step.kind !== 'tegenspraak' && step.kind !== 'goedwerk' && step.kind !== 'beraad') return;
  const { deck: name } = step.settings;
  const deck = decks[name];
  if (!deck) return;
  const dissent = step.kind === 'tegenspraak';
  const needed = step.kind === 'beraad' ? [BERAAD_PILE] : GOEDWERK_PILES;
  const piles: Record<string, number> = dissent
    ? { [STELLING]: 1, [VRAAG]: step.settings.rounds }
    : Object.fromEntries(needed.map((id) => [id, 1]));
  for (const [pile, least] of Object.entries(piles))
    if (deck.cards.filter((card) => card.pile === pile).length < least)
      yield [
        'deck',
        {
          nl: `deck ${name} heeft minder dan ${least} kaarten in de stapel ${pile}`,
          en: `deck ${name} has fewer than ${least} cards in the pile ${pile}`,
        },
      ];
  for (const role of dissent ? TEGEN_ROLES : [])
    if (!deck.roles?.some(({ id }) => id === role))
      yield ['deck', { nl: `deck ${name} heeft geen rol ${role}`, en: `deck ${name} has no role ${role}` }];
}

/** Either statements, or a deck in which each pile has a card for each role. */
function* checkScan(
  { statements, deck: deckId, role }: Extract<StepSpec, { kind: 'scan' }>['settings'],
  library: Library,
): Generator<[field: string, message: ContentProblem['message']]> {
  if ((statements === null) === (deckId === null))
    yield [
      'statements',
      { nl: 'noem een scan of een deck, één van de twee', en: 'name a scan or a deck, one of the two' },
    ];
  if (statements !== null && !library.scans.has(statements))
    yield ['statements', { nl: `er is geen scan ${statements}`, en: `there is no scan ${statements}` }];
  const deck = deckId === null ? undefined : library.decks[deckId];
  if (deck && (!deck.piles || deck.cards.some((card) => card.role === undefined)))
    yield [
      'deck',
      {
        nl: `deck ${deckId} heeft geen stapels met een kaart voor elke rol`,
        en: `deck ${deckId} has no piles with a card for each role`,
      },
    ];
  if (role !== null && !deck?.roles?.some(({ id }) => id === role))
    yield ['role', { nl: `dit deck heeft geen rol ${role}`, en: `this deck has no role ${role}` }];
}
