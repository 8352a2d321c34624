import type { Card, Deck, Localised } from './content.ts';
import type { ContentProblem } from './problem.ts';

/** The piles that the step wat plays with, in the order in which it does. */
export const WAT_PILES = ['blik', 'effect', 'partijen'] as const;
export type WatPile = (typeof WAT_PILES)[number];

/** The piles of tegenspraak, and its roles in the order in which they move on. */
export const STELLING = 'stelling';
export const VRAAG = 'vraag';
export const TEGEN_ROLES = ['gever', 'ontvanger', 'omstander', 'opdrachtgever'] as const;
export type TegenRole = (typeof TEGEN_ROLES)[number];

/** GOED-1: the piles of goed werk are its parts, in this order. */
/** BERAAD-4: what may be at stake for somebody, to take a value from. */
export const BERAAD_PILE = 'inzet';

export const GOEDWERK_PILES = ['situatie', 'inzet', 'beeld'] as const;

/**
 * What is wrong between the cards of a deck and its piles and roles: a card lies in a pile of the deck when there are piles, no pile is empty,
 * and when cards are written for roles each pile has exactly one card for each role, so that any role can draw from any pile.
 */
export function checkPiles(file: string, deck: Deck): ContentProblem[] {
  const { cards } = deck;
  const piles = (deck.piles ?? []).map(({ id }) => id);
  const roles = (deck.roles ?? []).map(({ id }) => id);
  const problems: ContentProblem[] = [];
  const report = (item: string, field: string, message: Localised) =>
    problems.push({ file, card: item, field, message });

  for (const card of cards) {
    if (piles.length > 0 && card.pile === undefined)
      report(card.id, 'pile', { nl: 'ontbreekt', en: 'is missing' });
    if (card.pile !== undefined && !piles.includes(card.pile))
      report(card.id, 'pile', {
        nl: `dit deck heeft geen stapel ${card.pile}`,
        en: `this deck has no pile ${card.pile}`,
      });
    if (card.role !== undefined && !roles.includes(card.role))
      report(card.id, 'role', {
        nl: `dit deck heeft geen rol ${card.role}`,
        en: `this deck has no role ${card.role}`,
      });
  }

  const count = (fits: (card: Card) => boolean) => cards.filter(fits).length;
  const forRoles = count(({ role }) => role !== undefined) > 0;
  for (const pile of piles) {
    if (count((card) => card.pile === pile) === 0)
      report(pile, 'cards', { nl: 'deze stapel heeft geen kaarten', en: 'this pile has no cards' });
    else if (forRoles)
      for (const role of roles) {
        const found = count((card) => card.pile === pile && card.role === role);
        if (found !== 1)
          report(pile, 'cards', {
            nl: `heeft ${found} kaarten voor de rol ${role}; precies één is nodig`,
            en: `has ${found} cards for the role ${role}; exactly one is needed`,
          });
      }
  }
  if (forRoles)
    for (const { id } of cards.filter(({ role }) => role === undefined))
      report(id, 'role', { nl: 'ontbreekt', en: 'is missing' });
  return problems;
}
