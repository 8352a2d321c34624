import { useLingui } from '@lingui/react';
import { useEffect, useState, type ReactNode } from 'react';
import type { CardId, Water } from '../../../../shared/decks/content.ts';
import type { Spot } from '../../../board/geometry.ts';
import { ListToggle, ZoomButtons } from '../../../board/StageTools.tsx';
import { useStage } from '../../../board/useStage.ts';
import { LEAST, waterAt } from '../../../board/waters/layout.ts';
import { Button } from '../../../parts/Button.tsx';
import { Mirrors } from '../Stillness.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { TeamRow } from '../TeamRow.tsx';
import { moves, type Table } from '../moves.ts';
import type { Task } from '../task.ts';
import { HandTray } from './HandTray.tsx';
import { RoundChart } from './RoundChart.tsx';
import './Chart.css';

export interface ChartPlayingProps {
  table: Table;
  title: string;
  /** there is something to do with the hand or with dots */
  docked: boolean;
  /** what the step wants to say above the board */
  notices: ReactNode;
  onTask: (task: Task) => void;
  onListed: (listed: boolean) => void;
}

/** The card round on a chart: team at the side, chart in the middle, hand below, how it goes at the right. */
export function ChartPlaying({ table, title, docked, notices, onTask, onListed }: ChartPlayingProps) {
  const { _ } = useLingui();
  const stage = useStage(LEAST);
  const { worldAt, world } = stage;
  const [chosen, setChosen] = useState<CardId | null>(null);
  const [over, setOver] = useState<Water | null>(null);
  const held = chosen !== null && table.own.hand.includes(chosen) ? chosen : null;
  const waterOf = (client: Spot | null): Water | null => {
    const spot = client && worldAt(client);
    return spot ? waterAt(spot, world) : null;
  };
  useEscape(held !== null, () => setChosen(null));

  function letGo(card: CardId, client: Spot): void {
    const water = waterOf(client);
    if (water !== null && moves(table).lay) onTask({ kind: 'leg', card, water });
  }

  return (
    <>
      <div className="kr-side-team">
        <div className="kr-side-team__row">
          <TeamRow table={table} layout="line" />
        </div>
        <div className="kr-side-team__column">
          <TeamRow table={table} layout="column" />
        </div>
        <div className="kk-stage-tools">
          <span className="kr-side-team__drawer">
            <Button icon="help" onPress={() => onTask({ kind: 'ronde' })}>
              {_('kaart.deze-ronde')}
            </Button>
          </span>
          <ListToggle listed={false} onListed={onListed} />
          <ZoomButtons stage={stage} />
        </div>
      </div>
      <div className="kr-middle">
        <div className="kr-notices">{notices}</div>
        <RoundChart table={table} stage={stage} title={title} held={held} over={over} onTask={onTask} />
      </div>
      <SidePanel table={table} onTask={onTask}>
        <Mirrors table={table} />
      </SidePanel>
      {docked ? (
        <HandTray
          table={table}
          held={held}
          onHold={setChosen}
          onCarry={(client) => setOver(waterOf(client))}
          onLetGo={letGo}
          onTask={onTask}
        />
      ) : null}
    </>
  );
}

/** Escape puts a chosen card back, unless something over the board takes it. */
function useEscape(on: boolean, act: () => void): void {
  useEffect(() => {
    if (!on) return;
    function press(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"]')) act();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
