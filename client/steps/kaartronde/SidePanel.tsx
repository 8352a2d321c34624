import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { TurnBlocks } from '../../parts/TurnBlocks.tsx';
import { AgreementsSide } from '../afspraken/AgreementsSide.tsx';
import { useContent, useLocal } from '../../game.ts';
import { FreeMoves } from './FreeMoves.tsx';
import { moves, type Table } from './moves.ts';
import type { Task } from './task.ts';

const STAGES = ['beurten', 'vrij', 'stippen'] as const;

export interface SidePanelProps {
  table: Table;
  onTask: (task: Task) => void;
  /** stands under it where a chart leaves no other room */
  children?: ReactNode;
}

/** On wide screens beside the board: how this round goes, where it is, and what free play offers. */
export function SidePanel({ table, onTask, children }: SidePanelProps) {
  const { _ } = useLingui();
  return (
    <aside className="kr__side" aria-label={_('kaart.deze-ronde')}>
      <RoundInfo table={table} onTask={onTask}>
        {children}
      </RoundInfo>
    </aside>
  );
}

/** What stands in the panel; beside a chart with less room it comes as a drawer. */
export function RoundInfo({ table, onTask, children }: SidePanelProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const deck = useContent().decks[table.round.deck];
  const { phase } = table.round;
  const now = phase === 'kiezen' || phase === 'klaar' ? 'stippen' : phase;
  return (
    <>
      {deck ? (
        <p className="kr-deck" data-deck={deck.id}>
          <span>
            <Icon name={deck.id} size={22} stroke={2.6} />
            {local(deck.name)}
          </span>
        </p>
      ) : null}
      <div className="kk-stack kk-gap-5 kr__side-body">
        <h2>{deck ? local(deck.short) : null}</h2>
        <ol className="kr-stages">
          {STAGES.map((stage) => (
            <li key={stage} aria-current={stage === now ? 'step' : undefined}>
              {_(`kaart.zo.${stage}`)}
            </li>
          ))}
        </ol>
        <AgreementsSide />
        {moves(table).dots === null ? null : (
          <>
            <hr className="kk-rule" />
            <FreeMoves table={table} onTask={onTask} />
          </>
        )}
        {table.round.phase === 'beurten' ? <Turns table={table} /> : null}
      </div>
      {children}
    </>
  );
}

function Turns({ table: { round, members } }: { table: Table }) {
  const { _ } = useLingui();
  const done = members.length - round.queue.length - (round.turn ? 1 : 0);
  return (
    <TurnBlocks
      title={_('kaart.beurten')}
      text={_('kaart.beurten.zoveel', { gedaan: done, totaal: members.length })}
      done={done}
      of={members.length}
      current={round.turn !== null}
    />
  );
}
