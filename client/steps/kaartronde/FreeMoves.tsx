import { useLingui } from '@lingui/react';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { useContent, useLocal, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, tooFew, type Table } from './moves.ts';
import type { Task } from './task.ts';

export interface FreeMovesProps {
  table: Table;
  onTask: (task: Task) => void;
  /** after something was done here at once */
  onDone?: () => void;
}

/** What free play offers besides laying: a stijlzet, drawing, linking, and asking for the dots (KAART-13). */
export function FreeMoves({ table, onTask, onDone }: FreeMovesProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const { styles } = useContent();
  const { play, refusal, busy } = usePlay();
  const { step } = table;
  const may = moves(table);
  const { zet } = may;
  const own = zet?.kind === 'eigen' ? styles.find(({ style }) => style === zet.style) : undefined;

  async function draw(): Promise<void> {
    if (!busy && (await play({ type: 'kaart/trek', step }))) onDone?.();
  }

  async function begin(): Promise<void> {
    if (!busy && (await play({ type: 'minuut/begin', step }))) onDone?.();
  }

  const drawReason =
    may.draw === 'ja' || may.draw === null
      ? undefined
      : _(`kaart.trek.${may.draw}`, { limit: KAART_LIMITS.handToDraw });
  return (
    <div className="kr-free stap-sentence">
      {zet === null ? null : (
        <Button
          wide
          icon={zet.kind === 'eigen' ? zet.style : 'star'}
          disabled={zet.kind === 'gedaan'}
          {...(zet.kind === 'gedaan' ? { reason: _('kaart.zet.gedaan') } : {})}
          onPress={() => onTask({ kind: 'zet' })}
        >
          {own ? _('kaart.zet.jouw', { zet: local(own.move) }) : _('kaart.zet')}
        </Button>
      )}
      {may.draw === null ? null : (
        <Button
          wide
          icon="plus"
          disabled={busy || may.draw !== 'ja'}
          {...(drawReason === undefined ? {} : { reason: drawReason })}
          onPress={() => void draw()}
        >
          {_('kaart.trek')}
        </Button>
      )}
      <Button
        wide
        icon="link"
        disabled={!may.link}
        reason={_('kaart.koppel.nog-niet')}
        onPress={() => onTask({ kind: 'koppel' })}
      >
        {_('kaart.koppel.twee')}
      </Button>
      {may.minute === null ? null : (
        <Button
          wide
          icon="onderstroom"
          disabled={busy || may.minute !== 'ja'}
          {...(may.minute === 'ja'
            ? {}
            : { reason: _('kaart.minuut.te-weinig', { aantal: KAART_LIMITS.anonymous }) })}
          onPress={() => void begin()}
        >
          {_('kaart.minuut')}
        </Button>
      )}
      {/* once somebody asked, the bar in sight of the whole team has the answer to it */}
      {may.dots === 'vraag' ? (
        <div className="kk-stack kk-gap-1">
          <Button wide icon="check" disabled={busy} onPress={() => void play({ type: 'stip/begin', step })}>
            {_(tooFew(table) ? 'kaart.stippen.kies-samen' : 'kaart.stippen.vraag')}
          </Button>
          <p className="kk-hint">{_('kaart.stippen.uitleg-vraag')}</p>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </div>
  );
}
