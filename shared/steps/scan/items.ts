import type { Card, Content, Localised } from '../../decks/content.ts';
import { specOf, type SpecOf } from '../../workshop/context.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { Sheet, SheetFields } from '../../workshop/sheet.ts';
import { SCORE_FIELD } from '../spread.ts';

/** One thing that is scored (SCAN-1): a statement, or a recommendation through the card of one's own role. */
export interface ScanItem {
  id: string;
  name: Localised;
  text: Localised;
  /** the part of the scan that it stands in; null: there are no parts */
  theme: Localised | null;
  /** one for each role; none: the item itself is scored */
  cards: Card[];
}

/** The field of a sheet that holds the place of one's own role in the deck. */
export const ROL = 'rol';

type Settings = SpecOf<'scan'>['settings'];

/** What is scored in this step, in the order in which it is asked. */
export function scanItems(content: Content, step: StepId): ScanItem[] {
  const settings = specOf(content, step, 'scan')?.settings;
  if (!settings) return [];
  const scan = settings.statements === null ? undefined : content.scans?.[settings.statements];
  if (scan)
    return scan.themes.flatMap(({ id, name }) =>
      scan.statements
        .filter(({ theme }) => theme === id)
        .map((one) => ({ id: one.id, name: one.name, text: one.text, theme: name, cards: [] })),
    );
  const deck = settings.deck === null ? undefined : content.decks[settings.deck];
  return (deck?.piles ?? []).map(({ id, name, short }) => ({
    id,
    name,
    text: short,
    theme: null,
    cards: deck?.cards.filter(({ pile }) => pile === id) ?? [],
  }));
}

/** The title and what there is to read about what this step asks. */
export function scanWords(
  content: Content,
  step: StepId,
): { title: Localised; explanation: Localised } | undefined {
  const spec = specOf(content, step, 'scan');
  const scan = content.scans?.[spec?.settings.statements ?? ''];
  if (scan) return { title: scan.title, explanation: scan.intro };
  const deck = spec?.settings.deck ? content.decks[spec.settings.deck] : undefined;
  // a deck has the name of a game that is not played here
  return spec && deck && { title: spec.title, explanation: deck.explanation };
}

/** The roles of which everybody takes their own; none where the format names one, or where statements are scored. */
export function rolesToTake(content: Content, step: StepId): string[] {
  const settings = specOf(content, step, 'scan')?.settings;
  if (!settings?.deck || settings.role !== null) return [];
  return content.decks[settings.deck]?.roles?.map(({ id }) => id) ?? [];
}

/** The role that somebody scores from: that of the format, or the one on their sheet; null: none, or not taken yet. */
export function roleOn(content: Content, step: StepId, sheet: Sheet): string | null {
  const place = sheet[ROL];
  const taken = typeof place === 'number' ? rolesToTake(content, step)[place] : undefined;
  return specOf(content, step, 'scan')?.settings.role ?? taken ?? null;
}

/** Where on a sheet an item is scored; null while one has no role to score it from. */
export function fieldOf({ id, cards }: ScanItem, role: string | null): string | null {
  if (cards.length === 0) return id;
  return cards.find((card) => card.role === role)?.id ?? null;
}

/** SCAN-2: a score for whatever may be asked, and where roles are taken the own one. */
export function scanSheet(content: Content, step: StepId): SheetFields {
  const roles = rolesToTake(content, step);
  const scored = scanItems(content, step).flatMap(({ id, cards }) =>
    cards.length === 0 ? [id] : cards.map((card) => card.id),
  );
  return {
    ...Object.fromEntries(scored.map((field) => [field, SCORE_FIELD])),
    ...(roles.length === 0 ? {} : { [ROL]: { kind: 'number', min: 0, max: roles.length - 1 } }),
  };
}

/** SCAN-5: do two steps ask the same? */
export function asksSame(one: Settings, other: Settings): boolean {
  return one.statements === other.statements && one.deck === other.deck && one.role === other.role;
}
