import { useMemo, useState } from 'react';
import type { CardId, Water } from '../../../../shared/decks/content.ts';
import type { Size, Spot } from '../../../board/geometry.ts';
import type { Stage } from '../../../board/useStage.ts';
import { waterAt } from '../../../board/waters/layout.ts';
import { usePlay } from '../../../game.ts';
import type { Refused } from '../../../../shared/wire.ts';
import type { Table } from '../moves.ts';
import type { LyingDrag } from './LyingPlace.tsx';
import { mayDrop } from './view.ts';

/** A lying card under the pointer. */
export interface Dragged {
  card: CardId;
  /** world units, from where it lies */
  by: Spot;
  over: Water | null;
}

/** Dragging one's own card to another water; the rules decide whether it goes there (KAART-14). */
export function useLyingDrag(
  table: Table,
  { worldAt, world }: { worldAt: Stage['worldAt']; world: Size },
): { drag: LyingDrag; dragged: Dragged | null; refusal: Refused | null } {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const { play, refusal } = usePlay();
  const { step, round } = table;
  const drag = useMemo((): LyingDrag => {
    const waterOf = (client: Spot): Water | null => {
      const spot = worldAt(client);
      return spot ? waterAt(spot, world) : null;
    };
    return {
      onDrag: (card, by, client) => setDragged({ card, by, over: waterOf(client) }),
      onCancel: () => setDragged(null),
      async onDrop(card, client) {
        const from = round.cards.find((lying) => lying.card === card)?.water ?? null;
        const water = waterOf(client);
        const moved =
          water !== null &&
          mayDrop(from, water) &&
          (await play({ type: 'kaart/verplaats', step, card, water }));
        setDragged(null);
        return moved;
      },
    };
  }, [worldAt, world, round.cards, step, play]);
  return { drag, dragged, refusal };
}
