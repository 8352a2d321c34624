import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, type Table } from './moves.ts';
import type { Task } from './task.ts';
import { UndoButton } from './UndoButton.tsx';
import { capital, usePeople } from './usePeople.ts';

export interface ActsProps {
  table: Table;
  onTask: (task: Task) => void;
}

/** The one thing to do now, with what goes beside it. */
export function Acts({ table, onTask }: ActsProps) {
  const { phase } = table.round;
  if (table.still) return null;
  if (phase === 'beurten') return <TurnFoot table={table} onTask={onTask} />;
  if (phase === 'vrij') return <FreeFoot table={table} onTask={onTask} />;
  if (phase === 'stippen') return <DotsFoot table={table} />;
  return null;
}

function TurnFoot({ table, onTask }: ActsProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const { step, round } = table;
  const may = moves(table);
  const { skip } = may;
  return (
    <Rows refusal={<RefusalNote refusal={refusal} />}>
      <UndoButton table={table} />
      {may.pass ? (
        <Button size="large" disabled={busy} onPress={() => void play({ type: 'kaart/pas', step })}>
          {_('kaart.pas')}
        </Button>
      ) : null}
      {may.lay ? (
        <div className="kk-grow">
          <Button
            variant="action"
            size="large"
            wide
            icon="up"
            iconAt="end"
            onPress={() => onTask({ kind: 'leg', card: null, water: null })}
          >
            {_('kaart.kies')}
          </Button>
        </div>
      ) : null}
      {may.tellDone ? (
        <div className="kk-grow">
          <Button
            variant="action"
            size="large"
            wide
            disabled={busy}
            onPress={() => void play({ type: 'kaart/klaar', step })}
          >
            {_('kaart.klaar-verteld')}
          </Button>
        </div>
      ) : null}
      {may.lay || may.tellDone ? null : <OwnHand table={table} onTask={onTask} />}
      {skip === null ? null : (
        <>
          <p className="kk-grow kr-turn-line">
            {round.turn?.card
              ? _('kaart.beurt.vertelt', { wie: capital(people.name(skip)) })
              : _('kaart.beurt.kiest', { wie: capital(people.name(skip)) })}
          </p>
          <Button
            disabled={busy}
            label={_('kaart.sla-over.wie', { wie: people.name(skip) })}
            onPress={() => void play({ type: 'kaart/sla-over', step, seat: skip })}
          >
            {_('kaart.sla-over')}
          </Button>
        </>
      )}
    </Rows>
  );
}

function FreeFoot({ table, onTask }: ActsProps) {
  const { _ } = useLingui();
  const may = moves(table);
  return (
    <Rows>
      <UndoButton table={table} />
      <span className="kr-more">
        <Button size="large" onPress={() => onTask({ kind: 'meer' })}>
          {_('kaart.wat-nog')}
        </Button>
      </span>
      <div className="kk-grow">
        <Button
          variant="action"
          size="large"
          wide
          icon="up"
          iconAt="end"
          disabled={!may.lay}
          onPress={() => onTask({ kind: 'leg', card: null, water: null })}
        >
          {_(may.lay ? 'kaart.leg' : 'kaart.hand.leeg-kort')}
        </Button>
      </div>
    </Rows>
  );
}

/** Where the hand at rest gives way, on small and low screens, one can still read it. */
function OwnHand({ table, onTask }: ActsProps) {
  const { _ } = useLingui();
  if (table.own.hand.length === 0) return null;
  return (
    <span className="kr-own-hand">
      <Button
        icon={table.sharedHand ? 'people' : 'private'}
        label={_(table.sharedHand ? 'tafel.lees' : 'kaart.hand.lees')}
        onPress={() => onTask({ kind: 'leg', card: null, water: null })}
      />
    </span>
  );
}

/** KAART-20: who is ready is shown, which dots never. */
function DotsFoot({ table }: { table: Table }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const { round, me, present, step } = table;
  const ready = round.dotsReady.includes(me);
  const count = present.filter((seat) => round.dotsReady.includes(seat)).length;
  return (
    <Rows refusal={<RefusalNote refusal={refusal} />}>
      <p className="kr-turn-line">
        <span className="kr-low">
          {_('kaart.stippen.gelegd', { aantal: table.own.dots.length, van: KAART_LIMITS.dots })}
        </span>
        {_('kaart.stippen.klaar-aantal', { aantal: count, van: present.length })}
      </p>
      <div className="kk-grow">
        <Button
          variant={ready ? 'outline' : 'action'}
          size="large"
          wide
          disabled={busy}
          onPress={() => void play({ type: 'stip/klaar', step, ready: !ready })}
        >
          {_(ready ? 'kaart.stippen.toch-niet' : 'kaart.stippen.klaar')}
        </Button>
      </div>
    </Rows>
  );
}

function Rows({ children, refusal }: { children: ReactNode; refusal?: ReactNode }) {
  return (
    <div className="kr-foot stap-sentence">
      {refusal}
      <div className="kr-foot__row">{children}</div>
    </div>
  );
}
