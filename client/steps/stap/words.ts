import type { Content, Style, StyleText } from '../../../shared/decks/content.ts';

/** The words of a flavour, from the frozen content. */
export function styleText(content: Content, style: Style): StyleText {
  const found = content.styles.find((candidate) => candidate.style === style);
  if (!found) throw new Error(`the content has no style ${style}`);
  return found;
}
