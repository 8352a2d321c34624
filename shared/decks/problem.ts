import type * as v from 'valibot';
import type { Lang, Localised } from './content.ts';

/** One thing that is wrong in a content file. `card` is the id of the card, pile, role, statement, theme, choice, step or style it stands in, null for the file itself. */
export interface ContentProblem {
  file: string;
  card: string | null;
  field: string;
  message: Localised;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: ContentProblem[] };

/** One line for a person who edits the file: file, card and field, then what is wrong. */
export function describeProblem(problem: ContentProblem, lang: Lang): string {
  const card =
    problem.card === null ? '' : lang === 'nl' ? `, kaart ${problem.card}` : `, card ${problem.card}`;
  const field =
    problem.field === '' ? '' : lang === 'nl' ? `, veld ${problem.field}` : `, field ${problem.field}`;
  return `${problem.file}${card}${field}: ${problem.message[lang]}`;
}

const LISTS: ReadonlySet<unknown> = new Set([
  'cards',
  'piles',
  'roles',
  'statements',
  'steps',
  'styles',
  'themes',
  'choices',
]);

/** The place of a value as an editor knows it: in which item of which list, and the field inside that item. */
export function placeOf(path: readonly { key: unknown; value: unknown }[]): {
  card: string | null;
  field: string;
} {
  const index = path.findIndex(({ key }, at) => typeof key === 'number' && LISTS.has(path[at - 1]?.key));
  const item = path[index];
  if (index < 0 || item === undefined) return { card: null, field: fieldOf(path) };
  return { card: itemName(item.value, Number(item.key)), field: fieldOf(path.slice(index + 1)) };
}

function fieldOf(path: readonly { key: unknown }[]): string {
  return path.map(({ key }) => String(key)).join('.');
}

function itemName(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    if ('id' in item && typeof item.id === 'string') return item.id;
    if ('style' in item && typeof item.style === 'string') return item.style;
  }
  return `#${index + 1}`;
}

/** A schema's complaint about a file, in words that need no knowledge of schemas. */
export function problemOf(file: string, issue: v.BaseIssue<unknown>): ContentProblem {
  return { file, ...placeOf(issue.path ?? []), message: messageOf(issue) };
}

function messageOf(issue: v.BaseIssue<unknown>): Localised {
  const bound = String(issue.requirement);
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return { nl: 'dit veld kennen we niet', en: 'this field is not known' };
      if (issue.received === 'undefined') return { nl: 'ontbreekt', en: 'is missing' };
      return { nl: 'hier horen velden te staan', en: 'fields are expected here' };
    case 'string':
      return { nl: 'hier hoort tekst te staan', en: 'text is expected here' };
    case 'min_length':
      if (issue.requirement !== 1)
        return { nl: `hier horen er minstens ${bound} te staan`, en: `at least ${bound} are expected here` };
      return { nl: 'is leeg', en: 'is empty' };
    case 'non_empty':
      return { nl: 'is leeg', en: 'is empty' };
    case 'max_graphemes':
      return {
        nl: `is ${issue.received} tekens lang; hoogstens ${bound}`,
        en: `is ${issue.received} characters long; at most ${bound}`,
      };
    case 'min_value':
      return { nl: `is te klein; minstens ${bound}`, en: `is too small; at least ${bound}` };
    case 'max_value':
      return { nl: `is te groot; hoogstens ${bound}`, en: `is too large; at most ${bound}` };
    case 'number':
    case 'integer':
      return { nl: 'hier hoort een heel getal te staan', en: 'a whole number is expected here' };
    case 'regex':
      return {
        nl: `${issue.received} heeft niet de juiste vorm`,
        en: `${issue.received} does not have the right form`,
      };
    case 'picklist':
    case 'literal':
    case 'variant':
      return {
        nl: `${issue.received} kan hier niet; kies uit ${issue.expected}`,
        en: `${issue.received} is not possible here; choose from ${issue.expected}`,
      };
    default:
      return {
        nl: `${issue.received} kan hier niet; verwacht: ${issue.expected}`,
        en: `${issue.received} is not possible here; expected: ${issue.expected}`,
      };
  }
}
