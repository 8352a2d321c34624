import { useLingui } from '@lingui/react';
import { WATERS, type CardId, type Water } from '../../../shared/decks/content.ts';
import { useTeam } from '../../game.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { BoardCard } from '../../parts/BoardCard.tsx';
import { WaterHeading, WaterTabs } from '../../parts/WaterTabs.tsx';
import { LyingCard } from './LyingCard.tsx';
import type { Table } from './moves.ts';
import type { Task } from './task.ts';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

export interface BoardProps {
  table: Table;
  water: Water;
  onWater: (water: Water) => void;
  onTask: (task: Task) => void;
}

/** The board as a list: four waters as tabs with counts, and what lies in the one that is open. */
export function Board({ table, water, onWater, onTask }: BoardProps) {
  const { _ } = useLingui();
  const { round } = table;
  const earlier = useEarlier(table.step);
  const here = round.cards.filter((lying) => lying.water === water);
  const before = earlier.filter((lying) => lying.water === water);
  const { gedoe } = round;
  const trouble = gedoe?.water === water ? gedoe : null;
  const waters = WATERS.map((one) => {
    const lying = round.cards.filter((card) => card.water === one).length + (gedoe?.water === one ? 1 : 0);
    const count = lying + earlier.filter((card) => card.water === one).length;
    return { water: one, name: _(`water.${one}`), count, countText: _('kaart.aantal', { aantal: count }) };
  });
  const empty = here.length === 0 && before.length === 0 && trouble === null;
  return (
    <WaterTabs label={_('kaart.wateren')} waters={waters} selected={water} onSelect={onWater}>
      <WaterHeading name={_(`water.${water}`)} sub={_(`water.${water}.zegt`)} />
      {empty ? (
        <EmptyState icon={water} title={_('kaart.leeg')} slotText={_('kaart.leeg.slot')}>
          <p>{_(`kaart.leeg.${water}`)}</p>
        </EmptyState>
      ) : (
        <ul className="kr-list">
          {trouble === null ? null : (
            <li>
              <Trouble card={trouble.card} table={table} onOpen={() => onTask({ kind: 'gedoe' })} />
            </li>
          )}
          {here.map((lying) => (
            <li key={lying.card}>
              <LyingCard
                table={table}
                lying={lying}
                onOpen={() => onTask({ kind: 'kaart', card: lying.card, doing: null })}
                onDiffer={() => onTask({ kind: 'kaart', card: lying.card, doing: 'anders' })}
                onInsight={() => onTask({ kind: 'kaart', card: lying.card, doing: 'inzicht' })}
              />
            </li>
          ))}
          {before.map(({ card }) => (
            <li key={card}>
              <EarlierCard card={card} />
            </li>
          ))}
        </ul>
      )}
    </WaterTabs>
  );
}

/** KAART-22: kernkaarten of earlier rounds, in the water where they lie. */
function useEarlier(step: string): { card: CardId; water: Water }[] {
  const slice = useTeam()?.slice;
  if (!slice) return [];
  return slice.kernkaarten.flatMap((kern) => {
    if (kern.step === step) return [];
    const lying = slice.kaartronde[kern.step]?.cards.find(({ card }) => card === kern.card);
    return lying ? [{ card: kern.card, water: lying.water }] : [];
  });
}

function EarlierCard({ card }: { card: CardId }) {
  const { _ } = useLingui();
  const face = useFaces()(card);
  const people = usePeople();
  const rounds = Object.values(useTeam()?.slice.kaartronde ?? {});
  const lying = rounds.flatMap(({ cards }) => cards).find((other) => other.card === card);
  const insight = lying?.insight;
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      state="kern"
      stateText={_('kaart.staat.kern-eerder')}
      insights={
        lying && insight
          ? [
              {
                id: card,
                text: people.said(insight.text),
                style: people.flavour(lying.by),
                author: people.author(lying.by),
              },
            ]
          : []
      }
    />
  );
}

/** The gedoe card in its water, with the team's one sentence (KAART-19). */
function Trouble({ card, table, onOpen }: { card: CardId; table: Table; onOpen: () => void }) {
  const { _ } = useLingui();
  const face = useFaces()(card);
  const people = usePeople();
  const { gedoe } = table.round;
  const answer = gedoe?.answer;
  const state = gedoe?.confirmed
    ? 'kaart.gedoe.beantwoord'
    : gedoe?.open
      ? 'kaart.gedoe.open'
      : 'kaart.gedoe.bezig';
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      onOpen={onOpen}
      openLabel={_('kaart.lees', { kaart: face.title })}
      state="placed"
      stateText={_(state)}
      insights={
        answer
          ? [
              {
                id: card,
                text: people.said(answer.text),
                style: people.flavour(answer.by),
                author: people.author(answer.by),
              },
            ]
          : []
      }
      layer={_('kaart.gedoe.nog-geen-zin')}
    />
  );
}
