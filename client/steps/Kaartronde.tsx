import { useState } from 'react';
import type { Water } from '../../shared/decks/content.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { ListToggle } from '../board/StageTools.tsx';
import { useListed } from '../board/useListed.ts';
import { useLocal, useStepSpec } from '../game.ts';
import { Board } from './kaartronde/Board.tsx';
import { Brief } from './kaartronde/Brief.tsx';
import { ChartPlaying } from './kaartronde/chart/ChartPlaying.tsx';
import { Dock } from './kaartronde/Dock.tsx';
import type { Table } from './kaartronde/moves.ts';
import { RoundNotices } from './kaartronde/RoundNotices.tsx';
import { Reading } from './kaartronde/Reading.tsx';
import { SidePanel } from './kaartronde/SidePanel.tsx';
import { Mirrors } from './kaartronde/Stillness.tsx';
import { stillThere, type Task } from './kaartronde/task.ts';
import { TaskSheet } from './kaartronde/TaskSheet.tsx';
import { TeamRow } from './kaartronde/TeamRow.tsx';
import { useBoardNews } from './kaartronde/useBoardNews.ts';
import { useTable } from './kaartronde/useTable.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { useFromTop } from './stap/useFromTop.ts';
import './kaartronde/Kaartronde.css';

/** The card round for a member: the board as a chart or as a list, the own hand under it, and all moves by mouse, touch, keyboard and screen reader. */
export function Kaartronde({ step }: { step: StepId }) {
  const table = useTable(step);
  useBoardNews(table);
  return table ? <Round table={table} /> : <NoTeam step={step} />;
}

function Round({ table }: { table: Table }) {
  const local = useLocal();
  const spec = useStepSpec(table.step);
  const { listed, room, setListed } = useListed();
  const { phase } = table.round;
  const reading = phase === 'lezen';
  useFromTop(reading || phase === 'klaar' ? phase : 'spelen');
  const chart = !listed && !reading;
  return (
    <div className={chart ? 'kr kr--chart' : 'kr'} data-phase={phase} data-room={room || undefined}>
      {chart ? null : (
        <>
          <div className="kr__brief">
            <Brief instruction={local(spec.instruction)} />
          </div>
          <div className="kr__team kr__team--row">
            <TeamRow table={table} layout="row" />
          </div>
          <div className="kr__team kr__team--column">
            <TeamRow table={table} layout="column" />
            {room && !reading ? <ListToggle listed onListed={setListed} /> : null}
          </div>
        </>
      )}
      {reading ? (
        <Reading table={table} />
      ) : (
        <Playing table={table} title={local(spec.title)} chart={chart} onListed={setListed} />
      )}
    </div>
  );
}

interface PlayingProps {
  table: Table;
  title: string;
  chart: boolean;
  onListed: (listed: boolean) => void;
}

function Playing({ table, title, chart, onListed }: PlayingProps) {
  const [water, setWater] = useState<Water>(() => table.round.cards.at(-1)?.water ?? 'meewind');
  const [task, setTask] = useState<Task | null>(null);
  // put away, so that it does not open by itself when what it is about comes back
  if (task !== null && !stillThere(table, task)) setTask(null);
  const { phase } = table.round;
  const docked = phase === 'beurten' || phase === 'vrij' || phase === 'stippen';
  const notices = <RoundNotices table={table} title={title} onTask={setTask} />;
  return (
    <>
      {chart ? (
        <ChartPlaying
          table={table}
          title={title}
          docked={docked}
          notices={notices}
          onTask={setTask}
          onListed={onListed}
        />
      ) : (
        <>
          <div className="kr__board">
            {notices}
            <Board table={table} water={water} onWater={setWater} onTask={setTask} />
            <Mirrors table={table} />
          </div>
          <SidePanel table={table} onTask={setTask} />
          {docked ? <Dock table={table} onTask={setTask} /> : null}
        </>
      )}
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
