import type { CardId, Water } from '../../../../shared/decks/content.ts';
import type { BoardCard, KaartTeam } from '../../../../shared/steps/kaartronde/state.ts';
import type { WatersView } from '../../../board/waters/layout.ts';
import type { Earlier } from '../useEarlier.ts';

/** One thing that lies in a water of the chart. */
export type Entry =
  | { kind: 'kaart'; id: CardId; lying: BoardCard }
  | { kind: 'gedoe'; id: CardId }
  | { kind: 'eerder'; id: CardId };

export type Entries = Readonly<Record<Water, readonly Entry[]>>;

/** What lies where, in the order in which it came: kernkaarten of earlier rounds, the gedoe, then what the team laid. */
export function entriesOf(round: KaartTeam, earlier: readonly Earlier[]): Entries {
  const { gedoe, cards } = round;
  const inWater = (water: Water): Entry[] => [
    ...earlier
      .filter((kern) => kern.water === water)
      .map(({ card }): Entry => ({ kind: 'eerder', id: card })),
    ...(gedoe?.water === water ? [{ kind: 'gedoe', id: gedoe.card } as const] : []),
    ...cards
      .filter((lying) => lying.water === water)
      .map((lying): Entry => ({ kind: 'kaart', id: lying.card, lying })),
  ];
  return {
    meewind: inWater('meewind'),
    tegenwind: inWater('tegenwind'),
    mist: inWater('mist'),
    onderstroom: inWater('onderstroom'),
  };
}

/** The same, as the layout needs it: what got dots, is a kernkaart, still has the floor or is gedoe without an answer folds last. */
export function viewOf(entries: Entries, round: KaartTeam): WatersView {
  const keeps = (entry: Entry): boolean => {
    switch (entry.kind) {
      case 'eerder':
        return false;
      case 'gedoe':
        return round.gedoe?.confirmed === false;
      case 'kaart':
        return (
          (round.dots?.[entry.id] ?? 0) > 0 || round.kern.includes(entry.id) || round.turn?.card === entry.id
        );
    }
  };
  const items = (water: Water) => entries[water].map((entry) => ({ id: entry.id, keeps: keeps(entry) }));
  return {
    meewind: items('meewind'),
    tegenwind: items('tegenwind'),
    mist: items('mist'),
    onderstroom: items('onderstroom'),
  };
}

/** Where a held card may go: any water for a card in the hand, another one for a card that lies. */
export function mayDrop(from: Water | null, to: Water): boolean {
  return from !== to;
}
