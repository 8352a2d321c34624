import { forSeat } from '../../workshop/channel.ts';
import type { Decision } from '../../workshop/context.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import { fromHand, lyingCard, toTable, type AtTable } from './table.ts';

/** KAART-15: takes back one's own last act, as a new fact. What others built on is no longer in `last`. */
export function undoLast(at: AtTable): Decision {
  const act = at.round.last[at.seat];
  if (!act) return refuse('niets-om-ongedaan-te-maken');
  const { team, step, seat } = at;
  if (act.kind === 'gekoppeld')
    return [toTable(team, { type: 'kaart/ontkoppeld', step, seat, link: act.link })];
  const { card } = act;
  const lying = lyingCard(at.round, card);
  if (isRefusal(lying)) return lying;
  switch (act.kind) {
    case 'gelegd':
      return [
        toTable(
          team,
          { type: 'kaart/teruggenomen', step, seat, card, ...fromHand(at) },
          { ...forSeat(at.holder, { type: 'kaart/hand-erbij', step, card }) },
        ),
      ];
    case 'verplaatst':
      return [
        toTable(team, {
          type: 'kaart/verplaatst',
          step,
          seat,
          card,
          from: lying.water,
          water: act.from,
          undo: true,
        }),
      ];
    case 'inzicht':
      return [toTable(team, { type: 'kaart/inzicht', step, seat, card, insight: act.before, undo: true })];
  }
}
