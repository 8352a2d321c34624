import * as v from 'valibot';
import { hasRunOfFour } from '../style/score.ts';
import { CHAPTERS } from './chapters.ts';
import {
  AxesSchema,
  ChoicesSchema,
  DeckFileSchema,
  FormatSchema,
  LANGS,
  type Localised,
  PairsSchema,
  ScanSchema,
  SENSITIVE_LABEL,
  StatementsSchema,
  STYLES,
  StylesFileSchema,
  TeamsFileSchema,
  type Card,
  type Deck,
  type Format,
  type PairsQuestionnaire,
  type Placing,
  type Questionnaire,
  type Scan,
  type StatementsQuestionnaire,
  type StyleText,
} from './content.ts';
import { namedPerson } from './persons.ts';
import { checkPiles } from './piles.ts';
import { type ContentProblem, type Parsed, placeOf, problemOf } from './problem.ts';

/** A deck from the contents of its file; `file` ends in the deck's id, such as decks/wicked.yaml. */
export function parseDeck(file: string, raw: unknown): Parsed<Deck> {
  const parsed = read(file, raw, DeckFileSchema);
  if (!parsed.ok) return parsed;
  const { cards, ...fields } = parsed.value;
  const deck: Deck = {
    ...fields,
    cards: cards.map((card) => ({ ...card, deck: fields.id, number: Number(card.id.slice(-2)) })),
  };
  const problems = [
    ...checkName(file, deck.id),
    ...[deck.cards, deck.piles ?? [], deck.roles ?? []].flatMap((items) => repeated(file, items)),
    ...checkPiles(file, deck),
  ];
  const report = (card: string, field: string, message: Localised) =>
    problems.push({ file, card, field, message });
  for (const { id, source, labels, warning } of deck.cards) {
    problems.push(...checkSource(file, id, source));
    if (labels.includes(SENSITIVE_LABEL) !== (warning !== null))
      report(id, 'warning', {
        nl: `een kaart met label ${SENSITIVE_LABEL} heeft een waarschuwing, en andere kaarten niet`,
        en: `a card labelled ${SENSITIVE_LABEL} has a warning, and other cards have none`,
      });
  }
  return outcome(deck, problems);
}

/** A questionnaire from the contents of its file: statements, or pairs to choose from. */
export function parseQuestionnaire(file: string, raw: unknown): Parsed<Questionnaire> {
  return typeof raw === 'object' && raw !== null && 'pairs' in raw
    ? parsePairs(file, raw)
    : parseStatements(file, raw);
}

/** Each two styles meet in exactly one pair, so that every style can be chosen equally often. */
function parsePairs(file: string, raw: unknown): Parsed<PairsQuestionnaire> {
  const parsed = read(file, raw, PairsSchema);
  if (!parsed.ok) return parsed;
  const { id, pairs } = parsed.value;
  const problems = [...checkName(file, id), ...repeated(file, pairs)];
  for (const [at, one] of STYLES.entries())
    for (const other of STYLES.slice(at)) {
      const meetings = pairs.filter(({ a, b }) =>
        one === other
          ? a.style === one && b.style === one
          : [a.style, b.style].includes(one) && [a.style, b.style].includes(other),
      ).length;
      const wanted = one === other ? 0 : 1;
      if (meetings !== wanted)
        problems.push({
          file,
          card: null,
          field: 'pairs',
          message: {
            nl: `${one} en ${other} staan ${meetings} keer tegenover elkaar in plaats van ${wanted}`,
            en: `${one} and ${other} meet ${meetings} times, not ${wanted}`,
          },
        });
    }
  return outcome(parsed.value, problems);
}

/** Four statements per style, never four of one style in a row. */
function parseStatements(file: string, raw: unknown): Parsed<StatementsQuestionnaire> {
  const parsed = read(file, raw, StatementsSchema);
  if (!parsed.ok) return parsed;
  const { id, statements } = parsed.value;
  const problems = [...checkName(file, id), ...repeated(file, statements)];
  for (const style of STYLES) {
    const count = statements.filter((statement) => statement.style === style).length;
    if (count !== 4)
      problems.push({
        file,
        card: null,
        field: 'statements',
        message: {
          nl: `${style} heeft ${count} stellingen in plaats van 4`,
          en: `${style} has ${count} statements, not 4`,
        },
      });
  }
  if (hasRunOfFour(statements.map(({ style }) => style)))
    problems.push({
      file,
      card: null,
      field: 'statements',
      message: {
        nl: 'vier stellingen van één stijl staan na elkaar',
        en: 'four statements of one style follow each other',
      },
    });
  return outcome(parsed.value, problems);
}

/** A scan from the contents of its file: each statement in one of its themes, no theme without one. */
export function parseScan(file: string, raw: unknown): Parsed<Scan> {
  const parsed = read(file, raw, ScanSchema);
  if (!parsed.ok) return parsed;
  const { id, themes, statements } = parsed.value;
  const problems = [...checkName(file, id), ...repeated(file, themes), ...repeated(file, statements)];
  for (const one of statements) {
    if (!themes.some((theme) => theme.id === one.theme))
      problems.push({
        file,
        card: one.id,
        field: 'theme',
        message: { nl: `deze scan heeft geen thema ${one.theme}`, en: `this scan has no theme ${one.theme}` },
      });
    problems.push(...checkSource(file, one.id, one.source));
  }
  for (const theme of themes.filter(({ id: of }) => !statements.some((one) => one.theme === of)))
    problems.push({
      file,
      card: theme.id,
      field: 'statements',
      message: { nl: 'dit thema heeft geen stellingen', en: 'this theme has no statements' },
    });
  return outcome(parsed.value, problems);
}

/** What people place themselves on, from the contents of its file: two axes, or a few choices. */
export function parsePlacing(file: string, raw: unknown): Parsed<Placing> {
  if (typeof raw === 'object' && raw !== null && 'choices' in raw) {
    const parsed = read(file, raw, ChoicesSchema);
    if (!parsed.ok) return parsed;
    const { id, choices } = parsed.value;
    const sources = choices.flatMap((one) => checkSource(file, one.id, one.source));
    return outcome(parsed.value, [...checkName(file, id), ...repeated(file, choices), ...sources]);
  }
  const parsed = read(file, raw, AxesSchema);
  if (!parsed.ok) return parsed;
  const { id, corners } = parsed.value;
  const sources = Object.entries(corners).flatMap(([corner, { source }]) =>
    checkSource(file, corner, source),
  );
  return outcome(parsed.value, [...checkName(file, id), ...sources]);
}

/** The texts of the six styles, one of each. */
export function parseStyles(file: string, raw: unknown): Parsed<StyleText[]> {
  const parsed = read(file, raw, StylesFileSchema);
  if (!parsed.ok) return parsed;
  const { styles } = parsed.value;
  const problems = STYLES.filter((style) => styles.filter((text) => text.style === style).length !== 1).map(
    (style): ContentProblem => ({
      file,
      card: style,
      field: 'style',
      message: { nl: 'moet precies één keer voorkomen', en: 'must occur exactly once' },
    }),
  );
  return outcome(styles, problems);
}

/** The names that teams get, in the order in which they are handed out. */
export function parseTeamNames(file: string, raw: unknown): Parsed<string[]> {
  const parsed = read(file, raw, TeamsFileSchema);
  if (!parsed.ok) return parsed;
  const { names } = parsed.value;
  const problems = names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name): ContentProblem => ({
      file,
      card: null,
      field: 'names',
      message: { nl: `${name} staat er twee keer`, en: `${name} occurs twice` },
    }));
  return outcome(names, problems);
}

/** A werkvorm from the contents of its file: step ids are unique and the minutes of the steps and the slack add up to its own. */
export function parseFormat(file: string, raw: unknown): Parsed<Format> {
  const parsed = read(file, raw, FormatSchema);
  if (!parsed.ok) return parsed;
  const { id, minutes, slack, steps } = parsed.value;
  const problems = [...checkName(file, id), ...repeated(file, steps)];
  const sum = steps.reduce((total, step) => total + step.minutes, slack);
  if (sum !== minutes)
    problems.push({
      file,
      card: null,
      field: 'minutes',
      message: {
        nl: `is ${minutes}, maar de stappen en de speling samen duren ${sum}`,
        en: `is ${minutes}, but the steps and the slack add up to ${sum}`,
      },
    });
  return outcome(parsed.value, problems);
}

function read<S extends v.GenericSchema>(file: string, raw: unknown, schema: S): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, raw);
  if (!result.success) return { ok: false, problems: result.issues.map((issue) => problemOf(file, issue)) };
  return outcome(result.output, [...checkTexts(file, result.output, [])]);
}

function outcome<T>(value: T, problems: ContentProblem[]): Parsed<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** A source names a chapter of the publication, and its lines in their order. */
function checkSource(file: string, card: string, source: Card['source']): ContentProblem[] {
  if (source === null) return [];
  const { chapter, lines } = source;
  const problems: ContentProblem[] = [];
  if (!CHAPTERS.has(chapter))
    problems.push({
      file,
      card,
      field: 'source.chapter',
      message: {
        nl: `${chapter} is geen hoofdstuk van de publicatie`,
        en: `${chapter} is not a chapter of the publication`,
      },
    });
  if (lines[0] > lines[1])
    problems.push({
      file,
      card,
      field: 'source.lines',
      message: { nl: 'de eerste regel komt na de laatste', en: 'the first line comes after the last' },
    });
  return problems;
}

function checkName(file: string, id: string): ContentProblem[] {
  if (file.endsWith(`/${id}.yaml`)) return [];
  const message = {
    nl: `is ${id}, anders dan de naam van het bestand`,
    en: `is ${id}, unlike the name of the file`,
  };
  return [{ file, card: null, field: 'id', message }];
}

function repeated(file: string, items: readonly { id: string }[]): ContentProblem[] {
  return items
    .filter(({ id }, index) => items.findIndex((item) => item.id === id) !== index)
    .map(({ id }) => ({
      file,
      card: id,
      field: 'id',
      message: { nl: 'komt twee keer voor', en: 'occurs twice' },
    }));
}

// Every text, however deep: names of people may stand nowhere, and a sentence that is the same in both languages was not translated.
function* checkTexts(
  file: string,
  value: unknown,
  path: readonly { key: unknown; value: unknown }[],
): Generator<ContentProblem> {
  if (typeof value === 'string') {
    const name = namedPerson(value);
    const message = { nl: `noemt een persoon: ${name}`, en: `names a person: ${name}` };
    if (name !== null) yield { file, ...placeOf(path), message };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isUntranslated(value, path.at(-1)?.key)) {
    const message = {
      nl: 'is in het Nederlands en Engels hetzelfde',
      en: 'is the same in Dutch and English',
    };
    yield { file, ...placeOf(path), message };
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) yield* checkTexts(file, child, [...path, { key, value: child }]);
}

// Names such as Gedoe, Rooibos, Check-in and Wicked problems are the same in both; a sentence never is.
const NAMES: ReadonlySet<unknown> = new Set(['title', 'name', 'tea', 'move']);

function isUntranslated(value: object, key: unknown): boolean {
  const texts = LANGS.map((lang): unknown => Reflect.get(value, lang));
  if (typeof texts[0] !== 'string' || texts[0] !== texts[1]) return false;
  return !(NAMES.has(key) && texts[0].split(/\s+/).length <= 2);
}
