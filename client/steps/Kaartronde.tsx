import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { Water } from '../../shared/decks/content.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useGame, useLocal, useStepSpec } from '../game.ts';
import { Board } from './kaartronde/Board.tsx';
import { Brief } from './kaartronde/Brief.tsx';
import { Choosing } from './kaartronde/Choosing.tsx';
import { Dock } from './kaartronde/Dock.tsx';
import { DotsAsked } from './kaartronde/DotsAsked.tsx';
import { GedoeBar } from './kaartronde/Gedoe.tsx';
import { Minuut } from './kaartronde/Minuut.tsx';
import type { Table } from './kaartronde/moves.ts';
import { Reading } from './kaartronde/Reading.tsx';
import { SidePanel } from './kaartronde/SidePanel.tsx';
import { Mirrors, Stillness } from './kaartronde/Stillness.tsx';
import { Taken } from './kaartronde/Taken.tsx';
import type { Task } from './kaartronde/task.ts';
import { TaskSheet } from './kaartronde/TaskSheet.tsx';
import { TeamRow } from './kaartronde/TeamRow.tsx';
import { useBoardNews } from './kaartronde/useBoardNews.ts';
import { useKeptFocus } from './kaartronde/useKeptFocus.ts';
import { useTable } from './kaartronde/useTable.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import './kaartronde/Kaartronde.css';

/** The card round for a member: the board as a list, the own hand under it, and all moves by mouse, touch, keyboard and screen reader. */
export function Kaartronde({ step }: { step: StepId }) {
  const table = useTable(step);
  useBoardNews(table);
  return table ? <Round table={table} /> : <NoTeam step={step} />;
}

function Round({ table }: { table: Table }) {
  const local = useLocal();
  const spec = useStepSpec(table.step);
  const screen = useRef<HTMLDivElement>(null);
  const pending = useGame((state) => state.pending);
  const kept = useKeptFocus(screen, table, pending);
  return (
    <div className="kr" data-phase={table.round.phase} ref={screen} {...kept}>
      <div className="kr__brief">
        <Brief instruction={local(spec.instruction)} />
      </div>
      <div className="kr__team kr__team--row">
        <TeamRow table={table} layout="row" />
      </div>
      <div className="kr__team kr__team--column">
        <TeamRow table={table} layout="column" />
      </div>
      {table.round.phase === 'lezen' ? (
        <Reading table={table} />
      ) : (
        <Playing table={table} title={local(spec.title)} />
      )}
    </div>
  );
}

function Playing({ table, title }: { table: Table; title: string }) {
  const { _ } = useLingui();
  const [water, setWater] = useState<Water>(() => table.round.cards.at(-1)?.water ?? 'meewind');
  const [task, setTask] = useState<Task | null>(null);
  const { phase } = table.round;
  const docked = phase === 'beurten' || phase === 'vrij' || phase === 'stippen';
  return (
    <>
      <div className="kr__board">
        {phase === 'kiezen' || phase === 'klaar' ? null : (
          <h1 className="sr-only" tabIndex={-1}>
            {title}: {_(`kaart.fase.${phase}`)}
          </h1>
        )}
        <GedoeBar table={table} onOpen={() => setTask({ kind: 'gedoe' })} />
        <DotsAsked table={table} />
        <Stillness table={table} />
        <Minuut table={table} />
        {phase === 'kiezen' ? <Choosing table={table} /> : null}
        {phase === 'klaar' ? <Taken table={table} onTask={setTask} /> : null}
        {phase === 'stippen' ? <p className="kr-hint">{_('kaart.stippen.uitleg')}</p> : null}
        <Board table={table} water={water} onWater={setWater} onTask={setTask} />
        <Mirrors table={table} />
      </div>
      <SidePanel table={table} onTask={setTask} />
      {docked ? <Dock table={table} onTask={setTask} /> : null}
      <TaskSheet
        key={task === null ? 'geen' : JSON.stringify(task)}
        table={table}
        task={task}
        onTask={setTask}
        onWater={setWater}
      />
    </>
  );
}
