import { useLingui } from '@lingui/react';
import { Choosing } from './Choosing.tsx';
import { DotsAsked } from './DotsAsked.tsx';
import { GedoeBar } from './Gedoe.tsx';
import { Minuut } from './Minuut.tsx';
import type { Table } from './moves.ts';
import { Stillness } from './Stillness.tsx';
import { Taken } from './Taken.tsx';
import type { Task } from './task.ts';

export interface RoundNoticesProps {
  table: Table;
  title: string;
  onTask: (task: Task) => void;
}

/** What the round has to say above the board: gedoe, a question to the team, a silence, what was chosen. */
export function RoundNotices({ table, title, onTask }: RoundNoticesProps) {
  const { _ } = useLingui();
  const { phase } = table.round;
  return (
    <>
      {phase === 'kiezen' || phase === 'klaar' ? null : (
        <h1 className="sr-only" tabIndex={-1}>
          {title}: {_(`kaart.fase.${phase}`)}
        </h1>
      )}
      <GedoeBar table={table} onOpen={() => onTask({ kind: 'gedoe' })} />
      <DotsAsked table={table} />
      <Stillness table={table} />
      <Minuut table={table} />
      {phase === 'kiezen' ? <Choosing table={table} /> : null}
      {phase === 'klaar' ? <Taken table={table} onTask={onTask} /> : null}
      {phase === 'stippen' ? <p className="kr-hint">{_('kaart.stippen.uitleg')}</p> : null}
    </>
  );
}
