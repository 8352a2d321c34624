import { useLingui } from '@lingui/react';
import type { BoardCard as Lying } from '../../../shared/steps/kaartronde/state.ts';
import { BoardCard } from '../../parts/BoardCard.tsx';
import { Grown, useGrown } from './Grown.tsx';
import type { Table } from './moves.ts';
import type { Task } from './task.ts';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** The round is done: the kernkaarten with their insights, to read back to each other while the facilitator goes on. */
export function Taken({ table, onTask }: { table: Table; onTask: (task: Task) => void }) {
  const { _ } = useLingui();
  const { round } = table;
  const kern = round.cards.filter(({ card }) => round.kern.includes(card));
  return (
    <section className="kr-taken" aria-labelledby="kr-klaar">
      <h1 id="kr-klaar" className="kr-title" tabIndex={-1}>
        {_('kaart.klaar.titel')}
      </h1>
      <p>{_(kern.length === 0 ? 'kaart.klaar.geen' : 'kaart.klaar.tekst')}</p>
      <ul className="kr-list kr-taken__cards">
        {kern.map((lying) => (
          <li key={lying.card}>
            <Kern
              table={table}
              lying={lying}
              onOpen={() => onTask({ kind: 'kaart', card: lying.card, doing: null })}
            />
          </li>
        ))}
      </ul>
      <p className="kk-hint">{_('kaart.klaar.wacht')}</p>
    </section>
  );
}

function Kern({ table, lying, onOpen }: { table: Table; lying: Lying; onOpen: () => void }) {
  const { _ } = useLingui();
  const face = useFaces()(lying.card);
  const people = usePeople();
  const grown = useGrown(table.round, lying);
  const { insight } = lying;
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      onOpen={onOpen}
      openLabel={_('kaart.lees', { kaart: face.title })}
      headingLevel={2}
      state="kern"
      stateText={_('kaart.staat.kern')}
      layer={face.question}
      insights={
        insight
          ? [
              {
                id: lying.card,
                text: people.said(insight.text),
                style: people.flavour(lying.by),
                author: people.author(lying.by),
              },
            ]
          : []
      }
      {...(grown.length > 0 ? { links: <Grown lines={grown} /> } : {})}
    />
  );
}
