import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, parseDocument, visit } from 'yaml';
import type { Content, Format, Placing, Questionnaire, Scan } from '../shared/decks/content.ts';
import { checkLibrary, continueContent, type Library, selectContent } from '../shared/decks/library.ts';
import {
  parseDeck,
  parseFormat,
  parsePlacing,
  parseQuestionnaire,
  parseScan,
  parseStyles,
  parseTeamNames,
} from '../shared/decks/parse.ts';
import { type ContentProblem, describeProblem, type Parsed } from '../shared/decks/problem.ts';

/** The content folder cannot be used; `problems` says in which file, card and field, and the message lists them in Dutch. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(dir: string, problems: readonly ContentProblem[]) {
    const lines = problems.map((problem) => `- ${describeProblem(problem, 'nl')} (${problem.message.en})`);
    super(`De kaarten in ${dir} kloppen niet:\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Everything in a content folder, checked. Throws a ContentError that names every fault: no server should start with half a deck. */
export function loadLibrary(dir: string): Library {
  const problems: ContentProblem[] = [];
  const load = <T>(file: string, parse: (file: string, raw: unknown) => Parsed<T>): T | undefined => {
    const raw = readYaml(dir, file);
    const parsed = raw.ok ? parse(file, raw.value) : raw;
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };
  const loadAll = <T>(folder: string, parse: (file: string, raw: unknown) => Parsed<T>): T[] =>
    filesIn(dir, folder, problems).flatMap((file) => load(file, parse) ?? []);

  const decks: Library['decks'] = {};
  for (const deck of loadAll('decks', parseDeck)) decks[deck.id] = deck;
  const library: Library = {
    decks,
    questionnaires: byId<Questionnaire>(loadAll('questionnaires', parseQuestionnaire)),
    formats: byId<Format>(loadAll('formats', parseFormat)),
    styles: load('styles.yaml', parseStyles) ?? [],
    teamNames: load('teams.yaml', parseTeamNames) ?? [],
    scans: byId<Scan>(loadAll('scans', parseScan)),
    placings: byId<Placing>(loadAll('placings', parsePlacing)),
  };
  // A file that could not be read would make every file that refers to it wrong as well.
  if (problems.length === 0) problems.push(...checkLibrary(library));
  if (problems.length > 0) throw new ContentError(dir, problems);
  return library;
}

/**
 * What a new workshop of this format keeps for good, named by the SHA-256 of what is in it; null for an unknown format or
 * questionnaire.
 * @param questionnaire instead of the one that the format names
 */
export function freeze(library: Library, formatId: string, questionnaire?: string): Content | null {
  const content = selectContent(library, formatId, questionnaire);
  return content === null || content.format.followUp ? null : hashed(content);
}

/** What a workshop goes on with in its next meeting, named as by `freeze`; null for a werkvorm that is none for a next meeting. */
export function freezeNext(
  library: Library,
  before: Content,
  formatId: string,
  number: number,
): Content | null {
  const content = continueContent(library, before, formatId, number);
  return content === null ? null : hashed(content);
}

function hashed(content: Omit<Content, 'hash'>): Content {
  const hash = createHash('sha256').update(canonical(content)).digest('hex');
  return structuredClone({ hash, ...content });
}

/** JSON with the keys of every object sorted, so that equal content has equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Folders that a content folder of before they existed does not have; a werkvorm that names something of them says so. */
const LATER: readonly string[] = ['scans', 'placings'];

function filesIn(dir: string, folder: string, problems: ContentProblem[]): string[] {
  if (LATER.includes(folder) && !existsSync(join(dir, folder))) return [];
  let names: string[];
  try {
    names = readdirSync(join(dir, folder)).toSorted();
  } catch {
    problems.push(
      fileProblem(folder, {
        nl: 'deze map ontbreekt of is niet te lezen',
        en: 'this folder is missing or cannot be read',
      }),
    );
    return [];
  }
  for (const name of names.filter((candidate) => candidate.endsWith('.yml')))
    problems.push(
      fileProblem(`${folder}/${name}`, { nl: 'moet op .yaml eindigen', en: 'must end in .yaml' }),
    );
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
}

function readYaml(dir: string, file: string): Parsed<unknown> {
  let text: string;
  try {
    text = readFileSync(join(dir, file), 'utf8');
  } catch {
    return failed(file, { nl: 'ontbreekt of is niet te lezen', en: 'is missing or cannot be read' });
  }
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    const detail = error.message.split('\n')[0] ?? '';
    return failed(file, {
      nl: `regel ${line} is geen geldige YAML: ${detail}`,
      en: `line ${line} is not valid YAML: ${detail}`,
    });
  }
  let hasAlias = false;
  visit(document, (_key, node) => {
    hasAlias ||= isAlias(node);
  });
  if (hasAlias)
    return failed(file, {
      nl: 'verwijzingen met * kunnen niet in dit bestand',
      en: 'aliases with * are not allowed in this file',
    });
  const value: unknown = document.toJS();
  return { ok: true, value };
}

function failed(file: string, message: ContentProblem['message']): Parsed<never> {
  return { ok: false, problems: [fileProblem(file, message)] };
}

function fileProblem(file: string, message: ContentProblem['message']): ContentProblem {
  return { file, card: null, field: '', message };
}
